## Vad som hindrar att en länk besvaras
accept-link-unknown = Länken är inte fullständig
accept-link-unknown-text = En del av adressen kan saknas eller ha ändrats. Öppna länken i brevet igen, eller be partnern som skickade den om en ny.
accept-link-spent = En nyare länk har ersatt den
accept-link-spent-text = { $partner } har skickat inbjudan igen. Öppna länken i det senaste brevet.
accept-link-expired = Inbjudan har gått ut
accept-link-expired-text = Be { $partner } att skicka den igen.
accept-link-revoked = Inbjudan har dragits tillbaka
accept-link-revoked-text = { $partner } har återkallat den. Du behöver inte göra något; om du väntade dig den, fråga { $partner }.
accept-link-declined = Inbjudan har avböjts
accept-link-declined-text = Ditt företag avböjde den. Om det ska ändras, be { $partner } att bjuda in er igen.
accept-link-accepted = Inbjudan har redan godkänts
accept-link-accepted-text = Det som { $partner } bad om har godkänts. Du behöver inte göra något mer.
accept-link-disabled = { $partner } kan inte auktoriseras just nu
accept-link-disabled-text = Portalens operatör har inaktiverat { $partner }. Fråga din kontakt där hur ni går vidare.
accept-link-not-partners = De två partnerna arbetar inte längre tillsammans
accept-link-not-partners-text = { $partner } arbetar inte längre med leverantören i länken. Be { $partner } om en ny länk.
accept-link-wrong-customer = Inbjudan gäller ett annat företag
accept-link-wrong-customer-text = { $partner } bjöd in ett annat företag än det som du är inloggad för. Om du arbetar för det inbjudna företaget, logga ut och logga in med dess konto; be annars { $partner } om en egen inbjudan.

## Hur långt en inbjudan har kommit
invitation-state-created = Inte skickad
invitation-state-sent = Skickad
invitation-state-opened = Öppnad
invitation-state-accepted = Godkänd
invitation-state-declined = Avböjd
invitation-state-expired = Utgången
invitation-state-revoked = Återkallad
invitation-purpose-agreement = Avtal
invitation-purpose-relationship = Återförsäljarrelation

## Breven som frågar
letter-hello = Hej!
letter-questions = Om du har frågor, svara på det här brevet eller kontakta:
letter-relationship-subject = { $partner } vill bli er återförsäljare
letter-relationship-text = Jag heter { $agent } och arbetar på { $partner }. Vi ber ert företag att auktorisera oss som återförsäljare.
letter-relationship-through = { $partner } säljer via sin leverantör { $provider }. Länken auktoriserar båda.
letter-relationship-accept = Öppna den här länken för att läsa och godkänna { $agreement } och auktorisera { $partner }:
letter-relationship-authorize = Öppna den här länken för att auktorisera { $partner }:
letter-relationship-sign-in = Du får logga in i { $portal }. Om ert företag inte har något konto där kan du registrera det.
letter-relationship-who = Bara den som får företräda ert företag, dess kundadministratör, kan godkänna.
letter-relationship-dap = Begäran omfattar delegerad administratörsbehörighet: { $partner } skulle kunna hantera era tjänster åt er. Om ni inte vill det, be om en länk utan den.
letter-agreement-subject = Godkänn { $agreement }
letter-agreement-text = { $partner } ber { $company } att godkänna { $agreement }. Utan det kan inget nytt beställas.
letter-agreement-open = Öppna den här länken, logga in i { $portal }, läs avtalet och godkänn det:
letter-agreement-who = Bara den som får företräda { $company }, dess kundadministratör, kan godkänna.
letter-reminder-subject = Påminnelse: { $subject }
letter-reminder-text = Vi skrev till dig den { $sent } och har inte fått något svar än. Du kan svara till och med { $until }. Så här löd brevet:
