## The acceptance page
accept-title-both = Accept agreement & authorize partner
accept-title-agreement = Accept agreement
accept-title-relationship = Authorize partner
accept-button-both = Accept & Authorize
accept-button-agreement = Accept
accept-button-relationship = Authorize
accept-decline = Decline
accept-asked-by = Asked by { $partner }
accept-decision = Your decision
accept-sentence = I, { $person }, am authorised to accept for { $company }, and I accept the { $agreement }, version { $version }.
accept-relationship-sentence = I, { $person }, am authorised to act for { $company }, and I authorize { $partner } as its Cloud Solution Provider.
accept-relationship-sentence-dap = I, { $person }, am authorised to act for { $company }, and I authorize { $partner } as its Cloud Solution Provider, with delegated administration privileges.
accept-two-partners = { $one } and { $other }
accept-name-version = { $agreement }, version { $version }
accept-dap = Delegated administration privileges were asked for
accept-next-code = Next we mail a code to { $email }, so that nobody can do this in your name. You get a copy.
accept-without-mail = This installation sends no mail, so no code confirms who you are. The record says so.
accept-grades = What an acceptance is worth as evidence
accept-changed = The text has changed
accept-changed-text = Another text has come into effect since you opened the page. Nothing was accepted. Read the one below, then decide.
accept-changed-words = The words have changed
accept-changed-words-text = A name in the sentences below has changed since you opened the page. Nothing was accepted or authorized. Read them once more, then decide.
accept-changed-accepted = Accepted meanwhile
accept-changed-accepted-text = Your company has accepted the agreement since you opened the page. What is left is to authorize { $partner }; that has not been done.
accept-changed-gone = No longer open
accept-nothing-open = Your company has accepted the { $agreement }. Nothing is left to do.
accept-not-any-more = This can no longer be accepted. What can be is shown here.
accept-before = This had been accepted before. Here is the receipt.
accept-partner-confirms = Your partner confirms it
accept-reach-out = Please reach out to your Partner to confirm your acceptance of the { $agreement }.
accept-reach-out-why = Your company has bought before it accepted, so the acceptance is recorded by the partner.
accept-ask-partner = Tell my partner
accept-partner-asked = Your partner has been told.
accept-partner-told = Your partner was told on { $moment } and has not seen to it yet.
accept-role = Role
accept-role-text = It takes the role Customer admin to accept, authorize or decline. Who has it:
accept-partners = Partners you work with
accept-wrong-account = This page is for customers
accept-wrong-account-text = You are signed in as { $name } ({ $organisation }). Only the customer itself accepts. Sign out, then open the link again and sign in with the customer’s account.
field-agree = Agreement
field-authorize = Reseller relationship
problem-not-ticked = Tick the box if you agree; if not, decline
refusal-needs-customer-admin = This takes the role Customer admin. Ask one of your company’s Customer admins; where something waits to be accepted, the page says who they are.

## The code
accept-code-title = Enter the code
accept-code-text = We have mailed a code to { $email }. It confirms that it is you.
accept-code-hint = Six digits
field-code = Code
accept-code-button = Confirm
accept-code-back = Back to the text
accept-code-until = The code works once, until { $moment }.
accept-code-again = Send a new code
accept-code-sent-again = A new code is on its way. The old one no longer works.
accept-mail-waits = Mail is delayed
accept-mail-waits-text = The mail server does not take our letters at the moment. Nothing is accepted until the code arrives; it is sent as soon as mail works again. If it comes too late, ask for a new one.
problem-code-missing = Enter the code from the letter
problem-code-wrong = This is not the code. Look at the newest letter
problem-code-of-another = This code belongs to something else that you are accepting. Use the code that was mailed for this page, or go back to the other one
problem-code-late = This code no longer works: its ten minutes are over, or a newer one was sent. Send a new code
problem-code-ended = There were too many wrong codes. Send a new code
problem-too-many-codes = You have asked for { $count } codes within an hour. Wait a while, then try again
letter-code-subject = Your code for Assent: { $company }
letter-code-text = You are about to accept for { $company } in Assent. Type this code on the page that you have open:
letter-code-until = It works once, only for this, until { $moment } (your time zone).
letter-code-ignore = If it was not you, change your password: somebody else is signed in with it. Nothing is accepted without the code.

## The receipt
receipt-title-both = Agreement accepted and partner authorized
receipt-title-agreement = Agreement accepted
receipt-title-relationship = Partner authorized
receipt-next = A copy is on its way to you by mail. Your partners see that your company has accepted; you need not do anything else.
receipt-next-relationship = A copy is on its way to you by mail. Your partner sees that you have authorized it.
receipt-withdrawn = The consent to this agreement was withdrawn on { $moment }.
receipt-ended = The relationship with { $partner } ended on { $moment }.
receipt-reference = Reference
receipt-person = Person
receipt-company = Company
receipt-role = Acted as
receipt-agreement = Agreement
receipt-hash = SHA-256 of the text
receipt-template = Template
receipt-partner = Partner
receipt-ticked = Ticked
receipt-time = When
receipt-grade = Grade
receipt-graded = grade { $grade }
receipt-proofs = Proofs
receipt-code-to = code mailed to { $email }
receipt-from = Sent from
receipt-session = Session
receipt-link = Receipt
receipt-signature = This is a simple electronic signature.
letter-copy-subject = What you accepted: { $reference }
letter-copy-text = On { $moment } you did this for { $company } in Assent:
letter-copy-open = The receipt, with the exact text (sign in to see it):
letter-copy-ignore = If it was not you, do not answer this letter: sign in, change your password, and withdraw the acceptance.
proof-own-password = own password
proof-second-factor = second factor
proof-mailed-code = mailed code

## Grades
grades-title = What an acceptance is worth as evidence
grades-text = Each acceptance has a grade. It follows from what showed that it was really that person, and nothing changes it afterwards.
grade-a = own password, second factor and mailed code
grade-b = own password and mailed code
grade-c = own password and mailed code, but the address that the code went to is at a domain of one of the customer’s partners
grade-d = no code: possible only where no mail server is configured
grades-attested = What a partner attests has no grade. It is marked as with evidence or without evidence.

## Declining
decline-title = Decline
decline-text = You decline all that is asked for here. Whoever asked is told, with your reason. Nothing else changes.
decline-relationship = Reseller relationship with { $partner }
decline-reason-hint = The partner reads it.
decline-done = Declined. Whoever asked for it has been told.
problem-decline-reason-missing = Enter a reason

## Your partners
your-partners-title = Your partners
your-partners-text = The partners that your company works with, and how each stands towards the agreement. Choose one to see what was confirmed through it.
your-partners-go = See your partners
your-partners-asks-agreement = { $partner } asks you to accept the agreement.
your-partners-asks-relationship = { $partner } asks you to authorize it as your partner.
your-partners-look = Look at it
your-partner-contact = Contact
your-partner-administration = Administration
your-partner-confirmed = What was confirmed through this partner
your-partner-nothing = Nothing yet.
your-partner-accept = Accept agreement
your-partner-end = End relationship
your-partner-end-text = The partner can then do nothing new for your company, and its attestations stop counting. What was recorded stays readable for both.
your-partner-end-resellers = It also ends the relationships that go through it: { $names }.
your-partner-end-question = End the relationship with { $partner }?
relationship-ended-done = The relationship has ended.
nav-your-partners = Your partners

## Withdrawing
withdraw-title = Withdraw consent: { $agreement }
withdraw-text = Nothing that was confirmed before then counts any more, whoever recorded it, with any partner: no new order can be placed for your company until it accepts again. Each of your partners is told to cancel its subscriptions with you.
withdraw-sentence = I, { $person }, am authorised to act for { $company }, and I withdraw its consent to the { $agreement }.
withdraw-reason-hint = Your partners read it.
withdraw-button = Withdraw
withdraw-done = Consent to the { $agreement } is withdrawn. Your partners have been told.
withdraw-nothing = Nothing is recorded that could be withdrawn.
field-withdraw = Withdrawal
problem-withdraw-not-ticked = Tick the box if you withdraw the consent
home-your-agreements = Your agreements
home-withdrawn-on = Withdrawn on { $date } by { $person }
home-accept = Accept agreement

## People of a customer
field-user-name = User name
person-new-user-name-hint = What the person signs in with.
person-new-contact-hint = The letter with the link goes there, and later the codes that accepting takes.
problem-user-name-missing = Enter a user name
problem-user-name = Use letters, digits, dots and hyphens
customers-end-text = No new order and no new confirmation is possible then, and your attestations stop counting. What was recorded stays readable for both.
customers-end-partner-text = The partner can then do nothing new for this customer, and its attestations stop counting. What was recorded stays readable for both.
receipt-see = What was accepted, and its grade

## Contact address
contact-title = Contact email address
contact-text = Codes and password resets go there. It changes only once the link in our letter to the new address has been used.
contact-hint = We mail a link to it.
contact-password-hint = Your own password, so that nobody who finds your browser can do this.
contact-button = Send link
contact-asked = A link is on its way to { $email }. Nothing changes until it is used.
contact-changed = The contact email address is now { $email }.
problem-contact-too-many = Too many letters were asked for. Wait an hour, then try again
confirm-email-title = Confirm this address
confirm-email-text = From then on, codes and password resets come here.
confirm-email-button = Confirm
confirm-email-gone = It was used already, a newer one was sent, or its time is over. Ask for the change again.
letter-contact-subject = Confirm your address for Assent: { $organisation }
letter-contact-text = { $by } has named this as the contact address of your account in Assent, for { $organisation }.
letter-contact-open = Open this link to confirm it:
letter-contact-changed-subject = Your contact address in Assent has changed: { $organisation }
letter-contact-changed-text = The contact address of your account in Assent for { $organisation } is now { $email }. Codes and password resets go there.
letter-contact-changed-ignore = If it was not you and nobody told you, tell a Customer admin of your company, or the operator, at once.

## Disputes
dispute-title = An attestation that names you
dispute-text = { $partner } has attested that you accepted for { $company }.
dispute-hint = What is not right about it. The partner and the operator read it.
dispute-button = Dispute
dispute-nothing = If it is right, you need not do anything.
dispute-done = Your dispute is recorded. The partner has been told.
dispute-disputed = Disputed
dispute-said = On { $moment }: { $reason }
dispute-unknown = Open the link in the letter again: part of it may be missing.
letter-attested-subject = { $partner } has attested an acceptance in your name
letter-attested-text = { $partner } has attested in Assent that you accepted the { $agreement } for { $company }.
letter-attested-when = It is dated { $date }, version { $version }.
letter-attested-open = If it is right, do nothing. If it is not, dispute it here:
