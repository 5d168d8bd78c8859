//! All SQL of the list of customers: how its rows are written, scanned and searched.

pub(super) mod counted;
pub(super) mod first_rule;
pub(super) mod rows;
pub(super) mod search;
pub(super) mod walks;

use crate::values::Country;
use crate::values::id::PartnerId;

/// Which rows are scanned: those of a rule, of a partner or of all, of one country or of all. Each has an index of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scope {
    pub rule: i64,
    pub partner: Option<PartnerId>,
    pub country: Option<Country>,
}
