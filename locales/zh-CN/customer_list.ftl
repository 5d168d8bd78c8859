## 客户列表
customer-list-count = { $n ->
    [0] 没有客户。
   *[other] { $count } 个客户。
}
customer-list-over = { $count } 个客户。
customer-list-relationships = { $n ->
    [0] 没有客户。
   *[other] { $count } 行：客户的每个合作伙伴各占一行。
}
customer-list-found = 找到：{ $count }。
customer-list-drafts = { $count ->
   *[other] { $count } 个草稿等待完成。
}
customer-list-new = 新客户
field-customer-search = 按公司、域或客户 ID 搜索
customer-list-searched = “{ $words }”
customer-list-by-match = 最佳匹配在前：先按找到的词，再按公司排序。
customer-list-stopped = 许多客户含有这些词。以上是目前查看过的匹配项；下一页将继续查找。
customer-list-id = 客户 ID
customer-list-company = 公司
customer-list-domain = 主域
customer-list-country = 国家/地区
field-customer-status = 协议状态
customer-list-partner = 合作伙伴
customer-list-agreement = 协议
customer-list-accepted = 接受日期
customer-list-next = 下一步
customer-list-since = 开始日期
customer-list-none = 还没有客户
customer-list-none-hint = 创建一个客户，然后证明其已接受或要求其接受。
customer-list-none-reader = 创建客户后会显示在此处。
customer-list-none-reseller = 当你的间接提供商创建通过你购买的客户后，会显示在此处。
customer-list-next-invited = 等待客户
customer-list-next-invite = 邀请或证明
customer-list-next-bought-before = 以前购买过：请证明
customer-list-next-again = 重新证明
customer-list-next-invite-again = 重新邀请或证明
customer-list-next-outdated = 已被阻止：请证明最新版本
customer-list-next-colleague = 由管理代理或销售代理证明或邀请
customer-list-next-provider = 由你的间接提供商证明
customer-list-next-partner = 由合作伙伴证明

## 已结束的关系
customer-ended-title = 已结束的关系
customer-ended-text = 不再服务的客户。已有记录仍可查看。
customer-ended-at = 结束日期
customer-ended-none = 没有已结束的关系
customer-ended-none-text = 客户与合作伙伴的关系结束后，会显示在此处。
