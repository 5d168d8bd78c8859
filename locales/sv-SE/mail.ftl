## Brev
mail-footer = Det här är ett automatiskt meddelande från Assent. Svar läses inte.
letter-greeting = Hej { $name }!
letter-sign-in-name = Ditt inloggningsnamn: { $name }
letter-until = Länken fungerar en gång, till { $moment } (din tidszon).
letter-invitation-subject = Ditt konto i Assent: { $organisation }
letter-invitation-text = { $by } har skapat ett konto åt dig i Assent, för { $organisation }.
letter-invitation-open = Öppna länken för att välja ditt lösenord och logga in:
letter-invitation-ignore = Om du inte väntade dig det här meddelandet kan du bortse från det.
letter-reset-subject = Välj ett nytt lösenord till Assent: { $organisation }
letter-reset-text = Någon har begärt ett nytt lösenord till ditt konto i Assent ({ $organisation }).
letter-reset-open = Öppna länken för att välja lösenord:
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
letter-written-by = { $name } på { $organisation } har skrivit det här meddelandet och skickat det via Assent:
letter-guessed-subject = Någon gissar ditt lösenord till Assent: { $organisation }
letter-guessed-text = Flera felaktiga lösenord har angetts för inloggningsnamnet { $name } i webbläsare som inte har loggat in med det förut.
letter-guessed-safe = Sådana webbläsare måste nu vänta längre efter varje felaktigt lösenord. En webbläsare som du har loggat in i förut behöver inte vänta.
letter-guessed-reset = Om det var du och du har glömt lösenordet, eller om andra kan känna till det, välj ett nytt här. Då upphör också väntetiden:
