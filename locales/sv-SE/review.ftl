## The queue
nav-confirmations = Bekräftelser
review-count = { $n ->
    [0] Inget att granska.
    [one] En bekräftelse att granska.
   *[other] { $count } bekräftelser att granska.
}
review-oldest = { $days ->
    [0] Den äldsta kom in i dag.
    [one] Den äldsta har väntat en dag.
   *[other] Den äldsta har väntat { $days } dagar.
} Målet är { $target }.
review-first = Granska den första
review-views = Vyer
review-view-to-review = Att granska
review-view-flagged = Flaggade
review-view-disputed = Bestridda
review-view-answered = Besvarade
review-view-outdated = Inaktuella
review-partly-word = Första träffarna
review-partly = Visar de första träffarna: högst { $limit } bekräftelser söks igenom. Begränsa filtren för att hitta andra.
review-none = Inga bekräftelser än
review-none-text = Intyg och egna godkännanden visas här när de registreras.
review-more-filters = Fler filter
review-customer = Kund och undertecknare
review-recorded = Bekräftelse
review-flags = Flaggor
review-waiting = Väntetid
review-no-flags = inga
review-no-evidence = inget underlag
review-version = version { $version }
review-late = { $days ->
    [one] 1 dag sen
   *[other] { $days } dagar sen
}
review-left = { $days ->
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
review-due-today = ska vara klar i dag
review-age = { $days ->
    [one] Registrerad för minst 1 dag sedan
   *[other] Registrerad för minst { $days } dagar sedan
}
review-with-evidence = Med underlag
review-without-evidence = Utan underlag
review-given-by-customer = Kunden
review-given-by-partner = En partner
review-given-by-operator = Operatören
review-keys-list = Tangenter: J och K flyttar, Retur öppnar.
review-keys-item = Tangenter: J nästa, K föregående, R markera som granskad, A fråga, X avvisa, U ångra, ? visar den här raden.
field-review-search = Sök efter kund, undertecknare eller e-post
field-review-state = Granskning
field-flag = Flagga
field-partner = Partner
field-method = Metod
field-has-evidence = Underlag
field-grade = Grad
field-given-by = Adress angiven av
field-waiting = Ålder
## The export
review-export-id = Bekräftelsens ID
review-export-type = Avtalstyp
review-export-text-country = Text: land
review-export-text-language = Text: språk
review-export-text-sha256 = Text: SHA-256
review-export-recorded = Registrerad (UTC)
review-export-reference = Kvitto
review-export-signer-email = Godkänd av: e-post
review-export-evidence-count = Underlagsfiler
review-export-evidence-name = Underlag: namn
review-export-evidence-sha256 = Underlag: SHA-256
review-export-corrects = Korrigerar
review-export-decided-by = Beslutad av
review-export-decided-at = Beslutad (UTC)
review-export-nothing = Ingen bekräftelse matchar filtret.
## The case file
case-file = Ärendefil
case-file-hint = En ZIP-fil med allt som registrerats om kunden.
case-file-own = Ladda ned allt som registrerats om oss
case-title = Ärendefil: { $company }
case-made = Skapad av { $name }, { $organisation }, { $moment }.
case-text = Allt som registrerats om kunden.
case-text-own = Allt som registrerats om ert företag, och det som era partner har delat med er.
case-files-text = Filerna bredvid den här sidan innehåller texterna, underlagen och e-postmeddelandena. Alla händelser, och SHA-256 för varje fil:
case-customer = Kund
case-partners = Partner
case-ended = Avslutad
case-refusals = Återkallat och avböjt
case-invitations = Inbjudningar
case-emails = E-postmeddelanden
case-undone = Beslutet ångrat
case-evidence-kept = Partnern har en fil som den inte har delat.
case-secret = [hemlig länk eller kod, visas inte]
## States
review-state-to-review = Att granska
review-state-asked = Partnern tillfrågad
review-state-answered = Besvarad
review-state-corrected = Rättad efter en fråga
review-state-reviewed = Granskad
review-state-rejected = Avvisad
review-state-replaced = Ersatt
## Flags: what they are called, what they say of a confirmation, and the rule
flag-any = Någon flagga
flag-disputed = Bestridd
flag-disputed-said = Bestridd
flag-disputed-rule = Personen som anges i intyget säger att det är fel.
flag-withdrawn = Samtycket återkallat
flag-withdrawn-said = Samtycket återkallat
flag-withdrawn-rule = Kunden återkallade sitt samtycke efter att detta registrerades.
flag-own-domain = E-post på partnerns egen domän
flag-own-domain-said = E-post på partnerns egen domän { $value }
flag-own-domain-rule = Personen som godkände har en e-postadress på en domän som tillhör partnern.
flag-given-address = Adress angiven av partnern, ändrad eller delad
flag-given-address-said = { $value ->
    [moved] Adress angiven av partnern och sedan ändrad
    [shared] Adress angiven av partnern och använd där dess agenter arbetar
   *[both] Adress angiven av partnern, sedan ändrad och använd där dess agenter arbetar
}
flag-given-address-rule = En partner angav kontaktadressen som fick koden. Före godkännandet ändrades den, eller så godkände kunden på en agents nätverk eller i en agents webbläsare.
flag-public-mail = Allmän e-postdomän
flag-public-mail-said = E-post på den allmänna e-postdomänen { $value }
flag-public-mail-rule = Vem som helst kan få en brevlåda på den här domänen, så adressen visar inte var personen arbetar.
flag-same-signer = Samma undertecknare för många kunder
flag-same-signer-said = Samma undertecknare för { $value } kunder
flag-same-signer-rule = En person har godkänt för flera kunder. Det är ovanligt om de inte hör ihop.
flag-same-evidence = Samma underlag
flag-same-evidence-said = Samma underlag för en annan kund
flag-same-evidence-rule = Exakt samma fil är underlag för en annan kunds bekräftelse.
flag-many-at-once = Många på en gång av en agent
flag-many-at-once-said = Många på en gång av en agent
flag-many-at-once-rule = Samma agent registrerade många bekräftelser inom några minuter.
flag-before-version = Daterad före versionen
flag-before-version-said = Daterad innan versionen gällde
flag-before-version-rule = Datumet för godkännandet är tidigare än dagen då versionen började gälla.
flag-backdated = Daterad långt före registreringen
flag-backdated-said = Daterad { $value } dagar före registreringen
flag-backdated-rule = Datumet för godkännandet är mycket tidigare än dagen då det registrerades.
flag-outdated = Inaktuell version
flag-outdated-said = Inaktuell version
flag-outdated-rule = Den gäller, men för en äldre version än den som krävs i dag.
## One confirmation
review-place = Plats i listan
review-number = { $number } av { $total }
review-why = Därför är den flaggad
review-record = Vad som registrerades
review-full-record = Hela posten
review-exact-text = Exakt text
review-open = Granska
review-picture = Bild: { $name }
review-open-file = Öppna PDF-filen på en ny flik
review-kilobytes = { $size } kB
review-related = Samma undertecknare, agent eller domän
review-same = Vad som är lika
review-same-evidence = Underlagsfil
review-same-signer = Undertecknare
review-same-domain = Undertecknarens e-postdomän
review-same-agent = Agent
review-decide = Besluta
review-decided = { $name } beslutade { $moment }.
review-mark = Markera som granskad
review-ask = Fråga partnern
review-reject = Avvisa…
review-undo = Ångra…
review-goes-on = Efter ett beslut går du vidare till nästa i listan. Varje beslut kan ångras med en motivering.
review-meanwhile = Beslutad under tiden
review-meanwhile-decided = { $name } beslutade { $moment } medan du hade sidan öppen. Ditt beslut sparades inte.
review-meanwhile-corrected = Partnern rättade posten medan du hade sidan öppen. Ta ställning till rättelsen.
review-meanwhile-reject = Välj Avvisa igen för att ändå avvisa den.
review-corrected = Partnern har rättat posten. Ta ställning till rättelsen.
review-withdrawn = Kunden har återkallat sitt samtycke sedan dess, så bekräftelsen gäller inte.
review-flash-reviewed = Markerad som granskad.
review-flash-rejected = Avvisad. Partnern har meddelats.
review-flash-asked = Frågan har skickats. Bekräftelsen väntar tills partnern svarar.
review-flash-undone = Ångrat. Den ska granskas igen.
review-flash-revived = Ångrat. Bekräftelsen gäller igen.
review-flash-not-revived = Ångrat. En nyare bekräftelse gäller i stället.
## Rejecting and undoing
review-reject-title = Avvisa bekräftelsen för { $company }
review-reject-text = Den gäller inte längre och nya beställningar kan stoppas. Partnern meddelas med din motivering; om kunden godkände själv meddelas även dess administratörer.
review-note-hint = Partnern läser detta. Skriv vad som är fel och vad som skulle hjälpa.
field-reject-cause = Skäl
field-reject-note = Kommentar
field-undo-reason = Skäl
problem-reject-cause-missing = Välj ett skäl
problem-reject-note-missing = Skriv en kommentar till partnern
problem-undo-reason-missing = Ange skälet till att beslutet ångras
reject-cause-not-authorized = Personen hade inte rätt att godkänna
reject-cause-wrong-person = Godkänt av någon annan eller av ingen
reject-cause-no-proof = Underlaget styrker inte godkännandet
reject-cause-wrong-date = Fel datum eller version
reject-cause-disputed = Den angivna personen bestrider den
reject-cause-other = Något annat
review-undo-title = Ångra beslutet om { $company }
review-undo-text = Bekräftelsen går tillbaka till kön.
review-undo-rejection-text = Bekräftelsen gäller igen om inte en nyare har tagit dess plats. Alla som meddelades om avvisningen meddelas.
review-undo-hint = Sparas med posten.
review-undo-button = Ångra beslutet
## Questions
nav-questions = Frågor
review-ask-title = Fråga { $partner }
review-ask-text = Bekräftelsen väntar tills partnern svarar eller rättar den och kommer då tillbaka överst i kön.
field-question = Fråga
field-answer-by = Svara senast
field-answer = Svar
problem-question-missing = Skriv frågan
problem-answer-by-past = Ange dagens datum eller ett senare
problem-answer-missing = Skriv svaret
problem-partner-disabled = Partnern är inaktiverad, så ingen där kan svara
questions-text = Vad granskare frågar om era bekräftelser.
questions-none = Inga öppna frågor
questions-none-text = När en granskare frågar om en bekräftelse visas frågan här och på startsidan.
questions-by = Ställd av
questions-overdue = { $date }, försenad
home-questions-overdue = Försenade frågor
question-title = Fråga om { $company }
question-due = Svara senast { $date }
question-answer-hint = Granskaren läser detta. Rätta posten om du vill lägga till underlag eller ändra den.
question-answer = Skicka svar
question-correct = Rätta eller lägg till underlag
question-over = Inget svar behövs längre.
question-meanwhile = Frågan besvarades eller avslutades medan du hade sidan öppen. Ditt svar skickades inte.
question-flash-answered = Svaret har skickats. Bekräftelsen är tillbaka hos granskaren.
## Emails
letter-rejected-subject = Godkännandet av { $agreement } för { $company } avvisades
letter-rejected-text = En granskare har avvisat godkännandet av { $agreement } (version { $version }) för { $company }. Det gäller inte längre och nya beställningar kan stoppas. En kundadministratör kan godkänna det igen.
letter-rejected-act = Visa avtalet
letter-restored-subject = Godkännandet av { $agreement } för { $company } gäller igen
letter-restored-text = Avvisningen av ert godkännande av { $agreement } (version { $version }) för { $company } har ångrats.
letter-restored-act = Visa avtalet
letter-decided-reason = Angivet skäl: ”{ $reason }”
letter-answered-subject = Din fråga om { $company } har besvarats
letter-answered-question = Du frågade: ”{ $question }”
letter-answered-act = Öppna bekräftelsen
letter-answered-why = Du får det här mejlet eftersom du frågade en partner om en bekräftelse.
## Activity: facts
audit-fact-verdict = Beslut
audit-fact-cause = Orsak
audit-fact-confirmation = Bekräftelse
audit-fact-revives = Gäller igen
audit-fact-question = Fråga
audit-fact-due = Svara senast
