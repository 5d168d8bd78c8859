//! Rejecting, and undoing it, by one reviewer or, where the operator requires four eyes, as a proposal to a second one.

use super::settings;
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::confirmations::{self, DecideError, Rejection, Undone, Verdict, decision};
use crate::db::Tx;
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
