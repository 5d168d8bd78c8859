## 接受頁面
accept-title-both = 接受合約並授權合作夥伴
accept-title-agreement = 接受合約
accept-title-relationship = 授權合作夥伴
accept-button-both = 接受並授權
accept-button-agreement = 接受
accept-button-relationship = 授權
accept-decline = 拒絕
accept-asked-by = 由 { $partner } 提出
accept-decision = 您的決定
accept-sentence = 我（{ $person }）有權代表 { $company } 接受，並且我接受 { $agreement } 版本 { $version }。
accept-relationship-sentence = 我（{ $person }）有權代表 { $company } 行事，並且我授權 { $partner } 作為其雲端解決方案提供者。
accept-relationship-sentence-dap = 我（{ $person }）有權代表 { $company } 行事，並且我授權 { $partner } 作為其雲端解決方案提供者，並授予委派的系統管理權限。
accept-two-partners = { $one } 和 { $other }
accept-name-version = { $agreement }，版本 { $version }
accept-dap = 已要求委派的系統管理權限
accept-next-code = 接下來我們會將驗證碼寄到 { $email }，以免他人冒用您的名義。您會收到副本。
accept-without-mail = 此安裝不會寄送郵件，因此沒有驗證碼可確認您的身分。記錄中會註明這一點。
accept-grades = 接受作為證據的效力
accept-changed = 文字已變更
accept-changed-text = 自您開啟頁面後，另一份文字已生效。尚未接受任何內容。請閱讀下方文字後再決定。
accept-changed-words = 措辭已變更
accept-changed-words-text = 自您開啟頁面後，下方語句中的名稱已變更。尚未接受或授權任何內容。請重新閱讀後再決定。
accept-changed-accepted = 已在此期間接受
accept-changed-accepted-text = 自您開啟頁面後，貴公司已接受合約。剩餘事項是授權 { $partner }，此項尚未完成。
accept-changed-gone = 不再開放
accept-nothing-open = 貴公司已接受 { $agreement }。沒有其他待辦事項。
accept-not-any-more = 此內容已無法接受。此處顯示可接受的內容。
accept-before = 此內容先前已接受。以下是收據。
accept-partner-confirms = 由您的合作夥伴確認
accept-reach-out = 請與您的合作夥伴連絡，以確認您已接受 { $agreement }。
accept-reach-out-why = 貴公司在接受之前已購買過，因此由合作夥伴記錄接受。
accept-ask-partner = 通知我的合作夥伴
accept-partner-asked = 已通知您的合作夥伴。
accept-partner-told = 已於 { $moment } 通知您的合作夥伴，對方尚未處理。
accept-role = 角色
accept-role-text = 接受、授權或拒絕需要客戶系統管理員角色。擁有此角色的人員：
accept-partners = 與您合作的合作夥伴
accept-wrong-account = 此頁面供客戶使用
accept-wrong-account-text = 您目前以 { $name }（{ $organisation }）登入。只有客戶本身可以接受。請登出，重新開啟連結，並以客戶的帳戶登入。
field-agree = 合約
field-authorize = 轉銷商關係
problem-not-ticked = 如果同意，請勾選此方塊；如果不同意，請拒絕
refusal-needs-customer-admin = 這需要客戶系統管理員角色。請連絡貴公司的客戶系統管理員；有內容等待接受時，頁面會列出他們。

## 驗證碼
accept-code-title = 輸入驗證碼
accept-code-text = 我們已將驗證碼寄到 { $email }。它可確認是您本人。
accept-code-hint = 六位數字
field-code = 驗證碼
accept-code-button = 確認
accept-code-back = 返回合約文字
accept-code-until = 驗證碼只能使用一次，有效至 { $moment }。
accept-code-again = 寄送新驗證碼
accept-code-sent-again = 新驗證碼已寄出。舊驗證碼不再有效。
accept-mail-waits = 郵件延遲
accept-mail-waits-text = 郵件伺服器目前不接受我們的信件。在驗證碼送達之前，不會接受任何內容；郵件恢復後會立即寄出。如果送達太晚，請要求新驗證碼。
problem-code-missing = 請輸入信件中的驗證碼
problem-code-wrong = 驗證碼不正確。請查看最新的信件
problem-code-of-another = 此驗證碼屬於您正在接受的其他內容。請使用為此頁面寄送的驗證碼，或返回另一頁面
problem-code-late = 此驗證碼已失效：十分鐘已過，或已寄送新的驗證碼。請寄送新驗證碼
problem-code-ended = 輸入錯誤驗證碼的次數過多。請寄送新驗證碼
problem-too-many-codes = 您在一小時內已要求 { $count } 個驗證碼。請稍候再試
letter-code-subject = 您的 Assent 驗證碼：{ $company }
letter-code-text = 您即將在 Assent 中代表 { $company } 接受。請在開啟的頁面上輸入此驗證碼：
letter-code-until = 它只能使用一次，僅適用於此，有效至 { $moment }（您的時區）。
letter-code-ignore = 如果不是您本人，請變更密碼：有其他人以您的帳戶登入。沒有驗證碼就不會接受任何內容。

## 收據
receipt-title-both = 已接受合約並授權合作夥伴
receipt-title-agreement = 已接受合約
receipt-title-relationship = 已授權合作夥伴
receipt-next = 副本將以電子郵件寄給您。您的合作夥伴會看到貴公司已接受；您不需要再做其他事。
receipt-next-relationship = 副本將以電子郵件寄給您。您的合作夥伴會看到您已授權轉銷商關係。
receipt-withdrawn = 對此協議的同意已於 { $moment } 撤回。
receipt-ended = 與 { $partner } 的關係已於 { $moment } 結束。
receipt-reference = 參考編號
receipt-person = 人員
receipt-company = 公司
receipt-role = 角色
receipt-agreement = 合約
receipt-hash = 文字的 SHA-256
receipt-template = 範本
receipt-partner = 合作夥伴
receipt-ticked = 勾選內容
receipt-time = 時間
receipt-grade = 等級
receipt-graded = 等級 { $grade }
receipt-proofs = 身分驗證方式
receipt-code-to = 驗證碼已寄到 { $email }
receipt-from = 傳送來源
receipt-session = 工作階段
receipt-link = 收據
receipt-signature = 這是簡單電子簽章。
letter-copy-subject = 您接受的內容：{ $reference }
letter-copy-text = 您於 { $moment } 在 Assent 中代表 { $company } 進行了以下操作：
letter-copy-open = 收據及確切文字（請登入檢視）：
letter-copy-ignore = 如果不是您本人，請勿回覆此信：請登入、變更密碼並撤回接受。
proof-own-password = 自己的密碼
proof-second-factor = 第二因素
proof-mailed-code = 電子郵件驗證碼

## 等級
grades-title = 接受作為證據的效力
grades-text = 每次接受都有一個等級。等級取決於能證明確為本人的依據，之後不會變更。
grade-a = 自己的密碼、第二因素和電子郵件驗證碼
grade-b = 自己的密碼和電子郵件驗證碼
grade-c = 自己的密碼和電子郵件驗證碼，但收取驗證碼的地址屬於客戶某個合作夥伴的網域
grade-d = 沒有驗證碼：僅在未設定郵件伺服器時才可能
grades-attested = 合作夥伴證明的內容沒有等級，只標示為有憑證或無憑證。

## 拒絕
decline-title = 拒絕
decline-text = 您將拒絕此處要求的所有內容。提出要求者會收到通知及您的原因。其他內容不會變更。
decline-relationship = 與 { $partner } 的轉銷商關係
decline-reason-hint = 合作夥伴會看到此內容。
decline-done = 已拒絕。已通知提出要求者。
problem-decline-reason-missing = 請輸入原因

## 您的合作夥伴
your-partners-title = 您的合作夥伴
your-partners-text = 與貴公司合作的合作夥伴，以及各自的合約狀態。選擇一個即可檢視透過它確認的內容。
your-partners-go = 檢視您的合作夥伴
your-partners-asks-agreement = { $partner } 請您接受合約。
your-partners-asks-relationship = { $partner } 請您授權其作為您的合作夥伴。
your-partners-look = 檢視
your-partner-contact = 連絡人
your-partner-administration = 系統管理
your-partner-confirmed = 透過此合作夥伴確認的內容
your-partner-nothing = 尚無內容。
your-partner-accept = 接受合約
your-partner-end = 結束關係
your-partner-end-text = 之後合作夥伴無法再為貴公司進行新的操作，其證明也不再有效。已記錄的內容雙方仍可檢視。
your-partner-end-resellers = 也會結束透過它建立的關係：{ $names }。
your-partner-end-question = 要結束與 { $partner } 的關係嗎？
relationship-ended-done = 關係已結束。
nav-your-partners = 您的合作夥伴

## 撤回
withdraw-title = 撤回同意：{ $agreement }
withdraw-text = 之前確認的內容將不再有效，無論由誰記錄、與哪個合作夥伴有關：在重新接受之前，無法為貴公司下新訂單。我們會通知您的每個合作夥伴取消與您的訂閱。
withdraw-sentence = 我（{ $person }）有權代表 { $company } 行事，並且我撤回其對 { $agreement } 的同意。
withdraw-reason-hint = 您的合作夥伴會看到此內容。
withdraw-button = 撤回
withdraw-done = 已撤回對 { $agreement } 的同意。已通知您的合作夥伴。
withdraw-nothing = 沒有可撤回的記錄。
field-withdraw = 撤回
problem-withdraw-not-ticked = 如果要撤回同意，請勾選此方塊
home-your-agreements = 您的合約
home-withdrawn-on = { $person } 於 { $date } 撤回
home-accept = 接受合約

## People of a customer
field-user-name = 使用者名稱
person-new-user-name-hint = 此人登入時使用的名稱。
person-new-contact-hint = 含有連結的郵件會寄到此地址，之後接受時所需的驗證碼也會寄到此地址。
problem-user-name-missing = 請輸入使用者名稱
problem-user-name = 請使用字母、數字、點和連字號
customers-end-text = 之後無法再下新訂單或進行新的確認，您的證明也不再有效。已記錄的內容雙方仍可檢視。
customers-end-partner-text = 之後合作夥伴無法再為此客戶進行新的操作，其證明也不再有效。已記錄的內容雙方仍可檢視。
receipt-see = 所接受的內容及其等級

## 連絡地址
contact-title = 連絡電子郵件地址
contact-text = 驗證碼和密碼重設會寄到此地址。只有使用了寄到新地址的連結後，地址才會變更。
contact-hint = 我們會將連結寄到該地址。
contact-password-hint = 您自己的密碼，以免他人在您開啟的瀏覽器中進行此操作。
contact-button = 寄送連結
contact-asked = 連結已寄到 { $email }。使用之前不會有任何變更。
contact-changed = 連絡電子郵件地址現在是 { $email }。
problem-contact-too-many = 要求的郵件過多。請一小時後再試
confirm-email-title = 確認此地址
confirm-email-text = 此後驗證碼和密碼重設會寄到這裡。
confirm-email-button = 確認
confirm-email-gone = 連結已使用、已寄送更新的連結，或已過期。請重新要求變更。
letter-contact-subject = 確認您的 Assent 地址：{ $organisation }
letter-contact-text = { $by } 已將此地址指定為您在 Assent 中 { $organisation } 帳戶的連絡地址。
letter-contact-open = 開啟此連結進行確認：
letter-contact-changed-subject = 您在 Assent 中的連絡地址已變更：{ $organisation }
letter-contact-changed-text = 您在 Assent 中 { $organisation } 帳戶的連絡地址現在是 { $email }。驗證碼和密碼重設會寄到該地址。
letter-contact-changed-ignore = 如果不是您本人操作且沒有人告知您，請立即連絡貴公司的客戶系統管理員或營運方。

## 異議
dispute-title = 提到您的證明
dispute-text = { $partner } 已證明您代表 { $company } 接受。
dispute-hint = 哪裡不正確。合作夥伴和營運方會看到此內容。
dispute-button = 提出異議
dispute-nothing = 如果內容正確，您不需要進行任何操作。
dispute-done = 已記錄您的異議。已通知合作夥伴。
dispute-disputed = 有異議
dispute-said = { $moment }：{ $reason }
dispute-unknown = 請重新開啟郵件中的連結：可能缺少一部分。
letter-attested-subject = { $partner } 以您的名義證明了接受
letter-attested-text = { $partner } 已在 Assent 中證明您代表 { $company } 接受了 { $agreement }。
letter-attested-when = 日期為 { $date }，版本 { $version }。
letter-attested-open = 如果內容正確，不需操作。如果不正確，請在此提出異議：
