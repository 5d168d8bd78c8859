## The new-customer wizard
onboarding-title = New customer
onboarding-step = step { $step } of { $of }
onboarding-review = Review
onboarding-confirmation = Confirmation
onboarding-nothing-yet = Nothing is created before the last step. You can leave and come back.
onboarding-draft-saved = Draft saved { $at }. You can leave and come back.
onboarding-draft-kept = The draft { $name } is kept.
onboarding-draft-kept-unnamed = The draft is kept.
onboarding-next-review = Next: Review
onboarding-save-and-leave = Save and leave
onboarding-discard = Discard
onboarding-discard-question = Discard this draft? What was typed is lost.
onboarding-draft-discarded = The draft is discarded.
onboarding-back = Back

onboarding-theirs = { $author } saved this draft meanwhile
onboarding-theirs-hint = Nothing was overwritten. Below is what you typed; these fields are different in the saved draft. If you go on, yours replaces it.
onboarding-take-theirs = Take the saved draft

onboarding-company = Company
onboarding-domain-hint = The beginning of the customer’s primary domain: letters, digits and hyphens.
onboarding-domain-free = { $domain } is free.
onboarding-reseller-hint = If the customer buys through one of your resellers.
onboarding-no-reseller = None: it buys from you
onboarding-cloud-hint = It is chosen here and never follows from the country.
onboarding-cloud-public-hint = Nearly all customers.
onboarding-cloud-us-government-hint = For US government bodies. No confirmation of the agreement is possible or needed.
onboarding-cloud-germany-hint = The national cloud in Germany. No confirmation of the agreement is possible or needed.

onboarding-address = Address
onboarding-service = Language and cloud

onboarding-contact = Primary contact
onboarding-email-hint = Codes and links for the customer’s first Customer admin go there.

onboarding-agreement = Microsoft agreement
onboarding-agreement-not-needed = A customer in a national cloud can have no confirmation of the agreement and needs none.
onboarding-agreement-not-asked = No agreement is asked for today.
onboarding-read = Read the agreement
onboarding-ask = Customer will be asked to accept the { $agreement } in { $portal }
onboarding-ask-hint = They sign in and accept it themselves. The strongest evidence.
onboarding-accepted-already = The customer has already accepted
onboarding-accepted-already-hint = A person with authority accepted it, and you keep what proves it.
onboarding-version = Version { $rank }, in effect from { $from }
onboarding-accepted-by = Accepted by
onboarding-signer-contact = The primary contact
onboarding-signer-other = Someone else

## Review
onboarding-review-title = Review: { $company }
onboarding-review-hint = Nothing has been created yet. Update goes back and loses nothing.
onboarding-will-not-open = Ordering stays blocked
onboarding-will-not-open-hint = The version you attest will not let this new customer order. That takes version { $rank }, in effect from { $from }.
onboarding-act-hint = The customer gets a sign-in name and a temporary password, which the next page shows once.
onboarding-create = Create customer
onboarding-create-and-ask = Create customer and invite
onboarding-create-and-attest = Create customer and attest

## Confirmation
onboarding-created = { $company } is created
onboarding-was-attested = Your attestation that the customer has accepted the { $agreement } is recorded.
onboarding-was-invited = The customer will be asked to accept the { $agreement } in { $portal }. Give it the invitation below.
onboarding-credentials = Setup info
onboarding-credentials-hint = Copy these now. The password is shown this once: a reload shows the page without it.
onboarding-temporary-password = Temporary password
onboarding-password-gone = The temporary password was shown once and is kept nowhere readable. If it was lost, issue a new one; the old one then ends.
onboarding-issue-new = Issue a new temporary password
onboarding-texts = Texts for the customer
onboarding-texts-hint = To copy into messages of your own.
onboarding-invitation-text = Invitation
onboarding-welcome-text = Welcome
onboarding-password-text = Password message
onboarding-another-way = Send it another way than the first text: by phone or chat, not to the same mailbox.
onboarding-to-customer = Go to the customer
onboarding-another = Add customer

onboarding-invitation-letter =
    Dear { $name },

    { $partner } has set up { $company } in { $portal } and asks you to accept the { $agreement }.

    1. Sign in at { $url }
       Sign-in name: { $login }
    2. Set a password of your own. You get the temporary one apart from this message.
    3. Read the { $agreement }, and accept it if you are authorised to do so for { $company }.

    Kind regards
    { $partner }
onboarding-welcome-letter =
    Dear { $name },

    { $partner } has set up { $company } in { $portal }.

    1. Sign in at { $url }
       Sign-in name: { $login }
    2. Set a password of your own. You get the temporary one apart from this message.

    There you see your agreements and the partners that you work with.

    Kind regards
    { $partner }
onboarding-password-letter =
    Dear { $name },

    Your temporary password for { $company } in { $portal } is

    { $password }

    It is good for { $days } days and only lets you set a password of your own.

## Drafts
onboarding-drafts = Drafts
onboarding-drafts-count = { $count ->
    [0] No new customer is waiting to be finished.
    [one] One new customer is waiting to be finished.
   *[other] { $count } new customers are waiting to be finished.
}
onboarding-drafts-newest = The { $count } last saved are shown. Finish or discard some to see the others.
onboarding-no-drafts = No drafts
onboarding-no-drafts-hint = What you begin and leave is kept here until you finish it.
onboarding-begun-by = Begun by
onboarding-last-saved = Last saved
onboarding-unnamed = Not named yet

## Labels
field-draft = Draft
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
field-evidence = Evidence

## What is wrong
problem-attested-missing = Tick the box if you attest it
problem-basis-missing = Choose what your word rests on
problem-version-none = No version of the agreement was in effect on that date
problem-version-unknown = Choose a version from the list
problem-version-not-yet = That version is in effect from { $from } only; choose an earlier one
problem-draft-changed = Somebody saved it meanwhile; look at what is different, then go on
problem-draft-changed-after-review = Somebody saved it after you opened this review; look at it again
problem-cloud-missing = Choose a cloud
problem-agreement-language-missing = Choose a language
problem-agreement-language-elsewhere = Choose a language that customers in this country can have: { $known }
problem-reseller-unknown = Choose one of your resellers
problem-domain-taken = { $domain } is taken; choose another beginning
problem-acceptance-missing = Choose how the agreement is accepted
problem-attestation-refused = The attestation is not possible as it stands; update it
problem-ask-bought-before = A customer that has bought before cannot accept by itself: attest what it has accepted
