## Loggens sida
activity-title = Aktivitet
activity-all = Alla ändringar: vem, vad, när och varifrån.
activity-own = Vad era medarbetare har gjort, och vad som har ändrats i er organisation.
activity-count = { $n ->
    [0] Inga händelser.
    [one] En händelse.
   *[other] { $count } händelser.
}
activity-what = Händelse
activity-object = Objekt
activity-who = Vem
activity-organisation = Organisation
activity-time = När
activity-time-utc = Tid (UTC)
activity-kind = Händelsetyp
activity-object-kind = Objekttyp
activity-object-id = Objekt-ID
activity-details = Detaljer
activity-details-show = Visa
activity-before = Före:
activity-after = Efter:
activity-csv-before = Före
activity-csv-after = Efter
activity-emptied = tomt
activity-address = IP-adress
activity-request = Begäran
activity-date-form = ÅÅÅÅ-MM-DD
activity-none = Ingen aktivitet ännu
activity-none-text = Ändringar visas här och kan inte tas bort.
activity-partly-word = Ofullständigt resultat
activity-partly = Bara de { $limit } senaste händelserna i perioden genomsöktes. Välj ett tidigare slutdatum för att se längre tillbaka.
activity-export-limit = Exporten innehåller de filtrerade händelserna, högst de { $limit } senaste.
field-actor = Vem
field-object = Objekt (namn eller ID)
field-kind = Händelse
field-from-day = Från
field-to-day = Till
problem-iso-date = Ange ett datum som finns, med år, månad och dag, till exempel 2026-11-20

## Handlingar
audit-operator-set-up = Skapade den första operatörsadministratören
audit-signed-in = Loggade in
audit-sign-in-failed = Misslyckades med att logga in
audit-signed-out = Loggade ut
audit-session-ended = Avslutade en session
audit-password-changed = Valde ett eget lösenord
audit-password-reset-asked = Begärde återställning av lösenord
audit-temporary-password-issued = Utfärdade ett tillfälligt lösenord
audit-profile-changed = Ändrade en profil
audit-person-invited = Bjöd in en person
audit-roles-changed = Ändrade en persons roller
audit-person-disabled = Inaktiverade en person
audit-person-enabled = Aktiverade en person igen
audit-invitation-resent = Skickade länken för att välja lösenord igen
audit-letter-resent = Skickade ett e-postmeddelande igen
audit-partner-created = Skapade en partner
audit-partner-changed = Redigerade en partner
audit-partner-disabled = Inaktiverade en partner
audit-partner-enabled = Aktiverade en partner igen
audit-partnership-recorded = Lade till ett partnerskap
audit-partnership-ended = Avslutade ett partnerskap
audit-customer-created = Skapade en kund
audit-draft-discarded = Tog bort ett utkast till en ny kund
audit-relationship-made = Inledde en återförsäljarrelation
audit-customer-invited = Skapade en inbjudan att godkänna
audit-relationship-requested = Begärde en återförsäljarrelation
audit-registration-asked = Begärde en registreringslänk
audit-organisation-registered = Registrerade en organisation
audit-invitation-sent = Skickade en inbjudan
audit-invitation-reminded = Skickade en påminnelse om en inbjudan
audit-invitation-revoked = Återkallade en inbjudan
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
audit-customer-changed = Redigerade kunduppgifter
audit-attestation-corrected = Rättade ett intyg
audit-quota-exceeded = Nådde en gräns
audit-guesses-told = Skrev till ägaren av ett konto vars lösenord någon gissar
audit-refused-more = Försökte göra något som nekades, och { $count } till
audit-fact-answer = Svar
audit-fact-more = Ytterligare
