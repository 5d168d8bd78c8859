## Listan över kunder
customer-list-count = { $n ->
    [0] Inga kunder.
    [one] En kund.
   *[other] { $count } kunder.
}
customer-list-over = { $count } kunder.
customer-list-relationships = { $n ->
    [0] Inga kunder.
    [one] En kund hos en partner.
   *[other] { $count } rader: en kund har en för var och en av sina partner.
}
customer-list-found = Hittade: { $count }.
customer-list-drafts = { $count ->
    [one] Ett utkast väntar.
   *[other] { $count } utkast väntar.
}
customer-list-new = Ny kund
field-customer-search = Sök på företag, domän eller kund-ID
customer-list-searched = ”{ $words }”
customer-list-by-match = Bästa träff först: efter ordet som hittades, sedan efter företag.
customer-list-stopped = Många kunder har de här orden. Ovan står träffarna bland dem som har gåtts igenom; nästa sida fortsätter.
customer-list-id = Kund-ID
customer-list-company = Företag
customer-list-domain = Primär domän
customer-list-country = Land
field-customer-status = Avtalsstatus
customer-list-partner = Partner
customer-list-agreement = Avtal
customer-list-accepted = Godkänt
customer-list-next = Nästa steg
customer-list-since = Sedan
customer-list-none = Inga kunder ännu
customer-list-none-hint = Skapa en, och intyga att den har godkänt eller be den att godkänna.
customer-list-none-reader = De visas här när en kund har skapats.
customer-list-none-reseller = De visas här när er indirekta leverantör skapar en kund som köper genom er.
customer-list-next-invited = Väntar på kunden
customer-list-next-invite = Bjud in eller intyga
customer-list-next-bought-before = Har köpt tidigare: intyga
customer-list-next-again = Intyga på nytt
customer-list-next-invite-again = Bjud in eller intyga på nytt
customer-list-next-outdated = Spärrad: intyga nyaste versionen
customer-list-next-colleague = En administratörs- eller säljagent intygar eller bjuder in
customer-list-next-provider = Er indirekta leverantör intygar
customer-list-next-partner = Partnern intygar

## Avslutade relationer
customer-ended-title = Avslutade relationer
customer-ended-text = Kunder som inte längre betjänas. Det som har registrerats kan fortfarande läsas.
customer-ended-at = Avslutad
customer-ended-none = Inga avslutade relationer
customer-ended-none-text = En kund visas här när dess relation med en partner har avslutats.
