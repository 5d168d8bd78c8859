## What partners are told
notice-accepted = { $company } has accepted the { $agreement }, version { $version }: { $person }
notice-authorized = { $company } has authorized you as its partner: { $person }
notice-declined = { $company } has declined what you asked for: { $person }
notice-withdrawn = { $company } has withdrawn its consent to the { $agreement }: { $person }
notice-needs-attestation = { $company } cannot accept the { $agreement } by itself and needs you to attest
notice-relationship-ended = Your relationship with { $company } has been ended: { $person }
notice-disputed = { $person } disputes your attestation that { $company } accepted the { $agreement }
notice-registration-refused = { $company } could not register from your link: its domain or registration number is taken ({ $person })
notice-cancel = No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then say so on your first page.
notice-reason = In their words: { $reason }
notice-settle = Seen to
notice-settle-cancelled = Subscriptions are cancelled
notice-settled = Noted. Who did it, and when, stays in the record.
letter-notice-choose = What you are mailed about is your choice, in Your profile:
home-notices = News from your customers
home-notice-what = What happened
home-notice-when = When
home-notice-act = See to it

## Your profile
field-told-of = Email me when a customer
profile-told-of-hint = Your first page tells all of this, whatever you choose here.
profile-topic-accepted = accepts an agreement or authorizes us
profile-topic-declined = declines
profile-topic-withdrawn = withdraws its consent or ends the relationship
profile-topic-needs-attestation = needs an attestation, or one is disputed

## Activity
audit-notice-settled = Saw to a notice
audit-accepted = Accepted an agreement
audit-partner-authorized = Authorized a partner
audit-acceptance-code-sent = Asked for the code that confirms an acceptance
audit-acceptance-code-wrong = Entered a wrong acceptance code
audit-declined = Declined a request
audit-withdrawn = Withdrew its consent to an agreement
audit-attestation-asked-for = Asked its partner to attest
audit-relationship-ended = Ended a relationship
audit-contact-change-asked = Asked to change a contact email address
audit-contact-changed = Changed a contact email address
audit-disputed = Disputed an attestation
letter-notice-wrote = { $name } wrote: { $reason }
