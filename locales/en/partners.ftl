## Kinds of partners
partner-kind-direct-bill = Direct bill
partner-kind-direct-bill-hint = Sells to customers under its own contract.
partner-kind-indirect-provider = Indirect provider
partner-kind-indirect-provider-hint = Holds the contract for the customers of its resellers.
partner-kind-indirect-reseller = Indirect reseller
partner-kind-indirect-reseller-hint = Sells through an indirect provider and never attests.

## Fields
field-partner-kind = Type
field-partner-state = State
field-q = Name begins with
field-contact-name = Contact’s name
field-contact-email = Contact’s email address
field-contact-phone = Contact’s phone number
field-partner-guid = Partner GUID
field-mpn-id = MPN ID
field-domains = Email domains
field-other = Works with

## The list
partners-title = Partners
partners-count = { $n ->
    [0] No partners.
    [one] One partner.
   *[other] { $count } partners.
}
partners-new = New partner
partners-agents = Agents
partners-state-active = Active
partners-state-disabled = Disabled
partners-state-waits = Waits for its first Global admin
partners-none = No partners yet
partners-none-text = A partner sells to customers and records what they accepted.

## The form
partners-new-text = The first Global admin gets an email with a link to set a password, and invites the others.
partners-about = Partner
partners-kind-hint = This cannot be changed later.
partners-kind-stays = The type cannot be changed.
partners-country-choose = Choose a country or region
partners-guid-hint = The partner’s tenant. Leave it empty and we make one up.
partners-guid-kept-hint = The partner’s tenant. Leave it empty to keep the one it has.
partners-domains-hint = The domains of its people’s email, one per line.
partners-contact = Contact
partners-first-admin = First Global admin
partners-first-admin-text = This person can sign in first, and invites the other agents.
partners-first-admin-email-hint = Also the sign-in name. The link to set a password goes there.
partners-first-admin-language-hint = Of the email and the screens.
partners-create = Create partner
partners-created = The partner was created. A link to set a password is on its way to { $email }.
partners-edit = Edit
partners-edit-title = Edit { $name }
partners-saved = The partner was saved.

## One partner
partners-people-count = { $count ->
    [one] One person is in its list of agents.
   *[other] { $count } people are in its list of agents.
 }
partners-created-at = Created
partners-disabled-since = Its people have not been able to sign in since { $date }.
partners-admin-has-password = Has set a password
partners-admin-link-sent = Link to set one sent on { $date }
partners-admin-no-password = Not set yet
partners-admin-none = No Global admin is left.
partners-resend = Send the link again
partners-resent = A new link is on its way to { $email }. The old one no longer works.
partners-not-resent = No link was sent: one has just been sent, or the first Global admin has a password already or cannot sign in.
partners-access = Access
partners-disable = Disable partner
partners-disable-text = Disabling it signs its people out, and they can no longer sign in. What was recorded stays, and you can enable it again.
partners-disable-sure = Disable { $name }? Its people are signed out at once.
partners-disabled = The partner was disabled and its people signed out.
partners-enable = Enable partner
partners-enable-text = Its people can sign in again with the passwords that they have.
partners-enabled = The partner was enabled. Its people can sign in again.
partners-partnerships = Partnerships
partners-partnerships-none = No partnership is recorded yet.
partners-partnership-since = Since { $date }
partners-partnership-over = Ended { $date }
partners-other-hint = Name, partner GUID or MPN ID. Type: { $kind }.
partners-partnership-record = Record partnership
partners-partnership-recorded = The partnership was recorded.
partners-partnership-stood = This partnership was recorded already.
partners-partnership-end = End
partners-partnership-end-sure = End the partnership with { $name }? The reseller keeps its customers; it can ask no new ones through this provider, and what it has asked for leads nowhere.
partners-partnership-ended = The partnership with { $name } has ended.
partners-kinds-text = Only an indirect provider and an indirect reseller can have a partnership. Nothing was changed.

## The own profile
organisation-title = Profile
organisation-text = What is known about { $name }.
organisation-saved = The contact was saved.
organisation-by-operator = Set by the operator
organisation-by-operator-text = If something here is wrong, ask the operator of this portal.

## What is wrong with something typed
problem-partner-kind = Choose what the partner is
problem-contact-name-missing = Enter the contact’s name
problem-partner-guid = Enter a GUID like 117a77b0-9360-443b-8795-c6dedc750cf9
problem-partner-guid-taken = Another partner has this GUID
problem-mpn-id = Use only letters, digits and hyphens
problem-partner-domain = “{ $domain }” is not a domain like example.com
problem-partner-domains-many = Must be { $max } domains or fewer
problem-partner-domain-taken = { $domain } is another partner’s domain
problem-partner-admin-taken = Somebody signs in with this email address already
problem-partner-changed = Somebody changed the partner meanwhile. This is now: { $now }. Save again to replace it
problem-partner-missing = Enter the partner’s name, GUID or MPN ID
problem-partner-unknown = No partner of that type has this name, GUID or MPN ID
problem-partner-ambiguous = Several partners match. Use the partner GUID
