## Slag av partner
partner-kind-direct-bill = Direktfakturering
partner-kind-direct-bill-hint = Säljer till kunder med eget kontrakt.
partner-kind-indirect-provider = Indirekt leverantör
partner-kind-indirect-provider-hint = Har kontraktet för sina återförsäljares kunder.
partner-kind-indirect-reseller = Indirekt återförsäljare
partner-kind-indirect-reseller-hint = Säljer genom en indirekt leverantör och intygar aldrig.

## Fält
field-partner-kind = Typ
field-partner-state = Status
field-q = Namnet börjar med
field-contact-name = Kontaktens namn
field-contact-email = Kontaktens e-postadress
field-contact-phone = Kontaktens telefonnummer
field-partner-guid = Partner-GUID
field-mpn-id = MPN-ID
field-domains = E-postdomäner
field-other = Lägg till ett partnerskap

## Listan
partners-title = Partner
partners-count = { $n ->
    [0] Inga partner.
    [one] En partner.
   *[other] { $count } partner.
}
partners-new = Ny partner
partners-agents = Agenter
partners-state-active = Aktiv
partners-state-disabled = Inaktiverad
partners-state-waits = Väntar på sin första globala administratör
partners-none = Inga partner än
partners-none-text = Partner säljer till kunder och registrerar vad de har godkänt.

## Formuläret
partners-new-text = Den första globala administratören får ett e-postmeddelande med en länk för att välja lösenord och bjuder in de andra.
partners-about = Partner
partners-kind-hint = Det går inte att ändra senare.
partners-kind-stays = Typen går inte att ändra.
partners-country-choose = Välj land eller region
partners-guid-hint = Partnerns klientorganisation. Lämna tomt för att skapa ett.
partners-guid-kept-hint = Partnerns klientorganisation. Lämna tomt för att behålla det nuvarande.
partners-domains-hint = Domänerna i medarbetarnas e-postadresser, en per rad.
partners-contact = Kontakt
partners-first-admin = Första globala administratör
partners-first-admin-text = Den här personen loggar in först och bjuder in de andra agenterna.
partners-first-admin-email-hint = Blir också inloggningsnamn. Länken för att välja lösenord skickas dit.
partners-first-admin-language-hint = För e-post och portalen.
partners-create = Skapa partner
partners-created = Partnern har skapats. En länk för att välja lösenord är på väg till { $email }.
partners-edit = Redigera
partners-edit-title = Redigera { $name }
partners-saved = Partnern har sparats.

## En partner
partners-people-count = { $count ->
    [one] 1 person
   *[other] { $count } personer
 }
partners-created-at = Skapad
partners-disabled-since = Inaktiverad sedan { $date }. Medarbetarna kan inte logga in.
partners-admin-has-password = Lösenord valt
partners-admin-link-sent = Länk skickad { $date }
partners-admin-no-password = Inget lösenord än
partners-admin-none = Det finns ingen global administratör.
partners-resend = Skicka länken igen
partners-resent = En ny länk är på väg till { $email }. Den gamla fungerar inte längre.
partners-not-resent = Ingen länk skickades. Antingen skickades en alldeles nyss, eller så har den första globala administratören redan ett lösenord eller kan inte logga in.
partners-access = Åtkomst
partners-disable = Inaktivera partnern
partners-disable-text = Medarbetarna loggas ut och kan inte längre logga in. Uppgifterna finns kvar, och du kan aktivera partnern igen.
partners-disable-sure = Inaktivera { $name }? Medarbetarna loggas ut direkt.
partners-disabled = Partnern har inaktiverats och medarbetarna har loggats ut.
partners-enable = Aktivera partnern
partners-enable-text = Medarbetarna kan logga in igen med sina befintliga lösenord.
partners-enabled = Partnern har aktiverats. Medarbetarna kan logga in igen.
partners-partnerships = Partnerskap
partners-partnerships-none = Inga partnerskap ännu.
partners-partnership-since = Sedan { $date }
partners-partnership-over = Avslutat { $date }
partners-other-hint = Namn, partner-GUID eller MPN-ID. Typ: { $kind }.
partners-partnership-record = Lägg till
partners-partnership-recorded = Partnerskapet har lagts till.
partners-partnership-stood = Partnerskapet finns redan.
partners-partnership-end = Avsluta
partners-partnership-ended = Partnerskapet med { $name } är avslutat.
partners-kinds-text = Bara en indirekt leverantör och en indirekt återförsäljare kan ha ett partnerskap.

## Den egna profilen
organisation-title = Företagsprofil
organisation-text = Uppgifter om och kontakt hos { $name }.
organisation-saved = Kontakten har sparats.
organisation-by-operator = Anges av operatören
organisation-by-operator-text = Om något här är fel kontaktar du portalens operatör.

## Vad som är fel med något inskrivet
problem-partner-kind = Välj en typ
problem-contact-name-missing = Ange kontaktens namn
problem-partner-guid = Ange ett GUID som 117a77b0-9360-443b-8795-c6dedc750cf9
problem-partner-guid-taken = En annan partner har detta GUID
problem-mpn-id = Använd bara bokstäver, siffror och bindestreck
problem-partner-domain = ”{ $domain }” är ingen domän som example.com
problem-partner-domains-many = Ange högst { $max } domäner
problem-partner-domain-taken = { $domain } är en annan partners domän
problem-partner-admin-taken = E-postadressen används redan för att logga in
problem-partner-changed = Någon annan ändrade partnern. Nu gäller: { $now }. Spara igen för att ersätta det
problem-partner-missing = Ange partnerns namn, GUID eller MPN-ID
problem-partner-unknown = Ingen partner av den typen har detta namn, GUID eller MPN-ID
problem-partner-ambiguous = Flera partner stämmer. Ange partner-GUID
