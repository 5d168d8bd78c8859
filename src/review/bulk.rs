//! Deciding about many confirmations at once (R-REV-6): a batch names its items, and each of them gets a result of its own. It
//! is recorded with what was selected first, and then carried out a few items in a transaction; one that was interrupted goes
//! on where it stopped. Decisions are made by the verbs that decide about one.

use std::collections::BTreeMap;

use super::store::batches as store;
use super::{Flag, Item, State, queue};
use crate::accounts::Reviewer;
use crate::audit::Context;
use crate::confirmations::{Cause, proposal};
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{AccountId, BatchId, ConfirmationId, CustomerId, DecisionId, ProposalId};

/// The most items of a batch.
pub const MOST: usize = 1_000;
/// The same for the database.
const MOST_PENDING: i64 = 1_000;

text_enum! {
    /// What is done with all of them.
    pub enum Act {
        /// They are marked as reviewed.
        Review = "review",
        /// They are rejected, or proposed to be.
        Reject = "reject",
        /// What was proposed about them is confirmed.
        Confirm = "confirm",
        /// What was proposed about them is declined.
        Decline = "decline",
        /// Another batch is undone.
        Undo = "undo",
    }
}

impl Act {
    /// Whether a batch of it can be undone.
    pub const fn can_be_undone(self) -> bool {
        matches!(self, Self::Review | Self::Reject | Self::Confirm)
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Review => "review-mark",
            Self::Reject => "review-reject",
            Self::Confirm => "review-confirm",
            Self::Decline => "review-decline",
            Self::Undo => "review-undo",
        }
    }

    /// The message that says how many were done, with the placeable `count`.
    pub const fn done(self) -> &'static str {
        match self {
            Self::Review => "bulk-done-review",
            Self::Reject => "bulk-done-reject",
            Self::Confirm => "bulk-done-confirm",
            Self::Decline => "bulk-done-decline",
            Self::Undo => "bulk-done-undo",
        }
    }
}

text_enum! {
    /// What has become of an item of a batch. All but the first three say why it was skipped.
    pub enum Outcome {
        /// It has not been carried out yet.
        Pending = "pending",
        /// It was carried out.
        Done = "done",
        /// It waits for a second reviewer.
        Proposed = "proposed",
        /// It was marked as reviewed before.
        Reviewed = "reviewed",
        /// It was rejected before.
        Rejected = "rejected",
        /// Its decision was undone before.
        Undone = "undone",
        /// It was decided again.
        DecidedAgain = "decided-again",
        /// It waits for a second reviewer already.
        Waiting = "waiting",
        /// The proposal was confirmed or declined before.
        Settled = "settled",
        /// It is the reviewer's own proposal.
        Own = "own",
        /// The partner has corrected it.
        Corrected = "corrected",
        /// A newer confirmation has taken its place.
        Replaced = "replaced",
        /// The partner was asked about it.
        Asked = "asked",
        /// The partner has answered.
        Answered = "answered",
        /// The customer has withdrawn its consent.
        Withdrawn = "withdrawn",
        /// The person named disputes it.
        Disputed = "disputed",
    }
}

impl Outcome {
    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Pending => "bulk-outcome-pending",
            Self::Done => "bulk-outcome-done",
            Self::Proposed | Self::Waiting => "review-state-proposed",
            Self::Reviewed => "bulk-outcome-reviewed",
            Self::Rejected => "bulk-outcome-rejected",
            Self::Undone => "bulk-outcome-undone",
            Self::DecidedAgain => "bulk-outcome-decided-again",
            Self::Settled => "bulk-outcome-settled",
            Self::Own => "bulk-outcome-own",
            Self::Corrected => "bulk-outcome-corrected",
            Self::Replaced => "bulk-outcome-replaced",
            Self::Asked => "bulk-outcome-asked",
            Self::Answered => "bulk-outcome-answered",
            Self::Withdrawn => "bulk-outcome-withdrawn",
            Self::Disputed => "bulk-outcome-disputed",
        }
    }

    /// Whether it was left as it is.
    pub const fn is_skipped(self) -> bool {
        !matches!(self, Self::Pending | Self::Done | Self::Proposed)
    }

    /// The tone of its label.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Done => "good",
            Self::Pending | Self::Proposed => "info",
            _ => "warn",
        }
    }

    /// Why an item is skipped that is in another state than the one in which it was selected.
    const fn of(state: State) -> Self {
        match state {
            State::ToReview => Self::Undone,
            State::Asked => Self::Asked,
            State::Answered => Self::Answered,
            State::Corrected | State::Replaced => Self::Replaced,
            State::Disputed => Self::Disputed,
            State::Proposed => Self::Waiting,
            State::Reviewed => Self::Reviewed,
            State::Rejected => Self::Rejected,
        }
    }
}

/// How a confirmation was when it was selected: what has changed since is skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    state: State,
    withdrawn: bool,
    disputed: bool,
    /// The proposal that waited for a second reviewer.
    pub(super) proposal: Option<ProposalId>,
}

/// What comes before a proposal's identifier where it is stored.
const PROPOSAL: &str = "proposal:";

impl Seen {
    /// How it is.
    pub fn of(item: &Item) -> Self {
        let has = |flag: Flag| item.flags.iter().any(|raised| raised.flag == flag);
        Self {
            state: item.state,
            withdrawn: has(Flag::Withdrawn),
            disputed: has(Flag::Disputed),
            proposal: None,
        }
    }

    /// The same with the proposal that waits for a second reviewer, if one does.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn with_proposal(db: &mut Reader, item: &Item) -> Result<Self, db::Error> {
        let open = proposal::open(db, item.confirmation_id).await?;
        Ok(Self {
            proposal: open.map(|open| open.id),
            ..Self::of(item)
        })
    }

    /// Reads it as it is stored: `to-review`, `answered disputed`, `proposed proposal:…`.
    pub fn parse(stored: &str) -> Option<Self> {
        let mut words = stored.split(' ');
        let state = State::parse(words.next()?)?;
        let flags: Vec<&str> = words.collect();
        Some(Self {
            state,
            withdrawn: flags.contains(&Flag::Withdrawn.as_str()),
            disputed: flags.contains(&Flag::Disputed.as_str()),
            proposal: flags.iter().find_map(|word| word.strip_prefix(PROPOSAL)?.parse().ok()),
        })
    }

    /// Why a confirmation that was like this is skipped now that it is like `now`.
    pub(super) fn changed(self, now: Self) -> Option<Outcome> {
        if now.state != self.state {
            Some(Outcome::of(now.state))
        } else if now.withdrawn && !self.withdrawn {
            Some(Outcome::Withdrawn)
        } else if now.disputed && !self.disputed {
            Some(Outcome::Disputed)
        } else {
            None
        }
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.state)?;
        for (has, flag) in [(self.withdrawn, Flag::Withdrawn), (self.disputed, Flag::Disputed)] {
            if has {
                write!(f, " {flag}")?;
            }
        }
        match self.proposal {
            Some(proposal) => write!(f, " {PROPOSAL}{proposal}"),
            None => Ok(()),
        }
    }
}

/// A batch.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Batch {
    /// Its identifier, which the form that makes it brings along: sent twice, it is made once.
    pub id: BatchId,
    /// What is done.
    pub act: Act,
    /// Why they are rejected, from the list.
    pub cause: Option<Cause>,
    /// The reviewer's note; empty if none was given.
    pub note: String,
    /// The batch that it undoes.
    pub undoes: Option<BatchId>,
    /// When it was made.
    pub made_at: Timestamp,
    /// The reviewer's account.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// The reviewer's name.
    #[sqlx(rename = "person_name")]
    pub person: String,
}

/// An item of a batch, as its result is shown.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct BatchItem {
    /// The confirmation.
    pub confirmation_id: ConfirmationId,
    /// The customer's name.
    pub company_name: String,
    /// Who accepted.
    pub signer_name: String,
    /// What has become of it.
    pub outcome: Outcome,
}

/// An item that is to be carried out.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct Pending {
    pub number: i64,
    pub confirmation_id: ConfirmationId,
    pub customer_id: CustomerId,
    pub seen: String,
    /// What an undoing batch undoes.
    pub decision_id: Option<DecisionId>,
    /// What an undoing batch takes back.
    pub proposal_id: Option<ProposalId>,
}

/// What is selected, and how it was seen.
pub type Selected = (ConfirmationId, Seen);

/// A batch to make.
#[derive(Debug, Clone, Copy)]
pub struct NewBatch<'a> {
    /// Its identifier.
    pub id: BatchId,
    /// What is done.
    pub act: Act,
    /// Why they are rejected.
    pub cause: Option<Cause>,
    /// The reviewer's note; empty if none is given.
    pub note: &'a str,
}

/// Records a batch with its items, which [`carry_out`](super::carry_out) carries out. `false` if it was recorded before: a form that was sent twice.
///
/// # Errors
/// If the database query fails.
pub async fn begin(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    new: NewBatch<'_>,
    selected: &[Selected],
) -> Result<bool, db::Error> {
    if !store::insert(tx, &batch(cx, who, new, None)).await? {
        return Ok(false);
    }
    // Customers are locked in this order, so that two batches never wait for one another.
    let mut items = BTreeMap::new();
    for (id, seen) in selected.iter().take(MOST) {
        if let Some(item) = queue::find(tx, *id).await? {
            items.insert((item.customer_id, *id), *seen);
        }
    }
    for (number, ((customer, id), seen)) in (0..).zip(items) {
        store::insert_item(tx, new.id, number, (id, customer), &seen.to_string()).await?;
    }
    Ok(true)
}

/// Records a batch that undoes another one, and returns its identifier. Sent twice, it is recorded once.
///
/// # Errors
/// If the database query fails.
pub async fn begin_undoing(
    tx: &mut Tx,
    cx: &Context,
    who: &Reviewer,
    undoes: BatchId,
    reason: &str,
) -> Result<BatchId, db::Error> {
    let new = NewBatch {
        id: BatchId::new(cx.now, &cx.random),
        act: Act::Undo,
        cause: None,
        note: reason,
    };
    if store::insert(tx, &batch(cx, who, new, Some(undoes))).await? {
        // What it had not carried out yet never will be.
        for item in store::pending(tx, undoes, -1, MOST_PENDING).await? {
            store::settle(tx, undoes, item.number, Outcome::Undone, None, None).await?;
        }
        store::insert_items_to_undo(tx, new.id, undoes).await?;
    }
    let undoing = store::undoing(tx, undoes).await?;
    Ok(undoing.unwrap_or(new.id))
}

fn batch(cx: &Context, Reviewer(who): &Reviewer, new: NewBatch<'_>, undoes: Option<BatchId>) -> Batch {
    Batch {
        id: new.id,
        act: new.act,
        cause: new.cause,
        note: new.note.to_owned(),
        undoes,
        made_at: cx.now,
        account: who.account,
        person: who.name.full(),
    }
}

/// A batch.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: BatchId) -> Result<Option<Batch>, db::Error> {
    store::find(db, id).await
}

/// The batch that undoes another one.
///
/// # Errors
/// If the database query fails.
pub async fn undoing(db: &mut Reader, undoes: BatchId) -> Result<Option<BatchId>, db::Error> {
    store::undoing(db, undoes).await
}

/// The last batches, the newest first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<Batch>, db::Error> {
    store::latest(db, limit).await
}

/// The items of a batch.
///
/// # Errors
/// If the database query fails.
pub async fn items(db: &mut Reader, id: BatchId) -> Result<Vec<BatchItem>, db::Error> {
    store::items(db, id).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_rev_6_what_has_changed_since_it_was_selected_is_skipped_and_says_why() {
        let seen = Seen::parse("to-review").unwrap();
        assert_eq!(seen.changed(seen), None);
        for (now, why) in [
            ("reviewed", Outcome::Reviewed),
            ("rejected", Outcome::Rejected),
            ("asked", Outcome::Asked),
            ("answered", Outcome::Answered),
            ("proposed", Outcome::Waiting),
            ("replaced", Outcome::Replaced),
            ("to-review withdrawn", Outcome::Withdrawn),
            ("to-review disputed", Outcome::Disputed),
        ] {
            let now = Seen::parse(now).unwrap();
            assert_eq!(seen.changed(now), Some(why));
            assert!(why.is_skipped());
            assert_eq!(Seen::parse(&now.to_string()), Some(now));
        }
        // What was seen then is no reason.
        let disputed = Seen::parse("to-review disputed").unwrap();
        assert_eq!(disputed.changed(disputed), None);
        assert_eq!(disputed.changed(seen), None);
        assert_eq!(Seen::parse("moonrise"), None);
    }
}
