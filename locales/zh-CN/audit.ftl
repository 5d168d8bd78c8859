## 日志页面
activity-title = 活动
activity-all = 谁在何时何地对谁做了什么。
activity-own = 你的人员所做的操作，以及对你的组织所做的操作。
activity-count = { $n ->
    [0] 没有事件。
   *[other] { $count } 个事件。
}
activity-what = 操作
activity-object = 对象
activity-who = 操作者
activity-organisation = 组织
activity-time = 时间
activity-time-utc = 时间 (UTC)
activity-kind = 类型
activity-object-kind = 对象类型
activity-object-id = 对象 ID
activity-details = 详细信息
activity-details-show = 显示
activity-before = 之前：
activity-after = 之后：
activity-csv-before = 之前
activity-csv-after = 之后
activity-emptied = 已清空
activity-address = 网络地址
activity-request = 请求
activity-date-form = YYYY-MM-DD
activity-none = 尚无活动
activity-none-text = 今后的每一项更改都会记录在此并保留。
activity-partly-word = 部分搜索
activity-partly = 只搜索了此时段内最新的 { $limit } 个事件。请选择更早的截止日期以查看更早的事件。
activity-csv-limit = CSV 文件包含筛选出的内容，最多为最新的 { $limit } 个事件。
field-actor = 操作者
field-object = 对象（名称或 ID）
field-kind = 操作
field-from-day = 起始日期
field-to-day = 截止日期
problem-iso-date = 请按年、月、日输入真实日期，例如 2026-11-20

## 操作
audit-operator-set-up = 设置了首位运营管理员
audit-signed-in = 已登录
audit-sign-in-failed = 尝试登录失败
audit-signed-out = 已注销
audit-session-ended = 结束了一个会话
audit-password-changed = 设置了自己的密码
audit-password-reset-asked = 请求重置密码
audit-temporary-password-issued = 签发了临时密码
audit-profile-changed = 更改了个人资料
audit-person-invited = 邀请了人员
audit-roles-changed = 更改了人员的角色
audit-person-disabled = 禁用了人员
audit-person-enabled = 重新启用了人员
audit-invitation-resent = 重新发送了设置密码链接
audit-partner-created = 创建了合作伙伴
audit-partner-changed = 更改了合作伙伴
audit-partner-disabled = 禁用了合作伙伴
audit-partner-enabled = 重新启用了合作伙伴
audit-partnership-recorded = 记录了合作关系
audit-partnership-ended = 结束了合作关系
audit-customer-created = 创建了客户
audit-draft-discarded = 放弃了新客户草稿
audit-relationship-made = 建立了经销商关系
audit-customer-invited = 请客户接受协议
audit-relationship-requested = 请求了经销商关系
audit-invitation-opened = 通过邀请登录
audit-invitation-accepted = 接受了邀请
audit-invitation-declined = 拒绝了邀请
audit-attested = 证明了客户的接受
audit-version-published = 发布了协议版本
audit-refused = 尝试了角色无权执行的操作

## 前后数据
audit-yes = 是
audit-no = 否
audit-fact-value = 值
audit-fact-version = 版本
audit-fact-effective-on = 生效日期
audit-fact-required-from = 要求起始日期
audit-fact-kind = 类型
audit-fact-provider = 间接提供商
audit-fact-reseller = 间接经销商
audit-fact-sha256 = SHA-256
audit-customer-changed = 已编辑客户数据
audit-attestation-corrected = 已更正证明
