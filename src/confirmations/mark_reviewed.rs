//! A reviewer marks a confirmation as reviewed. It changes nothing that is valid, and needs no reason (R-REV-6).

use serde_json::json;

use super::decision::{DecideError, Made, Subject, Verdict, is_twice};
use crate::accounts::Reviewer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::values::id::{ConfirmationId, DecisionId};

/// Marks a confirmation as reviewed. `seen` is the last decision that the reviewer knows of; sent twice, it is done once. What is
/// reviewed already is reviewed `again` only where it has come back.
///
/// # Errors
/// If it was decided or corrected meanwhile, or the database query fails.
pub async fn mark_reviewed(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    id: ConfirmationId,
    seen: Option<DecisionId>,
    again: bool,
) -> Result<DecisionId, DecideError> {
    let made = Made {
        verdict: Verdict::Reviewed,
        cause: None,
        note: "",
        undoes: None,
        revives: false,
    };
    let subject = match Subject::lock(tx, id, seen).await {
        Err(error) => return is_twice(&error, who, made).ok_or(error),
        Ok(subject) => subject,
    };
    subject.refuse_corrected(tx).await?;
    let decided = subject.last.as_ref().filter(|last| last.verdict != Verdict::Undone);
    if let Some(last) = decided.filter(|last| !(again && last.verdict == Verdict::Reviewed)) {
        return Err(DecideError::Decided(Box::new(last.clone())));
    }
    let decision = subject.decide(tx, cx, who, made).await?;
    let object = Object::new("customer", subject.customer.id, subject.customer.company_name.as_str());
    let event = Event::new(Kind::ConfirmationReviewed, object)
        .of_customer(subject.customer.id)
        .after(json!({ "confirmation": id }));
    audit::record(tx, cx, event).await?;
    Ok(decision)
}
