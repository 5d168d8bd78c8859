## What is wrong with something typed. Shown at the field and in the summary at the top of the page.

problem-missing = Fyll i fältet
problem-too-long = Ange högst { $max } tecken
problem-characters = Ta bort radbrytningar, osynliga tecken och symboler som bara vissa teckensnitt har

## Companies and people
problem-company-name-missing = Ange företagets namn
problem-first-name-missing = Ange ett förnamn
problem-last-name-missing = Ange ett efternamn
problem-email-missing = Ange en e-postadress
problem-email-invalid = Ange en e-postadress i rätt format, till exempel namn@example.com
problem-phone-missing = Ange ett telefonnummer
problem-phone-invalid = Ange ett telefonnummer med riktnummer, eller med + och landsnummer, till exempel +46 8 123 456 78
problem-registration-missing = Ange företagets registreringsnummer ({ $label })
problem-registration-invalid = Ange registreringsnumret ({ $label }) i landets format

## Domains
problem-domain-prefix-missing = Ange den första delen av den primära domänen
problem-domain-prefix-characters = Använd bara bokstäverna a till z, siffror och bindestreck mellan dem
problem-domain-prefix-reserved = Det tredje och fjärde tecknet kan inte båda vara bindestreck
problem-domain-prefix-system = Den början är reserverad. Välj en annan
problem-domain-missing = Ange en domän
problem-domain-invalid = Ange en domän i rätt format, till exempel example.com

## Addresses
problem-country-missing = Välj land eller region
problem-country-unknown = Välj ett land eller en region i listan
problem-region-unknown = Välj en region i listan
problem-status-unknown = Välj en status i listan
problem-choice-unknown = Välj ett alternativ i listan
problem-address-line1-missing = Ange gata och nummer
problem-city-missing = Ange en ort
problem-state-missing = { $kind ->
    [area] Ange ett område
    [county] Ange ett grevskap
    [department] Ange ett departement
    [district] Ange ett distrikt
    [emirate] Ange ett emirat
    [island] Ange en ö
    [oblast] Ange en oblast
    [parish] Ange ett distrikt (parish)
    [prefecture] Ange en prefektur
    [province] Ange en provins
   *[state] Ange en delstat
}
problem-postal-code-missing = Ange ett postnummer
problem-postal-code-invalid = Ange ett postnummer i landets format, till exempel { $example }

## Languages and time zones
problem-language-unknown = Välj ett språk i listan
problem-agreement-language-unknown = Välj ett av avtalets språk
problem-time-zone-unknown = Välj en tidszon i listan

## Dates
problem-date-missing = Ange ett datum
problem-date-incomplete = { $missing ->
    [day] Ange även dag
    [month] Ange även månad
    [year] Ange även år
    [day-month] Ange även dag och månad
    [day-year] Ange även dag och år
   *[month-year] Ange även månad och år
}
problem-date-not-real = Ange ett datum som finns
problem-date-year = Ange året med fyra siffror
problem-date-future = Ange dagens datum eller ett tidigare
problem-date-too-early = Ange { $earliest } eller ett senare datum
problem-domain-prefix-whole = Ange bara början av den primära domänen, utan punkt och det som följer: ”{ $suffix }” läggs till
problem-email-hidden = E-postadressen innehåller osynliga tecken som visar en annan adress. Skriv in den i stället för att klistra in den
problem-state-unknown = Välj en i listan
problem-one-name = Lämna efternamnet tomt, eller avmarkera rutan som säger att det bara finns ett namn
