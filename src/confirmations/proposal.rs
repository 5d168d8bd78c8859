//! Four eyes: a rejection, or its undoing, that one reviewer proposes and another one confirms or declines (R-REV-6). Whether
//! they are required is a setting of the operator, which `review` reads.

use serde_json::json;

use super::decision::{self, Cause, DecideError, Made, Subject, Verdict};
use super::{Rejection, moment_of_record, reject, store, undo_decision};
use crate::accounts::Reviewer;
use crate::accounts::people::Mailer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers;
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, DecisionId, ProposalId};

text_enum! {
    /// What became of a proposal.
    pub enum Outcome {
        /// Another reviewer confirmed it: it was carried out.
        Confirmed = "confirmed",
        /// Another reviewer declined it, or its author took it back.
        Declined = "declined",
    }
}

/// A proposal. It is open until it is settled.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Proposal {
    /// Its identifier.
    pub id: ProposalId,
    /// The confirmation that it is about.
    #[sqlx(rename = "confirmation_id")]
    pub confirmation: ConfirmationId,
    /// The confirmation's customer.
    #[sqlx(rename = "customer_id")]
    pub customer: CustomerId,
    /// What is proposed: to reject, or to undo a rejection.
    pub verdict: Verdict,
    /// Why it should be rejected, from the list.
    pub cause: Option<Cause>,
    /// Why, in the reviewer's words.
    pub note: String,
    /// The rejection that it would undo.
    pub undoes: Option<DecisionId>,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// The account of the reviewer who proposed it.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// That reviewer's name.
    #[sqlx(rename = "person_name")]
    pub person: String,
    /// What became of it; `None`: it is open.
    pub outcome: Option<Outcome>,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
    /// The account of the reviewer who settled it.
    pub settled_by: Option<AccountId>,
    /// That reviewer's name.
    pub settled_by_name: Option<String>,
    /// That reviewer's note.
    pub settled_note: Option<String>,
}

/// The open proposal about a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn open(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Proposal>, db::Error> {
    store::proposals::open(db, confirmation).await
}

/// A proposal.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: ProposalId) -> Result<Option<Proposal>, db::Error> {
    store::proposals::find(db, id).await
}

/// The proposals about a customer's confirmations, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Proposal>, db::Error> {
    store::proposals::of_customer(db, customer).await
}

/// Proposes to reject a confirmation. Sent twice, it is proposed once.
///
/// # Errors
/// If it was decided or corrected meanwhile, something is proposed already, or the database query fails.
pub async fn propose_rejection(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    what: Rejection<'_>,
) -> Result<ProposalId, DecideError> {
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
    propose(tx, cx, who, &subject, made).await
}

/// Proposes to undo the rejection `undoes`, which has to be the last decision. Sent twice, it is proposed once.
///
/// # Errors
/// If it was decided again meanwhile, something is proposed already, there is no rejection to undo, or the database query fails.
pub async fn propose_undoing(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    id: ConfirmationId,
    undoes: DecisionId,
    reason: &str,
) -> Result<ProposalId, DecideError> {
    let made = Made {
        verdict: Verdict::Undone,
        cause: None,
        note: reason,
        undoes: Some(undoes),
        revives: false,
    };
    let subject = match Subject::lock(tx, id, Some(undoes)).await {
        Err(error) => return is_twice(&error, who, made).ok_or(error),
        Ok(subject) => subject,
    };
    let last = subject.last.as_ref().map(|last| last.verdict);
    if last != Some(Verdict::Rejected) {
        return Err(DecideError::NothingToUndo);
    }
    propose(tx, cx, who, &subject, made).await
}

/// Whether the open proposal is what this reviewer has just proposed: then a form was sent twice.
fn is_twice(error: &DecideError, Reviewer(who): &Reviewer, made: Made<'_>) -> Option<ProposalId> {
    match error {
        DecideError::Proposed(open)
            if open.account == who.account
                && open.verdict == made.verdict
                && open.cause == made.cause
                && open.undoes == made.undoes
                && open.note == made.note =>
        {
            Some(open.id)
        }
        _ => None,
    }
}

async fn propose(
    tx: &mut Tx,
    cx: &Context,
    Reviewer(who): &Reviewer,
    subject: &Subject,
    made: Made<'_>,
) -> Result<ProposalId, DecideError> {
    let (confirmation, customer) = (&subject.confirmation, &subject.customer);
    let proposal = Proposal {
        id: ProposalId::new(cx.now, &cx.random),
        confirmation: confirmation.id,
        customer: customer.id,
        verdict: made.verdict,
        cause: made.cause,
        note: made.note.to_owned(),
        undoes: made.undoes,
        proposed_at: moment_of_record(tx, cx, customer.id, &confirmation.type_id).await?,
        account: who.account,
        person: who.name.full(),
        outcome: None,
        settled_at: None,
        settled_by: None,
        settled_by_name: None,
        settled_note: None,
    };
    store::proposals::insert(tx, &proposal).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::DecisionProposed, object)
        .of_customer(customer.id)
        .after(json!({
            "confirmation": confirmation.id, "verdict": made.verdict, "cause": made.cause, "reason": made.note,
        }));
    audit::record(tx, cx, event).await?;
    Ok(proposal.id)
}

/// Confirms what another reviewer has proposed, and carries it out. Sent twice, it is done once. Returns the decision.
///
/// # Errors
/// If it is the reviewer's own, was settled or corrected meanwhile, or the database query fails.
pub async fn confirm_proposal(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Reviewer,
    id: ProposalId,
) -> Result<DecisionId, DecideError> {
    let proposal = lock(tx, id).await?;
    let last = decision::last(tx, proposal.confirmation).await?.map(|last| last.id);
    if proposal.outcome == Some(Outcome::Confirmed) && proposal.settled_by == Some(who.0.account) {
        return last.ok_or(DecideError::NotFound);
    }
    refuse_settled(&proposal)?;
    if proposal.account == who.0.account {
        return Err(DecideError::OwnProposal);
    }
    if proposal.cause.is_some()
        && let Some(correction) = super::correction_of(tx, proposal.confirmation).await?
    {
        return Err(DecideError::Corrected(correction));
    }
    settle(tx, cx, who, &proposal, Outcome::Confirmed, "").await?;
    match (proposal.cause, proposal.undoes) {
        (Some(cause), _) => {
            let what = Rejection {
                confirmation: proposal.confirmation,
                seen: last,
                cause,
                note: &proposal.note,
            };
            reject(tx, cx, mailer, who, what).await
        }
        (None, Some(undoes)) => {
            undo_decision(tx, cx, mailer, who, proposal.confirmation, undoes, &proposal.note).await?;
            let last = decision::last(tx, proposal.confirmation).await?;
            last.map(|last| last.id).ok_or(DecideError::NotFound)
        }
        (None, None) => Err(DecideError::NotFound),
    }
}

/// Declines what was proposed; its author takes it back like this. Sent twice, it is done once.
///
/// # Errors
/// If it was settled meanwhile, or the database query fails.
pub async fn decline_proposal(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    id: ProposalId,
    note: &str,
) -> Result<(), DecideError> {
    let proposal = lock(tx, id).await?;
    if proposal.outcome == Some(Outcome::Declined) && proposal.settled_by == Some(who.0.account) {
        return Ok(());
    }
    refuse_settled(&proposal)?;
    settle(tx, cx, who, &proposal, Outcome::Declined, note).await
}

/// The proposal as it is after its customer was locked.
async fn lock(tx: &mut Tx, id: ProposalId) -> Result<Proposal, DecideError> {
    let proposal = find(tx, id).await?.ok_or(DecideError::NotFound)?;
    customers::lock(tx, proposal.customer).await?;
    find(tx, id).await?.ok_or(DecideError::NotFound)
}

fn refuse_settled(proposal: &Proposal) -> Result<(), DecideError> {
    match proposal.outcome {
        Some(_) => Err(DecideError::Settled(Box::new(proposal.clone()))),
        None => Ok(()),
    }
}

async fn settle(
    tx: &mut Tx,
    cx: &Context,
    Reviewer(who): &Reviewer,
    proposal: &Proposal,
    outcome: Outcome,
    note: &str,
) -> Result<(), DecideError> {
    let by = (who.account, who.name.full());
    store::proposals::settle(tx, proposal, outcome, cx.now, (by.0, &by.1), note).await?;
    let customer = customers::find(tx, proposal.customer)
        .await?
        .ok_or(DecideError::NotFound)?;
    let kind = match outcome {
        Outcome::Confirmed => Kind::ProposalConfirmed,
        Outcome::Declined => Kind::ProposalDeclined,
    };
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(kind, object).of_customer(customer.id).after(json!({
        "confirmation": proposal.confirmation, "verdict": proposal.verdict, "proposed_by": proposal.person, "reason": note,
    }));
    audit::record(tx, cx, event).await?;
    Ok(())
}
