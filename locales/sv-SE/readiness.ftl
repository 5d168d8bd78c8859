## Readiness: who can order, who cannot, and what to do about it
nav-readiness = Beredskap
readiness-head-blocked = { $n ->
    [0] Ingen kund är spärrad för beställningar nu.
    [one] 1 kund är spärrad för beställningar nu.
   *[other] { $count } kunder är spärrade för beställningar nu.
}
readiness-head-coming = { $n ->
    [0] Såvitt känt blir ingen det.
    [one] 1 till blir det.
   *[other] { $count } till blir det.
}
readiness-head-you = { $n ->
    [0] Ingen väntar på er.
    [one] 1 väntar på er.
   *[other] { $count } väntar på er.
}
readiness-head-partners = { $n ->
    [0] Ingen väntar på sin partner.
    [one] 1 väntar på sin partner.
   *[other] { $count } väntar på sina partner.
}
readiness-all-ready = Alla kunder kan beställa.
readiness-none = Alla kunder kan beställa
readiness-none-text = Här visas kunder vars beställningar är spärrade eller kommer att spärras.
readiness-weeks = När kunder spärras
readiness-as-table = Visa som tabell
readiness-now = nu
readiness-week = v{ $week }
readiness-week-blocked = Spärras från denna vecka
readiness-week-ending = Prenumerationer som löper ut, förnyelse spärrad
readiness-views = Filter
readiness-list = Kunder som inte kan beställa
field-readiness-state = Läge
field-readiness-reason = Varför
field-readiness-step = Vem som ska agera
readiness-blocked = Spärrad nu
readiness-blocked-from = Spärrad från { $date }
readiness-coming = Kommer att spärras
readiness-renewal = Ska förnyas
readiness-since = sedan { $date }
readiness-until = kan svara till { $date }
readiness-not-provided = Aldrig bekräftat
readiness-unopened = Inbjuden, inte öppnad
readiness-opened = Inbjudan öppnad, inte besvarad
readiness-declined = Inbjudan avböjd
readiness-withdrawn = Samtycke återkallat
readiness-rejected = Bekräftelse underkänd
readiness-outdated = Ny version krävs
readiness-outdated-versions = Version { $needed } krävs, version { $confirmed } är bekräftad
readiness-no-agreement = Inget avtal uppfyller kravet
readiness-bought-before = Har köpt tidigare: bara ett intyg räknas
readiness-held = { $n ->
    [one] 1 beställning är spärrad
   *[other] { $count } beställningar är spärrade
}
readiness-ends = En prenumeration löper ut { $date } om den inte förnyas
readiness-renews = Förnyas automatiskt { $date }
readiness-seats = { $n ->
    [one] 1 plats
   *[other] { $count } platser
}
readiness-step-invite = Partner: bjud in eller intyga
readiness-step-attest = Partner: intyga
readiness-step-answer = Kund: svara
readiness-step-operator = Operatör
readiness-whose-customer = Kund: svara på inbjudan
readiness-whose-operator = Operatör: ange policy
readiness-whose-you-invite = Du: bjud in eller intyga
readiness-whose-you-attest = Du: intyga
readiness-whose-you-or-provider = Du: bjud in, eller er leverantör: intyga
readiness-whose-provider = Er leverantör: intyga
readiness-whose-partner-invite = Partner: bjud in eller intyga
readiness-whose-partner-attest = Partner: intyga
readiness-whose-colleague = En administratörsagent eller säljagent
readiness-from = Spärrad från
readiness-needed = Version som krävs
readiness-confirmed = Bekräftad version
readiness-invited-until = Kan svara till
readiness-ends-on = Prenumeration löper ut
readiness-renews-on = Förnyas automatiskt
readiness-held-orders = Spärrade beställningar
## Inviting and reminding many
readiness-invite = Bjud in
readiness-remind = Påminn
readiness-can-invite = { $n ->
    [one] 1 kan bjudas in,
   *[other] { $count } kan bjudas in,
}
readiness-can-remind = { $n ->
    [one] 1 kan påminnas,
   *[other] { $count } kan påminnas,
}
readiness-can-attest = { $n ->
    [one] 1 behöver ert intyg.
   *[other] { $count } behöver ert intyg.
}
readiness-bulk-none = Det finns ingen att skriva till i urvalet.
readiness-bulk-invite = { $n ->
    [one] Bjud in 1 kund
   *[other] Bjud in { $n } kunder
}
readiness-bulk-remind = { $n ->
    [one] Påminn 1 kund
   *[other] Påminn { $n } kunder
}
readiness-bulk-text = Var och en får det vanliga e-postmeddelandet på sitt språk. Kunder vars läge hinner ändras hoppas över, med skälet angivet.
readiness-changed-word = Ändrat
readiness-changed = Ett annat antal kunder matchar nu. Kontrollera antalet och bekräfta.
readiness-will-skip = { $n ->
    [one] 1 hoppas över
   *[other] { $n } hoppas över
}
readiness-too-many = Fler än { $max } kunder matchar
readiness-too-many-text = Begränsa filtren eller gör det i omgångar.
readiness-selected = Valda kunder
readiness-done-invite = { $count } inbjudna
readiness-done-remind = { $count } påminda
readiness-batch-by = Startat av { $name }, { $moment }
readiness-back = Tillbaka till Beredskap
readiness-progress = { $settled } av { $total } klara
readiness-progress-text = Arbetet fortsätter i bakgrunden. Du kan lämna sidan; den uppdateras med några sekunders mellanrum.
readiness-paused = Gränsen för e-post är nådd. Arbetet fortsätter automatiskt: { $moment }
readiness-look-again = Uppdatera
readiness-items = Kunder en för en
readiness-open-invitation = Visa inbjudan
readiness-batches = Massinbjudningar
readiness-batches-none = Inga massinbjudningar än
readiness-batches-none-text = Välj flera kunder i listan för att bjuda in eller påminna dem tillsammans.
readiness-batch-what = Vad
readiness-batch-who = Startat av
readiness-batch-when = När
readiness-goes-on = Pågår
readiness-outcome-pending = Väntar
readiness-outcome-done = E-post skickad
readiness-outcome-already-invited = Redan inbjuden
readiness-outcome-not-needed = Inget behövs
readiness-outcome-bought-before = Har köpt tidigare: intyga i stället
readiness-outcome-national = Nationellt moln: inget behövs
readiness-outcome-ended = Relationen har avslutats
readiness-outcome-too-soon = Fick e-post det senaste dygnet
readiness-outcome-not-invited = Inte inbjuden än
readiness-outcome-no-partnership = Ni och leverantören samarbetar inte längre
readiness-outcome-limit = Dagens gräns för e-post till adressen är nådd
readiness-outcome-role = Personen som startade detta får inte längre bjuda in
readiness-outcome-failed = Kunde inte skrivas
