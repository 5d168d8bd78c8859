## Roles and organisations
role-global-admin = Global admin
role-global-admin-hint = Invites agents, sets their roles, edits the company profile, and reads the activity log.
role-admin-agent = Admin agent
role-admin-agent-hint = Creates, edits, and invites customers, and confirms their acceptance.
role-sales-agent = Sales agent
role-sales-agent-hint = Creates, edits, and invites customers, and confirms their acceptance.
role-helpdesk-agent = Helpdesk agent
role-helpdesk-agent-hint = Views customers. Confirms acceptance only for customers who cannot accept online.
role-reseller-agent-hint = Edits customers and invites them to accept.
role-reseller-helpdesk-hint = Views customers.
role-customer-admin = Customer admin
role-customer-admin-hint = Accepts agreements for the company.
role-customer-user = Customer user
role-customer-user-hint = Views what the company has accepted.
role-operator-admin = Operator admin
role-operator-admin-hint = Sets up partners, people, and policies.
role-reviewer = Reviewer
role-reviewer-hint = Reviews confirmations and asks partners about them.
role-auditor = Auditor
role-auditor-hint = Views and exports everything, but cannot change anything.
role-none = No role

## Sign in
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-forgotten = Forgot your password?
sign-in-name-hint = Agents: your email. Customers: the sign-in name your partner gave you, or your email if you registered.
sign-in-demo = Demo:
sign-in-demo-people = choose a person to sign in as
sign-out-done = You have signed out.
problem-sign-in-name-missing = Enter your sign-in name
problem-sign-in-refused = The sign-in name or password is incorrect
problem-sign-in-name-taken = This email address is already used to sign in
problem-email-of-customers = Addresses that end in { $domain } are reserved for customers’ sign-in names. Enter another address

## A form whose session ended
resume-sign-in = Sign in to continue
resume-sign-in-text = You were signed out while filling in a form. Your entries are kept: sign in, then send the form again.
resume-anothers = This form belongs to someone else
resume-anothers-text = It was filled in by another person who was signed in here before you. You are signed in as { $name }, so the form was not sent. Sign in as that person to send it, or discard it.
resume-as = It will be sent as { $name }.
resume-go-on = Send your form again
resume-signed-in-text = You are signed in again. Your entries are kept, but have not been sent yet.
resume-stale-text = The page was open too long, so the form was not sent. Your entries are kept, except for passwords and files: enter those again.
resume-button = Send form
resume-drop = Discard

## Passwords
field-new-password = New password
field-present-password = Current password
password-title = Change your password
password-title-forced = Set your own password
password-text = You will be signed out on all other devices.
password-forced-text = Your password is temporary and someone else has seen it. With it and the code that we email to your contact address, you set your own.
password-two-codes = You will get two codes on a first visit, and that is intended: one now, to set your password, and another when you accept an agreement.
password-step-temporary = Sign in with the temporary password
password-step-own = Enter a code and set your own password
password-step-accept = Read the agreement, and confirm with another code
password-code-hint = The 6-digit code that we emailed to { $email }.
password-code-none = 6 digits. Send a new code below: no code is valid at the moment.
password-code-sent = A new code is on its way. Earlier codes no longer work.
password-code-not-yours = Not your address? Ask the partner that gave you the password to correct it.
letter-password-code-subject = Your code for a first password: { $organisation }
letter-password-code-text = You have signed in to Assent for { $organisation } with a temporary password. Enter this code on the page you have open to set your own password:
letter-password-code-next = When you accept an agreement, another code will follow. That is intended.
letter-password-code-ignore = If this was not you, do not pass the code on to anyone: someone else has your temporary password. Ask your partner for a new one.
password-present-hint-forced = The temporary password you were given.
password-hint = At least { $min } characters. Three or four unrelated words work well.
password-button = Set password
password-done = Your password is set. You have been signed out on all other devices.
problem-password-missing = Enter a password
problem-password-short = Enter at least { $min } characters
problem-password-long = Enter at most { $max } characters
problem-password-common = Choose a password that is harder to guess: not a common word, a keyboard pattern, or your own or your organization’s name
problem-password-same = Choose a password that is different from your current one
problem-password-handed = Choose a password of your own. This one looks like a temporary password from Assent, so someone else may have seen it
problem-password-changed = The password was just changed, in another window or by a second click. If that was you, use the new password
problem-present-password-missing = Enter your current password
problem-present-password-wrong = The current password is incorrect

## A forgotten password
forgotten-title = Reset your password
forgotten-text = Enter your sign-in name. We will email a link for setting a new password to the contact address of your account.
forgotten-button = Send link
forgotten-sent = Check your email
forgotten-sent-text = If the account exists, a link is on its way to its contact email address. It works once, for one hour.
forgotten-sent-nothing = Not there after a few minutes? Check your spam folder, or ask your organization’s admin.
forgotten-back = Back to sign in
forgotten-again = Try again

## Links that set a password
set-password-title = Set your password
set-password-for = Account
set-password-organisation = Organization
set-password-button = Set password and sign in
set-password-ends = You will be signed out wherever you signed in with an older password.
set-password-done = Your password is set and you are signed in.
link-used = This link has already been used
link-used-text = A link works only once.
link-over = This link no longer works
link-over-text = It has expired, or a newer link was sent.
link-unknown = This link is not valid
link-unknown-text = Part of it may be missing, or it was opened too long ago. Open it again from the email.
link-password-way = If you have a password, sign in. Otherwise, request a new link.
link-set-up-way = The server’s administrator can create a new link with “assent create-admin”.
link-new = Request a new link

## The first set-up
set-up-title = Set up Assent
set-up-text = You will be the first Operator admin. You can invite others afterwards.
set-up-email-hint = You will sign in with it.
set-up-button = Set up and sign in
set-up-done = Assent is set up. You are its Operator admin.

## Your profile
profile-title = Your profile
profile-text = Your name, language, and notifications.
profile-account = Account
profile-contact = Contact email address
profile-organisation = Organization
profile-password-kept = Set
profile-change-password = Change your password
profile-sessions = Manage sessions
profile-settings = Settings
profile-language-hint = For the portal and emails. The language of an agreement is chosen with the agreement.
profile-language-browser = Same as browser
profile-time-zone-hint = Dates and times are shown in this time zone.
profile-saved = Profile saved.
problem-profile-changed = Your profile was changed in another window, where the name is now { $now }. Check your entries below and save again

## Your sessions
sessions-title = Your sessions
sessions-count = { $count ->
    [one] You are signed in on one browser.
   *[other] You are signed in on { $count } browsers.
}
sessions-text = If you do not recognize one, end it and change your password.
sessions-browser = Browser
sessions-unknown = Unknown
sessions-address = IP address
sessions-began = Signed in
sessions-used = Last used
sessions-act = End
sessions-end = End
sessions-end-others = End all other sessions
sessions-this = This browser
sessions-ended = The session has ended.
sessions-others-ended = All other sessions have ended.
sessions-gone = That session has already ended.

## People
people-title-agents = Agents
people-title-operator = People
people-count = { $active } active, { $invited } invited, { $disabled } disabled
people-invite = Invite a person
people-state = Status
people-state-active = Active
people-state-invited = Invited
people-state-disabled = Disabled
people-signed-in = Last signed in
people-never = Never
people-you = (you)
people-invited = { $name } has been invited. A link for setting a password is on its way to { $email }.
people-taken = This name is already used to sign in.
people-no-role = Choose at least one role.
people-oneself = You cannot do this to yourself. Ask another admin in your organization.
people-last-admin = Your organization needs at least one admin. Give the role to someone else first.
person-new-title = Invite a person
person-new-text = They get an email with a link and set their own password. No one else sees the password.
person-new-email-hint = The invitation is sent here, and they sign in with it.
person-new-language-hint = For the email and the portal. They can change it later.
person-new-button = Send invitation
person-created = Account created
person-disabled-since = Disabled since
person-disable = Disable
person-disable-question = Disable { $name }? They will be signed out immediately and cannot sign in.
person-disabled-done = { $name } has been disabled and signed out on all devices.
person-enable = Enable
person-enabled-done = { $name } can sign in again.
person-resend = Send link again
person-resent-done = A new link is on its way to { $name }. The old one no longer works.
person-not-resent = No new link was sent. Either one was just sent, or this person can no longer use one.
person-roles-oneself = You cannot remove your own admin role. Another admin can.
person-roles-saved = Roles saved.
problem-roles-missing = Choose at least one role
problem-roles-changed = Someone else changed this person. The roles are now: { $now }. Choose the roles and save again
problem-roles-oneself = You cannot remove your own admin role. Ask another admin
problem-roles-last-admin = Your organization needs at least one admin. Give the role to someone else first

## What a role may not do
refusal-needs-admin-or-sales-agent = You need the Admin agent or Sales agent role. A Global admin in your organization can give it to you under Agents.
refusal-needs-global-admin = You need the Global admin role. Ask a Global admin in your organization.
refusal-needs-requester = You need the Global admin, Admin agent, or Sales agent role. A Global admin in your organization can give it to you under Agents.
refusal-needs-operator-admin = You need the Operator admin role. Ask an Operator admin.
refusal-needs-reviewer = You need the Reviewer role. Ask an Operator admin.
refusal-reseller = Indirect resellers cannot create customers or confirm their acceptance: the indirect provider is responsible for that. You can tell your provider who accepted, when, and on what basis, so that the provider can confirm it.

## Requests and files
error-not-utf-8 = The text was not sent as UTF-8, so nothing was changed.
problem-file-too-large = Choose a file of { $max } MB or less
problem-file-empty = The file is empty. Choose another one
problem-file-type = Choose a complete PDF, PNG, or JPEG file
resume-files = If you attached a file, choose it again.
problem-file-heic = This is a photo in the HEIC format. On the phone, open it, choose Share, then Print, and save it from there as a PDF, or take it again as a JPEG
problem-file-tiff = This is a TIFF image. Scan it again as a PDF, or open it, choose Print, and print it to a PDF
problem-file-document = This document can still be edited. Open it in the program that it was written with, save or export it as a PDF, and choose that file
link-damaged = This link is damaged
link-damaged-text = Part of it is missing or was changed. Open it again from the email, or copy the whole link. If that does not help, ask the sender for a new one.

## People of a customer
field-user-name = User name
person-new-user-name-hint = They sign in with it.
person-new-contact-hint = The invitation goes here, and later the codes needed to accept.
problem-user-name-missing = Enter a user name
problem-user-name = Use only letters, digits, dots, and hyphens
customers-end-text = No new orders or confirmations will be possible, and your attestations stop counting. Both of you keep access to past records.
customers-end-partner-text = The partner can no longer place orders for this customer, and its attestations stop counting. Both of them keep access to past records.
receipt-see = View receipt

## Contact address
contact-title = Contact email address
contact-text = Codes and password resets are sent here. A new address must be confirmed by a link that we email to it. The current address is asked, too: the change takes effect when it agrees, or after seven days without its objection.
contact-hint = We will email a link to it, and another to the current address.
contact-password-hint = To confirm that it is you.
contact-button = Request the change
contact-asked = A link is on its way to { $email }, and another to the current address, which has to agree or can object for seven days.
contact-changed = The contact email address is now { $email }.
contact-waits-proof = You have agreed. The address changes when the link that we emailed to { $email } is opened.
contact-waits-consent = The new address is confirmed. The change takes effect when the current address agrees, or on { $moment } if it does not object.
contact-now = Current address
contact-new = New address
contact-asked-by = Requested by
contact-effect = Takes effect
contact-pending-proof = Waiting for the link that we emailed to it to be opened.
contact-pending-consent = Waiting for the current address to agree.
contact-latest = Without an objection it changes on { $moment }.
contact-change-title = A new contact address
contact-change-text = Someone has asked to send codes and password resets to another address. If that is right, agree. If you know nothing about it, say so: the change is then cancelled.
contact-change-text-operator = The operator of this portal is going to send codes and password resets to another address, because no Customer admin can sign in. If that is wrong, say so: the change is then cancelled.
contact-change-agree = Agree
contact-change-object = This was not me
contact-change-objected = The change is cancelled
contact-change-objected-text = The contact address stays as it is.
contact-change-objected-password = Someone was signed in with your password. They have been signed out; set a new password now.
contact-change-gone = The link was already used, the change has taken effect, or it was cancelled.
letter-consent-subject = A new contact address for your account: { $organisation }
letter-consent-text = { $by } has asked to change the contact address of your account in Assent for { $organisation }. Open the page and choose “Agree” or “This was not me”.
letter-consent-operator-text = The operator of Assent is going to change the contact address of your account for { $organisation }. Reason: { $reason }
letter-consent-act = Agree, or say it was not you
letter-consent-object = Object to the change
letter-consent-silence = If you do nothing, the change can take effect at the time above.
problem-contact-too-many = Too many emails were requested. Wait an hour, then try again
confirm-email-title = Confirm this address
confirm-email-text = Confirm that you read this mailbox. Once the change has taken effect, codes and password resets are sent here.
confirm-email-button = Confirm
confirm-email-gone = The link was already used, has expired, or was replaced by a newer one. Request the change again.
letter-contact-subject = Confirm your address for Assent: { $organisation }
letter-contact-text = { $by } has entered this as the contact address of your account in Assent, for { $organisation }.
letter-contact-act = Confirm the address
letter-contact-changed-subject = Your contact address in Assent has changed: { $organisation }
letter-contact-changed-text = The contact address of your account in Assent for { $organisation } is now { $email }. Codes and password resets are sent there.
letter-contact-changed-act = View your profile
letter-contact-changed-ignore = If this was not you and no one told you about it, contact a Customer admin of your company, or the operator, right away.
