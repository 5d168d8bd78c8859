## 首页
home-title = 主页
home-all = 查看全部
home-nothing-waits = 没有需要你处理的事项

home-no-customers = 你还没有客户。
home-alone = 目前只有你一名代理
home-alone-text = 管理代理和销售代理可创建客户并作出证明，支持代理可查看。邀请他们后，每人都会收到设置密码的链接。
home-alone-reseller = 管理代理和销售代理可邀请客户，支持代理可查看。邀请他们后，每人都会收到设置密码的链接。
home-alone-invite = 邀请代理
home-unsettled = { $n ->
    [0] 你的客户均已确认或已邀请。
   *[other] 你的客户中有 { $count } 个需要确认。
}
home-statuses = 协议状态
home-without-confirmation = 需要确认的客户
home-draft-count = { $n ->
   *[other] 你有 { $count } 个草稿。
}
home-drafts = 草稿
home-reseller = 作为间接经销商可以做什么
home-reseller-can = 你可以查看你的客户及其协议状态。你的管理代理和销售代理可以邀请客户接受协议，并告诉提供商由谁接受。
home-reseller-cannot = 只有你的间接提供商可以创建客户和进行证明：确认由其负责。请告诉提供商由谁接受以及何时接受。
home-invited-agents = { $count ->
   *[other] { $count } 位代理人员尚未设置密码
}
home-invited-agents-hint = 已向每位发送链接。你可以在该代理人员的页面上重新发送。

## 运营方
home-recorded-week = { $n ->
    [0] 最近 7 天没有记录确认。
   *[other] 最近 7 天记录了 { $count } 项确认。
}
home-new-partner = 新合作伙伴
home-weeks = 每周确认数
home-week = 周起始日
home-coverage = 各合作伙伴的覆盖率
home-coverage-text = 已确认所需协议或无需确认的客户。
home-coverage-counted = 统计时间：{ $moment }。
home-coverage-share = 已覆盖
home-coverage-of = { $covered } / { $customers }（{ $percent }%）
home-coverage-none = 尚未统计
home-coverage-none-text = 首次统计结果将在几分钟内显示。
home-flagged = 各合作伙伴的已标记数
home-partners-waiting = 没有活动全局管理员的合作伙伴
home-partners-waiting-hint = 这些合作伙伴的全局管理员均尚未设置密码。你可以在合作伙伴的页面上重新发送链接。
home-partners-settled = 每个合作伙伴都有活动的全局管理员
home-mail = 邮件
home-mail-queued = 等待发送
home-mail-since = 最早的自 { $moment } 起等待
home-mail-failed = 失败
home-exports = 导出
home-exports-hint = 电子表格文件，包含你可以查看的全部内容。如需导出部分内容，请先筛选页面，再从该处导出。
home-export-customers = 客户及其确认
home-export-activity = 活动
home-events = 最新事件
home-latest = 最新确认
home-latest-none = 还没有确认
home-latest-none-hint = 合作伙伴证明或客户接受后会显示在此处。
home-agreement = 协议
home-method = 方式
home-recorded = 记录时间
home-recorded-by = 记录人

## 客户
home-works-with = { $count ->
    [0] 你没有合作伙伴。
   *[other] 你与 { $count } 个合作伙伴合作。
}
home-agreement-not-needed = 你的组织位于国家云中，因此 { $agreement } 无需确认。
home-agreement-confirmed = 贵公司已接受 { $agreement }。
home-agreement-missing = 贵公司尚未接受当前版本的 { $agreement }。
home-agreement-withdrawn = 贵公司已撤回对 { $agreement } 的同意。在你重新接受协议或合作伙伴证明新的接受之前，无法下新订单。
home-confirmed-over = 关系已结束，因此不再有效。
home-evidence = 证据
home-partners = 你的合作伙伴
home-partners-none = 你还没有合作伙伴。
home-partner = 合作伙伴
home-partner-type = 类型
home-partner-since = 开始日期
home-partner-ended = 已于 { $date } 结束
home-through = 通过 { $provider }
home-organisation = 你的组织
home-quotas = 已达到的上限
home-quotas-hint = 过去 24 小时内，以下对象超出设置允许的部分已被拒绝。如果属于正当使用，请提高相应设置。
home-quotas-what = 上限
home-quotas-count = 拒绝次数
quota-registration-emails = 每个网络每小时的注册邮件
quota-emails-by-person = 每人每日的自撰邮件
quota-emails-by-partner = 每个合作伙伴每日的自撰邮件
quota-bulk-emails = 一个合作伙伴每天批量发送的邀请和提醒
quota-emails-to-contact = 每个合作伙伴每日发往同一地址的邮件
quota-registrant-notices = 每个网络每日向合作伙伴通知的被拒注册
quota-notice-emails = 每个合作伙伴每日收到的关于同一客户的邮件通知
quota-exports = 每人每小时的导出
