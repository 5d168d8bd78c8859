//! A reviewer rejects a confirmation: it no longer opens the gate, and revives none before it (R-REV-3, R-UPD-2).

use serde_json::json;

use super::decision::{Cause, DecideError, Made, Subject, Verdict, is_twice};
use super::notify;
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Tx;
use crate::notices;
use crate::values::id::{ConfirmationId, DecisionId};

/// A rejection: both the cause and the note are required (R-REV-6).
#[derive(Debug, Clone, Copy)]
pub struct Rejection<'a> {
    /// The confirmation.
    pub confirmation: ConfirmationId,
    /// The last decision that the reviewer knows of.
    pub seen: Option<DecisionId>,
    /// Why, from the list.
    pub cause: Cause,
    /// Why, in the reviewer's words: its partners, and of a direct acceptance the customer, read it.
    pub note: &'a str,
}

/// Rejects a confirmation, and notifies its partner, or of a direct acceptance the customer's admins and all its partners.
/// Sent twice, it is done once.
///
/// # Errors
/// If it was decided or corrected meanwhile, or the database query fails.
pub async fn reject(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    what: Rejection<'_>,
) -> Result<DecisionId, DecideError> {
    let made = Made {
        verdict: Verdict::Rejected,
        cause: Some(what.cause),
        note: what.note,
        undoes: None,
        revives: false,
    };
    let subject = match Subject::lock(tx, what.confirmation, what.seen).await {
        Err(error) => return is_twice(&error, who, made).ok_or(error),
        Ok(subject) => subject,
    };
    subject.refuse_corrected(tx).await?;
    if let Some(last) = subject.last.as_ref().filter(|last| last.verdict == Verdict::Rejected) {
        return Err(DecideError::Decided(Box::new(last.clone())));
    }
    let decision = subject.decide(tx, cx, who, made).await?;
    let object = Object::new("customer", subject.customer.id, subject.customer.company_name.as_str());
    let event = Event::new(Kind::ConfirmationRejected, object)
        .of_partner(subject.confirmation.partner)
        .of_customer(subject.customer.id)
        .after(json!({ "confirmation": what.confirmation, "cause": what.cause, "reason": what.note }));
    audit::record(tx, cx, event).await?;
    notify::of_decision(tx, cx, mailer, &subject, notices::Kind::Rejected, what.note).await?;
    Ok(decision)
}
