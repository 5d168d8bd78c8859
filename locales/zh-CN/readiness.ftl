## Readiness: who can order, who cannot, and what to do about it
nav-readiness = 就绪情况
readiness-head-blocked = { $n ->
    [0] 目前没有客户被阻止下单。
   *[other] 目前有 { $count } 个客户被阻止下单。
}
readiness-head-coming = { $n ->
    [0] 就目前所知，不会有更多客户被阻止。
   *[other] 另有 { $count } 个客户即将被阻止。
}
readiness-head-you = { $n ->
    [0] 没有客户在等您处理。
   *[other] { $count } 个客户在等您处理。
}
readiness-head-partners = { $n ->
    [0] 没有客户在等合作伙伴处理。
   *[other] { $count } 个客户在等合作伙伴处理。
}
readiness-all-ready = 所有客户都可以下单。
readiness-none = 所有客户都可以下单
readiness-none-text = 订单已被阻止或即将被阻止的客户会列在此处。
readiness-weeks = 客户何时被阻止
readiness-as-table = 以表格显示
readiness-now = 现在
readiness-week = 第 { $week } 周
readiness-week-blocked = 从本周起被阻止
readiness-week-ending = 订阅到期且续订被阻止
readiness-views = 筛选
readiness-list = 无法下单的客户
field-readiness-state = 状态
field-readiness-reason = 原因
field-readiness-step = 由谁处理
readiness-blocked = 目前被阻止
readiness-blocked-from = 自 { $date } 起被阻止
readiness-coming = 即将被阻止
readiness-renewal = 待续订
readiness-since = 自 { $date } 起
readiness-until = 可在 { $date } 前答复
readiness-not-provided = 从未确认
readiness-unopened = 已邀请，未打开
readiness-opened = 邀请已打开，未答复
readiness-declined = 邀请被拒绝
readiness-withdrawn = 同意已撤回
readiness-rejected = 确认被驳回
readiness-outdated = 需要新版本
readiness-outdated-versions = 需要版本 { $needed }，已确认版本 { $confirmed }
readiness-no-agreement = 没有协议符合要求
readiness-bought-before = 以前购买过：只有证明有效
readiness-held = { $n ->
   *[other] { $count } 个订单被暂停
}
readiness-ends = 如不续订，某个订阅将于 { $date } 到期
readiness-renews = 将于 { $date } 自动续订
readiness-seats = { $n ->
   *[other] { $count } 个席位
}
readiness-step-invite = 合作伙伴：邀请或证明
readiness-step-attest = 合作伙伴：证明
readiness-step-answer = 客户：答复
readiness-step-operator = 运营方
readiness-whose-customer = 客户：答复邀请
readiness-whose-operator = 运营方：设置政策
readiness-whose-you-invite = 您：邀请或证明
readiness-whose-you-attest = 您：证明
readiness-whose-you-or-provider = 您：邀请；或您的提供商：证明
readiness-whose-provider = 您的提供商：证明
readiness-whose-partner-invite = 合作伙伴：邀请或证明
readiness-whose-partner-attest = 合作伙伴：证明
readiness-whose-colleague = 管理代理或销售代理
readiness-from = 被阻止起始日
readiness-needed = 需要的版本
readiness-confirmed = 已确认的版本
readiness-invited-until = 答复截止日
readiness-ends-on = 订阅到期日
readiness-renews-on = 自动续订日
readiness-held-orders = 暂停的订单
## Inviting and reminding many
readiness-invite = 邀请
readiness-remind = 提醒
readiness-can-invite = { $n ->
   *[other] 可邀请 { $count } 个，
}
readiness-can-remind = { $n ->
   *[other] 可提醒 { $count } 个，
}
readiness-can-attest = { $n ->
   *[other] { $count } 个需要您证明。
}
readiness-bulk-none = 所选项中没有可发送的客户。
readiness-bulk-invite = 邀请 { $n } 个客户
readiness-bulk-remind = 提醒 { $n } 个客户
readiness-bulk-text = 每个客户都会收到以其语言书写的常规电子邮件。情况在此之前发生变化的客户将被跳过，并说明原因。
readiness-changed-word = 已变化
readiness-changed = 现在匹配的客户数量已不同。请核对数量后再确认。
readiness-will-skip = 将跳过 { $n } 个
readiness-too-many = 匹配的客户超过 { $max } 个
readiness-too-many-text = 请缩小筛选范围，或分批进行。
readiness-selected = 所选客户
readiness-done-invite = 已邀请 { $count } 个
readiness-done-remind = 已提醒 { $count } 个
readiness-batch-by = 由 { $name } 发起，{ $moment }
readiness-back = 返回就绪情况
readiness-progress = 已完成 { $settled } / { $total }
readiness-progress-text = 此操作在后台继续进行。您可以离开此页；它每隔几秒更新一次。
readiness-paused = 已达到电子邮件上限。将自动继续：{ $moment }
readiness-look-again = 更新
readiness-items = 逐个客户
readiness-open-invitation = 查看邀请
readiness-batches = 批量邀请
readiness-batches-none = 尚无批量邀请
readiness-batches-none-text = 在列表中选择多个客户，即可一起邀请或提醒。
readiness-batch-what = 操作
readiness-batch-who = 发起人
readiness-batch-when = 时间
readiness-goes-on = 进行中
readiness-outcome-pending = 等待中
readiness-outcome-done = 已发送电子邮件
readiness-outcome-already-invited = 已邀请过
readiness-outcome-not-needed = 无需操作
readiness-outcome-bought-before = 以前购买过：请改为证明
readiness-outcome-national = 国家云：无需操作
readiness-outcome-ended = 关系已结束
readiness-outcome-too-soon = 最近一天内已发送过
readiness-outcome-not-invited = 尚未邀请
readiness-outcome-no-partnership = 您与提供商已不再合作
readiness-outcome-limit = 已达到每天发送到此地址的上限
readiness-outcome-role = 发起人已无权邀请
readiness-outcome-failed = 无法撰写
