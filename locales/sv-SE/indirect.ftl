## Partnerships
partnerships-text-provider = Återförsäljarna som säljer era tjänster till kunder. Ni bekräftar vad deras kunder har godkänt.
partnerships-text-reseller = Leverantörerna som ni säljer till kunder genom. De bekräftar vad era kunder har godkänt.
partnerships-none-text = Ett partnerskap börjar när båda sidor har gått med på det.
partnership-ask-reseller = Begär en återförsäljare
partnership-ask-provider = Begär en leverantör
partnership-ask-text = Den andra partnerns globala administratörer meddelas. Partnerskapet börjar när de accepterar.
partnership-note = Meddelande
partnership-note-hint = Den andra partnern kan läsa det.
partnership-send = Skicka begäran
partnership-requests = Förfrågningar
partnership-asked = Begärt
partnership-asks-you = Väntar på er
partnership-waits = Väntar på den andra partnern
partnership-accepted = Accepterad
partnership-declined = Avböjd
partnership-withdrawn = Återtagen
partnership-state = Partnerskap
partnership-customers = Visa kunder
partnership-request-title-theirs = { $partner } vill samarbeta med er
partnership-request-title-ours = Er begäran till { $partner }
partnership-accept-text = Om ni accepterar betjänar leverantören återförsäljarens kunder från och med nu. Båda sidor kan avsluta partnerskapet.
partnership-accept = Acceptera
partnership-decline = Avböj
partnership-decline-hint = Om ni avböjer kan den andra partnern läsa skälet.
partnership-withdraw = Återta begäran
partnership-meanwhile = Begäran avgjordes medan ni hade den här sidan öppen.
partnership-other-disabled = Den andra partnern har inaktiverats, så partnerskapet kan inte börja.
partnership-flash-asked = Begäran skickad.
partnership-flash-asked-before = Det finns redan en öppen begäran mellan er och den här partnern.
partnership-flash-accepted = Partnerskapet har börjat.
partnership-flash-declined = Begäran avböjd.
partnership-flash-withdrawn = Begäran återtagen.
field-partner-name = Partner
field-partnership-note = Meddelande
field-decline-reason = Skäl att avböja

## Ending a partnership
parting-title = Avsluta partnerskapet med { $name }
parting-customers = { $count ->
    [0] { $reseller } betjänar ingen kund genom { $provider }.
    [one] { $reseller } betjänar 1 kund genom { $provider }.
   *[other] { $reseller } betjänar { $count } kunder genom { $provider }.
}
parting-customers-over = { $reseller } betjänar { $count } kunder eller fler genom { $provider }.
parting-text = Återförsäljarens relationer genom leverantören avslutas, och dess öppna förfrågningar slutar fungera. Tidigare poster finns kvar.
field-fate = Vad händer med kunderna?
parting-fate-stay = De stannar hos { $provider } direkt
parting-fate-stay-hint = Det som { $provider } har intygat gäller fortfarande.
parting-fate-end = Deras relationer avslutas
parting-fate-end-hint = { $provider } kan inte längre beställa åt dem. Kunder med en aktiv prenumeration, eller som en annan återförsäljare hos { $provider } betjänar, stannar.
parting-fate-end-hint-reseller = Era relationer avslutas. { $provider } meddelas och bestämmer om sina egna.
field-parting-reason = Skäl
parting-reason-hint = Den andra partnern kan läsa det.
parting-end = Avsluta partnerskapet
parting-flash-before = Partnerskapet var redan avslutat.
parting-told-stay = Kunderna stannar hos leverantören
parting-told-end = Relationerna med kunderna avslutas
parting-by = Avslutat av { $name }
parting-going-on = Relationerna håller på att avslutas.
parting-count = { $count ->
    [one] 1 kund
   *[other] { $count } kunder
 }
parting-kept = Av dem stannade { $count } hos leverantören på grund av en aktiv prenumeration eller en annan återförsäljare.
problem-fate-missing = Välj vad som händer med kunderna

## Acceptance information
information-title = Uppgifter om godkännande
information-text-provider = Det som ni frågar era återförsäljare: vem som godkände, när och hur de vet det. Ni intygar utifrån det eller skickar tillbaka det.
information-text-reseller = Det som era leverantörer frågar er: vem som godkände, när och hur ni vet det. De intygar utifrån det.
information-none = Inget här
information-none-provider = Välj kunder i kundlistan, eller öppna en kund, för att fråga en återförsäljare.
information-none-reseller = Förfrågningar från era leverantörer visas här.
information-open = Öppna
information-settled = Avslutade
information-settled-on = Avslutad { $moment }
information-first = De { $count } mest brådskande visas.
information-state = Status
information-state-asked = Väntar på återförsäljaren
information-state-asked-you = Väntar på er
information-state-answered = Besvarad
information-state-returned = Skickad tillbaka
information-state-attested = Intygad
information-state-ended = Avslutad
information-ended-withdrawn = Leverantören återtog den.
information-ended-not-served = Återförsäljaren säljer inte längre till kunden genom leverantören.
information-ended-confirmed = Godkännandet bekräftades på annat sätt.
information-your-move = Er tur
information-due = Svar senast { $date }
information-request = Begär uppgifter om godkännande
information-request-text = Fråga era återförsäljare vem som godkände { $agreement }, när och hur de vet det.
information-note-hint = Återförsäljarna kan läsa det.
information-send = Skicka begäran
information-too-many = För många kunder
information-too-many-text = Bara de första { $max } visas. Fråga om dem och välj sedan resten.
information-no-agreement = Inget avtal krävs i dag, så det finns inget att fråga om.
information-obstacle-not-served = Ingen återförsäljare betjänar kunden genom er.
information-obstacle-not-partners = Partnerskapet med återförsäljaren har avslutats.
information-obstacle-disabled = Återförsäljaren har inaktiverats.
information-obstacle-asked = Redan tillfrågad.
information-obstacle-confirmed = Redan bekräftat.
information-obstacle-not-needed = Ingen bekräftelse behövs.
information-flash-none = Välj minst en av era kunder.
information-flash-nobody = Ingen tillfrågades: alla valda kunder är redan tillfrågade eller bekräftade.
information-flash-asked = { $count ->
    [one] 1 begäran skickad.
   *[other] { $count } förfrågningar skickade.
}
information-flash-some = Skickade förfrågningar: { $count }. Utelämnade eftersom något har ändrats: { $left }.
information-flash-withdrawn = Begäran om { $company } har återtagits.
information-flash-answered = Skickat till { $provider }: vem som godkände för { $company }.
information-flash-returned = Skickat tillbaka till { $reseller }.
information-asked = Begäran
information-asked-by = Begärt av
information-attestation = Intyg
information-answer = Svar { $number }
information-sent = Skickat
information-was-returned = Skickat tillbaka
information-answer-button = Svara
information-answer-title = Vem som godkände
information-answer-text = Berätta för { $provider } vem som godkände { $agreement }, när och hur ni vet det. { $provider } intygar utifrån det.
information-when-and-how = När, och hur ni vet det
information-answer-send = Skicka
information-attest = Intyga utifrån det
information-attest-from = { $person } hos { $reseller } skickade detta { $moment }. Kontrollera det: det ni intygar är ert eget ord.
information-read = Visa begäran
information-source = Källa
information-from = { $person }, { $reseller }, { $moment }
information-return = Skicka tillbaka
information-return-title = Skicka tillbaka till { $reseller }
information-return-hint = Skriv vad som saknas eller är fel. Återförsäljaren kan läsa det.
information-withdraw = Återta begäran
information-withdraw-sure = Återta begäran? { $reseller } kan inte längre besvara den.
information-meanwhile = Ändrat under tiden
information-meanwhile-answered = En kollega skickade ett svar medan ni hade formuläret öppet. Ert svar skickades inte.
information-meanwhile-over = Begäran har avslutats, så ert svar skickades inte. Kopiera det härifrån om leverantören ändå behöver få veta det.
information-meanwhile-judged = Något ändrades medan ni hade sidan öppen: svaret skickades tillbaka eller användes, eller begäran avslutades.
information-counts-provider = För den här kunden gäller intyget från { $provider }.
information-counts-own = Ert intyg gäller för den här kunden, även för det som den köper genom { $resellers }.
field-ask = Kunder och återförsäljare
field-note = Meddelande
field-return-reason = Skäl
problem-ask-none = Välj minst en kund
problem-return-reason-missing = Ange skälet
problem-return-not-served = Återförsäljaren säljer inte längre till kunden genom er och kan därför inte svara igen. Intyga utifrån svaret eller återta begäran
problem-through-unknown = Välj en partner som ni samarbetar med

## Activity
audit-partnership-asked = Begärde ett partnerskap
audit-partnership-declined = Avböjde ett partnerskap
audit-partnership-withdrawn = Återtog en begäran om partnerskap
audit-information-asked = Begärde uppgifter om godkännande
audit-information-answered = Skickade uppgifter om godkännande
audit-information-returned = Skickade tillbaka uppgifter om godkännande
audit-information-used = Intygade utifrån uppgifter om godkännande
audit-information-ended = Avslutade en begäran om uppgifter om godkännande
audit-fact-end-reason = Skäl
audit-fact-answered-by = Besvarat av
