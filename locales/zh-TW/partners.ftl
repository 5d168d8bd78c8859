## 合作夥伴類型
partner-kind-direct-bill = 直接帳單
partner-kind-direct-bill-hint = 以自己的合約向客戶銷售。
partner-kind-indirect-provider = 間接提供者
partner-kind-indirect-provider-hint = 為其轉銷商的客戶持有合約。
partner-kind-indirect-reseller = 間接轉銷商
partner-kind-indirect-reseller-hint = 透過間接提供者銷售，從不進行證明。

## 欄位
field-partner-kind = 類型
field-partner-state = 狀態
field-q = 名稱開頭
field-contact-name = 連絡人姓名
field-contact-email = 連絡人電子郵件地址
field-contact-phone = 連絡人電話號碼
field-partner-guid = 合作夥伴 GUID
field-mpn-id = MPN 識別碼
field-domains = 電子郵件網域
field-other = 新增合作關係

## 清單
partners-title = 合作夥伴
partners-count = { $n ->
    [0] 沒有合作夥伴。
   *[other] { $count } 個合作夥伴。
}
partners-new = 新增合作夥伴
partners-agents = 專員
partners-state-active = 使用中
partners-state-disabled = 已停用
partners-state-waits = 等待首位全域系統管理員
partners-none = 尚無合作夥伴
partners-none-text = 合作夥伴向客戶銷售，並記錄他們接受的內容。

## 表單
partners-new-text = 首位全域系統管理員會收到含設定密碼連結的電子郵件，並邀請其他人員。
partners-about = 合作夥伴
partners-kind-hint = 之後無法變更。
partners-kind-stays = 類型無法變更。
partners-country-choose = 選擇國家/地區
partners-guid-hint = 合作夥伴的租用戶。留空時由系統產生。
partners-guid-kept-hint = 合作夥伴的租用戶。留空則保留現有的值。
partners-domains-hint = 其人員電子郵件的網域，每行一個。
partners-contact = 連絡人
partners-first-admin = 首位全域系統管理員
partners-first-admin-text = 此人可以首先登入，並邀請其他專員。
partners-first-admin-email-hint = 同時作為登入名稱。設定密碼的連結會傳送到此地址。
partners-first-admin-language-hint = 用於電子郵件和畫面。
partners-create = 建立合作夥伴
partners-created = 合作夥伴已建立。設定密碼的連結正傳送到 { $email }。
partners-edit = 編輯
partners-edit-title = 編輯 { $name }
partners-saved = 合作夥伴已儲存。

## 單一合作夥伴
partners-people-count = { $count } 人
partners-created-at = 建立時間
partners-disabled-since = 自 { $date } 起停用。其人員無法登入。
partners-admin-has-password = 已設定密碼
partners-admin-link-sent = 連結傳送於 { $date }
partners-admin-no-password = 尚無密碼
partners-admin-none = 沒有全域系統管理員。
partners-resend = 重新傳送連結
partners-resent = 新連結正傳送到 { $email }。舊連結已失效。
partners-not-resent = 未傳送連結：剛剛已傳送過一個，或首位全域系統管理員已有密碼或無法登入。
partners-access = 存取
partners-disable = 停用合作夥伴
partners-disable-text = 停用後，其人員將被登出且無法再登入。已有記錄保留不變，您可以再次啟用。
partners-disable-sure = 要停用 { $name } 嗎？其人員會立即被登出。
partners-disabled = 合作夥伴已停用，其人員已被登出。
partners-enable = 啟用合作夥伴
partners-enable-text = 其人員可以使用現有密碼重新登入。
partners-enabled = 合作夥伴已啟用。其人員可以重新登入。
partners-partnerships = 合作關係
partners-partnerships-none = 還沒有合作關係。
partners-partnership-since = 始於 { $date }
partners-partnership-over = 結束於 { $date }
partners-other-hint = 名稱、合作夥伴 GUID 或 MPN 識別碼。類型：{ $kind }。
partners-partnership-record = 新增
partners-partnership-recorded = 合作關係已新增。
partners-partnership-stood = 此合作關係已存在。
partners-partnership-end = 結束
partners-partnership-ended = 與 { $name } 的合作關係已結束。
partners-kinds-text = 只有間接提供者和間接轉銷商才能建立合作關係。

## 本組織檔案
organisation-title = 公司資料
organisation-text = { $name } 的資料。
organisation-saved = 連絡人已儲存。
organisation-by-operator = 由營運方設定
organisation-by-operator-text = 如有錯誤，請洽詢本入口網站的營運方。

## 輸入錯誤
problem-partner-kind = 請選擇類型
problem-contact-name-missing = 請輸入連絡人姓名
problem-partner-guid = 請輸入 GUID，例如 117a77b0-9360-443b-8795-c6dedc750cf9
problem-partner-guid-taken = 另一個合作夥伴已使用此 GUID
problem-mpn-id = 只能使用字母、數字和連字號
problem-partner-domain = 「{ $domain }」不是像 example.com 這樣的網域
problem-partner-domains-many = 最多 { $max } 個網域
problem-partner-domain-taken = { $domain } 是另一個合作夥伴的網域
problem-partner-admin-taken = 此電子郵件地址已用於登入
problem-partner-changed = 其他人變更了合作夥伴的資料。現在為：{ $now }。再次儲存即可取代
problem-partner-missing = 請輸入合作夥伴的名稱、GUID 或 MPN 識別碼
problem-partner-unknown = 沒有該類型的合作夥伴使用此名稱、GUID 或 MPN 識別碼
problem-partner-ambiguous = 有多個相符的合作夥伴。請使用合作夥伴 GUID
