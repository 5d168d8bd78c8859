## Vad partner får veta
notice-accepted = { $company } har godkänt { $agreement }, version { $version }: { $person }
notice-authorized = { $company } har auktoriserat er som partner: { $person }
notice-declined = { $company } har avböjt det ni bad om: { $person }
notice-withdrawn = { $company } har återkallat sitt samtycke till { $agreement }: { $person }
notice-needs-attestation = { $company } kan inte själv godkänna { $agreement } och behöver ert intyg
notice-relationship-ended = Er relation med { $company } har avslutats: { $person }
notice-disputed = { $person } bestrider ert intyg om att { $company } har godkänt { $agreement }
notice-registration-refused = { $company } kunde inte registrera sig från er länk: domänen eller organisationsnumret är upptaget ({ $person })
notice-cancel = Inget kan beställas åt kunden förrän den godkänner igen eller ett nytt godkännande intygas. Säg upp era prenumerationer för kunden och bekräfta det på er startsida.
notice-reason = Med deras egna ord: { $reason }
notice-settle = Åtgärdat
notice-settle-cancelled = Prenumerationerna är uppsagda
notice-settled = Noterat. Vem som gjorde det och när finns kvar i registret.
letter-notice-choose = Vad du får e-post om väljer du själv i Din profil:
home-notices = Nytt från era kunder
home-notice-what = Vad som hänt
home-notice-when = När
home-notice-act = Åtgärda

## Din profil
field-told-of = Skicka e-post till mig när en kund
profile-told-of-hint = Startsidan visar allt detta, vad du än väljer här.
profile-topic-accepted = godkänner ett avtal eller auktoriserar oss
profile-topic-declined = avböjer
profile-topic-withdrawn = återkallar sitt samtycke eller avslutar relationen
profile-topic-needs-attestation = behöver ett intyg, eller ett intyg bestrids

## Activity
audit-notice-settled = Tog hand om en avisering
audit-accepted = Godkände ett avtal
audit-partner-authorized = Auktoriserade en partner
audit-acceptance-code-sent = Bad om koden som bekräftar ett godkännande
audit-acceptance-code-wrong = Angav fel godkännandekod
audit-declined = Avböjde en begäran
audit-withdrawn = Återkallade sitt samtycke till ett avtal
audit-attestation-asked-for = Bad sin partner om ett intyg
audit-relationship-ended = Avslutade en relation
audit-contact-change-asked = Bad att få ändra en kontaktadress
audit-contact-changed = Ändrade en kontaktadress
audit-disputed = Bestred ett intyg
letter-notice-wrote = { $name } skrev: { $reason }
