## Vad partner får veta
notice-accepted = { $person } godkände { $agreement } (version { $version }) för { $company }
notice-authorized = { $person } auktoriserade er som partner för { $company }
notice-declined = { $person } avböjde er begäran för { $company }
notice-withdrawn = { $person } återkallade samtycket till { $agreement } för { $company }
notice-needs-attestation = { $company } kan inte godkänna { $agreement } online och behöver ert intyg
notice-relationship-ended = { $person } avslutade er relation med { $company }
notice-disputed = { $person } bestrider ert intyg om att { $company } har godkänt { $agreement }
notice-registration-refused = { $company } kunde inte registrera sig via er länk: domänen eller registreringsnumret är upptaget ({ $person })
notice-rejected = { $person } avvisade bekräftelsen att { $company } har godkänt { $agreement } (version { $version })
notice-rejection-undone = { $person } ångrade avvisningen av { $agreement } (version { $version }) för { $company }
notice-asked = { $person } har en fråga om { $agreement } (version { $version }) för { $company }
notice-contact-set = { $person } (operatör) anger en ny kontaktadress för en kundadministratör hos { $company }. Om det är fel, kontakta operatören inom sju dagar.
notice-cancel = Inga beställningar kan läggas åt kunden förrän den godkänner igen eller ett nytt godkännande intygas. Säg upp era prenumerationer för kunden och bekräfta det på Start.
notice-reason = Angiven anledning: ”{ $reason }”
notice-settle = Markera som klart
notice-settle-cancelled = Bekräfta uppsägning
notice-settled = Markerat som klart. Ditt namn och tiden är registrerade.
letter-notice-choose = Ändra dina aviseringar: { $url }
letter-notice-act = Öppna i Assent
letter-notices-rejected = { $count } godkännanden avvisades
letter-notices-undone = Avvisningen av { $count } godkännanden ångrades
letter-notices-more = Och { $count } till.
home-notices = Nytt från kunderna
home-notice-what = Vad som hänt
home-notice-when = När
home-notice-act = Åtgärd

## Din profil
field-told-of = Skicka e-post till mig när en kund …
profile-told-of-hint = Du ser alltid allt detta på Start.
profile-topic-accepted = godkänner ett avtal eller auktoriserar oss
profile-topic-declined = avböjer en begäran
profile-topic-withdrawn = återkallar sitt samtycke eller avslutar relationen
profile-topic-needs-attestation = behöver ett intyg eller bestrider ett

## Activity
audit-notice-settled = Markerade en avisering som klar
audit-accepted = Godkände ett avtal
audit-partner-authorized = Auktoriserade en partner
audit-acceptance-code-sent = Begärde en kod för att bekräfta ett godkännande
audit-acceptance-code-wrong = Angav fel kod
audit-declined = Avböjde en begäran
audit-withdrawn = Återkallade sitt samtycke till ett avtal
audit-attestation-asked-for = Bad en partner att intyga
audit-relationship-ended = Avslutade en relation
audit-contact-change-asked = Begärde byte av kontaktadress
audit-contact-proved = Bekräftade en ny kontaktadress
audit-contact-agreed = Samtyckte till en ny kontaktadress
audit-contact-objected = Invände mot en ny kontaktadress
audit-contact-corrected = Rättade en kontaktadress
audit-contact-set = Angav en kontaktadress som gäller om sju dagar
audit-password-code-sent = Begärde en kod för att välja ett första lösenord
audit-password-code-wrong = Angav fel kod för ett första lösenord
audit-contact-changed = Bytte kontaktadress
audit-disputed = Bestred ett intyg
letter-notice-wrote = { $name } skrev: { $reason }
