## Roller och organisationer
role-global-admin = Global administratör
role-global-admin-hint = Bjuder in agenter och ger dem roller, redigerar partnerns profil och läser aktiviteten.
role-admin-agent = Administratörsagent
role-admin-agent-hint = Skapar och redigerar kunder, bjuder in dem och bekräftar deras godkännande.
role-sales-agent = Säljagent
role-sales-agent-hint = Skapar och redigerar kunder, bjuder in dem och bekräftar deras godkännande.
role-helpdesk-agent = Supportagent
role-helpdesk-agent-hint = Läser kunder och bekräftar godkännande bara för kunder som inte kan godkänna själva.
role-reseller-agent-hint = Redigerar kunder och bjuder in dem att godkänna.
role-reseller-helpdesk-hint = Läser kunder.
role-customer-admin = Kundadministratör
role-customer-admin-hint = Godkänner avtal för företaget.
role-customer-user = Kundanvändare
role-customer-user-hint = Läser vad företaget har godkänt.
role-operator-admin = Operatörsadministratör
role-operator-admin-hint = Lägger upp partner, personer och regler.
role-reviewer = Granskare
role-reviewer-hint = Granskar bekräftelser och frågar partner om dem.
role-auditor = Revisor
role-auditor-hint = Läser och exporterar allt, ändrar ingenting.
role-none = Ingen roll

## Logga in
sign-in-title = Logga in
sign-in-button = Logga in
sign-in-forgotten = Har du glömt lösenordet?
sign-in-name-hint = För agenter är det deras e-postadress.
sign-in-demo = Här kan du vara vem som helst av många personer.
sign-in-demo-people = Se vilka
sign-out-done = Du har loggat ut.
problem-sign-in-name-missing = Ange ditt inloggningsnamn
problem-sign-in-refused = Inloggningsnamnet eller lösenordet stämmer inte
problem-sign-in-name-taken = Någon loggar redan in med den här e-postadressen
problem-email-of-customers = Adresser som slutar på { $domain } är inloggningsnamn för kunders användare. Ange en annan adress

## Ett formulär vars session tog slut
resume-sign-in = Logga in för att fortsätta
resume-sign-in-text = Du loggades ut medan du fyllde i ett formulär. Det du skrev finns kvar: logga in och skicka det igen.
resume-anothers = Det här formuläret är någon annans
resume-anothers-text = Det fylldes i av någon annan som var inloggad här före dig. Du är inloggad som { $name }. Formuläret skickades inte: logga in som den som fyllde i det för att skicka det, eller släng det.
resume-as = Det skickas som { $name }.
resume-go-on = Skicka formuläret igen
resume-signed-in-text = Du är inloggad igen och inget av det du skrev är borta. Det har inte skickats än.
resume-stale-text = Sidan hade varit öppen för länge, så formuläret skickades inte. Inget av det du skrev är borta, men lösenord och filer måste anges igen.
resume-button = Skicka
resume-drop = Släng det

## Lösenord
field-new-password = Nytt lösenord
field-present-password = Nuvarande lösenord
password-title = Byt lösenord
password-title-forced = Välj ett eget lösenord
password-text = Alla andra webbläsare där du är inloggad loggas ut.
password-forced-text = Lösenordet du loggade in med är tillfälligt och någon annan har sett det. Välj ett som bara du känner till, sedan öppnas allt annat.
password-present-hint-forced = Det tillfälliga lösenord som du fick.
password-hint = Minst { $min } tecken. Tre eller fyra ord som inte hör ihop är bra.
password-button = Välj lösenord
password-done = Lösenordet är valt. Du är utloggad överallt annars.
problem-password-missing = Ange ett lösenord
problem-password-short = Måste ha minst { $min } tecken
problem-password-long = Får ha högst { $max } tecken
problem-password-common = Välj ett lösenord som är svårare att gissa: inte ett vanligt ord, en rad tangenter eller ditt eget namn
problem-password-same = Välj ett annat lösenord än det nuvarande
problem-password-handed = Välj ett eget lösenord: det här har samma form som de tillfälliga lösenord som Assent skapar, så någon annan kan ha sett det
problem-password-changed = Lösenordet ändrades alldeles nyss, i ett annat fönster eller genom ett andra klick. Om det var du är det klart: använd det nya
problem-present-password-missing = Ange ditt nuvarande lösenord
problem-present-password-wrong = Det här är inte ditt nuvarande lösenord

## Ett glömt lösenord
forgotten-title = Glömt lösenord
forgotten-text = Berätta vad du loggar in med. Vi skickar en länk för att välja ett nytt lösenord till kontots kontaktadress.
forgotten-button = Skicka länk
forgotten-sent = Titta i din e-post
forgotten-sent-text = Om kontot finns är en länk på väg till dess kontaktadress. Den fungerar en gång och i en timme.
forgotten-sent-nothing = Har inget kommit efter några minuter? Titta bland skräpposten eller fråga den som administrerar din organisation.
forgotten-back = Tillbaka till inloggningen
forgotten-again = Be om en ny länk

## Länkar för att välja lösenord
set-password-title = Välj ditt lösenord
set-password-for = För
set-password-organisation = Organisation
set-password-button = Välj lösenord och logga in
set-password-ends = Alla webbläsare där du är inloggad med ett äldre lösenord loggas ut.
set-password-done = Lösenordet är valt och du är inloggad.
link-used = Länken har redan använts
link-used-text = Den fungerar bara en gång, och inget ändrades nu.
link-over = Länken fungerar inte längre
link-over-text = Dess tid är ute, eller så har en nyare länk skickats.
link-unknown = Länken öppnar ingenting
link-unknown-text = En del av den kanske saknas, eller så har det gått för lång tid sedan du öppnade den. Öppna den igen från brevet.
link-password-way = Har du ett lösenord kan du logga in. Annars kan du be om en ny länk.
link-set-up-way = Den som driver servern får en ny länk med ”assent create-admin”.
link-new = Be om en ny länk

## Den första konfigurationen
set-up-title = Konfigurera Assent
set-up-text = Du blir den första operatörsadministratören. Sedan kan du bjuda in andra.
set-up-email-hint = Du loggar in med den.
set-up-button = Konfigurera och logga in
set-up-done = Assent är konfigurerat. Du är dess operatörsadministratör.

## Din profil
profile-title = Din profil
profile-text = Hur Assent kallar dig och talar till dig.
profile-account = Konto
profile-contact = Kontaktadress
profile-organisation = Organisation
profile-password-kept = Bara du känner till det
profile-change-password = Byt lösenord
profile-sessions = Se och avsluta dem
profile-settings = Inställningar
profile-language-hint = För sidorna och breven till dig. Ett avtals språk väljs med avtalet.
profile-language-browser = Som webbläsaren önskar
profile-time-zone-hint = Din dag börjar och slutar i den här tidszonen.
profile-saved = Din profil är sparad.
problem-profile-changed = Din profil ändrades under tiden i ett annat fönster; namnet där är { $now }. Kontrollera uppgifterna nedan och spara igen

## Dina sessioner
sessions-title = Dina sessioner
sessions-count = { $count ->
    [one] Du är inloggad i en webbläsare.
   *[other] Du är inloggad i { $count } webbläsare.
}
sessions-text = Om du inte känner igen någon, avsluta den och byt lösenord.
sessions-browser = Webbläsare
sessions-unknown = Okänd
sessions-address = Nätverksadress
sessions-began = Inloggad
sessions-used = Senast använd
sessions-act = Avsluta
sessions-end = Avsluta
sessions-this = Den här webbläsaren
sessions-ended = Sessionen är avslutad.
sessions-gone = Den sessionen har redan avslutats.

## Personer
people-title-agents = Agenter
people-title-operator = Operatörens personer
people-count = { $active } kan logga in, { $invited } inbjudna, { $disabled } inaktiverade
people-invite = Bjud in
people-state = Tillstånd
people-state-active = Aktiv
people-state-invited = Inbjuden
people-state-disabled = Inaktiverad
people-signed-in = Senast inloggad
people-never = Aldrig
people-you = (du)
people-invited = { $name } är inbjuden. En länk för att välja lösenord är på väg till { $email }.
people-taken = Någon loggar redan in med det här namnet.
people-no-role = En person måste ha minst en roll.
people-oneself = Du kan inte göra detta med dig själv. Be en annan administratör i din organisation.
people-last-admin = Din organisation skulle stå utan administratör. Ge först rollen till någon annan.
person-new-title = Bjud in någon
person-new-text = Personen får ett brev med en länk och väljer ett lösenord. Ingen annan får veta det.
person-new-email-hint = Dit skickas brevet, och personen loggar in med den.
person-new-language-hint = För brevet och sidorna. Personen kan ändra det.
person-new-button = Skicka inbjudan
person-created = Kontot skapat
person-disabled-since = Inaktiverad sedan
person-disable = Inaktivera
person-disable-question = Inaktivera { $name }? Personen loggas ut direkt och kan inte logga in.
person-disabled-done = { $name } är inaktiverad och utloggad överallt.
person-enable = Aktivera
person-enabled-done = { $name } kan logga in igen.
person-resend = Skicka länken igen
person-resent-done = En ny länk är på väg till { $name }. Den gamla fungerar inte längre.
person-not-resent = Ingen ny länk skickades: en skickades alldeles nyss, eller så kan personen inte längre använda någon.
person-roles-oneself = Du kan inte ta ifrån dig din egen administratörsroll; det kan en annan administratör göra.
person-roles-saved = Rollerna är sparade.
problem-roles-missing = Välj minst en roll
problem-roles-changed = Någon annan ändrade personen under tiden; rollerna är nu: { $now }. Välj och spara igen
problem-roles-oneself = Du kan inte ta ifrån dig din egen administratörsroll. Be en annan administratör
problem-roles-last-admin = Din organisation skulle stå utan administratör. Ge först rollen till någon annan

## Vad en roll inte får göra
refusal-needs-admin-or-sales-agent = Det kräver rollen administratörsagent eller säljagent. En global administratör i din organisation ger den, under Agenter.
refusal-needs-global-admin = Det kräver rollen global administratör. Fråga någon av organisationens globala administratörer.
refusal-needs-requester = Det kräver rollen global administratör, administratörsagent eller säljagent. En global administratör i din organisation ger den, under Agenter.
refusal-needs-operator-admin = Det kräver rollen operatörsadministratör. Fråga någon av operatörsadministratörerna.
refusal-reseller = En indirekt återförsäljare skapar inte kunder och bekräftar inte deras godkännande: det ansvarar den indirekta leverantören för. Det du kan göra: lämna uppgifterna om godkännandet till din leverantör, alltså vem som godkände, när och på vilken grund, så att leverantören kan bekräfta det.

## Begäranden och filer
error-not-utf-8 = Texten skickades inte som UTF-8. Inget ändrades.
problem-file-too-large = Välj en fil på högst { $max } MB
problem-file-empty = Filen är tom. Välj en annan
problem-file-type = Välj en hel PDF-, PNG- eller JPEG-fil
problem-file-heic = Det här är ett foto i formatet HEIC. Öppna det i telefonen, välj Dela och sedan Skriv ut och spara det därifrån som PDF, eller ta om det som JPEG
problem-file-tiff = Det här är en bild i formatet TIFF. Skanna om den som PDF, eller öppna den, välj Skriv ut och skriv ut den till en PDF
problem-file-document = Det här dokumentet går fortfarande att ändra. Öppna det i programmet som det skrevs med, spara eller exportera det som PDF och välj den filen
resume-files = Välj filen igen om du hade lagt till en.
link-damaged = Länken är skadad
link-damaged-text = En del av den saknas, eller så har något lagts till på vägen. Öppna den igen från brevet, eller kopiera hela länken. Om det inte hjälper ber du den som skickade den om en ny.
