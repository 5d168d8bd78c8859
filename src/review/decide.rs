//! Marking as reviewed, also again what was disputed since. Rejecting, and undoing it, by one reviewer or, where the operator requires
//! four eyes, as a proposal to a second one.

use super::settings;
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::attestations::dispute;
use crate::audit::Context;
use crate::confirmations::{self, Confirmation, DecideError, Decision, Rejection, Undone, Verdict, decision};
use crate::db::{self, Reader, Tx};
use crate::values::id::{ConfirmationId, DecisionId, ProposalId};

/// What has become of a rejection.
#[derive(Debug, Clone, Copy)]
pub enum Rejected {
    /// It was carried out.
    Done(DecisionId),
    /// It waits for a second reviewer.
    Proposed(ProposalId),
}

/// What has become of undoing a decision.
#[derive(Debug, Clone, Copy)]
pub enum Undoing {
    /// It was carried out.
    Done(Undone),
    /// It waits for a second reviewer.
    Proposed(ProposalId),
}

/// Rejects a confirmation, or proposes it. Sent twice, it is done once.
///
/// # Errors
/// If it was decided, proposed or corrected meanwhile, or the database query fails.
pub async fn reject(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    what: Rejection<'_>,
) -> Result<Rejected, DecideError> {
    if settings::find(tx).await?.four_eyes {
        let proposed = confirmations::propose_rejection(tx, cx, who, what).await?;
        return Ok(Rejected::Proposed(proposed));
    }
    confirmations::reject(tx, cx, mailer, who, what)
        .await
        .map(Rejected::Done)
}

/// Whether a review is open: nobody has decided, or that was undone, or the person named has disputed what was reviewed before.
///
/// # Errors
/// If the database query fails.
pub async fn is_open(db: &mut Reader, about: &Confirmation, last: Option<&Decision>) -> Result<bool, db::Error> {
    let Some(last) = last.filter(|last| last.verdict != Verdict::Undone) else {
        return Ok(true);
    };
    if last.verdict != Verdict::Reviewed {
        return Ok(false);
    }
    let dispute = dispute::of(db, about).await?;
    Ok(dispute.is_some_and(|dispute| dispute.disputed_at > last.decided_at))
}

/// Marks a confirmation as reviewed, or again what was disputed since. Sent twice, it is done once.
///
/// # Errors
/// If it was decided or corrected meanwhile, or the database query fails.
pub async fn mark_reviewed(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    id: ConfirmationId,
    seen: Option<DecisionId>,
) -> Result<DecisionId, DecideError> {
    let about = confirmations::find(tx, id).await?.ok_or(DecideError::NotFound)?;
    let last = decision::last(tx, id).await?;
    let again = is_open(tx, &about, last.as_ref()).await?;
    confirmations::mark_reviewed(tx, cx, who, id, seen, again).await
}

/// Undoes the decision `undoes`, or proposes it if that is a rejection. Sent twice, it is done once.
///
/// # Errors
/// If it was decided again meanwhile, something is proposed already, there is nothing to undo, or the database query fails.
pub async fn undo(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    id: ConfirmationId,
    undoes: DecisionId,
    reason: &str,
) -> Result<Undoing, DecideError> {
    let last = decision::last(tx, id).await?;
    let is_rejection = last.is_some_and(|last| last.id == undoes && last.verdict == Verdict::Rejected);
    if is_rejection && settings::find(tx).await?.four_eyes {
        let proposed = confirmations::propose_undoing(tx, cx, who, id, undoes, reason).await?;
        return Ok(Undoing::Proposed(proposed));
    }
    let undone = confirmations::undo_decision(tx, cx, mailer, who, id, undoes, reason).await?;
    Ok(Undoing::Done(undone))
}
