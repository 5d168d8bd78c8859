## Imports: the file
imports-text = Ladda upp bekräftelser eller kunder från en CSV- eller Excel-fil. Inget registreras förrän du har sett kontrollen.
imports-step-file = Fil
imports-step-columns = Kolumner
imports-step-check = Kontroll
imports-step-run = Körning
imports-step-result = Resultat
imports-kind-confirmations = Bekräftelser
imports-kind-confirmations-hint = Dina kunder har godkänt: ett intyg för varje rad.
imports-kind-customers = Kunder
imports-kind-customers-hint = Nya kunder, en för varje rad. En rad med datum för godkännandet intygas också.
imports-file-hint = CSV (UTF-8 eller UTF-16) eller Excel (.xlsx), högst 24 MB och 100 000 rader. Första raden har rubrikerna.
imports-samples = Exempelfiler:
imports-upload = Ladda upp
imports-earlier = Tidigare importer
imports-file = Fil
imports-state = Status
imports-rows = Rader
imports-state-reading = Läser filen
imports-state-columns = Väntar på kolumner
imports-state-checking = Kontrollerar
imports-state-checked = Kontrollerad
imports-state-running = Registrerar
imports-state-paused = Pausad
imports-state-done = Klar
imports-row-count = Rader: { $count }
field-import-kind = Vad filen innehåller
field-import-file = Fil
problem-import-kind = Välj vad filen innehåller
problem-import-file-missing = Välj en fil
problem-import-file-too-large = Välj en fil på högst { $max } MB, eller dela upp den
problem-import-type = Välj en CSV- eller Excel-fil (.xlsx)
problem-import-old-excel = Excel sparade filen i formatet från 1997–2003. Spara den som ”Excel-arbetsbok (.xlsx)” och ladda upp den igen
problem-import-encoding = Filens tecken kan inte läsas. Spara den i Excel som ”CSV UTF-8” eller ”Excel-arbetsbok (.xlsx)” och ladda upp den igen
problem-import-broken = Excel-filen är skadad eller skyddad med lösenord. Spara den utan lösenord och ladda upp den igen
problem-import-unpacked = Excel-filen packas upp till mer än { $max } MB. Spara bara bladet med raderna, eller spara som CSV
problem-import-empty = Filen har inga rader under rubrikerna
problem-import-rows = Filen har fler än { $max } rader. Dela upp den
problem-import-columns = Filen har fler än { $max } kolumner. Ta bort dem som inte behövs
problem-import-cell = En cell på rad { $row } är längre än { $max } tecken. Ett citattecken kan saknas före den

## Imports: the columns
imports-known = Kolumner att importera
imports-ignored-columns = Ignorerade kolumner
imports-ignored = Ignorera
imports-heading = Rubrik
imports-no-heading = Kolumn { $number }, utan rubrik
imports-samples-of = Första värdena
imports-meaning = Betydelse
imports-meaning-of = Betydelse för kolumnen { $heading }
imports-once = För alla rader
imports-date-order-hint = Filen har datum som kan läsas på två sätt.
imports-date-read = { $cell } är { $date }
imports-accepted-on-hint = För rader utan datum.
imports-basis-hint = För rader som inte säger hur du vet.
imports-check = Kontrollera raderna
imports-discard = Ta bort importen
imports-discard-question = Ta bort importen? Det som har registrerats finns kvar.
imports-column-customer = Kund-ID
imports-column-domain = Primär domän
imports-column-agreement = Avtal
imports-column-completed = Registrera raden (ja eller nej)
imports-column-signer-first-name = Undertecknarens förnamn
imports-column-signer-last-name = Undertecknarens efternamn
imports-column-signer-email = Undertecknarens e-postadress
imports-column-signer-phone = Undertecknarens telefonnummer
field-columns = Kolumner
field-date-order = Datum
problem-import-column-twice = Välj bara en kolumn för { $column }
problem-import-column-missing = Välj en kolumn för { $column }
problem-import-date-order = Välj hur datumen är skrivna

## Imports: the check, the run, the result
imports-counts = Skapa { $create }, hoppa över { $unchanged } oförändrade, avvisa { $refused }
imports-outdated = { $count ->
    [one] En rad gäller en äldre version och uppfyller inte kravet.
   *[other] { $count } rader gäller en äldre version och uppfyller inte kravet.
}
imports-groups = Rader att rätta
imports-mends = Vad du ska göra
imports-column = Kolumn
imports-row = Rad
imports-found = Hittades
imports-expected = Förväntades
imports-change-columns = Ändra kolumner
imports-result-csv = Ladda ned resultatet (CSV)
imports-result-xlsx = Ladda ned resultatet (Excel)
imports-result-state = Importresultat
imports-result-reason = Importorsak
imports-row-unchecked = Inte kontrollerad
imports-row-create = Redo
imports-row-unchanged = Oförändrad
imports-row-refused = Avvisad
imports-row-created = Registrerad
imports-sentence = Jag intygar att var och en av dessa kunder har godkänt { $agreement }, den dag och genom den person som står på raden
imports-mode-good = Bara godkända rader
imports-mode-good-hint = Avvisade rader utelämnas. Rätta dem i resultatfilen och ladda upp den igen.
imports-mode-all = Allt eller inget
imports-mode-all-hint = Allt registreras på en gång, eller inget om en enda rad avvisas. För högst { $max } rader.
imports-run = { $n ->
    [one] Registrera en rad
   *[other] Registrera { $count } rader
}
imports-progress = { $done } av { $all } rader
imports-busy-text = Sidan uppdateras av sig själv. Du kan lämna den: arbetet fortsätter.
imports-paused-text = Inget mer registreras förrän du fortsätter.
imports-pause = Pausa
imports-resume = Fortsätt
imports-mend = Ladda ned resultatet, rätta de avvisade raderna och ladda upp filen igen. Rader som redan är registrerade hoppas över.
imports-before = Importerad tidigare
imports-before-text = Samma fil har importerats tidigare
imports-stopped-role = Agenten som startade importen får inte längre registrera raderna. Kontrollera kolumnerna för att fortsätta i eget namn.
imports-flash-changed = Importen har ändrats sedan du öppnade sidan. Så här är den nu.
imports-flash-discarded = Importen är borttagen
field-import-mode = Registrera
problem-import-mode = Välj vad som händer med de godkända raderna
problem-import-mode-refused = Rätta de avvisade raderna ({ $count }), eller registrera bara de godkända raderna
problem-import-mode-many = Registrera bara de godkända raderna: allt eller inget är för högst { $max } rader
problem-import-nothing = Det finns ingen rad att registrera

## Imports: what is wrong with a row
problem-import-customer-missing = Ange kund-ID eller primär domän
problem-import-customer-id = Ange ett kund-ID som 0a1b2c3d-4e5f-6789-abcd-ef0123456789
problem-import-customer-unknown = Ange ID eller primär domän för en av dina kunder
problem-import-customer-differs = Kunden med detta ID har den primära domänen { $domain }. Rätta det ena eller det andra
problem-import-customer-exists = Kunden finns med andra uppgifter ({ $fields }). Ändra dem på sidan Kontoinformation, eller rätta raden
problem-import-domain-taken = Välj en annan primär domän: den här är upptagen
problem-import-agreement = Ange ett avtal med namn eller typ, eller lämna cellen tom
problem-import-retired = Avtalet tar inte emot nya bekräftelser
problem-import-national = Ta bort raden: en kund i ett nationellt moln behöver ingen bekräftelse
problem-import-not-served = Ta bort raden: du arbetar inte längre med kunden
problem-import-date = Ange ett datum som 2026-11-05
problem-import-basis = Ange underskrivet papper, e-post, telefonsamtal, portal eller annat
problem-import-yes-no = Ange ja eller nej
problem-import-cell-error = Ange värdet: cellen innehåller ett fel från en formel
problem-import-twice = Ta bort en av de två raderna: rad { $row } gäller samma kund
