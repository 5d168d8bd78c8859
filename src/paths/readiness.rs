//! The addresses of readiness, with the records in them.

use crate::values::id::BatchId;

patterns! {
    /// Whose orders are blocked, or will be.
    READINESS = "/readiness";
    READINESS_CSV = "/readiness.csv";
    READINESS_XLSX = "/readiness.xlsx";
    /// Invites or reminds many customers; without a selection, what was done like this.
    READINESS_BULK = "/readiness/bulk";
    /// What became of a bulk invitation or reminder.
    READINESS_BATCH = "/readiness/bulk/{batch}";
}

/// What became of a bulk invitation or reminder.
pub fn readiness_batch(batch: BatchId) -> String {
    format!("/readiness/bulk/{batch}")
}
