//! A cache of query results that many pages ask for. A commit of this process invalidates all of them.

use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Database, Error, Reader};
use crate::values::Timestamp;

/// How long an entry is valid: only the commits of this process are known here, not those of other instances.
const MAX_AGE: Duration = Duration::from_secs(2);

/// The number of entries at which the cache is cleared.
const MAX_ENTRIES: usize = 2_000;

/// The length in bytes from which on a key is not cached: it may hold what somebody typed into an address.
const MAX_KEY_LENGTH: usize = 1_000;

/// A cache of query results, each valid as of a commit.
#[derive(Debug, Default)]
pub(super) struct QueryCache {
    /// The number of commits so far.
    commits: AtomicU64,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    by_key: HashMap<String, Entry>,
    /// When expired entries were last removed.
    evicted_at: Option<Timestamp>,
}

#[derive(Debug, Clone)]
struct Entry {
    value: Arc<dyn Any + Send + Sync>,
    commits: u64,
    at: Timestamp,
}

impl Entry {
    /// Whether nothing was committed since, and the clock was not set back.
    fn is_valid(&self, commits: u64, now: Timestamp) -> bool {
        self.commits == commits && self.at <= now
    }
}

impl Entries {
    /// Removes entries that are no longer returned, at most once in [`MAX_AGE`]. One that is too old, but that no commit has
    /// invalidated, stays for as long again, so that only one of several concurrent callers reads it again. `now` is when a
    /// request began, and requests do not end in the order in which they began; a clock that was set back is further off.
    fn evict(&mut self, commits: u64, now: Timestamp) {
        let is_near =
            |then: Timestamp, times: u32| now.since(then) <= times * MAX_AGE && then.since(now) <= times * MAX_AGE;
        if self.evicted_at.is_some_and(|evicted_at| is_near(evicted_at, 1)) {
            return;
        }
        self.evicted_at = Some(now);
        self.by_key
            .retain(|_, entry| entry.commits == commits && is_near(entry.at, 2));
    }
}

impl QueryCache {
    /// Invalidates all entries: something has been committed.
    pub(super) fn invalidate(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    fn commits(&self) -> u64 {
        self.commits.load(Ordering::SeqCst)
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value under `key`, if nothing was committed since. When it is older than [`MAX_AGE`], the first caller gets
    /// `None` and reads it again, while the others still get the old value.
    fn get<T: Send + Sync + 'static>(&self, key: &str, now: Timestamp) -> Option<Arc<T>> {
        let mut entries = self.entries();
        let found = entries
            .by_key
            .get_mut(key)
            .filter(|found| found.is_valid(self.commits(), now))?;
        if now.since(found.at) > MAX_AGE {
            found.at = now;
            return None;
        }
        Arc::clone(&found.value).downcast().ok()
    }

    /// As [`QueryCache::get`], but nobody gets a value older than [`MAX_AGE`].
    fn get_fresh<T: Send + Sync + 'static>(&self, key: &str, now: Timestamp) -> Option<Arc<T>> {
        let entries = self.entries();
        let is_fresh = |found: &&Entry| found.is_valid(self.commits(), now) && now.since(found.at) <= MAX_AGE;
        let value = Arc::clone(&entries.by_key.get(key).filter(is_fresh)?.value);
        value.downcast().ok()
    }

    fn insert(&self, key: &str, value: Arc<dyn Any + Send + Sync>, commits: u64, at: Timestamp) {
        if key.len() > MAX_KEY_LENGTH {
            return;
        }
        let mut entries = self.entries();
        entries.evict(self.commits(), at);
        if entries.by_key.len() >= MAX_ENTRIES {
            entries.by_key.clear();
        }
        entries.by_key.insert(key.to_owned(), Entry { value, commits, at });
    }
}

/// Invalidates the cache when dropped: also when a commit failed, since its outcome may be unknown.
#[derive(Debug)]
pub(super) struct InvalidateOnDrop(pub(super) Arc<QueryCache>);

impl Drop for InvalidateOnDrop {
    fn drop(&mut self) {
        self.0.invalidate();
    }
}

impl Reader {
    /// The result of `find`, from the cache if this process has committed nothing since it was read, and it is no older
    /// than two seconds. In a transaction, which sees its own changes, it is read each time. A `key` belongs to one type.
    ///
    /// # Errors
    /// If `find` fails.
    pub async fn cached<T: Send + Sync + 'static>(
        &mut self,
        key: &str,
        now: Timestamp,
        find: impl AsyncFnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let Some(cache) = self.cache.clone() else {
            return Ok(Arc::new(find(self).await?));
        };
        if let Some(known) = cache.get(key, now) {
            return Ok(known);
        }
        // Counted before the query: a commit meanwhile invalidates the result at once.
        let commits = cache.commits();
        let value = Arc::new(find(self).await?);
        cache.insert(key, Arc::clone(&value) as Arc<dyn Any + Send + Sync>, commits, now);
        Ok(value)
    }
}

impl Database {
    /// As [`Reader::cached`], for what must never be out of date, such as who is signed in. On SQLite, where this process is
    /// the only writer, a result is valid until the next commit, and takes no connection. On PostgreSQL, which other
    /// instances write to, it is read each time.
    ///
    /// # Errors
    /// If no connection is free, or `find` fails.
    pub async fn cached_if_sole_writer<T: Send + Sync + 'static>(
        &self,
        key: &str,
        now: Timestamp,
        find: impl AsyncFnOnce(&mut Reader) -> Result<Option<T>, Error>,
    ) -> Result<Option<Arc<T>>, Error> {
        let is_sole_writer = self.file().is_some();
        if is_sole_writer && let Some(known) = self.cache.get_fresh(key, now) {
            return Ok(Some(known));
        }
        let commits = self.cache.commits();
        let found = find(&mut self.read().await?).await?.map(Arc::new);
        if is_sole_writer && let Some(value) = &found {
            self.cache
                .insert(key, Arc::clone(value) as Arc<dyn Any + Send + Sync>, commits, now);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn open() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/cache.db", folder.path().display()))
            .await
            .unwrap();
        (folder, db)
    }

    async fn ask(db: &Database, now: i64, fresh: u32) -> u32 {
        let now = Timestamp::from_micros(now * 1_000_000);
        let mut reader = db.read().await.unwrap();
        *reader.cached("key", now, async |_| Ok(fresh)).await.unwrap()
    }

    #[tokio::test]
    async fn a_result_is_cached_until_a_commit_or_for_two_seconds() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        assert_eq!(ask(&db, 12, 2).await, 1);
        assert_eq!(ask(&db, 13, 3).await, 3);
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(&db, 13, 4).await, 4);
        // A clock that was set back.
        assert_eq!(ask(&db, 5, 5).await, 5);
    }

    #[tokio::test]
    async fn a_commit_that_keeps_caches_and_a_rollback_invalidate_nothing() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        let mut tx = db.write().await.unwrap();
        tx.keeps_caches();
        tx.commit().await.unwrap();
        db.write().await.unwrap().rollback().await.unwrap();
        assert_eq!(ask(&db, 10, 2).await, 1);
    }

    #[tokio::test]
    async fn a_result_under_a_very_long_key_is_not_cached() {
        let (_folder, db) = open().await;
        let now = Timestamp::from_micros(10_000_000);
        for (length, second) in [(MAX_KEY_LENGTH, 1), (MAX_KEY_LENGTH + 1, 2)] {
            let key = "k".repeat(length);
            for fresh in [1, 2] {
                let mut reader = db.read().await.unwrap();
                let known = *reader.cached(&key, now, async |_| Ok(fresh)).await.unwrap();
                assert!(fresh == 1 || known == second);
            }
        }
    }

    #[test]
    fn expired_entries_are_removed() {
        let cache = QueryCache::default();
        let insert = |key: &str, second: i64| {
            let at = Timestamp::from_micros(second * 1_000_000);
            cache.insert(key, Arc::new(key.to_owned()), cache.commits(), at);
        };
        let keys = || {
            let mut keys: Vec<_> = cache.entries().by_key.keys().cloned().collect();
            keys.sort();
            keys
        };
        insert("a", 10);
        insert("b", 13);
        // Nothing is removed again so soon; later, old entries go, and those that have just expired stay.
        insert("c", 15);
        assert_eq!(keys(), ["a", "b", "c"]);
        insert("d", 16);
        assert_eq!(keys(), ["b", "c", "d"]);
        // A request that began before and ends only now.
        insert("a", 15);
        assert_eq!(keys(), ["a", "b", "c", "d"]);
        // A commit invalidates everything.
        cache.invalidate();
        insert("e", 19);
        assert_eq!(keys(), ["e"]);
        // The clock was set back: it would take years to reach that time again.
        insert("f", 5);
        assert_eq!(keys(), ["f"]);
    }

    #[tokio::test]
    async fn a_transaction_does_not_use_the_cache() {
        let (_folder, db) = open().await;
        assert_eq!(ask(&db, 10, 1).await, 1);
        let now = Timestamp::from_micros(10_000_000);
        let mut tx = db.write().await.unwrap();
        assert_eq!(*tx.cached("key", now, async |_| Ok(2)).await.unwrap(), 2);
        assert_eq!(ask(&db, 10, 3).await, 1);
    }

    #[tokio::test]
    async fn a_sole_writer_reads_again_after_a_commit_and_a_missing_row_each_time() {
        let (_folder, db) = open().await;
        let ask = async |second: i64, fresh: Option<u32>| {
            let now = Timestamp::from_micros(second * 1_000_000);
            let known = db.cached_if_sole_writer("key", now, async |_| Ok(fresh)).await.unwrap();
            known.as_deref().copied()
        };
        assert_eq!(ask(10, None).await, None);
        assert_eq!(ask(10, Some(1)).await, Some(1));
        assert_eq!(ask(12, None).await, Some(1));
        // What has expired stays expired for every caller.
        assert_eq!(ask(13, None).await, None);
        assert_eq!(ask(13, None).await, None);
        assert_eq!(ask(13, Some(2)).await, Some(2));
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(13, None).await, None);
    }

    #[tokio::test]
    async fn a_result_that_a_commit_overtook_is_not_cached() {
        let (_folder, db) = open().await;
        let now = Timestamp::from_micros(10_000_000);
        let mut reader = db.read().await.unwrap();
        let overtaken = reader.cached("key", now, async |_| {
            db.write().await?.commit().await?;
            Ok(1)
        });
        assert_eq!(*overtaken.await.unwrap(), 1);
        assert_eq!(ask(&db, 10, 2).await, 2);
    }
}
