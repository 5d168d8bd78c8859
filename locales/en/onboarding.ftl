## The new-customer wizard
onboarding-title = New customer
onboarding-step = step { $step } of { $of }
onboarding-review = Review
onboarding-confirmation = Confirmation
onboarding-nothing-yet = Nothing is created until the last step. Use Save and leave to finish later.
onboarding-draft-saved = Draft saved { $at }. Use Save and leave to finish later.
onboarding-draft-kept = Draft saved: { $name }.
onboarding-draft-kept-unnamed = Draft saved.
onboarding-next-review = Next: Review
onboarding-save-and-leave = Save and leave
onboarding-discard = Discard
onboarding-discard-question = Discard this draft? Your entries will be lost.
onboarding-draft-discarded = Draft discarded.
onboarding-back = Back

onboarding-theirs = { $author } saved this draft in the meantime
onboarding-theirs-hint = Your entries are shown below. The saved draft differs in these fields. If you continue, your entries replace it.
onboarding-take-theirs = Use the saved draft

onboarding-company = Company
onboarding-domain-hint = The first part of the customer’s domain: letters, digits, and hyphens.
onboarding-domain-free = { $domain } is available.
onboarding-reseller-hint = If the customer buys through one of your resellers.
onboarding-no-reseller = None (buys directly from you)
onboarding-cloud-hint = Cannot be changed later. Does not depend on the country.
onboarding-cloud-public-hint = For nearly all customers.
onboarding-cloud-us-government-hint = For US government bodies. No agreement is needed.
onboarding-cloud-germany-hint = The national cloud in Germany. No agreement is needed.

onboarding-address = Address
onboarding-service = Language and cloud

onboarding-contact = Primary contact
onboarding-email-hint = Codes and links for the first Customer admin are sent here.

onboarding-agreement = Microsoft agreement
onboarding-agreement-not-needed = Customers in a national cloud need no agreement, and none can be confirmed.
onboarding-agreement-not-asked = No agreement is required today.
onboarding-read = Read the agreement
onboarding-ask = Customer will be asked to accept the { $agreement } in { $portal }
onboarding-ask-hint = They sign in and accept online. This is the strongest evidence.
onboarding-accepted-already = The customer has already accepted
onboarding-accepted-already-hint = An authorized person has accepted, and you keep the proof.
onboarding-version = Version { $rank }, in effect from { $from }
onboarding-accepted-by = Accepted by
onboarding-signer-contact = The primary contact
onboarding-signer-other = Someone else

## Review
onboarding-review-title = Review: { $company }
onboarding-review-hint = Nothing has been created yet. Select Update to change anything. Your entries are kept.
onboarding-will-not-open = Orders stay blocked
onboarding-will-not-open-hint = This customer cannot order with the version you attest. Version { $rank }, in effect from { $from }, is required.
onboarding-act-hint = The next page shows the customer’s sign-in name and temporary password, once.
onboarding-create = Create customer
onboarding-create-and-ask = Create customer and invite
onboarding-create-and-attest = Create customer and attest

## Confirmation
onboarding-created = Customer created: { $company }
onboarding-was-attested = Your attestation that the customer has accepted the { $agreement } has been recorded.
onboarding-was-invited = The customer will be asked to accept the { $agreement } in { $portal }. Send the customer the invitation below.
onboarding-credentials = Sign-in details
onboarding-credentials-hint = Copy the password now. It will not be shown again.
onboarding-temporary-password = Temporary password
onboarding-password-gone = The temporary password was shown once and cannot be shown again. If it was lost, issue a new one; the old one then stops working.
onboarding-issue-new = Issue a new temporary password
onboarding-texts = Texts for the customer
onboarding-texts-hint = Copy these into your own messages.
onboarding-invitation-text = Invitation
onboarding-welcome-text = Welcome
onboarding-password-text = Password message
onboarding-another-way = Send this separately, for example by phone or chat.
onboarding-to-customer = Go to the customer
onboarding-another = Add customer

onboarding-welcome-letter =
    Dear { $name },

    { $partner } has set up { $company } in { $portal }.

    1. Sign in at { $url }
       Sign-in name: { $login }
    2. Set your own password. Your temporary password comes separately, and we email you a code for it.

    There you can see your agreements and the partners you work with.

    Kind regards,
    { $partner }
onboarding-password-letter =
    Dear { $name },

    Your temporary password for { $company } in { $portal } is

    { $password }

    It is valid for { $days } days and only lets you set your own password, with a code that we email to you.

## Drafts
onboarding-drafts = Drafts
drafts-text = New customers and invitations that were started and not finished.
drafts-customers = New customers
drafts-invitations = Invitations
drafts-invitations-count = { $n ->
    [0] No invitations to send.
    [one] 1 invitation is not marked as sent.
   *[other] { $count } invitations are not marked as sent.
}
drafts-invitations-text = Select those that you have sent yourself. Customers count as invited only once their invitation is sent.
drafts-invitations-newest = The { $count } most recent are shown.
drafts-sent = I have sent these
drafts-select-all = Select all
drafts-sent-column = Sent
drafts-sent-one = Sent
drafts-flash-sent = Marked as sent: { $count }
drafts-flash-sent-some = Marked as sent: { $count }. Not possible: { $left }. Open those to see why.
onboarding-drafts-count = { $n ->
    [0] No new customers to finish.
    [one] 1 new customer to finish.
   *[other] { $count } new customers to finish.
}
onboarding-drafts-newest = The { $count } most recently saved drafts are shown. Finish or discard some to see the others.
onboarding-no-drafts = No drafts
onboarding-no-drafts-hint = New customers and invitations that you start but do not finish are kept here.
onboarding-begun-by = Started by
onboarding-last-saved = Last saved
onboarding-unnamed = No name yet

## Labels
field-draft = Draft
field-invitation = Invitation
field-domain-prefix = Primary domain
field-cloud = Cloud
field-reseller = Indirect reseller
field-line1 = Address line 1
field-line2 = Address line 2
field-city = City
field-province = State or province
field-postal-code = Postal code
field-registration-number = Registration number
field-acceptance = How the agreement is accepted
field-attested = Attestation
field-signer = Who accepted
field-signer-first-name = First name
field-signer-last-name = Last name
field-signer-email = Email address
field-signer-phone = Phone number
field-agreement = Agreement

field-company-name = Company name
field-accepted-on = Agreement acceptance date
field-basis = Basis
field-version = Version
field-evidence = Evidence file

## What is wrong
problem-attested-missing = Select the box to attest
problem-basis-missing = Choose how you know
problem-none-ticked = Select at least one
problem-version-none = No version of the agreement was in effect on that date
problem-version-unknown = Choose a version from the list
problem-version-not-yet = That version is in effect only from { $from }. Choose an earlier one
problem-draft-changed = Someone else saved this draft. Check what is different, then continue
problem-draft-changed-after-review = Someone else saved this draft after you opened the review. Check it again
problem-cloud-missing = Choose a cloud
problem-agreement-language-missing = Choose a language
problem-agreement-language-elsewhere = Choose a language that is available in this country: { $known }
problem-reseller-unknown = Choose one of your resellers
problem-domain-taken = { $domain } is taken. Choose another name
problem-acceptance-missing = Choose how the agreement is accepted
problem-attestation-refused = This attestation is not possible. Update it
problem-ask-bought-before = A customer that has bought before cannot accept online. Attest its acceptance instead
