//! The addresses of reviewing, with the records in them.

use crate::values::id::{BatchId, ConfirmationId, CustomerId, QuestionId, ViewId};

/// Confirms what another reviewer has proposed.
pub const REVIEW_CONFIRM: &str = "/confirmations/{confirmation}/review/confirm";
/// Declines it.
pub const REVIEW_DECLINE: &str = "/confirmations/{confirmation}/review/decline";
/// Deciding about many confirmations; without a selection, what was decided like this.
pub const BULK: &str = "/confirmations/bulk";
/// What became of a bulk decision.
pub const BATCH: &str = "/confirmations/bulk/{batch}";
/// Carries out what is left of a bulk decision that was interrupted.
pub const BATCH_GO_ON: &str = "/confirmations/bulk/{batch}/go-on";
/// Undoes a bulk decision.
pub const BATCH_UNDO: &str = "/confirmations/bulk/{batch}/undo";
/// The own saved views.
pub const SAVED_VIEWS: &str = "/confirmations/views";
/// Renames one.
pub const SAVED_VIEW: &str = "/confirmations/views/{view}";
/// Deletes one.
pub const SAVED_VIEW_DELETE: &str = "/confirmations/views/{view}/delete";
/// Switches the single-key shortcuts on or off.
pub const SHORTCUTS: &str = "/confirmations/shortcuts";
/// The questions that partners have not answered in time.
pub const QUESTIONS_OVERDUE: &str = "/questions/overdue";
/// The settings of reviewing.
pub const REVIEW_SETTINGS: &str = "/review-settings";

/// The same in the page, or beside it, for reviewers.
pub fn evidence_shown(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/evidence/shown")
}

/// A confirmation as reviewers decide about it.
pub fn review(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review")
}

/// Marks a confirmation as reviewed.
pub fn review_done(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/done")
}

/// Rejects a confirmation.
pub fn reject(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/reject")
}

/// Undoes the decision about a confirmation.
pub fn undo_review(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/undo")
}

/// Confirms what another reviewer has proposed about a confirmation.
pub fn review_confirm(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/confirm")
}

/// Declines it.
pub fn review_decline(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/decline")
}

/// What became of a bulk decision.
pub fn batch(batch: BatchId) -> String {
    format!("/confirmations/bulk/{batch}")
}

/// Carries out what is left of a bulk decision.
pub fn batch_go_on(batch: BatchId) -> String {
    format!("/confirmations/bulk/{batch}/go-on")
}

/// Undoes a bulk decision.
pub fn batch_undo(batch: BatchId) -> String {
    format!("/confirmations/bulk/{batch}/undo")
}

/// Renames a saved view.
pub fn saved_view(view: ViewId) -> String {
    format!("/confirmations/views/{view}")
}

/// Deletes a saved view.
pub fn saved_view_delete(view: ViewId) -> String {
    format!("/confirmations/views/{view}/delete")
}

/// Asks the partner about a confirmation.
pub fn ask_partner(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/review/ask")
}

/// A reviewer's question to a partner.
pub fn question(question: QuestionId) -> String {
    format!("/questions/{question}")
}

/// All that is recorded about a customer, in one file.
pub fn case_file(customer: CustomerId) -> String {
    format!("/customers/{customer}/case-file")
}
