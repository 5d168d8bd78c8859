//! What the operator sets for reviewing: from where on confirmations are flagged, and whether rejecting takes two reviewers.

use std::num::NonZeroU32;

use serde_json::json;

use super::flags::{COUNTED, Thresholds};
use super::store::settings as store;
use crate::accounts::people::{self, PersonState};
use crate::accounts::{OperatorAdmin, Role};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};

/// The settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Raised by each change.
    pub revision: i64,
    /// From where on confirmations are flagged.
    pub thresholds: Thresholds,
    /// A rejection, and its undoing, take a second reviewer.
    pub four_eyes: bool,
}

/// The largest threshold that can be set, of each in the order of [`Thresholds`]: customers are counted to [`COUNTED`].
pub const LIMITS: [u32; 4] = [COUNTED, 3_650, 1_000, 1_440];

/// Why the settings were not changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Somebody changed them meanwhile.
    #[error("they were changed meanwhile")]
    Changed(Settings),
    /// Four eyes take two reviewers, and there are not so many.
    #[error("there are fewer than two reviewers")]
    TooFewReviewers,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The settings as they are now.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader) -> Result<Settings, db::Error> {
    store::find(db).await
}

/// Changes the settings. Sent twice, it is done once.
///
/// # Errors
/// If somebody changed them meanwhile, there are too few reviewers for four eyes, or the database query fails.
pub async fn change(
    tx: &mut Tx,
    cx: &Context,
    _: &OperatorAdmin,
    revision: i64,
    (thresholds, four_eyes): (Thresholds, bool),
) -> Result<(), SettingsError> {
    store::lock(tx).await?;
    let known = find(tx).await?;
    if (known.thresholds, known.four_eyes) == (thresholds, four_eyes) {
        return Ok(());
    }
    if known.revision != revision {
        return Err(SettingsError::Changed(known));
    }
    if four_eyes && !known.four_eyes {
        let people = people::of_operator(tx).await?;
        let is_reviewer =
            |person: &&people::Person| person.roles.has(Role::Reviewer) && person.state() != PersonState::Disabled;
        if people.iter().filter(is_reviewer).count() < 2 {
            return Err(SettingsError::TooFewReviewers);
        }
    }
    let settings = Settings {
        revision: revision + 1,
        thresholds,
        four_eyes,
    };
    store::update(tx, &settings).await?;
    let event = Event::new(
        Kind::ReviewSettingsChanged,
        Object::new("review-settings", 1, "Review settings"),
    )
    .before(facts(&known))
    .after(facts(&settings));
    audit::record(tx, cx, event).await?;
    Ok(())
}

fn facts(settings: &Settings) -> serde_json::Value {
    let Thresholds {
        same_signer,
        backdated_days,
        many,
        many_minutes,
    } = settings.thresholds;
    json!({
        "same_signer": same_signer, "backdated_days": backdated_days, "many": many, "many_minutes": many_minutes,
        "four_eyes": settings.four_eyes,
    })
}

/// A number that is not nought; what is stored is checked when it is typed.
pub(super) fn at_least_one(stored: i64) -> NonZeroU32 {
    u32::try_from(stored)
        .ok()
        .and_then(NonZeroU32::new)
        .unwrap_or(NonZeroU32::MIN)
}
