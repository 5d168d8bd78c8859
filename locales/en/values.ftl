## What is wrong with something typed. Shown at the field and in the summary at the top of the page.

problem-missing = Fill in this field
problem-too-long = Enter at most { $max } characters
problem-characters = Remove line breaks, invisible characters, and symbols that only some fonts have

## Companies and people
problem-company-name-missing = Enter the company’s name
problem-first-name-missing = Enter a first name
problem-last-name-missing = Enter a last name
problem-email-missing = Enter an email address
problem-email-invalid = Enter an email address in the right format, like name@example.com
problem-phone-missing = Enter a phone number
problem-phone-invalid = Enter a phone number with its area code, or with + and its country code, like +46 8 123 456 78
problem-registration-missing = Enter the company’s registration number ({ $label })
problem-registration-invalid = Enter the registration number ({ $label }) in this country’s format

## Domains
problem-domain-prefix-missing = Enter the first part of the primary domain
problem-domain-prefix-characters = Use only the letters a to z, digits, and hyphens between them
problem-domain-prefix-reserved = The third and fourth characters cannot both be hyphens
problem-domain-prefix-system = This beginning is reserved. Choose another one
problem-domain-missing = Enter a domain
problem-domain-invalid = Enter a domain in the right format, like example.com

## Addresses
problem-country-missing = Choose a country or region
problem-country-unknown = Choose a country or region from the list
problem-region-unknown = Choose a region from the list
problem-status-unknown = Choose a status from the list
problem-choice-unknown = Choose an option from the list
problem-address-line1-missing = Enter the street and number
problem-city-missing = Enter a city
problem-state-missing = { $kind ->
    [area] Enter an area
    [county] Enter a county
    [department] Enter a department
    [district] Enter a district
    [emirate] Enter an emirate
    [island] Enter an island
    [oblast] Enter an oblast
    [parish] Enter a parish
    [prefecture] Enter a prefecture
    [province] Enter a province
   *[state] Enter a state
}
problem-postal-code-missing = Enter a postal code
problem-postal-code-invalid = Enter a postal code in this country’s format, like { $example }

## Languages and time zones
problem-language-unknown = Choose a language from the list
problem-agreement-language-unknown = Choose one of the agreement’s languages
problem-time-zone-unknown = Choose a time zone from the list

## Dates
problem-date-missing = Enter a date
problem-date-incomplete = { $missing ->
    [day] Enter the day as well
    [month] Enter the month as well
    [year] Enter the year as well
    [day-month] Enter the day and month as well
    [day-year] Enter the day and year as well
   *[month-year] Enter the month and year as well
}
problem-date-not-real = Enter a real date
problem-date-year = Enter the year with 4 digits
problem-date-future = Enter today’s date or an earlier one
problem-date-too-early = Enter { $earliest } or a later date
problem-domain-prefix-whole = Enter only the beginning of the primary domain, without a dot and what follows it: “{ $suffix }” is added
problem-email-hidden = This email address holds invisible marks that show another address. Type it instead of pasting it
problem-state-unknown = Choose one from the list
problem-one-name = Leave the last name empty, or clear the box that says that there is one name only
