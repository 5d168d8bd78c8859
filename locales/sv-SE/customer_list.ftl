## Listan över kunder
customer-list-count = { $n ->
    [0] Inga kunder
    [one] 1 kund
   *[other] { $count } kunder
}
customer-list-over = { $count } kunder
customer-list-relationships = { $n ->
    [0] Inga kundrelationer
    [one] 1 kundrelation
   *[other] { $count } kundrelationer
}
customer-list-found = { $n ->
    [0] Inga kunder hittades
    [one] 1 kund hittades
   *[other] { $count } kunder hittades
}
customer-list-drafts = { $n ->
    [one] 1 utkast
   *[other] { $count } utkast
}
customer-list-new = Ny kund
field-customer-search = Sök på företag, domän eller kund-ID
customer-list-searched = ”{ $words }”
customer-list-by-match = Sorterat efter bästa träff.
customer-list-stopped = De första träffarna visas. Fler finns på nästa sida.
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
customer-list-none-hint = Skapa en kund och intyga sedan dess godkännande eller bjud in den att godkänna.
customer-list-none-reader = Kunder visas här när de har skapats.
customer-list-none-reseller = De visas här när er indirekta leverantör skapar en kund som köper genom er.
customer-list-next-invited = Väntar på kunden
customer-list-next-invite = Bjud in eller intyga
customer-list-next-bought-before = Har köpt tidigare: intyga
customer-list-next-again = Intyga igen
customer-list-next-invite-again = Bjud in eller intyga igen
customer-list-next-outdated = Spärrad: intyga nyaste versionen
customer-list-next-colleague = Be en administratörs- eller säljagent att intyga eller bjuda in
customer-list-next-provider = Väntar på er indirekta leverantör
customer-list-next-partner = Väntar på partnern

## Avslutade relationer
customer-ended-title = Avslutade relationer
customer-ended-text = Kunder som inte längre betjänas. Tidigare uppgifter finns kvar.
customer-ended-at = Avslutad
customer-ended-none = Inga avslutade relationer
customer-ended-none-text = En kund visas här när dess relation med en partner har avslutats.
