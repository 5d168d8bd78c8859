## Ramen för all e-post
mail-sender = { $partner } via { $portal }
mail-sent = Skickat av Assent.
mail-sent-for = Skickat av Assent för { $partner }.
mail-link = Om knappen inte fungerar kan du öppna den här adressen:
mail-moment = { $moment } ({ $zone })
mail-until = Gäller till
mail-until-once = { $moment }. Länken fungerar en gång.
mail-until-code = { $moment }. Koden fungerar en gång.
mail-answer-until = Svara senast
mail-sign-in-name = Logga in som
mail-questions = Frågor
mail-reply = Svara på det här meddelandet. Svaret går till { $name } på { $organisation }.
mail-no-reply = Svar på det här meddelandet läses inte.
mail-wrong-person = Fel person? Svara och berätta vem som är rätt.
mail-between-sentences = { " " }
mail-reason-account = Du får det här meddelandet eftersom du har ett konto i Assent för { $organisation }.
mail-reason-address = Du får det här meddelandet eftersom någon angav den här adressen i Assent.
mail-reason-asked = Du får det här meddelandet eftersom { $name } på { $organisation } angav din adress. Ingenting godkänns av att länken öppnas.
mail-reason-attested = Du får det här meddelandet eftersom { $partner } har angett dig som den som godkände.
mail-reason-notice = Du får det här meddelandet eftersom aviseringar om detta är på i din profil.
letter-written-by = { $name } på { $organisation } skrev det här meddelandet och skickade det via Assent:

## E-post
letter-greeting = Hej { $name }!
letter-sign-in-name = Ditt inloggningsnamn: { $name }
letter-invitation-subject = Ditt konto i Assent: { $organisation }
letter-invitation-text = { $by } har skapat ett konto åt dig i Assent, för { $organisation }.
letter-invitation-act = Välj ditt lösenord
letter-invitation-ignore = Om du inte väntade dig det här meddelandet kan du bortse från det.
letter-reset-subject = Välj ett nytt lösenord till Assent: { $organisation }
letter-reset-text = Någon har begärt ett nytt lösenord till ditt konto i Assent ({ $organisation }).
letter-reset-act = Välj ett nytt lösenord
letter-reset-ignore = Om det inte var du kan du bortse från meddelandet. Lösenordet ändras inte.

## Demons brevlåda
mailbox-recipient = Mottagare
mailbox-title = Brevlåda
mailbox-count = { $count ->
    [one] 1 e-postmeddelande.
   *[other] { $count } e-postmeddelanden.
}
mailbox-text = Demon skickar ingen e-post. Det som en e-postserver skulle ha tagit emot sparas här.
mailbox-empty = Ingen e-post än
mailbox-empty-text = Bjud in en person eller återställ ett lösenord, så visas meddelandet här inom några sekunder.
mailbox-letters = E-post
mailbox-choose = Välj ett meddelande för att läsa det.
mailbox-from = Från
mailbox-to = Till
mailbox-reply-to = Svar till
mailbox-sent = Skickat
mailbox-html = Visa meddelandet som HTML

## Demons personer
demo-title = Demopersoner
demo-count = { $count ->
    [one] 1 person.
   *[other] { $count } personer.
}
demo-text = Logga in som vem du vill. Vad de kan se och göra skiljer sig åt.
demo-role = Roll
demo-act = Logga in
demo-kind-operator = Operatör
demo-kind-customer = Kund
letter-guessed-subject = Någon gissar ditt lösenord till Assent: { $organisation }
letter-guessed-text = Flera felaktiga lösenord har angetts för inloggningsnamnet { $name } i webbläsare som inte har loggat in med det förut.
letter-guessed-safe = Sådana webbläsare måste nu vänta längre efter varje felaktigt lösenord. En webbläsare som du har loggat in i förut behöver inte vänta.
letter-guessed-reset = Om det var du och du har glömt lösenordet, eller om andra kan känna till det, välj ett nytt. Då upphör också väntetiden.
letter-guessed-act = Välj ett nytt lösenord
