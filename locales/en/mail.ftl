## The frame of every email
mail-sender = { $partner } via { $portal }
mail-sent = Sent by Assent.
mail-sent-for = Sent by Assent for { $partner }.
mail-link = If the button does not work, open this address:
mail-moment = { $moment } ({ $zone })
mail-until = Valid until
mail-until-once = { $moment }. The link works once.
mail-until-code = { $moment }. The code works once.
mail-answer-until = Open until
mail-sign-in-name = Sign in as
mail-questions = Questions
mail-reply = Reply to this email. Your reply goes to { $name } at { $organisation }.
mail-no-reply = Replies to this email are not read.
mail-wrong-person = Not the right person? Reply and tell us who is.
mail-between-sentences = { " " }
mail-reason-account = You are receiving this email because you have an account in Assent for { $organisation }.
mail-reason-address = You are receiving this email because someone entered this address in Assent.
mail-reason-asked = You are receiving this email because { $name } at { $organisation } entered your address. Opening the link accepts nothing.
mail-reason-attested = You are receiving this email because { $partner } named you as the person who accepted.
mail-reason-notice = You are receiving this email because notifications about this are turned on in your profile.
letter-written-by = { $name } of { $organisation } wrote this email and sent it through Assent:

## Emails
letter-greeting = Hello { $name },
letter-sign-in-name = Your sign-in name: { $name }
letter-invitation-subject = Your account in Assent: { $organisation }
letter-invitation-text = { $by } has created an account for you in Assent, for { $organisation }.
letter-invitation-act = Set your password
letter-invitation-ignore = If you were not expecting this email, you can ignore it.
letter-reset-subject = Set a new password for Assent: { $organisation }
letter-reset-text = Someone asked to set a new password for your account in Assent ({ $organisation }).
letter-reset-act = Set a new password
letter-reset-ignore = If this was not you, you can ignore this email. Your password stays the same.

## The demo’s mailbox
mailbox-recipient = Recipient
mailbox-title = Mailbox
mailbox-count = { $count ->
    [one] 1 email.
   *[other] { $count } emails.
}
mailbox-text = The demo sends no email. What a mail server would have received is kept here.
mailbox-empty = No emails yet
mailbox-empty-text = Invite a person or reset a password, and the email appears here within seconds.
mailbox-letters = Emails
mailbox-choose = Select an email to read it.
mailbox-from = From
mailbox-to = To
mailbox-reply-to = Reply to
mailbox-sent = Sent
mailbox-html = View the email as HTML

## The demo’s people
demo-title = Demo people
demo-count = { $count ->
    [one] 1 person.
   *[other] { $count } people.
}
demo-text = Sign in as anyone. What each person can see and do differs.
demo-role = Role
demo-act = Sign in
demo-kind-operator = Operator
demo-kind-customer = Customer
letter-guessed-subject = Someone is guessing your password for Assent: { $organisation }
letter-guessed-text = Several wrong passwords were typed for the sign-in name { $name } in browsers that have not signed in with it before.
letter-guessed-safe = Such browsers now have to wait longer after each wrong password. A browser in which you have signed in before does not.
letter-guessed-reset = If it was you and you have forgotten your password, or if others may know it, set a new one. That also ends the wait.
letter-guessed-act = Set a new password
