# Labels that several forms share.
field-sign-in-name = 登录名
field-password = 密码
field-first-name = 名字
field-last-name = 姓氏
field-email = 电子邮件地址
field-phone = 电话号码
field-country = 国家/地区
field-language = 语言
field-time-zone = 时区
field-roles = 角色
field-name = 名称
field-person-name = 姓名
form-one-name = 此人只有一个名字
form-one-name-hint = 请将其填入名字一栏，姓氏留空。
field-one-name = 只有一个名字
field-signer-one-name = 签署人只有一个名字
