//! What became of letters, as the operator sees it: secrets masked (R-MAIL-4), and rows that cannot be read shown as
//! far as they can be.

use super::store::outgoing as store;
use super::store::outgoing_list::{self as walks, SeekKey};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{Error, Reader, Tx};
use crate::text_enum;
use crate::values::id::{CustomerId, LetterId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::holding_pattern;
use crate::values::{Keys, Language, Timestamp};
use secrecy::SecretString;
use uuid::Uuid;

use super::{FailureKind, LETTER_WRITTEN, give_way, seal};

/// How many letters a search for a recipient looks through: the newest.
pub const SEARCHED: i64 = COUNT_LIMIT;

text_enum! {
    /// Where a letter is on its way.
    pub enum State {
        /// It waits for its turn.
        Queued = "queued",
        /// It is being handed over.
        Sending = "sending",
        /// The mail server has taken it.
        Sent = "sent",
        /// It will not go as it is.
        Failed = "failed",
        /// A newer one took its place, or what it opens was taken back before it went.
        Replaced = "replaced",
    }
}

impl State {
    /// The tone of the status mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Queued | Self::Sending => "info",
            Self::Sent => "good",
            Self::Failed => "bad",
            Self::Replaced => "none",
        }
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Queued => "outgoing-state-queued",
            Self::Sending => "outgoing-state-sending",
            Self::Sent => "outgoing-state-sent",
            Self::Failed => "outgoing-state-failed",
            Self::Replaced => "outgoing-state-replaced",
        }
    }
}

impl FailureKind {
    /// The message that says what it means.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Refused => "outgoing-failure-refused",
            Self::Delayed => "outgoing-failure-delayed",
            Self::Unreachable => "outgoing-failure-unreachable",
            Self::Sealed => "outgoing-failure-sealed",
            Self::Unreadable => "outgoing-failure-unreadable",
        }
    }
}

/// A letter in the list.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct LetterSummary {
    /// The letter.
    pub id: LetterId,
    /// The tag of its language.
    pub language: String,
    /// The name of the person that it goes to.
    pub to_name: String,
    /// Where it goes.
    pub to_email: String,
    /// The subject.
    pub subject: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// Where it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i64,
    /// When its turn comes, while it waits.
    pub next_attempt_at: Timestamp,
    /// What sort of failure the last one was.
    pub failure: Option<FailureKind>,
    /// The mail server's words.
    pub last_error: Option<String>,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// When what it opens was taken back, if that was before it went.
    pub withdrawn_at: Option<Timestamp>,
}

/// A letter whole, its secret masked.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct LetterDetail {
    /// What the list shows of it.
    #[sqlx(flatten)]
    pub line: LetterSummary,
    /// The name of its template.
    pub kind: String,
    /// The partner in whose name it is sent; `None`: the installation's own.
    pub sender: Option<String>,
    /// Who gets the answer.
    pub reply_to: Option<String>,
    /// The plain text, with [`LINK`](super::LINK) in the place of a secret.
    pub body_text: String,
    /// The same as HTML.
    pub body_html: String,
    /// The partner that it belongs to.
    pub partner_id: Option<PartnerId>,
    /// The customer that it is about.
    pub customer_id: Option<CustomerId>,
    /// What its secret opens.
    pub record_id: Option<Uuid>,
    /// Whether it has, or had, a secret.
    pub has_secret: bool,
}

/// Which letters are wanted.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those in this state.
    pub state: Option<State>,
    /// Only those to an address that holds this.
    pub recipient: Option<String>,
}

impl Filter {
    pub(super) fn pattern(&self) -> Option<String> {
        self.recipient.as_deref().map(holding_pattern)
    }

    fn window(&self, wanted: i64) -> i64 {
        if self.recipient.is_some() { SEARCHED } else { wanted }
    }
}

/// A page of letters.
#[derive(Debug)]
pub struct Found {
    /// The letters.
    pub letters: Listed<LetterSummary>,
    /// There are more letters than were searched.
    pub partly: bool,
}

/// One page of letters, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn list(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Found, Error> {
    let all = walks::count(db, filter, COUNT_LIMIT + 1).await?;
    let total = match filter.pattern() {
        Some(_) => walks::count_matching(db, filter, SEARCHED).await?,
        None => all,
    };
    let limit = PAGE_SIZE as i64 + 1;
    let window = filter.window(limit);
    let newest = SeekKey::newest();
    let seek = at.map_or(newest, |cursor| SeekKey {
        at: cursor.key.parse().map_or(newest.at, Timestamp::from_micros),
        id: LetterId::from(cursor.id),
        backwards: cursor.backwards,
    });
    let rows = walks::page(db, filter, seek, window, limit).await?;
    Ok(Found {
        letters: Listed::from_rows(rows, at, Count::from(total), |line| {
            (line.created_at.micros().to_string(), line.id.uuid())
        }),
        partly: filter.recipient.is_some() && all > SEARCHED,
    })
}

/// Every statement of the list, for the tests that ask both databases how they understand and walk them.
pub fn statements() -> impl Iterator<Item = &'static str> {
    walks::STATEMENTS.into_iter().flatten().copied()
}

/// The letters that are about a customer, the oldest first: all, or only those that are not written to partners and reviewers.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId, all: bool) -> Result<Vec<LetterSummary>, Error> {
    store::of_customer(db, customer, all).await
}

/// One letter.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, letter: LetterId) -> Result<Option<LetterDetail>, Error> {
    store::find(db, letter).await
}

/// Notes that a letter which has gone, or never will, is replaced by a newer one; `false` if that is so already, as after
/// a second click, or if it still waits.
///
/// # Errors
/// If the database query fails.
pub async fn replace(tx: &mut Tx, letter: LetterId) -> Result<bool, Error> {
    store::replace(tx, letter).await
}

/// Sends an email with a link once more as it was written, with a new secret in it. An unsent one about the same record gives
/// way to it.
///
/// # Errors
/// If the database query fails.
pub async fn send_with(
    tx: &mut Tx,
    cx: &Context,
    keys: &Keys,
    letter: &LetterDetail,
    link: &SecretString,
) -> Result<LetterId, Error> {
    let id = LetterId::new(cx.now, &cx.random);
    if let Some(about) = letter.record_id {
        give_way(tx, &letter.kind, about).await?;
    }
    store::copy(tx, letter.line.id, id, cx.now).await?;
    seal(tx, cx, keys, id, link).await?;
    tx.notify_after_commit(LETTER_WRITTEN);
    Ok(id)
}

/// Sends a letter without a secret once more: as a new letter, since mailboxes hide one that they have already.
///
/// # Errors
/// If the database query fails.
pub async fn resend(tx: &mut Tx, cx: &Context, letter: &LetterDetail) -> Result<LetterId, Error> {
    let id = LetterId::new(cx.now, &cx.random);
    store::copy(tx, letter.line.id, id, cx.now).await?;
    let object = Object::new("letter", letter.line.id, letter.line.to_email.clone());
    let event = Event::new(Kind::LetterResent, object)
        .of_partner(letter.partner_id)
        .of_customer(letter.customer_id);
    audit::record(tx, cx, event).await?;
    tx.notify_after_commit(LETTER_WRITTEN);
    Ok(id)
}

impl LetterSummary {
    /// The language that it is written in, as `lang` attributes have it: of a row that cannot be read, English.
    pub fn tag(&self) -> &'static str {
        Language::parse(&self.language).unwrap_or_default().tag()
    }

    /// Whether it can be sent again: it has gone, or never will.
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Sent | State::Failed)
    }

    /// Whether it waits for a turn that is to come.
    pub fn waits(&self) -> bool {
        self.state == State::Queued
    }

    /// Whether sending has failed before and is tried again.
    pub fn is_tried_again(&self) -> bool {
        self.waits() && self.attempts > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn every_state_and_failure_has_words() {
        for key in State::ALL
            .iter()
            .map(|state| state.label())
            .chain(FailureKind::ALL.iter().map(|kind| kind.label()))
        {
            assert!(words::known(key), "{key}");
        }
    }
}
