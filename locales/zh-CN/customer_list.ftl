## 客户列表
customer-list-count = { $n ->
    [0] 没有客户
   *[other] { $count } 个客户
}
customer-list-over = { $count } 个客户
customer-list-relationships = { $n ->
    [0] 没有客户关系
   *[other] { $count } 个客户关系
}
customer-list-found = { $n ->
    [0] 没有找到客户
   *[other] 找到 { $count } 个客户
}
customer-list-drafts = { $n ->
   *[other] { $count } 个草稿
}
customer-list-new = 新客户
field-customer-search = 按公司、域或客户 ID 搜索
customer-list-searched = “{ $words }”
customer-list-by-match = 按最佳匹配排序。
customer-list-stopped = 显示最先找到的匹配项。请前往下一页查看更多。
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
customer-list-none-hint = 创建一个客户，然后证明其已接受或邀请其接受。
customer-list-none-reader = 客户创建后会显示在此处。
customer-list-none-reseller = 当你的间接提供商创建通过你购买的客户后，会显示在此处。
customer-list-next-invited = 等待客户
customer-list-next-invite = 邀请或证明
customer-list-next-bought-before = 以前购买过：请证明
customer-list-next-again = 重新证明
customer-list-next-invite-again = 重新邀请或证明
customer-list-next-outdated = 已被阻止：请证明最新版本
customer-list-next-colleague = 请管理代理或销售代理证明或邀请
customer-list-next-provider = 等待你的间接提供商
customer-list-next-partner = 等待合作伙伴

## 已结束的关系
customer-ended-title = 已结束的关系
customer-ended-text = 不再服务的客户。已有记录会保留。
customer-ended-at = 结束日期
customer-ended-none = 没有已结束的关系
customer-ended-none-text = 客户与合作伙伴的关系结束后，会显示在此处。
