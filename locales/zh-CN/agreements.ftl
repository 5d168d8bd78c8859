## 协议文本
agreement-customer = Microsoft 客户协议
agreement-cloud = Microsoft 云协议
agreements-version = 版本 { $version }
agreements-effective = 自 { $date }起生效
agreements-worldwide = 全球
agreements-place = { $country }，{ $language }
agreements-download-only = 此文本仅以文件形式提供。请下载后阅读。
agreements-other-languages = 此文本的其他语言版本
agreements-other-versions = 其他版本
agreements-other-countries = 版本 { $version } 在其他国家/地区的文本

## 协议
agreements-about = 全部协议文本。已发布的文本不会更改；每份文本都有 SHA-256 指纹。
agreements-texts = 文本
agreements-none = 还没有协议
agreements-none-text = 协议及其文本发布后会显示在这里。
agreements-standing-versions = 当前
agreements-all-versions = 全部，包括已被取代的
agreements-agreement = 协议
agreements-effective-on = 生效日期
agreements-required-from = 要求日期
agreements-never-required = 从不要求
agreements-read = 阅读
agreements-coming = 即将生效
agreements-in-effect = 生效中
agreements-replaced = 已被取代
agreements-retired = 已停用
agreements-region-americas = 美洲
agreements-region-europe = 欧洲和中亚
agreements-region-middle-east-and-africa = 中东和非洲
agreements-region-asia-pacific = 亚太地区
field-agreement-type = 协议
field-agreement-version = 版本
field-agreement-region = 区域
field-agreement-country = 国家/地区
field-agreement-language = 语言
problem-agreement-type-unknown = 请从列表中选择协议

## 客户得到哪个文本
agreements-answer = 适用的文本：{ $country }
agreements-answer-rule = 首先是该国家/地区所要求语言的文本，其次是其另一种语言，再次是英语；否则使用所要求语言的全球文本，最后是英语的全球文本。
agreements-asks-for = 如果要求 { $language }：
agreements-step-asked = 该国家/地区有这种语言的文本。
agreements-step-other = 该国家/地区没有这种语言的文本，因此使用其另一种语言。
agreements-step-english = 该国家/地区没有这种语言的文本，因此使用其英语文本。
agreements-step-worldwide = 该国家/地区没有自己的文本，因此使用这种语言的全球文本。
agreements-step-worldwide-english = 该国家/地区没有自己的文本，也没有这种语言的全球文本，因此使用英语的全球文本。

## 协议类型及其版本
agreements-histories = 协议及其版本
agreements-template-id = 模板 ID
agreements-introduced = 推出日期
agreements-no-bound = 无日期限制：接受日期可以更早
agreements-takes = 新的确认
agreements-takes-yes = 开放
agreements-takes-no = 已关闭
agreements-versions = 版本
agreements-effective-sentence = 自 { $date }起生效。
agreements-required-sentence = 自 { $date }起要求。
agreements-minor-sentence = 从不要求（次要版本）。
