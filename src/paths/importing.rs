//! The addresses of imports, with the records in them.

use crate::values::id::ImportId;

/// The imports of a partner, and the form for another file.
pub const IMPORTS: &str = "/imports";
/// A sample file with confirmations.
pub const IMPORT_SAMPLE_CONFIRMATIONS: &str = "/imports/sample-confirmations.csv";
/// A sample file with customers.
pub const IMPORT_SAMPLE_CUSTOMERS: &str = "/imports/sample-customers.csv";
/// An import: its check, its progress, its result.
pub const IMPORT: &str = "/imports/{import}";
/// What its columns are.
pub const IMPORT_COLUMNS: &str = "/imports/{import}/columns";
/// Starts its run.
pub const IMPORT_RUN: &str = "/imports/{import}/run";
/// Pauses its run.
pub const IMPORT_PAUSE: &str = "/imports/{import}/pause";
/// Goes on with its run.
pub const IMPORT_RESUME: &str = "/imports/{import}/resume";
/// Removes it with its rows.
pub const IMPORT_DISCARD: &str = "/imports/{import}/discard";
/// Its result as CSV.
pub const IMPORT_RESULT_CSV: &str = "/imports/{import}/result.csv";
/// Its result as an Excel file.
pub const IMPORT_RESULT_XLSX: &str = "/imports/{import}/result.xlsx";

/// An import.
pub fn import(import: ImportId) -> String {
    format!("/imports/{import}")
}

/// What the columns of an import are.
pub fn import_columns(import: ImportId) -> String {
    format!("/imports/{import}/columns")
}

/// Starts the run of an import.
pub fn import_run(import: ImportId) -> String {
    format!("/imports/{import}/run")
}

/// Pauses the run of an import.
pub fn import_pause(import: ImportId) -> String {
    format!("/imports/{import}/pause")
}

/// Goes on with the run of an import.
pub fn import_resume(import: ImportId) -> String {
    format!("/imports/{import}/resume")
}

/// Removes an import with its rows.
pub fn import_discard(import: ImportId) -> String {
    format!("/imports/{import}/discard")
}

/// The result of an import as CSV.
pub fn import_result_csv(import: ImportId) -> String {
    format!("/imports/{import}/result.csv")
}

/// The result of an import as an Excel file.
pub fn import_result_xlsx(import: ImportId) -> String {
    format!("/imports/{import}/result.xlsx")
}
