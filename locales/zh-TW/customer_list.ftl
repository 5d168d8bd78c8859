## 客戶清單
customer-list-count = { $n ->
    [0] 沒有客戶。
   *[other] { $count } 個客戶。
}
customer-list-over = { $count } 個客戶。
customer-list-relationships = { $n ->
    [0] 沒有客戶。
   *[other] { $count } 列：客戶的每個合作夥伴各占一列。
}
customer-list-found = 找到：{ $count }。
customer-list-drafts = { $count ->
   *[other] { $count } 份草稿等待完成。
}
customer-list-new = 新客戶
field-customer-search = 依公司、網域或客戶識別碼搜尋
customer-list-searched = 「{ $words }」
customer-list-by-match = 最相符者在前：先依找到的字詞，再依公司排序。
customer-list-stopped = 許多客戶含有這些字詞。以上是目前查看過的相符項目；下一頁會繼續尋找。
customer-list-id = 客戶識別碼
customer-list-company = 公司
customer-list-domain = 主要網域
customer-list-country = 國家/地區
field-customer-status = 合約狀態
customer-list-partner = 合作夥伴
customer-list-agreement = 合約
customer-list-accepted = 接受日期
customer-list-next = 下一步
customer-list-since = 開始日期
customer-list-none = 還沒有客戶
customer-list-none-hint = 建立一個客戶，然後證明其已接受，或要求其接受。
customer-list-none-reader = 建立客戶後會顯示在這裡。
customer-list-none-reseller = 當您的間接提供者建立透過您購買的客戶後，會顯示在這裡。
customer-list-next-invited = 等待客戶
customer-list-next-invite = 邀請或證明
customer-list-next-bought-before = 先前購買過：請證明
customer-list-next-again = 重新證明
customer-list-next-invite-again = 重新邀請或證明
customer-list-next-outdated = 已遭封鎖：請證明最新版本
customer-list-next-colleague = 由系統管理專員或銷售專員證明或邀請
customer-list-next-provider = 由您的間接提供者證明
customer-list-next-partner = 由合作夥伴證明

## 已結束的關係
customer-ended-title = 已結束的關係
customer-ended-text = 不再服務的客戶。現有記錄仍可檢視。
customer-ended-at = 結束日期
customer-ended-none = 沒有已結束的關係
customer-ended-none-text = 客戶與合作夥伴的關係結束後，會顯示在這裡。
