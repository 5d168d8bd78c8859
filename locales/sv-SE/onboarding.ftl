## Guiden för nya kunder
onboarding-title = Ny kund
onboarding-step = steg { $step } av { $of }
onboarding-review = Granska
onboarding-confirmation = Bekräftelse
onboarding-nothing-yet = Inget skapas före det sista steget. Du kan lämna sidan och komma tillbaka.
onboarding-draft-saved = Utkastet sparades { $at }. Du kan lämna sidan och komma tillbaka.
onboarding-draft-kept = Utkastet { $name } är sparat.
onboarding-draft-kept-unnamed = Utkastet är sparat.
onboarding-next-review = Nästa: Granska
onboarding-save-and-leave = Spara och lämna
onboarding-discard = Kasta
onboarding-discard-question = Kasta utkastet? Det som skrivits går förlorat.
onboarding-draft-discarded = Utkastet är kastat.
onboarding-back = Tillbaka

onboarding-theirs = { $author } har sparat utkastet under tiden
onboarding-theirs-hint = Inget har skrivits över. Nedan står det du skrev; de här fälten är annorlunda i det sparade utkastet. Om du går vidare ersätter ditt det.
onboarding-take-theirs = Ta det sparade utkastet

onboarding-company = Företag
onboarding-domain-hint = Början på kundens primära domän: bokstäver, siffror och bindestreck.
onboarding-domain-free = { $domain } är ledig.
onboarding-reseller-hint = Om kunden köper genom en av era återförsäljare.
onboarding-no-reseller = Ingen: kunden köper av er
onboarding-cloud-hint = Det väljs här och följer aldrig av landet.
onboarding-cloud-public-hint = Nästan alla kunder.
onboarding-cloud-us-government-hint = För amerikanska myndigheter. Ingen bekräftelse av avtalet är möjlig eller behövs.
onboarding-cloud-germany-hint = Det nationella molnet i Tyskland. Ingen bekräftelse av avtalet är möjlig eller behövs.

onboarding-address = Adress
onboarding-service = Språk och moln

onboarding-contact = Primär kontakt
onboarding-email-hint = Koder och länkar till kundens första kundadministratör skickas hit.

onboarding-agreement = Microsoft-avtal
onboarding-agreement-not-needed = En kund i ett nationellt moln kan inte ha någon bekräftelse av avtalet och behöver ingen.
onboarding-agreement-not-asked = I dag efterfrågas inget avtal.
onboarding-read = Läs avtalet
onboarding-ask = Kunden kommer att bli ombedd att godkänna { $agreement } i { $portal }
onboarding-ask-hint = Kunden loggar in och godkänner själv. Det starkaste beviset.
onboarding-accepted-already = Kunden har redan godkänt
onboarding-accepted-already-hint = En behörig person har godkänt det, och ni bevarar det som visar det.
onboarding-version = Version { $rank }, gäller från { $from }
onboarding-accepted-by = Godkänt av
onboarding-signer-contact = Den primära kontakten
onboarding-signer-other = Någon annan

## Granska
onboarding-review-title = Granska: { $company }
onboarding-review-hint = Inget har skapats ännu. Uppdatera går tillbaka utan att något går förlorat.
onboarding-will-not-open = Beställningar förblir spärrade
onboarding-will-not-open-hint = Med den version du intygar kan den nya kunden inte beställa. Det kräver version { $rank }, som gäller från { $from }.
onboarding-act-hint = Kunden får ett inloggningsnamn och ett tillfälligt lösenord, som nästa sida visar en gång.
onboarding-create = Skapa kund
onboarding-create-and-ask = Skapa kund och bjud in
onboarding-create-and-attest = Skapa kund och intyga

## Bekräftelse
onboarding-created = { $company } är skapad
onboarding-was-attested = Ditt intyg om att kunden har godkänt { $agreement } är registrerat.
onboarding-was-invited = Kunden kommer att bli ombedd att godkänna { $agreement } i { $portal }. Ge kunden inbjudan nedan.
onboarding-credentials = Inloggningsuppgifter
onboarding-credentials-hint = Kopiera dem nu. Lösenordet visas bara den här gången: laddas sidan om visas den utan det.
onboarding-temporary-password = Tillfälligt lösenord
onboarding-password-gone = Det tillfälliga lösenordet visades en gång och finns inte sparat i läsbar form. Utfärda ett nytt om det har gått förlorat; det gamla upphör då att gälla.
onboarding-issue-new = Utfärda ett nytt tillfälligt lösenord
onboarding-texts = Texter till kunden
onboarding-texts-hint = Att kopiera till egna meddelanden.
onboarding-invitation-text = Inbjudan
onboarding-welcome-text = Välkomsttext
onboarding-password-text = Meddelande med lösenordet
onboarding-another-way = Skicka det på ett annat sätt än den första texten: per telefon eller chatt, inte till samma brevlåda.
onboarding-to-customer = Gå till kunden
onboarding-another = Lägg till kund

onboarding-invitation-letter =
    Hej { $name },

    { $partner } har lagt upp { $company } i { $portal } och ber er att godkänna { $agreement }.

    1. Logga in på { $url }
       Inloggningsnamn: { $login }
    2. Välj ett eget lösenord. Det tillfälliga får du i ett annat meddelande.
    3. Läs { $agreement } och godkänn det om du är behörig att göra det för { $company }.

    Med vänlig hälsning
    { $partner }
onboarding-welcome-letter =
    Hej { $name },

    { $partner } har lagt upp { $company } i { $portal }.

    1. Logga in på { $url }
       Inloggningsnamn: { $login }
    2. Välj ett eget lösenord. Det tillfälliga får du i ett annat meddelande.

    Där ser du era avtal och de partner som ni arbetar med.

    Med vänlig hälsning
    { $partner }
onboarding-password-letter =
    Hej { $name },

    Ditt tillfälliga lösenord för { $company } i { $portal } är

    { $password }

    Det gäller i { $days } dagar och kan bara användas till att välja ett eget lösenord.

## Utkast
onboarding-drafts = Utkast
onboarding-drafts-count = { $count ->
    [0] Ingen ny kund väntar på att bli klar.
    [one] En ny kund väntar på att bli klar.
   *[other] { $count } nya kunder väntar på att bli klara.
}
onboarding-drafts-newest = De { $count } senast sparade visas. Gör några klara eller kasta några för att se de andra.
onboarding-no-drafts = Inga utkast
onboarding-no-drafts-hint = Det du börjar på och lämnar sparas här tills du gör det klart.
onboarding-begun-by = Påbörjat av
onboarding-last-saved = Senast sparat
onboarding-unnamed = Ännu utan namn

## Etiketter
field-draft = Utkast
field-domain-prefix = Primär domän
field-cloud = Moln
field-reseller = Indirekt återförsäljare
field-line1 = Adressrad 1
field-line2 = Adressrad 2
field-city = Ort
field-province = Delstat eller provins
field-postal-code = Postnummer
field-registration-number = Registreringsnummer
field-acceptance = Hur avtalet godkänns
field-attested = Intyg
field-signer = Vem som godkände
field-signer-first-name = Förnamn
field-signer-last-name = Efternamn
field-signer-email = E-postadress
field-signer-phone = Telefonnummer
field-agreement = Avtal
field-company-name = Företagsnamn
field-accepted-on = Datum då avtalet godkändes
field-basis = Grund
field-version = Version
field-evidence = Bevis

## Vad som är fel
problem-attested-missing = Kryssa i rutan om du intygar det
problem-basis-missing = Välj vad ditt ord bygger på
problem-version-none = Ingen version av avtalet gällde det datumet
problem-version-unknown = Välj en version i listan
problem-version-not-yet = Den versionen gäller först från { $from }; välj en tidigare
problem-draft-changed = Någon har sparat det under tiden; se vad som skiljer och gå sedan vidare
problem-draft-changed-after-review = Någon har sparat det sedan du öppnade granskningen; se igenom det igen
problem-cloud-missing = Välj ett moln
problem-agreement-language-missing = Välj ett språk
problem-agreement-language-elsewhere = Välj ett språk som kunder i det här landet kan ha: { $known }
problem-reseller-unknown = Välj en av era återförsäljare
problem-domain-taken = { $domain } är upptagen; välj en annan början
problem-acceptance-missing = Välj hur avtalet godkänns
problem-attestation-refused = Intyget är inte möjligt som det är; uppdatera det
problem-ask-bought-before = En kund som har köpt tidigare kan inte godkänna själv: intyga vad den har godkänt
