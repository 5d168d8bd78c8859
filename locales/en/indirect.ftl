## Partnerships
partnerships-text-provider = The resellers that sell your services to customers. You confirm what their customers accepted.
partnerships-text-reseller = The providers through which you sell to customers. They confirm what your customers accepted.
partnerships-none-text = A partnership begins once both sides have agreed to it.
partnership-ask-reseller = Request a reseller
partnership-ask-provider = Request a provider
partnership-ask-text = The other partner’s Global admins are notified. The partnership begins when they accept.
partnership-note = Message
partnership-note-hint = The other partner can read it.
partnership-send = Send request
partnership-requests = Requests
partnership-asked = Requested
partnership-asks-you = Waiting for you
partnership-waits = Waiting for the other partner
partnership-accepted = Accepted
partnership-declined = Declined
partnership-withdrawn = Withdrawn
partnership-state = Partnership
partnership-customers = View customers
partnership-request-title-theirs = { $partner } wants to work with you
partnership-request-title-ours = Your request to { $partner }
partnership-accept-text = If you accept, the provider serves the reseller’s customers from now on. Either side can end the partnership.
partnership-accept = Accept
partnership-decline = Decline
partnership-decline-hint = If you decline, the other partner can read the reason.
partnership-withdraw = Withdraw request
partnership-meanwhile = This request was settled while you had this page open.
partnership-other-disabled = The other partner has been disabled, so the partnership cannot begin.
partnership-flash-asked = Request sent.
partnership-flash-asked-before = There is already an open request between you and this partner.
partnership-flash-accepted = The partnership has begun.
partnership-flash-declined = Request declined.
partnership-flash-withdrawn = Request withdrawn.
field-partner-name = Partner
field-partnership-note = Message
field-decline-reason = Reason for declining

## Ending a partnership
parting-title = End the partnership with { $name }
parting-customers = { $count ->
    [0] { $reseller } serves no customer through { $provider }.
    [one] { $reseller } serves 1 customer through { $provider }.
   *[other] { $reseller } serves { $count } customers through { $provider }.
}
parting-customers-over = { $reseller } serves { $count } customers or more through { $provider }.
parting-text = The reseller’s relationships through this provider end, and its open requests stop working. Past records are kept.
field-fate = What becomes of the customers?
parting-fate-stay = They stay with { $provider } directly
parting-fate-stay-hint = What { $provider } has attested still counts.
parting-fate-end = Their relationships end
parting-fate-end-hint = { $provider } can no longer order for them. Customers with an active subscription, or that another reseller of { $provider } serves, stay.
parting-fate-end-hint-reseller = Your relationships end. { $provider } is told, and decides about its own.
field-parting-reason = Reason
parting-reason-hint = The other partner can read it.
parting-end = End the partnership
parting-flash-before = This partnership had already ended.
parting-told-stay = Customers stay with the provider
parting-told-end = Relationships with the customers end
parting-by = Ended by { $name }
parting-going-on = Relationships are being ended.
parting-count = { $count ->
    [one] 1 customer
   *[other] { $count } customers
 }
parting-kept = Of these, { $count } stayed with the provider because of an active subscription or another reseller.
problem-fate-missing = Choose what becomes of the customers

## Acceptance information
information-title = Acceptance information
information-text-provider = What you ask your resellers: who accepted, when, and how they know. You attest from it, or return it.
information-text-reseller = What your providers ask you: who accepted, when, and how you know. They attest from it.
information-none = Nothing here
information-none-provider = To ask a reseller, select customers on the list of customers, or open a customer.
information-none-reseller = Requests from your providers appear here.
information-open = Open
information-settled = Settled
information-settled-on = Settled { $moment }
information-first = The { $count } most urgent are shown.
information-state = Status
information-state-asked = Waiting for the reseller
information-state-asked-you = Waiting for you
information-state-answered = Answered
information-state-returned = Returned
information-state-attested = Attested
information-state-ended = Ended
information-ended-withdrawn = The provider withdrew it.
information-ended-not-served = The reseller no longer sells to this customer through the provider.
information-ended-confirmed = The acceptance was confirmed in another way.
information-your-move = Your move
information-due = Answer by { $date }
information-request = Request acceptance information
information-request-text = Ask your resellers who accepted the { $agreement }, when, and how they know.
information-note-hint = The resellers can read it.
information-send = Send request
information-too-many = Too many customers
information-too-many-text = Only the first { $max } are shown. Ask about these, then select the rest.
information-no-agreement = No agreement is required today, so there is nothing to ask about.
information-obstacle-not-served = No reseller serves this customer through you.
information-obstacle-not-partners = The partnership with this reseller has ended.
information-obstacle-disabled = This reseller has been disabled.
information-obstacle-asked = Already asked.
information-obstacle-confirmed = Already confirmed.
information-obstacle-not-needed = No confirmation is needed.
information-flash-none = Select at least one of your customers.
information-flash-nobody = Nobody was asked: all selected customers have been asked about or are confirmed.
information-flash-asked = { $count ->
    [one] 1 request sent.
   *[other] { $count } requests sent.
}
information-flash-some = Requests sent: { $count }. Left out because something has changed: { $left }.
information-flash-withdrawn = The request about { $company } has been withdrawn.
information-flash-answered = Sent to { $provider }: who accepted for { $company }.
information-flash-returned = Returned to { $reseller }.
information-asked = Request
information-asked-by = Requested by
information-attestation = Attestation
information-answer = Answer { $number }
information-sent = Sent
information-was-returned = Returned
information-answer-button = Answer
information-answer-title = Who accepted
information-answer-text = Tell { $provider } who accepted the { $agreement }, when, and how you know. { $provider } attests from it.
information-when-and-how = When, and how you know
information-answer-send = Send
information-attest = Attest from it
information-attest-from = { $person } of { $reseller } sent this on { $moment }. Check it: what you attest is your own word.
information-read = View the request
information-source = Source
information-from = { $person }, { $reseller }, { $moment }
information-return = Return
information-return-title = Return to { $reseller }
information-return-hint = Say what is missing or wrong. The reseller can read it.
information-withdraw = Withdraw request
information-withdraw-sure = Withdraw this request? { $reseller } can no longer answer it.
information-meanwhile = Changed in the meantime
information-meanwhile-answered = A colleague sent an answer while you had this form open. Yours was not sent.
information-meanwhile-over = This request has ended, so your answer was not sent. If you still need to tell the provider, copy it from here.
information-meanwhile-judged = Something changed while you had this page open: the answer was returned or used, or the request ended.
information-counts-provider = For this customer, the attestation of { $provider } counts.
information-counts-own = Your attestation counts for this customer, also for what it buys through { $resellers }.
field-ask = Customers and resellers
field-note = Message
field-return-reason = Reason
problem-ask-none = Select at least one customer
problem-return-reason-missing = Enter the reason
problem-return-not-served = This reseller no longer sells to the customer through you, so it cannot answer again. Attest from the answer, or withdraw the request
problem-through-unknown = Choose a partner that you work with

## Activity
audit-partnership-asked = Requested a partnership
audit-partnership-declined = Declined a partnership
audit-partnership-withdrawn = Withdrew a request for a partnership
audit-information-asked = Requested acceptance information
audit-information-answered = Sent acceptance information
audit-information-returned = Returned acceptance information
audit-information-used = Attested from acceptance information
audit-information-ended = Ended a request for acceptance information
audit-fact-end-reason = Reason
audit-fact-answered-by = Answered by
