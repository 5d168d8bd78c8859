//! What was read a moment ago and is asked for by every page: kept in memory until something is written.

use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Database, Error, Reader};
use crate::values::Timestamp;

/// What is kept for longer may be another instance's past: only the commits of this process are known here.
const LONGEST: Duration = Duration::from_secs(2);

/// So many things are kept; then all are forgotten, which costs each of them one reading.
const MOST: usize = 2_000;

/// What is asked for in more words is not kept: somebody's address may be long.
const LONGEST_KEY: usize = 1_000;

/// A small memory of answers, each true as of a commit.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// Grows with each commit.
    commits: AtomicU64,
    shelf: Mutex<Shelf>,
}

#[derive(Debug, Default)]
struct Shelf {
    kept: HashMap<String, Kept>,
    /// When it was last looked through for what nobody gets any more.
    tidied: Option<Timestamp>,
}

#[derive(Debug, Clone)]
struct Kept {
    value: Arc<dyn Any + Send + Sync>,
    commits: u64,
    at: Timestamp,
}

impl Kept {
    /// Whether nothing was written since, and the clock was not put back.
    fn is_of(&self, commits: u64, now: Timestamp) -> bool {
        self.commits == commits && self.at <= now
    }
}

impl Shelf {
    /// Throws away what nobody gets any more, such as the sessions of hundreds who have signed in; at most every two seconds.
    /// What is old by time alone stays for as long again: of several who ask for it, only one has to read. `now` is when a
    /// request began, and requests do not end in the order in which they began; a clock that was put back is further off.
    fn tidy(&mut self, commits: u64, now: Timestamp) {
        let is_near =
            |then: Timestamp, times: u32| now.since(then) <= times * LONGEST && then.since(now) <= times * LONGEST;
        if self.tidied.is_some_and(|tidied| is_near(tidied, 1)) {
            return;
        }
        self.tidied = Some(now);
        self.kept
            .retain(|_, kept| kept.commits == commits && is_near(kept.at, 2));
    }
}

impl Memo {
    /// Forgets everything: something has been written.
    pub(super) fn forget(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    fn commits(&self) -> u64 {
        self.commits.load(Ordering::SeqCst)
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is kept under `key`, if nothing was written since. Of several who ask when it has become old by time alone,
    /// one is sent to read it anew while the others get it once more, unless it was thrown away meanwhile.
    fn recall<T: Send + Sync + 'static>(&self, key: &str, now: Timestamp) -> Option<Arc<T>> {
        let mut shelf = self.shelf();
        let found = shelf
            .kept
            .get_mut(key)
            .filter(|found| found.is_of(self.commits(), now))?;
        if now.since(found.at) > LONGEST {
            found.at = now;
            return None;
        }
        Arc::clone(&found.value).downcast().ok()
    }

    /// As [`Memo::recall`], but what is old by time is nobody's.
    fn recall_fresh<T: Send + Sync + 'static>(&self, key: &str, now: Timestamp) -> Option<Arc<T>> {
        let shelf = self.shelf();
        let is_fresh = |found: &&Kept| found.is_of(self.commits(), now) && now.since(found.at) <= LONGEST;
        let value = Arc::clone(&shelf.kept.get(key).filter(is_fresh)?.value);
        value.downcast().ok()
    }

    fn keep(&self, key: &str, value: Arc<dyn Any + Send + Sync>, commits: u64, at: Timestamp) {
        if key.len() > LONGEST_KEY {
            return;
        }
        let mut shelf = self.shelf();
        shelf.tidy(self.commits(), at);
        if shelf.kept.len() >= MOST {
            shelf.kept.clear();
        }
        shelf.kept.insert(key.to_owned(), Kept { value, commits, at });
    }
}

/// Forgets when it goes out of scope: also when a commit is given up half-way, since nobody knows how it ended.
#[derive(Debug)]
pub(super) struct Forgetting(pub(super) Arc<Memo>);

impl Drop for Forgetting {
    fn drop(&mut self) {
        self.0.forget();
    }
}

impl Reader {
    /// What `find` reads, or has read since the last commit of this process and within the last two seconds. Inside a
    /// transaction, which sees what nobody else does, it is read each time. A `key` belongs to one type.
    ///
    /// # Errors
    /// When `find` fails.
    pub async fn remembered<T: Send + Sync + 'static>(
        &mut self,
        key: &str,
        now: Timestamp,
        find: impl AsyncFnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let Some(memo) = self.memo.clone() else {
            return Ok(Arc::new(find(self).await?));
        };
        if let Some(known) = memo.recall(key, now) {
            return Ok(known);
        }
        // Counted before the reading: a commit meanwhile makes it old at once.
        let commits = memo.commits();
        let value = Arc::new(find(self).await?);
        memo.keep(key, Arc::clone(&value) as Arc<dyn Any + Send + Sync>, commits, now);
        Ok(value)
    }
}

impl Database {
    /// As [`Reader::remembered`], for what must be true at every moment, such as who is signed in: on SQLite, where every
    /// commit is this process's own, what `find` found is known until the next one, and no connection is taken for it.
    /// On PostgreSQL, which other instances write to, it is read each time.
    ///
    /// # Errors
    /// When no connection is free, or `find` fails.
    pub async fn remembered_here<T: Send + Sync + 'static>(
        &self,
        key: &str,
        now: Timestamp,
        find: impl AsyncFnOnce(&mut Reader) -> Result<Option<T>, Error>,
    ) -> Result<Option<Arc<T>>, Error> {
        let is_alone = self.file().is_some();
        if is_alone && let Some(known) = self.memo.recall_fresh(key, now) {
            return Ok(Some(known));
        }
        let commits = self.memo.commits();
        let found = find(&mut self.read().await?).await?.map(Arc::new);
        if is_alone && let Some(value) = &found {
            self.memo
                .keep(key, Arc::clone(value) as Arc<dyn Any + Send + Sync>, commits, now);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn open() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/memo.db", folder.path().display()))
            .await
            .unwrap();
        (folder, db)
    }

    async fn ask(db: &Database, now: i64, fresh: u32) -> u32 {
        let now = Timestamp::from_micros(now * 1_000_000);
        let mut reader = db.read().await.unwrap();
        *reader.remembered("key", now, async |_| Ok(fresh)).await.unwrap()
    }

    #[tokio::test]
    async fn what_was_read_is_known_until_a_commit_or_for_two_seconds() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        assert_eq!(ask(&db, 12, 2).await, 1);
        assert_eq!(ask(&db, 13, 3).await, 3);
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(&db, 13, 4).await, 4);
        // A clock that was put back.
        assert_eq!(ask(&db, 5, 5).await, 5);
    }

    #[tokio::test]
    async fn a_quiet_commit_and_a_transaction_that_is_given_up_make_nobody_read_again() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        let mut tx = db.write().await.unwrap();
        tx.quiet();
        tx.commit().await.unwrap();
        drop(db.write().await.unwrap());
        assert_eq!(ask(&db, 10, 2).await, 1);
    }

    #[tokio::test]
    async fn what_is_asked_for_in_very_many_words_is_not_kept() {
        let (_folder, db) = open().await;
        let now = Timestamp::from_micros(10_000_000);
        for (length, second) in [(LONGEST_KEY, 1), (LONGEST_KEY + 1, 2)] {
            let key = "k".repeat(length);
            for fresh in [1, 2] {
                let mut reader = db.read().await.unwrap();
                let known = *reader.remembered(&key, now, async |_| Ok(fresh)).await.unwrap();
                assert!(fresh == 1 || known == second);
            }
        }
    }

    #[test]
    fn what_nobody_gets_any_more_is_thrown_away() {
        let memo = Memo::default();
        let keep = |key: &str, second: i64| {
            let at = Timestamp::from_micros(second * 1_000_000);
            memo.keep(key, Arc::new(key.to_owned()), memo.commits(), at);
        };
        let kept = || {
            let mut keys: Vec<_> = memo.shelf().kept.keys().cloned().collect();
            keys.sort();
            keys
        };
        keep("a", 10);
        keep("b", 13);
        // Not looked through so soon again; then what is old goes, and what has only just become old stays.
        keep("c", 15);
        assert_eq!(kept(), ["a", "b", "c"]);
        keep("d", 16);
        assert_eq!(kept(), ["b", "c", "d"]);
        // One whose request began before, and is done only now.
        keep("a", 15);
        assert_eq!(kept(), ["a", "b", "c", "d"]);
        // A commit makes everything old.
        memo.forget();
        keep("e", 19);
        assert_eq!(kept(), ["e"]);
        // The clock was put back: it would be years until that time comes again.
        keep("f", 5);
        assert_eq!(kept(), ["f"]);
    }

    #[tokio::test]
    async fn a_transaction_reads_for_itself() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        let now = Timestamp::from_micros(10_000_000);
        let mut tx = db.write().await.unwrap();
        assert_eq!(*tx.remembered("key", now, async |_| Ok(2)).await.unwrap(), 2);
        assert_eq!(ask(&db, 10, 3).await, 1);
    }

    #[tokio::test]
    async fn what_is_known_here_is_read_again_after_a_commit_and_what_is_not_there_each_time() {
        let (_folder, db) = open().await;
        let ask = async |second: i64, fresh: Option<u32>| {
            let now = Timestamp::from_micros(second * 1_000_000);
            let known = db.remembered_here("key", now, async |_| Ok(fresh)).await.unwrap();
            known.as_deref().copied()
        };
        assert_eq!(ask(10, None).await, None);
        assert_eq!(ask(10, Some(1)).await, Some(1));
        assert_eq!(ask(12, None).await, Some(1));
        // What has ended by time stays ended for everybody who asks.
        assert_eq!(ask(13, None).await, None);
        assert_eq!(ask(13, None).await, None);
        assert_eq!(ask(13, Some(2)).await, Some(2));
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(13, None).await, None);
    }

    #[tokio::test]
    async fn what_a_commit_overtook_while_it_was_read_is_not_kept() {
        let (_folder, db) = open().await;
        let now = Timestamp::from_micros(10_000_000);
        let mut reader = db.read().await.unwrap();
        let overtaken = reader.remembered("key", now, async |_| {
            db.write().await?.commit().await?;
            Ok(1)
        });
        assert_eq!(*overtaken.await.unwrap(), 1);
        assert_eq!(ask(&db, 10, 2).await, 2);
    }
}
