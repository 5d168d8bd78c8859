# Labels that several forms share.
field-sign-in-name = Inloggningsnamn
field-password = Lösenord
field-first-name = Förnamn
field-last-name = Efternamn
field-email = E-postadress
field-phone = Telefonnummer
field-country = Land eller region
field-language = Språk
field-time-zone = Tidszon
field-roles = Roller
field-name = Namn
field-person-name = Namn
form-one-name = Personen har bara ett namn
form-one-name-hint = Ange det som förnamn och lämna efternamnet tomt.
field-one-name = Bara ett namn
field-signer-one-name = Undertecknare: bara ett namn
