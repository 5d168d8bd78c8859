## 所有郵件的框架
mail-sender = { $partner }（透過 { $portal }）
mail-sent = 由 Assent 傳送。
mail-sent-for = 由 Assent 代表 { $partner } 傳送。
mail-link = 如果按鈕無法使用，請開啟此地址：
mail-moment = { $moment }（{ $zone }）
mail-until = 有效期至
mail-until-once = { $moment }。該連結只能使用一次。
mail-until-code = { $moment }。該驗證碼只能使用一次。
mail-answer-until = 答覆截止日期
mail-sign-in-name = 登入名稱
mail-questions = 有疑問？
mail-reply = 請直接回覆此郵件，{ $organisation } 的 { $name } 會收到您的回覆。
mail-no-reply = 對此郵件的回覆不會被閱讀。
mail-wrong-person = 不是合適的人選？請回覆並告知應連絡誰。
mail-between-sentences = { "" }
mail-reason-account = 您收到此郵件，是因為您在 Assent 中擁有 { $organisation } 的帳戶。
mail-reason-address = 您收到此郵件，是因為有人在 Assent 中輸入了此地址。
mail-reason-asked = 您收到此郵件，是因為 { $organisation } 的 { $name } 輸入了您的地址。開啟連結並不代表接受任何內容。
mail-reason-attested = 您收到此郵件，是因為 { $partner } 將您指定為作出接受的人。
mail-reason-notice = 您收到此郵件，是因為您的個人檔案中啟用了此類通知。
letter-written-by = { $organisation } 的 { $name } 撰寫了此郵件，並透過 Assent 傳送：

## 郵件
letter-greeting = { $name }，您好：
letter-sign-in-name = 登入名稱：{ $name }
letter-invitation-subject = 您的 Assent 帳戶：{ $organisation }
letter-invitation-text = { $by } 已為您在 Assent 中建立帳戶，所屬組織：{ $organisation }。
letter-invitation-act = 設定密碼
letter-invitation-ignore = 如果這不是您預期的郵件，請忽略。
letter-reset-subject = 設定新的 Assent 密碼：{ $organisation }
letter-reset-text = 有人要求為您的 Assent 帳戶（{ $organisation }）設定新密碼。
letter-reset-act = 設定新密碼
letter-reset-ignore = 如果不是您本人操作，請忽略，密碼不會變更。

## 示範信箱
mailbox-recipient = 收件者
mailbox-title = 信箱
mailbox-count = { $count } 封郵件。
mailbox-text = 示範環境不會傳送郵件。原本應由郵件伺服器接收的郵件都保存在這裡。
mailbox-empty = 尚無郵件
mailbox-empty-text = 邀請人員或要求新密碼後，郵件會在幾秒內出現在這裡。
mailbox-letters = 郵件
mailbox-choose = 選擇郵件以閱讀。
mailbox-from = 寄件者
mailbox-to = 收件者
mailbox-reply-to = 回覆至
mailbox-sent = 傳送時間
mailbox-html = 以 HTML 格式檢視郵件

## 示範人員
demo-title = 示範人員
demo-count = { $count } 人。
demo-text = 可以任一人員的身分登入：每個人能檢視和執行的內容各不相同。
demo-role = 角色
demo-act = 登入
demo-kind-operator = 營運方
demo-kind-customer = 客戶
letter-guessed-subject = 有人在猜測您的 Assent 密碼：{ $organisation }
letter-guessed-text = 有人在從未使用登入名稱 { $name } 登入過的瀏覽器中多次輸入錯誤密碼。
letter-guessed-safe = 此類瀏覽器在每次輸入錯誤密碼後都需要等候更長時間。您曾登入過的瀏覽器無需等候。
letter-guessed-reset = 如果是您本人並且忘記了密碼，或者他人可能知道該密碼，請設定新密碼，等候也會隨之結束。
letter-guessed-act = 設定新密碼
