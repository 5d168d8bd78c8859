## Roller och organisationer
role-global-admin = Global administratör
role-global-admin-hint = Bjuder in agenter, ger dem roller, redigerar företagsprofilen och läser aktivitetsloggen.
role-admin-agent = Administratörsagent
role-admin-agent-hint = Skapar och redigerar kunder, bjuder in dem och bekräftar deras godkännande.
role-sales-agent = Säljagent
role-sales-agent-hint = Skapar och redigerar kunder, bjuder in dem och bekräftar deras godkännande.
role-helpdesk-agent = Supportagent
role-helpdesk-agent-hint = Ser kunder. Bekräftar godkännande bara för kunder som inte kan godkänna själva.
role-reseller-agent-hint = Redigerar kunder och bjuder in dem att godkänna.
role-reseller-helpdesk-hint = Ser kunder.
role-customer-admin = Kundadministratör
role-customer-admin-hint = Godkänner avtal för företaget.
role-customer-user = Kundanvändare
role-customer-user-hint = Ser vad företaget har godkänt.
role-operator-admin = Operatörsadministratör
role-operator-admin-hint = Lägger upp partner, personer och regler.
role-reviewer = Granskare
role-reviewer-hint = Granskar bekräftelser och frågar partner om dem.
role-auditor = Revisor
role-auditor-hint = Ser och exporterar allt men kan inte ändra något.
role-none = Ingen roll

## Logga in
sign-in-title = Logga in
sign-in-button = Logga in
sign-in-forgotten = Har du glömt lösenordet?
sign-in-name-hint = Agenter: din e-postadress. Kunder: inloggningsnamnet du fick av din partner, eller din e-postadress om du registrerade dig.
sign-in-demo = Demo:
sign-in-demo-people = välj en person att logga in som
sign-out-done = Du har loggat ut.
problem-sign-in-name-missing = Ange ditt inloggningsnamn
problem-sign-in-refused = Fel inloggningsnamn eller lösenord
problem-sign-in-name-taken = E-postadressen används redan för att logga in
problem-email-of-customers = Adresser som slutar på { $domain } är reserverade för kunders inloggningsnamn. Ange en annan adress

## Ett formulär vars session tog slut
resume-sign-in = Logga in för att fortsätta
resume-sign-in-text = Du loggades ut medan du fyllde i ett formulär. Det du skrev är sparat: logga in och skicka formuläret igen.
resume-anothers = Formuläret tillhör någon annan
resume-anothers-text = Det fylldes i av en annan person som var inloggad här före dig. Du är inloggad som { $name }, så formuläret skickades inte. Logga in som den personen för att skicka det, eller ta bort det.
resume-as = Det skickas som { $name }.
resume-go-on = Skicka formuläret igen
resume-signed-in-text = Du är inloggad igen. Det du skrev är sparat men har inte skickats än.
resume-stale-text = Sidan var öppen för länge, så formuläret skickades inte. Det du skrev är sparat, utom lösenord och filer: ange dem igen.
resume-button = Skicka formuläret
resume-drop = Ta bort

## Lösenord
field-new-password = Nytt lösenord
field-present-password = Nuvarande lösenord
password-title = Byt lösenord
password-title-forced = Välj ett eget lösenord
password-text = Du loggas ut på alla andra enheter.
password-forced-text = Ditt lösenord är tillfälligt och någon annan har sett det. Med det och koden som vi skickar till din kontaktadress väljer du ett eget.
password-two-codes = Vid ett första besök får du två koder, och det är meningen: en nu, för att välja lösenord, och en till när du godkänner ett avtal.
password-step-temporary = Logga in med det tillfälliga lösenordet
password-step-own = Ange en kod och välj ett eget lösenord
password-step-accept = Läs avtalet och bekräfta med en kod till
password-code-hint = Den sexsiffriga kod som vi skickade till { $email }.
password-code-none = 6 siffror. Skicka en ny kod nedan: ingen kod gäller just nu.
password-code-sent = En ny kod är på väg. Tidigare koder fungerar inte längre.
password-code-not-yours = Är det inte din adress? Be partnern som gav dig lösenordet att rätta den.
letter-password-code-subject = Din kod för ett första lösenord: { $organisation }
letter-password-code-text = Du har loggat in i Assent för { $organisation } med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:
letter-password-code-next = När du godkänner ett avtal kommer en kod till. Det är meningen.
letter-password-code-ignore = Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.
password-present-hint-forced = Det tillfälliga lösenord som du fick.
password-hint = Minst { $min } tecken. Tre eller fyra ord utan samband fungerar bra.
password-button = Spara lösenordet
password-done = Lösenordet är sparat. Du har loggats ut på alla andra enheter.
problem-password-missing = Ange ett lösenord
problem-password-short = Ange minst { $min } tecken
problem-password-long = Ange högst { $max } tecken
problem-password-common = Välj ett lösenord som är svårare att gissa: inte ett vanligt ord, ett tangentmönster eller ditt eget eller organisationens namn
problem-password-same = Välj ett annat lösenord än det nuvarande
problem-password-handed = Välj ett eget lösenord. Det här ser ut som ett tillfälligt lösenord från Assent, så någon annan kan ha sett det
problem-password-changed = Lösenordet byttes alldeles nyss, i ett annat fönster eller genom ett andra klick. Om det var du gäller det nya lösenordet
problem-present-password-missing = Ange ditt nuvarande lösenord
problem-present-password-wrong = Fel nuvarande lösenord

## Ett glömt lösenord
forgotten-title = Återställ lösenordet
forgotten-text = Ange ditt inloggningsnamn. Vi skickar en länk för att välja ett nytt lösenord till kontots kontaktadress.
forgotten-button = Skicka länk
forgotten-sent = Kolla din e-post
forgotten-sent-text = Om kontot finns är en länk på väg till dess kontaktadress. Den fungerar en gång, i en timme.
forgotten-sent-nothing = Har inget kommit efter några minuter? Kolla skräpposten eller fråga organisationens administratör.
forgotten-back = Tillbaka till inloggningen
forgotten-again = Försök igen

## Länkar för att välja lösenord
set-password-title = Välj ditt lösenord
set-password-for = Konto
set-password-organisation = Organisation
set-password-button = Spara lösenordet och logga in
set-password-ends = Du loggas ut överallt där du är inloggad med ett äldre lösenord.
set-password-done = Lösenordet är sparat och du är inloggad.
link-used = Länken har redan använts
link-used-text = En länk fungerar bara en gång.
link-over = Länken fungerar inte längre
link-over-text = Den har gått ut, eller så har en nyare länk skickats.
link-unknown = Länken är ogiltig
link-unknown-text = En del av den kan saknas, eller så öppnades den för länge sedan. Öppna den igen från e-postmeddelandet.
link-password-way = Har du ett lösenord kan du logga in. Annars begär du en ny länk.
link-set-up-way = Den som driver servern kan skapa en ny länk med ”assent create-admin”.
link-new = Begär en ny länk

## Den första konfigurationen
set-up-title = Konfigurera Assent
set-up-text = Du blir den första operatörsadministratören. Sedan kan du bjuda in andra.
set-up-email-hint = Du loggar in med den.
set-up-button = Konfigurera och logga in
set-up-done = Assent är konfigurerat. Du är dess operatörsadministratör.

## Din profil
profile-title = Din profil
profile-text = Ditt namn, ditt språk och dina aviseringar.
profile-account = Konto
profile-contact = Kontaktadress
profile-organisation = Organisation
profile-password-kept = Valt
profile-change-password = Byt lösenord
profile-sessions = Hantera sessioner
profile-settings = Inställningar
profile-language-hint = För portalen och e-post. Ett avtals språk väljs med avtalet.
profile-language-browser = Samma som webbläsaren
profile-time-zone-hint = Datum och tider visas i den här tidszonen.
profile-saved = Profilen är sparad.
problem-profile-changed = Profilen ändrades i ett annat fönster, där namnet nu är { $now }. Kontrollera uppgifterna nedan och spara igen

## Dina sessioner
sessions-title = Dina sessioner
sessions-count = { $count ->
    [one] Du är inloggad i en webbläsare.
   *[other] Du är inloggad i { $count } webbläsare.
}
sessions-text = Om du inte känner igen någon av dem avslutar du den och byter lösenord.
sessions-browser = Webbläsare
sessions-unknown = Okänd
sessions-address = IP-adress
sessions-began = Inloggad
sessions-used = Senast använd
sessions-act = Avsluta
sessions-end = Avsluta
sessions-end-others = Avsluta alla andra sessioner
sessions-this = Den här webbläsaren
sessions-ended = Sessionen är avslutad.
sessions-others-ended = Alla andra sessioner är avslutade.
sessions-gone = Den sessionen har redan avslutats.

## Personer
people-title-agents = Agenter
people-title-operator = Personer
people-count = { $active } aktiva, { $invited } inbjudna, { $disabled } inaktiverade
people-invite = Bjud in en person
people-state = Status
people-state-active = Aktiv
people-state-invited = Inbjuden
people-state-disabled = Inaktiverad
people-signed-in = Senast inloggad
people-never = Aldrig
people-you = (du)
people-invited = { $name } är inbjuden. En länk för att välja lösenord är på väg till { $email }.
people-taken = Namnet används redan för att logga in.
people-no-role = Välj minst en roll.
people-oneself = Du kan inte göra det här med ditt eget konto. Be en annan administratör i organisationen.
people-last-admin = Organisationen måste ha minst en administratör. Ge först rollen till någon annan.
person-new-title = Bjud in en person
person-new-text = Personen får ett e-postmeddelande med en länk och väljer ett eget lösenord. Ingen annan ser det.
person-new-email-hint = Hit skickas inbjudan, och personen loggar in med adressen.
person-new-language-hint = För e-post och portalen. Personen kan ändra det senare.
person-new-button = Skicka inbjudan
person-created = Kontot skapat
person-disabled-since = Inaktiverad sedan
person-disable = Inaktivera
person-disable-question = Inaktivera { $name }? Personen loggas ut direkt och kan inte logga in.
person-disabled-done = { $name } är inaktiverad och utloggad på alla enheter.
person-enable = Aktivera
person-enabled-done = { $name } kan logga in igen.
person-resend = Skicka länken igen
person-resent-done = En ny länk är på väg till { $name }. Den gamla fungerar inte längre.
person-not-resent = Ingen ny länk skickades. Antingen skickades en alldeles nyss, eller så kan personen inte längre använda någon.
person-roles-oneself = Du kan inte ta bort din egen administratörsroll, men en annan administratör kan.
person-roles-saved = Rollerna är sparade.
problem-roles-missing = Välj minst en roll
problem-roles-changed = Någon annan ändrade personen. Rollerna är nu: { $now }. Välj roller och spara igen
problem-roles-oneself = Du kan inte ta bort din egen administratörsroll. Be en annan administratör
problem-roles-last-admin = Organisationen måste ha minst en administratör. Ge först rollen till någon annan

## Vad en roll inte får göra
refusal-needs-admin-or-sales-agent = Du behöver rollen administratörsagent eller säljagent. En global administratör i organisationen kan ge dig den under Agenter.
refusal-needs-global-admin = Du behöver rollen global administratör. Kontakta en global administratör i organisationen.
refusal-needs-requester = Du behöver rollen global administratör, administratörsagent eller säljagent. En global administratör i organisationen kan ge dig den under Agenter.
refusal-needs-operator-admin = Du behöver rollen operatörsadministratör. Kontakta en operatörsadministratör.
refusal-needs-reviewer = Du behöver rollen Granskare. Fråga en operatörsadministratör.
refusal-reseller = Indirekta återförsäljare kan inte skapa kunder eller bekräfta deras godkännande: det ansvarar den indirekta leverantören för. Ni kan meddela leverantören vem som godkände, när och på vilken grund, så att leverantören kan bekräfta det.

## Begäranden och filer
error-not-utf-8 = Texten skickades inte som UTF-8, så inget har ändrats.
problem-file-too-large = Välj en fil på högst { $max } MB
problem-file-empty = Filen är tom. Välj en annan
problem-file-type = Välj en fullständig PDF-, PNG- eller JPEG-fil
resume-files = Om du hade bifogat en fil väljer du den igen.
problem-file-heic = Det här är ett foto i formatet HEIC. Öppna det i telefonen, välj Dela och sedan Skriv ut och spara det därifrån som PDF, eller ta om det som JPEG
problem-file-tiff = Det här är en bild i formatet TIFF. Skanna om den som PDF, eller öppna den, välj Skriv ut och skriv ut den till en PDF
problem-file-document = Det här dokumentet går fortfarande att ändra. Öppna det i programmet som det skrevs med, spara eller exportera det som PDF och välj den filen
link-damaged = Länken är skadad
link-damaged-text = En del av den saknas eller har ändrats. Öppna den igen från e-postmeddelandet eller kopiera hela länken. Om det inte hjälper ber du avsändaren om en ny.

## People of a customer
field-user-name = Användarnamn
person-new-user-name-hint = Personen loggar in med det.
person-new-contact-hint = Hit skickas inbjudan, och senare koderna som behövs för att godkänna.
problem-user-name-missing = Ange ett användarnamn
problem-user-name = Använd bara bokstäver, siffror, punkter och bindestreck
customers-end-text = Inga nya beställningar eller bekräftelser blir möjliga, och era intyg slutar gälla. Båda kan fortfarande se tidigare uppgifter.
customers-end-partner-text = Partnern kan inte längre lägga beställningar åt kunden, och dess intyg slutar gälla. Båda kan fortfarande se tidigare uppgifter.
receipt-see = Visa kvitto

## Kontaktadress
contact-title = Kontaktadress för e-post
contact-text = Hit skickas koder och återställningar av lösenord. En ny adress måste bekräftas med en länk som vi skickar dit. Den nuvarande adressen tillfrågas också: ändringen gäller när den samtycker, eller efter sju dagar utan invändning.
contact-hint = Vi skickar en länk dit, och en till den nuvarande adressen.
contact-password-hint = För att bekräfta att det är du.
contact-button = Begär ändringen
contact-asked = En länk är på väg till { $email }, och en annan till den nuvarande adressen, som ska samtycka eller kan invända i sju dagar.
contact-changed = Kontaktadressen är nu { $email }.
contact-waits-proof = Du har samtyckt. Adressen ändras när länken som vi skickade till { $email } öppnas.
contact-waits-consent = Den nya adressen är bekräftad. Ändringen gäller när den nuvarande adressen samtycker, eller { $moment } om den inte invänder.
contact-now = Nuvarande adress
contact-new = Ny adress
contact-asked-by = Begärd av
contact-effect = Gäller från
contact-pending-proof = Väntar på att länken som vi skickade dit öppnas.
contact-pending-consent = Väntar på att den nuvarande adressen samtycker.
contact-latest = Utan invändning ändras den { $moment }.
contact-change-title = En ny kontaktadress
contact-change-text = Någon har begärt att koder och återställningar av lösenord ska skickas till en annan adress. Om det stämmer, samtyck. Om du inte känner till det, säg det: då ställs ändringen in.
contact-change-text-operator = Portalens operatör kommer att skicka koder och återställningar av lösenord till en annan adress, eftersom ingen kundadministratör kan logga in. Om det är fel, säg det: då ställs ändringen in.
contact-change-agree = Samtyck
contact-change-object = Det var inte jag
contact-change-objected = Ändringen är inställd
contact-change-objected-text = Kontaktadressen förblir som den är.
contact-change-objected-password = Någon var inloggad med ditt lösenord. Den personen är nu utloggad; välj ett nytt lösenord direkt.
contact-change-gone = Länken har redan använts, ändringen gäller redan eller så har den ställts in.
letter-consent-subject = En ny kontaktadress för ditt konto: { $organisation }
letter-consent-text = { $by } har begärt att kontaktadressen för ditt konto i Assent för { $organisation } ska ändras. Öppna sidan och välj ”Samtyck” eller ”Det var inte jag”.
letter-consent-operator-text = Operatören av Assent kommer att ändra kontaktadressen för ditt konto för { $organisation }. Skäl: { $reason }
letter-consent-act = Samtyck, eller säg att det inte var du
letter-consent-object = Invänd mot ändringen
letter-consent-silence = Om du inte gör något kan ändringen börja gälla vid tidpunkten ovan.
problem-contact-too-many = För många e-postmeddelanden har begärts. Vänta en timme och försök igen
confirm-email-title = Bekräfta adressen
confirm-email-text = Bekräfta att du läser den här brevlådan. När ändringen gäller skickas koder och återställningar av lösenord hit.
confirm-email-button = Bekräfta
confirm-email-gone = Länken har redan använts, gått ut eller ersatts av en nyare. Begär ändringen igen.
letter-contact-subject = Bekräfta din adress för Assent: { $organisation }
letter-contact-text = { $by } har angett den här adressen som kontaktadress för ditt konto i Assent, för { $organisation }.
letter-contact-act = Bekräfta adressen
letter-contact-changed-subject = Din kontaktadress i Assent har ändrats: { $organisation }
letter-contact-changed-text = Kontaktadressen för ditt konto i Assent för { $organisation } är nu { $email }. Koder och återställningar av lösenord skickas dit.
letter-contact-changed-act = Visa din profil
letter-contact-changed-ignore = Om det inte var du och ingen har berättat det för dig, kontakta genast en kundadministratör i ditt företag eller operatören.
