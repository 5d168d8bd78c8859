## Readiness: who can order, who cannot, and what to do about it
nav-readiness = 就緒情況
readiness-head-blocked = { $n ->
    [0] 目前沒有客戶被阻止下單。
   *[other] 目前有 { $count } 個客戶被阻止下單。
}
readiness-head-coming = { $n ->
    [0] 就目前所知，不會有更多客戶被阻止。
   *[other] 另有 { $count } 個客戶即將被阻止。
}
readiness-head-you = { $n ->
    [0] 沒有客戶在等您處理。
   *[other] { $count } 個客戶在等您處理。
}
readiness-head-partners = { $n ->
    [0] 沒有客戶在等合作夥伴處理。
   *[other] { $count } 個客戶在等合作夥伴處理。
}
readiness-all-ready = 所有客戶都可以下單。
readiness-none = 所有客戶都可以下單
readiness-none-text = 訂單已被阻止或即將被阻止的客戶會列在此處。
readiness-weeks = 客戶何時被阻止
readiness-as-table = 以表格顯示
readiness-now = 現在
readiness-week = 第 { $week } 週
readiness-week-blocked = 從本週起被阻止
readiness-week-ending = 訂閱到期且續約被阻止
readiness-views = 篩選
readiness-list = 無法下單的客戶
field-readiness-state = 狀態
field-readiness-reason = 原因
field-readiness-step = 由誰處理
readiness-blocked = 目前被阻止
readiness-blocked-from = 自 { $date } 起被阻止
readiness-coming = 即將被阻止
readiness-renewal = 待續約
readiness-since = 自 { $date } 起
readiness-until = 可在 { $date } 前答覆
readiness-not-provided = 從未確認
readiness-unopened = 已邀請，未開啟
readiness-opened = 邀請已開啟，未答覆
readiness-declined = 邀請被拒絕
readiness-withdrawn = 同意已撤回
readiness-rejected = 確認被駁回
readiness-outdated = 需要新版本
readiness-outdated-versions = 需要版本 { $needed }，已確認版本 { $confirmed }
readiness-no-agreement = 沒有合約符合要求
readiness-bought-before = 先前購買過：只有證明有效
readiness-held = { $n ->
   *[other] { $count } 個訂單被暫停
}
readiness-ends = 如不續約，某個訂閱將於 { $date } 到期
readiness-renews = 將於 { $date } 自動續約
readiness-seats = { $n ->
   *[other] { $count } 個基座
}
readiness-step-invite = 合作夥伴：邀請或證明
readiness-step-attest = 合作夥伴：證明
readiness-step-answer = 客戶：答覆
readiness-step-operator = 營運方
readiness-whose-customer = 客戶：答覆邀請
readiness-whose-operator = 營運方：設定政策
readiness-whose-you-invite = 您：邀請或證明
readiness-whose-you-attest = 您：證明
readiness-whose-you-or-provider = 您：邀請；或您的提供者：證明
readiness-whose-provider = 您的提供者：證明
readiness-whose-partner-invite = 合作夥伴：邀請或證明
readiness-whose-partner-attest = 合作夥伴：證明
readiness-whose-colleague = 系統管理專員或銷售專員
readiness-from = 被阻止起始日
readiness-needed = 需要的版本
readiness-confirmed = 已確認的版本
readiness-invited-until = 答覆截止日
readiness-ends-on = 訂閱到期日
readiness-renews-on = 自動續約日
readiness-held-orders = 暫停的訂單
## Inviting and reminding many
readiness-invite = 邀請
readiness-remind = 提醒
readiness-can-invite = { $n ->
   *[other] 可邀請 { $count } 個，
}
readiness-can-remind = { $n ->
   *[other] 可提醒 { $count } 個，
}
readiness-can-attest = { $n ->
   *[other] { $count } 個需要您證明。
}
readiness-bulk-none = 所選項目中沒有可寄送的客戶。
readiness-bulk-invite = 邀請 { $n } 個客戶
readiness-bulk-remind = 提醒 { $n } 個客戶
readiness-bulk-text = 每個客戶都會收到以其語言撰寫的一般電子郵件。情況在此之前發生變化的客戶將被略過，並說明原因。
readiness-changed-word = 已變化
readiness-changed = 現在相符的客戶數量已不同。請核對數量後再確認。
readiness-will-skip = 將略過 { $n } 個
readiness-too-many = 相符的客戶超過 { $max } 個
readiness-too-many-text = 請縮小篩選範圍，或分批進行。
readiness-selected = 所選客戶
readiness-done-invite = 已邀請 { $count } 個
readiness-done-remind = 已提醒 { $count } 個
readiness-batch-by = 由 { $name } 發起，{ $moment }
readiness-back = 返回就緒情況
readiness-progress = 已完成 { $settled } / { $total }
readiness-progress-text = 此作業在背景繼續進行。您可以離開此頁；它每隔幾秒更新一次。
readiness-paused = 已達到電子郵件上限。將自動繼續：{ $moment }
readiness-look-again = 更新
readiness-items = 逐個客戶
readiness-open-invitation = 檢視邀請
readiness-batches = 大量邀請
readiness-batches-none = 尚無大量邀請
readiness-batches-none-text = 在清單中選取多個客戶，即可一起邀請或提醒。
readiness-batch-what = 作業
readiness-batch-who = 發起人
readiness-batch-when = 時間
readiness-goes-on = 進行中
readiness-outcome-pending = 等待中
readiness-outcome-done = 已寄出電子郵件
readiness-outcome-already-invited = 已邀請過
readiness-outcome-not-needed = 無需處理
readiness-outcome-bought-before = 先前購買過：請改為證明
readiness-outcome-national = 國家雲端：無需處理
readiness-outcome-ended = 關係已結束
readiness-outcome-too-soon = 最近一天內已寄送過
readiness-outcome-not-invited = 尚未邀請
readiness-outcome-no-partnership = 您與提供者已不再合作
readiness-outcome-limit = 已達到每天寄送到此地址的上限
readiness-outcome-role = 發起人已無權邀請
readiness-outcome-failed = 無法撰寫
