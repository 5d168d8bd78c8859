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
review-view-proposed = Andra granskare
review-view-save = Spara den här vyn
review-views-edit = Redigera dina vyer
review-views-own = Dina vyer
review-views-text = En vy är ett namn på ett filter för Bekräftelser. Bara du ser dina vyer.
review-views-none = Inga sparade vyer
review-views-none-text = Filtrera Bekräftelser och välj Spara den här vyn.
review-view-rename = Byt namn
review-view-delete = Ta bort
review-view-delete-question = Vill du ta bort vyn?
field-view-name = Vyns namn
problem-view-name-missing = Ange ett namn på vyn
problem-view-name-taken = Du har redan en vy med det namnet
problem-too-many-views = Du har { $max } vyer, vilket är det högsta antalet. Ta bort en först.
review-flash-view-saved = Vyn har sparats.
review-flash-view-renamed = Vyn har bytt namn.
review-flash-view-deleted = Vyn har tagits bort.
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
review-keys-item = Tangenter: J nästa, K föregående, R markera som granskad, A fråga, X avvisa, U ångra, C bekräfta, D avböj, ? läser upp den här raden.
review-keys-are-off = Enkla kortkommandon är avstängda.
review-keys-off = Stäng av kortkommandon
review-keys-on = Slå på kortkommandon
review-flash-keys-off = Enkla kortkommandon är avstängda.
review-flash-keys-on = Enkla kortkommandon är på.
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
review-state-disputed = Bestriden
review-state-proposed = Väntar på en andra granskare
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
review-flash-proposed = Föreslaget. Det gäller när en andra granskare bekräftar det.
review-flash-confirmed = Bekräftat och genomfört.
review-flash-declined = Avböjt. Ingenting ändrades.
review-four-eyes = En andra granskare måste bekräfta det innan det gäller.
review-proposed-rejection = { $name } föreslog { $moment } att avvisa den.
review-proposed-undoing = { $name } föreslog { $moment } att ångra avvisningen.
review-proposed-own = En annan granskare måste bekräfta ditt förslag.
review-confirm = Bekräfta
review-decline = Avböj
review-take-back = Ta tillbaka förslaget
field-decline-note = Kommentar till granskaren
review-meanwhile-proposed = { $name } föreslog ett beslut { $moment } som väntar på en andra granskare. Ditt beslut sparades inte.
review-meanwhile-settled = { $name } bekräftade eller avböjde förslaget medan du hade sidan öppen. Ditt beslut sparades inte.
review-history-rejection-proposed = Avvisning föreslagen
review-history-undoing-proposed = Förslag att ångra avvisningen
review-history-declined = Förslaget avböjt
refusal-own-proposal = Du föreslog beslutet, så en annan granskare måste bekräfta det.
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
## Deciding about many
bulk-select = Välj
bulk-select-one = Välj { $company }
bulk-all = { $n ->
    [one] Välj den som matchar
   *[other] Välj alla { $count } som matchar
}
bulk-none = Välj minst en bekräftelse.
bulk-latest = Massbeslut
bulk-latest-none = Inga massbeslut än
bulk-latest-none-text = Välj flera bekräftelser i listan för att besluta om dem tillsammans.
bulk-title-review = { $count ->
    [one] Markera en bekräftelse som granskad
   *[other] Markera { $count } bekräftelser som granskade
}
bulk-title-reject = { $count ->
    [one] Avvisa en bekräftelse
   *[other] Avvisa { $count } bekräftelser
}
bulk-title-confirm = { $count ->
    [one] Bekräfta ett förslag
   *[other] Bekräfta { $count } förslag
}
bulk-title-decline = { $count ->
    [one] Avböj ett förslag
   *[other] Avböj { $count } förslag
}
bulk-text = Det som ändras innan du beslutar hoppas över och visas i en lista.
bulk-partly = Listan visade bara de första träffarna. Fler kan matcha än de valda.
bulk-too-many = Fler än { $max } bekräftelser matchar
bulk-too-many-text = Så många kan inte beslutas på en gång. Begränsa filtren.
bulk-selected = Valda bekräftelser
bulk-more = { $count ->
    [one] Och en till.
   *[other] Och { $count } till.
}
bulk-done-review = { $count } granskade
bulk-done-reject = { $count } avvisade
bulk-done-confirm = { $count } bekräftade
bulk-done-decline = { $count } avböjda
bulk-done-undo = { $count } ångrade
bulk-proposed = { $count } väntar på en andra granskare
bulk-skipped = { $count } överhoppade
bulk-pending = { $count ->
    [one] En bekräftelse är inte beslutad än.
   *[other] { $count } bekräftelser är inte beslutade än.
}
bulk-go-on = Besluta om resten
bulk-items = Bekräftelserna en för en
bulk-result = Resultat
bulk-left = Överhoppad
bulk-back = Tillbaka till Bekräftelser
bulk-undo = Ångra alla…
bulk-undo-title = { $count ->
    [one] Ångra ett beslut
   *[other] Ångra { $count } beslut
}
bulk-undo-text = Det som har beslutats igen sedan dess hoppas över. Alla som meddelades om en avvisning meddelas.
bulk-undo-button = Ångra besluten
bulk-undoes = Massbeslutet som detta ångrar
bulk-undone-by = Ångrat sedan dess
bulk-outcome-pending = Inte beslutad än
bulk-outcome-done = Klar
bulk-outcome-reviewed = Redan granskad
bulk-outcome-rejected = Redan avvisad
bulk-outcome-undone = Beslutet redan ångrat
bulk-outcome-decided-again = Beslutad igen
bulk-outcome-settled = Förslaget redan avgjort
bulk-outcome-own = Ditt eget förslag
bulk-outcome-corrected = Rättad av partnern
bulk-outcome-replaced = Ersatt av en nyare
bulk-outcome-asked = Partnern tillfrågad
bulk-outcome-answered = Partnern har svarat
bulk-outcome-withdrawn = Samtycket återkallat
bulk-outcome-disputed = Bestridd
## Settings
nav-review-settings = Granskningsinställningar
review-settings-text = När en bekräftelse flaggas och vem som får avvisa den. Det tar några minuter innan ändrade gränser för flaggorna gäller alla bekräftelser.
field-same-signer = Kunder med samma undertecknare
review-settings-signer-hint = Flaggas från detta antal kunder.
field-backdated-days = Dagar mellan godkännande och registrering
review-settings-backdated-hint = Flaggas när det är fler dagar än så emellan.
field-many = Bekräftelser av en agent
review-settings-many-hint = Flaggas från detta antal inom minuterna nedan.
field-many-minutes = Minuter
review-settings-minutes-hint = Perioden då en agents bekräftelser räknas.
review-settings-second = Andra granskare
field-four-eyes = Att avvisa kräver en andra granskare
review-settings-four-eyes-hint = En granskare föreslår en avvisning, eller att ångra den, och en annan granskare bekräftar. Det kräver minst två granskare.
review-settings-saved = Granskningsinställningarna har sparats.
problem-number-between = Ange ett heltal mellan 1 och { $max }
problem-too-few-reviewers = Det finns färre än två granskare. Lägg först till en i Personer.
problem-review-settings-changed = Någon ändrade inställningarna medan du hade sidan öppen. De visas som de är nu.
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
questions-overdue-text = Frågor som partner inte har besvarat i tid, den mest försenade först.
questions-overdue-none = Ingen fråga är försenad
questions-overdue-none-text = Frågor som en partner inte har besvarat senast det datum ni angav visas här.
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
audit-fact-proposed-by = Föreslaget av
audit-fact-cause = Orsak
audit-fact-confirmation = Bekräftelse
audit-fact-revives = Gäller igen
audit-fact-question = Fråga
audit-fact-due = Svara senast
