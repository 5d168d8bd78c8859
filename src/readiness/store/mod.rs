//! All SQL of readiness: its rows, how they are listed, and bulk invitations.

pub(super) mod batches;
pub(super) mod rows;
pub(super) mod walks;

use chrono::NaiveDate;
use uuid::Uuid;

pub(super) use walks::{count, walk};

/// Where a page begins, by the day of its rows and their identifiers, and where the list ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeekKey {
    /// The day of the row behind which it begins.
    pub day: NaiveDate,
    /// That row.
    pub id: Uuid,
    /// The day before which the list ends; backwards, its first day.
    pub bound: NaiveDate,
    /// The page lies before that row.
    pub backwards: bool,
}

impl SeekKey {
    /// The beginning of a list of the days from `from` on, before `until`.
    pub const fn first(from: NaiveDate, until: NaiveDate) -> Self {
        Self {
            day: from,
            id: Uuid::nil(),
            bound: until,
            backwards: false,
        }
    }
}
