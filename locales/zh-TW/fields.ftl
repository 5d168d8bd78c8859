# Labels that several forms share.
field-sign-in-name = 登入名稱
field-password = 密碼
field-first-name = 名字
field-last-name = 姓氏
field-email = 電子郵件地址
field-phone = 電話號碼
field-country = 國家/地區
field-language = 語言
field-time-zone = 時區
field-roles = 角色
field-name = 名稱
field-person-name = 姓名
form-one-name = 此人只有一個名字
form-one-name-hint = 請將其填入名字欄位，姓氏留空。
field-one-name = 只有一個名字
field-signer-one-name = 簽署人只有一個名字
