//! The rules by which the keys of the list are made, and the cursors that carry keys.

use uuid::Uuid;

use super::store::rows::RowKeys;
use super::store::search::WordKey;
use crate::values::collation::{Order, decoded, encoded, sort_key};
use crate::values::finding::RULE;
use crate::values::paging::Cursor;

/// The rule of the first releases: company names in lower case, words with their accents. Its rows have tables of their own.
pub(super) const FIRST_RULE: i64 = 0;

/// The separator of the parts of a cursor's key.
const SEPARATOR: char = '\u{1F}';

impl RowKeys {
    pub(super) fn of(rule: i64, company_name: &str) -> Self {
        Self {
            rule,
            root: sort_key(company_name, Order::Root),
            swedish: sort_key(company_name, Order::Swedish),
        }
    }
}

impl WordKey {
    /// The last key before this one.
    pub(super) fn before(&self) -> Self {
        Self {
            relationship_id: Uuid::from_u128(self.relationship_id.as_u128().saturating_sub(1)),
            ..self.clone()
        }
    }

    /// The first key after this one.
    pub(super) fn after(&self) -> Self {
        Self {
            relationship_id: Uuid::from_u128(self.relationship_id.as_u128().saturating_add(1)),
            ..self.clone()
        }
    }
}

/// A place in the matches of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MatchPosition {
    /// The number of the search that found it: a query may be answered by several, one after the other.
    pub leg: usize,
    pub key: WordKey,
}

impl MatchPosition {
    /// The place that a cursor names, if it was made of keys of this rule.
    pub(super) fn of(cursor: &Cursor, rule: i64) -> Option<Self> {
        let mut parts = cursor.key.splitn(4, SEPARATOR);
        let is_ours = parts.next()? == rule.to_string();
        let leg = parts.next()?.parse().ok()?;
        let word = parts.next()?.to_owned();
        let company_key = decoded(parts.next()?)?;
        let key = WordKey {
            word,
            company_key,
            relationship_id: cursor.id,
        };
        is_ours.then_some(Self { leg, key })
    }

    /// The key of a cursor to this place.
    pub(super) fn cursor_key(&self, rule: i64) -> String {
        let Self { leg, key } = self;
        let company_key = encoded(&key.company_key);
        format!("{rule}{SEPARATOR}{leg}{SEPARATOR}{}{SEPARATOR}{company_key}", key.word)
    }

    /// The cursor to this place.
    pub(super) fn cursor(&self, rule: i64, number: u32, backwards: bool) -> Cursor {
        Cursor {
            key: self.cursor_key(rule),
            id: self.key.relationship_id,
            number,
            backwards,
        }
    }
}

/// The key of a cursor to a company.
pub(super) fn company_cursor_key(rule: i64, order: Order, company_key: &[u8]) -> String {
    format!("{}{SEPARATOR}{}", name_of(rule, order), encoded(company_key))
}

/// The key of the company that a cursor names, if it is one of this rule and order.
pub(super) fn company_key_of(cursor: &Cursor, rule: i64, order: Order) -> Option<Vec<u8>> {
    let (name, key) = cursor.key.split_once(SEPARATOR)?;
    (name == name_of(rule, order)).then(|| decoded(key)).flatten()
}

/// The cursor to the first of the companies that sort behind a name, in a list by company.
pub fn cursor_behind(company_name: &str, order: Order, number: u32) -> Cursor {
    Cursor {
        key: company_cursor_key(RULE, order, &sort_key(company_name, order)),
        id: Uuid::max(),
        number,
        backwards: false,
    }
}

fn name_of(rule: i64, order: Order) -> String {
    match order {
        Order::Root => format!("root{rule}"),
        Order::Swedish => format!("sv{rule}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_by_its_own_rule_and_order_alone() {
        let place = MatchPosition {
            leg: 2,
            key: WordKey {
                word: "=åre".into(),
                company_key: vec![0, 255, 31],
                relationship_id: Uuid::from_u128(7),
            },
        };
        let cursor = place.cursor(1, 26, false);
        assert_eq!(MatchPosition::of(&cursor, 1), Some(place));
        assert_eq!(MatchPosition::of(&cursor, 2), None);
        let cursor = cursor_behind("Åre", Order::Swedish, 1);
        assert_eq!(
            company_key_of(&cursor, RULE, Order::Swedish),
            Some(sort_key("Åre", Order::Swedish))
        );
        assert_eq!(company_key_of(&cursor, RULE, Order::Root), None);
        assert_eq!(company_key_of(&cursor, FIRST_RULE, Order::Swedish), None);
    }
}
