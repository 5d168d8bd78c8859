## The page of the log
activity-title = Activity
activity-all = Who did what to whom, when and from where.
activity-own = What your people did, and what was done to your organisation.
activity-count = { $n ->
    [0] No events.
    [one] One event.
   *[other] { $count } events.
}
activity-what = What was done
activity-object = To what
activity-who = Who
activity-organisation = Organisation
activity-time = When
activity-time-utc = Time (UTC)
activity-kind = Kind
activity-object-kind = Kind of object
activity-object-id = Object ID
activity-details = Details
activity-details-show = Show
activity-before = Before:
activity-after = After:
activity-csv-before = Before
activity-csv-after = After
activity-emptied = nothing any more
activity-address = Network address
activity-request = Request
activity-date-form = YYYY-MM-DD
activity-none = Nothing has happened yet
activity-none-text = Whatever is changed from now on stands here, and stays.
activity-partly-word = Partly searched
activity-partly = Only the newest { $limit } events of this period were searched. Choose an earlier last day to look further back.
activity-csv-limit = The CSV file holds what is filtered, the newest { $limit } events at most.
field-actor = Who
field-object = To what (name or ID)
field-kind = What was done
field-from-day = From
field-to-day = To
problem-iso-date = Enter a real date as year, month and day, like 2026-11-20

## Acts
audit-operator-set-up = Set up the first Operator admin
audit-signed-in = Signed in
audit-sign-in-failed = Tried to sign in and failed
audit-signed-out = Signed out
audit-session-ended = Ended a session
audit-password-changed = Set a password of their own
audit-password-reset-asked = Asked to reset a password
audit-temporary-password-issued = Issued a temporary password
audit-profile-changed = Changed a profile
audit-person-invited = Invited a person
audit-roles-changed = Changed a person’s roles
audit-person-disabled = Disabled a person
audit-person-enabled = Enabled a person again
audit-invitation-resent = Sent a set-password link again
audit-letter-resent = Sent a letter again
audit-partner-created = Created a partner
audit-partner-changed = Changed a partner
audit-partner-disabled = Disabled a partner
audit-partner-enabled = Enabled a partner again
audit-partnership-recorded = Recorded a partnership
audit-partnership-ended = Ended a partnership
audit-customer-created = Created a customer
audit-draft-discarded = Discarded a draft of a new customer
audit-relationship-made = Began a reseller relationship
audit-customer-invited = Asked a customer to accept
audit-relationship-requested = Asked for a reseller relationship
audit-registration-asked = Asked for the link that registers an organisation
audit-organisation-registered = Registered an organisation
audit-invitation-sent = Sent an invitation
audit-invitation-reminded = Reminded a customer of an invitation
audit-invitation-revoked = Took an invitation back
audit-invitation-opened = Signed in through an invitation
audit-invitation-accepted = Accepted an invitation
audit-invitation-declined = Declined an invitation
audit-attested = Attested a customer’s acceptance
audit-version-published = Published an agreement version
audit-refused = Tried something that was refused

## Facts before and after
audit-yes = yes
audit-no = no
audit-fact-domain = Primary domain
audit-fact-value = Value
audit-fact-version = Version
audit-fact-effective-on = In effect from
audit-fact-required-from = Required from
audit-fact-kind = Type
audit-fact-provider = Indirect provider
audit-fact-reseller = Indirect reseller
audit-fact-sha256 = SHA-256
audit-customer-changed = Customer data edited
audit-attestation-corrected = Attestation corrected
audit-quota-exceeded = Reached a limit
audit-guesses-told = Wrote to the owner of an account whose password is being guessed
audit-refused-more = Tried something that was refused, and { $count } more
audit-fact-answer = Answer
audit-fact-more = Further ones
