//! The addresses of reviewing, with the records in them.

use crate::values::id::{ConfirmationId, CustomerId, QuestionId};

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
