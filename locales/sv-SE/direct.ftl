## Godkännandesidan
accept-title-both = Godkänn avtal och auktorisera partner
accept-title-agreement = Godkänn avtal
accept-title-relationship = Auktorisera partner
accept-button-both = Godkänn och auktorisera
accept-button-agreement = Godkänn
accept-button-relationship = Auktorisera
accept-decline = Avböj
accept-asked-by = { $partner } ber om detta
accept-decision = Ditt beslut
accept-sentence = Jag, { $person }, är behörig att godkänna för { $company }, och jag godkänner { $agreement }, version { $version }.
accept-relationship-sentence = Jag, { $person }, är behörig att företräda { $company }, och jag auktoriserar { $partner } som dess molnlösningsleverantör.
accept-relationship-sentence-dap = Jag, { $person }, är behörig att företräda { $company }, och jag auktoriserar { $partner } som dess molnlösningsleverantör, med delegerad administratörsbehörighet.
accept-two-partners = { $one } och { $other }
accept-name-version = { $agreement }, version { $version }
accept-dap = Delegerad administratörsbehörighet begärdes
accept-next-code = Härnäst skickar vi en kod till { $email }, så att ingen kan göra det här i ditt namn. Du får en kopia.
accept-without-mail = Den här installationen skickar ingen e-post, så ingen kod styrker vem du är. Det framgår av registret.
accept-grades = Vad ett godkännande är värt som bevis
accept-changed = Texten har ändrats
accept-changed-text = En annan text har börjat gälla sedan du öppnade sidan. Inget har godkänts. Läs den som står nedan och bestäm dig sedan.
accept-changed-words = Formuleringen har ändrats
accept-changed-words-text = Ett namn i meningarna nedan har ändrats sedan du öppnade sidan. Inget har godkänts eller auktoriserats. Läs dem igen och bestäm dig sedan.
accept-changed-accepted = Godkänt under tiden
accept-changed-accepted-text = Ert företag har godkänt avtalet sedan du öppnade sidan. Det som återstår är att auktorisera { $partner }; det har inte gjorts.
accept-changed-gone = Inte längre öppet
accept-nothing-open = Ert företag har godkänt { $agreement }. Det finns inget mer att göra.
accept-not-any-more = Det här kan inte längre godkännas. Här visas vad som kan det.
accept-before = Det här var redan godkänt. Här är kvittot.
accept-partner-confirms = Er partner bekräftar det
accept-reach-out = Kontakta er partner för att bekräfta att ni har godkänt { $agreement }.
accept-reach-out-why = Ert företag köpte innan det godkände, så godkännandet registreras av partnern.
accept-ask-partner = Meddela min partner
accept-partner-asked = Er partner har meddelats.
accept-partner-told = Er partner meddelades den { $moment } och har inte åtgärdat det än.
accept-role = Roll
accept-role-text = Det krävs rollen kundadministratör för att godkänna, auktorisera eller avböja. De som har den:
accept-partners = Partner ni arbetar med
accept-wrong-account = Den här sidan är för kunder
accept-wrong-account-text = Du är inloggad som { $name } ({ $organisation }). Bara kunden själv godkänner. Logga ut, öppna länken igen och logga in med kundens konto.
field-agree = Avtal
field-authorize = Återförsäljarrelation
problem-not-ticked = Markera rutan om du går med på det, avböj annars
refusal-needs-customer-admin = Det här kräver rollen kundadministratör. Fråga någon av ert företags kundadministratörer; där något väntar på godkännande står det vilka de är.

## Koden
accept-code-title = Ange koden
accept-code-text = Vi har skickat en kod till { $email }. Den styrker att det är du.
accept-code-hint = Sex siffror
field-code = Kod
accept-code-button = Bekräfta
accept-code-back = Tillbaka till texten
accept-code-until = Koden fungerar en gång, till { $moment }.
accept-code-again = Skicka en ny kod
accept-code-sent-again = En ny kod är på väg. Den gamla fungerar inte längre.
accept-mail-waits = E-posten är försenad
accept-mail-waits-text = E-postservern tar just nu inte emot våra brev. Inget godkänns förrän koden kommer fram; den skickas så snart e-posten fungerar igen. Kommer den för sent, be om en ny.
problem-code-missing = Ange koden från brevet
problem-code-wrong = Det är inte rätt kod. Titta i det senaste brevet
problem-code-of-another = Koden hör till något annat som du håller på att godkänna. Använd koden som skickades för den här sidan, eller gå tillbaka till den andra
problem-code-late = Koden fungerar inte längre: dess tio minuter är slut eller en nyare har skickats. Skicka en ny kod
problem-code-ended = Fel kod angavs för många gånger. Skicka en ny kod
problem-too-many-codes = Du har bett om { $count } koder inom en timme. Vänta en stund och försök igen
letter-code-subject = Din kod för Assent: { $company }
letter-code-text = Du håller på att godkänna för { $company } i Assent. Skriv den här koden på sidan som du har öppen:
letter-code-until = Den fungerar en gång, bara för detta, till { $moment } (din tidszon).
letter-code-ignore = Om det inte var du, byt lösenord: någon annan är inloggad med det. Inget godkänns utan koden.

## Kvittot
receipt-title-both = Avtalet är godkänt och partnern auktoriserad
receipt-title-agreement = Avtalet är godkänt
receipt-title-relationship = Partnern är auktoriserad
receipt-next = En kopia är på väg till dig med e-post. Era partner ser att ert företag har godkänt; du behöver inte göra något mer.
receipt-next-relationship = En kopia är på väg till dig med e-post. Er partner ser att ni har godkänt återförsäljarrelationen.
receipt-withdrawn = Samtycket till avtalet återkallades { $moment }.
receipt-ended = Relationen med { $partner } avslutades { $moment }.
receipt-reference = Referens
receipt-person = Person
receipt-company = Företag
receipt-role = Handlade som
receipt-agreement = Avtal
receipt-hash = Textens SHA-256
receipt-template = Mall
receipt-partner = Partner
receipt-ticked = Markerat
receipt-time = När
receipt-grade = Grad
receipt-graded = grad { $grade }
receipt-proofs = Bevis
receipt-code-to = kod skickad till { $email }
receipt-from = Skickat från
receipt-session = Session
receipt-link = Kvitto
receipt-signature = Detta är en enkel elektronisk underskrift.
letter-copy-subject = Vad du godkände: { $reference }
letter-copy-text = Den { $moment } gjorde du detta för { $company } i Assent:
letter-copy-open = Kvittot med den exakta texten (logga in för att se det):
letter-copy-ignore = Om det inte var du, svara inte på det här brevet: logga in, byt lösenord och återkalla godkännandet.
proof-own-password = eget lösenord
proof-second-factor = andra faktor
proof-mailed-code = kod med e-post

## Grader
grades-title = Vad ett godkännande är värt som bevis
grades-text = Varje godkännande har en grad. Den följer av vad som visade att det verkligen var den personen, och inget ändrar den efteråt.
grade-a = eget lösenord, andra faktor och kod med e-post
grade-b = eget lösenord och kod med e-post
grade-c = eget lösenord och kod med e-post, men adressen som koden skickades till hör till en domän hos någon av kundens partner
grade-d = ingen kod: möjligt bara där ingen e-postserver är inställd
grades-attested = Det som en partner intygar har ingen grad. Det märks som med eller utan underlag.

## Avböja
decline-title = Avböj
decline-text = Du avböjer allt som begärs här. Den som bad om det får veta det, med din anledning. Inget annat ändras.
decline-relationship = Återförsäljarrelation med { $partner }
decline-reason-hint = Partnern läser det.
decline-done = Avböjt. Den som bad om det har meddelats.
problem-decline-reason-missing = Ange en anledning

## Era partner
your-partners-title = Era partner
your-partners-text = De partner som ert företag arbetar med, och hur det står till med avtalet hos var och en. Välj en för att se vad som bekräftats genom den.
your-partners-go = Visa era partner
your-partners-asks-agreement = { $partner } ber er godkänna avtalet.
your-partners-asks-relationship = { $partner } ber er auktorisera den som er partner.
your-partners-look = Titta på det
your-partner-contact = Kontakt
your-partner-administration = Administration
your-partner-confirmed = Vad som bekräftats genom denna partner
your-partner-nothing = Inget ännu.
your-partner-accept = Godkänn avtal
your-partner-end = Avsluta relationen
your-partner-end-text = Partnern kan då inte göra något nytt för ert företag, och dess intyg slutar gälla. Det som registrerats kan läsas av båda.
your-partner-end-resellers = Det avslutar också relationerna som går genom den: { $names }.
your-partner-end-question = Avsluta relationen med { $partner }?
relationship-ended-done = Relationen är avslutad.
nav-your-partners = Era partner

## Återkalla
withdraw-title = Återkalla samtycke: { $agreement }
withdraw-text = Inget som bekräftats tidigare gäller då längre, vem som än registrerat det, hos någon partner: inget nytt kan beställas åt ert företag förrän det godkänner igen. Var och en av era partner uppmanas att säga upp sina prenumerationer för er.
withdraw-sentence = Jag, { $person }, är behörig att företräda { $company }, och jag återkallar dess samtycke till { $agreement }.
withdraw-reason-hint = Era partner läser det.
withdraw-button = Återkalla
withdraw-done = Samtycket till { $agreement } är återkallat. Era partner har meddelats.
withdraw-nothing = Inget är registrerat som kan återkallas.
field-withdraw = Återkallelse
problem-withdraw-not-ticked = Markera rutan om du återkallar samtycket
home-your-agreements = Era avtal
home-withdrawn-on = Återkallat { $date } av { $person }
home-accept = Godkänn avtal

## People of a customer
field-user-name = Användarnamn
person-new-user-name-hint = Det som personen loggar in med.
person-new-contact-hint = Brevet med länken skickas dit, och senare de koder som krävs för att godkänna.
problem-user-name-missing = Ange ett användarnamn
problem-user-name = Använd bokstäver, siffror, punkter och bindestreck
customers-end-text = Då kan inget nytt beställas eller bekräftas, och era intyg slutar gälla. Det som registrerats kan läsas av båda.
customers-end-partner-text = Partnern kan då inte göra något nytt för den här kunden, och dess intyg slutar gälla. Det som registrerats kan läsas av båda.
receipt-see = Vad som godkändes och dess grad

## Kontaktadress
contact-title = Kontaktadress för e-post
contact-text = Dit skickas koder och återställningar av lösenord. Den ändras först när länken i vårt brev till den nya adressen har använts.
contact-hint = Vi skickar en länk dit.
contact-password-hint = Ditt eget lösenord, så att ingen som hittar din webbläsare kan göra detta.
contact-button = Skicka länk
contact-asked = En länk är på väg till { $email }. Inget ändras förrän den används.
contact-changed = Kontaktadressen är nu { $email }.
problem-contact-too-many = För många brev har begärts. Vänta en timme och försök igen
confirm-email-title = Bekräfta adressen
confirm-email-text = Därefter kommer koder och återställningar av lösenord hit.
confirm-email-button = Bekräfta
confirm-email-gone = Den har redan använts, en nyare har skickats, eller så är dess tid ute. Begär ändringen igen.
letter-contact-subject = Bekräfta din adress för Assent: { $organisation }
letter-contact-text = { $by } har angett detta som kontaktadress för ditt konto i Assent, för { $organisation }.
letter-contact-open = Öppna länken för att bekräfta den:
letter-contact-changed-subject = Din kontaktadress i Assent har ändrats: { $organisation }
letter-contact-changed-text = Kontaktadressen för ditt konto i Assent för { $organisation } är nu { $email }. Koder och återställningar av lösenord skickas dit.
letter-contact-changed-ignore = Om det inte var du och ingen har sagt något, meddela genast en kundadministratör i ditt företag eller operatören.

## Bestridanden
dispute-title = Ett intyg som nämner dig
dispute-text = { $partner } har intygat att du godkände för { $company }.
dispute-hint = Vad som inte stämmer. Partnern och operatören läser det.
dispute-button = Bestrid
dispute-nothing = Om det stämmer behöver du inte göra något.
dispute-done = Ditt bestridande är registrerat. Partnern har meddelats.
dispute-disputed = Bestritt
dispute-said = Den { $moment }: { $reason }
dispute-unknown = Öppna länken i brevet igen: en del av den kan saknas.
letter-attested-subject = { $partner } har intygat ett godkännande i ditt namn
letter-attested-text = { $partner } har intygat i Assent att du godkände { $agreement } för { $company }.
letter-attested-when = Det är daterat { $date }, version { $version }.
letter-attested-open = Om det stämmer, gör inget. Om inte, bestrid det här:
