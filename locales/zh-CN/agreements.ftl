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

## Versions and texts, for the operator
agreements-unpublished = 未发布
agreements-pdf-hash = PDF 的 SHA-256
types-new = 新建协议类型
types-new-text = 添加后，请上传其第一个版本的文本并发布。客户需要接受哪些类型由政策时间表决定。
types-id-hint = 程序中使用的类型名称：字母和数字，例如 MicrosoftCustomerAgreement。以后无法更改。
types-template-hint = 合作伙伴中心 API 使用的 ID。留空则自动生成。
types-introduced-hint = 接受日期不得早于此日期。没有限制时请留空。
types-create = 添加类型
types-about = 关于此协议
types-versions-and-texts = 版本和文本
types-no-versions = 尚未发布任何版本。
types-flash-added = 已添加协议类型。接下来请准备其第一个版本。
field-agreement-id = 类型 ID
field-agreement-name-en = 英语名称
field-agreement-name-sv = 瑞典语名称
field-agreement-name-zh-cn = 简体中文名称
field-agreement-name-zh-tw = 繁体中文名称
field-template-id = 模板 ID
field-introduced-on = 推出日期
problem-agreement-id = 请使用 3 到 64 个字母和数字，并以字母开头
problem-agreement-id-taken = 另一个协议类型已使用此 ID
problem-agreement-name-taken = 另一个协议类型已使用此名称
problem-template-id = 请输入 GUID，例如 117a77b0-9360-443b-8795-c6dedc750cf9，或留空
problem-template-id-taken = 另一个协议类型已使用此模板 ID
drafts-next = 版本 { $version }：下一个版本
drafts-title = 版本 { $version } 的草稿
drafts-begun = { $name } 于 { $moment } 开始编写草稿
drafts-open = 打开草稿
drafts-none = 尚无草稿。已发布的文本永不更改：如需更正，请发布新版本。
drafts-begin-copy = 从版本 { $version } 的文本开始
drafts-begin-empty = 从空白开始
drafts-flash-begun = 草稿已就绪。发布之前，客户看不到任何内容。
drafts-flash-deleted = 草稿已删除。
drafts-flash-gone = 此草稿或文本已不存在，可能已发布或删除。
drafts-lacks-english = 缺少英语文本
drafts-lacks-english-text = 请添加英语的全球文本。没有该文本无法发布版本。
drafts-empty = 此草稿尚无文本。
drafts-changed = 上次更改
drafts-preview = 预览
drafts-preview-text = 客户将看到如下文本。它尚未发布。
drafts-text-crumb = 文本
drafts-add = 添加文本
drafts-replace = 替换文本
drafts-replace-pdf = 此文本带有 PDF。如果内容不再一致，请同时替换 PDF。
drafts-file-hint = Markdown (.md) 或 HTML (.html)，UTF-8 编码，最大 1 MB。HTML 中的脚本、样式、图片和表单将被移除。
drafts-upload = 上传
drafts-remove = 移除文本
drafts-remove-sure = 要从草稿中移除此文本吗？
drafts-delete = 删除草稿
drafts-delete-sure = 要删除草稿及其所有文本吗？删除后无法恢复。
drafts-pdf-add = 添加 PDF
drafts-pdf-replace = 替换 PDF
drafts-pdf-remove = 移除 PDF
drafts-pdf-text = 客户可以在文本旁打开 PDF。接受记录也会保存其 SHA-256 指纹。
drafts-pdf-hint = PDF，最大 { $max } MB
drafts-flash-added = 已添加文本。客户将看到如下内容。
drafts-flash-added-removed = 已添加文本。已移除以下 HTML 元素：{ $elements }。请检查是否有遗漏。
drafts-flash-replaced = 已替换文本。
drafts-flash-replaced-removed = 已替换文本。已移除以下 HTML 元素：{ $elements }。请检查是否有遗漏。
drafts-flash-removed = 已从草稿中移除文本。
drafts-flash-pdf-added = 已添加 PDF。
drafts-flash-pdf-removed = 已移除 PDF。
field-text-file = 文本文件
field-pdf-file = PDF 文件
problem-text-missing = 请选择包含文本的文件
problem-text-type = 请选择 Markdown 文件 (.md) 或 HTML 文件 (.html)
problem-text-too-large = 请选择不超过 { $max } MB 的文件
problem-text-not-utf-8 = 请将文件另存为 UTF-8 纯文本，然后重新上传
problem-text-empty = 请选择包含可读文本的文件。移除脚本和图片后，此文件没有任何内容
problem-text-taken = 草稿中已有此国家/地区和语言的文本。请打开该文本进行替换
problem-text-changed = 此页面打开期间，其他人替换了此文本。如需替换对方的文本，请重新选择文件
problem-pdf-missing = 请选择 PDF
problem-pdf-type = 请选择 PDF。此文件不是 PDF
matrix-title = 版本 { $version } 的文本
matrix-about = “缺少”表示协议以此语言提供，但没有任何版本包含其文本。此时客户会按通常的语言顺序获得文本。
matrix-own-texts = 有专用文本的国家/地区
matrix-has = 新
matrix-same = 未更改
matrix-older = 仅版本 { $version }
matrix-missing = 缺少
publish-link = 发布…
publish-title = 发布版本 { $version }
publish-texts = { $count } 个文本
publish-about = 已发布的版本永不更改。请选择日期以查看其影响。
publish-when = 日期
publish-effective-hint = 从当天 00:00 UTC 起，客户需要接受此版本。
publish-required-hint = 仅在选择了更晚的日期时填写。
publish-requirement-at-once = 从生效日期起
publish-requirement-at-once-hint = 从当天起，旧版本不再满足要求。
publish-requirement-later = 从更晚的日期起
publish-requirement-later-hint = 已接受旧版本的客户可以等到那一天。
publish-requirement-never = 从不（次要版本）
publish-requirement-never-hint = 任何人都不需要重新接受。
field-effective-on = 生效日期
field-requirement = 要求
field-required-from = 必需起始日期
problem-requirement-missing = 请选择从何时起要求此版本
problem-version-before-newest = 请输入 { $date } 或更晚的日期。此前发布的版本在那一天生效
problem-version-required-before = 请输入生效日期或更晚的日期
publish-preview = 查看影响
publish-touches = 发布的影响
publish-effective-line = 从 { $date } 起，客户接受的是版本 { $version }。
publish-invitations-line = { $n ->
   *[other] 从那一天起，{ $count } 个未完成的邀请将要求此版本。
}
publish-confirmed-line = { $n ->
   *[other] { $count } 个客户已确认旧版本。
}
publish-confirmed-when = 对于以前购买过的客户，从 { $date } 起旧版本不再满足要求。
publish-others-line = { $n ->
   *[other] { $count } 个客户尚未确认任何版本。
}
publish-others-when = 从 { $date } 起，新客户需要此版本。
publish-orders-line = { $n ->
   *[other] { $count } 个搁置的订单将重新检查。
}
publish-orders-when = 从 { $date } 起，新客户的订单需要此版本。
publish-renewals-line = { $n ->
   *[other] 此后十二周内，{ $count } 个订阅到期且不会自动续订。
}
publish-renewals-when = 从 { $date } 起，手动续订需要此版本。
publish-minor-line = 任何人都不需要重新接受。旧版本的确认仍然有效。
publish-nobody = 目前不要求客户接受此协议，因此不影响任何客户或邀请。
publish-button = 发布版本 { $version }
publish-sure = 要发布此版本吗？其文本和日期将永远无法更改。
publish-changed = 草稿已更改
publish-changed-text = 此页面打开期间，有人更改了草稿。尚未发布任何内容。请检查草稿，然后重新发布。
publish-gaps = 缺口
publish-gaps-text = 缺少的文本：{ $missing }。只有旧版本包含的文本：{ $older }。那里的客户会按通常的语言顺序获得文本。
publish-flash-done = 版本 { $version } 已发布。

## What changed between two versions
changes-link = 查看更改内容
changes-title = 更改内容
changes-counts = 更改的段落：{ $changed }。新增：{ $added }。删除：{ $removed }。
changes-legend = 文中标记：
changes-legend-removed = 删除
changes-legend-added = 新增
changes-mark-removed = [删除：
changes-mark-added = [新增：
changes-mark-end = ]
changes-none = 没有更改
changes-none-text = 两个文本内容相同。
changes-no-older = 没有可供比较的早期版本。
changes-unchanged = { $count } 个未更改的段落
changes-compare-with = 与其他版本比较
changes-back = 返回文本
changes-since-yours = 查看自您接受的版本 { $version } 以来的更改
changes-newer = 版本 { $version } 已生效。
