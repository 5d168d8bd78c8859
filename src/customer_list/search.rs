//! The search: how a query is read, and the words by which a customer is found. `store/rows.rs` writes them.

use uuid::Uuid;

use super::keys::FIRST_RULE;
use super::store::search::WordRange;
use crate::relationships::Relationship;
use crate::values::CompanyName;
use crate::values::finding::{self, Wanted};
use crate::values::id::{CustomerId, PartnerId};

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
    /// Customers with words that begin with each of these; at most [`WORDS`] count. None are found where nothing of what was
    /// typed could begin a word.
    Text(String),
}

impl Search {
    /// Parses a query: a customer ID in any of its spellings, or beginnings of words of a company's name, of its domain, or an
    /// address.
    pub fn parse(typed: &str) -> Self {
        let typed = typed.trim();
        if typed.is_empty() {
            return Self::Nothing;
        }
        match Uuid::parse_str(typed) {
            Ok(id) => Self::Customer(id.into()),
            Err(_) => Self::Text(typed.to_owned()),
        }
    }
}

/// The words to look up for what was typed, by a rule.
pub(super) fn wanted(rule: i64, typed: &str) -> Vec<Wanted> {
    if rule != FIRST_RULE {
        return finding::wanted(typed, WORDS);
    }
    let as_typed = |folded| Wanted { folded, exact: None };
    first_rule::wanted(typed).into_iter().map(as_typed).collect()
}

/// The words by whose beginnings a customer is found, by this program's rule: those of its name and of its domain, and the
/// address of its contact with that address's domain.
pub(super) fn words_of(name: &CompanyName, domain: &str, contact_email: &str) -> Vec<String> {
    let mut words = finding::words(name.as_str());
    words.extend(finding::domain_words(domain));
    words.extend(finding::address_words(contact_email));
    words.sort_unstable();
    words.dedup();
    words
}

/// The word by which customers are found that are served through a partner. Nothing that is typed begins so.
pub(super) fn through_word(partner: PartnerId) -> String {
    format!("#{}", partner.uuid().simple())
}

/// The words of the partners through which a partner serves a customer: of a provider its resellers, of a reseller its provider.
pub(super) fn through_words(of: &Relationship, open: &[Relationship]) -> String {
    let resellers = open.iter().filter(|served| served.provider_id == Some(of.partner_id));
    let partners = resellers.map(|served| served.partner_id).chain(of.provider_id);
    let mut words: Vec<_> = partners.map(through_word).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
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

/// Words with their accents, as rule 0 has them.
pub(super) mod first_rule {
    use super::{CompanyName, WORDS};
    use crate::values::text::{query_words, search_key, search_words};

    pub(crate) fn wanted(typed: &str) -> Vec<String> {
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
        words
    }

    /// The words of a name and of the part of the domain that was chosen, the whole domain, and what looks like a domain in
    /// the name.
    pub(crate) fn words_of(name: &CompanyName, domain: &str) -> Vec<String> {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<String> {
        let wanted = wanted(1, typed).into_iter();
        wanted.map(|wanted| wanted.folded).collect()
    }

    #[test]
    fn a_customer_is_found_by_its_name_its_domain_and_its_contact() {
        let name = CompanyName::parse("Fjord Foods AB").unwrap();
        let found = words_of(&name, "fjord-mat.onassent.example", "asa@fjord.example");
        let expected = [
            "@asa@fjordexample",
            "ab",
            "fjord",
            "fjordexample",
            "fjordmat",
            "fjordmatonassentexample",
            "foods",
            "mat",
        ];
        assert_eq!(found, expected);
        let name = CompanyName::parse("Amazon.com (富士)").unwrap();
        let found = first_rule::words_of(&name, "az.example");
        assert_eq!(found, ["amazon", "amazon.com", "az", "az.example", "com", "士", "富士"]);
    }

    #[test]
    fn a_search_looks_at_three_words_a_domain_or_an_id() {
        for (typed, expected) in [
            ("Fjord Foods AB ignored", vec!["fjord", "foods", "ab"]),
            ("fjord-mat", vec!["fjord", "mat"]),
            ("富士", vec!["富士"]),
            ("fjord fjo", vec!["fjord"]),
            ("fjo foods fjord", vec!["foods", "fjord"]),
            ("& —", vec![]),
        ] {
            assert_eq!(words(typed), expected);
            assert_eq!(first_rule::wanted(typed), expected);
        }
        assert_eq!(words("(Fjord-Mat.OnAssent.example)"), ["fjordmatonassentexample"]);
        assert_eq!(
            first_rule::wanted("(Fjord-Mat.OnAssent.example)"),
            ["fjord-mat.onassent.example"]
        );
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
    fn r_ind_6_what_is_typed_is_never_taken_for_a_partner() {
        let word = through_word(Uuid::nil().into());
        for typed in [word.as_str(), "#", "#000", "00000000000000000000000000000000"] {
            let ranges = words(typed).iter().map(|word| WordRange::of(word)).collect::<Vec<_>>();
            assert!(!ranges.iter().any(|range| range.holds(&word)), "{typed}");
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
