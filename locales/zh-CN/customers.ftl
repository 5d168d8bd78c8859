## 帐户信息
customers-company = 公司
customers-address = 地址
customers-contact = 主要联系人
customers-bought-before = 以前购买过
customers-bought-before-yes = 是：无法直接接受
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
customers-password-reload = Assent 不保存可读的副本。重新加载此页面会颁发另一个密码，当前密码随即失效。
customers-sign-in-at = 登录地址
customers-password-two-ways = 请通过与登录地址和登录名不同的方式发送密码，例如电话或聊天，切勿放在同一封邮件中。
customers-back-to-account = 返回帐户信息
customers-flash-own-password = 客户管理员已设置自己的密码，未颁发临时密码。
customers-flash-issued-meanwhile = 刚刚已颁发临时密码，因此未再颁发。如果没有人保存该密码，请重新颁发。
customers-flash-no-admin = 此客户没有可以登录的客户管理员，未颁发密码。
customers-flash-ended = 你与此客户的关系已结束，未颁发密码。
