//! A reviewer undoes a decision, with a reason: what was rejected counts again if nothing newer does (R-REV-3, R-UPD-2).

use serde_json::json;

use super::decision::{DecideError, Made, Subject, Verdict, is_twice};
use super::{Confirmation, notify, store};
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::notices;
use crate::values::id::{ConfirmationId, DecisionId};

/// What undoing has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// It had been marked as reviewed, and is to be reviewed again.
    Reviewed,
    /// It had been rejected, and counts again.
    Revived,
    /// It had been rejected, and a newer confirmation counts in its place.
    Replaced,
}

/// Undoes the decision `undoes`, which has to be the last about the confirmation. Sent twice, it is done once.
///
/// # Errors
/// If it was decided again meanwhile, there is nothing to undo, or the database query fails.
pub async fn undo_decision(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    id: ConfirmationId,
    undoes: DecisionId,
    reason: &str,
) -> Result<Undone, DecideError> {
    let mut made = Made {
        verdict: Verdict::Undone,
        cause: None,
        note: reason,
        undoes: Some(undoes),
        revives: false,
    };
    let subject = match Subject::lock(tx, id, Some(undoes)).await {
        Err(DecideError::Decided(last)) if last.undoes == Some(undoes) && last.note == reason => {
            let error = DecideError::Decided(last.clone());
            is_twice(&error, who, made).ok_or(error)?;
            return outcome(tx, *last).await;
        }
        other => other?,
    };
    let last = subject
        .last
        .as_ref()
        .filter(|last| last.verdict != Verdict::Undone)
        .ok_or(DecideError::NothingToUndo)?;
    let was_rejected = last.verdict == Verdict::Rejected;
    made.revives = was_rejected && !is_replaced(tx, &subject.confirmation).await?;
    subject.decide(tx, cx, who, made).await?;
    let object = Object::new("customer", subject.customer.id, subject.customer.company_name.as_str());
    let event = Event::new(Kind::DecisionUndone, object)
        .of_partner(subject.confirmation.partner.filter(|_| was_rejected))
        .of_customer(subject.customer.id)
        .before(json!({ "confirmation": id, "verdict": last.verdict, "cause": last.cause, "reason": last.note }))
        .after(json!({ "confirmation": id, "reason": reason, "revives": made.revives }));
    audit::record(tx, cx, event).await?;
    if was_rejected {
        notify::of_decision(tx, cx, mailer, &subject, notices::Kind::RejectionUndone, reason).await?;
    }
    Ok(match (was_rejected, made.revives) {
        (false, _) => Undone::Reviewed,
        (true, true) => Undone::Revived,
        (true, false) => Undone::Replaced,
    })
}

/// Whether a newer confirmation of its kind counts in its place.
async fn is_replaced(db: &mut Reader, confirmation: &Confirmation) -> Result<bool, db::Error> {
    let newest = super::last_of_kind(db, confirmation, None).await?;
    Ok(newest.is_some_and(|newest| newest.confirmation.recorded_at > confirmation.recorded_at && !newest.rejected))
}

/// What an undoing that was recorded before has done.
async fn outcome(db: &mut Reader, made: super::Decision) -> Result<Undone, DecideError> {
    if made.revives {
        return Ok(Undone::Revived);
    }
    let undone = match made.undoes {
        Some(undone) => store::decisions::find(db, undone).await?,
        None => None,
    };
    Ok(match undone {
        Some(undone) if undone.verdict == Verdict::Rejected => Undone::Replaced,
        _ => Undone::Reviewed,
    })
}
