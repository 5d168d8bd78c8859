## The first page
home-title = Today
home-all = See all
home-nothing-waits = Nothing waits for you

home-no-customers = You have no customers yet.
home-alone = You are the only agent yet
home-alone-text = Admin agents and Sales agents create customers and attest, Helpdesk agents read. Invite them: each gets a link to set a password.
home-alone-reseller = Admin agents and Sales agents invite customers, Helpdesk agents read. Invite them: each gets a link to set a password.
home-alone-invite = Invite an agent
home-unsettled = { $n ->
    [0] All of your customers are confirmed or invited.
    [one] One of your customers needs a confirmation.
   *[other] { $count } of your customers need a confirmation.
}
home-statuses = How customers stand
home-without-confirmation = Customers that need a confirmation
home-drafts = Drafts to finish
home-reseller = What an indirect reseller can do
home-reseller-can = You see your customers and how they stand towards the agreement. Your Admin agents and Sales agents invite them to accept it.
home-reseller-cannot = Creating customers and attesting is up to your indirect provider: it answers for the confirmation. Tell it who accepted, and when.
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
home-partners-waiting = Partners without an admin
home-partners-waiting-hint = No Global admin of these has set a password yet. You can send the link again from the partner’s page.
home-mail = Mail
home-mail-queued = Waiting to be sent
home-mail-since = the oldest since { $moment }
home-mail-failed = Failed
home-exports = Exports
home-exports-hint = Files for a spreadsheet, of everything you may read. To take out a part, filter the page first and export there.
home-export-customers = Customers with their confirmations (CSV)
home-export-activity = Activity (CSV)
home-events = Latest events
home-latest = Latest confirmations
home-latest-none = No confirmations yet
home-latest-none-hint = They appear here as partners attest and customers accept.
home-agreement = Agreement
home-method = Method
home-recorded = Recorded
home-recorded-by = Recorded by

## A customer
home-works-with = { $count ->
    [0] You work with no partner.
    [one] You work with one partner.
   *[other] You work with { $count } partners.
}
home-agreement-not-needed = Your organisation is in a national cloud. The { $agreement } needs no confirmation there.
home-agreement-confirmed = The acceptance of the { $agreement } is confirmed.
home-agreement-missing = No acceptance of the { $agreement } in the version required today is recorded for you.
home-agreement-withdrawn = Your company has withdrawn its consent to the { $agreement }. No new order can be placed for it until you accept the agreement again or your partner attests a new acceptance.
home-confirmed-over = It no longer counts, since the relationship has ended.
home-partners = Your partners
home-partners-none = No partner serves your organisation.
home-partner = Partner
home-partner-type = Type
home-partner-since = Since
home-partner-ended = Ended { $date }
home-through = through { $provider }
home-organisation = Your organisation
home-quotas = Limits that were reached
home-quotas-refused = Refused
home-quotas-hint = In the last 24 hours these asked for more than the settings allow, and were refused. If they had good reason, raise the setting.
home-quotas-what = Limit
home-quotas-count = Refused
quota-registration-emails = Registration emails from one network, an hour
quota-emails-by-person = Emails with own text by one person, a day
quota-emails-by-partner = Emails with own text by one partner, a day
quota-emails-to-contact = Emails by one partner to one address, a day
quota-registrant-notices = Refused registrations that partners are told of from one network, a day
quota-notice-emails = Notices by email to one partner about one customer, a day
quota-exports = Exports by one person, an hour
