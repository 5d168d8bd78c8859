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
audit-operator-set-up = Skapade den första operatörsadministratören
audit-signed-in = Loggade in
audit-sign-in-failed = Försökte logga in men misslyckades
audit-signed-out = Loggade ut
audit-session-ended = Avslutade en session
audit-password-changed = Valde ett eget lösenord
audit-password-reset-asked = Bad om att återställa ett lösenord
audit-temporary-password-issued = Utfärdade ett tillfälligt lösenord
audit-profile-changed = Ändrade en profil
audit-person-invited = Bjöd in en person
audit-roles-changed = Ändrade en persons roller
audit-person-disabled = Inaktiverade en person
audit-person-enabled = Aktiverade en person igen
audit-invitation-resent = Skickade länken för att välja lösenord igen
audit-letter-resent = Skickade ett brev igen
audit-partner-created = Skapade en partner
audit-partner-changed = Ändrade en partner
audit-partner-disabled = Inaktiverade en partner
audit-partner-enabled = Aktiverade en partner igen
audit-partnership-recorded = Registrerade ett partnerskap
audit-partnership-ended = Avslutade ett partnerskap
audit-customer-created = Skapade en kund
audit-draft-discarded = Slängde ett utkast till en ny kund
audit-relationship-made = Inledde en återförsäljarrelation
audit-customer-invited = Bad en kund att godkänna
audit-relationship-requested = Begärde en återförsäljarrelation
audit-registration-asked = Bad om länken som registrerar en organisation
audit-organisation-registered = Registrerade en organisation
audit-invitation-sent = Skickade en inbjudan
audit-invitation-reminded = Påminde en kund om en inbjudan
audit-invitation-revoked = Tog tillbaka en inbjudan
audit-invitation-opened = Loggade in via en inbjudan
audit-invitation-accepted = Godkände en inbjudan
audit-invitation-declined = Avböjde en inbjudan
audit-attested = Intygade en kunds godkännande
audit-version-published = Publicerade en avtalsversion
audit-refused = Försökte göra något som nekades

## Uppgifter före och efter
audit-yes = ja
audit-no = nej
audit-fact-domain = Primär domän
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
audit-quota-exceeded = Nådde en gräns
audit-guesses-told = Skrev till ägaren av ett konto vars lösenord någon gissar
audit-refused-more = Försökte göra något som nekades, och { $count } till
audit-fact-answer = Svar
audit-fact-more = Ytterligare
