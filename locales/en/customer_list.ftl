## The list of customers
customer-list-count = { $n ->
    [0] No customers.
    [one] One customer.
   *[other] { $count } customers.
}
customer-list-over = { $count } customers.
customer-list-relationships = { $n ->
    [0] No customers.
    [one] One customer of a partner.
   *[other] { $count } lines: a customer has one for each of its partners.
}
customer-list-found = Found: { $count }.
customer-list-drafts = { $count ->
    [one] One draft is waiting.
   *[other] { $count } drafts are waiting.
}
customer-list-new = New customer
field-customer-search = Search by company, domain or customer ID
customer-list-searched = “{ $words }”
customer-list-by-match = Best match first: by the word that was found, then by company.
customer-list-stopped = Many customers have these words. Those looked at so far are above; the next page goes on.
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
customer-list-none-hint = Create one, and attest its acceptance or ask it to accept.
customer-list-none-reader = They appear here once a customer is created.
customer-list-none-reseller = They appear here once your indirect provider creates a customer that buys through you.
customer-list-next-invited = Waiting for the customer
customer-list-next-invite = Invite or attest
customer-list-next-bought-before = Bought before: attest
customer-list-next-again = Attest anew
customer-list-next-invite-again = Invite or attest anew
customer-list-next-outdated = Blocked: attest the newest version
customer-list-next-colleague = An Admin or Sales agent attests or invites
customer-list-next-provider = Your indirect provider attests
customer-list-next-partner = The partner attests

## Ended relationships
customer-ended-title = Ended relationships
customer-ended-text = Customers that are served no longer. What was recorded stays readable.
customer-ended-at = Ended
customer-ended-none = No ended relationships
customer-ended-none-text = A customer appears here once its relationship with a partner has ended.
