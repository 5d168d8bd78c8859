//! Sort keys of names: bytes that both databases compare in the same way.

use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

use super::Language;
use super::text::search_key;

/// The longest sort key, in bytes: an index of PostgreSQL takes no entry beyond 2,704. Longer names differ before this.
const MAX_BYTES: usize = 512;

/// An alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The order of the Unicode Collation Algorithm, with CLDR's root data: Ø beside O, Å beside A.
    #[default]
    Root,
    /// As Swedes expect it: Å, Ä and Ö follow Z.
    Swedish,
}

impl Order {
    /// The order that readers of a language expect. Chinese readers get the root order, which sorts Han by radical.
    pub const fn of(language: Language) -> Self {
        match language {
            Language::Swedish => Self::Swedish,
            Language::English | Language::SimplifiedChinese | Language::TraditionalChinese | Language::Pseudo => {
                Self::Root
            }
        }
    }

    fn collator(self) -> Option<&'static CollatorBorrowed<'static>> {
        static ROOT: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(Locale::UNKNOWN));
        static SWEDISH: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(locale!("sv")));
        match self {
            Self::Root => ROOT.as_ref(),
            Self::Swedish => SWEDISH.as_ref(),
        }
    }
}

/// The data are part of the program: only a locale that they lack has no collator.
fn collator(locale: Locale) -> Option<CollatorBorrowed<'static>> {
    CollatorBorrowed::try_new(CollatorPreferences::from(&locale), CollatorOptions::default()).ok()
}

/// The key by which a text is sorted in an order; keys are compared byte by byte.
pub fn sort_key(text: &str, order: Order) -> Vec<u8> {
    let mut key = Vec::new();
    match order.collator() {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend_from_slice(search_key(text).as_bytes()),
    }
    key.truncate(MAX_BYTES);
    key
}

/// A sort key as a cursor carries it.
pub fn encoded(key: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(key)
}

/// Takes back what [`encoded`] made.
pub fn decoded(key: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(key).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted(order: Order, mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_key(|name| sort_key(name, order));
        names
    }

    #[test]
    fn a_letter_with_an_accent_stands_beside_the_one_without() {
        let names = [
            "Zeta", "Ørsta", "Eva", "Élan", "Epsilon", "Oslo", "Olm", "Åre", "Arla", "Őrség",
        ];
        let expected = [
            "Åre", "Arla", "Élan", "Epsilon", "Eva", "Olm", "Őrség", "Ørsta", "Oslo", "Zeta",
        ];
        assert_eq!(sorted(Order::Root, names.to_vec()), expected);
    }

    #[test]
    fn swedes_find_their_last_letters_behind_z() {
        let names = ["Öland", "Zeta", "Ärla", "Åre", "Arla", "Ørsta", "Élan", "Eva", "Ödla"];
        let expected = ["Arla", "Élan", "Eva", "Zeta", "Åre", "Ärla", "Ödla", "Öland", "Ørsta"];
        assert_eq!(sorted(Order::Swedish, names.to_vec()), expected);
    }

    #[test]
    fn capitals_do_not_stand_apart() {
        let names = ["beta", "Alfa", "alfa", "Beta", "gamma"];
        for order in [Order::Root, Order::Swedish] {
            assert_eq!(sorted(order, names.to_vec()), ["alfa", "Alfa", "beta", "Beta", "gamma"]);
        }
    }

    #[test]
    fn the_longest_name_fits_into_an_index() {
        for letter in ["食", "\u{FDFA}", "ộ", "🏳️‍🌈"] {
            assert!(sort_key(&letter.repeat(200), Order::Root).len() <= MAX_BYTES);
        }
    }

    proptest! {
        #[test]
        fn keys_are_sorted_as_the_collator_compares(a in "\\PC{0,12}", b in "\\PC{0,12}") {
            for order in [Order::Root, Order::Swedish] {
                let compared = order.collator().unwrap().compare(&a, &b);
                prop_assert_eq!(sort_key(&a, order).cmp(&sort_key(&b, order)), compared);
            }
        }
    }
}
