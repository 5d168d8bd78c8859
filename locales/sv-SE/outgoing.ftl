## Utgående e-post
field-recipient = Mottagare
field-outgoing-state = Status
outgoing-count = { $n ->
    [0] Inga e-postmeddelanden.
    [one] 1 e-postmeddelande.
   *[other] { $count } e-postmeddelanden.
}
outgoing-text = E-post som Assent har skickat, och leveransstatus. Hemliga länkar visas inte.
outgoing-off-word = Av
outgoing-off = Ingen e-postserver är konfigurerad (ASSENT_SMTP_URL), så e-posten väntar här tills en är det.
outgoing-partly = Bara de { $limit } senaste meddelandena söktes igenom efter mottagaren.
outgoing-none = Ingen e-post än
outgoing-none-text = Inbjudningar, lösenordslänkar och aviseringar visas här.
outgoing-state = Status
outgoing-state-queued = Väntar
outgoing-state-sending = Skickas
outgoing-state-sent = Skickat
outgoing-state-failed = Misslyckades
outgoing-state-replaced = Ersatt eller återkallat
outgoing-written = Skapat
outgoing-tries = Försök
outgoing-next = nästa { $moment }
outgoing-next-turn = Nästa försök
outgoing-sent-at = skickat { $moment }
outgoing-withdrawn-at = inbjudan återkallades { $moment }
outgoing-withdrawn = Inbjudan återkallad
outgoing-failure = Senaste fel
outgoing-failure-refused = E-postservern avvisade meddelandet
outgoing-failure-delayed = E-postservern sköt upp meddelandet
outgoing-failure-unreachable = E-postservern tar inte emot e-post just nu
outgoing-failure-sealed = Den hemliga länken är krypterad med en annan nyckel
outgoing-failure-unreadable = Meddelandet kunde inte läsas eller skapas
outgoing-words = Serverns svar
outgoing-facts = Leverans
outgoing-body = E-postmeddelande
outgoing-template = Mall
outgoing-customer = Kund
outgoing-secret = [hemlig länk, visas inte]
outgoing-resend = Skicka igen
outgoing-resend-secret = Länken är hemlig. När meddelandet skickas igen skapas en ny länk, och den gamla slutar fungera.
outgoing-resend-code = Koder skickas aldrig igen. Personen kan begära en ny på sidan där koden anges.
outgoing-secret-code = [hemlig kod, visas inte]
outgoing-resent = Meddelandet till { $to } har lagts i kö igen.
outgoing-resend-not-now = Bara ett meddelande som har skickats eller misslyckats kan skickas igen.
outgoing-renew-has-password = Inte skickat: personen har redan ett lösenord eller är inaktiverad.
outgoing-renew-disabled = Inte skickat: personen är inaktiverad.
outgoing-renew-code = Inte skickat: koder skickas aldrig igen. Personen kan begära en ny på sidan där koden anges.
outgoing-renew-contact = Inte skickat: adressen är redan bekräftad, en annan ändring har begärts sedan dess eller så är personen inaktiverad.
outgoing-renew-registered = Inte skickat: länken har använts, eller så har e-postadressen redan ett konto.
outgoing-renew-corrected = Inte skickat: intyget har rättats sedan dess.
outgoing-renew-invitation-over = Inte skickat: inbjudan har besvarats, återkallats eller gått ut, eller har skickats till någon annan sedan dess. Partnern kan skicka den igen.
outgoing-renew-bought-before = Inte skickat: kunden har köpt tidigare och kan inte godkänna online. Partnern intygar i stället.
outgoing-renew-not-partners = Inte skickat: återförsäljaren och leverantören i länken arbetar inte längre tillsammans.
outgoing-renew-elsewhere = Inte skickat: länken eller koden i meddelandet kan bara förnyas där den först begärdes, av den som den är till för.
