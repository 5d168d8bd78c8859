## 合作伙伴类型
partner-kind-direct-bill = 直接计费
partner-kind-direct-bill-hint = 以自己的合同向客户销售。
partner-kind-indirect-provider = 间接提供商
partner-kind-indirect-provider-hint = 为其经销商的客户持有合同。
partner-kind-indirect-reseller = 间接经销商
partner-kind-indirect-reseller-hint = 通过间接提供商销售，从不进行证明。

## 字段
field-partner-kind = 类型
field-partner-state = 状态
field-q = 名称开头
field-contact-name = 联系人姓名
field-contact-email = 联系人电子邮件地址
field-contact-phone = 联系人电话号码
field-partner-guid = 合作伙伴 GUID
field-mpn-id = MPN ID
field-domains = 电子邮件域
field-other = 添加合作关系

## 列表
partners-title = 合作伙伴
partners-count = { $n ->
    [0] 没有合作伙伴。
   *[other] { $count } 个合作伙伴。
}
partners-new = 新建合作伙伴
partners-agents = 代理人员
partners-state-active = 有效
partners-state-disabled = 已禁用
partners-state-waits = 等待首位全局管理员
partners-none = 尚无合作伙伴
partners-none-text = 合作伙伴向客户销售，并记录他们接受的内容。

## 表单
partners-new-text = 首位全局管理员会收到一封含设置密码链接的电子邮件，并邀请其他人员。
partners-about = 合作伙伴
partners-kind-hint = 以后无法更改。
partners-kind-stays = 类型无法更改。
partners-country-choose = 选择国家/地区
partners-guid-hint = 合作伙伴的租户。留空时由系统生成。
partners-guid-kept-hint = 合作伙伴的租户。留空则保留现有的值。
partners-domains-hint = 其人员电子邮件的域，每行一个。
partners-contact = 联系人
partners-first-admin = 首位全局管理员
partners-first-admin-text = 此人可以首先登录，并邀请其他代理人员。
partners-first-admin-email-hint = 同时用作登录名。设置密码的链接会发送到此地址。
partners-first-admin-language-hint = 用于电子邮件和界面。
partners-create = 创建合作伙伴
partners-created = 合作伙伴已创建。设置密码的链接正在发送到 { $email }。
partners-edit = 编辑
partners-edit-title = 编辑 { $name }
partners-saved = 合作伙伴已保存。

## 单个合作伙伴
partners-people-count = { $count } 人
partners-created-at = 创建时间
partners-disabled-since = 自 { $date } 起禁用。其人员无法登录。
partners-admin-has-password = 已设置密码
partners-admin-link-sent = 链接发送于 { $date }
partners-admin-no-password = 尚无密码
partners-admin-none = 没有全局管理员。
partners-resend = 重新发送链接
partners-resent = 新链接正在发送到 { $email }。旧链接已失效。
partners-not-resent = 未发送链接：刚刚已发送过一个，或首位全局管理员已有密码或无法登录。
partners-access = 访问
partners-disable = 禁用合作伙伴
partners-disable-text = 禁用后，其人员将被注销且无法再登录。已有记录保留不变，你可以再次启用。
partners-disable-sure = 要禁用 { $name } 吗？其人员会立即被注销。
partners-disabled = 合作伙伴已禁用，其人员已被注销。
partners-enable = 启用合作伙伴
partners-enable-text = 其人员可以使用现有密码重新登录。
partners-enabled = 合作伙伴已启用。其人员可以重新登录。
partners-partnerships = 合作关系
partners-partnerships-none = 还没有合作关系。
partners-partnership-since = 始于 { $date }
partners-partnership-over = 结束于 { $date }
partners-other-hint = 名称、合作伙伴 GUID 或 MPN ID。类型：{ $kind }。
partners-partnership-record = 添加
partners-partnership-recorded = 合作关系已添加。
partners-partnership-stood = 此合作关系已存在。
partners-partnership-end = 结束
partners-partnership-ended = 与 { $name } 的合作关系已结束。
partners-kinds-text = 只有间接提供商和间接经销商才能建立合作关系。

## 本组织资料
organisation-title = 公司资料
organisation-text = { $name } 的资料。
organisation-saved = 联系人已保存。
organisation-by-operator = 由运营方设置
organisation-by-operator-text = 如有错误，请联系本门户的运营方。

## 输入错误
problem-partner-kind = 请选择类型
problem-contact-name-missing = 请输入联系人姓名
problem-partner-guid = 请输入 GUID，例如 117a77b0-9360-443b-8795-c6dedc750cf9
problem-partner-guid-taken = 另一个合作伙伴已使用此 GUID
problem-mpn-id = 只能使用字母、数字和连字符
problem-partner-domain = “{ $domain }”不是像 example.com 这样的域
problem-partner-domains-many = 最多 { $max } 个域
problem-partner-domain-taken = { $domain } 是另一个合作伙伴的域
problem-partner-admin-taken = 此电子邮件地址已用于登录
problem-partner-changed = 其他人更改了合作伙伴的资料。现在为：{ $now }。再次保存即可替换
problem-partner-missing = 请输入合作伙伴的名称、GUID 或 MPN ID
problem-partner-unknown = 没有该类型的合作伙伴使用此名称、GUID 或 MPN ID
problem-partner-ambiguous = 有多个匹配的合作伙伴。请使用合作伙伴 GUID
