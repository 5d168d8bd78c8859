## Kontouppgifter
customers-company = Företag
customers-address = Adress
customers-contact = Primär kontakt
customers-bought-before = Har köpt tidigare
customers-bought-before-yes = Ja: kan inte godkänna själv
customers-bought-before-no = Nej
customers-since = Relation sedan
customers-through = genom { $provider }
customers-cloud-public = Publikt
customers-cloud-us-government = US Government
customers-cloud-germany = Tyskland
customers-ended = Relationen är avslutad
customers-ended-text = Du kan läsa det som har registrerats. Inget nytt kan göras för kunden.

## Historik
customers-history = Historik
customers-history-version = { $agreement }, version { $version }
customers-history-attested = Intygat
customers-history-attested-before = Ersatt intyg
customers-history-accepted = Godkänt av kunden
customers-history-accepted-before = Ersatt godkännande
customers-history-invited = Ombedd att godkänna
customers-history-relationship = Relationen inleddes
customers-history-relationship-ended = Relationen avslutades
customers-history-created = Kunden skapades

## Den första kundadministratörens lösenord
customers-sign-in = Kundadministratörens inloggning
customers-own-password = Personen har valt ett eget lösenord. Nu kan bara personen själv byta det, med en länk från inloggningssidan.
customers-temporary-password-text = Så länge personen inte har valt ett eget lösenord kan du utfärda ett tillfälligt. Det ersätter det förra och gäller i 14 dagar.
customers-temporary-password-question = Utfärda ett nytt tillfälligt lösenord? Det förra slutar att gälla.
customers-issue-temporary-password = Utfärda tillfälligt lösenord
customers-temporary-password = Tillfälligt lösenord
customers-password-issued = Tillfälligt lösenord utfärdat
customers-password-issued-text = För kundadministratören på { $company }. Det förra lösenordet gäller inte längre.
customers-password-once = Kopiera nu: det visas bara en gång
customers-password-reload = Assent har ingen läsbar kopia. Om sidan läses in på nytt utfärdas ett annat lösenord, och det här slutar att gälla.
customers-sign-in-at = Logga in på
customers-password-two-ways = Skicka lösenordet på ett annat sätt än adressen och inloggningsnamnet, till exempel per telefon eller chatt, och aldrig i samma meddelande.
customers-back-to-account = Tillbaka till kontouppgifterna
customers-flash-own-password = Kundadministratören har valt ett eget lösenord. Inget tillfälligt utfärdades.
customers-flash-issued-meanwhile = Ett tillfälligt lösenord utfärdades alldeles nyss, så inget nytt utfärdades. Om ingen sparade det kan du utfärda ett till.
customers-flash-no-admin = Kunden har ingen kundadministratör som kan logga in. Inget lösenord utfärdades.
customers-flash-ended = Er relation med kunden är avslutad. Inget lösenord utfärdades.
