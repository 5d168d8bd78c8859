## Letters
mail-footer = Assent sent this letter by itself; nobody reads answers to it.
letter-greeting = Hello { $name },
letter-sign-in-name = You sign in with: { $name }
letter-until = The link works once, until { $moment } (your time zone).
letter-invitation-subject = Your account in Assent: { $organisation }
letter-invitation-text = { $by } has made an account for you in Assent, for { $organisation }.
letter-invitation-open = Open this link to set your password and sign in:
letter-invitation-ignore = If you expected nothing of this kind, do nothing.
letter-reset-subject = A new password for Assent: { $organisation }
letter-reset-text = Somebody asked to set a new password for your account in Assent ({ $organisation }).
letter-reset-open = Open this link to set it:
letter-reset-ignore = If it was not you, do nothing: your password stays as it is.

## The demo’s mailbox
mailbox-recipient = Recipient
mailbox-title = Mailbox
mailbox-count = { $count ->
    [one] One letter.
   *[other] { $count } letters.
}
mailbox-text = The demo sends no mail. What a mail server would have received is kept here.
mailbox-empty = No letters yet
mailbox-empty-text = Invite somebody or ask for a new password, and the letter comes here within seconds.
mailbox-letters = Letters
mailbox-choose = Choose a letter to read it.
mailbox-from = From
mailbox-to = To
mailbox-reply-to = Answers to
mailbox-sent = Sent
mailbox-html = See the letter as HTML

## The demo’s people
demo-title = Who you can be
demo-count = { $count ->
    [one] One person.
   *[other] { $count } people.
}
demo-text = Sign in as any of them: what each may see and do differs.
demo-role = Role
demo-act = Sign in
demo-kind-operator = Operator
demo-kind-customer = Customer
letter-written-by = { $name } of { $organisation } wrote this email and sent it through Assent:
letter-guessed-subject = Somebody is guessing your password for Assent: { $organisation }
letter-guessed-text = Several wrong passwords were typed for the sign-in name { $name } in browsers that have not signed in with it before.
letter-guessed-safe = Such browsers now have to wait longer after each wrong password. A browser in which you have signed in before does not.
letter-guessed-reset = If it was you and you have forgotten your password, or if others may know it, set a new one here. That also ends the wait:
