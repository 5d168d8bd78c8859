//! Requests that were refused. The first of a person, a route and an answer is a line at once; further ones within a minute
//! are counted in memory and become one line, so that nobody can fill a log from which nothing is ever deleted.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use super::{Context, Event, Kind, Object, record};
use crate::db::{self, Database};
use crate::values::Timestamp;
use crate::values::id::{AccountId, ApplicationId};
use crate::values::text::capped;

/// How long further refusals are counted before they become a line.
const COUNTED_FOR: Duration = Duration::from_secs(60);

/// The most of an address that the log stores and shows, in characters.
pub const MAX_PATH: usize = 200;

/// A request that was refused.
#[derive(Debug, Clone)]
pub struct Refusal<'a> {
    /// The pattern of the address: `/customers/{customer}`.
    pub route: &'a str,
    /// The address without its query.
    pub path: &'a str,
    /// The status that it was answered with.
    pub answer: u16,
}

/// The refusals of the last minute.
#[derive(Debug, Default)]
pub struct Refusals(Mutex<HashMap<Key, Counted>>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    account: Option<AccountId>,
    application: Option<ApplicationId>,
    route: String,
    answer: u16,
}

/// What came after the first one, which is written.
#[derive(Debug)]
struct Counted {
    since: Timestamp,
    more: u64,
    last: Context,
}

impl Refusals {
    /// Records a refusal: as a line at once, or in the count of one that is written already.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn record(&self, db: &Database, cx: &Context, refusal: &Refusal<'_>) -> Result<(), db::Error> {
        let key = Key {
            account: cx.actor.account,
            application: cx.actor.application,
            route: refusal.route.to_owned(),
            answer: refusal.answer,
        };
        let over = match self.count(&key, cx) {
            Destination::Counted => return Ok(()),
            Destination::First(over) => over,
        };
        let path = capped(refusal.path, MAX_PATH);
        let event = Event::new(Kind::Refused, Object::new("page", refusal.route, path))
            .after(json!({ "answer": refusal.answer }));
        db.transact(async |tx| {
            tx.keeps_caches();
            if let Some(over) = over {
                record(tx, &over.last, more(&key, over.more)).await?;
            }
            record(tx, cx, event).await
        })
        .await
    }

    /// Writes what was counted for a minute.
    ///
    /// # Errors
    /// If the database query fails; what was counted is kept.
    pub async fn write_due(&self, db: &Database, now: Timestamp) -> Result<(), db::Error> {
        self.write(db, |counted| now.since(counted.since) >= COUNTED_FOR).await
    }

    /// Writes all that was counted: when the program ends.
    ///
    /// # Errors
    /// If the database query fails; what was counted is kept.
    pub async fn write_all(&self, db: &Database) -> Result<(), db::Error> {
        self.write(db, |_| true).await
    }

    async fn write(&self, db: &Database, is_due: impl Fn(&Counted) -> bool) -> Result<(), db::Error> {
        let due: Vec<_> = self.counts().extract_if(|_, counted| is_due(counted)).collect();
        let some: Vec<_> = due.iter().filter(|(_, counted)| counted.more > 0).collect();
        if some.is_empty() {
            return Ok(());
        }
        let writing = db.transact(async |tx| {
            tx.keeps_caches();
            for (key, counted) in some {
                record(tx, &counted.last, more(key, counted.more)).await?;
            }
            Ok(())
        });
        let written = writing.await;
        if written.is_err() {
            self.put_back(due);
        }
        written
    }

    fn put_back(&self, due: Vec<(Key, Counted)>) {
        let mut counts = self.counts();
        for (key, counted) in due {
            match counts.get_mut(&key) {
                Some(newer) => newer.more += counted.more,
                None => {
                    counts.insert(key, counted);
                }
            }
        }
    }

    fn count(&self, key: &Key, cx: &Context) -> Destination {
        let mut counts = self.counts();
        if let Some(counted) = counts.get_mut(key)
            && cx.now.since(counted.since) < COUNTED_FOR
        {
            counted.more += 1;
            counted.last = cx.clone();
            return Destination::Counted;
        }
        let first = Counted {
            since: cx.now,
            more: 0,
            last: cx.clone(),
        };
        let over = counts.insert(key.clone(), first).filter(|over| over.more > 0);
        Destination::First(over.map(Box::new))
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<Key, Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a refusal goes.
enum Destination {
    /// Into the count.
    Counted,
    /// It is a line, after that of an earlier minute's count, if that is not written yet.
    First(Option<Box<Counted>>),
}

fn more(key: &Key, more: u64) -> Event {
    Event::new(Kind::Refused, Object::new("page", &key.route, key.route.as_str()))
        .after(json!({ "answer": key.answer, "more": more }))
}
