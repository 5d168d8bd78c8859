## Account info
customers-company = Company
customers-address = Address
customers-contact = Primary contact
customers-bought-before = Bought before
customers-bought-before-yes = Yes: it cannot accept directly
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
customers-history-relationship = Relationship began
customers-history-relationship-ended = Relationship ended
customers-history-created = Customer created

## The first Customer admin's password
customers-sign-in = Customer admin’s sign-in
customers-own-password = This person has set a password of their own. Only they can change it now: Forgot password on the sign-in page mails a link.
customers-temporary-password-text = As long as this person has not set a password of their own, you can issue a temporary one. It ends the one before and lasts 14 days.
customers-temporary-password-question = Issue a new temporary password? The one before stops working.
customers-issue-temporary-password = Issue temporary password
customers-temporary-password = Temporary password
customers-password-issued = Temporary password issued
customers-password-issued-text = For the Customer admin of { $company }. The password before no longer works.
customers-password-once = Copy it now: it is shown once
customers-password-reload = Assent keeps no readable copy. Reloading this page issues another password, and this one stops working.
customers-sign-in-at = Sign in at
customers-password-two-ways = Send the password another way than the address and the sign-in name: by phone or chat, for example, and never in the same message.
customers-back-to-account = Back to Account info
customers-flash-own-password = The Customer admin has set a password of their own. No temporary one was issued.
customers-flash-issued-meanwhile = A temporary password was issued a moment ago, so no other one was. If nobody kept it, issue another one.
customers-flash-no-admin = This customer has no Customer admin who can sign in. No password was issued.
customers-flash-ended = Your relationship with this customer has ended. No password was issued.
