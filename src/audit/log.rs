//! Reading the log: a page of it, newest first, or all of it for a file.
//!
//! A search for names or kinds looks through the newest [`SEARCHED`] lines of its period at most, so that it costs the
//! same however long the log is; anyone who wants older ones names an earlier period.

use serde_json::Value;

use super::list_store::{self as store, SeekKey};
use super::{Kind, MAX_PATH, store as acts};
use crate::db::{Error, Reader};
use crate::paths::page_of;
use crate::values::id::{AccountId, ApplicationId, CustomerId, EventId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::{capped, holding_pattern};
use crate::values::{Language, Timestamp};
use crate::words;

/// How many lines a search looks through.
pub const SEARCHED: i64 = COUNT_LIMIT;

/// How many lines of a file are looked at at once.
const AT_ONCE: i64 = 1_000;

/// A line of the log, as it is read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct LogLine {
    /// The line itself.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// What was done.
    pub kind: Kind,
    /// Whose person did it, if a partner's.
    pub actor_partner: Option<PartnerId>,
    /// The account that did it.
    #[sqlx(default)]
    pub actor_account: Option<AccountId>,
    /// The application by which it was done.
    #[sqlx(default)]
    pub application_id: Option<ApplicationId>,
    /// The customer that it is about.
    #[sqlx(default)]
    pub customer_id: Option<CustomerId>,
    /// Who did it.
    pub actor_name: String,
    /// For which organisation.
    pub actor_organisation: String,
    /// What sort of thing it was done to.
    pub object_kind: String,
    /// Its identifier.
    pub object_id: String,
    /// Its name at that time.
    pub object_name: String,
    /// From where.
    pub network_address: String,
    /// The request that it came with.
    pub request_id: String,
    /// JSON of what changed, as it was.
    pub before: Option<String>,
    /// JSON of what changed, as it is.
    pub after: Option<String>,
}

impl LogLine {
    /// The line as it is shown. Earlier versions stored whole addresses of refused requests, with their queries: of those, and
    /// of all that is long, only the beginning is shown.
    fn shown(mut self) -> Self {
        if self.kind == Kind::Refused {
            for address in [&mut self.object_id, &mut self.object_name] {
                *address = page_of(address).to_owned();
            }
        }
        for text in [&mut self.object_id, &mut self.object_name] {
            *text = capped(text, MAX_PATH);
        }
        self
    }

    /// What was done, in words.
    pub fn act(&self, language: Language) -> String {
        match self.more() {
            Some(more) => words::text_with(language, "audit-refused-more", &[("count", more.into())]),
            None => words::text(language, &self.kind.message()).into_owned(),
        }
    }

    /// How many further refusals the line stands for.
    fn more(&self) -> Option<i64> {
        let after: Value = serde_json::from_str(self.after.as_deref()?).ok()?;
        Some(after.get("more")?.as_i64()?).filter(|_| self.kind == Kind::Refused)
    }
}

/// Which lines are wanted.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only what this partner may read.
    pub partner: Option<PartnerId>,
    /// Only acts of people whose name holds this.
    pub actor: Option<String>,
    /// Only acts of people whose organisation's name holds this.
    pub organisation: Option<String>,
    /// Only acts of this kind.
    pub kind: Option<Kind>,
    /// Only what was done to things whose name holds this, or that have it as their identifier.
    pub object: Option<String>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub before: Option<Timestamp>,
}

impl Filter {
    /// Whether lines are judged one by one: then only so many of them are.
    fn judges(&self) -> bool {
        self.actor.is_some() || self.organisation.is_some() || self.kind.is_some() || self.object.is_some()
    }

    fn window(&self, wanted: i64) -> i64 {
        if self.judges() { SEARCHED } else { wanted }
    }

    pub(super) fn from(&self) -> Timestamp {
        self.from.unwrap_or(Timestamp::from_micros(i64::MIN))
    }

    pub(super) fn before(&self) -> Timestamp {
        self.before.unwrap_or(Timestamp::from_micros(i64::MAX))
    }

    pub(super) fn actor_pattern(&self) -> Option<String> {
        self.actor.as_deref().map(holding_pattern)
    }

    /// As it was typed, and in lower case: SQLite lowers plain letters only.
    pub(super) fn organisation_patterns(&self) -> [Option<String>; 2] {
        let typed = self.organisation.as_deref();
        [
            typed.map(holding_pattern),
            typed.map(|name| holding_pattern(&name.to_lowercase())),
        ]
    }

    pub(super) fn object_pattern(&self) -> Option<String> {
        self.object.as_deref().map(holding_pattern)
    }
}

/// A page of the log.
#[derive(Debug)]
pub struct Found {
    /// The lines.
    pub lines: Listed<LogLine>,
    /// The period holds more lines than were searched.
    pub partly: bool,
}

/// One page of the log, newest first.
///
/// # Errors
/// If the database query fails.
pub async fn list(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Found, Error> {
    let lines = store::count(db, filter, COUNT_LIMIT + 1).await?;
    let total = if filter.judges() {
        store::count_matching(db, filter, SEARCHED).await?
    } else {
        lines
    };
    let limit = PAGE_SIZE as i64 + 1;
    let window = filter.window(limit);
    let seek = at.map_or(SeekKey::newest(filter), |cursor| SeekKey {
        at: cursor.key.parse().map_or(filter.before(), Timestamp::from_micros),
        id: EventId::from(cursor.id),
        backwards: cursor.backwards,
    });
    let rows = shown(store::page(db, filter, seek, window, limit).await?);
    Ok(Found {
        lines: Listed::from_rows(rows, at, Count::from(total), |line| {
            (line.at.micros().to_string(), line.id.uuid())
        }),
        partly: filter.judges() && lines > SEARCHED,
    })
}

/// The lines of a period behind a place, the newest first, at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn behind(
    db: &mut Reader,
    filter: &Filter,
    place: Option<(Timestamp, EventId)>,
    limit: i64,
) -> Result<Vec<LogLine>, Error> {
    let seek = place.map_or(SeekKey::newest(filter), |(at, id)| SeekKey {
        at,
        id,
        backwards: false,
    });
    store::page(db, filter, seek, limit, limit).await.map(shown)
}

/// The newest lines of everybody's log, at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<LogLine>, Error> {
    let filter = Filter::default();
    store::page(db, &filter, SeekKey::newest(&filter), limit, limit)
        .await
        .map(shown)
}

/// Where an export of the log goes on.
#[derive(Debug, Clone, Copy)]
pub struct ExportCursor(SeekKey);

/// The next lines that match, newest first, which may be none, and where to go on; `None` at the end.
///
/// # Errors
/// If the database query fails.
pub async fn export(
    db: &mut Reader,
    filter: &Filter,
    from: Option<ExportCursor>,
) -> Result<(Vec<LogLine>, Option<ExportCursor>), Error> {
    let seek = from.map_or(SeekKey::newest(filter), |ExportCursor(seek)| seek);
    let lines = store::page(db, filter, seek, AT_ONCE, AT_ONCE).await?;
    let end = store::end(db, filter, seek, AT_ONCE).await?;
    Ok((shown(lines), end.map(ExportCursor)))
}

/// The next acts that are about a customer, the oldest first, each with the account of who did it, and where to go on; `None` at
/// the end.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
    from: Option<ExportCursor>,
) -> Result<(Vec<(Option<AccountId>, LogLine)>, Option<ExportCursor>), Error> {
    let behind = from.map_or(
        (Timestamp::from_micros(i64::MIN), EventId::from(uuid::Uuid::nil())),
        |ExportCursor(seek)| (seek.at, seek.id),
    );
    let lines = acts::of_customer(db, customer, behind, AT_ONCE).await?;
    let is_full = i64::try_from(lines.len()).is_ok_and(|count| count == AT_ONCE);
    let last = lines.last().filter(|_| is_full).map(|last| {
        ExportCursor(SeekKey {
            at: last.line.at,
            id: last.line.id,
            backwards: false,
        })
    });
    let lines = lines.into_iter().map(|of| (of.actor_account, of.line.shown()));
    Ok((lines.collect(), last))
}

fn shown(lines: Vec<LogLine>) -> Vec<LogLine> {
    lines.into_iter().map(LogLine::shown).collect()
}

/// Every statement of the log's pages, for the tests that ask both databases how they understand and walk them.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::STATEMENTS.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_search_looks_through_more_lines_than_it_shows() {
        let mut filter = Filter::default();
        assert_eq!(filter.window(26), 26);
        filter.kind = Some(Kind::SignedIn);
        assert_eq!(filter.window(26), SEARCHED);
    }
}
