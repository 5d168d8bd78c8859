//! Starting, pausing and discarding imports.

use serde_json::json;

use super::store::imports as store;
use super::upload::object;
use super::{Import, MOST_TOGETHER, State};
use crate::accounts::Attester;
use crate::audit::{self, Context, Event};
use crate::db::{self, Tx};
use crate::text_enum;
use crate::values::Language;
use crate::values::id::ImportId;

text_enum! {
    /// What becomes of the good rows if some are not.
    pub enum Mode {
        /// They are recorded.
        GoodRows = "good-rows",
        /// All are recorded, or none (R-IMP-3).
        AllOrNothing = "all-or-nothing",
    }
}

/// Why something was not done with an import.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// There is no such import of this partner.
    #[error("there is no such import")]
    NotThere,
    /// It was changed since the page was shown.
    #[error("the import was changed meanwhile")]
    Changed,
    /// All or nothing, and some rows are refused.
    #[error("some rows are refused")]
    Refused,
    /// All or nothing, and they are more than one transaction takes.
    #[error("there are too many rows to record them all or none")]
    TooMany,
    /// There is no good row.
    #[error("there is nothing to record")]
    Nothing,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What an agent starts.
#[derive(Debug)]
pub struct Act<'a> {
    /// The import.
    pub id: ImportId,
    /// Its revision, as the page with the check showed it.
    pub revision: i64,
    /// What becomes of the good rows if some are not.
    pub mode: Mode,
    /// The sentence that was ticked; empty where nothing is attested.
    pub sentence: &'a str,
    /// Its language.
    pub language: Language,
}

/// The partner's own import, locked, even if it was discarded.
async fn lock_any(tx: &mut Tx, who: &Attester, id: ImportId) -> Result<Import, ActError> {
    let partner = who.agent().partner;
    let import = store::lock(tx, id).await?.filter(|import| import.partner == partner);
    import.ok_or(ActError::NotThere)
}

async fn lock(tx: &mut Tx, who: &Attester, id: ImportId) -> Result<Import, ActError> {
    match lock_any(tx, who, id).await? {
        import if import.state == State::Discarded => Err(ActError::NotThere),
        import => Ok(import),
    }
}

/// Starts the run, whose check the agent has seen (R-IMP-2). Sent twice, it starts once.
///
/// # Errors
/// If it cannot start, or the database query fails.
pub async fn run(tx: &mut Tx, cx: &Context, who: &Attester, what: Act<'_>) -> Result<(), ActError> {
    let import = lock(tx, who, what.id).await?;
    if matches!(import.state, State::Running | State::Paused | State::Done) {
        return Ok(());
    }
    if import.state != State::Checked || import.revision != what.revision {
        return Err(ActError::Changed);
    }
    let all_or_nothing = what.mode == Mode::AllOrNothing;
    match import.counts.to_create {
        0 => return Err(ActError::Nothing),
        _ if all_or_nothing && import.counts.refused > 0 => return Err(ActError::Refused),
        rows if all_or_nothing && rows > MOST_TOGETHER => return Err(ActError::TooMany),
        _ => {}
    }
    let started = Import {
        all_or_nothing,
        sentence: what.sentence.to_owned(),
        sentence_language: what.language,
        ..import
    };
    store::set_started(tx, cx, who, &started).await?;
    let event = Event::new(audit::Kind::ImportStarted, object(&started))
        .of_partner(started.partner)
        .after(json!({ "rows": started.counts.to_create, "refused": started.counts.refused }));
    Ok(audit::record(tx, cx, event).await?)
}

/// Pauses the run after the rows that are being recorded.
///
/// # Errors
/// If there is no such import, or the database query fails.
pub async fn pause(tx: &mut Tx, cx: &Context, who: &Attester, id: ImportId) -> Result<(), ActError> {
    let import = lock(tx, who, id).await?;
    if import.state != State::Running {
        return Ok(());
    }
    store::set_state(tx, id, State::Paused, "").await?;
    let event = Event::new(audit::Kind::ImportPaused, object(&import))
        .of_partner(import.partner)
        .after(json!({ "recorded": import.counts.recorded }));
    Ok(audit::record(tx, cx, event).await?)
}

/// Goes on with a run that was paused, as the person who started it.
///
/// # Errors
/// If there is no such import, or the database query fails.
pub async fn resume(tx: &mut Tx, cx: &Context, who: &Attester, id: ImportId) -> Result<(), ActError> {
    let import = lock(tx, who, id).await?;
    if import.state != State::Paused {
        return Ok(());
    }
    store::set_state(tx, id, State::Running, "").await?;
    let event = Event::new(audit::Kind::ImportResumed, object(&import)).of_partner(import.partner);
    Ok(audit::record(tx, cx, event).await?)
}

/// Removes an import with its rows. What is recorded stays; a run has to be paused first. Sent twice, it is done once.
///
/// # Errors
/// If there is no such import, it is running, or the database query fails.
pub async fn discard(tx: &mut Tx, cx: &Context, who: &Attester, id: ImportId) -> Result<(), ActError> {
    let import = lock_any(tx, who, id).await?;
    match import.state {
        State::Discarded => return Ok(()),
        State::Running => return Err(ActError::Changed),
        _ => {}
    }
    store::set_state(tx, id, State::Discarded, "").await?;
    let event = Event::new(audit::Kind::ImportDiscarded, object(&import))
        .of_partner(import.partner)
        .after(json!({ "recorded": import.counts.recorded }));
    Ok(audit::record(tx, cx, event).await?)
}
