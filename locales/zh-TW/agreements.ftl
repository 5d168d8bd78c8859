## 合約文字
agreement-customer = Microsoft 客戶合約
agreement-cloud = Microsoft 雲端合約
agreements-version = 版本 { $version }
agreements-effective = 自 { $date }起生效
agreements-worldwide = 全球
agreements-place = { $country }，{ $language }
agreements-download-only = 此文字僅以檔案形式提供。請下載後閱讀。
agreements-other-languages = 此文字的其他語言版本
agreements-other-versions = 其他版本
agreements-other-countries = 版本 { $version } 在其他國家/地區的文字

## 合約
agreements-about = 全部合約文字。已發佈的文字不會變更；每份文字都有 SHA-256 指紋。
agreements-texts = 文字
agreements-none = 還沒有合約
agreements-none-text = 合約及其文字發佈後會顯示在這裡。
agreements-standing-versions = 目前
agreements-all-versions = 全部，包括已被取代的
agreements-agreement = 合約
agreements-effective-on = 生效日期
agreements-required-from = 要求日期
agreements-never-required = 永不要求
agreements-read = 閱讀
agreements-coming = 即將生效
agreements-in-effect = 生效中
agreements-replaced = 已被取代
agreements-retired = 已停用
agreements-region-americas = 美洲
agreements-region-europe = 歐洲和中亞
agreements-region-middle-east-and-africa = 中東和非洲
agreements-region-asia-pacific = 亞太地區
field-agreement-type = 合約
field-agreement-version = 版本
field-agreement-region = 區域
field-agreement-country = 國家/地區
field-agreement-language = 語言
problem-agreement-type-unknown = 請從清單中選擇合約

## 客戶得到哪個文字
agreements-answer = 適用的文字：{ $country }
agreements-answer-rule = 首先是該國家/地區所要求語言的文字，其次是其另一種語言，再其次是英文；否則使用所要求語言的全球文字，最後是英文的全球文字。
agreements-asks-for = 如果要求 { $language }：
agreements-step-asked = 該國家/地區有這種語言的文字。
agreements-step-other = 該國家/地區沒有這種語言的文字，因此使用其另一種語言。
agreements-step-english = 該國家/地區沒有這種語言的文字，因此使用其英文文字。
agreements-step-worldwide = 該國家/地區沒有自己的文字，因此使用這種語言的全球文字。
agreements-step-worldwide-english = 該國家/地區沒有自己的文字，也沒有這種語言的全球文字，因此使用英文的全球文字。

## 合約類型及其版本
agreements-histories = 合約及其版本
agreements-template-id = 範本識別碼
agreements-introduced = 推出日期
agreements-no-bound = 無日期限制：接受日期可以更早
agreements-takes = 新的確認
agreements-takes-yes = 開放
agreements-takes-no = 已關閉
agreements-versions = 版本
agreements-effective-sentence = 自 { $date }起生效。
agreements-required-sentence = 自 { $date }起要求。
agreements-minor-sentence = 永不要求（次要版本）。

## Versions and texts, for the operator
agreements-unpublished = 未發佈
agreements-pdf-hash = PDF 的 SHA-256
types-new = 新增合約類型
types-new-text = 新增後，請上傳其第一個版本的文字並發佈。客戶需要接受哪些類型由原則時間表決定。
types-id-hint = 程式使用的類型名稱：字母和數字，例如 MicrosoftCustomerAgreement。以後無法變更。
types-template-hint = 合作夥伴中心 API 使用的 ID。留空則自動產生。
types-introduced-hint = 接受日期不得早於此日期。沒有限制時請留空。
types-create = 新增類型
types-about = 關於此合約
types-versions-and-texts = 版本和文字
types-no-versions = 尚未發佈任何版本。
types-flash-added = 已新增合約類型。接下來請準備其第一個版本。
field-agreement-id = 類型 ID
field-agreement-name-en = 英文名稱
field-agreement-name-sv = 瑞典文名稱
field-agreement-name-zh-cn = 簡體中文名稱
field-agreement-name-zh-tw = 繁體中文名稱
field-template-id = 範本 ID
field-introduced-on = 推出日期
problem-agreement-id = 請使用 3 到 64 個字母和數字，並以字母開頭
problem-agreement-id-taken = 另一個合約類型已使用此 ID
problem-agreement-name-taken = 另一個合約類型已使用此名稱
problem-template-id = 請輸入 GUID，例如 117a77b0-9360-443b-8795-c6dedc750cf9，或留空
problem-template-id-taken = 另一個合約類型已使用此範本 ID
drafts-next = 版本 { $version }：下一個版本
drafts-title = 版本 { $version } 的草稿
drafts-begun = { $name } 於 { $moment } 開始撰寫草稿
drafts-open = 開啟草稿
drafts-none = 尚無草稿。已發佈的文字永不變更：如需更正，請發佈新版本。
drafts-begin-copy = 從版本 { $version } 的文字開始
drafts-begin-empty = 從空白開始
drafts-flash-begun = 草稿已就緒。發佈之前，客戶看不到任何內容。
drafts-flash-deleted = 草稿已刪除。
drafts-flash-gone = 此草稿或文字已不存在，可能已發佈或刪除。
drafts-lacks-english = 缺少英文文字
drafts-lacks-english-text = 請新增英文的全球文字。沒有該文字無法發佈版本。
drafts-empty = 此草稿尚無文字。
drafts-changed = 上次變更
drafts-preview = 預覽
drafts-preview-text = 客戶將看到如下文字。它尚未發佈。
drafts-text-crumb = 文字
drafts-add = 新增文字
drafts-replace = 取代文字
drafts-replace-pdf = 此文字附有 PDF。如果內容不再一致，請同時取代 PDF。
drafts-file-hint = Markdown (.md) 或 HTML (.html)，UTF-8 編碼，最大 1 MB。HTML 中的指令碼、樣式、圖片和表單將被移除。
drafts-upload = 上傳
drafts-remove = 移除文字
drafts-remove-sure = 要從草稿中移除此文字嗎？
drafts-delete = 刪除草稿
drafts-delete-sure = 要刪除草稿及其所有文字嗎？刪除後無法復原。
drafts-pdf-add = 新增 PDF
drafts-pdf-replace = 取代 PDF
drafts-pdf-remove = 移除 PDF
drafts-pdf-text = 客戶可以在文字旁開啟 PDF。接受記錄也會儲存其 SHA-256 指紋。
drafts-pdf-hint = PDF，最大 { $max } MB
drafts-flash-added = 已新增文字。客戶將看到如下內容。
drafts-flash-added-removed = 已新增文字。已移除以下 HTML 元素：{ $elements }。請檢查是否有遺漏。
drafts-flash-replaced = 已取代文字。
drafts-flash-replaced-removed = 已取代文字。已移除以下 HTML 元素：{ $elements }。請檢查是否有遺漏。
drafts-flash-removed = 已從草稿中移除文字。
drafts-flash-pdf-added = 已新增 PDF。
drafts-flash-pdf-removed = 已移除 PDF。
field-text-file = 文字檔案
field-pdf-file = PDF 檔案
problem-text-missing = 請選擇包含文字的檔案
problem-text-type = 請選擇 Markdown 檔案 (.md) 或 HTML 檔案 (.html)
problem-text-too-large = 請選擇不超過 { $max } MB 的檔案
problem-text-not-utf-8 = 請將檔案另存為 UTF-8 純文字，然後重新上傳
problem-text-empty = 請選擇包含可讀文字的檔案。移除指令碼和圖片後，此檔案沒有任何內容
problem-text-taken = 草稿中已有此國家/地區和語言的文字。請開啟該文字進行取代
problem-text-changed = 此頁面開啟期間，其他人取代了此文字。如需取代對方的文字，請重新選擇檔案
problem-pdf-missing = 請選擇 PDF
problem-pdf-type = 請選擇 PDF。此檔案不是 PDF
matrix-title = 版本 { $version } 的文字
matrix-about = 「缺少」表示合約以此語言提供，但沒有任何版本包含其文字。此時客戶會依通常的語言順序取得文字。
matrix-own-texts = 有專用文字的國家/地區
matrix-has = 新
matrix-same = 未變更
matrix-older = 僅版本 { $version }
matrix-missing = 缺少
publish-link = 發佈…
publish-title = 發佈版本 { $version }
publish-texts = { $count } 個文字
publish-about = 已發佈的版本永不變更。請選擇日期以檢視其影響。
publish-when = 日期
publish-effective-hint = 從當天 00:00 UTC 起，客戶需要接受此版本。
publish-required-hint = 僅在選擇了較晚的日期時填寫。
publish-requirement-at-once = 從生效日期起
publish-requirement-at-once-hint = 從當天起，舊版本不再滿足要求。
publish-requirement-later = 從較晚的日期起
publish-requirement-later-hint = 已接受舊版本的客戶可以等到那一天。
publish-requirement-never = 從不（次要版本）
publish-requirement-never-hint = 任何人都不需要重新接受。
field-effective-on = 生效日期
field-requirement = 要求
field-required-from = 必需起始日期
problem-requirement-missing = 請選擇從何時起要求此版本
problem-version-before-newest = 請輸入 { $date } 或較晚的日期。先前發佈的版本在那一天生效
problem-version-required-before = 請輸入生效日期或較晚的日期
publish-preview = 檢視影響
publish-touches = 發佈的影響
publish-effective-line = 從 { $date } 起，客戶接受的是版本 { $version }。
publish-invitations-line = { $n ->
   *[other] 從那一天起，{ $count } 個未完成的邀請將要求此版本。
}
publish-confirmed-line = { $n ->
   *[other] { $count } 個客戶已確認舊版本。
}
publish-confirmed-when = 對於以前購買過的客戶，從 { $date } 起舊版本不再滿足要求。
publish-others-line = { $n ->
   *[other] { $count } 個客戶尚未確認任何版本。
}
publish-others-when = 從 { $date } 起，新客戶需要此版本。
publish-orders-line = { $n ->
   *[other] { $count } 筆擱置的訂單將重新檢查。
}
publish-orders-when = 從 { $date } 起，新客戶的訂單需要此版本。
publish-renewals-line = { $n ->
   *[other] 此後十二週內，{ $count } 個訂閱到期且不會自動續訂。
}
publish-renewals-when = 從 { $date } 起，手動續訂需要此版本。
publish-minor-line = 任何人都不需要重新接受。舊版本的確認仍然有效。
publish-nobody = 目前不要求客戶接受此合約，因此不影響任何客戶或邀請。
publish-button = 發佈版本 { $version }
publish-sure = 要發佈此版本嗎？其文字和日期將永遠無法變更。
publish-changed = 草稿已變更
publish-changed-text = 此頁面開啟期間，有人變更了草稿。尚未發佈任何內容。請檢查草稿，然後重新發佈。
publish-gaps = 缺口
publish-gaps-text = 缺少的文字：{ $missing }。只有舊版本包含的文字：{ $older }。那裡的客戶會依通常的語言順序取得文字。
publish-flash-done = 版本 { $version } 已發佈。

## What changed between two versions
changes-link = 檢視變更內容
changes-title = 變更內容
changes-counts = 變更的段落：{ $changed }。新增：{ $added }。刪除：{ $removed }。
changes-legend = 文中標記：
changes-legend-removed = 刪除
changes-legend-added = 新增
changes-mark-removed = [刪除：
changes-mark-added = [新增：
changes-mark-end = ]
changes-none = 沒有變更
changes-none-text = 兩個文字內容相同。
changes-no-older = 沒有可供比較的早期版本。
changes-unchanged = { $count } 個未變更的段落
changes-compare-with = 與其他版本比較
changes-back = 返回文字
changes-since-yours = 檢視自您接受的版本 { $version } 以來的變更
changes-newer = 版本 { $version } 已生效。
