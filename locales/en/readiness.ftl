## Readiness: who can order, who cannot, and what to do about it
nav-readiness = Readiness
readiness-head-blocked = { $n ->
    [0] No customer is blocked from ordering now.
    [one] 1 customer is blocked from ordering now.
   *[other] { $count } customers are blocked from ordering now.
}
readiness-head-coming = { $n ->
    [0] None will be as far as is known.
    [one] 1 more will be.
   *[other] { $count } more will be.
}
readiness-head-you = { $n ->
    [0] None waits for you.
    [one] 1 waits for you.
   *[other] { $count } wait for you.
}
readiness-head-partners = { $n ->
    [0] None waits for its partner.
    [one] 1 waits for its partner.
   *[other] { $count } wait for their partners.
}
readiness-all-ready = Every customer can order.
readiness-none = Every customer can order
readiness-none-text = Customers are listed here when their orders are blocked, or will be.
readiness-weeks = When customers will be blocked
readiness-as-table = Show as a table
readiness-now = now
readiness-week = w{ $week }
readiness-week-blocked = Blocked from this week
readiness-week-ending = Subscriptions ending, renewal blocked
readiness-views = Filters
readiness-list = Customers that cannot order
field-readiness-state = State
field-readiness-reason = Why
field-readiness-step = Whose move
readiness-blocked = Blocked now
readiness-blocked-from = Blocked from { $date }
readiness-coming = Will be blocked
readiness-renewal = Renewal due
readiness-since = since { $date }
readiness-until = can answer until { $date }
readiness-not-provided = Never confirmed
readiness-unopened = Invited, not opened
readiness-opened = Invitation opened, not answered
readiness-declined = Invitation declined
readiness-withdrawn = Consent withdrawn
readiness-rejected = Confirmation rejected
readiness-outdated = New version required
readiness-outdated-versions = Version { $needed } required, version { $confirmed } confirmed
readiness-no-agreement = No agreement meets the requirement
readiness-bought-before = Has bought before: only an attestation counts
readiness-held = { $n ->
    [one] 1 order is held
   *[other] { $count } orders are held
}
readiness-ends = A subscription ends on { $date } unless it is renewed
readiness-renews = Renews automatically on { $date }
readiness-seats = { $n ->
    [one] 1 seat
   *[other] { $count } seats
}
readiness-step-invite = Partner: invite or attest
readiness-step-attest = Partner: attest
readiness-step-answer = Customer: answer
readiness-step-operator = Operator
readiness-whose-customer = Customer: answer the invitation
readiness-whose-operator = Operator: set the policy
readiness-whose-you-invite = You: invite or attest
readiness-whose-you-attest = You: attest
readiness-whose-you-or-provider = You: invite, or your provider: attest
readiness-whose-provider = Your provider: attest
readiness-whose-partner-invite = Partner: invite or attest
readiness-whose-partner-attest = Partner: attest
readiness-whose-colleague = An Admin agent or Sales agent
readiness-from = Blocked from
readiness-needed = Required version
readiness-confirmed = Confirmed version
readiness-invited-until = Can answer until
readiness-ends-on = Subscription ends
readiness-renews-on = Renews automatically
readiness-held-orders = Held orders
## Inviting and reminding many
readiness-invite = Invite
readiness-remind = Remind
readiness-can-invite = { $n ->
    [one] 1 can be invited,
   *[other] { $count } can be invited,
}
readiness-can-remind = { $n ->
    [one] 1 can be reminded,
   *[other] { $count } can be reminded,
}
readiness-can-attest = { $n ->
    [one] 1 needs your attestation.
   *[other] { $count } need your attestation.
}
readiness-bulk-none = There is nobody to write to in this selection.
readiness-bulk-invite = { $n ->
    [one] Invite 1 customer
   *[other] Invite { $n } customers
}
readiness-bulk-remind = { $n ->
    [one] Remind 1 customer
   *[other] Remind { $n } customers
}
readiness-bulk-text = Each gets the usual email in its own language. Customers whose situation changes first are skipped, with the reason.
readiness-changed-word = Changed
readiness-changed = Another number of customers matches now. Check the number, then confirm.
readiness-will-skip = { $n ->
    [one] 1 will be skipped
   *[other] { $n } will be skipped
}
readiness-too-many = More than { $max } customers match
readiness-too-many-text = Narrow the filters, or do it in parts.
readiness-selected = Selected customers
readiness-done-invite = { $count } invited
readiness-done-remind = { $count } reminded
readiness-batch-by = Started by { $name }, { $moment }
readiness-back = Back to Readiness
readiness-progress = { $settled } of { $total } done
readiness-progress-text = This continues in the background. You can leave this page; it updates every few seconds.
readiness-paused = The limit of emails is reached. It continues automatically: { $moment }
readiness-look-again = Update
readiness-items = Customers one by one
readiness-open-invitation = View invitation
readiness-batches = Bulk invitations
readiness-batches-none = No bulk invitations yet
readiness-batches-none-text = Select several customers in the list to invite or remind them together.
readiness-batch-what = What
readiness-batch-who = Started by
readiness-batch-when = When
readiness-goes-on = In progress
readiness-outcome-pending = Waiting
readiness-outcome-done = Email sent
readiness-outcome-already-invited = Already invited
readiness-outcome-not-needed = Nothing needed
readiness-outcome-bought-before = Has bought before: attest instead
readiness-outcome-national = National cloud: nothing needed
readiness-outcome-ended = Relationship ended
readiness-outcome-too-soon = Written to within the last day
readiness-outcome-not-invited = Not invited yet
readiness-outcome-no-partnership = You and the provider no longer work together
readiness-outcome-limit = Daily limit of emails to this address reached
readiness-outcome-role = The person who started this may no longer invite
readiness-outcome-failed = Could not be written
