## 記錄頁面
activity-title = 活動
activity-all = 誰在何時何地對誰做了什麼。
activity-own = 貴組織人員執行的動作，以及對貴組織執行的動作。
activity-count = { $n ->
    [0] 沒有事件。
   *[other] { $count } 個事件。
}
activity-what = 動作
activity-object = 對象
activity-who = 執行者
activity-organisation = 組織
activity-time = 時間
activity-time-utc = 時間 (UTC)
activity-kind = 類型
activity-object-kind = 對象類型
activity-object-id = 對象識別碼
activity-details = 詳細資料
activity-details-show = 顯示
activity-before = 之前：
activity-after = 之後：
activity-csv-before = 之前
activity-csv-after = 之後
activity-emptied = 已清空
activity-address = 網路位址
activity-request = 要求
activity-date-form = YYYY-MM-DD
activity-none = 尚無活動
activity-none-text = 今後的每一項變更都會記錄在此並保留。
activity-partly-word = 部分搜尋
activity-partly = 只搜尋了此期間內最新的 { $limit } 個事件。請選擇更早的截止日期以檢視更早的事件。
activity-csv-limit = CSV 檔案包含篩選出的內容，最多為最新的 { $limit } 個事件。
field-actor = 執行者
field-object = 對象（名稱或識別碼）
field-kind = 動作
field-from-day = 起始日期
field-to-day = 截止日期
problem-iso-date = 請按年、月、日輸入真實日期，例如 2026-11-20

## 動作
audit-operator-set-up = 設定了首位營運管理員
audit-signed-in = 已登入
audit-sign-in-failed = 嘗試登入失敗
audit-signed-out = 已登出
audit-session-ended = 結束了一個工作階段
audit-password-changed = 設定了自己的密碼
audit-password-reset-asked = 要求重設密碼
audit-temporary-password-issued = 核發了暫時密碼
audit-profile-changed = 變更了個人檔案
audit-person-invited = 邀請了人員
audit-roles-changed = 變更了人員的角色
audit-person-disabled = 停用了人員
audit-person-enabled = 重新啟用了人員
audit-invitation-resent = 重新傳送了設定密碼連結
audit-partner-created = 建立了合作夥伴
audit-partner-changed = 變更了合作夥伴
audit-partner-disabled = 停用了合作夥伴
audit-partner-enabled = 重新啟用了合作夥伴
audit-partnership-recorded = 記錄了合作關係
audit-partnership-ended = 結束了合作關係
audit-customer-created = 建立了客戶
audit-draft-discarded = 捨棄了新客戶草稿
audit-relationship-made = 建立了轉銷商關係
audit-customer-invited = 請客戶接受合約
audit-relationship-requested = 要求了經銷商關係
audit-invitation-opened = 透過邀請登入
audit-invitation-accepted = 接受了邀請
audit-invitation-declined = 拒絕了邀請
audit-attested = 證明了客戶的接受
audit-version-published = 發佈了合約版本
audit-refused = 嘗試了角色無權執行的動作

## 前後資料
audit-yes = 是
audit-no = 否
audit-fact-value = 值
audit-fact-version = 版本
audit-fact-effective-on = 生效日期
audit-fact-required-from = 要求起始日期
audit-fact-kind = 類型
audit-fact-provider = 間接提供者
audit-fact-reseller = 間接轉銷商
audit-fact-sha256 = SHA-256
audit-customer-changed = 已編輯客戶資料
audit-attestation-corrected = 已更正證明
