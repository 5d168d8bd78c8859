## Letters
mail-footer = This is an automatic message from Assent. Replies are not read.
letter-greeting = Hello { $name },
letter-sign-in-name = Your sign-in name: { $name }
letter-until = The link works once, until { $moment } (your time zone).
letter-invitation-subject = Your account in Assent: { $organisation }
letter-invitation-text = { $by } has created an account for you in Assent, for { $organisation }.
letter-invitation-open = Open this link to set your password and sign in:
letter-invitation-ignore = If you were not expecting this email, you can ignore it.
letter-reset-subject = Set a new password for Assent: { $organisation }
letter-reset-text = Someone asked to set a new password for your account in Assent ({ $organisation }).
letter-reset-open = Open this link to set a new password:
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
letter-written-by = { $name } of { $organisation } wrote this email and sent it through Assent:
letter-guessed-subject = Someone is guessing your password for Assent: { $organisation }
letter-guessed-text = Several wrong passwords were typed for the sign-in name { $name } in browsers that have not signed in with it before.
letter-guessed-safe = Such browsers now have to wait longer after each wrong password. A browser in which you have signed in before does not.
letter-guessed-reset = If it was you and you have forgotten your password, or if others may know it, set a new one here. That also ends the wait:
