## 邮件
mail-footer = 此邮件由 Assent 自动发送，请勿回复。
letter-greeting = { $name }，你好：
letter-sign-in-name = 登录名：{ $name }
letter-until = 该链接只能使用一次，有效期至 { $moment }（你的时区）。
letter-invitation-subject = 你的 Assent 帐户：{ $organisation }
letter-invitation-text = { $by } 已为你在 Assent 中创建帐户，所属组织：{ $organisation }。
letter-invitation-open = 请打开此链接设置密码并登录：
letter-invitation-ignore = 如果这不是你预期的邮件，请忽略。
letter-reset-subject = 设置新的 Assent 密码：{ $organisation }
letter-reset-text = 有人请求为你的 Assent 帐户（{ $organisation }）设置新密码。
letter-reset-open = 请打开此链接进行设置：
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
letter-written-by = 此邮件由 { $organisation } 的 { $name } 撰写并通过 Assent 发送：
letter-guessed-subject = 有人在猜测你的 Assent 密码：{ $organisation }
letter-guessed-text = 有人在从未使用登录名 { $name } 登录过的浏览器中多次输入错误密码。
letter-guessed-safe = 此类浏览器在每次输入错误密码后都需要等待更长时间。你曾登录过的浏览器无需等待。
letter-guessed-reset = 如果是你本人并且忘记了密码，或者他人可能知道该密码，请在此处设置新密码，等待也会随之结束：
