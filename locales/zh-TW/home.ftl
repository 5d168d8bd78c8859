## 首頁
home-title = 首頁
home-all = 檢視全部
home-nothing-waits = 沒有需要您處理的事項

home-no-customers = 您還沒有客戶。
home-alone = 目前只有您一名專員
home-alone-text = 系統管理專員和銷售專員可建立客戶並作出證明，技術支援專員可檢視。邀請他們後，每人都會收到設定密碼的連結。
home-alone-reseller = 系統管理專員和銷售專員可邀請客戶，技術支援專員可檢視。邀請他們後，每人都會收到設定密碼的連結。
home-alone-invite = 邀請專員
home-unsettled = { $n ->
    [0] 您的客戶均已確認或已邀請。
   *[other] 您的客戶中有 { $count } 個需要確認。
}
home-statuses = 合約狀態
home-without-confirmation = 需要確認的客戶
home-draft-count = { $n ->
   *[other] 您有 { $count } 份草稿。
}
home-drafts = 草稿
home-reseller = 身為間接轉銷商可以做什麼
home-reseller-can = 您可以檢視您的客戶及其合約狀態。您的系統管理專員和銷售專員可以邀請客戶接受合約，並告訴提供者由誰接受。
home-reseller-cannot = 只有您的間接提供者可以建立客戶和進行證明：確認由其負責。請告訴提供者由誰接受以及何時接受。
home-invited-agents = { $count ->
   *[other] { $count } 位專員尚未設定密碼
}
home-invited-agents-hint = 已向每位傳送連結。您可以在該專員的頁面上重新傳送。

## 營運方
home-recorded-week = { $n ->
    [0] 最近 7 天沒有記錄確認。
   *[other] 最近 7 天記錄了 { $count } 項確認。
}
home-new-partner = 新合作夥伴
home-weeks = 每週確認數
home-week = 週起始日
home-coverage = 各合作夥伴的涵蓋率
home-coverage-text = 已確認所需合約或不需確認的客戶。
home-coverage-counted = 統計時間：{ $moment }。
home-coverage-share = 已涵蓋
home-coverage-of = { $covered } / { $customers }（{ $percent }%）
home-coverage-none = 尚未統計
home-coverage-none-text = 首次統計結果將在幾分鐘內顯示。
home-flagged = 各合作夥伴的已標幟數
home-partners-waiting = 沒有使用中全域系統管理員的合作夥伴
home-partners-waiting-hint = 這些合作夥伴的全域系統管理員均尚未設定密碼。您可以在合作夥伴的頁面上重新傳送連結。
home-partners-settled = 每個合作夥伴都有使用中的全域系統管理員
home-mail = 郵件
home-mail-queued = 等待傳送
home-mail-since = 最早的自 { $moment } 起等待
home-mail-failed = 失敗
home-exports = 匯出
home-exports-hint = 試算表檔案，包含您可以檢視的全部內容。如需匯出部分內容，請先篩選頁面，再從該處匯出。
home-export-customers = 客戶及其確認
home-export-activity = 活動
home-events = 最新事件
home-latest = 最新確認
home-latest-none = 還沒有確認
home-latest-none-hint = 合作夥伴證明或客戶接受後會顯示在這裡。
home-agreement = 合約
home-method = 方式
home-recorded = 記錄時間
home-recorded-by = 記錄者

## 客戶
home-works-with = { $count ->
    [0] 您沒有合作夥伴。
   *[other] 您與 { $count } 個合作夥伴合作。
}
home-agreement-not-needed = 您的組織位於國家雲端，因此 { $agreement } 不需要確認。
home-agreement-confirmed = 貴公司已接受 { $agreement }。
home-agreement-missing = 貴公司尚未接受目前版本的 { $agreement }。
home-agreement-withdrawn = 貴公司已撤回對 { $agreement } 的同意。在您重新接受合約或合作夥伴證明新的接受之前，無法下新訂單。
home-confirmed-over = 關係已結束，因此不再有效。
home-evidence = 證據
home-partners = 您的合作夥伴
home-partners-none = 您還沒有合作夥伴。
home-partner = 合作夥伴
home-partner-type = 類型
home-partner-since = 開始日期
home-partner-ended = 已於 { $date } 結束
home-through = 透過 { $provider }
home-organisation = 您的組織
home-quotas = 已達到的上限
home-quotas-hint = 過去 24 小時內，以下對象超出設定允許的部分已遭拒絕。如果屬於正當使用，請提高相應設定。
home-quotas-what = 上限
home-quotas-count = 拒絕次數
quota-registration-emails = 每個網路每小時的註冊郵件
quota-emails-by-person = 每人每日的自撰郵件
quota-emails-by-partner = 每個合作夥伴每日的自撰郵件
quota-bulk-emails = 一個合作夥伴每天大量寄送的邀請和提醒
quota-emails-to-contact = 每個合作夥伴每日傳送至同一地址的郵件
quota-registrant-notices = 每個網路每日向合作夥伴通知的遭拒註冊
quota-notice-emails = 每個合作夥伴每日收到的關於同一客戶的郵件通知
quota-exports = 每人每小時的匯出
