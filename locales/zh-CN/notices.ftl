## 合作伙伴收到的通知
notice-accepted = { $company } 已接受 { $agreement }，版本 { $version }：{ $person }
notice-authorized = { $company } 已授权你作为其合作伙伴：{ $person }
notice-declined = { $company } 已拒绝你的请求：{ $person }
notice-withdrawn = { $company } 已撤回对 { $agreement } 的同意：{ $person }
notice-needs-attestation = { $company } 无法自行接受 { $agreement }，需要你进行证明
notice-relationship-ended = 你与 { $company } 的关系已结束：{ $person }
notice-disputed = { $person } 对你关于 { $company } 已接受 { $agreement } 的证明提出异议
notice-registration-refused = { $company } 无法通过你的链接注册：域名或注册号已被使用（{ $person }）
notice-cancel = 在客户重新接受或新的接受得到证明之前，无法为其下单。请取消你与该客户的订阅，然后在首页上确认。
notice-reason = 对方的说明：{ $reason }
notice-settle = 已处理
notice-settle-cancelled = 订阅已取消
notice-settled = 已记录。处理人和时间会保留在记录中。
letter-notice-choose = 你可以在“你的个人资料”中选择接收哪些邮件：
home-notices = 客户动态
home-notice-what = 事项
home-notice-when = 时间
home-notice-act = 处理

## 你的个人资料
field-told-of = 当客户有以下情况时给我发邮件
profile-told-of-hint = 无论你在此处如何选择，首页都会显示所有这些内容。
profile-topic-accepted = 接受协议或授权我们
profile-topic-declined = 拒绝
profile-topic-withdrawn = 撤回同意或结束关系
profile-topic-needs-attestation = 需要证明，或对证明提出异议

## Activity
audit-notice-settled = 处理了通知
audit-accepted = 接受了协议
audit-partner-authorized = 授权了合作伙伴
audit-acceptance-code-sent = 请求了用于确认接受的验证码
audit-acceptance-code-wrong = 输入了错误的接受验证码
audit-declined = 拒绝了请求
audit-withdrawn = 撤回了对协议的同意
audit-attestation-asked-for = 请求合作伙伴进行证明
audit-relationship-ended = 结束了关系
audit-contact-change-asked = 请求更改联系电子邮件地址
audit-contact-changed = 更改了联系电子邮件地址
audit-disputed = 对证明提出了异议
letter-notice-wrote = { $name } 写道：{ $reason }
