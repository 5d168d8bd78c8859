## Texten till ett avtal
agreement-customer = Microsofts kundavtal
agreement-cloud = Microsofts molnavtal
agreements-version = Version { $version }
agreements-effective = gäller från { $date }
agreements-worldwide = Hela världen
agreements-place = { $country } · { $language }
agreements-download-only = Texten är en fil. Ladda ned den för att läsa den.
agreements-other-languages = Samma text på andra språk
agreements-other-versions = Andra versioner
agreements-other-countries = Version { $version } för andra länder och regioner

## Avtal
agreements-about = Alla texter till alla avtal, så som kunder godkänner dem. En publicerad text ändras aldrig; dess SHA-256 visar det.
agreements-texts = Texter
agreements-none = Inget avtal ännu
agreements-none-text = Avtal och deras texter visas här när de har publicerats.
agreements-standing-versions = Gällande
agreements-all-versions = Alla, även ersatta
agreements-agreement = Avtal
agreements-effective-on = Gäller från
agreements-required-from = Krävs från
agreements-never-required = Aldrig
agreements-read = Läs
agreements-coming = Kommande
agreements-in-effect = Gäller
agreements-replaced = Ersatt
agreements-region-americas = Nord- och Sydamerika
agreements-region-europe = Europa och Centralasien
agreements-region-middle-east-and-africa = Mellanöstern och Afrika
agreements-region-asia-pacific = Asien och Stillahavsområdet
field-agreement-type = Avtal
field-agreement-version = Version
field-agreement-region = Region
field-agreement-country = Land eller region
field-agreement-language = Språk
problem-agreement-type-unknown = Välj ett avtal i listan

## Vilken text en kund får
agreements-answer = Det en kund får i dag: { $country }
agreements-answer-rule = Först landets text på det språk som efterfrågas, sedan på landets andra språk, sedan på engelska; därefter texten för hela världen på det språk som efterfrågas, sedan på engelska.
agreements-asks-for = Önskat språk: { $language }.
agreements-step-asked = Landet har en text på det språket.
agreements-step-other = Landet har ingen text på det språket, men en på ett annat av sina språk.
agreements-step-english = Landet har ingen text på det språket, men en på engelska.
agreements-step-worldwide = Landet har ingen egen text; det finns en för hela världen på det språket.
agreements-step-worldwide-english = Landet har ingen egen text, och ingen för hela världen finns på det språket; den engelska för hela världen gäller.

## Avtalen och deras versioner
agreements-histories = Avtalen och deras versioner
agreements-template-id = Mall-ID
agreements-introduced = Infördes
agreements-no-bound = Inget datum: godkännanden kan dateras tidigare
agreements-takes = Nya bekräftelser
agreements-takes-yes = Kan registreras
agreements-takes-no = Registreras inte i dag
agreements-versions = Versioner
agreements-effective-sentence = Gäller från { $date }.
agreements-required-sentence = Krävs från { $date }.
agreements-minor-sentence = Krävs aldrig: en mindre version.
