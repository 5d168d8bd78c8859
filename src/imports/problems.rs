//! What is wrong with rows, as it is stored: a message and its values, the column, and the cell that was found there.

use std::collections::BTreeMap;

use crate::values::{Language, Problem};
use crate::words;

/// Something that is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The number of the row.
    pub number: i64,
    /// The key of the message that says what is expected.
    pub problem: String,
    /// The column's meaning, as forms name the field; empty for the whole row.
    pub field: String,
    /// The values of the message.
    pub details: BTreeMap<String, String>,
    /// The cell.
    pub found: String,
}

impl Detail {
    /// A complaint about a row.
    pub(super) fn new(number: i64, field: &str, problem: &Problem, found: &str) -> Self {
        Self {
            number,
            problem: problem.key.to_owned(),
            field: field.to_owned(),
            details: problem
                .args
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
            found: found.to_owned(),
        }
    }

    /// What is expected, in words.
    pub fn text(&self, reader: Language) -> String {
        expected(reader, &self.problem, &self.details)
    }
}

/// Rows that one correction mends.
#[derive(Debug, Clone)]
pub struct Group {
    /// The key of the message.
    pub problem: String,
    /// The column's meaning; empty for the whole row.
    pub field: String,
    /// The values of the message; "…" where they are not those of all rows.
    pub details: BTreeMap<String, String>,
    /// How many rows there are.
    pub rows: i64,
}

impl Group {
    /// What is expected, in words.
    pub fn text(&self, reader: Language) -> String {
        expected(reader, &self.problem, &self.details)
    }
}

fn expected(reader: Language, key: &str, details: &BTreeMap<String, String>) -> String {
    if details.is_empty() {
        return words::text(reader, key).into_owned();
    }
    let values: Vec<_> = details
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    words::text_with_strings(reader, key, &values)
}
