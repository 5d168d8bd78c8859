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
