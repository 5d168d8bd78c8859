//! Carrying out a bulk decision, a few items in a transaction, by the verbs that decide about one.

use super::bulk::{Act, Batch, Outcome, Pending, Seen, find};
use super::decide::{self, Rejected, Undoing};
use super::queue;
use super::store::batches as store;
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::audit::Context;
use crate::confirmations::{self, DecideError, Decision, Rejection, Verdict, decision, proposal};
use crate::customers;
use crate::db::{self, Reader, Tx};
use crate::values::id::{BatchId, ConfirmationId, DecisionId, ProposalId};

/// The items carried out in one transaction, so that others can write in between.
const TOGETHER: i64 = 25;

/// Carries out the next items of the reviewer's own batch behind the number `after`. Returns the number of the last one, from
/// which the next call goes on, or `None` when all are done. Items that somebody else is carrying out at the same moment are
/// left to them.
///
/// # Errors
/// If a letter cannot be written, or the database query fails: then none of these items is carried out.
pub async fn go_on(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    id: BatchId,
    after: i64,
) -> Result<Option<i64>, DecideError> {
    let Some(batch) = find(tx, id).await?.filter(|batch| batch.account == who.0.account) else {
        return Ok(None);
    };
    // What is being undone is carried out no further.
    if store::undoing(tx, id).await?.is_some() {
        return Ok(None);
    }
    let some = store::pending(tx, id, after, TOGETHER).await?;
    for item in &some {
        customers::lock(tx, item.customer_id).await?;
        if !store::is_pending(tx, id, item.number).await? {
            continue;
        }
        let result = match carry_out(tx, cx, mailer, who, &batch, item).await {
            Ok(result) => result,
            Err(error) => Carried::skipped(refusal(batch.act, error)?),
        };
        store::settle(tx, id, item.number, result.outcome, result.decision, result.proposal).await?;
    }
    Ok(some.last().map(|last| last.number))
}

/// The result of an item.
#[derive(Debug, Clone, Copy)]
struct Carried {
    outcome: Outcome,
    decision: Option<DecisionId>,
    proposal: Option<ProposalId>,
}

impl Carried {
    const fn skipped(outcome: Outcome) -> Self {
        Self {
            outcome,
            decision: None,
            proposal: None,
        }
    }

    const fn done(decision: Option<DecisionId>) -> Self {
        Self {
            outcome: Outcome::Done,
            decision,
            proposal: None,
        }
    }

    const fn proposed(proposal: ProposalId) -> Self {
        Self {
            outcome: Outcome::Proposed,
            decision: None,
            proposal: Some(proposal),
        }
    }
}

/// Carries out one item. What it refuses has written nothing, so that the others of the transaction remain.
async fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    batch: &Batch,
    item: &Pending,
) -> Result<Carried, DecideError> {
    let id = item.confirmation_id;
    if batch.act == Act::Undo {
        return undo(tx, cx, mailer, who, batch, item).await;
    }
    if let Some(changed) = changed(tx, item).await? {
        return Ok(Carried::skipped(changed));
    }
    match (batch.act, batch.cause) {
        (Act::Reject, Some(cause)) => {
            let what = Rejection {
                confirmation: id,
                seen: last(tx, id).await?,
                cause,
                note: &batch.note,
            };
            Ok(match decide::reject(tx, cx, mailer, who, what).await? {
                Rejected::Done(decision) => Carried::done(Some(decision)),
                Rejected::Proposed(proposal) => Carried::proposed(proposal),
            })
        }
        (Act::Confirm | Act::Decline, _) => {
            // Another proposal may have been made since: the reviewer has not seen its reason.
            let shown = Seen::parse(&item.seen).and_then(|seen| seen.proposal);
            let open = proposal::open(tx, id).await?.filter(|open| Some(open.id) == shown);
            let Some(open) = open else {
                return Ok(Carried::skipped(Outcome::Settled));
            };
            if batch.act == Act::Decline {
                confirmations::decline_proposal(tx, cx, who, open.id, &batch.note).await?;
                return Ok(Carried::done(None));
            }
            let decision = confirmations::confirm_proposal(tx, cx, mailer, who, open.id).await?;
            Ok(Carried::done(Some(decision)))
        }
        _ => {
            let seen = last(tx, id).await?;
            let decision = decide::mark_reviewed(tx, cx, who, id, seen).await?;
            Ok(Carried::done(Some(decision)))
        }
    }
}

async fn undo(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    batch: &Batch,
    item: &Pending,
) -> Result<Carried, DecideError> {
    match (item.decision_id, item.proposal_id) {
        (Some(decision), _) => Ok(
            match decide::undo(tx, cx, mailer, who, item.confirmation_id, decision, &batch.note).await? {
                Undoing::Done(_) => Carried::done(last(tx, item.confirmation_id).await?),
                Undoing::Proposed(proposal) => Carried::proposed(proposal),
            },
        ),
        (None, Some(proposal)) => {
            confirmations::decline_proposal(tx, cx, who, proposal, &batch.note).await?;
            Ok(Carried::done(None))
        }
        (None, None) => Ok(Carried::skipped(Outcome::Undone)),
    }
}

/// The last decision about a confirmation.
async fn last(db: &mut Reader, id: ConfirmationId) -> Result<Option<DecisionId>, db::Error> {
    Ok(decision::last(db, id).await?.map(|last| last.id))
}

/// Why an item is skipped that is no longer as it was selected.
async fn changed(db: &mut Reader, item: &Pending) -> Result<Option<Outcome>, db::Error> {
    if confirmations::correction_of(db, item.confirmation_id).await?.is_some() {
        return Ok(Some(Outcome::Corrected));
    }
    let Some(now) = queue::find(db, item.confirmation_id).await? else {
        return Ok(Some(Outcome::Replaced));
    };
    Ok(Seen::parse(&item.seen).and_then(|seen| seen.changed(Seen::of(&now))))
}

/// Why a verb has refused an item.
///
/// # Errors
/// If something went wrong that concerns the whole batch.
fn refusal(act: Act, error: DecideError) -> Result<Outcome, DecideError> {
    match error {
        DecideError::Decided(last) => Ok(decided(act, &last)),
        DecideError::Corrected(_) => Ok(Outcome::Corrected),
        DecideError::NothingToUndo => Ok(Outcome::Undone),
        DecideError::Proposed(_) => Ok(Outcome::Waiting),
        DecideError::Settled(_) => Ok(Outcome::Settled),
        DecideError::OwnProposal => Ok(Outcome::Own),
        DecideError::NotFound | DecideError::Letter(_) | DecideError::Database(_) => Err(error),
    }
}

fn decided(act: Act, last: &Decision) -> Outcome {
    match last.verdict {
        Verdict::Undone => Outcome::Undone,
        _ if act == Act::Undo => Outcome::DecidedAgain,
        Verdict::Reviewed => Outcome::Reviewed,
        Verdict::Rejected => Outcome::Rejected,
    }
}
