//! The search: how a query is read, and the words by which a customer is found. `store/rows.rs` writes them.

use uuid::Uuid;

use super::store::search::WordRange;
use crate::values::CompanyName;
use crate::values::id::CustomerId;
use crate::values::text::{query_words, search_key, search_words};

/// The words of a query that are searched for at most.
pub const WORDS: usize = 3;

/// Sorts after every character of words and names.
pub(super) const AFTER_ALL: char = '\u{10FFFD}';

/// What is searched for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Search {
    /// Nothing: all customers are listed.
    #[default]
    Nothing,
    /// The customer with this ID.
    Customer(CustomerId),
    /// Customers with words that begin with each of these; at most [`WORDS`], and none where nothing of what was typed
    /// could begin a word.
    Words(Vec<String>),
}

impl Search {
    /// Parses a query: a customer ID in any of its spellings, or prefixes of words of a company's name or domain, or a
    /// domain.
    pub fn parse(typed: &str) -> Self {
        let typed = typed.trim();
        if typed.is_empty() {
            return Self::Nothing;
        }
        if let Ok(id) = Uuid::parse_str(typed) {
            return Self::Customer(id.into());
        }
        let key = search_key(typed);
        let mut words: Vec<String> = Vec::new();
        for token in key.split(' ') {
            let found = match dotted(token) {
                Some(whole) => vec![whole.to_owned()],
                None => query_words(token),
            };
            for word in found {
                // The beginning of another word asks for nothing more.
                if !words.iter().any(|other| other.starts_with(&word)) {
                    words.retain(|other| !word.starts_with(other));
                    words.push(word);
                }
            }
        }
        words.truncate(WORDS);
        Self::Words(words)
    }
}

/// The words by whose prefixes a customer is found: those of its name and of the part of the domain that it chose, the whole
/// domain, and what looks like a domain in its name.
pub(super) fn words_of(name: &CompanyName, domain: &str) -> Vec<String> {
    let prefix = domain.split('.').next().unwrap_or_default();
    let mut words = name.words();
    words.extend(search_words(prefix));
    words.extend(name.key().split(' ').filter_map(dotted).map(str::to_owned));
    words.push(search_key(domain));
    words.sort_unstable();
    words.dedup();
    words
}

/// A token with a dot inside, as domains have, without what surrounds it.
fn dotted(token: &str) -> Option<&str> {
    let token = token.trim_matches(|character: char| !character.is_alphanumeric());
    token.contains('.').then_some(token)
}

impl WordRange {
    /// All words that begin with this one.
    pub(super) fn of(word: &str) -> Self {
        Self {
            from: word.to_owned(),
            to: format!("{word}{AFTER_ALL}"),
        }
    }

    /// Whether a word is one of them.
    pub(super) fn holds(&self, word: &str) -> bool {
        word >= self.from.as_str() && word < self.to.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<String> {
        match Search::parse(typed) {
            Search::Words(words) => words,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_customer_is_found_by_its_name_and_by_its_domain() {
        let name = CompanyName::parse("Fjord Foods AB").unwrap();
        let found = words_of(&name, "fjord-mat.onassent.example");
        assert_eq!(found, ["ab", "fjord", "fjord-mat.onassent.example", "foods", "mat"]);
        let found = words_of(&CompanyName::parse("Amazon.com (富士)").unwrap(), "az.example");
        assert_eq!(found, ["amazon", "amazon.com", "az", "az.example", "com", "士", "富士"]);
    }

    #[test]
    fn a_search_looks_at_three_words_a_domain_or_an_id() {
        assert_eq!(words("Fjord Foods AB ignored"), ["fjord", "foods", "ab"]);
        assert_eq!(words("fjord-mat"), ["fjord", "mat"]);
        assert_eq!(words("(Fjord-Mat.OnAssent.example)"), ["fjord-mat.onassent.example"]);
        assert_eq!(words("富士"), ["富士"]);
        assert_eq!(words("fjord fjo"), ["fjord"]);
        assert_eq!(words("fjo foods fjord"), ["foods", "fjord"]);
        assert!(words("& —").is_empty());
        assert_eq!(Search::parse("  "), Search::Nothing);
        let id = "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
        let customer = Search::Customer(id.parse().unwrap());
        for spelling in [
            id,
            &id.to_uppercase(),
            &format!("{{{id}}}"),
            &id.replace('-', ""),
            &format!(" {id} "),
        ] {
            assert_eq!(Search::parse(spelling), customer, "{spelling}");
        }
    }

    #[test]
    fn a_range_holds_what_begins_with_its_word() {
        let range = WordRange::of("fjord");
        assert!(
            ["fjord", "fjordfoods", "fjord\u{FFFD}"]
                .iter()
                .all(|word| range.holds(word))
        );
        assert!(["fjor", "fk"].iter().all(|word| !range.holds(word)));
    }
}
