## 接受页面
accept-title-both = 接受协议并授权合作伙伴
accept-title-agreement = 接受协议
accept-title-relationship = 授权合作伙伴
accept-button-both = 接受并授权
accept-button-agreement = 接受
accept-button-relationship = 授权
accept-decline = 拒绝
accept-asked-by = 由 { $partner } 提出
accept-decision = 你的决定
accept-sentence = 我（{ $person }）有权代表 { $company } 接受，并且我接受 { $agreement } 版本 { $version }。
accept-relationship-sentence = 我（{ $person }）有权代表 { $company } 行事，并且我授权 { $partner } 作为其云解决方案提供商。
accept-relationship-sentence-dap = 我（{ $person }）有权代表 { $company } 行事，并且我授权 { $partner } 作为其云解决方案提供商，并授予委派管理权限。
accept-two-partners = { $one } 和 { $other }
accept-name-version = { $agreement }，版本 { $version }
accept-dap = 已要求委派管理权限
accept-next-code = 接下来我们会将验证码发送到 { $email }，以免他人冒用你的名义。你会收到副本。
accept-without-mail = 此安装不会发送邮件，因此没有验证码可确认你的身份。记录中会注明这一点。
accept-grades = 接受作为证据的效力
accept-changed = 文本已更改
accept-changed-text = 自你打开页面后，另一份文本已生效。尚未接受任何内容。请阅读下方文本后再决定。
accept-changed-words = 措辞已更改
accept-changed-words-text = 自你打开页面后，下方语句中的名称已更改。尚未接受或授权任何内容。请重新阅读后再决定。
accept-changed-accepted = 已在此期间接受
accept-changed-accepted-text = 自你打开页面后，贵公司已接受协议。剩余事项是授权 { $partner }，此项尚未完成。
accept-changed-gone = 不再开放
accept-nothing-open = 贵公司已接受 { $agreement }。没有其他待办事项。
accept-not-any-more = 此内容已无法接受。此处显示可接受的内容。
accept-before = 此内容先前已接受。以下是收据。
accept-partner-confirms = 由你的合作伙伴确认
accept-reach-out = 请与你的合作伙伴联系，以确认你已接受 { $agreement }。
accept-reach-out-why = 贵公司在接受之前已购买过，因此由合作伙伴记录接受。
accept-ask-partner = 通知我的合作伙伴
accept-partner-asked = 已通知你的合作伙伴。
accept-partner-told = 已于 { $moment } 通知你的合作伙伴，对方尚未处理。
accept-role = 角色
accept-role-text = 接受、授权或拒绝需要客户管理员角色。拥有此角色的人员：
accept-partners = 与你合作的合作伙伴
accept-wrong-account = 此页面供客户使用
accept-wrong-account-text = 你目前以 { $name }（{ $organisation }）登录。只有客户本身可以接受。请注销，重新打开链接，并以客户的帐户登录。
field-agree = 协议
field-authorize = 经销商关系
problem-not-ticked = 如果同意，请勾选此复选框；如果不同意，请拒绝
refusal-needs-customer-admin = 这需要客户管理员角色。请联系贵公司的客户管理员；有内容等待接受时，页面会列出他们。

## 验证码
accept-code-title = 输入验证码
accept-code-text = 我们已将验证码发送到 { $email }。它可确认是你本人。
accept-code-hint = 六位数字
field-code = 验证码
accept-code-button = 确认
accept-code-back = 返回协议文本
accept-code-until = 验证码只能使用一次，有效至 { $moment }。
accept-code-again = 发送新验证码
accept-code-sent-again = 新验证码已发出。旧验证码不再有效。
accept-mail-waits = 邮件延迟
accept-mail-waits-text = 邮件服务器目前不接受我们的信件。在验证码送达之前，不会接受任何内容；邮件恢复后会立即发出。如果送达太晚，请要求新验证码。
problem-code-missing = 请输入信件中的验证码
problem-code-wrong = 验证码不正确。请查看最新的信件
problem-code-of-another = 此验证码属于你正在接受的其他内容。请使用为此页面发送的验证码，或返回另一页面
problem-code-late = 此验证码已失效：十分钟已过，或已发送新的验证码。请发送新验证码
problem-code-ended = 输入错误验证码的次数过多。请发送新验证码
problem-too-many-codes = 你在一小时内已要求 { $count } 个验证码。请稍候再试
letter-code-subject = 你的 Assent 验证码：{ $company }
letter-code-text = 你即将在 Assent 中代表 { $company } 接受。请在打开的页面上输入此验证码：
letter-code-until = 它只能使用一次，仅适用于此，有效至 { $moment }（你的时区）。
letter-code-ignore = 如果不是你本人，请更改密码：有其他人以你的帐户登录。没有验证码就不会接受任何内容。

## 收据
receipt-title-both = 已接受协议并授权合作伙伴
receipt-title-agreement = 已接受协议
receipt-title-relationship = 已授权合作伙伴
receipt-next = 副本将以电子邮件发送给你。你的合作伙伴会看到贵公司已接受；你不需要再做其他事。
receipt-next-relationship = 副本将以电子邮件发送给你。你的合作伙伴会看到你已授权经销商关系。
receipt-withdrawn = 对此协议的同意已于 { $moment } 撤回。
receipt-ended = 与 { $partner } 的关系已于 { $moment } 结束。
receipt-reference = 参考编号
receipt-person = 人员
receipt-company = 公司
receipt-role = 角色
receipt-agreement = 协议
receipt-hash = 文本的 SHA-256
receipt-template = 模板
receipt-partner = 合作伙伴
receipt-ticked = 勾选内容
receipt-time = 时间
receipt-grade = 等级
receipt-graded = 等级 { $grade }
receipt-proofs = 身份验证方式
receipt-code-to = 验证码已发送到 { $email }
receipt-from = 发送来源
receipt-session = 会话
receipt-link = 收据
receipt-signature = 这是简单电子签名。
letter-copy-subject = 你接受的内容：{ $reference }
letter-copy-text = 你于 { $moment } 在 Assent 中代表 { $company } 进行了以下操作：
letter-copy-open = 收据及确切文本（请登录查看）：
letter-copy-ignore = 如果不是你本人，请勿回复此信：请登录、更改密码并撤回接受。
proof-own-password = 自己的密码
proof-second-factor = 第二因素
proof-mailed-code = 电子邮件验证码

## 等级
grades-title = 接受作为证据的效力
grades-text = 每次接受都有一个等级。等级取决于能证明确为本人的依据，之后不会更改。
grade-a = 自己的密码、第二因素和电子邮件验证码
grade-b = 自己的密码和电子邮件验证码
grade-c = 自己的密码和电子邮件验证码，但收取验证码的地址属于客户某个合作伙伴的域
grade-d = 没有验证码：仅在未配置邮件服务器时才可能
grades-attested = 合作伙伴证明的内容没有等级，只标示为有证据或无证据。

## 拒绝
decline-title = 拒绝
decline-text = 你将拒绝此处要求的所有内容。提出要求者会收到通知及你的原因。其他内容不会更改。
decline-relationship = 与 { $partner } 的经销商关系
decline-reason-hint = 合作伙伴会看到此内容。
decline-done = 已拒绝。已通知提出要求者。
problem-decline-reason-missing = 请输入原因

## 你的合作伙伴
your-partners-title = 你的合作伙伴
your-partners-text = 与贵公司合作的合作伙伴，以及各自的协议状态。选择一个即可查看通过它确认的内容。
your-partners-go = 查看你的合作伙伴
your-partners-asks-agreement = { $partner } 请你接受协议。
your-partners-asks-relationship = { $partner } 请你授权其作为你的合作伙伴。
your-partners-look = 查看
your-partner-contact = 联系人
your-partner-administration = 管理
your-partner-confirmed = 通过此合作伙伴确认的内容
your-partner-nothing = 尚无内容。
your-partner-accept = 接受协议
your-partner-end = 结束关系
your-partner-end-text = 之后合作伙伴无法再为贵公司进行新的操作，其证明也不再有效。已记录的内容双方仍可查看。
your-partner-end-resellers = 也会结束通过它建立的关系：{ $names }。
your-partner-end-question = 要结束与 { $partner } 的关系吗？
relationship-ended-done = 关系已结束。
nav-your-partners = 你的合作伙伴

## 撤回
withdraw-title = 撤回同意：{ $agreement }
withdraw-text = 之前确认的内容将不再有效，无论由谁记录、与哪个合作伙伴有关：在重新接受之前，无法为贵公司下新订单。我们会通知你的每个合作伙伴取消与你的订阅。
withdraw-sentence = 我（{ $person }）有权代表 { $company } 行事，并且我撤回其对 { $agreement } 的同意。
withdraw-reason-hint = 你的合作伙伴会看到此内容。
withdraw-button = 撤回
withdraw-done = 已撤回对 { $agreement } 的同意。已通知你的合作伙伴。
withdraw-nothing = 没有可撤回的记录。
field-withdraw = 撤回
problem-withdraw-not-ticked = 如果要撤回同意，请勾选此复选框
home-your-agreements = 你的协议
home-withdrawn-on = { $person } 于 { $date } 撤回
home-accept = 接受协议

## People of a customer
field-user-name = 用户名
person-new-user-name-hint = 此人登录时使用的名称。
person-new-contact-hint = 带有链接的邮件会发送到此地址，之后接受时所需的验证码也会发送到此地址。
problem-user-name-missing = 请输入用户名
problem-user-name = 请使用字母、数字、点和连字符
customers-end-text = 之后无法再下新订单或进行新的确认，你的证明也不再有效。已记录的内容双方仍可查看。
customers-end-partner-text = 之后合作伙伴无法再为此客户进行新的操作，其证明也不再有效。已记录的内容双方仍可查看。
receipt-see = 所接受的内容及其等级

## 联系地址
contact-title = 联系电子邮件地址
contact-text = 验证码和密码重置会发送到此地址。只有使用了发送到新地址的链接后，地址才会更改。
contact-hint = 我们会向该地址发送链接。
contact-password-hint = 你自己的密码，以免他人在你打开的浏览器中进行此操作。
contact-button = 发送链接
contact-asked = 链接已发送到 { $email }。使用之前不会有任何更改。
contact-changed = 联系电子邮件地址现在是 { $email }。
problem-contact-too-many = 请求的邮件过多。请一小时后再试
confirm-email-title = 确认此地址
confirm-email-text = 此后验证码和密码重置会发送到这里。
confirm-email-button = 确认
confirm-email-gone = 链接已使用、已发送更新的链接，或已过期。请重新请求更改。
letter-contact-subject = 确认你的 Assent 地址：{ $organisation }
letter-contact-text = { $by } 已将此地址指定为你在 Assent 中 { $organisation } 帐户的联系地址。
letter-contact-open = 打开此链接进行确认：
letter-contact-changed-subject = 你在 Assent 中的联系地址已更改：{ $organisation }
letter-contact-changed-text = 你在 Assent 中 { $organisation } 帐户的联系地址现在是 { $email }。验证码和密码重置会发送到该地址。
letter-contact-changed-ignore = 如果不是你本人操作且没有人告知你，请立即联系贵公司的客户管理员或运营方。

## 异议
dispute-title = 提到你的证明
dispute-text = { $partner } 已证明你代表 { $company } 接受。
dispute-hint = 哪里不正确。合作伙伴和运营方会看到此内容。
dispute-button = 提出异议
dispute-nothing = 如果内容正确，你无需进行任何操作。
dispute-done = 已记录你的异议。已通知合作伙伴。
dispute-disputed = 有异议
dispute-said = { $moment }：{ $reason }
dispute-unknown = 请重新打开邮件中的链接：可能缺少一部分。
letter-attested-subject = { $partner } 以你的名义证明了接受
letter-attested-text = { $partner } 已在 Assent 中证明你代表 { $company } 接受了 { $agreement }。
letter-attested-when = 日期为 { $date }，版本 { $version }。
letter-attested-open = 如果内容正确，无需操作。如果不正确，请在此提出异议：
