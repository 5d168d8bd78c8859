## 合作伙伴收到的通知
notice-accepted = { $person } 代表 { $company } 接受了 { $agreement }（版本 { $version }）
notice-authorized = { $person } 代表 { $company } 授权你作为合作伙伴
notice-declined = { $person } 代表 { $company } 拒绝了你的请求
notice-withdrawn = { $person } 代表 { $company } 撤回了对 { $agreement } 的同意
notice-needs-attestation = { $company } 无法在线接受 { $agreement }，需要你进行证明
notice-relationship-ended = { $person } 结束了你与 { $company } 的关系
notice-disputed = { $person } 对你关于 { $company } 已接受 { $agreement } 的证明提出异议
notice-registration-refused = { $company } 无法通过你的链接注册：域名或注册号已被使用（{ $person }）
notice-rejected = { $person } 拒绝了 { $company } 接受{ $agreement }（版本 { $version }）的确认
notice-rejection-undone = { $person } 撤销了对 { $company } 的{ $agreement }（版本 { $version }）的拒绝
notice-asked = { $person } 询问 { $company } 的{ $agreement }（版本 { $version }）
notice-contact-set = { $person }（运营方）正在为 { $company } 的客户管理员设置新的联系地址。如果有误，请在七天内联系运营方。
notice-cancel = 在客户重新接受或新的接受得到证明之前，无法为其下单。请取消你与该客户的订阅，然后在主页上确认。
notice-reason = 原因：“{ $reason }”
notice-settle = 标记为已处理
notice-settle-cancelled = 确认订阅已取消
notice-settled = 已标记为已处理。你的姓名和时间已记录。
letter-notice-choose = 更改你的通知：{ $url }
letter-notice-act = 在 Assent 中打开
letter-notices-rejected = { $count } 项接受被拒绝
letter-notices-undone = { $count } 项接受的拒绝已撤销
letter-notices-more = 另有 { $count } 项。
home-notices = 客户动态
home-notice-what = 事项
home-notice-when = 时间
home-notice-act = 操作

## 你的个人资料
field-told-of = 当客户有以下情况时给我发邮件
profile-told-of-hint = 你始终可以在主页上看到这些内容。
profile-topic-accepted = 接受协议或授权我们
profile-topic-declined = 拒绝请求
profile-topic-withdrawn = 撤回同意或结束关系
profile-topic-needs-attestation = 需要证明，或对证明提出异议

## Activity
audit-notice-settled = 将通知标记为已处理
audit-accepted = 接受了协议
audit-partner-authorized = 授权了合作伙伴
audit-acceptance-code-sent = 请求了用于确认接受的验证码
audit-acceptance-code-wrong = 输入了错误的验证码
audit-declined = 拒绝了请求
audit-withdrawn = 撤回了对协议的同意
audit-attestation-asked-for = 请求合作伙伴进行证明
audit-relationship-ended = 结束了关系
audit-contact-change-asked = 请求更改联系电子邮件地址
audit-contact-proved = 确认了新的联系电子邮件地址
audit-contact-agreed = 同意了新的联系电子邮件地址
audit-contact-objected = 对新的联系电子邮件地址提出异议
audit-contact-corrected = 更正了联系电子邮件地址
audit-contact-set = 设置了七天后生效的联系电子邮件地址
audit-password-code-sent = 请求了用于首次设置密码的验证码
audit-password-code-wrong = 输入了错误的首次设置密码验证码
audit-contact-changed = 更改了联系电子邮件地址
audit-disputed = 对证明提出了异议
letter-notice-wrote = { $name } 写道：{ $reason }
