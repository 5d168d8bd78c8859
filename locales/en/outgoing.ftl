## Outgoing mail
field-recipient = Recipient
field-outgoing-state = Status
outgoing-count = { $n ->
    [0] No emails.
    [one] 1 email.
   *[other] { $count } emails.
}
outgoing-text = Emails sent by Assent, and their delivery status. Secret links are not shown.
outgoing-off-word = Off
outgoing-off = No mail server is configured (ASSENT_SMTP_URL), so emails wait here until one is.
outgoing-partly = Only the newest { $limit } emails were searched for the recipient.
outgoing-none = No emails yet
outgoing-none-text = Invitations, password links, and notifications appear here.
outgoing-state = Status
outgoing-state-queued = Waiting
outgoing-state-sending = Sending
outgoing-state-sent = Sent
outgoing-state-failed = Failed
outgoing-state-replaced = Replaced or revoked
outgoing-written = Created
outgoing-tries = Attempts
outgoing-next = next { $moment }
outgoing-next-turn = Next attempt
outgoing-sent-at = sent { $moment }
outgoing-withdrawn-at = invitation revoked { $moment }
outgoing-withdrawn = Invitation revoked
outgoing-failure = Last error
outgoing-failure-refused = The mail server refused this email
outgoing-failure-delayed = The mail server deferred this email
outgoing-failure-unreachable = The mail server is not accepting email
outgoing-failure-sealed = Its secret link was encrypted with a different key
outgoing-failure-unreadable = This email could not be read or built
outgoing-words = Server response
outgoing-facts = Delivery
outgoing-body = Email
outgoing-template = Template
outgoing-customer = Customer
outgoing-secret = [secret link, not shown]
outgoing-resend = Resend
outgoing-resend-secret = Its link is secret. Resending creates a new link, and the old one stops working.
outgoing-resend-code = Codes are never resent. The person can request a new one on the page that asks for the code.
outgoing-secret-code = [secret code, not shown]
outgoing-resent = The email to { $to } was queued again.
outgoing-resend-not-now = Only an email that was sent or has failed can be resent.
outgoing-renew-has-password = Not sent: this person already has a password, or is disabled.
outgoing-renew-disabled = Not sent: this person is disabled.
outgoing-renew-code = Not sent: codes are never resent. The person can request a new one on the page that asks for the code.
outgoing-renew-contact = Not sent: this address is already confirmed, another change has been requested since, or the person is disabled.
outgoing-renew-registered = Not sent: the link has been used, or this email address already has an account.
outgoing-renew-corrected = Not sent: the attestation has been corrected since.
outgoing-renew-invitation-over = Not sent: the invitation was answered or revoked, has expired, or has been sent to someone else since. The partner can send it again.
outgoing-renew-bought-before = Not sent: this customer has bought before and cannot accept online. Its partner attests instead.
outgoing-renew-not-partners = Not sent: the reseller and the provider in this link no longer work together.
outgoing-renew-elsewhere = Not sent: the link or code in this email can be renewed only where it was first requested, by the person it is for.
