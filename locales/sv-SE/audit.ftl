## Loggens sida
activity-title = Aktivitet
activity-all = Vem som gjorde vad mot vem, när och varifrån.
activity-own = Vad era medarbetare har gjort, och vad som har gjorts med er organisation.
activity-count = { $n ->
    [0] Inga händelser.
    [one] En händelse.
   *[other] { $count } händelser.
}
activity-what = Vad som gjordes
activity-object = Med vad
activity-who = Vem
activity-organisation = Organisation
activity-time = När
activity-time-utc = Tid (UTC)
activity-kind = Slag
activity-object-kind = Slag av objekt
activity-object-id = Objekt-id
activity-details = Detaljer
activity-details-show = Visa
activity-before = Före:
activity-after = Efter:
activity-csv-before = Före
activity-csv-after = Efter
activity-emptied = ingenting längre
activity-address = Nätverksadress
activity-request = Begäran
activity-date-form = ÅÅÅÅ-MM-DD
activity-none = Ingenting har hänt än
activity-none-text = Allt som ändras härefter visas här och finns kvar.
activity-partly-word = Delvis genomsökt
activity-partly = Bara de { $limit } senaste händelserna i perioden genomsöktes. Välj en tidigare sista dag för att leta längre tillbaka.
activity-csv-limit = CSV-filen innehåller det som är filtrerat, högst de { $limit } senaste händelserna.
field-actor = Vem
field-object = Med vad (namn eller id)
field-kind = Vad som gjordes
field-from-day = Från
field-to-day = Till
problem-iso-date = Ange ett datum som finns, med år, månad och dag, till exempel 2026-11-20

## Handlingar
audit-operator-set-up = skapade den första operatörsadministratören
audit-signed-in = loggade in
audit-sign-in-failed = försökte logga in men misslyckades
audit-signed-out = loggade ut
audit-session-ended = avslutade en session
audit-password-changed = valde ett eget lösenord
audit-password-reset-asked = bad om att återställa ett lösenord
audit-temporary-password-issued = utfärdade ett tillfälligt lösenord
audit-profile-changed = ändrade en profil
audit-person-invited = bjöd in en person
audit-roles-changed = ändrade en persons roller
audit-person-disabled = inaktiverade en person
audit-person-enabled = aktiverade en person igen
audit-invitation-resent = skickade länken för att välja lösenord igen
audit-partner-created = skapade en partner
audit-partner-changed = ändrade en partner
audit-partner-disabled = inaktiverade en partner
audit-partner-enabled = aktiverade en partner igen
audit-partnership-recorded = registrerade ett partnerskap
audit-partnership-ended = avslutade ett partnerskap
audit-customer-created = skapade en kund
audit-draft-discarded = slängde ett utkast till en ny kund
audit-relationship-made = inledde en återförsäljarrelation
audit-customer-invited = bad en kund att godkänna
audit-relationship-requested = begärde en återförsäljarrelation
audit-invitation-opened = loggade in via en inbjudan
audit-invitation-accepted = godkände en inbjudan
audit-invitation-declined = avböjde en inbjudan
audit-attested = intygade en kunds godkännande
audit-version-published = publicerade en avtalsversion
audit-refused = försökte göra något som rollen inte får

## Uppgifter före och efter
audit-yes = ja
audit-no = nej
audit-fact-value = Värde
audit-fact-version = Version
audit-fact-effective-on = Gäller från
audit-fact-required-from = Krävs från
audit-fact-kind = Typ
audit-fact-provider = Indirekt leverantör
audit-fact-reseller = Indirekt återförsäljare
audit-fact-sha256 = SHA-256
audit-customer-changed = Kunduppgifter redigerade
audit-attestation-corrected = Intyg rättat
