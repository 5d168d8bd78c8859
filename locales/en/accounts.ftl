## Roles and organisations
role-global-admin = Global admin
role-global-admin-hint = Invites agents and sets their roles, edits the partner’s profile, reads its activity.
role-admin-agent = Admin agent
role-admin-agent-hint = Creates and edits customers, invites them, confirms their acceptance.
role-sales-agent = Sales agent
role-sales-agent-hint = Creates and edits customers, invites them, confirms their acceptance.
role-helpdesk-agent = Helpdesk agent
role-helpdesk-agent-hint = Reads customers, and confirms acceptance only for customers who cannot accept themselves.
role-reseller-agent-hint = Edits customers and invites them to accept.
role-reseller-helpdesk-hint = Reads customers.
role-customer-admin = Customer admin
role-customer-admin-hint = Accepts agreements for the company.
role-customer-user = Customer user
role-customer-user-hint = Reads what the company has accepted.
role-operator-admin = Operator admin
role-operator-admin-hint = Sets up partners, people and policies.
role-reviewer = Reviewer
role-reviewer-hint = Reviews confirmations and asks partners about them.
role-auditor = Auditor
role-auditor-hint = Reads and exports everything, changes nothing.
role-none = No role

## Sign in
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-forgotten = Forgotten your password?
sign-in-name-hint = For agents this is their email address.
sign-in-demo = You can be any of many people here.
sign-in-demo-people = See who
sign-out-done = You have signed out.
problem-sign-in-name-missing = Enter your sign-in name
problem-sign-in-refused = The sign-in name or the password is not right
problem-sign-in-name-taken = Somebody signs in with this email address already
problem-email-of-customers = Addresses that end in { $domain } are sign-in names of customers’ users. Enter another address

## A form whose session ended
resume-sign-in = Sign in to go on
resume-sign-in-text = You were signed out while you filled in a form. What you typed is kept: sign in, then send it again.
resume-anothers = This form is somebody else’s
resume-anothers-text = It was filled in by somebody else who was signed in here before you. You are signed in as { $name }. The form was not sent: sign in as the person who filled it in to send it, or drop it.
resume-as = It is sent as { $name }.
resume-go-on = Send your form again
resume-signed-in-text = You are signed in again and nothing you typed is lost. It has not been sent yet.
resume-stale-text = The page had been open too long, so the form was not sent. Nothing you typed is lost, but passwords and files have to be entered again.
resume-button = Send
resume-drop = Drop it

## Passwords
field-new-password = New password
field-present-password = Present password
password-title = Change your password
password-title-forced = Set your own password
password-text = Every other browser in which you are signed in is signed out.
password-forced-text = The password you signed in with is temporary, and somebody else has seen it. Set one that only you know; then everything else opens.
password-present-hint-forced = The temporary password that you were given.
password-hint = At least { $min } characters. Three or four words that do not belong together are good.
password-button = Set password
password-done = Your password is set. You are signed out everywhere else.
problem-password-missing = Enter a password
problem-password-short = Must be { $min } characters or more
problem-password-long = Must be { $max } characters or fewer
problem-password-common = Choose a password that is harder to guess: not a common word, a row of keys, or your own name
problem-password-same = Choose another password than the present one
problem-password-handed = Choose a password of your own: this one has the form of the temporary passwords that Assent makes, so somebody else may have seen it
problem-password-changed = The password was changed a moment ago, in another window or by a second click. If that was you, it is done: use the new one
problem-present-password-missing = Enter your present password
problem-present-password-wrong = This is not your present password

## A forgotten password
forgotten-title = Forgotten password
forgotten-text = Tell us what you sign in with. We send a link that sets a new password to the contact email address of that account.
forgotten-button = Send link
forgotten-sent = Look into your mail
forgotten-sent-text = If there is such an account, a link is on its way to its contact email address. It works once and for one hour.
forgotten-sent-nothing = Nothing there after some minutes? Look among unwanted mail, or ask who administers your organisation.
forgotten-back = Back to sign in
forgotten-again = Ask again

## Links that set a password
set-password-title = Set your password
set-password-for = For
set-password-organisation = Organisation
set-password-button = Set password and sign in
set-password-ends = Every browser in which you are signed in with an older password is signed out.
set-password-done = Your password is set and you are signed in.
link-used = This link has been used
link-used-text = It works once only, and nothing was changed now.
link-over = This link no longer works
link-over-text = Its time is over, or a newer link was sent.
link-unknown = This link does not open anything
link-unknown-text = Part of it may be missing, or too much time went by since you opened it. Open it again from the letter.
link-password-way = If you have a password, sign in. If not, ask for a new link.
link-set-up-way = Who runs this server gets a new link with “assent create-admin”.
link-new = Ask for a new link

## The first set-up
set-up-title = Set up Assent
set-up-text = You become the first Operator admin. You can invite others afterwards.
set-up-email-hint = You sign in with it.
set-up-button = Set up and sign in
set-up-done = Assent is set up. You are its Operator admin.

## Your profile
profile-title = Your profile
profile-text = How Assent names you and speaks to you.
profile-account = Account
profile-contact = Contact email address
profile-organisation = Organisation
profile-password-kept = Only you know it
profile-change-password = Change your password
profile-sessions = See and end them
profile-settings = Settings
profile-language-hint = Of the screens and of letters to you. The language of an agreement is chosen with the agreement.
profile-language-browser = As the browser asks
profile-time-zone-hint = Your day begins and ends in this time zone.
profile-saved = Your profile is saved.
problem-profile-changed = Your profile was changed in another window meanwhile; the name there is { $now }. Check what is below and save again

## Your sessions
sessions-title = Your sessions
sessions-count = { $count ->
    [one] You are signed in with one browser.
   *[other] You are signed in with { $count } browsers.
}
sessions-text = If you do not know one of them, end it and change your password.
sessions-browser = Browser
sessions-unknown = Unknown
sessions-address = Network address
sessions-began = Signed in
sessions-used = Last used
sessions-act = End
sessions-end = End
sessions-this = This browser
sessions-ended = The session has ended.
sessions-gone = That session has ended already.

## People
people-title-agents = Agents
people-title-operator = Operator’s people
people-count = { $active } can sign in, { $invited } invited, { $disabled } disabled
people-invite = Invite
people-state = State
people-state-active = Active
people-state-invited = Invited
people-state-disabled = Disabled
people-signed-in = Last signed in
people-never = Never
people-you = (you)
people-invited = { $name } is invited. A link to set a password is on its way to { $email }.
people-taken = Somebody signs in with this name already.
people-no-role = A person needs at least one role.
people-oneself = You cannot do this to yourself. Ask another admin of your organisation.
people-last-admin = Your organisation would be left without an admin. Give the role to somebody else first.
person-new-title = Invite somebody
person-new-text = The person gets a letter with a link and sets a password. Nobody else ever knows it.
person-new-email-hint = The letter goes there, and the person signs in with it.
person-new-language-hint = Of the letter and of the screens. The person can change it.
person-new-button = Send invitation
person-created = Account made
person-disabled-since = Disabled since
person-disable = Disable
person-disable-question = Disable { $name }? The person is signed out at once and cannot sign in.
person-disabled-done = { $name } is disabled and signed out everywhere.
person-enable = Enable
person-enabled-done = { $name } can sign in again.
person-resend = Send link again
person-resent-done = A new link is on its way to { $name }. The old one no longer works.
person-not-resent = No new link was sent: one has just been sent, or the person cannot use one any more.
person-roles-oneself = You cannot take your own admin role away; another admin can.
person-roles-saved = The roles are saved.
problem-roles-missing = Choose at least one role
problem-roles-changed = Somebody else changed this person meanwhile; the roles are now: { $now }. Choose and save again
problem-roles-oneself = You cannot take your own admin role away. Ask another admin
problem-roles-last-admin = Your organisation would be left without an admin. Give the role to somebody else first

## What a role may not do
refusal-needs-admin-or-sales-agent = This takes the role Admin agent or Sales agent. A Global admin of your organisation gives it, under Agents.
refusal-needs-global-admin = This takes the role Global admin. Ask one of your organisation’s Global admins.
refusal-needs-requester = This takes the role Global admin, Admin agent or Sales agent. A Global admin of your organisation gives it, under Agents.
refusal-needs-operator-admin = This takes the role Operator admin. Ask one of the Operator admins.
refusal-reseller = An indirect reseller does not create customers or confirm their acceptance: its indirect provider is responsible for that. What you can do: give your provider the acceptance information, who accepted, when, and on what basis, so that the provider can confirm it.

## Requests and files
error-not-utf-8 = The text was not sent as UTF-8. Nothing was changed.
problem-file-too-large = Choose a file of { $max } MB or less
problem-file-empty = The file is empty. Choose another one
problem-file-type = Choose a whole PDF, PNG or JPEG file
problem-file-heic = This is a photo in the HEIC format. On the phone, open it, choose Share, then Print, and save it from there as a PDF, or take it again as a JPEG
problem-file-tiff = This is a TIFF image. Scan it again as a PDF, or open it, choose Print, and print it to a PDF
problem-file-document = This document can still be edited. Open it in the program that it was written with, save or export it as a PDF, and choose that file
resume-files = Choose the file again if you had added one.
link-damaged = This link is damaged
link-damaged-text = A part of it is missing, or something was added to it on its way. Open it again from the letter, or copy the whole link. If that does not help, ask whoever sent it for a new one.
