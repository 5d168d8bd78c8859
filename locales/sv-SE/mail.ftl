## Brev
mail-footer = Assent skickade det här brevet automatiskt; ingen läser svar på det.
letter-greeting = Hej { $name }!
letter-sign-in-name = Du loggar in med: { $name }
letter-until = Länken fungerar en gång, till { $moment } (din tidszon).
letter-invitation-subject = Ditt konto i Assent: { $organisation }
letter-invitation-text = { $by } har skapat ett konto åt dig i Assent, för { $organisation }.
letter-invitation-open = Öppna länken för att välja ditt lösenord och logga in:
letter-invitation-ignore = Om du inte väntade dig något sådant behöver du inte göra något.
letter-reset-subject = Ett nytt lösenord till Assent: { $organisation }
letter-reset-text = Någon har bett om att få välja ett nytt lösenord till ditt konto i Assent ({ $organisation }).
letter-reset-open = Öppna länken för att välja det:
letter-reset-ignore = Om det inte var du behöver du inte göra något: lösenordet förblir som det är.

## Demons brevlåda
mailbox-recipient = Mottagare
mailbox-title = Brevlåda
mailbox-count = { $count ->
    [one] Ett brev.
   *[other] { $count } brev.
}
mailbox-text = Demon skickar ingen e-post. Det som en e-postserver skulle ha tagit emot sparas här.
mailbox-empty = Inga brev än
mailbox-empty-text = Bjud in någon eller be om ett nytt lösenord, så kommer brevet hit inom några sekunder.
mailbox-letters = Brev
mailbox-choose = Välj ett brev för att läsa det.
mailbox-from = Från
mailbox-to = Till
mailbox-reply-to = Svar till
mailbox-sent = Skickat
mailbox-html = Visa brevet som HTML

## Demons personer
demo-title = Vem du kan vara
demo-count = { $count ->
    [one] En person.
   *[other] { $count } personer.
}
demo-text = Logga in som vem som helst av dem: vad de får se och göra skiljer sig åt.
demo-role = Roll
demo-act = Logga in
demo-kind-operator = Operatör
demo-kind-customer = Kund
letter-written-by = { $name } på { $organisation } har skrivit det här meddelandet och skickat det via Assent:
letter-guessed-subject = Någon gissar ditt lösenord till Assent: { $organisation }
letter-guessed-text = Flera felaktiga lösenord har angetts för inloggningsnamnet { $name } i webbläsare som inte har loggat in med det förut.
letter-guessed-safe = Sådana webbläsare måste nu vänta längre efter varje felaktigt lösenord. En webbläsare som du har loggat in i förut behöver inte vänta.
letter-guessed-reset = Om det var du och du har glömt lösenordet, eller om andra kan känna till det, välj ett nytt här. Då upphör också väntetiden:
