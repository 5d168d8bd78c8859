## What keeps a link from being answered
accept-link-unknown = This link is not complete
accept-link-unknown-text = Part of the address may be missing, or it was changed. Open the link again from the letter, or ask the partner who sent it for a new one.
accept-link-spent = A newer link has taken its place
accept-link-spent-text = { $partner } has sent this invitation again. Open the link in the newest letter.
accept-link-expired = This invitation has expired
accept-link-expired-text = Ask { $partner } to send it again.
accept-link-revoked = This invitation was taken back
accept-link-revoked-text = { $partner } has revoked it. There is nothing for you to do; if you expected it, ask { $partner }.
accept-link-declined = This invitation was declined
accept-link-declined-text = Your company declined it. If that should change, ask { $partner } to invite you again.
accept-link-accepted = This invitation was accepted already
accept-link-accepted-text = What { $partner } asked for has been accepted. There is nothing more for you to do.
accept-link-disabled = { $partner } cannot be authorised at present
accept-link-disabled-text = The operator of this portal has disabled { $partner }. Ask your contact there how to go on.
accept-link-not-partners = These two partners no longer work together
accept-link-not-partners-text = { $partner } no longer works with the provider in this link. Ask { $partner } for a new link.
accept-link-wrong-customer = This invitation is for another company
accept-link-wrong-customer-text = { $partner } invited another company than the one that you are signed in for. If you work for the invited company, sign out and sign in with its account; otherwise ask { $partner } for an invitation of your own.

## How far an invitation has come
invitation-state-created = Not sent
invitation-state-sent = Sent
invitation-state-opened = Opened
invitation-state-accepted = Accepted
invitation-state-declined = Declined
invitation-state-expired = Expired
invitation-state-revoked = Revoked
invitation-purpose-agreement = Agreement
invitation-purpose-relationship = Reseller relationship

## The letters that ask
letter-hello = Hello,
letter-questions = If you have questions, answer this email or ask:
letter-relationship-subject = { $partner } asks to be your reseller
letter-relationship-text = I am { $agent } of { $partner }. We ask your company to authorize us as its reseller.
letter-relationship-through = { $partner } sells through its provider, { $provider }. The link authorizes both.
letter-relationship-accept = To read and accept the { $agreement } and authorize { $partner }, open this link:
letter-relationship-authorize = To authorize { $partner }, open this link:
letter-relationship-sign-in = You will be asked to sign in to { $portal }. If your company has no account there, you can register it.
letter-relationship-who = Only somebody who may act for your company, its Customer admin, can accept.
letter-relationship-dap = The request includes delegated administration privileges: { $partner } could manage your services for you. If you do not want that, ask for a link without them.
letter-agreement-subject = Please accept the { $agreement }
letter-agreement-text = { $partner } asks { $company } to accept the { $agreement }. Without it, nothing new can be ordered.
letter-agreement-open = Open this link, sign in to { $portal }, read the agreement and accept it:
letter-agreement-who = Only somebody who may act for { $company }, its Customer admin, can accept.
letter-reminder-subject = Reminder: { $subject }
letter-reminder-text = We wrote to you on { $sent } and have no answer yet. You can answer until { $until }. This was the letter:
