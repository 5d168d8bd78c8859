//! Inviting or reminding many customers at once: a batch names them, and each of them gets a result of its own. It is recorded
//! first, and then carried out by the schedule ([`carry_out`](super::carry_out)).

use std::collections::BTreeSet;

use super::Step;
use super::store::batches as store;
use crate::accounts::Inviter;
use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{AccountId, BatchId, CustomerId, InvitationId, PartnerId};
use crate::values::paging::{Cursor, Listed};

/// The most customers of a batch.
pub const MOST: usize = 10_000;

text_enum! {
    /// What is done with all of them.
    pub enum Act {
        /// They are invited to accept the agreement.
        Invite = "invite",
        /// They are reminded of their invitations.
        Remind = "remind",
    }
}

impl Act {
    /// What a customer waits for with which it can be done.
    pub const fn step(self) -> Step {
        match self {
            Self::Invite => Step::Invite,
            Self::Remind => Step::Answer,
        }
    }

    /// Why a customer is skipped that waits for this (`None`: it is ready); `None` if it is not.
    pub fn skips(self, step: Option<Step>) -> Option<Outcome> {
        match step {
            Some(step) if step == self.step() => None,
            Some(Step::Attest) => Some(Outcome::BoughtBefore),
            Some(Step::Answer) => Some(Outcome::AlreadyInvited),
            Some(Step::Invite) => Some(Outcome::NotInvited),
            Some(Step::Operator) | None => Some(Outcome::NotNeeded),
        }
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Invite => "readiness-invite",
            Self::Remind => "readiness-remind",
        }
    }

    /// The message that says how many were done, with the placeable `count`.
    pub const fn done(self) -> &'static str {
        match self {
            Self::Invite => "readiness-done-invite",
            Self::Remind => "readiness-done-remind",
        }
    }
}

text_enum! {
    /// What has become of a customer of a batch. All but the first two say why it was skipped.
    pub enum Outcome {
        /// It has not been carried out yet.
        Pending = "pending",
        /// The email is on its way.
        Done = "done",
        /// It was invited before.
        AlreadyInvited = "already-invited",
        /// Nothing blocks it.
        NotNeeded = "not-needed",
        /// It has bought before, and only an attestation counts (R-DIRECT-4).
        BoughtBefore = "bought-before",
        /// It is in a national cloud (R-GATE-5).
        National = "national",
        /// The relationship has ended (R-REL-1).
        Ended = "ended",
        /// It was written to within the last day.
        TooSoon = "too-soon",
        /// There is no invitation to remind of.
        NotInvited = "not-invited",
        /// The reseller and its provider no longer work together (R-IND-4).
        NoPartnership = "no-partnership",
        /// As many emails as may be were sent to this address.
        Limit = "limit",
        /// Who asked for it may not do so any more.
        Role = "role",
        /// The email could not be written: a fault of ours.
        Failed = "failed",
    }
}

impl Outcome {
    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Pending => "readiness-outcome-pending",
            Self::Done => "readiness-outcome-done",
            Self::AlreadyInvited => "readiness-outcome-already-invited",
            Self::NotNeeded => "readiness-outcome-not-needed",
            Self::BoughtBefore => "readiness-outcome-bought-before",
            Self::National => "readiness-outcome-national",
            Self::Ended => "readiness-outcome-ended",
            Self::TooSoon => "readiness-outcome-too-soon",
            Self::NotInvited => "readiness-outcome-not-invited",
            Self::NoPartnership => "readiness-outcome-no-partnership",
            Self::Limit => "readiness-outcome-limit",
            Self::Role => "readiness-outcome-role",
            Self::Failed => "readiness-outcome-failed",
        }
    }

    /// Whether the customer was left as it is.
    pub const fn is_skipped(self) -> bool {
        !matches!(self, Self::Pending | Self::Done)
    }

    /// The tone of its label.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Done => "good",
            Self::Pending => "info",
            _ => "warn",
        }
    }
}

/// A batch.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Batch {
    /// Its identifier, which the form that makes it brings along: sent twice, it is made once.
    pub id: BatchId,
    /// The partner whose customers they are.
    pub partner_id: PartnerId,
    /// The agent's account.
    pub account_id: AccountId,
    /// The agent's name.
    pub person_name: String,
    /// What is done.
    pub act: Act,
    /// From where it was asked for.
    pub network_address: String,
    /// By which program.
    pub user_agent: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// It waits until then, since a quota is used up.
    pub paused_until: Option<Timestamp>,
    /// When all of it was carried out.
    pub finished_at: Option<Timestamp>,
}

/// A customer of a batch, as its result is shown.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct BatchItem {
    /// Its place.
    pub number: i64,
    /// The customer.
    pub customer_id: CustomerId,
    /// The customer's name.
    pub company_name: String,
    /// What has become of it.
    pub outcome: Outcome,
    /// The invitation.
    pub invitation_id: Option<InvitationId>,
}

/// Records a batch with its customers. Those that the partner does not and did not serve are left out, as if they did not exist
/// (R-ROLE-6). `false` if it was recorded before: a form that was sent twice.
///
/// # Errors
/// If the database query fails.
pub async fn begin(
    tx: &mut Tx,
    cx: &Context,
    who: &Inviter,
    (id, act): (BatchId, Act),
    selected: &[CustomerId],
) -> Result<bool, db::Error> {
    let agent = who.agent();
    let batch = Batch {
        id,
        partner_id: agent.partner,
        account_id: agent.visitor.account,
        person_name: agent.visitor.name.full(),
        act,
        network_address: cx.network_address.to_string(),
        user_agent: cx.user_agent.to_string(),
        made_at: cx.now,
        paused_until: None,
        finished_at: None,
    };
    if !store::insert(tx, &batch).await? {
        return Ok(false);
    }
    // In the order of their identifiers, so that two batches do not wait for one another.
    let unique: BTreeSet<_> = selected.iter().take(MOST).copied().collect();
    let unique: Vec<_> = unique.into_iter().collect();
    for (last, some) in (0..).step_by(store::AT_ONCE).zip(unique.chunks(store::AT_ONCE)) {
        store::insert_items(tx, (id, agent.partner), last, some).await?;
    }
    Ok(true)
}

/// A partner's own batch.
///
/// # Errors
/// If the database query fails.
pub async fn find_for(db: &mut Reader, partner: PartnerId, id: BatchId) -> Result<Option<Batch>, db::Error> {
    Ok(store::find(db, id).await?.filter(|batch| batch.partner_id == partner))
}

/// The last batches of a partner, the newest first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn latest(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Batch>, db::Error> {
    store::latest(db, partner, limit).await
}

/// How many customers of a batch have each outcome that occurs, in the order of the outcomes.
///
/// # Errors
/// If the database query fails.
pub async fn outcomes(db: &mut Reader, id: BatchId) -> Result<Vec<(Outcome, i64)>, db::Error> {
    let mut counted = store::outcomes(db, id).await?;
    counted.sort_unstable_by_key(|(outcome, _)| *outcome);
    Ok(counted)
}

/// One page of the customers of a batch: all, or those with an outcome.
///
/// # Errors
/// If the database query fails.
pub async fn items(
    db: &mut Reader,
    id: BatchId,
    outcome: Option<Outcome>,
    at: Option<&Cursor>,
    total: i64,
) -> Result<Listed<BatchItem>, db::Error> {
    store::page(db, id, outcome, at, total).await
}
