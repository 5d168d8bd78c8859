## 所有邮件的框架
mail-sender = { $partner }（通过 { $portal }）
mail-sent = 由 Assent 发送。
mail-sent-for = 由 Assent 代表 { $partner } 发送。
mail-link = 如果按钮无法使用，请打开此地址：
mail-moment = { $moment }（{ $zone }）
mail-until = 有效期至
mail-until-once = { $moment }。该链接只能使用一次。
mail-until-code = { $moment }。该验证码只能使用一次。
mail-answer-until = 答复截止日期
mail-sign-in-name = 登录名
mail-questions = 有疑问？
mail-reply = 请直接回复此邮件，{ $organisation } 的 { $name } 会收到你的回复。
mail-no-reply = 对此邮件的回复不会被阅读。
mail-wrong-person = 不是合适的人选？请回复并告知应联系谁。
mail-between-sentences = { "" }
mail-reason-account = 你收到此邮件，是因为你在 Assent 中拥有 { $organisation } 的帐户。
mail-reason-address = 你收到此邮件，是因为有人在 Assent 中输入了此地址。
mail-reason-asked = 你收到此邮件，是因为 { $organisation } 的 { $name } 输入了你的地址。打开链接并不代表接受任何内容。
mail-reason-attested = 你收到此邮件，是因为 { $partner } 将你指定为作出接受的人。
mail-reason-notice = 你收到此邮件，是因为你的个人资料中启用了此类通知。
letter-written-by = { $organisation } 的 { $name } 撰写了此邮件，并通过 Assent 发送：

## 邮件
letter-greeting = { $name }，你好：
letter-sign-in-name = 登录名：{ $name }
letter-invitation-subject = 你的 Assent 帐户：{ $organisation }
letter-invitation-text = { $by } 已为你在 Assent 中创建帐户，所属组织：{ $organisation }。
letter-invitation-act = 设置密码
letter-invitation-ignore = 如果这不是你预期的邮件，请忽略。
letter-reset-subject = 设置新的 Assent 密码：{ $organisation }
letter-reset-text = 有人请求为你的 Assent 帐户（{ $organisation }）设置新密码。
letter-reset-act = 设置新密码
letter-reset-ignore = 如果不是你本人操作，请忽略，密码不会改变。

## 演示邮箱
mailbox-recipient = 收件人
mailbox-title = 邮箱
mailbox-count = { $count } 封邮件。
mailbox-text = 演示环境不会发送邮件。本应由邮件服务器接收的邮件都保存在这里。
mailbox-empty = 暂无邮件
mailbox-empty-text = 邀请人员或请求新密码后，邮件会在几秒内出现在这里。
mailbox-letters = 邮件
mailbox-choose = 选择邮件以阅读。
mailbox-from = 发件人
mailbox-to = 收件人
mailbox-reply-to = 回复至
mailbox-sent = 发送时间
mailbox-html = 以 HTML 格式查看邮件

## 演示人员
demo-title = 演示人员
demo-count = { $count } 人。
demo-text = 可以任一人员的身份登录：每个人能查看和执行的内容各不相同。
demo-role = 角色
demo-act = 登录
demo-kind-operator = 运营方
demo-kind-customer = 客户
letter-guessed-subject = 有人在猜测你的 Assent 密码：{ $organisation }
letter-guessed-text = 有人在从未使用登录名 { $name } 登录过的浏览器中多次输入错误密码。
letter-guessed-safe = 此类浏览器在每次输入错误密码后都需要等待更长时间。你曾登录过的浏览器无需等待。
letter-guessed-reset = 如果是你本人并且忘记了密码，或者他人可能知道该密码，请设置新密码，等待也会随之结束。
letter-guessed-act = 设置新密码
