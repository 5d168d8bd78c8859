## 角色和组织
role-global-admin = 全局管理员
role-global-admin-hint = 邀请代理人员并设置其角色，编辑合作伙伴资料，查看活动记录。
role-admin-agent = 管理代理
role-admin-agent-hint = 创建、编辑和邀请客户，确认客户的接受情况。
role-sales-agent = 销售代理
role-sales-agent-hint = 创建、编辑和邀请客户，确认客户的接受情况。
role-helpdesk-agent = 支持代理
role-helpdesk-agent-hint = 查看客户，仅为无法自行接受协议的客户确认接受情况。
role-reseller-agent-hint = 编辑客户，并邀请客户接受协议。
role-reseller-helpdesk-hint = 查看客户。
role-customer-admin = 客户管理员
role-customer-admin-hint = 代表公司接受协议。
role-customer-user = 客户用户
role-customer-user-hint = 查看公司已接受的内容。
role-operator-admin = 运营方管理员
role-operator-admin-hint = 设置合作伙伴、人员和策略。
role-reviewer = 审核员
role-reviewer-hint = 审核确认记录，并向合作伙伴提出疑问。
role-auditor = 审计员
role-auditor-hint = 可查看和导出所有内容，但不能更改。
role-none = 无角色

## 登录
sign-in-title = 登录
sign-in-button = 登录
sign-in-forgotten = 忘记密码？
sign-in-name-hint = 代理人员：你的电子邮件地址。客户：合作伙伴提供给你的登录名；如果是自行注册，则为你的电子邮件地址。
sign-in-demo = 演示：
sign-in-demo-people = 选择要登录的人员
sign-out-done = 你已注销。
problem-sign-in-name-missing = 请输入登录名
problem-sign-in-refused = 登录名或密码不正确
problem-sign-in-name-taken = 此电子邮件地址已用于登录
problem-email-of-customers = 以 { $domain } 结尾的地址保留给客户的登录名。请输入其他地址

## 会话已结束的表单
resume-sign-in = 请登录以继续
resume-sign-in-text = 你在填写表单时已被注销。你输入的内容已保留：请登录后重新发送。
resume-anothers = 此表单由他人填写
resume-anothers-text = 此表单由之前在此登录的另一位用户填写。你当前以 { $name } 的身份登录，因此表单未发送。请以填写者的身份登录后发送，或放弃。
resume-as = 将以 { $name } 的身份发送。
resume-go-on = 重新发送表单
resume-signed-in-text = 你已重新登录。输入的内容已保留，但尚未发送。
resume-stale-text = 页面打开时间过长，因此未发送表单。输入的内容已保留，但密码和文件需要重新输入。
resume-button = 发送表单
resume-drop = 放弃

## 密码
field-new-password = 新密码
field-present-password = 当前密码
password-title = 更改密码
password-title-forced = 设置你自己的密码
password-text = 你将在其他所有设备上注销。
password-forced-text = 你的密码是临时密码，并且其他人看到过。请使用它和我们发送到你的联系地址的验证码设置自己的密码。
password-two-codes = 首次访问时你会收到两个验证码，这是有意为之：现在一个用于设置密码，接受协议时再一个。
password-step-temporary = 使用临时密码登录
password-step-own = 输入验证码并设置自己的密码
password-step-accept = 阅读协议，并用另一个验证码确认
password-code-hint = 我们发送到 { $email } 的 6 位验证码。
password-code-none = 6 位数字。请在下方发送新验证码：目前没有有效的验证码。
password-code-sent = 新验证码已发出。之前的验证码不再有效。
password-code-not-yours = 不是你的地址？请让提供密码的合作伙伴更正。
letter-password-code-subject = 用于首次设置密码的验证码：{ $organisation }
letter-password-code-text = 你已使用临时密码代表 { $organisation } 登录 Assent。请在打开的页面上输入此验证码以设置自己的密码：
letter-password-code-next = 接受协议时会再收到一个验证码。这是有意为之。
letter-password-code-ignore = 如果不是你本人操作，请勿将验证码告诉任何人：其他人持有你的临时密码。请向合作伙伴索取新密码。
password-present-hint-forced = 你收到的临时密码。
password-hint = 至少 { $min } 个字符。建议使用三四个互不相关的词。
password-button = 设置密码
password-done = 密码已设置。你已在其他所有设备上注销。
problem-password-missing = 请输入密码
problem-password-short = 必须至少包含 { $min } 个字符
problem-password-long = 不能超过 { $max } 个字符
problem-password-common = 请选择更难猜测的密码：不要使用常见词、连续的按键、自己的姓名或组织名称
problem-password-same = 请选择与当前密码不同的密码
problem-password-handed = 请选择你自己的密码。此密码看起来像 Assent 生成的临时密码，其他人可能已经看到过
problem-password-changed = 密码刚刚已被更改，可能是在另一个窗口中，或由于重复点击。如果是你本人操作，请使用新密码
problem-present-password-missing = 请输入当前密码
problem-present-password-wrong = 当前密码不正确

## 忘记密码
forgotten-title = 重置密码
forgotten-text = 请输入你的登录名。我们会将设置新密码的链接发送到该帐户的联系电子邮件地址。
forgotten-button = 发送链接
forgotten-sent = 请查看邮件
forgotten-sent-text = 如果存在该帐户，链接将发送到其联系电子邮件地址。链接只能使用一次，一小时内有效。
forgotten-sent-nothing = 几分钟后仍未收到？请查看垃圾邮件，或咨询你组织的管理员。
forgotten-back = 返回登录
forgotten-again = 重试

## 设置密码的链接
set-password-title = 设置密码
set-password-for = 帐户
set-password-organisation = 组织
set-password-button = 设置密码并登录
set-password-ends = 你将在所有使用旧密码登录的位置注销。
set-password-done = 密码已设置，你已登录。
link-used = 此链接已使用
link-used-text = 链接只能使用一次。
link-over = 此链接已失效
link-over-text = 链接已过期，或者已发送了新的链接。
link-unknown = 此链接无效
link-unknown-text = 链接可能不完整，或者打开的时间过早。请从邮件中重新打开。
link-password-way = 如果你有密码，请登录；否则请请求新链接。
link-set-up-way = 服务器的运维人员可以使用“assent create-admin”获取新链接。
link-new = 请求新链接

## 首次设置
set-up-title = 设置 Assent
set-up-text = 你将成为第一位运营方管理员，之后可以邀请其他人。
set-up-email-hint = 用于登录。
set-up-button = 设置并登录
set-up-done = Assent 已设置。你是它的运营方管理员。

## 你的个人资料
profile-title = 你的个人资料
profile-text = 你的姓名、语言和通知。
profile-account = 帐户
profile-contact = 联系电子邮件地址
profile-organisation = 组织
profile-password-kept = 已设置
profile-change-password = 更改密码
profile-sessions = 管理会话
profile-settings = 设置
profile-language-hint = 用于门户和电子邮件。协议的语言在协议中选择。
profile-language-browser = 与浏览器相同
profile-time-zone-hint = 日期和时间按此时区显示。
profile-saved = 个人资料已保存。
problem-profile-changed = 你的个人资料已在其他窗口中更改，其中的姓名为 { $now }。请检查以下内容并重新保存

## 你的会话
sessions-title = 你的会话
sessions-count = 你已在 { $count } 个浏览器中登录。
sessions-text = 如果有你不认识的会话，请将其结束并更改密码。
sessions-browser = 浏览器
sessions-unknown = 未知
sessions-address = IP 地址
sessions-began = 登录时间
sessions-used = 上次使用
sessions-act = 结束
sessions-end = 结束
sessions-end-others = 结束所有其他会话
sessions-this = 此浏览器
sessions-ended = 会话已结束。
sessions-others-ended = 所有其他会话已结束。
sessions-gone = 该会话已结束。

## 人员
people-title-agents = 代理人员
people-title-operator = 人员
people-count = { $active } 人活动，{ $invited } 人已邀请，{ $disabled } 人已禁用
people-invite = 邀请人员
people-state = 状态
people-state-active = 活动
people-state-invited = 已邀请
people-state-disabled = 已禁用
people-signed-in = 上次登录
people-never = 从未
people-you = （你）
people-invited = 已邀请 { $name }。设置密码的链接将发送到 { $email }。
people-taken = 此名称已用于登录。
people-no-role = 请至少选择一个角色。
people-oneself = 你不能对自己执行此操作。请联系你组织的其他管理员。
people-last-admin = 你的组织至少需要一位管理员。请先将此角色授予其他人。
person-new-title = 邀请人员
person-new-text = 对方会收到带有链接的邮件并自行设置密码，其他人看不到该密码。
person-new-email-hint = 邮件将发送到此地址，对方也用它登录。
person-new-language-hint = 用于邮件和页面。对方可以更改。
person-new-button = 发送邀请
person-created = 帐户创建时间
person-disabled-since = 禁用时间
person-disable = 禁用
person-disable-question = 要禁用 { $name } 吗？对方将立即被注销并且无法登录。
person-disabled-done = 已禁用 { $name }，并已在所有设备上注销。
person-enable = 启用
person-enabled-done = { $name } 可以重新登录。
person-resend = 重新发送链接
person-resent-done = 新链接将发送给 { $name }。旧链接已失效。
person-not-resent = 未发送新链接：刚刚已发送过一个，或此人已无法使用链接。
person-roles-oneself = 你不能移除自己的管理员角色，其他管理员可以。
person-roles-saved = 角色已保存。
problem-roles-missing = 请至少选择一个角色
problem-roles-changed = 其他人已更改此人员；当前角色为：{ $now }。请重新选择并保存
problem-roles-oneself = 你不能移除自己的管理员角色。请联系其他管理员
problem-roles-last-admin = 你的组织至少需要一位管理员。请先将此角色授予其他人

## 角色无权执行的操作
refusal-needs-admin-or-sales-agent = 你需要管理代理或销售代理角色。你组织的全局管理员可以在“代理人员”中授予。
refusal-needs-global-admin = 你需要全局管理员角色。请联系你组织的全局管理员。
refusal-needs-requester = 你需要全局管理员、管理代理或销售代理角色。你组织的全局管理员可以在“代理人员”中授予。
refusal-needs-operator-admin = 你需要运营方管理员角色。请联系运营方管理员。
refusal-needs-reviewer = 你需要审核员角色。请联系运营方管理员。
refusal-reseller = 间接经销商不能创建客户，也不能确认客户的接受情况：这由间接提供商负责。你可以告诉提供商由谁接受、何时接受以及依据，由提供商进行确认。

## 请求和文件
error-not-utf-8 = 文本未以 UTF-8 发送，因此未进行任何更改。
problem-file-too-large = 请选择不超过 { $max } MB 的文件
problem-file-empty = 文件为空。请选择其他文件
problem-file-type = 请选择完整的 PDF、PNG 或 JPEG 文件
problem-file-heic = 这是 HEIC 格式的照片。请在手机上打开它，选择“共享”，再选择“打印”，从那里另存为 PDF；也可以重新拍摄为 JPEG
problem-file-tiff = 这是 TIFF 格式的图片。请重新扫描为 PDF，或打开它，选择“打印”，再打印为 PDF
problem-file-document = 此文档仍可编辑。请用编写它的程序打开，保存或导出为 PDF，再选择该文件
resume-files = 如果你添加过文件，请重新选择。
link-damaged = 此链接已损坏
link-damaged-text = 链接缺少一部分，或在传送中被添加了内容。请从邮件中重新打开，或复制完整链接。如果仍然无效，请向发送者索取新链接。

## People of a customer
field-user-name = 用户名
person-new-user-name-hint = 用于登录。
person-new-contact-hint = 邀请会发送到此地址，之后接受所需的验证码也会发送到此地址。
problem-user-name-missing = 请输入用户名
problem-user-name = 只能使用字母、数字、点和连字符
customers-end-text = 之后无法再下新订单或进行新的确认，你的证明也不再有效。双方仍可查看已有记录。
customers-end-partner-text = 合作伙伴无法再为此客户下单，其证明也不再有效。双方仍可查看已有记录。
receipt-see = 查看收据

## 联系地址
contact-title = 联系电子邮件地址
contact-text = 验证码和密码重置会发送到此地址。新地址须通过我们发送到该地址的链接确认。我们也会询问当前地址：当前地址同意后更改即生效，或在七天内没有异议后生效。
contact-hint = 我们会向该地址发送一个链接，并向当前地址发送另一个链接。
contact-password-hint = 用于确认是你本人。
contact-button = 请求更改
contact-asked = 链接已发送到 { $email }，另一个链接已发送到当前地址；当前地址需同意，或可在七天内提出异议。
contact-changed = 联系电子邮件地址现在是 { $email }。
contact-waits-proof = 你已同意。打开我们发送到 { $email } 的链接后，地址才会更改。
contact-waits-consent = 新地址已确认。当前地址同意后更改即生效；如果没有异议，则于 { $moment } 生效。
contact-now = 当前地址
contact-new = 新地址
contact-asked-by = 请求者
contact-effect = 生效时间
contact-pending-proof = 正在等待打开我们发送到该地址的链接。
contact-pending-consent = 正在等待当前地址同意。
contact-latest = 如果没有异议，将于 { $moment } 更改。
contact-change-title = 新的联系地址
contact-change-text = 有人请求将验证码和密码重置发送到另一个地址。如果无误，请同意。如果你不知情，请说明：更改将被取消。
contact-change-text-operator = 由于没有客户管理员能够登录，本门户的运营方将把验证码和密码重置发送到另一个地址。如果有误，请说明：更改将被取消。
contact-change-agree = 同意
contact-change-object = 不是我本人操作
contact-change-objected = 更改已取消
contact-change-objected-text = 联系地址保持不变。
contact-change-objected-password = 有人曾使用你的密码登录。该用户已被注销；请立即设置新密码。
contact-change-gone = 链接已使用、更改已生效或已取消。
letter-consent-subject = 帐户的新联系地址：{ $organisation }
letter-consent-text = { $by } 请求更改你在 Assent 中 { $organisation } 帐户的联系地址。请打开页面，选择“同意”或“不是我本人操作”。
letter-consent-operator-text = Assent 的运营方将更改你在 { $organisation } 的帐户的联系地址。原因：{ $reason }
letter-consent-act = 同意，或说明不是你本人操作
letter-consent-object = 对更改提出异议
letter-consent-silence = 如果你不做任何操作，更改可能在上述时间生效。
problem-contact-too-many = 请求的邮件过多。请一小时后再试
confirm-email-title = 确认此地址
confirm-email-text = 请确认你会阅读此邮箱。更改生效后，验证码和密码重置会发送到这里。
confirm-email-button = 确认
confirm-email-gone = 链接已使用、已发送更新的链接，或已过期。请重新请求更改。
letter-contact-subject = 确认你的 Assent 地址：{ $organisation }
letter-contact-text = { $by } 已将此地址指定为你在 Assent 中 { $organisation } 帐户的联系地址。
letter-contact-act = 确认地址
letter-contact-changed-subject = 你在 Assent 中的联系地址已更改：{ $organisation }
letter-contact-changed-text = 你在 Assent 中 { $organisation } 帐户的联系地址现在是 { $email }。验证码和密码重置会发送到该地址。
letter-contact-changed-act = 查看个人资料
letter-contact-changed-ignore = 如果不是你本人操作且没有人告知你，请立即联系贵公司的客户管理员或运营方。
