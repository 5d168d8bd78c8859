## The text of an agreement
agreement-customer = Microsoft Customer Agreement
agreement-cloud = Microsoft Cloud Agreement
agreements-version = Version { $version }
agreements-effective = in effect from { $date }
agreements-worldwide = Worldwide
agreements-place = { $country }, { $language }
agreements-download-only = This text is a file. Download it to read it.
agreements-other-languages = The same text in other languages
agreements-other-versions = Other versions
agreements-other-countries = Version { $version } for other countries and regions

## Agreements
agreements-about = Every text of every agreement, as customers accept it. A published text never changes; its SHA-256 proves that.
agreements-texts = Texts
agreements-none = No agreement yet
agreements-none-text = Agreements and their texts appear here once they are published.
agreements-standing-versions = Current
agreements-all-versions = All, also replaced ones
agreements-agreement = Agreement
agreements-effective-on = In effect from
agreements-required-from = Required from
agreements-never-required = Never
agreements-read = Read
agreements-coming = To come
agreements-in-effect = In effect
agreements-replaced = Replaced
agreements-region-americas = Americas
agreements-region-europe = Europe and Central Asia
agreements-region-middle-east-and-africa = Middle East and Africa
agreements-region-asia-pacific = Asia and the Pacific
field-agreement-type = Agreement
field-agreement-version = Version
field-agreement-region = Region
field-agreement-country = Country or region
field-agreement-language = Language
problem-agreement-type-unknown = Choose an agreement from the list

## Which text a customer gets
agreements-answer = What a customer gets today: { $country }
agreements-answer-rule = First the country’s text in the language asked for, then in its other languages, then in English; then the worldwide text in the language asked for, then in English.
agreements-asks-for = Asks for { $language }:
agreements-step-asked = The country has a text in that language.
agreements-step-other = The country has no text in that language, but one in another of its languages.
agreements-step-english = The country has no text in that language, but one in English.
agreements-step-worldwide = The country has no text of its own; there is a worldwide one in that language.
agreements-step-worldwide-english = The country has no text of its own, and none is worldwide in that language; the worldwide one in English applies.

## Types and their versions
agreements-histories = Agreements and their versions
agreements-template-id = Template ID
agreements-introduced = Introduced on
agreements-no-bound = No date: acceptances may be dated earlier
agreements-takes = New confirmations
agreements-takes-yes = Can be recorded
agreements-takes-no = Are not recorded today
agreements-versions = Versions
agreements-effective-sentence = In effect from { $date }.
agreements-required-sentence = Required from { $date }.
agreements-minor-sentence = Never required: a minor version.
