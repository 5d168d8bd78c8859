## 链接无法使用的原因
accept-link-unknown = 此链接不完整
accept-link-unknown-text = 地址可能缺少一部分或已被更改。请从邮件中重新打开链接，或向发送链接的合作伙伴索取新链接。
accept-link-spent = 此链接已被更新的链接取代
accept-link-spent-text = { $partner } 已重新发送此邀请。请打开最新邮件中的链接。
accept-link-expired = 此邀请已过期
accept-link-expired-text = 请让 { $partner } 重新发送。
accept-link-revoked = 此邀请已被撤回
accept-link-revoked-text = { $partner } 已撤销此邀请。你无需执行任何操作；如有疑问，请联系 { $partner }。
accept-link-declined = 此邀请已被拒绝
accept-link-declined-text = 贵公司已拒绝此邀请。如需更改，请让 { $partner } 再次邀请。
accept-link-accepted = 此邀请已被接受
accept-link-accepted-text = { $partner } 请求的内容已被接受。你无需再执行任何操作。
accept-link-disabled = 目前无法授权 { $partner }
accept-link-disabled-text = 此门户的运营方已禁用 { $partner }。请咨询该合作伙伴的联系人。
accept-link-not-partners = 这两个合作伙伴已不再合作
accept-link-not-partners-text = { $partner } 已不再与此链接中的提供商合作。请向 { $partner } 索取新链接。
accept-link-wrong-customer = 此邀请属于另一家公司
accept-link-wrong-customer-text = { $partner } 邀请的不是你当前登录的公司。如果你为受邀公司工作，请注销并使用该公司的帐户登录；否则请向 { $partner } 索取你自己的邀请。

## 邀请的进展
invitation-state-created = 未发送
invitation-state-sent = 已发送
invitation-state-opened = 已打开
invitation-state-accepted = 已接受
invitation-state-declined = 已拒绝
invitation-state-expired = 已过期
invitation-state-revoked = 已撤销
invitation-purpose-agreement = 协议
invitation-purpose-relationship = 经销商关系

## 邀请邮件
letter-hello = 你好：
letter-questions = 如有疑问，请回复此邮件或联系：
letter-relationship-subject = { $partner } 希望成为贵公司的经销商
letter-relationship-text = 我是 { $partner } 的 { $agent }。我们请求贵公司授权我们作为经销商。
letter-relationship-through = { $partner } 通过其提供商 { $provider } 销售。此链接将同时授权双方。
letter-relationship-accept = 若要阅读并接受《{ $agreement }》并授权 { $partner }，请打开此链接：
letter-relationship-authorize = 若要授权 { $partner }，请打开此链接：
letter-relationship-sign-in = 系统会要求你登录 { $portal }。如果贵公司在那里还没有帐户，你可以注册。
letter-relationship-who = 只有可代表贵公司行事的人员（即客户管理员）才能接受。
letter-relationship-dap = 此请求包含委派管理权限：{ $partner } 将可以代为管理贵公司的服务。如果你不需要，请索取不含此权限的链接。
letter-agreement-subject = 请接受《{ $agreement }》
letter-agreement-text = { $partner } 请 { $company } 接受《{ $agreement }》。未接受前无法下新订单。
letter-agreement-open = 请打开此链接，登录 { $portal }，阅读协议并接受：
letter-agreement-who = 只有可代表 { $company } 行事的人员（即客户管理员）才能接受。
letter-reminder-subject = 提醒：{ $subject }
letter-reminder-text = 我们已于 { $sent } 致信给你，但尚未收到答复。你可以在 { $until } 之前答复。原邮件如下：
