## Startsidan
home-title = Start
home-all = Visa alla
home-nothing-waits = Inget behöver åtgärdas

home-no-customers = Ni har inga kunder ännu.
home-alone = Du är den enda agenten än så länge
home-alone-text = Administratörsagenter och säljagenter skapar kunder och intygar; supportagenter ser kunderna. Bjud in dina kollegor: var och en får en länk för att välja lösenord.
home-alone-reseller = Administratörsagenter och säljagenter bjuder in kunder; supportagenter ser kunderna. Bjud in dina kollegor: var och en får en länk för att välja lösenord.
home-alone-invite = Bjud in en agent
home-unsettled = { $n ->
    [0] Alla era kunder är bekräftade eller inbjudna.
    [one] En av era kunder behöver en bekräftelse.
   *[other] { $count } av era kunder behöver en bekräftelse.
}
home-statuses = Avtalsstatus
home-without-confirmation = Kunder som behöver en bekräftelse
home-draft-count = { $n ->
    [one] Du har 1 utkast.
   *[other] Du har { $count } utkast.
}
home-drafts = Utkast
home-reseller = Vad ni kan göra som indirekt återförsäljare
home-reseller-can = Ni ser era kunder och deras avtalsstatus. Era administratörsagenter och säljagenter kan bjuda in dem att godkänna och meddela leverantören vem som godkände.
home-reseller-cannot = Bara er indirekta leverantör kan skapa kunder och intyga: den ansvarar för bekräftelsen. Meddela leverantören vem som godkände och när.
home-invited-agents = { $count ->
    [one] En agent har inte valt lösenord ännu
   *[other] { $count } agenter har inte valt lösenord ännu
}
home-invited-agents-hint = Var och en har fått en länk. Du kan skicka den igen från agentens sida.

## Operatören
home-recorded-week = { $n ->
    [0] Inga bekräftelser har registrerats de senaste 7 dagarna.
    [one] En bekräftelse har registrerats de senaste 7 dagarna.
   *[other] { $count } bekräftelser har registrerats de senaste 7 dagarna.
}
home-new-partner = Ny partner
home-weeks = Bekräftelser per vecka
home-week = Vecka från
home-coverage = Täckning per partner
home-coverage-text = Kunder som har bekräftat det som krävs, eller inte behöver det.
home-coverage-counted = Räknat { $moment }.
home-coverage-share = Täckta
home-coverage-of = { $covered } av { $customers } ({ $percent } %)
home-coverage-none = Inget räknat ännu
home-coverage-none-text = Den första räkningen visas här inom några minuter.
home-flagged = Flaggade, per partner
home-partners-waiting = Partner utan aktiv global administratör
home-partners-waiting-hint = Ingen global administratör hos dem har valt lösenord ännu. Du kan skicka länken igen från partnerns sida.
home-partners-settled = Alla partner har en aktiv global administratör
home-mail = E-post
home-mail-queued = Väntar på att skickas
home-mail-since = äldsta sedan { $moment }
home-mail-failed = Misslyckades
home-exports = Exporter
home-exports-hint = Kalkylfiler med allt du kan se. Om du bara vill exportera ett urval filtrerar du sidan och exporterar därifrån.
home-export-customers = Kunder med sina bekräftelser
home-export-activity = Aktivitet
home-events = Senaste händelserna
home-latest = Senaste bekräftelserna
home-latest-none = Inga bekräftelser ännu
home-latest-none-hint = De visas här när partner intygar och kunder godkänner.
home-agreement = Avtal
home-method = Sätt
home-recorded = Registrerat
home-recorded-by = Registrerat av

## En kund
home-works-with = { $count ->
    [0] Ni har inga partner.
    [one] Ni arbetar med en partner.
   *[other] Ni arbetar med { $count } partner.
}
home-agreement-not-needed = Er organisation finns i ett nationellt moln, så { $agreement } behöver ingen bekräftelse.
home-agreement-confirmed = Ert företag har godkänt { $agreement }.
home-agreement-missing = Ert företag har inte godkänt den aktuella versionen av { $agreement } än.
home-agreement-withdrawn = Ert företag har återkallat sitt samtycke till { $agreement }. Inga nya beställningar kan göras förrän ni godkänner avtalet igen eller er partner intygar ett nytt godkännande.
home-confirmed-over = Gäller inte längre, eftersom relationen är avslutad.
home-evidence = Bevis
home-partners = Era partner
home-partners-none = Ni har inga partner ännu.
home-partner = Partner
home-partner-type = Typ
home-partner-since = Sedan
home-partner-ended = Avslutat { $date }
home-through = genom { $provider }
home-organisation = Er organisation
home-quotas = Gränser som nåtts
home-quotas-hint = Under det senaste dygnet nekades dessa mer än vad inställningarna tillåter. Om det var befogat, höj inställningen.
home-quotas-what = Gräns
home-quotas-count = Nekade
quota-registration-emails = Registreringsmeddelanden från ett nätverk, per timme
quota-emails-by-person = E-post med egen text från en person, per dag
quota-emails-by-partner = E-post med egen text från en partner, per dag
quota-bulk-emails = Massinbjudningar och påminnelser från en partner, per dygn
quota-emails-to-contact = E-post från en partner till en adress, per dag
quota-registrant-notices = Nekade registreringar från ett nätverk som partner underrättas om, per dag
quota-notice-emails = Aviseringar via e-post till en partner om en kund, per dag
quota-exports = Exporter av en person, per timme
