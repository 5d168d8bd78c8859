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

## Versions and texts, for the operator
agreements-unpublished = inte publicerad
agreements-pdf-hash = PDF-filens SHA-256
types-new = Ny avtalstyp
types-new-text = När typen är tillagd laddar du upp texterna till dess första version och publicerar dem. Vilka typer kunderna ombeds godkänna följer av policytidslinjen.
types-id-hint = Så heter typen i program: bokstäver och siffror, till exempel MicrosoftCustomerAgreement. Det går inte att ändra senare.
types-template-hint = Det ID som Partner Centers API använder. Lämna tomt för att få ett nytt.
types-introduced-hint = Inget godkännande kan ha ett tidigare datum. Lämna tomt om det inte finns någon gräns.
types-create = Lägg till typ
types-about = Om avtalet
types-versions-and-texts = Versioner och texter
types-no-versions = Ingen version har publicerats.
types-flash-added = Avtalstypen har lagts till. Förbered nu dess första version.
field-agreement-id = Typ-ID
field-agreement-name-en = Namn på engelska
field-agreement-name-sv = Namn på svenska
field-agreement-name-zh-cn = Namn på kinesiska (förenklad)
field-agreement-name-zh-tw = Namn på kinesiska (traditionell)
field-template-id = Mall-ID
field-introduced-on = Infördes
problem-agreement-id = Använd 3 till 64 bokstäver och siffror, med en bokstav först
problem-agreement-id-taken = En annan avtalstyp har detta ID
problem-agreement-name-taken = En annan avtalstyp har detta namn
problem-template-id = Ange ett GUID, till exempel 117a77b0-9360-443b-8795-c6dedc750cf9, eller lämna tomt
problem-template-id-taken = En annan avtalstyp har detta mall-ID
drafts-next = Version { $version }: nästa version
drafts-title = Utkast till version { $version }
drafts-begun = Utkastet påbörjades av { $name } { $moment }
drafts-open = Öppna utkastet
drafts-none = Det finns inget utkast. En publicerad text ändras aldrig: rätta den genom att publicera en ny version.
drafts-begin-copy = Börja med texterna från version { $version }
drafts-begin-empty = Börja utan texter
drafts-flash-begun = Utkastet är klart att fylla på. Kunderna ser ingenting av det förrän det publiceras.
drafts-flash-deleted = Utkastet har tagits bort.
drafts-flash-gone = Utkastet eller texten finns inte längre. Det kan ha publicerats eller tagits bort.
drafts-lacks-english = Engelsk text saknas
drafts-lacks-english-text = Lägg till en världsomfattande text på engelska. Utan den kan versionen inte publiceras.
drafts-empty = Utkastet har inga texter än.
drafts-changed = Senast ändrad
drafts-preview = Förhandsgranska
drafts-preview-text = Så kommer kunderna att se texten. Den är inte publicerad än.
drafts-text-crumb = Text
drafts-add = Lägg till text
drafts-replace = Ersätt texten
drafts-replace-pdf = Texten har en PDF. Ersätt även PDF-filen om den inte längre säger samma sak.
drafts-file-hint = Markdown (.md) eller HTML (.html), UTF-8, högst 1 MB. Skript, stilar, bilder och formulär tas bort ur HTML.
drafts-upload = Ladda upp
drafts-remove = Ta bort texten
drafts-remove-sure = Ta bort texten från utkastet?
drafts-delete = Ta bort utkastet
drafts-delete-sure = Ta bort utkastet med alla dess texter? De kan inte återställas.
drafts-pdf-add = Lägg till PDF
drafts-pdf-replace = Ersätt PDF
drafts-pdf-remove = Ta bort PDF
drafts-pdf-text = Kunderna kan öppna PDF-filen bredvid texten. Även dess SHA-256-fingeravtryck registreras vid godkännanden.
drafts-pdf-hint = PDF, högst { $max } MB
drafts-flash-added = Texten har lagts till. Så kommer kunderna att se den.
drafts-flash-added-removed = Texten har lagts till. Följande HTML-element togs bort: { $elements }. Kontrollera att inget saknas.
drafts-flash-replaced = Texten har ersatts.
drafts-flash-replaced-removed = Texten har ersatts. Följande HTML-element togs bort: { $elements }. Kontrollera att inget saknas.
drafts-flash-removed = Texten har tagits bort från utkastet.
drafts-flash-pdf-added = PDF-filen har lagts till.
drafts-flash-pdf-removed = PDF-filen har tagits bort.
field-text-file = Textfil
field-pdf-file = PDF-fil
problem-text-missing = Välj en fil med texten
problem-text-type = Välj en Markdown-fil (.md) eller en HTML-fil (.html)
problem-text-too-large = Välj en fil på högst { $max } MB
problem-text-not-utf-8 = Spara filen som ren text i UTF-8 och ladda upp den igen
problem-text-empty = Välj en fil med läsbar text. Inget återstår av den här när skript och bilder har tagits bort
problem-text-taken = Utkastet har redan en text för det här landet och språket. Öppna den för att ersätta den
problem-text-changed = Någon annan ersatte texten medan sidan var öppen. Välj filen igen för att ersätta den nya
problem-pdf-missing = Välj en PDF-fil
problem-pdf-type = Välj en PDF-fil. Den här filen är något annat
matrix-title = Texter i version { $version }
matrix-about = ”Saknas” betyder att avtal erbjuds på språket men att ingen version har en text. Kunderna får då en text enligt den vanliga språkordningen.
matrix-own-texts = Länder med egna texter
matrix-has = Ny
matrix-same = Oförändrad
matrix-older = Bara version { $version }
matrix-missing = Saknas
publish-link = Publicera …
publish-title = Publicera version { $version }
publish-texts = { $count ->
    [one] 1 text
   *[other] { $count } texter
}
publish-about = En publicerad version ändras aldrig. Välj datum för att se vad de påverkar.
publish-when = Datum
publish-effective-hint = Från kl. 00.00 UTC den dagen ombeds kunderna godkänna den här versionen.
publish-required-hint = Bara om du valde en senare dag.
publish-requirement-at-once = Från ikraftträdandet
publish-requirement-at-once-hint = Äldre versioner räcker inte längre från och med den dagen.
publish-requirement-later = Från en senare dag
publish-requirement-later-hint = Kunder som har godkänt en äldre version har tid på sig till dess.
publish-requirement-never = Aldrig (mindre version)
publish-requirement-never-hint = Ingen behöver godkänna på nytt.
field-effective-on = Gäller från
field-requirement = Krävs
field-required-from = Krävs från
problem-requirement-missing = Välj från när versionen krävs
problem-version-before-newest = Ange { $date } eller ett senare datum. Då börjar en tidigare publicerad version gälla
problem-version-required-before = Ange dagen då versionen börjar gälla eller en senare dag
publish-preview = Visa vad det påverkar
publish-touches = Vad publiceringen påverkar
publish-effective-line = Från { $date } får kunder som godkänner version { $version }.
publish-invitations-line = { $n ->
    [one] { $count } öppen inbjudan gäller den här versionen från den dagen.
   *[other] { $count } öppna inbjudningar gäller den här versionen från den dagen.
}
publish-confirmed-line = { $n ->
    [one] { $count } kund har en bekräftelse av en äldre version.
   *[other] { $count } kunder har en bekräftelse av en äldre version.
}
publish-confirmed-when = För dem som har köpt tidigare räcker den inte längre från { $date }.
publish-others-line = { $n ->
    [one] { $count } kund har inte bekräftat någon version.
   *[other] { $count } kunder har inte bekräftat någon version.
}
publish-others-when = Nya kunder behöver den här versionen från { $date }.
publish-orders-line = { $n ->
    [one] { $count } väntande beställning kontrolleras på nytt.
   *[other] { $count } väntande beställningar kontrolleras på nytt.
}
publish-orders-when = Nya kunders beställningar kräver den här versionen från { $date }.
publish-renewals-line = { $n ->
    [one] { $count } prenumeration löper ut utan automatisk förnyelse under de tolv följande veckorna.
   *[other] { $count } prenumerationer löper ut utan automatisk förnyelse under de tolv följande veckorna.
}
publish-renewals-when = För att förnya manuellt krävs den här versionen från { $date }.
publish-minor-line = Ingen behöver godkänna på nytt. Bekräftelser av äldre versioner räcker fortfarande.
publish-nobody = Kunderna ombeds inte godkänna det här avtalet i dag, så inga kunder eller inbjudningar påverkas.
publish-button = Publicera version { $version }
publish-sure = Publicera versionen? Dess texter och datum kan aldrig ändras.
publish-changed = Utkastet ändrades
publish-changed-text = Någon ändrade utkastet medan sidan var öppen. Inget publicerades. Granska utkastet och publicera sedan igen.
publish-gaps = Luckor
publish-gaps-text = Texter som saknas: { $missing }. Texter som bara finns i en äldre version: { $older }. Kunderna där får en text enligt den vanliga språkordningen.
publish-flash-done = Version { $version } har publicerats.

## What changed between two versions
changes-link = Visa vad som har ändrats
changes-title = Vad som har ändrats
changes-counts = Ändrade stycken: { $changed }. Tillagda: { $added }. Borttagna: { $removed }.
changes-legend = Markering i texten:
changes-legend-removed = borttaget
changes-legend-added = tillagt
changes-mark-removed = [borttaget:
changes-mark-added = [tillagt:
changes-mark-end = ]
changes-none = Inga ändringar
changes-none-text = Båda texterna säger samma sak.
changes-no-older = Det finns ingen tidigare version av texten att jämföra med.
changes-unchanged = { $count ->
    [one] 1 oförändrat stycke
   *[other] { $count } oförändrade stycken
}
changes-compare-with = Jämför med en annan version
changes-back = Tillbaka till texten
changes-since-yours = Visa vad som har ändrats sedan version { $version }, som du godkände
changes-newer = Version { $version } gäller nu.
