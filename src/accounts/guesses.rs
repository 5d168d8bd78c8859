//! Guesses at one account's password. From a number of wrong ones on, browsers that have not signed in to the account before
//! have to wait between two guesses: ten seconds, then twice as long each time, five minutes at most. An hour after the last
//! one all is forgotten, and a reset link clears it. The owner is written to once. Guesses are counted in the database, so
//! that the delay holds across processes; for a name that nobody has, the same is done.

use std::num::NonZeroU32;
use std::time::Duration;

use super::people::Mailer;
use super::store::guesses as store;
use super::{letters, links};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Database, Tx};
use crate::values::Timestamp;
use crate::values::id::AccountId;
use crate::values::keys::{Keys, Purpose};

const FIRST_DELAY: Duration = Duration::from_secs(10);
const LONGEST_DELAY: Duration = Duration::from_secs(5 * 60);
const FORGOTTEN_AFTER: Duration = Duration::from_secs(60 * 60);

/// How many owners are written to at a time.
const ROUND: i64 = 50;

/// The guesses at one account, or at a name that nobody has.
#[derive(Debug, Clone)]
pub struct Guesses {
    name_hash: [u8; 32],
    delayed_from: i64,
}

impl Guesses {
    /// Those at the account with the sign-in key `key`; the wrong one with the number `delayed_from` is the first after which
    /// the next has to wait.
    pub fn new(keys: &Keys, key: &str, delayed_from: NonZeroU32) -> Self {
        Self {
            name_hash: keys.sign(Purpose::Guess, key.as_bytes()),
            delayed_from: i64::from(delayed_from.get()),
        }
    }

    /// Counts a guess before it is judged, so that many at the same moment are counted one after another; [`Self::take_back`]
    /// undoes it if it is right. An inner error is the time to wait: then it must not be judged.
    pub(super) async fn begin(&self, db: &Database, now: Timestamp) -> Result<Result<(), Duration>, db::Error> {
        db.transact(async |tx| {
            tx.keeps_caches();
            let forgotten = now.minus(FORGOTTEN_AFTER);
            let Some(wrong) = store::count(tx, &self.name_hash, now, forgotten).await? else {
                let free_at = store::free_at(tx, &self.name_hash).await?.unwrap_or(now);
                return Ok(Err(free_at.since(now)));
            };
            if let Some(delay) = delay(wrong, self.delayed_from) {
                store::delay(tx, &self.name_hash, now.plus(delay)).await?;
            }
            Ok(Ok(()))
        })
        .await
    }

    /// Undoes a count.
    pub(super) async fn take_back(&self, db: &Database) -> Result<(), db::Error> {
        db.transact(async |tx| {
            tx.keeps_caches();
            store::take_back(tx, &self.name_hash).await
        })
        .await
    }

    /// Records whose account was guessed at, for the email to its owner; `None` if nobody has the name.
    pub(super) async fn belong_to(&self, tx: &mut Tx, account: Option<AccountId>) -> Result<(), db::Error> {
        store::set_account(tx, &self.name_hash, account).await
    }
}

/// How long the next guess has to wait after so many wrong ones.
fn delay(wrong: i64, delayed_from: i64) -> Option<Duration> {
    let doubled = u32::try_from(wrong.checked_sub(delayed_from)?).ok()?;
    let factor = 2_u32.saturating_pow(doubled);
    Some(FIRST_DELAY.saturating_mul(factor).min(LONGEST_DELAY))
}

/// Forgets the guesses at an account.
pub(super) async fn clear(tx: &mut Tx, account: AccountId) -> Result<(), db::Error> {
    store::clear(tx, account).await
}

/// Writes to the owners of accounts that were guessed at `delayed_from` times, once per episode.
///
/// # Errors
/// If the database query fails; who was not written to is written to the next time.
pub async fn tell_owners(
    db: &Database,
    cx: &Context,
    mailer: &Mailer<'_>,
    delayed_from: NonZeroU32,
) -> Result<(), db::Error> {
    let wrong = i64::from(delayed_from.get());
    let guessed_at = store::to_tell(&mut db.read().await?, wrong, ROUND).await?;
    for account in guessed_at {
        db.transact(async |tx| tell(tx, cx, mailer, account).await).await?;
    }
    Ok(())
}

/// Writes to one owner, unless another instance has.
async fn tell(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, account: AccountId) -> Result<(), db::Error> {
    if !store::set_told(tx, account, cx.now).await? {
        return Ok(());
    }
    let owner = links::owner(tx, account).await?;
    if owner.is_disabled {
        return Ok(());
    }
    match letters::guessed(tx, cx, mailer, &owner).await {
        Ok(_) => {}
        Err(letters::Error::Database(error)) => return Err(error),
        Err(letters::Error::Unwritten(error)) => {
            tracing::error!(error = &error as &dyn std::error::Error, "an email was not written");
        }
    }
    let event = Event::new(Kind::GuessesTold, Object::new("account", account, owner.name.full()))
        .of_partner(owner.organisation.partner())
        .of_customer(owner.organisation.customer());
    audit::record(tx, cx, event).await
}

/// Deletes what is forgotten.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::sweep(tx, now.minus(FORGOTTEN_AFTER)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_begins_with_the_tenth_wrong_guess_and_grows_to_five_minutes() {
        let seconds = |wrong| delay(wrong, 10).map(|delay| delay.as_secs());
        let delays: Vec<_> = (9..=17).map(seconds).collect();
        let expected = [
            None,
            Some(10),
            Some(20),
            Some(40),
            Some(80),
            Some(160),
            Some(300),
            Some(300),
            Some(300),
        ];
        assert_eq!(delays, expected);
        assert_eq!(seconds(1), None);
        assert_eq!(seconds(i64::MAX), None, "more than there can be");
        assert_eq!(seconds(1_000_000), Some(300));
    }

    #[test]
    fn a_name_is_stored_as_a_keyed_hash() {
        let ten = NonZeroU32::new(10).unwrap();
        let with = |secret: u8, key| Guesses::new(&Keys::new([secret; 32]), key, ten).name_hash;
        assert_eq!(with(1, "asa@x"), with(1, "asa@x"));
        assert_ne!(with(1, "asa@x"), with(1, "bo@x"));
        assert_ne!(with(1, "asa@x"), with(2, "asa@x"));
    }
}
