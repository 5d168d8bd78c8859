//! What each country asks of an address and of a company: the lines of `data/address-rules.csv` and
//! `data/registration-rules.csv`.

use std::sync::OnceLock;

use regex::Regex;
use serde::Deserialize;

/// What a country asks of an address, and of a company.
#[derive(Debug)]
pub struct CountryRules {
    /// How addresses look.
    pub address: AddressRule,
    /// The registration number that is mandatory here, if one is.
    pub registration: Option<RegistrationRule>,
    /// Whether a customer's phone number is mandatory.
    pub phone_required: bool,
}

/// How addresses look in one country.
#[derive(Debug)]
pub struct AddressRule {
    /// The fields that nobody may leave empty.
    pub required: Vec<AddressField>,
    /// What the field between city and country is called, if addresses have it.
    pub state_kind: Option<StateKind>,
    /// Whether addresses have a postal code.
    pub uses_postal_code: bool,
    /// What a postal code looks like, if that is known.
    pub postal_pattern: Option<Pattern>,
    /// A postal code of that look, to show as an example.
    pub postal_example: Option<String>,
    /// The lines of an address, separated by `|`, with `{street}`, `{city}`, `{state}` and `{postal_code}`.
    pub format: String,
    /// The same for an address in Latin letters.
    pub latin_format: String,
}

/// The registration number of one country's companies.
#[derive(Debug)]
pub struct RegistrationRule {
    /// What the number is called there: INN, CNPJ, …
    pub label: String,
    /// What it looks like, if that is known.
    pub pattern: Option<Pattern>,
}

/// A field of an address that a country may require.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AddressField {
    /// The first line: street and number.
    Line1,
    /// The city.
    City,
    /// The state, province or whatever it is called.
    State,
    /// The postal code.
    PostalCode,
}

macro_rules! words {
    ($(#[$doc:meta])+ $name:ident { $($(#[$variant_doc:meta])+ $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])+ $variant,)+ }

        impl $name {
            /// Every one of them.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The word for it in data files and message arguments.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}

words! {
    /// What the field between city and country is called.
    StateKind {
        /// An area (Hong Kong).
        Area = "area",
        /// A county.
        County = "county",
        /// A department.
        Department = "department",
        /// A district.
        District = "district",
        /// An emirate.
        Emirate = "emirate",
        /// An island.
        Island = "island",
        /// An oblast.
        Oblast = "oblast",
        /// A parish.
        Parish = "parish",
        /// A prefecture.
        Prefecture = "prefecture",
        /// A province.
        Province = "province",
        /// A state.
        State = "state",
    }
}

/// A regular expression that is compiled when it is first used: of some two hundred countries few are ever needed.
#[derive(Debug)]
pub struct Pattern {
    source: String,
    compiled: OnceLock<Option<Regex>>,
}

#[derive(Deserialize)]
pub(super) struct AddressRow {
    pub(super) code: String,
    required: String,
    uses_state: String,
    state_kind: String,
    uses_postal_code: String,
    postal_pattern: String,
    postal_example: String,
    format: String,
    latin_format: String,
}

#[derive(Deserialize)]
pub(super) struct RegistrationRow {
    pub(super) code: String,
    label: String,
    pattern: String,
}

impl CountryRules {
    pub(super) fn new(address: AddressRow, registration: Option<RegistrationRow>) -> Result<Self, String> {
        Ok(Self {
            address: AddressRule::new(address)?,
            phone_required: registration.is_some(),
            registration: registration.map(|row| RegistrationRule {
                label: row.label,
                pattern: Pattern::new(row.pattern),
            }),
        })
    }
}

impl AddressRule {
    /// Whether the field may not be left empty.
    pub fn requires(&self, field: AddressField) -> bool {
        self.required.contains(&field)
    }

    /// Whether addresses have a state, province or the like.
    pub fn uses_state(&self) -> bool {
        self.state_kind.is_some()
    }

    fn new(row: AddressRow) -> Result<Self, String> {
        let required = row.required.split_whitespace().map(|field| match field {
            "line1" => Ok(AddressField::Line1),
            "city" => Ok(AddressField::City),
            "state" => Ok(AddressField::State),
            "postal_code" => Ok(AddressField::PostalCode),
            other => Err(format!("{}: {other}", row.code)),
        });
        let state_kind = StateKind::ALL.into_iter().find(|kind| kind.as_str() == row.state_kind);
        if (row.uses_state == "yes") != state_kind.is_some() {
            return Err(format!("{}: {}", row.code, row.state_kind));
        }
        Ok(Self {
            required: required.collect::<Result<_, _>>()?,
            state_kind,
            uses_postal_code: row.uses_postal_code == "yes",
            postal_pattern: Pattern::new(row.postal_pattern),
            postal_example: (!row.postal_example.is_empty()).then_some(row.postal_example),
            format: row.format,
            latin_format: row.latin_format,
        })
    }
}

impl Pattern {
    fn new(source: String) -> Option<Self> {
        (!source.is_empty()).then_some(Self {
            source,
            compiled: OnceLock::new(),
        })
    }

    /// The expression, anchored at both ends.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// Whether the whole of `text` looks like this.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(&self.source).ok());
        // A test compiles all of them; were one wrong all the same, nobody should be kept from typing.
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Country;
    use super::*;

    fn address(code: &str) -> &'static AddressRule {
        &Country::parse(code).unwrap().rules().address
    }

    #[test]
    fn every_pattern_compiles_is_anchored_and_matches_its_example() {
        for country in Country::all() {
            let rules = country.rules();
            let registration = rules.registration.as_ref().and_then(|rule| rule.pattern.as_ref());
            for pattern in rules.address.postal_pattern.iter().chain(registration) {
                Regex::new(pattern.as_str()).unwrap();
                assert!(
                    pattern.as_str().starts_with("^(?:") && pattern.as_str().ends_with(")$"),
                    "{country}"
                );
                assert!(!pattern.matches("\n") && !pattern.matches(""), "{country}");
            }
            if let (Some(pattern), Some(example)) = (&rules.address.postal_pattern, &rules.address.postal_example) {
                assert!(pattern.matches(example), "{country}: {example}");
            }
        }
    }

    #[test]
    fn a_country_never_requires_what_its_addresses_do_not_have() {
        for country in Country::all() {
            let rule = &country.rules().address;
            assert!(rule.requires(AddressField::Line1), "{country}");
            assert!(rule.uses_state() || !rule.requires(AddressField::State), "{country}");
            assert!(
                rule.uses_postal_code || !rule.requires(AddressField::PostalCode),
                "{country}"
            );
            assert!(
                rule.format.contains("{street}") && rule.latin_format.contains("{street}"),
                "{country}"
            );
            assert!(
                !rule.requires(AddressField::State) || rule.format.contains("{state}"),
                "{country}"
            );
            assert!(
                !rule.requires(AddressField::PostalCode) || rule.format.contains("{postal_code}"),
                "{country}"
            );
        }
    }

    #[test]
    fn each_country_asks_for_what_its_post_needs() {
        assert_eq!(address("US").state_kind, Some(StateKind::State));
        assert!(address("US").requires(AddressField::State) && address("US").requires(AddressField::PostalCode));
        assert_eq!(address("JP").state_kind, Some(StateKind::Prefecture));
        assert!(!address("SE").uses_state());
        assert!(!address("HK").uses_postal_code && !address("HK").requires(AddressField::City));
        assert!(!address("SG").requires(AddressField::City) && address("SG").requires(AddressField::PostalCode));
    }

    #[test]
    fn registration_number_and_phone_are_mandatory_in_the_countries_of_the_list_only() {
        let mandatory: Vec<&str> = Country::all()
            .iter()
            .filter(|country| country.rules().registration.is_some())
            .map(|country| country.code())
            .collect();
        assert_eq!(
            mandatory.join(" "),
            "AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA"
        );
        assert!(
            Country::all()
                .iter()
                .all(|country| { country.rules().phone_required == country.rules().registration.is_some() })
        );
    }
}
