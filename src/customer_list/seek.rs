//! Places among the words that a search walks, and the cursors that lead to them.

use uuid::Uuid;

use super::store::search::Place;
use crate::values::paging::Cursor;

/// What stands between word and company in the key of a search’s cursor.
const BETWEEN: char = '\u{1F}';

impl Place {
    /// The last place before this one.
    pub(super) fn before(&self) -> Self {
        Self {
            relationship_id: Uuid::from_u128(self.relationship_id.as_u128().saturating_sub(1)),
            ..self.clone()
        }
    }

    /// The first place behind this one.
    pub(super) fn after(&self) -> Self {
        Self {
            relationship_id: Uuid::from_u128(self.relationship_id.as_u128().saturating_add(1)),
            ..self.clone()
        }
    }
}

/// The place that the cursor of a search leads to.
pub(super) fn place_of(cursor: &Cursor) -> Option<Place> {
    let (word, company_key) = cursor.key.split_once(BETWEEN)?;
    Some(Place {
        word: word.to_owned(),
        company_key: company_key.to_owned(),
        relationship_id: cursor.id,
    })
}

/// The key of a place in a cursor.
pub(super) fn key_at(word: &str, company_key: &str) -> String {
    format!("{word}{BETWEEN}{company_key}")
}

/// The cursor to a place.
pub(super) fn cursor_at(place: &Place, number: u32, backwards: bool) -> Cursor {
    Cursor {
        key: key_at(&place.word, &place.company_key),
        id: place.relationship_id,
        number,
        backwards,
    }
}
