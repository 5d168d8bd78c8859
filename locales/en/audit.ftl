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
audit-operator-set-up = set up the first Operator admin
audit-signed-in = signed in
audit-sign-in-failed = tried to sign in and failed
audit-signed-out = signed out
audit-session-ended = ended a session
audit-password-changed = set a password of their own
audit-password-reset-asked = asked to reset a password
audit-temporary-password-issued = issued a temporary password
audit-profile-changed = changed a profile
audit-person-invited = invited a person
audit-roles-changed = changed a person’s roles
audit-person-disabled = disabled a person
audit-person-enabled = enabled a person again
audit-invitation-resent = sent a set-password link again
audit-partner-created = created a partner
audit-partner-changed = changed a partner
audit-partner-disabled = disabled a partner
audit-partner-enabled = enabled a partner again
audit-partnership-recorded = recorded a partnership
audit-partnership-ended = ended a partnership
audit-customer-created = created a customer
audit-draft-discarded = discarded a draft of a new customer
audit-relationship-made = began a reseller relationship
audit-customer-invited = asked a customer to accept
audit-relationship-requested = asked for a reseller relationship
audit-invitation-opened = signed in through an invitation
audit-invitation-accepted = accepted an invitation
audit-invitation-declined = declined an invitation
audit-attested = attested a customer’s acceptance
audit-version-published = published an agreement version
audit-refused = tried something that the role may not do

## Facts before and after
audit-yes = yes
audit-no = no
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
