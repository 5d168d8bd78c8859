## The first page
home-title = Home
home-all = See all
home-nothing-waits = Nothing needs your attention

home-no-customers = You have no customers yet.
home-alone = You are the only agent so far
home-alone-text = Admin agents and Sales agents create customers and attest; Helpdesk agents view them. Invite your colleagues: each gets a link for setting a password.
home-alone-reseller = Admin agents and Sales agents invite customers; Helpdesk agents view them. Invite your colleagues: each gets a link for setting a password.
home-alone-invite = Invite an agent
home-unsettled = { $n ->
    [0] All your customers are confirmed or invited.
    [one] One of your customers needs a confirmation.
   *[other] { $count } of your customers need a confirmation.
}
home-statuses = Agreement status
home-without-confirmation = Customers that need a confirmation
home-draft-count = { $n ->
    [one] You have 1 draft.
   *[other] You have { $count } drafts.
}
home-drafts = Drafts
home-reseller = What you can do as an indirect reseller
home-reseller-can = You see your customers and their agreement status. Your Admin agents and Sales agents can invite them to accept, and tell your provider who accepted.
home-reseller-cannot = Only your indirect provider can create customers and attest: it is responsible for the confirmation. Tell your provider who accepted, and when.
home-invited-agents = { $count ->
    [one] One agent has not set a password yet
   *[other] { $count } agents have not set a password yet
}
home-invited-agents-hint = Each was sent a link. You can send it again from the agent’s page.

## The operator
home-recorded-week = { $n ->
    [0] No confirmations were recorded in the last 7 days.
    [one] One confirmation was recorded in the last 7 days.
   *[other] { $count } confirmations were recorded in the last 7 days.
}
home-new-partner = New partner
home-weeks = Confirmations a week
home-week = Week from
home-coverage = Coverage by partner
home-coverage-text = Customers that have confirmed what is required, or need not.
home-coverage-counted = Counted { $moment }.
home-coverage-share = Covered
home-coverage-of = { $covered } of { $customers } ({ $percent } %)
home-coverage-none = Nothing counted yet
home-coverage-none-text = The first count appears here within minutes.
home-flagged = Flagged, by partner
home-partners-waiting = Partners without an active Global admin
home-partners-waiting-hint = No Global admin of these partners has set a password yet. You can send the link again from the partner’s page.
home-partners-settled = Every partner has an active Global admin
home-mail = Email
home-mail-queued = Waiting to be sent
home-mail-since = oldest since { $moment }
home-mail-failed = Failed
home-exports = Exports
home-exports-hint = Spreadsheet files of everything you can view. To export a selection, filter the page and export from there.
home-export-customers = Customers with their confirmations
home-export-activity = Activity
home-events = Latest events
home-latest = Latest confirmations
home-latest-none = No confirmations yet
home-latest-none-hint = They appear here when partners attest or customers accept.
home-agreement = Agreement
home-method = Method
home-recorded = Recorded
home-recorded-by = Recorded by

## A customer
home-works-with = { $count ->
    [0] You have no partners.
    [one] You work with one partner.
   *[other] You work with { $count } partners.
}
home-agreement-not-needed = Your organization is in a national cloud, so the { $agreement } needs no confirmation.
home-agreement-confirmed = Your company has accepted the { $agreement }.
home-agreement-missing = Your company has not accepted the current version of the { $agreement } yet.
home-agreement-withdrawn = Your company has withdrawn its consent to the { $agreement }. No new orders can be placed until you accept the agreement again or your partner attests a new acceptance.
home-confirmed-over = No longer counts, because the relationship has ended.
home-evidence = Evidence
home-partners = Your partners
home-partners-none = You have no partners yet.
home-partner = Partner
home-partner-type = Type
home-partner-since = Since
home-partner-ended = Ended { $date }
home-through = through { $provider }
home-organisation = Your organization
home-quotas = Limits that were reached
home-quotas-hint = In the last 24 hours these asked for more than the settings allow, and were refused. If they had good reason, raise the setting.
home-quotas-what = Limit
home-quotas-count = Refused
quota-registration-emails = Registration emails from one network, an hour
quota-emails-by-person = Emails with own text by one person, a day
quota-emails-by-partner = Emails with own text by one partner, a day
quota-bulk-emails = Invitations and reminders sent in bulk by one partner, a day
quota-emails-to-contact = Emails by one partner to one address, a day
quota-registrant-notices = Refused registrations that partners are told of from one network, a day
quota-notice-emails = Notices by email to one partner about one customer, a day
quota-exports = Exports by one person, an hour
