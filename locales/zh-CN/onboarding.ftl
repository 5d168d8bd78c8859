## 新客户向导
onboarding-title = 新客户
onboarding-step = 第 { $step } 步，共 { $of } 步
onboarding-review = 审阅
onboarding-confirmation = 完成
onboarding-nothing-yet = 在最后一步之前不会创建任何内容。如需稍后完成，请使用“保存并离开”。
onboarding-draft-saved = 草稿保存于 { $at }。如需稍后完成，请使用“保存并离开”。
onboarding-draft-kept = 草稿已保存：{ $name }。
onboarding-draft-kept-unnamed = 草稿已保存。
onboarding-next-review = 下一步：审阅
onboarding-save-and-leave = 保存并离开
onboarding-discard = 放弃
onboarding-discard-question = 放弃此草稿？已输入的内容将会丢失。
onboarding-draft-discarded = 草稿已放弃。
onboarding-back = 返回

onboarding-theirs = { $author } 在此期间保存了此草稿
onboarding-theirs-hint = 下方是你输入的内容。已保存的草稿在这些字段中不同。如果继续，你的内容将替换它。
onboarding-take-theirs = 采用已保存的草稿

onboarding-company = 公司
onboarding-domain-hint = 客户域的开头部分：字母、数字和连字符。
onboarding-domain-free = { $domain } 可用。
onboarding-reseller-hint = 如果客户通过你的某个经销商购买。
onboarding-no-reseller = 无（直接向你购买）
onboarding-cloud-hint = 以后无法更改。与国家/地区无关。
onboarding-cloud-public-hint = 适用于几乎所有客户。
onboarding-cloud-us-government-hint = 适用于美国政府机构。无需协议。
onboarding-cloud-germany-hint = 德国的国家云。无需协议。

onboarding-address = 地址
onboarding-service = 语言和云

onboarding-contact = 主要联系人
onboarding-email-hint = 首位客户管理员的验证码和链接会发送到此处。

onboarding-agreement = Microsoft 协议
onboarding-agreement-not-needed = 国家云中的客户无需协议，也无法确认。
onboarding-agreement-not-asked = 目前不要求任何协议。
onboarding-read = 阅读协议
onboarding-ask = 将要求客户在 { $portal } 中接受 { $agreement }
onboarding-ask-hint = 客户登录并在线接受。这是最有力的证据。
onboarding-accepted-already = 客户已接受
onboarding-accepted-already-hint = 有权限的人员已接受，并且你保留了凭证。
onboarding-version = 版本 { $rank }，自 { $from }起生效
onboarding-accepted-by = 接受人
onboarding-signer-contact = 主要联系人
onboarding-signer-other = 其他人

## 审阅
onboarding-review-title = 审阅：{ $company }
onboarding-review-hint = 尚未创建任何内容。选择“更新”可进行更改，你输入的内容会保留。
onboarding-will-not-open = 订单仍被阻止
onboarding-will-not-open-hint = 此客户无法以你所证明的版本下单。需要版本 { $rank }，自 { $from }起生效。
onboarding-act-hint = 下一页会显示一次客户的登录名和临时密码。
onboarding-create = 创建客户
onboarding-create-and-ask = 创建客户并邀请
onboarding-create-and-attest = 创建客户并证明

## 完成
onboarding-created = 客户已创建：{ $company }
onboarding-was-attested = 已记录你关于客户已接受 { $agreement } 的证明。
onboarding-was-invited = 将要求客户在 { $portal } 中接受 { $agreement }。请将下面的邀请发送给客户。
onboarding-credentials = 登录信息
onboarding-credentials-hint = 请立即复制密码，它不会再次显示。
onboarding-temporary-password = 临时密码
onboarding-password-gone = 临时密码只显示过一次，无法再次显示。如果已丢失，请颁发新密码；旧密码随即失效。
onboarding-issue-new = 颁发新的临时密码
onboarding-texts = 给客户的文本
onboarding-texts-hint = 请复制到你自己的消息中。
onboarding-invitation-text = 邀请
onboarding-welcome-text = 欢迎信
onboarding-password-text = 密码消息
onboarding-another-way = 请单独发送，例如通过电话或聊天。
onboarding-to-customer = 转到该客户
onboarding-another = 添加客户

onboarding-welcome-letter =
    { $name }，你好！

    { $partner } 已在 { $portal } 中为 { $company } 设置帐户。

    1. 请在此处登录：{ $url }
       登录名：{ $login }
    2. 设置你自己的密码。临时密码会另行告知，我们还会通过电子邮件发送一个验证码。

    你可以在那里查看你的协议以及与你合作的合作伙伴。

    此致
    { $partner }
onboarding-password-letter =
    { $name }，你好！

    { $company } 在 { $portal } 中的临时密码为：

    { $password }

    有效期为 { $days } 天，只能与我们通过电子邮件发送的验证码一起用于设置你自己的密码。

## 草稿
onboarding-drafts = 草稿
drafts-text = 已开始但未完成的新客户和邀请。
drafts-customers = 新客户
drafts-invitations = 邀请
drafts-invitations-count = { $n ->
    [0] 没有待发送的邀请。
   *[other] { $count } 个邀请尚未标记为已发送。
}
drafts-invitations-text = 请选择你已自行发送的邀请。只有在邀请发送之后，客户才视为已邀请。
drafts-invitations-newest = 显示最近的 { $count } 个。
drafts-sent = 我已发送这些邀请
drafts-select-all = 全选
drafts-sent-column = 已发送
drafts-sent-one = 已发送
drafts-flash-sent = 已标记为已发送：{ $count }
drafts-flash-sent-some = 已标记为已发送：{ $count }。无法标记：{ $left }。请打开查看原因。
onboarding-drafts-count = { $n ->
    [0] 没有待完成的新客户。
   *[other] { $count } 个新客户待完成。
}
onboarding-drafts-newest = 显示最近保存的 { $count } 个。完成或放弃一些后即可查看其余草稿。
onboarding-no-drafts = 没有草稿
onboarding-no-drafts-hint = 已开始但未完成的新客户和邀请会保留在此处。
onboarding-begun-by = 创建人
onboarding-last-saved = 上次保存
onboarding-unnamed = 尚未命名

## 标签
field-draft = 草稿
field-invitation = 邀请
field-domain-prefix = 主域
field-cloud = 云
field-reseller = 间接经销商
field-line1 = 地址第 1 行
field-line2 = 地址第 2 行
field-city = 城市
field-province = 州或省
field-postal-code = 邮政编码
field-registration-number = 注册号
field-acceptance = 协议的接受方式
field-attested = 证明
field-signer = 由谁接受
field-signer-first-name = 名字
field-signer-last-name = 姓氏
field-signer-email = 电子邮件地址
field-signer-phone = 电话号码
field-agreement = 协议
field-company-name = 公司名称
field-accepted-on = 协议接受日期
field-basis = 依据
field-version = 版本
field-evidence = 凭证文件

## 有什么问题
problem-attested-missing = 请勾选复选框以证明
problem-basis-missing = 请选择你如何得知
problem-none-ticked = 请至少选择一项
problem-version-none = 该日期没有生效的协议版本
problem-version-unknown = 请从列表中选择版本
problem-version-not-yet = 该版本自 { $from } 起才生效；请选择较早的版本
problem-draft-changed = 其他人保存了此草稿。请查看不同之处，然后继续
problem-draft-changed-after-review = 在你打开审阅后，其他人保存了此草稿。请重新查看
problem-cloud-missing = 请选择云
problem-agreement-language-missing = 请选择语言
problem-agreement-language-elsewhere = 请选择此国家/地区的客户可用的语言之一：{ $known }
problem-reseller-unknown = 请选择你的一个经销商
problem-domain-taken = { $domain } 已被占用。请选择其他名称
problem-acceptance-missing = 请选择如何接受协议
problem-attestation-refused = 无法进行此证明。请更新
problem-ask-bought-before = 以前购买过的客户无法在线接受。请改为证明其接受情况
