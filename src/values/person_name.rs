//! A person's name.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::Problem;
use super::problem::FieldProblems;
use super::text::{is_cjk, line, optional_line, search_key};

/// The first and last name of a person, or the only one: the agreement's owner keeps both of anyone who has two.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PersonName {
    first: String,
    last: Option<String>,
}

impl PersonName {
    /// The longest first or last name, in characters.
    pub const MAX_CHARS: usize = 100;

    /// Reads both names as somebody typed them.
    ///
    /// # Errors
    /// For `first_name` and `last_name` each: `problem-first-name-missing` or `problem-last-name-missing`,
    /// `problem-too-long`, `problem-characters`.
    pub fn parse(first: &str, last: &str) -> Result<Self, FieldProblems> {
        let last = line(last, Self::MAX_CHARS)
            .map(Some)
            .map_err(|problem| problem.renamed("problem-missing", "problem-last-name-missing"));
        Self::with_last(first, last)
    }

    /// Reads the name of a person who has one name only; `last` is what stands in the field of the other.
    ///
    /// # Errors
    /// As [`PersonName::parse`] for `first_name`, and `problem-one-name` for a `last_name` that is not empty.
    pub fn parse_only(only: &str, last: &str) -> Result<Self, FieldProblems> {
        let last = match optional_line(last, Self::MAX_CHARS) {
            Ok(None) => Ok(None),
            Ok(Some(_)) | Err(_) => Err(Problem::new("problem-one-name")),
        };
        Self::with_last(only, last)
    }

    fn with_last(first: &str, last: Result<Option<String>, Problem>) -> Result<Self, FieldProblems> {
        let first = line(first, Self::MAX_CHARS)
            .map_err(|problem| problem.renamed("problem-missing", "problem-first-name-missing"));
        match (first, last) {
            (Ok(first), Ok(last)) => Ok(Self { first, last }),
            (first, last) => {
                let first = first.err().map(|problem| ("first_name", problem));
                let last = last.err().map(|problem| ("last_name", problem));
                Err(first.into_iter().chain(last).collect())
            }
        }
    }

    /// Takes back what the database holds, where a person with one name has an empty last name.
    pub fn stored(first: String, last: String) -> Self {
        let last = (!last.is_empty()).then_some(last);
        Self { first, last }
    }

    /// The first (given) name, or the only one.
    pub fn first(&self) -> &str {
        &self.first
    }

    /// The last (family) name; empty for a person with one name.
    pub fn last(&self) -> &str {
        self.last.as_deref().unwrap_or_default()
    }

    /// Whether the person has one name only.
    pub fn is_only_one(&self) -> bool {
        self.last.is_none()
    }

    /// The whole name in the order of its script: 王小明, but Anna Berg, and マリア・シュミット, since names in Katakana are
    /// mostly foreign. Between those stands what separates the parts of one, a space if that is how it was typed.
    pub fn full(&self) -> String {
        let Some(last) = &self.last else {
            return self.first.clone();
        };
        let both = [&self.first, last];
        if both.iter().all(|name| name.chars().all(is_katakana)) {
            let is_spaced = both.iter().any(|name| name.contains(' '));
            let separator = if is_spaced { ' ' } else { '・' };
            return format!("{}{separator}{last}", self.first);
        }
        let is_east_asian = |name: &str| {
            // The middle dot joins the parts of a foreign name.
            name.chars()
                .all(|character| is_cjk(character) || matches!(character, '\u{AC00}'..='\u{D7A3}' | '·'))
        };
        if both.iter().all(|name| is_east_asian(name)) {
            format!("{last}{}", self.first)
        } else {
            format!("{} {last}", self.first)
        }
    }

    /// The key by which two names are the same: case and width folded, first and last kept apart. That of a person with one
    /// name is the one name.
    pub fn key(&self) -> String {
        match &self.last {
            Some(last) => format!("{}\u{1F}{}", search_key(&self.first), search_key(last)),
            None => search_key(&self.first),
        }
    }
}

fn is_katakana(character: char) -> bool {
    matches!(character, '\u{30A0}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF65}'..='\u{FF9F}' | '·' | '=' | '＝' | ' ')
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.full())
    }
}

impl<'de> Deserialize<'de> for PersonName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Raw {
            first: String,
            #[serde(default)]
            last: Option<String>,
        }
        let raw = Raw::deserialize(deserializer)?;
        let name = match &raw.last {
            Some(last) => Self::parse(&raw.first, last),
            None => Self::parse_only(&raw.first, ""),
        };
        name.map_err(|problems| {
            let keys: Vec<&str> = problems.iter().map(|(_, problem)| problem.key).collect();
            D::Error::custom(keys.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_name_follows_its_script() {
        assert_eq!(PersonName::parse(" Anna ", "Berg").unwrap().full(), "Anna Berg");
        assert_eq!(PersonName::parse("小明", "王").unwrap().full(), "王小明");
        assert_eq!(PersonName::parse("David", "王").unwrap().to_string(), "David 王");
        assert_eq!(PersonName::parse("민준", "김").unwrap().full(), "김민준");
    }

    #[test]
    fn a_name_in_katakana_keeps_its_order_and_gets_a_separator() {
        for (first, last, full) in [
            ("マリア", "シュミット", "マリア・シュミット"),
            ("アンナ・マリア", "シュミット", "アンナ・マリア・シュミット"),
            ("アンナ マリア", "シュミット", "アンナ マリア シュミット"),
            ("ジャン＝ポール", "サルトル", "ジャン＝ポール・サルトル"),
            ("ﾏﾘｱ", "ｼｭﾐｯﾄ", "ﾏﾘｱ・ｼｭﾐｯﾄ"),
            ("太郎", "山田", "山田太郎"),
            ("ヒカル", "宇多田", "宇多田ヒカル"),
            ("さくら", "森", "森さくら"),
        ] {
            assert_eq!(PersonName::parse(first, last).unwrap().full(), full);
        }
    }

    #[test]
    fn a_person_can_have_one_name_only() {
        let name = PersonName::parse_only(" Suharto ", "").unwrap();
        assert_eq!(
            (name.first(), name.last(), name.full().as_str()),
            ("Suharto", "", "Suharto")
        );
        assert!(name.is_only_one());
        assert_eq!(name.key(), "suharto");
        assert_ne!(name.key(), PersonName::parse("Suharto", "Suharto").unwrap().key());
        assert_eq!(PersonName::stored("Suharto".into(), String::new()), name);
        assert_eq!(PersonName::parse_only("小明", "").unwrap().full(), "小明");
        let keys = |first, last| -> Vec<_> {
            let problems = PersonName::parse_only(first, last).unwrap_err();
            problems
                .into_iter()
                .map(|(field, problem)| (field, problem.key))
                .collect()
        };
        assert_eq!(
            keys("\u{202e}\u{200b}", ""),
            [("first_name", "problem-first-name-missing")]
        );
        assert_eq!(keys("Suharto", "Berg"), [("last_name", "problem-one-name")]);
    }

    #[test]
    fn a_name_of_nothing_but_marks_is_none() {
        for nothing in [
            "\u{202a}\u{202c}",
            "\u{200d}",
            "\u{ad} \u{2066}",
            "\u{301}",
            "\u{feff}\u{3164}",
        ] {
            assert!(PersonName::parse(nothing, "Berg").is_err() && PersonName::parse("Anna", nothing).is_err());
        }
        assert_eq!(
            PersonName::parse("علی\u{200c}رضا", "محمدی").unwrap().first(),
            "علی\u{200c}رضا"
        );
    }

    #[test]
    fn both_names_are_complained_about_at_once() {
        let problems = PersonName::parse("", &"x".repeat(101)).unwrap_err();
        let keys: Vec<_> = problems.iter().map(|(field, problem)| (*field, problem.key)).collect();
        assert_eq!(
            keys,
            [
                ("first_name", "problem-first-name-missing"),
                ("last_name", "problem-too-long")
            ]
        );
    }

    #[test]
    fn the_same_person_has_the_same_key_whatever_the_capitals() {
        let key = |first, last| PersonName::parse(first, last).unwrap().key();
        assert_eq!(key("ANNA", "Berg "), key("Anna", " berg"));
        assert_ne!(key("Anna B", "erg"), key("Anna", "B erg"));
    }

    #[test]
    fn a_name_travels_in_two_parts() {
        let name = PersonName::parse("Anna", "Berg").unwrap();
        let json = serde_json::to_string(&name).unwrap();
        assert_eq!(json, r#"{"first":"Anna","last":"Berg"}"#);
        assert_eq!(serde_json::from_str::<PersonName>(&json).unwrap(), name);
        assert!(serde_json::from_str::<PersonName>(r#"{"first":"","last":"Berg"}"#).is_err());
        assert!(serde_json::from_str::<PersonName>(r#"{"first":"Anna","last":""}"#).is_err());
        let only = PersonName::parse_only("Suharto", "").unwrap();
        let json = serde_json::to_string(&only).unwrap();
        assert_eq!(json, r#"{"first":"Suharto","last":null}"#);
        for json in [json.as_str(), r#"{"first":"Suharto"}"#] {
            assert_eq!(serde_json::from_str::<PersonName>(json).unwrap(), only);
        }
    }
}
