//! Postal addresses, by the rules of their country.

use serde::Serialize;

use super::country::{AddressField, AddressRule};
use super::problem::FieldProblems;
use super::text::{is_cjk, optional_line};
use super::{Country, Problem, Subdivision, postal_code};

/// An address that the post of its country can use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PostalAddress {
    /// The country or region.
    pub country: Country,
    /// Street and number.
    pub line1: String,
    /// Building, floor, or whatever else there is.
    pub line2: Option<String>,
    /// The city; some countries and city states have none.
    pub city: Option<String>,
    /// The state, province or the like: where the country has a list of them, its code there, the last part of ISO 3166-2's.
    /// An address from before there was a list may hold any other text.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
}

/// The fields of an address as they were typed; `country` is a code.
#[derive(Debug, Clone, Copy, Default)]
pub struct AddressFields<'a> {
    /// The country's two-letter code.
    pub country: &'a str,
    /// Street and number.
    pub line1: &'a str,
    /// More of the same.
    pub line2: &'a str,
    /// The city.
    pub city: &'a str,
    /// The state, province or the like.
    pub state: &'a str,
    /// The postal code.
    pub postal_code: &'a str,
}

impl PostalAddress {
    /// The longest line, in characters.
    pub const MAX_LINE_CHARS: usize = 200;
    /// The longest city or state, in characters.
    pub const MAX_PLACE_CHARS: usize = 100;
    /// The longest postal code, in characters.
    pub const MAX_POSTAL_CODE_CHARS: usize = 20;

    /// Reads an address as somebody typed it. What the country does not use may be given all the same.
    ///
    /// # Errors
    /// One problem for each wrong field, by its name in [`AddressFields`]: `problem-country-missing`,
    /// `problem-country-unknown`; `problem-address-line1-missing`, `problem-city-missing`, `problem-state-missing`
    /// (with `kind`), `problem-postal-code-missing`; `problem-postal-code-invalid` (with `example`);
    /// `problem-state-unknown` for what is none of those that the country has;
    /// `problem-too-long`; `problem-characters`. Without a country, nothing else is required.
    pub fn parse(fields: AddressFields<'_>) -> Result<Self, FieldProblems> {
        let mut problems = FieldProblems::new();
        let country = noted(Country::parse(fields.country), "country", &mut problems);
        let rule = country.map(|country| &country.rules().address);

        let mut read = |raw: &str, max: usize, name: &'static str, field: Option<AddressField>| {
            let parsed = optional_line(raw, max).and_then(|value| match (value, rule, field) {
                (None, Some(rule), Some(field)) if rule.requires(field) => Err(missing(field, rule)),
                (value, ..) => Ok(value),
            });
            noted(parsed, name, &mut problems).flatten()
        };
        let line1 = read(fields.line1, Self::MAX_LINE_CHARS, "line1", Some(AddressField::Line1));
        let line2 = read(fields.line2, Self::MAX_LINE_CHARS, "line2", None);
        let city = read(fields.city, Self::MAX_PLACE_CHARS, "city", Some(AddressField::City));
        let state = read(fields.state, Self::MAX_PLACE_CHARS, "state", Some(AddressField::State));
        let code = read(
            fields.postal_code,
            Self::MAX_POSTAL_CODE_CHARS,
            "postal_code",
            Some(AddressField::PostalCode),
        );
        let state = noted(known_state(state, country), "state", &mut problems).flatten();
        let code = code.map(|code| country.map_or(Ok(code.clone()), |country| postal_code::tidied(&code, country)));
        let postal_code = noted(code.transpose(), "postal_code", &mut problems).flatten();

        match (country, line1) {
            (Some(country), Some(line1)) if problems.is_empty() => Ok(Self {
                country,
                line1,
                line2,
                city,
                state,
                postal_code,
            }),
            _ => Err(problems),
        }
    }

    /// The state's entry in the list of the country's.
    pub fn subdivision(&self) -> Option<&'static Subdivision> {
        Subdivision::find(self.country, self.state.as_deref()?)
    }

    /// The state, where the country has a list of them in which it is not.
    pub fn unlisted_state(&self) -> Option<&str> {
        let is_listed =
            |state: &&str| Subdivision::of(self.country).is_empty() || Subdivision::find(self.country, state).is_some();
        self.state.as_deref().filter(|state| !is_listed(state))
    }

    /// The address as it is written on a letter, without the country's name.
    pub fn lines(&self) -> Vec<String> {
        let rule = &self.country.rules().address;
        let is_latin = |field: &Option<String>| {
            field
                .as_deref()
                .is_some_and(|text| text.contains(|c: char| c.is_ascii_alphabetic()))
        };
        // The local forms run their parts together, which only parts in the local script bear.
        let is_local_script = self
            .line1
            .contains(|c| is_cjk(c) || matches!(c, '\u{AC00}'..='\u{D7A3}'))
            && !is_latin(&self.city)
            && (self.subdivision().is_some() || !is_latin(&self.state));
        let state = match self.subdivision() {
            Some(known) => Some(known.written(!is_local_script).to_owned()),
            None => self.state.clone(),
        };
        let format = if is_local_script {
            &rule.format
        } else {
            &rule.latin_format
        };
        let mut lines = Vec::new();
        for part in format.split('|') {
            if part.trim() == "{street}" {
                lines.extend([Some(self.line1.clone()), self.line2.clone()].into_iter().flatten());
                lines.extend(self.city.clone().filter(|_| !format.contains("{city}")));
                continue;
            }
            lines.push(self.filled(part, state.as_deref().unwrap_or_default()));
        }
        if !format.contains("{state}") {
            lines.extend(state);
        }
        if !format.contains("{postal_code}") {
            lines.extend(self.postal_code.clone());
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// One line of a country's format, tidied where a field is empty.
    fn filled(&self, part: &str, state: &str) -> String {
        let value = |field: &Option<String>| field.clone().unwrap_or_default();
        let street = [Some(self.line1.clone()), self.line2.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        let line = part
            .replace("{street}", &street)
            .replace("{city}", &value(&self.city))
            .replace("{state}", state)
            .replace("{postal_code}", &value(&self.postal_code));
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",");
        line.trim_matches([' ', ',', '-', '/'])
            .trim_end_matches('〒')
            .to_owned()
    }
}

fn noted<T>(parsed: Result<T, Problem>, field: &'static str, problems: &mut FieldProblems) -> Option<T> {
    parsed.map_err(|problem| problems.push((field, problem))).ok()
}

fn missing(field: AddressField, rule: &AddressRule) -> Problem {
    match field {
        AddressField::Line1 => Problem::new("problem-address-line1-missing"),
        AddressField::City => Problem::new("problem-city-missing"),
        AddressField::State => {
            Problem::new("problem-state-missing").with("kind", rule.state_kind.map_or("state", |kind| kind.as_str()))
        }
        AddressField::PostalCode => Problem::new("problem-postal-code-missing"),
    }
}

/// The code of a state of the country, where there is a list of them.
fn known_state(state: Option<String>, country: Option<Country>) -> Result<Option<String>, Problem> {
    let Some((state, country)) = state.clone().zip(country) else {
        return Ok(state);
    };
    if Subdivision::of(country).is_empty() {
        return Ok(Some(state));
    }
    Subdivision::find(country, &state)
        .map(|known| Some(known.code().to_owned()))
        .ok_or_else(|| Problem::new("problem-state-unknown"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEATTLE: AddressFields<'_> = AddressFields {
        country: "us",
        line1: "1 Pike St",
        line2: "",
        city: "Seattle",
        state: "WA",
        postal_code: "98101",
    };

    fn problems(fields: AddressFields<'_>) -> Vec<(&'static str, &'static str)> {
        let problems = PostalAddress::parse(fields).unwrap_err();
        problems
            .into_iter()
            .map(|(field, problem)| (field, problem.key))
            .collect()
    }

    fn lines(country: &str, line1: &str, city: &str, state: &str, postal_code: &str) -> String {
        let fields = AddressFields {
            country,
            line1,
            line2: "",
            city,
            state,
            postal_code,
        };
        PostalAddress::parse(fields).unwrap().lines().join(" | ")
    }

    #[test]
    fn an_address_is_written_as_its_country_writes_it() {
        assert_eq!(
            lines("US", "1 Pike St", "Seattle", "WA", "98101"),
            "1 Pike St | Seattle, WA 98101"
        );
        assert_eq!(
            lines("SE", "Storgatan 1", "Umeå", "", "903 26"),
            "Storgatan 1 | 903 26 Umeå"
        );
        assert_eq!(
            lines("SE", "Storgatan 1", "Umeå", "Västerbotten", "90326"),
            "Storgatan 1 | 903 26 Umeå | Västerbotten"
        );
        assert_eq!(
            lines("GB", "1 High St", "Leeds", "", "ls1 4ap"),
            "1 High St | Leeds | LS1 4AP"
        );
        assert_eq!(
            lines("SG", "1 Raffles Pl", "", "", "048616"),
            "1 Raffles Pl | Singapore 048616"
        );
        assert_eq!(
            lines("TW", "信義路五段7號", "信義區", "台北市", "110"),
            "110 | 台北市信義區 | 信義路五段7號"
        );
        assert_eq!(
            lines("TW", "7 Xinyi Rd", "Xinyi", "Taipei", "110"),
            "7 Xinyi Rd | Xinyi, Taipei City 110"
        );
        assert_eq!(lines("HK", "1 Queen's Rd", "", "Kowloon", ""), "1 Queen's Rd | Kowloon");
        assert_eq!(
            lines("JP", "六本木1-1", "港区", "Tokyo", "1060032"),
            "〒106-0032 | 東京都港区 | 六本木1-1"
        );
        assert_eq!(
            lines("JP", "1-1 Roppongi", "Minato-ku", "東京都", "1060032"),
            "1-1 Roppongi | Minato-ku, Tokyo | 106-0032"
        );
        assert_eq!(
            lines("BR", "Rua A, 1", "São Paulo", "SP", "01001-000"),
            "Rua A, 1 | São Paulo-SP | 01001-000"
        );
    }

    #[test]
    fn every_wrong_field_gets_its_own_complaint() {
        let fields = AddressFields {
            line1: " ",
            city: "a\nb",
            state: "",
            postal_code: "9810",
            ..SEATTLE
        };
        assert_eq!(
            problems(fields),
            [
                ("line1", "problem-address-line1-missing"),
                ("city", "problem-characters"),
                ("state", "problem-state-missing"),
                ("postal_code", "problem-postal-code-invalid"),
            ]
        );
    }

    #[test]
    fn an_unknown_country_is_the_only_complaint_about_an_empty_form() {
        assert_eq!(
            problems(AddressFields::default()),
            [("country", "problem-country-missing")]
        );
        assert_eq!(
            problems(AddressFields {
                country: "zz",
                ..SEATTLE
            }),
            [("country", "problem-country-unknown")]
        );
    }

    #[test]
    fn a_state_is_kept_by_its_code_and_one_of_another_country_is_refused() {
        let state = |country, state, postal_code| {
            let fields = AddressFields {
                country,
                state,
                postal_code,
                ..SEATTLE
            };
            PostalAddress::parse(fields).map(|address| address.state)
        };
        assert_eq!(state("US", "washington", "98101"), Ok(Some("WA".to_owned())));
        assert_eq!(state("JP", "東京都", "100-0001"), Ok(Some("13".to_owned())));
        assert_eq!(
            state("SE", "Västerbotten", "903 26"),
            Ok(Some("Västerbotten".to_owned()))
        );
        for (country, wrong, postal_code) in [
            ("US", "Ontario", "98101"),
            ("CA", "WA", "H3Z 2Y7"),
            ("US", "X", "98101"),
        ] {
            let problems = state(country, wrong, postal_code).unwrap_err();
            let found: Vec<_> = problems.iter().map(|(field, problem)| (*field, problem.key)).collect();
            assert_eq!(found, [("state", "problem-state-unknown")], "{wrong} in {country}");
        }
    }

    #[test]
    fn what_is_stored_and_is_none_of_the_list_is_shown_as_it_is() {
        let fields = AddressFields { state: "WA", ..SEATTLE };
        let mut address = PostalAddress::parse(fields).unwrap();
        assert_eq!(address.unlisted_state(), None);
        address.state = Some("Cascadia".into());
        assert_eq!(address.unlisted_state(), Some("Cascadia"));
        assert_eq!(address.lines().join(" | "), "1 Pike St | Seattle, Cascadia 98101");
    }

    #[test]
    fn the_complaint_about_a_postal_code_shows_one_that_is_right() {
        let problem = PostalAddress::parse(AddressFields {
            country: "CA",
            state: "ON",
            ..SEATTLE
        })
        .unwrap_err();
        assert_eq!(
            problem,
            [(
                "postal_code",
                Problem::new("problem-postal-code-invalid").with("example", "H3Z 2Y7")
            )]
        );
    }

    #[test]
    fn every_country_takes_an_address_with_all_it_requires() {
        for country in Country::all() {
            let example = country.rules().address.postal_example.as_deref().unwrap_or_default();
            let fields = AddressFields {
                country: country.code(),
                state: Subdivision::of(*country).first().map_or("X", Subdivision::code),
                postal_code: example,
                ..SEATTLE
            };
            let address = PostalAddress::parse(fields).unwrap_or_else(|problems| panic!("{country}: {problems:?}"));
            let lines = address.lines().join("|");
            assert!(
                lines.contains("1 Pike St") && lines.contains("Seattle") && lines.contains(example),
                "{country}: {lines}"
            );
        }
    }
}
