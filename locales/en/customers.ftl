## Account info
customers-company = Company
customers-address = Address
customers-contact = Primary contact
customers-bought-before = Bought before
customers-bought-before-cannot = Yes: it cannot accept directly
customers-bought-before-yes = Yes
customers-bought-before-no = No
customers-since = Relationship since
customers-through = through { $provider }
customers-cloud-public = Public
customers-cloud-us-government = US Government
customers-cloud-germany = Germany
customers-ended = Relationship ended
customers-ended-text = You can read what was recorded. Nothing new can be done for this customer.

## History
customers-history = History
customers-history-version = { $agreement }, version { $version }
customers-history-attested = Attested
customers-history-attested-before = Superseded attestation
customers-history-accepted = Accepted directly
customers-history-accepted-before = Superseded acceptance
customers-history-invited = Asked to accept
customers-history-declined = Declined
customers-history-withdrawn = Consent withdrawn
customers-history-disputed = Attestation disputed
customers-history-relationship = Relationship began
customers-history-relationship-ended = Relationship ended
customers-history-created = Customer created

## The first Customer admin's password
customers-sign-in = Customer admin’s sign-in
customers-own-password = This person has set a password of their own. Only they can change it now, with a link from the sign-in page.
customers-temporary-password-text = As long as this person has not set a password of their own, you can issue a temporary one. It ends the one before and lasts 14 days.
customers-temporary-password-question = Issue a new temporary password? The one before stops working.
customers-issue-temporary-password = Issue temporary password
customers-temporary-password = Temporary password
customers-password-issued = Temporary password issued
customers-password-issued-text = For the Customer admin of { $company }. The password before no longer works.
customers-password-once = Copy it now: it is shown once
customers-password-reload = Assent keeps no readable copy. A reload leads back to Account info, without the password.
customers-sign-in-at = Sign in at
customers-password-two-ways = Send the password another way than the address and the sign-in name: by phone or chat, for example, and never in the same message.
customers-account-info = Account info
customers-back-to-account = Back to Account info
customers-flash-own-password = The Customer admin has set a password of their own. No temporary one was issued.
customers-flash-issued-meanwhile = A temporary password was issued a moment ago, so no other one was. If nobody kept it, issue another one.
customers-flash-no-admin = This customer has no Customer admin who can sign in. No password was issued.
customers-flash-ended = Your relationship with this customer has ended. No password was issued.

## The fields in which something is said about a customer
customers-company-name-hint = The legal name, as on its contracts.
customers-language-hint = The language of its agreements and letters.
customers-country-hint = It decides what an address needs, and which agreement text applies.
customers-province-hint = Where the country’s addresses have one.
customers-registration-hint = Some countries require it. Enter a company’s number, never a person’s.
customers-registration-required = Required in this country: { $label }.
customers-phone-hint = Some countries require it.
customers-phone-required = Required in this country.
customers-choose = Choose

## Editing
customers-edit-button = Edit
customers-edit = Edit customer data
customers-edit-text = Every partner that serves this customer sees these data and may edit them. Whoever saves is named in the history.
customers-edit-domain = Cannot be changed: people sign in with it.
customers-edit-cloud = Cannot be changed: it decides whether a confirmation is possible at all.
customers-edit-email-hint = The company’s contact. The addresses to which people’s own codes and links go stay as they are.
customers-edit-now = Changed meanwhile
customers-edit-now-text = Somebody saved other data while you were editing. Nothing was overwritten. This is what it is now, where yours differs; if you save again, yours replaces it.
customers-edit-take = Take what it is now
customers-flash-edited = The data of { $company } are saved.
customers-flash-ended-edit = Your relationship with this customer has ended. Its data cannot be edited.
customers-bought-before-box = This customer has bought before
customers-bought-before-hint = Tick it if this customer bought software, subscriptions or Azure through any partner before its orders were kept here. Such a customer cannot accept by itself; its partner attests.
customers-postal-code-hint = For example, { $example }
problem-customer-changed = Somebody changed it meanwhile; look at what it is now, then save again if yours should replace it
field-revision = Customer data
field-bought-before = Bought before
field-state-kind-area = Area
field-state-kind-county = County
field-state-kind-department = Department
field-state-kind-district = District
field-state-kind-emirate = Emirate
field-state-kind-island = Island
field-state-kind-oblast = Oblast
field-state-kind-parish = Parish
field-state-kind-prefecture = Prefecture
field-state-kind-province = Province
field-state-kind-state = State
customers-history-edited = Customer data edited
customers-history-elsewhere = someone outside your organisation
customers-history-change = { $before } → { $after }
customers-history-because = Reason: { $reason }
customers-history-correction = Attestation corrected
customers-history-corrected = Attestation, corrected later
customers-history-read = Read
