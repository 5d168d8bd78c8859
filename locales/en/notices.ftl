## What partners are told
notice-accepted = { $person } accepted the { $agreement } (version { $version }) for { $company }
notice-authorized = { $person } authorized you as a partner for { $company }
notice-declined = { $person } declined your request for { $company }
notice-withdrawn = { $person } withdrew consent to the { $agreement } for { $company }
notice-needs-attestation = { $company } cannot accept the { $agreement } online and needs you to attest
notice-relationship-ended = { $person } ended your relationship with { $company }
notice-disputed = { $person } disputes your attestation that { $company } accepted the { $agreement }
notice-registration-refused = { $company } could not register through your link: its domain or registration number is taken ({ $person })
notice-rejected = { $person } rejected the confirmation that { $company } accepted the { $agreement } (version { $version })
notice-rejection-undone = { $person } undid the rejection of the { $agreement } (version { $version }) for { $company }
notice-asked = { $person } asks about the { $agreement } (version { $version }) for { $company }
notice-contact-set = { $person } (operator) is setting a new contact address for a Customer admin of { $company }. If that is wrong, contact the operator within seven days.
notice-cancel = No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.
notice-reason = Reason given: “{ $reason }”
notice-settle = Mark as done
notice-settle-cancelled = Confirm subscriptions canceled
notice-settled = Marked as done. Your name and the time are recorded.
letter-notice-choose = Change your notifications: { $url }
letter-notice-act = Open in Assent
letter-notices-rejected = { $count } acceptances were rejected
letter-notices-undone = The rejection of { $count } acceptances was undone
letter-notices-more = And { $count } more.
home-notices = Updates from customers
home-notice-what = What happened
home-notice-when = When
home-notice-act = Action

## Your profile
field-told-of = Email me when a customer…
profile-told-of-hint = You always see these on Home.
profile-topic-accepted = accepts an agreement or authorizes us
profile-topic-declined = declines a request
profile-topic-withdrawn = withdraws consent or ends the relationship
profile-topic-needs-attestation = needs an attestation, or disputes one

## Activity
audit-notice-settled = Marked a notice as done
audit-accepted = Accepted an agreement
audit-partner-authorized = Authorized a partner
audit-acceptance-code-sent = Requested a code to confirm an acceptance
audit-acceptance-code-wrong = Entered a wrong code
audit-declined = Declined a request
audit-withdrawn = Withdrew consent to an agreement
audit-attestation-asked-for = Asked a partner to attest
audit-relationship-ended = Ended a relationship
audit-contact-change-asked = Requested a change of contact email address
audit-contact-proved = Confirmed a new contact email address
audit-contact-agreed = Agreed to a new contact email address
audit-contact-objected = Objected to a new contact email address
audit-contact-corrected = Corrected a contact email address
audit-contact-set = Set a contact email address, effective in seven days
audit-password-code-sent = Requested a code to set a first password
audit-password-code-wrong = Entered a wrong code for a first password
audit-contact-changed = Changed a contact email address
audit-disputed = Disputed an attestation
letter-notice-wrote = { $name } wrote: { $reason }
