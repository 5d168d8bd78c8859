//! Telephone numbers, kept in the international form.

use std::borrow::Cow;
use std::sync::LazyLock;

use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, country};
use regex::Regex;
use serde::{Deserialize, Deserializer, de};

use super::characters::ascii_forms;
use super::text::{line, string_value};
use super::{Country, Problem};

/// A telephone number in E.164 form (`+4681234567`), with `;ext=12` behind it if an extension was typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

string_value!(PhoneNumber, without deserialize);

/// A number and the ways in which people write an extension behind it.
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let shape = concat!(
        r"(?i)^(?:(?:tel|telefon|telephone|phone|ph|tfn|tlf|mob|mobil|mobile|cell|office|電話|电话|手機|手机)\.?:? *|[☎☏✆📞📱] *)?",
        r"(?<number>\+?[0-9 ()\[\]./\-]+?)",
        r"(?: *(?:;? *ext(?:ension|\.)?|x|#|ankn\.?|доб\.?|分机|分機)[ .:=]*(?<extension>[0-9]{1,7}))?",
        r"(?: *\(\p{L}[\p{L} .]{0,20}\))?$",
    );
    #[expect(clippy::expect_used, reason = "a constant that every test of this file compiles")]
    Regex::new(shape).expect("the expression is well formed")
});

impl PhoneNumber {
    /// Reads a number as somebody in `country` typed it, national or international. Any number that is possible by its
    /// length is accepted: numbering plans change faster than tables.
    ///
    /// # Errors
    /// `problem-phone-missing`, `problem-phone-invalid`.
    pub fn parse(raw: &str, country: Country) -> Result<Self, Problem> {
        Self::read(raw, Some(country))
    }

    /// Reads a number that begins with `+` and the country's code.
    ///
    /// # Errors
    /// As [`PhoneNumber::parse`].
    pub fn parse_international(raw: &str) -> Result<Self, Problem> {
        Self::read(raw, None)
    }

    /// The number as it is written internationally: `+46 8 123 456 7`.
    pub fn display(&self) -> String {
        let (number, extension) = self.0.split_once(";ext=").unwrap_or((&self.0, ""));
        let number = match phonenumber::parse(None, number) {
            Ok(parsed) => parsed.format().mode(Mode::International).to_string(),
            Err(_) => number.to_owned(),
        };
        if extension.is_empty() {
            number
        } else {
            format!("{number} ext. {extension}")
        }
    }

    fn read(raw: &str, country: Option<Country>) -> Result<Self, Problem> {
        let invalid = || Problem::new("problem-phone-invalid");
        let typed = line(&ascii_forms(raw), 60).map_err(|problem| {
            let is_missing = problem.key == "problem-missing";
            if is_missing {
                Problem::new("problem-phone-missing")
            } else {
                invalid()
            }
        })?;
        // The library guesses at anything; it is only shown what looks like a number.
        let shape = SHAPE.captures(&typed).ok_or_else(invalid)?;
        let number = e164(shape.name("number").map_or("", |found| found.as_str()), country).ok_or_else(invalid)?;
        Ok(Self(match shape.name("extension") {
            Some(extension) => format!("{number};ext={}", extension.as_str()),
            None => number,
        }))
    }
}

impl<'de> Deserialize<'de> for PhoneNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse_international(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

fn e164(typed: &str, country: Option<Country>) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if let Some(abroad) = typed.strip_prefix('+') {
        // "+46 (0)8 …" shows the zero that is dialled at home only.
        let number = format!(
            "+{}",
            digits(&abroad.replace('[', "(").replace(']', ")").replacen("(0)", "", 1))
        );
        return possible(&phonenumber::parse(None, number).ok()?);
    }
    let country = country?;
    let typed = digits(typed);
    // Numbers that the plan does not know lose a first digit that looks like a prefix; they may be right as typed.
    let as_typed = || {
        let number = format!("+{}{}", country.calling_code(), typed.trim_start_matches('0'));
        possible(&phonenumber::parse(None, number).ok()?)
    };
    let Some(id) = country
        .code()
        .parse::<country::Id>()
        .ok()
        .filter(|id| DATABASE.by_id(id.as_ref()).is_some())
    else {
        // A territory without a numbering plan of its own.
        return as_typed();
    };
    let number = phonenumber::parse(Some(id), &typed).ok()?;
    if number.code().source() == country::Source::Idd {
        // Dialled with 00 or 011: the prefixes of the country that one dials from do not apply.
        let number = format!("+{}{}", number.code().value(), number.national());
        return possible(&phonenumber::parse(None, number).ok()?);
    }
    possible(&number).or_else(as_typed)
}

/// The number in E.164 form, if some country with its code has numbers of its length, of any kind.
fn possible(number: &phonenumber::PhoneNumber) -> Option<String> {
    let (code, national) = (number.code().value(), number.national().to_string());
    let length = u16::try_from(national.len()).ok()?;
    let is_possible = DATABASE.by_code(&code).unwrap_or_default().iter().any(|plan| {
        let kinds = plan.descriptors();
        // The library keeps no lengths for a country as a whole.
        [
            kinds.fixed_line(),
            kinds.mobile(),
            kinds.toll_free(),
            kinds.premium_rate(),
            kinds.shared_cost(),
            kinds.personal_number(),
            kinds.voip(),
        ]
        .into_iter()
        .flatten()
        .any(|kind| kind.possible_length().contains(&length))
    });
    is_possible.then(|| format!("+{code}{national}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(raw: &str, country: &str) -> Result<String, &'static str> {
        let number = PhoneNumber::parse(raw, Country::parse(country).unwrap());
        number
            .map(|number| number.as_str().to_owned())
            .map_err(|problem| problem.key)
    }

    #[test]
    fn a_number_is_kept_in_its_international_form() {
        for (raw, country, expected) in [
            ("08-123 456 78", "SE", "+46812345678"),
            ("+46 (0)8 123 456 78", "SE", "+46812345678"),
            ("0046 8 123 456 78", "SE", "+46812345678"),
            ("+46 8 123 456 78", "US", "+46812345678"),
            ("011 46 8 123 456 78", "US", "+46812345678"),
            ("(425) 555-0100", "US", "+14255550100"),
            ("1 (425) 555-0100", "US", "+14255550100"),
            ("1234567890", "US", "+11234567890"),
            ("０２－２３４５－６７８９", "TW", "+886223456789"),
            ("010 1234 5678", "CN", "+861012345678"),
            ("06 1234 5678", "IT", "+390612345678"),
            ("8 (495) 123-45-67", "RU", "+74951234567"),
            ("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567"),
            ("318 2345", "XE", "+5993182345"),
            ("tel:+44.20.7946.0000", "GB", "+442079460000"),
            ("\u{202d}+46 8 123 456 78\u{202c}", "SE", "+46812345678"),
            (
                "\u{2068}+46\u{a0}8\u{2011}123\u{200b}45\u{ad}678\u{2069}",
                "SE",
                "+46812345678",
            ),
            ("\u{202e}08-123 456 78", "SE", "+46812345678"),
            ("０３ー１２３４ー５６７８", "JP", "+81312345678"),
            ("＋８１（０）３−１２３４‐５６７８", "JP", "+81312345678"),
            ("０１０．１２３４．５６７８", "CN", "+861012345678"),
            ("[08] 123 456 78", "SE", "+46812345678"),
            ("☎ 08-123 456 78", "SE", "+46812345678"),
            ("Tel.: 08-123 456 78", "SE", "+46812345678"),
            ("電話：02-2345-6789", "TW", "+886223456789"),
            ("+46 8 123 456 78 (mobil)", "SE", "+46812345678"),
        ] {
            assert_eq!(parse(raw, country).as_deref(), Ok(expected), "{raw} in {country}");
        }
    }

    #[test]
    fn an_extension_is_kept_behind_the_number() {
        let number = PhoneNumber::parse("+1 425 555 0100 ext. 12", Country::parse("US").unwrap()).unwrap();
        assert_eq!(number.as_str(), "+14255550100;ext=12");
        assert_eq!(number.display(), "+1 425-555-0100 ext. 12");
        assert_eq!(PhoneNumber::parse_international(number.as_str()), Ok(number));
        assert_eq!(parse("02-2345-6789分機12", "TW").as_deref(), Ok("+886223456789;ext=12"));
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        assert_eq!(parse("", "SE"), Err("problem-phone-missing"));
        for wrong in [
            "12",
            "call me",
            "555-FLOWERS",
            "+999 123 456 78",
            "+46 8 123 456 78 901 234 5678",
            "++46 8 123 456",
            "5550100",
            "()",
        ] {
            assert_eq!(parse(wrong, "US"), Err("problem-phone-invalid"), "{wrong}");
        }
        assert!(PhoneNumber::parse_international("08-123 456 78").is_err());
    }

    #[test]
    fn a_number_is_shown_as_it_is_written_internationally() {
        assert_eq!(PhoneNumber::stored("+46812345678".into()).display(), "+46 8 123 456 78");
        assert_eq!(PhoneNumber::stored("nonsense".into()).display(), "nonsense");
    }

    #[test]
    fn every_country_can_take_an_international_number() {
        for country in Country::all() {
            assert!(PhoneNumber::parse("+46 8 123 456 78", *country).is_ok(), "{country}");
            let _ = PhoneNumber::parse("0123 456 789", *country);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_never_panics_and_what_is_kept_reads_back(
            raw in "\\PC{0,20}|\\+?[0-9 ()\\-]{0,24}",
            country in proptest::sample::select(Country::all()),
        ) {
            if let Ok(number) = PhoneNumber::parse(&raw, country) {
                prop_assert!(number.as_str().starts_with('+'));
                prop_assert!(!number.display().is_empty());
            }
        }
    }
}
