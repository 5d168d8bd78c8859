## What is wrong with something typed. Shown at the field and in the summary at the top of the page.

problem-missing = 请填写此项
problem-too-long = 不能超过 { $max } 个字符
problem-characters = 不能包含换行符、不可见的控制字符或仅部分字体支持的专用字符

## Companies and people
problem-company-name-missing = 请输入公司名称
problem-first-name-missing = 请输入名字
problem-last-name-missing = 请输入姓氏
problem-email-missing = 请输入电子邮件地址
problem-email-invalid = 请输入格式正确的电子邮件地址，例如 name@example.com
problem-phone-missing = 请输入电话号码
problem-phone-invalid = 请输入带区号的电话号码，或以 + 和国家/地区代码开头的号码，例如 +86 10 1234 5678
problem-registration-missing = 请输入公司注册号（{ $label }）
problem-registration-invalid = 请按该国家/地区的格式输入注册号（{ $label }）

## Domains
problem-domain-prefix-missing = 请输入主域的开头部分
problem-domain-prefix-characters = 只能使用字母 a 到 z、数字，以及位于它们之间的连字符
problem-domain-prefix-reserved = 第三和第四个字符不能同时为连字符
problem-domain-prefix-system = 此开头为保留名称。请选择其他名称
problem-domain-missing = 请输入域
problem-domain-invalid = 请输入格式正确的域，例如 example.com

## Addresses
problem-country-missing = 请选择国家/地区
problem-country-unknown = 请从列表中选择国家/地区
problem-region-unknown = 请从列表中选择区域
problem-status-unknown = 请从列表中选择状态
problem-choice-unknown = 请从列表中选择
problem-address-line1-missing = 请输入街道和门牌号
problem-city-missing = 请输入城市
problem-state-missing = { $kind ->
    [area] 请输入地区
    [county] 请输入县市
    [department] 请输入省
    [district] 请输入区
    [emirate] 请输入酋长国
    [island] 请输入岛屿
    [oblast] 请输入州
    [parish] 请输入教区
    [prefecture] 请输入都道府县
    [province] 请输入省份
   *[state] 请输入州
}
problem-postal-code-missing = 请输入邮政编码
problem-postal-code-invalid = 请输入该国家/地区的邮政编码，例如 { $example }

## Languages and time zones
problem-language-unknown = 请从列表中选择语言
problem-agreement-language-unknown = 请选择协议提供的语言之一
problem-time-zone-unknown = 请从列表中选择时区

## Dates
problem-date-missing = 请输入日期
problem-date-incomplete = { $missing ->
    [day] 请补充日
    [month] 请补充月份
    [year] 请补充年份
    [day-month] 请补充月份和日
    [day-year] 请补充年份和日
   *[month-year] 请补充年份和月份
}
problem-date-not-real = 必须是真实存在的日期
problem-date-year = 请输入四位数的年份
problem-date-future = 必须是今天或更早的日期
problem-date-too-early = 必须是 { $earliest } 或之后的日期

problem-domain-prefix-whole = 请只输入主域的开头部分，不含点及其后的内容：系统会自动加上“{ $suffix }”
problem-email-hidden = 此电子邮件地址含有不可见字符，显示的是另一个地址。请手动输入，不要粘贴
problem-state-unknown = 请从列表中选择
problem-one-name = 请将姓氏留空，或取消勾选“只有一个名字”
