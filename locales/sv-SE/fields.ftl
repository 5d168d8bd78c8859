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
