## 合作夥伴收到的通知
notice-accepted = { $person } 代表 { $company } 接受了 { $agreement }（版本 { $version }）
notice-authorized = { $person } 代表 { $company } 授權您作為合作夥伴
notice-declined = { $person } 代表 { $company } 拒絕了您的要求
notice-withdrawn = { $person } 代表 { $company } 撤回了對 { $agreement } 的同意
notice-needs-attestation = { $company } 無法線上接受 { $agreement }，需要您進行證明
notice-relationship-ended = { $person } 結束了您與 { $company } 的關係
notice-disputed = { $person } 對您關於 { $company } 已接受 { $agreement } 的證明提出異議
notice-registration-refused = { $company } 無法透過您的連結註冊：網域或註冊號碼已被使用（{ $person }）
notice-rejected = { $person } 拒絕了 { $company } 接受{ $agreement }（版本 { $version }）的確認
notice-rejection-undone = { $person } 復原了對 { $company } 的{ $agreement }（版本 { $version }）的拒絕
notice-asked = { $person } 詢問 { $company } 的{ $agreement }（版本 { $version }）
notice-contact-set = { $person }（營運方）正在為 { $company } 的客戶系統管理員設定新的連絡地址。如果有誤，請在七天內連絡營運方。
notice-cancel = 在客戶重新接受或新的接受獲得證明之前，無法為其下單。請取消您與該客戶的訂閱，然後在首頁上確認。
notice-reason = 原因：「{ $reason }」
notice-settle = 標示為已處理
notice-settle-cancelled = 確認訂閱已取消
notice-settled = 已標示為已處理。您的姓名和時間已記錄。
letter-notice-choose = 變更您的通知：{ $url }
letter-notice-act = 在 Assent 中開啟
letter-notices-rejected = { $count } 項接受被拒絕
letter-notices-undone = { $count } 項接受的拒絕已復原
letter-notices-more = 另有 { $count } 項。
home-notices = 客戶動態
home-notice-what = 事項
home-notice-when = 時間
home-notice-act = 動作

## 您的個人檔案
field-told-of = 當客戶有以下情況時寄電子郵件給我
profile-told-of-hint = 您隨時可以在首頁上看到這些內容。
profile-topic-accepted = 接受合約或授權我們
profile-topic-declined = 拒絕要求
profile-topic-withdrawn = 撤回同意或結束關係
profile-topic-needs-attestation = 需要證明，或對證明提出異議

## Activity
audit-notice-settled = 將通知標示為已處理
audit-accepted = 接受了合約
audit-partner-authorized = 授權了合作夥伴
audit-acceptance-code-sent = 要求了用於確認接受的驗證碼
audit-acceptance-code-wrong = 輸入了錯誤的驗證碼
audit-declined = 拒絕了要求
audit-withdrawn = 撤回了對合約的同意
audit-attestation-asked-for = 要求合作夥伴進行證明
audit-relationship-ended = 結束了關係
audit-contact-change-asked = 要求變更連絡電子郵件地址
audit-contact-proved = 確認了新的連絡電子郵件地址
audit-contact-agreed = 同意了新的連絡電子郵件地址
audit-contact-objected = 對新的連絡電子郵件地址提出異議
audit-contact-corrected = 更正了連絡電子郵件地址
audit-contact-set = 設定了七天後生效的連絡電子郵件地址
audit-password-code-sent = 要求了用於首次設定密碼的驗證碼
audit-password-code-wrong = 輸入了錯誤的首次設定密碼驗證碼
audit-contact-changed = 變更了連絡電子郵件地址
audit-disputed = 對證明提出了異議
letter-notice-wrote = { $name } 寫道：{ $reason }
