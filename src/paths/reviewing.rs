//! The addresses of reviewing, with the records in them.

use crate::values::id::{BatchId, ConfirmationId, QuestionId, ViewId};

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
