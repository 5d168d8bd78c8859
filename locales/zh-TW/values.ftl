## What is wrong with something typed. Shown at the field and in the summary at the top of the page.

problem-missing = 請填寫此欄位
problem-too-long = 不可超過 { $max } 個字元
problem-characters = 不可包含換行、看不見的控制字元，或僅部分字型支援的專用字元

## Companies and people
problem-company-name-missing = 請輸入公司名稱
problem-first-name-missing = 請輸入名字
problem-last-name-missing = 請輸入姓氏
problem-email-missing = 請輸入電子郵件地址
problem-email-invalid = 請輸入格式正確的電子郵件地址，例如 name@example.com
problem-phone-missing = 請輸入電話號碼
problem-phone-invalid = 請輸入含區碼的電話號碼，或以 + 和國碼開頭的號碼，例如 +886 2 2345 6789
problem-registration-missing = 請輸入公司登記號碼（{ $label }）
problem-registration-invalid = 請依該國家/地區的格式輸入登記號碼（{ $label }）

## Domains
problem-domain-prefix-missing = 請輸入主要網域的開頭部分
problem-domain-prefix-characters = 只能使用英文字母 a 到 z、數字，以及夾在其間的連字號
problem-domain-prefix-reserved = 第三和第四個字元不能同時為連字號
problem-domain-prefix-system = 此開頭為保留名稱。請選擇其他名稱
problem-domain-missing = 請輸入網域
problem-domain-invalid = 請輸入格式正確的網域，例如 example.com

## Addresses
problem-country-missing = 請選擇國家/地區
problem-country-unknown = 請從清單中選擇國家/地區
problem-region-unknown = 請從清單中選擇區域
problem-status-unknown = 請從清單中選擇狀態
problem-choice-unknown = 請從清單中選擇
problem-address-line1-missing = 請輸入街道與門牌號碼
problem-city-missing = 請輸入城市
problem-state-missing = { $kind ->
    [area] 請輸入地區
    [county] 請輸入縣市
    [department] 請輸入省
    [district] 請輸入區
    [emirate] 請輸入酋長國
    [island] 請輸入島嶼
    [oblast] 請輸入州
    [parish] 請輸入教區
    [prefecture] 請輸入都道府縣
    [province] 請輸入省份
   *[state] 請輸入州
}
problem-postal-code-missing = 請輸入郵遞區號
problem-postal-code-invalid = 請輸入該國家/地區的郵遞區號，例如 { $example }

## Languages and time zones
problem-language-unknown = 請從清單中選擇語言
problem-agreement-language-unknown = 請選擇合約提供的其中一種語言
problem-time-zone-unknown = 請從清單中選擇時區

## Dates
problem-date-missing = 請輸入日期
problem-date-incomplete = { $missing ->
    [day] 請補上日期中的日
    [month] 請補上月份
    [year] 請補上年份
    [day-month] 請補上月份和日
    [day-year] 請補上年份和日
   *[month-year] 請補上年份和月份
}
problem-date-not-real = 必須是真實存在的日期
problem-date-year = 請輸入四位數的西元年份
problem-date-future = 必須是今天或更早的日期
problem-date-too-early = 必須是 { $earliest } 或之後的日期

problem-domain-prefix-whole = 請只輸入主要網域的開頭部分，不含點及其後的內容：系統會自動加上「{ $suffix }」
problem-email-hidden = 此電子郵件地址含有不可見的字元，顯示的是另一個地址。請手動輸入，不要貼上
problem-state-unknown = 請從清單中選擇
problem-one-name = 請將姓氏留空，或取消勾選「只有一個名字」
