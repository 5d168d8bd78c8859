//! The furniture of a list's page: addresses that keep what is asked for, what is filtered, the way to the pages beside.

use super::Fields;
use crate::values::paging::{Cursor, Listed};

/// The address of a list, and the fields of its form, which every link on it keeps.
#[derive(Debug, Clone, Copy)]
pub struct ListAt {
    /// The path.
    pub path: &'static str,
    /// The names of the fields, in the order in which addresses have them.
    pub fields: &'static [&'static str],
}

/// The addresses of the pages beside one.
#[derive(Debug, Default)]
pub struct Beside {
    /// The page before.
    pub previous: Option<String>,
    /// The page behind.
    pub next: Option<String>,
}

impl ListAt {
    /// The address with what is asked for, but for one field.
    pub fn without(self, asked: &Fields, but: &str) -> String {
        address(self.path, &self.kept_but(asked, but))
    }

    /// The address with all that is asked for.
    pub fn with(self, asked: &Fields) -> String {
        self.without(asked, "")
    }

    /// The pages beside this one.
    pub fn beside<T>(self, asked: &Fields, listed: &Listed<T>) -> Beside {
        let at = |cursor: &Cursor| {
            let mut query = self.kept(asked);
            query.set("at", cursor.encode());
            address(self.path, &query)
        };
        Beside {
            previous: listed.previous.as_ref().map(at),
            next: listed.next.as_ref().map(at),
        }
    }

    /// What is filtered, in words, each with the address that does without.
    pub fn chips<const N: usize>(self, asked: &Fields, labels: [(&str, Option<String>); N]) -> Vec<(String, String)> {
        labels
            .into_iter()
            .filter_map(|(field, words)| Some((words?, self.without(asked, field))))
            .collect()
    }

    /// The list's own fields among those that are asked for.
    pub fn kept(self, asked: &Fields) -> Fields {
        self.kept_but(asked, "")
    }

    fn kept_but(self, asked: &Fields, but: &str) -> Fields {
        let mut kept = Fields::default();
        for name in self.fields.iter().filter(|name| **name != but && asked.has(name)) {
            kept.set(name, asked.get(name));
        }
        kept
    }
}

/// A path with its query, if there is any.
pub fn address(path: &str, query: &Fields) -> String {
    match query.encode() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: ListAt = ListAt {
        path: "/letters",
        fields: &["recipient", "state"],
    };

    #[test]
    fn an_address_keeps_the_other_filters_and_forgets_the_place_and_what_is_not_the_lists() {
        let asked = Fields::parse(b"state=failed&recipient=a%2Bb&at=x&stray=1").unwrap();
        assert_eq!(LIST.without(&asked, "state"), "/letters?recipient=a%2Bb");
        assert_eq!(LIST.with(&asked), "/letters?recipient=a%2Bb&state=failed");
        assert_eq!(LIST.with(&Fields::default()), "/letters");
    }

    #[test]
    fn a_chip_is_there_for_what_is_filtered_only() {
        let asked = Fields::parse(b"state=failed").unwrap();
        let chips = LIST.chips(&asked, [("state", Some("Failed".to_owned())), ("recipient", None)]);
        assert_eq!(chips, [("Failed".to_owned(), "/letters".to_owned())]);
    }
}
