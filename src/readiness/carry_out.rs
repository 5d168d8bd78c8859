//! Carrying out bulk invitations and reminders: by the schedule, each customer in a transaction of its own with its result, so
//! that one that was interrupted goes on where it stopped, and nobody is written to twice.

use std::time::Duration;

use futures_util::{StreamExt, stream};

use super::batches::{Act, Batch, Outcome};
use super::of;
use super::store::batches::{self as store, Pending};
use crate::acceptances;
use crate::accounts::people::Mailer;
use crate::accounts::{Agent, Inviter, Permission, sessions};
use crate::agreements;
use crate::audit::Context;
use crate::customers;
use crate::db::{self, Database, Tx};
use crate::invitations::letters::{self, House};
use crate::invitations::{self, SendError};
use crate::mail::DraftError;
use crate::quotas::{self, Exceeded, Quota};
use crate::relationships::{self, Relationship};
use crate::values::Language;
use crate::values::id::{BatchId, CustomerId, InvitationId};

/// The customers that are read at once.
const BATCH: i64 = 64;

/// The transactions that run at once: on SQLite they share a commit.
const AT_ONCE: usize = 8;

/// The batches that are looked at in a round.
const BATCHES: i64 = 20;

/// What carrying out takes, besides the database.
#[derive(Debug, Clone, Copy)]
pub struct Round<'a> {
    /// The circumstances; the batch says who acts.
    pub cx: &'a Context,
    /// Writes the letters.
    pub mailer: &'a Mailer<'a>,
    /// What letters say about this installation.
    pub house: House<'a>,
}

/// Goes on with all batches that are not finished, up to `most` customers of each, so that a large one does not keep others
/// waiting. Returns how many customers were settled.
///
/// # Errors
/// If the database query fails; what was not settled is looked at again.
pub async fn run_due(db: &Database, round: Round<'_>, most: usize) -> Result<usize, db::Error> {
    let open = store::open(&mut db.read().await?, round.cx.now, BATCHES).await?;
    let mut settled = 0;
    for batch in &open {
        // One that fails, and is tried again, does not keep the others waiting.
        match run(db, round, batch, most).await {
            Ok(some) => settled += some,
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, batch = %batch.id, "a bulk invitation cannot go on now");
            }
        }
    }
    Ok(settled)
}

/// Goes on with a batch.
async fn run(db: &Database, round: Round<'_>, batch: &Batch, most: usize) -> Result<usize, db::Error> {
    let mut settled = 0;
    while settled < most {
        let limit = BATCH.min(i64::try_from(most - settled).unwrap_or(BATCH));
        let mut reader = db.read().await?;
        let some = store::pending(&mut reader, batch.id, limit).await?;
        // The role is asked for again each time: a large batch takes a while.
        let visitor = sessions::visitor_of_account(&mut reader, batch.account_id).await?;
        drop(reader);
        if some.is_empty() {
            db.transact(async |tx| store::finish(tx, batch.id, round.cx.now).await)
                .await?;
            return Ok(settled);
        }
        let agent = visitor.as_ref().and_then(|visitor| Agent::of(visitor).ok());
        let inviter = agent.filter(|agent| agent.partner == batch.partner_id);
        let Some(who) = inviter.and_then(|agent| agent.inviter().ok()) else {
            let rest = db.transact(async |tx| store::settle_rest(tx, batch.id, Outcome::Role).await);
            rest.await?;
            continue;
        };
        let cx = Context {
            actor: who.agent().visitor.actor(),
            network_address: batch.network_address.as_str().into(),
            user_agent: batch.user_agent.as_str().into(),
            ..round.cx.clone()
        };
        let scene = Scene {
            round: Round { cx: &cx, ..round },
            batch,
            who: &who,
        };
        let count = some.len();
        let results: Vec<_> = stream::iter(some)
            .map(|item| settle(db, scene, item))
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        settled += count;
        for result in results {
            if let Some(exceeded) = result? {
                return pause(db, &cx, batch.id, &exceeded).await.map(|()| settled);
            }
        }
    }
    Ok(settled)
}

/// Lets a batch wait until its partner may send emails again.
async fn pause(db: &Database, cx: &Context, id: BatchId, exceeded: &Exceeded) -> Result<(), db::Error> {
    let until = cx.now.plus(exceeded.wait.max(Duration::from_secs(1)));
    db.transact(async |tx| {
        quotas::record_refusal(tx, cx, exceeded).await?;
        store::pause(tx, id, until).await
    })
    .await
}

/// Who carries out what.
#[derive(Clone, Copy)]
struct Scene<'a> {
    round: Round<'a>,
    batch: &'a Batch,
    who: &'a Inviter,
}

/// Why nothing was done about a customer; what the transaction has written is rolled back.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error("skipped: {0}")]
    Skip(Outcome),
    #[error(transparent)]
    Pause(Exceeded),
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<invitations::Error> for Stop {
    fn from(error: invitations::Error) -> Self {
        match error {
            invitations::Error::NotServed => Self::Skip(Outcome::Ended),
            invitations::Error::NationalCloud => Self::Skip(Outcome::National),
            invitations::Error::BoughtBefore => Self::Skip(Outcome::BoughtBefore),
            invitations::Error::NotPartners => Self::Skip(Outcome::NoPartnership),
            invitations::Error::Refused(_) => Self::Skip(Outcome::Role),
            invitations::Error::Database(error) => Self::Database(error),
        }
    }
}

impl From<SendError> for Stop {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Refused(_) => Self::Skip(Outcome::Role),
            SendError::BoughtBefore => Self::Skip(Outcome::BoughtBefore),
            SendError::NotPartners => Self::Skip(Outcome::NoPartnership),
            SendError::Letter(DraftError::Quota(quotas::Error::Exceeded(exceeded))) => match exceeded.quota {
                Quota::EmailsToContact => Self::Skip(Outcome::Limit),
                _ => Self::Pause(exceeded),
            },
            SendError::Letter(DraftError::Quota(quotas::Error::Database(error)) | DraftError::Database(error))
            | SendError::Database(error) => Self::Database(error),
            SendError::Letter(DraftError::Unwritten(error)) => failed(&error),
        }
    }
}

impl From<letters::Error> for Stop {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Unwritten(error) => failed(&error),
            letters::Error::Database(error) => Self::Database(error),
        }
    }
}

/// A fault of ours ends with this customer.
fn failed(error: &(dyn std::error::Error + 'static)) -> Stop {
    tracing::error!(error, "an email of a bulk invitation cannot be written");
    Stop::Skip(Outcome::Failed)
}

/// Carries out one customer, and notes what became of it. What is returned is the quota that is used up.
async fn settle(db: &Database, scene: Scene<'_>, item: Pending) -> Result<Option<Exceeded>, db::Error> {
    let done = db.transact(async |tx| {
        // Another instance may be at the same customer: then it is settled by now.
        customers::lock(tx, item.customer_id).await?;
        if !store::is_pending(tx, scene.batch.id, item.number).await? {
            return Ok(());
        }
        let invitation = match scene.batch.act {
            Act::Invite => invite(tx, scene, item.customer_id).await?,
            Act::Remind => remind(tx, scene, item.customer_id).await?,
        };
        store::settle(tx, scene.batch.id, item.number, Outcome::Done, Some(invitation)).await?;
        Ok::<_, Stop>(())
    });
    match done.await {
        Ok(()) => Ok(None),
        Err(Stop::Pause(exceeded)) => Ok(Some(exceeded)),
        Err(Stop::Database(error)) => Err(error),
        Err(Stop::Skip(outcome)) => {
            let skipped = db.transact(async |tx| {
                customers::lock(tx, item.customer_id).await?;
                if store::is_pending(tx, scene.batch.id, item.number).await? {
                    store::settle(tx, scene.batch.id, item.number, outcome, None).await?;
                }
                Ok::<_, db::Error>(())
            });
            skipped.await.map(|()| None)
        }
    }
}

/// The agreement that a customer can be asked for, if it waits for what is done.
async fn waiting(tx: &mut Tx, scene: Scene<'_>, id: CustomerId) -> Result<String, Stop> {
    let partner = scene.batch.partner_id;
    let relationship = relationships::between(tx, partner, id).await?;
    if !relationship.as_ref().is_some_and(Relationship::is_open) {
        return Err(Stop::Skip(Outcome::Ended));
    }
    let row = of(tx, partner, id).await?;
    if let Some(outcome) = scene.batch.act.skips(row.as_ref().map(|row| row.step)) {
        let customer = customers::find(tx, id).await?;
        let is_national = customer.is_some_and(|customer| customer.cloud.is_national());
        return Err(Stop::Skip(if is_national { Outcome::National } else { outcome }));
    }
    let row = row.ok_or(Stop::Skip(Outcome::NotNeeded))?;
    let type_id = row.type_id.ok_or(Stop::Skip(Outcome::NotNeeded))?;
    // A version that is not in effect yet cannot be accepted: who was asked today would have to be asked again.
    let today = scene.round.cx.now.utc_date();
    let versions = agreements::versions(tx, &type_id).await?;
    let can_be_given = row.needed.is_none_or(|needed| {
        let mut versions = versions.iter();
        versions.any(|version| version.rank >= needed && version.effective_on <= today)
    });
    match can_be_given {
        true => Ok(type_id),
        false => Err(Stop::Skip(Outcome::NotNeeded)),
    }
}

async fn invite(tx: &mut Tx, scene: Scene<'_>, id: CustomerId) -> Result<InvitationId, Stop> {
    let type_id = waiting(tx, scene, id).await?;
    let Scene { round, who, .. } = scene;
    let (cx, today) = (round.cx, round.cx.now.utc_date());
    let customer = customers::find(tx, id).await?.ok_or(Stop::Skip(Outcome::Ended))?;
    let eligibility = acceptances::eligibility(tx, &customer, &type_id, today).await?;
    let invitation = invitations::create(tx, cx, who, id, &type_id, eligibility).await?;
    let invitation = invitations::find(tx, invitation).await?;
    let invitation = invitation.ok_or(Stop::Skip(Outcome::Ended))?;
    // In the customer's language, and to the contact of today: a draft of long ago may say and name something else.
    let language = customer.language.language().unwrap_or(Language::English);
    let mut draft = letters::of_invitation(tx, round.house, who.agent(), &invitation, Some(language)).await?;
    draft.in_bulk = true;
    let asked = (invitation.id, eligibility);
    let sent = invitations::send(
        tx,
        cx,
        round.mailer,
        who.agent(),
        asked,
        invitation.sent_at,
        &draft,
        &customer.contact.email,
    )
    .await?;
    match sent {
        invitations::Outcome::Done => Ok(invitation.id),
        _ => Err(Stop::Skip(Outcome::AlreadyInvited)),
    }
}

async fn remind(tx: &mut Tx, scene: Scene<'_>, id: CustomerId) -> Result<InvitationId, Stop> {
    let type_id = waiting(tx, scene, id).await?;
    let Scene { round, who, batch } = scene;
    let (cx, today) = (round.cx, round.cx.now.utc_date());
    let asked = invitations::of(tx, batch.partner_id, id)
        .await?
        .into_iter()
        .find(|invitation| invitation.type_id.as_deref() == Some(&type_id) && invitation.state_on(today).is_asked());
    let invitation = asked.ok_or(Stop::Skip(Outcome::NotInvited))?;
    let eligibility = acceptances::invited_eligibility(tx, &invitation, today).await?;
    let mut draft = letters::reminder(tx, round.house, who.agent(), &invitation).await?;
    draft.in_bulk = true;
    let asked = (invitation.id, eligibility);
    match invitations::remind(tx, cx, round.mailer, who.agent(), asked, &draft).await? {
        invitations::Outcome::Done => Ok(invitation.id),
        invitations::Outcome::TooSoon => Err(Stop::Skip(Outcome::TooSoon)),
        _ => Err(Stop::Skip(Outcome::NotInvited)),
    }
}
