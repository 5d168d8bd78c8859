//! What reviewers decide about confirmations (R-REV-3): one is marked as reviewed, or rejected, and either can be undone.

use super::proposal::Proposal;
use super::{Confirmation, Method, correction_of, store};
use crate::accounts::Reviewer;
use crate::audit::Context;
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::mail::Unwritten;
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, DecisionId};

text_enum! {
    /// What was decided.
    pub enum Verdict {
        /// A reviewer has looked at it and found nothing wrong.
        Reviewed = "reviewed",
        /// It does not count: it opens no gate (R-REV-3).
        Rejected = "rejected",
        /// The decision before was undone.
        Undone = "undone",
    }
}

text_enum! {
    /// Why a confirmation is rejected.
    pub enum Cause {
        /// The person could not accept for the customer.
        NotAuthorized = "not-authorized",
        /// Another person accepted than the one recorded, or nobody did.
        WrongPerson = "wrong-person",
        /// What is said to prove it does not.
        NoProof = "no-proof",
        /// The date or the version is wrong.
        WrongDate = "wrong-date",
        /// The person named disputes it.
        Disputed = "disputed",
        /// Anything else, which the note says.
        Other = "other",
    }
}

impl Cause {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::NotAuthorized => "reject-cause-not-authorized",
            Self::WrongPerson => "reject-cause-wrong-person",
            Self::NoProof => "reject-cause-no-proof",
            Self::WrongDate => "reject-cause-wrong-date",
            Self::Disputed => "reject-cause-disputed",
            Self::Other => "reject-cause-other",
        }
    }
}

/// A decision as it was recorded. It never changes.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Decision {
    /// Its identifier.
    pub id: DecisionId,
    /// The confirmation that it is about.
    #[sqlx(rename = "confirmation_id")]
    pub confirmation: ConfirmationId,
    /// The confirmation's customer.
    #[sqlx(rename = "customer_id")]
    pub customer: CustomerId,
    /// What was decided.
    pub verdict: Verdict,
    /// Why it was rejected, from the list.
    pub cause: Option<Cause>,
    /// The reviewer's note; empty if none was given.
    pub note: String,
    /// The decision that this one undoes.
    pub undoes: Option<DecisionId>,
    /// An undone rejection: the confirmation became current again (R-UPD-2).
    pub revives: bool,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// The reviewer's account.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// The reviewer's name.
    #[sqlx(rename = "person_name")]
    pub person: String,
}

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// There is no such confirmation.
    #[error("there is no such confirmation")]
    NotFound,
    /// It was decided meanwhile: this is the decision. Nothing was overwritten.
    #[error("it was decided meanwhile")]
    Decided(Box<Decision>),
    /// The partner has corrected it meanwhile: this is the correction.
    #[error("it was corrected meanwhile")]
    Corrected(ConfirmationId),
    /// There is no decision to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// It waits for a second reviewer: this is what was proposed.
    #[error("it waits for a second reviewer")]
    Proposed(Box<Proposal>),
    /// The proposal was confirmed or declined meanwhile.
    #[error("the proposal was settled meanwhile")]
    Settled(Box<Proposal>),
    /// The second reviewer has to be another person than the first.
    #[error("it is the reviewer's own proposal")]
    OwnProposal,
    /// The letter about it could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// A confirmation that is about to be decided, with its customer locked.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) confirmation: Confirmation,
    pub(super) customer: Customer,
    /// The last decision about it.
    pub(super) last: Option<Decision>,
}

impl Subject {
    /// Locks the confirmation's customer, and reads what the decision depends on after that. `seen` is the last decision that
    /// the reviewer knows of. What waits for a second reviewer is refused.
    pub(super) async fn lock(tx: &mut Tx, id: ConfirmationId, seen: Option<DecisionId>) -> Result<Self, DecideError> {
        let confirmation = store::find(tx, id).await?.ok_or(DecideError::NotFound)?;
        customers::lock(tx, confirmation.customer).await?;
        let customer = customers::find(tx, confirmation.customer)
            .await?
            .ok_or(DecideError::NotFound)?;
        let last = last(tx, id).await?;
        if let Some(last) = last.as_ref().filter(|last| Some(last.id) != seen) {
            return Err(DecideError::Decided(Box::new(last.clone())));
        }
        if let Some(open) = store::proposals::open(tx, id).await? {
            return Err(DecideError::Proposed(Box::new(open)));
        }
        Ok(Self {
            confirmation,
            customer,
            last,
        })
    }

    /// Refuses to decide about what its partner has corrected since.
    pub(super) async fn refuse_corrected(&self, db: &mut Reader) -> Result<(), DecideError> {
        match correction_of(db, self.confirmation.id).await? {
            Some(correction) => Err(DecideError::Corrected(correction)),
            None => Ok(()),
        }
    }

    /// Records the decision: one more row, later than what it is about.
    pub(super) async fn decide(
        &self,
        tx: &mut Tx,
        cx: &Context,
        Reviewer(who): &Reviewer,
        made: Made<'_>,
    ) -> Result<DecisionId, db::Error> {
        let decision = Decision {
            id: DecisionId::new(cx.now, &cx.random),
            confirmation: self.confirmation.id,
            customer: self.customer.id,
            verdict: made.verdict,
            cause: made.cause,
            note: made.note.to_owned(),
            undoes: made.undoes,
            revives: made.revives,
            decided_at: super::moment_of_record(tx, cx, self.customer.id, &self.confirmation.type_id).await?,
            account: who.account,
            person: who.name.full(),
        };
        store::decisions::insert(tx, cx, &decision).await?;
        Ok(decision.id)
    }
}

/// What a reviewer decides.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made<'a> {
    pub(super) verdict: Verdict,
    pub(super) cause: Option<Cause>,
    pub(super) note: &'a str,
    pub(super) undoes: Option<DecisionId>,
    pub(super) revives: bool,
}

/// Whether the last decision is what this reviewer has just decided: then a form was sent twice.
pub(super) fn is_twice(error: &DecideError, Reviewer(who): &Reviewer, made: Made<'_>) -> Option<DecisionId> {
    match error {
        DecideError::Decided(last)
            if last.account == who.account
                && last.verdict == made.verdict
                && last.cause == made.cause
                && last.note == made.note =>
        {
            Some(last.id)
        }
        _ => None,
    }
}

/// The last decision about a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn last(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Decision>, db::Error> {
    store::decisions::last(db, confirmation).await
}

/// The decisions about a customer's confirmations, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Decision>, db::Error> {
    store::decisions::of_customer(db, customer).await
}

/// The decisions about a confirmation, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_confirmation(db: &mut Reader, confirmation: ConfirmationId) -> Result<Vec<Decision>, db::Error> {
    store::decisions::of_confirmation(db, confirmation).await
}

/// The rejection of a confirmation, unless it was undone.
///
/// # Errors
/// If the database query fails.
pub async fn rejection_of(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Decision>, db::Error> {
    let last = last(db, confirmation).await?;
    Ok(last.filter(|last| last.verdict == Verdict::Rejected))
}

/// Whether it tells the customer's admins, too: of the customer's own act.
pub(super) fn concerns_customer(confirmation: &Confirmation) -> bool {
    confirmation.method == Method::Direct
}
