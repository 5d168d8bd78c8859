## 客戶清單
customer-list-count = { $n ->
    [0] 沒有客戶
   *[other] { $count } 個客戶
}
customer-list-over = { $count } 個客戶
customer-list-relationships = { $n ->
    [0] 沒有客戶關係
   *[other] { $count } 個客戶關係
}
customer-list-found = { $n ->
    [0] 找不到客戶
   *[other] 找到 { $count } 個客戶
}
customer-list-drafts = { $n ->
   *[other] { $count } 份草稿
}
customer-list-new = 新客戶
field-customer-search = 依公司、網域或客戶識別碼搜尋
customer-list-searched = 「{ $words }」
customer-list-by-match = 依最符合排序。
customer-list-stopped = 顯示最先找到的相符項目。請前往下一頁檢視更多。
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
customer-list-none-hint = 建立一個客戶，然後證明其已接受，或邀請其接受。
customer-list-none-reader = 客戶建立後會顯示在這裡。
customer-list-none-reseller = 當您的間接提供者建立透過您購買的客戶後，會顯示在這裡。
customer-list-next-invited = 等待客戶
customer-list-next-invite = 邀請或證明
customer-list-next-bought-before = 先前購買過：請證明
customer-list-next-again = 重新證明
customer-list-next-invite-again = 重新邀請或證明
customer-list-next-outdated = 已遭封鎖：請證明最新版本
customer-list-next-colleague = 請系統管理專員或銷售專員證明或邀請
customer-list-next-provider = 等待您的間接提供者
customer-list-next-partner = 等待合作夥伴

## 已結束的關係
customer-ended-title = 已結束的關係
customer-ended-text = 不再服務的客戶。現有記錄會保留。
customer-ended-at = 結束日期
customer-ended-none = 沒有已結束的關係
customer-ended-none-text = 客戶與合作夥伴的關係結束後，會顯示在這裡。
