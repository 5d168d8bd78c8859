## The list of customers
customer-list-count = { $n ->
    [0] No customers
    [one] 1 customer
   *[other] { $count } customers
}
customer-list-over = { $count } customers
customer-list-relationships = { $n ->
    [0] No customer relationships
    [one] 1 customer relationship
   *[other] { $count } customer relationships
}
customer-list-found = { $n ->
    [0] No customers found
    [one] 1 customer found
   *[other] { $count } customers found
}
customer-list-drafts = { $n ->
    [one] 1 draft
   *[other] { $count } drafts
}
customer-list-new = New customer
field-customer-search = Search by company, domain, or customer ID
customer-list-searched = “{ $words }”
customer-list-by-match = Sorted by best match.
customer-list-stopped = Showing the first matches. Go to the next page for more.
customer-list-id = Customer ID
customer-list-company = Company
customer-list-domain = Primary domain
customer-list-country = Country
field-customer-status = Agreement status
customer-list-partner = Partner
customer-list-agreement = Agreement
customer-list-accepted = Accepted
customer-list-next = Next step
customer-list-since = Since
customer-list-none = No customers yet
customer-list-none-hint = Create a customer, then attest its acceptance or invite it to accept.
customer-list-none-reader = Customers appear here once they are created.
customer-list-none-reseller = Customers appear here once your indirect provider creates one that buys through you.
customer-list-next-invited = Waiting for the customer
customer-list-next-invite = Invite or attest
customer-list-next-bought-before = Has bought before: attest
customer-list-next-again = Attest again
customer-list-next-invite-again = Invite or attest again
customer-list-next-outdated = Blocked: attest the newest version
customer-list-next-colleague = Ask an Admin or Sales agent to attest or invite
customer-list-next-provider = Waiting for your indirect provider
customer-list-next-partner = Waiting for the partner

## Ended relationships
customer-ended-title = Ended relationships
customer-ended-text = Customers that are no longer served. Past records are kept.
customer-ended-at = Ended
customer-ended-none = No ended relationships
customer-ended-none-text = A customer appears here once its relationship with a partner has ended.
