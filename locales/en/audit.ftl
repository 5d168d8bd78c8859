## The page of the log
activity-title = Activity
activity-all = Every change: who, what, when, and from where.
activity-own = What your people did, and what was changed in your organization.
activity-count = { $n ->
    [0] No events.
    [one] 1 event.
   *[other] { $count } events.
}
activity-what = Event
activity-object = Object
activity-who = Who
activity-organisation = Organization
activity-time = When
activity-time-utc = Time (UTC)
activity-kind = Event type
activity-object-kind = Object type
activity-object-id = Object ID
activity-details = Details
activity-details-show = Show
activity-before = Before:
activity-after = After:
activity-csv-before = Before
activity-csv-after = After
activity-emptied = empty
activity-address = IP address
activity-request = Request
activity-date-form = YYYY-MM-DD
activity-none = No activity yet
activity-none-text = Changes will appear here and cannot be removed.
activity-partly-word = Partial results
activity-partly = Only the newest { $limit } events of this period were searched. To look further back, choose an earlier end date.
activity-export-limit = The export contains the filtered events, at most the newest { $limit }.
field-actor = Who
field-object = Object (name or ID)
field-kind = Event
field-from-day = From
field-to-day = To
problem-iso-date = Enter a real date as year, month, and day, like 2026-11-20

## Acts
audit-operator-set-up = Set up the first Operator admin
audit-signed-in = Signed in
audit-sign-in-failed = Failed to sign in
audit-signed-out = Signed out
audit-session-ended = Ended a session
audit-password-changed = Set their own password
audit-password-reset-asked = Requested a password reset
audit-temporary-password-issued = Issued a temporary password
audit-profile-changed = Changed a profile
audit-person-invited = Invited a person
audit-roles-changed = Changed a person’s roles
audit-person-disabled = Disabled a person
audit-person-enabled = Enabled a person again
audit-invitation-resent = Resent a link for setting a password
audit-letter-resent = Resent an email
audit-partner-created = Created a partner
audit-partner-changed = Edited a partner
audit-partner-disabled = Disabled a partner
audit-partner-enabled = Enabled a partner again
audit-partnership-recorded = Added a partnership
audit-partnership-ended = Ended a partnership
audit-customer-created = Created a customer
audit-draft-discarded = Discarded a draft of a new customer
audit-relationship-made = Started a reseller relationship
audit-customer-invited = Created an invitation to accept
audit-relationship-requested = Requested a reseller relationship
audit-registration-asked = Requested a registration link
audit-organisation-registered = Registered an organization
audit-invitation-sent = Sent an invitation
audit-invitation-reminded = Sent a reminder of an invitation
audit-invitation-revoked = Revoked an invitation
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
audit-customer-changed = Edited customer data
audit-attestation-corrected = Corrected an attestation
audit-quota-exceeded = Reached a limit
audit-guesses-told = Wrote to the owner of an account whose password is being guessed
audit-refused-more = Tried something that was refused, and { $count } more
audit-fact-answer = Answer
audit-fact-more = Further ones
