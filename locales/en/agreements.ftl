## The text of an agreement
agreement-customer = Microsoft Customer Agreement
agreement-cloud = Microsoft Cloud Agreement
agreements-version = Version { $version }
agreements-effective = in effect from { $date }
agreements-worldwide = Worldwide
agreements-place = { $country }, { $language }
agreements-download-only = This text is available only as a file. Download it to read it.
agreements-other-languages = The same text in other languages
agreements-other-versions = Other versions
agreements-other-countries = Version { $version } for other countries and regions

## Agreements
agreements-about = All agreement texts. Published texts never change; each has a SHA-256 fingerprint.
agreements-texts = Texts
agreements-none = No agreements yet
agreements-none-text = Agreements and their texts appear here once they are published.
agreements-standing-versions = Current
agreements-all-versions = All, including replaced
agreements-agreement = Agreement
agreements-effective-on = In effect from
agreements-required-from = Required from
agreements-never-required = Never
agreements-read = Read
agreements-coming = Upcoming
agreements-in-effect = In effect
agreements-replaced = Replaced
agreements-retired = Retired
agreements-region-americas = Americas
agreements-region-europe = Europe and Central Asia
agreements-region-middle-east-and-africa = Middle East and Africa
agreements-region-asia-pacific = Asia Pacific
field-agreement-type = Agreement
field-agreement-version = Version
field-agreement-region = Region
field-agreement-country = Country or region
field-agreement-language = Language
problem-agreement-type-unknown = Choose an agreement from the list

## Which text a customer gets
agreements-answer = Text used in { $country }
agreements-answer-rule = The country’s text in the requested language, then in its other languages, then in English. Otherwise, the worldwide text in the requested language, then in English.
agreements-asks-for = If { $language } is requested:
agreements-step-asked = The country has a text in this language.
agreements-step-other = The country has no text in this language, so another of its languages is used.
agreements-step-english = The country has no text in this language, so its English text is used.
agreements-step-worldwide = The country has no text of its own, so the worldwide text in this language is used.
agreements-step-worldwide-english = There is no text for the country and no worldwide text in this language, so the worldwide English text is used.

## Types and their versions
agreements-histories = Agreements and their versions
agreements-template-id = Template ID
agreements-introduced = Introduced
agreements-no-bound = No limit: acceptances can have any past date
agreements-takes = New confirmations
agreements-takes-yes = Open
agreements-takes-no = Closed
agreements-versions = Versions
agreements-effective-sentence = In effect from { $date }.
agreements-required-sentence = Required from { $date }.
agreements-minor-sentence = Never required (minor version).
