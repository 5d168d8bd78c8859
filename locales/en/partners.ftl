## Kinds of partners
partner-kind-direct-bill = Direct bill
partner-kind-direct-bill-hint = Sells to customers under its own contract.
partner-kind-indirect-provider = Indirect provider
partner-kind-indirect-provider-hint = Holds the contract for the customers of its resellers.
partner-kind-indirect-reseller = Indirect reseller
partner-kind-indirect-reseller-hint = Sells through an indirect provider and never attests.

## Fields
field-partner-kind = Type
field-partner-state = Status
field-q = Name begins with
field-contact-name = Contact name
field-contact-email = Contact email address
field-contact-phone = Contact phone number
field-partner-guid = Partner GUID
field-mpn-id = MPN ID
field-domains = Email domains
field-other = Add a partnership

## The list
partners-title = Partners
partners-count = { $n ->
    [0] No partners.
    [one] 1 partner.
   *[other] { $count } partners.
}
partners-new = New partner
partners-agents = Agents
partners-state-active = Active
partners-state-disabled = Disabled
partners-state-waits = Waiting for its first Global admin
partners-none = No partners yet
partners-none-text = Partners sell to customers and record what they accepted.

## The form
partners-new-text = The first Global admin gets an email with a link for setting a password, and invites the others.
partners-about = Partner
partners-kind-hint = This cannot be changed later.
partners-kind-stays = The type cannot be changed.
partners-country-choose = Choose a country or region
partners-guid-hint = The partner’s tenant. Leave empty to generate one.
partners-guid-kept-hint = The partner’s tenant. Leave empty to keep the current one.
partners-domains-hint = The email domains of its people, one per line.
partners-contact = Contact
partners-first-admin = First Global admin
partners-first-admin-text = This person signs in first and invites the other agents.
partners-first-admin-email-hint = Also the sign-in name. The link for setting a password is sent here.
partners-first-admin-language-hint = For the email and the portal.
partners-create = Create partner
partners-created = Partner created. A link for setting a password is on its way to { $email }.
partners-edit = Edit
partners-edit-title = Edit { $name }
partners-saved = Partner saved.

## One partner
partners-people-count = { $count ->
    [one] 1 person
   *[other] { $count } people
 }
partners-created-at = Created
partners-disabled-since = Disabled since { $date }. Its people cannot sign in.
partners-admin-has-password = Password set
partners-admin-link-sent = Link sent on { $date }
partners-admin-no-password = No password yet
partners-admin-none = There is no Global admin.
partners-resend = Send the link again
partners-resent = A new link is on its way to { $email }. The old one no longer works.
partners-not-resent = No link was sent. Either one was just sent, or the first Global admin already has a password or cannot sign in.
partners-access = Access
partners-disable = Disable partner
partners-disable-text = Its people are signed out and can no longer sign in. Records are kept, and you can enable the partner again.
partners-disable-sure = Disable { $name }? Its people will be signed out immediately.
partners-disabled = The partner has been disabled and its people signed out.
partners-enable = Enable partner
partners-enable-text = Its people can sign in again with their existing passwords.
partners-enabled = The partner has been enabled. Its people can sign in again.
partners-partnerships = Partnerships
partners-partnerships-none = No partnerships yet.
partners-partnership-since = Since { $date }
partners-partnership-over = Ended { $date }
partners-other-hint = Name, partner GUID, or MPN ID. Type: { $kind }.
partners-partnership-record = Add
partners-partnership-recorded = Partnership added.
partners-partnership-stood = This partnership already exists.
partners-partnership-end = End
partners-partnership-ended = The partnership with { $name } has ended.
partners-kinds-text = Only an indirect provider and an indirect reseller can have a partnership.

## The own profile
organisation-title = Company profile
organisation-text = Details and contact of { $name }.
organisation-saved = Contact saved.
organisation-by-operator = Set by the operator
organisation-by-operator-text = If something here is wrong, ask the operator of this portal.

## What is wrong with something typed
problem-partner-kind = Choose a type
problem-contact-name-missing = Enter the contact’s name
problem-partner-guid = Enter a GUID like 117a77b0-9360-443b-8795-c6dedc750cf9
problem-partner-guid-taken = Another partner has this GUID
problem-mpn-id = Use only letters, digits, and hyphens
problem-partner-domain = “{ $domain }” is not a domain like example.com
problem-partner-domains-many = Enter at most { $max } domains
problem-partner-domain-taken = { $domain } is another partner’s domain
problem-partner-admin-taken = This email address is already used to sign in
problem-partner-changed = Someone else changed the partner. It is now: { $now }. Save again to replace it
problem-partner-missing = Enter the partner’s name, GUID, or MPN ID
problem-partner-unknown = No partner of that type has this name, GUID, or MPN ID
problem-partner-ambiguous = Several partners match. Use the partner GUID
