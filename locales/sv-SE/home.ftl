## Startsidan
home-title = I dag
home-all = Visa alla
home-nothing-waits = Inget väntar på dig

home-no-customers = Ni har inga kunder ännu.
home-alone = Du är den enda agenten än så länge
home-alone-text = Administratörsagenter och säljagenter skapar kunder och intygar, supportagenter läser. Bjud in dem: var och en får en länk för att välja lösenord.
home-alone-reseller = Administratörsagenter och säljagenter bjuder in kunder, supportagenter läser. Bjud in dem: var och en får en länk för att välja lösenord.
home-alone-invite = Bjud in en agent
home-unsettled = { $n ->
    [0] Alla era kunder är bekräftade eller inbjudna.
    [one] En av era kunder behöver en bekräftelse.
   *[other] { $count } av era kunder behöver en bekräftelse.
}
home-statuses = Hur det står till med kunderna
home-without-confirmation = Kunder som behöver en bekräftelse
home-drafts = Utkast att göra klara
home-reseller = Vad en indirekt återförsäljare kan göra
home-reseller-can = Ni ser era kunder och hur det står till med avtalet. Era administratörsagenter och säljagenter bjuder in dem att godkänna det.
home-reseller-cannot = Att skapa kunder och intyga är er indirekta leverantörs sak: den ansvarar för bekräftelsen. Berätta för leverantören vem som godkänt och när.
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
home-partners-waiting = Partner utan administratör
home-partners-waiting-hint = Ingen global administratör hos dem har valt lösenord ännu. Du kan skicka länken igen från partnerns sida.
home-mail = E-post
home-mail-queued = Väntar på att skickas
home-mail-since = det äldsta sedan { $moment }
home-mail-failed = Misslyckades
home-exports = Exporter
home-exports-hint = Filer för ett kalkylprogram, med allt du får läsa. Vill du ha ut en del filtrerar du sidan först och exporterar där.
home-export-customers = Kunder med sina bekräftelser (CSV)
home-export-activity = Aktivitet (CSV)
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
    [0] Ni arbetar inte med någon partner.
    [one] Ni arbetar med en partner.
   *[other] Ni arbetar med { $count } partner.
}
home-agreement-not-needed = Er organisation finns i ett nationellt moln. Där behöver { $agreement } ingen bekräftelse.
home-agreement-confirmed = Godkännandet av { $agreement } är bekräftat.
home-agreement-missing = Inget godkännande av { $agreement } i den version som krävs i dag är registrerat för er.
home-agreement-withdrawn = Ert företag har återkallat sitt samtycke till { $agreement }. Inga nya beställningar kan göras förrän ni godkänner avtalet igen eller er partner intygar ett nytt godkännande.
home-confirmed-over = Den gäller inte längre, eftersom relationen har avslutats.
home-partners = Era partner
home-partners-none = Ingen partner arbetar med er organisation.
home-partner = Partner
home-partner-type = Typ
home-partner-since = Sedan
home-partner-ended = Avslutat { $date }
home-through = genom { $provider }
home-organisation = Er organisation
home-quotas = Gränser som nåtts
home-quotas-refused = Nekat
home-quotas-hint = Under det senaste dygnet nekades dessa mer än vad inställningarna tillåter. Om det var befogat, höj inställningen.
home-quotas-what = Gräns
home-quotas-count = Nekade
quota-registration-emails = Registreringsmeddelanden från ett nätverk, per timme
quota-emails-by-person = E-post med egen text från en person, per dag
quota-emails-by-partner = E-post med egen text från en partner, per dag
quota-emails-to-contact = E-post från en partner till en adress, per dag
quota-registrant-notices = Nekade registreringar från ett nätverk som partner underrättas om, per dag
quota-notice-emails = Aviseringar via e-post till en partner om en kund, per dag
quota-exports = Exporter av en person, per timme
