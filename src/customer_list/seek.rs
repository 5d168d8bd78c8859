//! Seek keys of a search, and the cursors that carry them.

use uuid::Uuid;

use super::store::search::WordKey;
use crate::values::paging::Cursor;

/// The separator of word and company in the key of a search's cursor.
const SEPARATOR: char = '\u{1F}';

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

/// The key that the cursor of a search carries.
pub(super) fn word_key_of(cursor: &Cursor) -> Option<WordKey> {
    let (word, company_key) = cursor.key.split_once(SEPARATOR)?;
    Some(WordKey {
        word: word.to_owned(),
        company_key: company_key.to_owned(),
        relationship_id: cursor.id,
    })
}

/// A key as a cursor carries it.
pub(super) fn cursor_key(word: &str, company_key: &str) -> String {
    format!("{word}{SEPARATOR}{company_key}")
}

/// The cursor to a key.
pub(super) fn cursor_at(word_key: &WordKey, number: u32, backwards: bool) -> Cursor {
    Cursor {
        key: cursor_key(&word_key.word, &word_key.company_key),
        id: word_key.relationship_id,
        number,
        backwards,
    }
}
