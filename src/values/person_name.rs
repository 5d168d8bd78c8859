//! A person's name.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::problem::FieldProblems;
use super::text::{is_cjk, line, search_key};

/// The first and last name of a person. Both are asked for, since the agreement's owner keeps both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PersonName {
    first: String,
    last: String,
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
        let first = line(first, Self::MAX_CHARS).map_err(|problem| {
            (
                "first_name",
                problem.renamed("problem-missing", "problem-first-name-missing"),
            )
        });
        let last = line(last, Self::MAX_CHARS).map_err(|problem| {
            (
                "last_name",
                problem.renamed("problem-missing", "problem-last-name-missing"),
            )
        });
        match (first, last) {
            (Ok(first), Ok(last)) => Ok(Self { first, last }),
            (first, last) => Err(first.err().into_iter().chain(last.err()).collect()),
        }
    }

    /// Takes back what the database holds.
    pub fn stored(first: String, last: String) -> Self {
        Self { first, last }
    }

    /// The first (given) name.
    pub fn first(&self) -> &str {
        &self.first
    }

    /// The last (family) name.
    pub fn last(&self) -> &str {
        &self.last
    }

    /// The whole name in the order of its script: 王小明, but Anna Berg.
    pub fn full(&self) -> String {
        let is_east_asian = |name: &str| {
            // The middle dot joins the parts of a foreign name.
            name.chars()
                .all(|character| is_cjk(character) || matches!(character, '\u{AC00}'..='\u{D7A3}' | '·'))
        };
        if is_east_asian(&self.first) && is_east_asian(&self.last) {
            format!("{}{}", self.last, self.first)
        } else {
            format!("{} {}", self.first, self.last)
        }
    }

    /// The key by which two names are the same: case and width folded, first and last kept apart.
    pub fn key(&self) -> String {
        format!("{}\u{1F}{}", search_key(&self.first), search_key(&self.last))
    }
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
            last: String,
        }
        let raw = Raw::deserialize(deserializer)?;
        Self::parse(&raw.first, &raw.last).map_err(|problems| {
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
    }
}
