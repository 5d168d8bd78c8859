## 帐户信息
customers-company = 公司
customers-address = 地址
customers-contact = 主要联系人
customers-bought-before = 以前购买过
customers-bought-before-cannot = 是：无法直接接受
customers-bought-before-yes = 是
customers-bought-before-no = 否
customers-since = 关系开始于
customers-through = 通过 { $provider }
customers-cloud-public = 公有云
customers-cloud-us-government = 美国政府云
customers-cloud-germany = 德国云
customers-ended = 关系已结束
customers-ended-text = 你可以查看已有记录，但不能再为此客户执行新的操作。

## 历史记录
customers-history = 历史记录
customers-history-version = { $agreement }，版本 { $version }
customers-history-attested = 已证明
customers-history-attested-before = 已被取代的证明
customers-history-accepted = 客户已直接接受
customers-history-accepted-before = 已被取代的接受记录
customers-history-invited = 已请求客户接受
customers-history-declined = 已拒绝
customers-history-withdrawn = 已撤回同意
customers-history-disputed = 对证明提出异议
customers-history-relationship = 关系建立
customers-history-relationship-ended = 关系结束
customers-history-created = 已创建客户

## 第一位客户管理员的密码
customers-sign-in = 客户管理员的登录信息
customers-own-password = 此人已设置自己的密码。现在只有本人可以更改：可在登录页面通过邮件获取重置链接。
customers-temporary-password-text = 在此人设置自己的密码之前，你可以颁发临时密码。新密码会使之前的密码失效，有效期为 14 天。
customers-temporary-password-question = 要颁发新的临时密码吗？之前的密码将失效。
customers-issue-temporary-password = 颁发临时密码
customers-temporary-password = 临时密码
customers-password-issued = 已颁发临时密码
customers-password-issued-text = 供 { $company } 的客户管理员使用。之前的密码已失效。
customers-password-once = 请立即复制：仅显示一次
customers-password-reload = Assent 不保存可读的副本。重新加载此页面会返回帐户信息，且不再显示密码。
customers-sign-in-at = 登录地址
customers-password-two-ways = 请通过与登录地址和登录名不同的方式发送密码，例如电话或聊天，切勿放在同一封邮件中。
customers-account-info = 帐户信息
customers-back-to-account = 返回帐户信息
customers-flash-own-password = 客户管理员已设置自己的密码，未颁发临时密码。
customers-flash-issued-meanwhile = 刚刚已颁发临时密码，因此未再颁发。如果没有人保存该密码，请重新颁发。
customers-flash-no-admin = 此客户没有可以登录的客户管理员，未颁发密码。
customers-flash-ended = 你与此客户的关系已结束，未颁发密码。

## The fields in which something is said about a customer
customers-company-name-hint = 法定名称，与其合同一致。
customers-language-hint = 其协议和信件所用的语言。
customers-country-hint = 它决定地址需要哪些内容，以及适用哪份协议文本。
customers-province-hint = 如果该国家/地区的地址有此项。
customers-registration-hint = 某些国家/地区要求填写。请输入公司的编号，切勿输入个人的编号。
customers-registration-required = 此国家/地区必填：{ $label }。
customers-phone-hint = 某些国家/地区要求填写。
customers-phone-required = 此国家/地区必填。
customers-choose = 请选择

## Editing
customers-edit-button = 编辑
customers-edit = 编辑客户数据
customers-edit-text = 服务此客户的每个合作伙伴都能看到并编辑这些数据。保存者会记录在历史记录中。
customers-edit-domain = 无法更改：人员使用它登录。
customers-edit-cloud = 无法更改：它决定是否可以提供确认。
customers-edit-email-hint = 公司的联系人。人员本人接收验证码和链接的地址保持不变。
customers-edit-now = 期间已更改
customers-edit-now-text = 你编辑期间有人保存了其他数据。没有任何内容被覆盖。以下是与你所填内容不同之处的现状；如果再次保存，将以你的内容替换。
customers-edit-take = 采用现有数据
customers-flash-edited = 已保存 { $company } 的数据。
customers-flash-ended-edit = 你与此客户的关系已结束，无法编辑其数据。
customers-bought-before-box = 此客户以前购买过
customers-bought-before-hint = 如果此客户在订单记录于此之前曾通过任何合作伙伴购买过软件、订阅或 Azure，请勾选。此类客户无法自行接受，由其合作伙伴证明。
customers-postal-code-hint = 例如：{ $example }
problem-customer-changed = 期间有人更改了数据；请查看现状，如需以你的内容替换，请再次保存
field-revision = 客户数据
field-bought-before = 以前购买过
field-state-kind-area = 地区
field-state-kind-county = 县市
field-state-kind-department = 省
field-state-kind-district = 区
field-state-kind-emirate = 酋长国
field-state-kind-island = 岛屿
field-state-kind-oblast = 州
field-state-kind-parish = 教区
field-state-kind-prefecture = 都道府县
field-state-kind-province = 省份
field-state-kind-state = 州
customers-history-edited = 已编辑客户数据
customers-history-elsewhere = 贵组织以外的人员
customers-history-change = { $before } → { $after }
customers-history-because = 原因：{ $reason }
customers-history-correction = 已更正证明
customers-history-corrected = 证明（后已更正）
customers-history-read = 查看
