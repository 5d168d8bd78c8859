## 合作夥伴收到的通知
notice-accepted = { $company } 已接受 { $agreement }，版本 { $version }：{ $person }
notice-authorized = { $company } 已授權您作為其合作夥伴：{ $person }
notice-declined = { $company } 已拒絕您的要求：{ $person }
notice-withdrawn = { $company } 已撤回對 { $agreement } 的同意：{ $person }
notice-needs-attestation = { $company } 無法自行接受 { $agreement }，需要您進行證明
notice-relationship-ended = 您與 { $company } 的關係已結束：{ $person }
notice-disputed = { $person } 對您關於 { $company } 已接受 { $agreement } 的證明提出異議
notice-registration-refused = { $company } 無法透過您的連結註冊：網域或註冊號碼已被使用（{ $person }）
notice-cancel = 在客戶重新接受或新的接受獲得證明之前，無法為其下單。請取消您與該客戶的訂閱，然後在首頁上確認。
notice-reason = 對方的說明：{ $reason }
notice-settle = 已處理
notice-settle-cancelled = 訂閱已取消
notice-settled = 已記錄。處理人與時間會保留在記錄中。
letter-notice-choose = 您可以在「您的個人檔案」中選擇要收到哪些郵件：
home-notices = 客戶動態
home-notice-what = 事項
home-notice-when = 時間
home-notice-act = 處理

## 您的個人檔案
field-told-of = 當客戶有以下情況時寄電子郵件給我
profile-told-of-hint = 無論您在此如何選擇，首頁都會顯示所有這些內容。
profile-topic-accepted = 接受合約或授權我們
profile-topic-declined = 拒絕
profile-topic-withdrawn = 撤回同意或結束關係
profile-topic-needs-attestation = 需要證明，或對證明提出異議

## Activity
audit-notice-settled = 處理了通知
audit-accepted = 接受了合約
audit-partner-authorized = 授權了合作夥伴
audit-acceptance-code-sent = 要求了用於確認接受的驗證碼
audit-acceptance-code-wrong = 輸入了錯誤的接受驗證碼
audit-declined = 拒絕了要求
audit-withdrawn = 撤回了對合約的同意
audit-attestation-asked-for = 要求合作夥伴進行證明
audit-relationship-ended = 結束了關係
audit-contact-change-asked = 要求變更連絡電子郵件地址
audit-contact-changed = 變更了連絡電子郵件地址
audit-disputed = 對證明提出了異議
letter-notice-wrote = { $name } 寫道：{ $reason }
