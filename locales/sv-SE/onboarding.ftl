## Guiden för nya kunder
onboarding-title = Ny kund
onboarding-step = steg { $step } av { $of }
onboarding-review = Granska
onboarding-confirmation = Bekräftelse
onboarding-nothing-yet = Inget skapas förrän i sista steget. Välj Spara och lämna om du vill fortsätta senare.
onboarding-draft-saved = Utkastet sparades { $at }. Välj Spara och lämna om du vill fortsätta senare.
onboarding-draft-kept = Utkastet är sparat: { $name }.
onboarding-draft-kept-unnamed = Utkastet är sparat.
onboarding-next-review = Nästa: Granska
onboarding-save-and-leave = Spara och lämna
onboarding-discard = Ta bort
onboarding-discard-question = Ta bort utkastet? Det du har skrivit går förlorat.
onboarding-draft-discarded = Utkastet är borttaget.
onboarding-back = Tillbaka

onboarding-theirs = { $author } sparade utkastet under tiden
onboarding-theirs-hint = Dina uppgifter visas nedan. Det sparade utkastet skiljer sig i de här fälten. Om du går vidare ersätts det av dina uppgifter.
onboarding-take-theirs = Använd det sparade utkastet

onboarding-company = Företag
onboarding-domain-hint = Första delen av kundens domän: bokstäver, siffror och bindestreck.
onboarding-domain-free = { $domain } är ledig.
onboarding-reseller-hint = Om kunden köper genom en av era återförsäljare.
onboarding-no-reseller = Ingen (köper direkt av er)
onboarding-cloud-hint = Kan inte ändras senare. Beror inte på landet.
onboarding-cloud-public-hint = För nästan alla kunder.
onboarding-cloud-us-government-hint = För amerikanska myndigheter. Inget avtal behövs.
onboarding-cloud-germany-hint = Det nationella molnet i Tyskland. Inget avtal behövs.

onboarding-address = Adress
onboarding-service = Språk och moln

onboarding-contact = Primär kontakt
onboarding-email-hint = Koder och länkar till den första kundadministratören skickas hit.

onboarding-agreement = Microsoft-avtal
onboarding-agreement-not-needed = Kunder i ett nationellt moln behöver inget avtal, och inget kan bekräftas.
onboarding-agreement-not-asked = Inget avtal krävs i dag.
onboarding-read = Läs avtalet
onboarding-ask = Kunden kommer att bli ombedd att godkänna { $agreement } i { $portal }
onboarding-ask-hint = Kunden loggar in och godkänner online. Det är det starkaste beviset.
onboarding-accepted-already = Kunden har redan godkänt
onboarding-accepted-already-hint = En behörig person har godkänt, och ni sparar underlaget.
onboarding-version = Version { $rank }, gäller från { $from }
onboarding-accepted-by = Godkänt av
onboarding-signer-contact = Den primära kontakten
onboarding-signer-other = Någon annan

## Granska
onboarding-review-title = Granska: { $company }
onboarding-review-hint = Inget har skapats än. Välj Uppdatera för att ändra något. Dina uppgifter finns kvar.
onboarding-will-not-open = Beställningar förblir spärrade
onboarding-will-not-open-hint = Kunden kan inte beställa med den version du intygar. Version { $rank }, som gäller från { $from }, krävs.
onboarding-act-hint = Nästa sida visar kundens inloggningsnamn och tillfälliga lösenord en gång.
onboarding-create = Skapa kund
onboarding-create-and-ask = Skapa kund och bjud in
onboarding-create-and-attest = Skapa kund och intyga

## Bekräftelse
onboarding-created = Kunden är skapad: { $company }
onboarding-was-attested = Ditt intyg om att kunden har godkänt { $agreement } är registrerat.
onboarding-was-invited = Kunden kommer att bli ombedd att godkänna { $agreement } i { $portal }. Skicka inbjudan nedan till kunden.
onboarding-credentials = Inloggningsuppgifter
onboarding-credentials-hint = Kopiera lösenordet nu. Det visas inte igen.
onboarding-temporary-password = Tillfälligt lösenord
onboarding-password-gone = Det tillfälliga lösenordet visades en gång och kan inte visas igen. Om det har gått förlorat utfärdar du ett nytt; det gamla slutar då gälla.
onboarding-issue-new = Utfärda ett nytt tillfälligt lösenord
onboarding-texts = Texter till kunden
onboarding-texts-hint = Kopiera dem till dina egna meddelanden.
onboarding-invitation-text = Inbjudan
onboarding-welcome-text = Välkomsttext
onboarding-password-text = Meddelande med lösenordet
onboarding-another-way = Skicka det separat, till exempel per telefon eller chatt.
onboarding-to-customer = Gå till kunden
onboarding-another = Lägg till kund

onboarding-welcome-letter =
    Hej { $name },

    { $partner } har lagt upp { $company } i { $portal }.

    1. Logga in på { $url }
       Inloggningsnamn: { $login }
    2. Välj ett eget lösenord. Det tillfälliga får du i ett annat meddelande, och vi skickar en kod för det via e-post.

    Där ser du era avtal och de partner som ni arbetar med.

    Med vänlig hälsning
    { $partner }
onboarding-password-letter =
    Hej { $name },

    Ditt tillfälliga lösenord för { $company } i { $portal } är

    { $password }

    Det gäller i { $days } dagar och kan bara användas till att välja ett eget lösenord, med en kod som vi skickar via e-post.

## Utkast
onboarding-drafts = Utkast
drafts-text = Nya kunder och inbjudningar som har påbörjats men inte slutförts.
drafts-customers = Nya kunder
drafts-invitations = Inbjudningar
drafts-invitations-count = { $n ->
    [0] Inga inbjudningar att skicka.
    [one] 1 inbjudan är inte markerad som skickad.
   *[other] { $count } inbjudningar är inte markerade som skickade.
}
drafts-invitations-text = Välj dem som du själv har skickat. Kunder räknas som inbjudna först när inbjudan har skickats.
drafts-invitations-newest = De { $count } senaste visas.
drafts-sent = Jag har skickat dessa
drafts-select-all = Markera alla
drafts-sent-column = Skickad
drafts-sent-one = Skickad
drafts-flash-sent = Markerade som skickade: { $count }
drafts-flash-sent-some = Markerade som skickade: { $count }. Inte möjligt: { $left }. Öppna dem för att se varför.
onboarding-drafts-count = { $n ->
    [0] Inga nya kunder att slutföra.
    [one] 1 ny kund att slutföra.
   *[other] { $count } nya kunder att slutföra.
}
onboarding-drafts-newest = De { $count } senast sparade utkasten visas. Slutför eller ta bort några för att se de andra.
onboarding-no-drafts = Inga utkast
onboarding-no-drafts-hint = Nya kunder och inbjudningar som du påbörjar men inte slutför sparas här.
onboarding-begun-by = Påbörjat av
onboarding-last-saved = Senast sparat
onboarding-unnamed = Inget namn än

## Etiketter
field-draft = Utkast
field-invitation = Inbjudan
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
field-evidence = Underlag (fil)

## Vad som är fel
problem-attested-missing = Markera rutan för att intyga
problem-basis-missing = Välj hur du vet det
problem-none-ticked = Välj minst en
problem-version-none = Ingen version av avtalet gällde det datumet
problem-version-unknown = Välj en version i listan
problem-version-not-yet = Den versionen gäller först från { $from }. Välj en tidigare
problem-draft-changed = Någon annan sparade utkastet. Kontrollera skillnaderna och fortsätt sedan
problem-draft-changed-after-review = Någon annan sparade utkastet efter att du öppnade granskningen. Kontrollera det igen
problem-cloud-missing = Välj ett moln
problem-agreement-language-missing = Välj ett språk
problem-agreement-language-elsewhere = Välj ett språk som finns i det här landet: { $known }
problem-reseller-unknown = Välj en av era återförsäljare
problem-domain-taken = { $domain } är upptagen. Välj ett annat namn
problem-acceptance-missing = Välj hur avtalet godkänns
problem-attestation-refused = Intyget är inte möjligt. Uppdatera det
problem-ask-bought-before = En kund som har köpt tidigare kan inte godkänna online. Intyga godkännandet i stället
