## Texten till ett avtal
agreement-customer = Microsofts kundavtal
agreement-cloud = Microsofts molnavtal
agreements-version = Version { $version }
agreements-effective = gäller från { $date }
agreements-worldwide = Globalt
agreements-place = { $country } · { $language }
agreements-download-only = Texten finns bara som fil. Ladda ned den för att läsa den.
agreements-other-languages = Samma text på andra språk
agreements-other-versions = Andra versioner
agreements-other-countries = Version { $version } för andra länder och regioner

## Avtal
agreements-about = Alla avtalstexter. Publicerade texter ändras aldrig; var och en har ett SHA-256-fingeravtryck.
agreements-texts = Texter
agreements-none = Inga avtal ännu
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
agreements-retired = Utgånget
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
agreements-answer = Text som används: { $country }
agreements-answer-rule = Landets text på det begärda språket, sedan på landets andra språk, sedan på engelska. Annars den globala texten på det begärda språket, sedan på engelska.
agreements-asks-for = Om { $language } begärs:
agreements-step-asked = Landet har en text på det här språket.
agreements-step-other = Landet har ingen text på det här språket, så ett annat av landets språk används.
agreements-step-english = Landet har ingen text på det här språket, så landets engelska text används.
agreements-step-worldwide = Landet har ingen egen text, så den globala texten på det här språket används.
agreements-step-worldwide-english = Det finns ingen text för landet och ingen global text på det här språket, så den globala engelska texten används.

## Avtalen och deras versioner
agreements-histories = Avtalen och deras versioner
agreements-template-id = Mall-ID
agreements-introduced = Infördes
agreements-no-bound = Ingen gräns: godkännanden kan ha vilket tidigare datum som helst
agreements-takes = Nya bekräftelser
agreements-takes-yes = Öppet
agreements-takes-no = Stängt
agreements-versions = Versioner
agreements-effective-sentence = Gäller från { $date }.
agreements-required-sentence = Krävs från { $date }.
agreements-minor-sentence = Krävs aldrig (mindre version).
