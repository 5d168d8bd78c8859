## Kontouppgifter
customers-company = Företag
customers-address = Adress
customers-contact = Primär kontakt
customers-bought-before = Har köpt tidigare
customers-bought-before-cannot = Ja: kan inte godkänna själv
customers-bought-before-yes = Ja
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
customers-history-declined = Avböjt
customers-history-withdrawn = Samtycket återkallat
customers-history-disputed = Intyget bestritt
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
customers-password-reload = Assent har ingen läsbar kopia. Läses sidan in på nytt kommer du tillbaka till kontoinformationen, utan lösenordet.
customers-sign-in-at = Logga in på
customers-password-two-ways = Skicka lösenordet på ett annat sätt än adressen och inloggningsnamnet, till exempel per telefon eller chatt, och aldrig i samma meddelande.
customers-account-info = Kontoinformation
customers-back-to-account = Tillbaka till kontoinformationen
customers-flash-own-password = Kundadministratören har valt ett eget lösenord. Inget tillfälligt utfärdades.
customers-flash-issued-meanwhile = Ett tillfälligt lösenord utfärdades alldeles nyss, så inget nytt utfärdades. Om ingen sparade det kan du utfärda ett till.
customers-flash-no-admin = Kunden har ingen kundadministratör som kan logga in. Inget lösenord utfärdades.
customers-flash-ended = Er relation med kunden är avslutad. Inget lösenord utfärdades.

## The fields in which something is said about a customer
customers-company-name-hint = Det juridiska namnet, som i företagets avtal.
customers-language-hint = Språket för kundens avtal och brev.
customers-country-hint = Det avgör vad en adress kräver och vilken avtalstext som gäller.
customers-province-hint = Där landets adresser har en sådan.
customers-registration-hint = Vissa länder kräver det. Ange ett företags nummer, aldrig en persons.
customers-registration-required = Krävs i det här landet: { $label }.
customers-phone-hint = Vissa länder kräver det.
customers-phone-required = Krävs i det här landet.
customers-choose = Välj

## Editing
customers-edit-button = Redigera
customers-edit = Redigera kunduppgifter
customers-edit-text = Alla partner som har den här kunden ser uppgifterna och får redigera dem. Den som sparar syns i historiken.
customers-edit-domain = Kan inte ändras: den ingår i inloggningsnamnen.
customers-edit-cloud = Kan inte ändras: det avgör om en bekräftelse alls är möjlig.
customers-edit-email-hint = Företagets kontakt. Adresserna dit personernas egna koder och länkar går ändras inte.
customers-edit-now = Ändrat under tiden
customers-edit-now-text = Någon sparade andra uppgifter medan du redigerade. Inget har skrivits över. Så här ser det ut nu där dina uppgifter avviker; om du sparar igen ersätts det av dina.
customers-edit-take = Använd det som gäller nu
customers-flash-edited = Uppgifterna om { $company } är sparade.
customers-flash-ended-edit = Er relation till kunden har upphört. Uppgifterna kan inte redigeras.
customers-bought-before-box = Kunden har köpt tidigare
customers-bought-before-hint = Kryssa i om kunden har köpt programvara, prenumerationer eller Azure genom någon partner innan beställningarna fördes här. En sådan kund kan inte godkänna själv; partnern intygar.
customers-postal-code-hint = Till exempel { $example }
problem-customer-changed = Någon har ändrat uppgifterna under tiden; se efter vad som gäller nu och spara igen om dina ska ersätta dem
field-revision = Kunduppgifter
field-bought-before = Köpt tidigare
field-state-kind-area = Område
field-state-kind-county = Grevskap
field-state-kind-department = Departement
field-state-kind-district = Distrikt
field-state-kind-emirate = Emirat
field-state-kind-island = Ö
field-state-kind-oblast = Oblast
field-state-kind-parish = Distrikt (parish)
field-state-kind-prefecture = Prefektur
field-state-kind-province = Provins
field-state-kind-state = Delstat
customers-history-edited = Kunduppgifter redigerade
customers-history-elsewhere = någon utanför er organisation
customers-history-change = { $before } → { $after }
customers-history-because = Anledning: { $reason }
customers-history-correction = Intyg rättat
customers-history-corrected = Intyg, senare rättat
customers-history-read = Läs
