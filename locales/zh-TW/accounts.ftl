## 角色和組織
role-global-admin = 全域系統管理員
role-global-admin-hint = 邀請專員並設定其角色、編輯合作夥伴資料、檢視活動記錄。
role-admin-agent = 系統管理專員
role-admin-agent-hint = 建立、編輯及邀請客戶，並確認客戶的接受情況。
role-sales-agent = 銷售專員
role-sales-agent-hint = 建立、編輯及邀請客戶，並確認客戶的接受情況。
role-helpdesk-agent = 技術支援專員
role-helpdesk-agent-hint = 檢視客戶，並僅為無法自行接受合約的客戶確認接受情況。
role-reseller-agent-hint = 編輯客戶，並邀請客戶接受合約。
role-reseller-helpdesk-hint = 檢視客戶。
role-customer-admin = 客戶系統管理員
role-customer-admin-hint = 代表公司接受合約。
role-customer-user = 客戶使用者
role-customer-user-hint = 檢視公司已接受的內容。
role-operator-admin = 營運方系統管理員
role-operator-admin-hint = 設定合作夥伴、人員和原則。
role-reviewer = 審核員
role-reviewer-hint = 審核確認記錄，並向合作夥伴提出疑問。
role-auditor = 稽核員
role-auditor-hint = 可檢視和匯出所有內容，但不能變更。
role-none = 無角色

## 登入
sign-in-title = 登入
sign-in-button = 登入
sign-in-forgotten = 忘記密碼？
sign-in-name-hint = 專員：您的電子郵件地址。客戶：合作夥伴提供給您的登入名稱；如果是自行註冊，則為您的電子郵件地址。
sign-in-demo = 示範：
sign-in-demo-people = 選擇要登入的人員
sign-out-done = 您已登出。
problem-sign-in-name-missing = 請輸入登入名稱
problem-sign-in-refused = 登入名稱或密碼不正確
problem-sign-in-name-taken = 此電子郵件地址已用於登入
problem-email-of-customers = 以 { $domain } 結尾的地址保留給客戶的登入名稱。請輸入其他地址

## 工作階段已結束的表單
resume-sign-in = 請登入以繼續
resume-sign-in-text = 您在填寫表單時已被登出。您輸入的內容已保留：請登入後重新傳送。
resume-anothers = 此表單由他人填寫
resume-anothers-text = 此表單由先前在此登入的另一位使用者填寫。您目前以 { $name } 的身分登入，因此表單未傳送。請以填寫者的身分登入後傳送，或捨棄。
resume-as = 將以 { $name } 的身分傳送。
resume-go-on = 重新傳送表單
resume-signed-in-text = 您已重新登入。輸入的內容已保留，但尚未傳送。
resume-stale-text = 頁面開啟時間過長，因此未傳送表單。輸入的內容已保留，但密碼和檔案需要重新輸入。
resume-button = 傳送表單
resume-drop = 捨棄

## 密碼
field-new-password = 新密碼
field-present-password = 目前密碼
password-title = 變更密碼
password-title-forced = 設定您自己的密碼
password-text = 您將在其他所有裝置上登出。
password-forced-text = 您的密碼是臨時密碼，而且其他人看過。請使用它和我們寄到您的連絡地址的驗證碼設定自己的密碼。
password-two-codes = 首次造訪時您會收到兩個驗證碼，這是刻意的設計：現在一個用於設定密碼，接受合約時再一個。
password-step-temporary = 使用臨時密碼登入
password-step-own = 輸入驗證碼並設定自己的密碼
password-step-accept = 閱讀合約，並用另一個驗證碼確認
password-code-hint = 我們寄到 { $email } 的 6 位驗證碼。
password-code-none = 6 位數字。請在下方寄送新驗證碼：目前沒有有效的驗證碼。
password-code-sent = 新驗證碼已寄出。先前的驗證碼不再有效。
password-code-not-yours = 不是您的地址？請讓提供密碼的合作夥伴更正。
letter-password-code-subject = 用於首次設定密碼的驗證碼：{ $organisation }
letter-password-code-text = 您已使用臨時密碼代表 { $organisation } 登入 Assent。請在開啟的頁面上輸入此驗證碼以設定自己的密碼：
letter-password-code-next = 接受合約時會再收到一個驗證碼。這是刻意的設計。
letter-password-code-ignore = 如果不是您本人操作，請勿將驗證碼告訴任何人：其他人持有您的臨時密碼。請向合作夥伴索取新密碼。
password-present-hint-forced = 您收到的臨時密碼。
password-hint = 至少 { $min } 個字元。建議使用三四個互不相關的詞。
password-button = 設定密碼
password-done = 密碼已設定。您已在其他所有裝置上登出。
problem-password-missing = 請輸入密碼
problem-password-short = 必須至少包含 { $min } 個字元
problem-password-long = 不能超過 { $max } 個字元
problem-password-common = 請選擇更難猜測的密碼：不要使用常見詞、連續的按鍵、自己的姓名或組織名稱
problem-password-same = 請選擇與目前密碼不同的密碼
problem-password-handed = 請選擇您自己的密碼。此密碼看起來像 Assent 產生的臨時密碼，其他人可能已經看過
problem-password-changed = 密碼剛剛已變更，可能是在另一個視窗中，或因為重複點按。如果是您本人操作，請使用新密碼
problem-present-password-missing = 請輸入目前密碼
problem-present-password-wrong = 目前密碼不正確

## 忘記密碼
forgotten-title = 重設密碼
forgotten-text = 請輸入您的登入名稱。我們會將設定新密碼的連結傳送到該帳戶的連絡電子郵件地址。
forgotten-button = 傳送連結
forgotten-sent = 請查看郵件
forgotten-sent-text = 如果有該帳戶，連結將傳送到其連絡電子郵件地址。連結只能使用一次，一小時內有效。
forgotten-sent-nothing = 幾分鐘後仍未收到？請查看垃圾郵件，或洽詢貴組織的系統管理員。
forgotten-back = 返回登入
forgotten-again = 再試一次

## 設定密碼的連結
set-password-title = 設定密碼
set-password-for = 帳戶
set-password-organisation = 組織
set-password-button = 設定密碼並登入
set-password-ends = 您將在所有使用舊密碼登入的位置登出。
set-password-done = 密碼已設定，您已登入。
link-used = 此連結已使用
link-used-text = 連結只能使用一次。
link-over = 此連結已失效
link-over-text = 連結已過期，或者已傳送了新的連結。
link-unknown = 此連結無效
link-unknown-text = 連結可能不完整，或者開啟的時間過早。請從郵件中重新開啟。
link-password-way = 如果您有密碼，請登入；否則請要求新連結。
link-set-up-way = 伺服器的維運人員可以使用「assent create-admin」取得新連結。
link-new = 要求新連結

## 首次設定
set-up-title = 設定 Assent
set-up-text = 您將成為第一位營運方系統管理員，之後可以邀請其他人。
set-up-email-hint = 用於登入。
set-up-button = 設定並登入
set-up-done = Assent 已設定。您是它的營運方系統管理員。

## 您的個人檔案
profile-title = 您的個人檔案
profile-text = 您的姓名、語言和通知。
profile-account = 帳戶
profile-contact = 連絡電子郵件地址
profile-organisation = 組織
profile-password-kept = 已設定
profile-change-password = 變更密碼
profile-sessions = 管理工作階段
profile-settings = 設定
profile-language-hint = 用於入口網站和電子郵件。合約的語言在合約中選擇。
profile-language-browser = 與瀏覽器相同
profile-time-zone-hint = 日期和時間依此時區顯示。
profile-saved = 個人檔案已儲存。
problem-profile-changed = 您的個人檔案已在其他視窗中變更，其中的姓名為 { $now }。請檢查以下內容並重新儲存

## 您的工作階段
sessions-title = 您的工作階段
sessions-count = 您已在 { $count } 個瀏覽器中登入。
sessions-text = 如果有您不認識的工作階段，請將其結束並變更密碼。
sessions-browser = 瀏覽器
sessions-unknown = 不明
sessions-address = IP 位址
sessions-began = 登入時間
sessions-used = 上次使用
sessions-act = 結束
sessions-end = 結束
sessions-end-others = 結束所有其他工作階段
sessions-this = 此瀏覽器
sessions-ended = 工作階段已結束。
sessions-others-ended = 所有其他工作階段已結束。
sessions-gone = 該工作階段已結束。

## 人員
people-title-agents = 專員
people-title-operator = 人員
people-count = { $active } 人使用中，{ $invited } 人已邀請，{ $disabled } 人已停用
people-invite = 邀請人員
people-state = 狀態
people-state-active = 使用中
people-state-invited = 已邀請
people-state-disabled = 已停用
people-signed-in = 上次登入
people-never = 從未
people-you = （您）
people-invited = 已邀請 { $name }。設定密碼的連結將傳送到 { $email }。
people-taken = 此名稱已用於登入。
people-no-role = 請至少選擇一個角色。
people-oneself = 您不能對自己執行此動作。請洽詢貴組織的其他系統管理員。
people-last-admin = 貴組織至少需要一位系統管理員。請先將此角色授與其他人。
person-new-title = 邀請人員
person-new-text = 對方會收到附有連結的郵件並自行設定密碼，其他人看不到該密碼。
person-new-email-hint = 郵件將傳送到此地址，對方也用它登入。
person-new-language-hint = 用於郵件和頁面。對方可以變更。
person-new-button = 傳送邀請
person-created = 帳戶建立時間
person-disabled-since = 停用時間
person-disable = 停用
person-disable-question = 要停用 { $name } 嗎？對方將立即被登出並且無法登入。
person-disabled-done = 已停用 { $name }，並已在所有裝置上登出。
person-enable = 啟用
person-enabled-done = { $name } 可以重新登入。
person-resend = 重新傳送連結
person-resent-done = 新連結將傳送給 { $name }。舊連結已失效。
person-not-resent = 未傳送新連結：剛剛已傳送過一個，或此人已無法使用連結。
person-roles-oneself = 您不能移除自己的系統管理員角色，其他系統管理員可以。
person-roles-saved = 角色已儲存。
problem-roles-missing = 請至少選擇一個角色
problem-roles-changed = 其他人已變更此人員；目前角色為：{ $now }。請重新選擇並儲存
problem-roles-oneself = 您不能移除自己的系統管理員角色。請洽詢其他系統管理員
problem-roles-last-admin = 貴組織至少需要一位系統管理員。請先將此角色授與其他人

## 角色無權執行的動作
refusal-needs-admin-or-sales-agent = 您需要系統管理專員或銷售專員角色。貴組織的全域系統管理員可以在「專員」中授與。
refusal-needs-global-admin = 您需要全域系統管理員角色。請洽詢貴組織的全域系統管理員。
refusal-needs-requester = 您需要全域系統管理員、系統管理專員或銷售專員角色。貴組織的全域系統管理員可以在「專員」中授與。
refusal-needs-operator-admin = 您需要營運方系統管理員角色。請洽詢營運方系統管理員。
refusal-needs-reviewer = 您需要審核員角色。請聯絡營運方管理員。
refusal-reseller = 間接轉銷商不能建立客戶，也不能確認客戶的接受情況：這由間接提供者負責。您可以告訴提供者由誰接受、何時接受以及依據，由提供者進行確認。

## 要求和檔案
error-not-utf-8 = 文字未以 UTF-8 傳送，因此未進行任何變更。
problem-file-too-large = 請選擇不超過 { $max } MB 的檔案
problem-file-empty = 檔案是空的。請選擇其他檔案
problem-file-type = 請選擇完整的 PDF、PNG 或 JPEG 檔案
problem-file-heic = 這是 HEIC 格式的相片。請在手機上開啟它，選擇「分享」，再選擇「列印」，從那裡另存為 PDF；也可以重新拍攝為 JPEG
problem-file-tiff = 這是 TIFF 格式的影像。請重新掃描為 PDF，或開啟它，選擇「列印」，再列印成 PDF
problem-file-document = 此文件仍可編輯。請用撰寫它的程式開啟，儲存或匯出為 PDF，再選擇該檔案
resume-files = 如果您曾加入檔案，請重新選擇。
link-damaged = 此連結已損毀
link-damaged-text = 連結缺少一部分，或在傳送過程中被加入其他內容。請從郵件中重新開啟，或複製完整連結。如果仍然無效，請向寄件者索取新連結。

## People of a customer
field-user-name = 使用者名稱
person-new-user-name-hint = 用於登入。
person-new-contact-hint = 邀請會寄到此地址，之後接受所需的驗證碼也會寄到此地址。
problem-user-name-missing = 請輸入使用者名稱
problem-user-name = 只能使用字母、數字、點和連字號
customers-end-text = 之後無法再下新訂單或進行新的確認，您的證明也不再有效。雙方仍可檢視現有記錄。
customers-end-partner-text = 合作夥伴無法再為此客戶下單，其證明也不再有效。雙方仍可檢視現有記錄。
receipt-see = 檢視收據

## 連絡地址
contact-title = 連絡電子郵件地址
contact-text = 驗證碼和密碼重設會寄到此地址。新地址須透過我們寄到該地址的連結確認。我們也會詢問目前的地址：目前的地址同意後變更即生效，或在七天內沒有異議後生效。
contact-hint = 我們會將一個連結寄到該地址，並將另一個連結寄到目前的地址。
contact-password-hint = 用於確認是您本人。
contact-button = 要求變更
contact-asked = 連結已寄到 { $email }，另一個連結已寄到目前的地址；目前的地址需同意，或可在七天內提出異議。
contact-changed = 連絡電子郵件地址現在是 { $email }。
contact-waits-proof = 您已同意。開啟我們寄到 { $email } 的連結後，地址才會變更。
contact-waits-consent = 新地址已確認。目前的地址同意後變更即生效；如果沒有異議，則於 { $moment } 生效。
contact-now = 目前的地址
contact-new = 新地址
contact-asked-by = 要求者
contact-effect = 生效時間
contact-pending-proof = 正在等待開啟我們寄到該地址的連結。
contact-pending-consent = 正在等待目前的地址同意。
contact-latest = 如果沒有異議，將於 { $moment } 變更。
contact-change-title = 新的連絡地址
contact-change-text = 有人要求將驗證碼和密碼重設寄到另一個地址。如果無誤，請同意。如果您不知情，請說明：變更將被取消。
contact-change-text-operator = 由於沒有客戶系統管理員能夠登入，本入口網站的營運方將把驗證碼和密碼重設寄到另一個地址。如果有誤，請說明：變更將被取消。
contact-change-agree = 同意
contact-change-object = 不是我本人操作
contact-change-objected = 變更已取消
contact-change-objected-text = 連絡地址維持不變。
contact-change-objected-password = 有人曾使用您的密碼登入。該使用者已被登出；請立即設定新密碼。
contact-change-gone = 連結已使用、變更已生效或已取消。
letter-consent-subject = 帳戶的新連絡地址：{ $organisation }
letter-consent-text = { $by } 要求變更您在 Assent 中 { $organisation } 帳戶的連絡地址。請開啟頁面，選擇「同意」或「不是我本人操作」。
letter-consent-operator-text = Assent 的營運方將變更您在 { $organisation } 的帳戶的連絡地址。原因：{ $reason }
letter-consent-act = 同意，或說明不是您本人操作
letter-consent-object = 對變更提出異議
letter-consent-silence = 如果您不做任何操作，變更可能在上述時間生效。
problem-contact-too-many = 要求的郵件過多。請一小時後再試
confirm-email-title = 確認此地址
confirm-email-text = 請確認您會閱讀此信箱。變更生效後，驗證碼和密碼重設會寄到這裡。
confirm-email-button = 確認
confirm-email-gone = 連結已使用、已寄送更新的連結，或已過期。請重新要求變更。
letter-contact-subject = 確認您的 Assent 地址：{ $organisation }
letter-contact-text = { $by } 已將此地址指定為您在 Assent 中 { $organisation } 帳戶的連絡地址。
letter-contact-act = 確認地址
letter-contact-changed-subject = 您在 Assent 中的連絡地址已變更：{ $organisation }
letter-contact-changed-text = 您在 Assent 中 { $organisation } 帳戶的連絡地址現在是 { $email }。驗證碼和密碼重設會寄到該地址。
letter-contact-changed-act = 檢視個人檔案
letter-contact-changed-ignore = 如果不是您本人操作且沒有人告知您，請立即連絡貴公司的客戶系統管理員或營運方。
