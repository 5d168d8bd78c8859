//! A transaction, and the one place in which it is committed or rolled back.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use uuid::Uuid;

use super::query_cache::InvalidateOnDrop;
use super::reference_data::Changing;
use super::{Arms, Database, Error, Pools, Reader, Source};

/// A transaction. Dropping it without [`Tx::commit`] rolls it back.
#[derive(Debug)]
pub struct Tx {
    reader: Reader,
    db: Database,
    changing: Option<Changing>,
    stale: BTreeSet<Uuid>,
    topics: BTreeSet<&'static str>,
    keeps_caches: bool,
}

impl Database {
    /// Runs `change` in a transaction: commits if it returns `Ok`, rolls back if it returns `Err`, and then returns the
    /// same. When this returns, what the transaction has written and read is on disk, so that an answer may rely on it.
    /// If the future is dropped before `change` has returned, the transaction is rolled back.
    ///
    /// # Errors
    /// The error of `change`; and if no transaction can begin in time, or the database could not commit or roll back: then
    /// nothing of the transaction remains.
    pub async fn transact<T, E>(&self, change: impl AsyncFnOnce(&mut Tx) -> Result<T, E>) -> Result<T, E>
    where
        E: From<Error>,
    {
        let mut tx = self.write().await?;
        let result = change(&mut tx).await;
        match result {
            Ok(_) => tx.commit().await?,
            Err(_) => tx.rollback().await?,
        }
        result
    }

    /// Begins a transaction. [`Database::transact`] is what verbs and pages use: it cannot forget how the transaction ends.
    ///
    /// # Errors
    /// If no transaction can begin in time, or the database cannot be reached.
    pub async fn write(&self) -> Result<Tx, Error> {
        self.reach()?;
        let source = match &self.pools {
            Pools::Sqlite { writer, .. } => Source::SqliteTx(writer.begin().await?),
            Pools::Postgres { writers, outage, .. } => {
                Source::PostgresTx(Box::pin(outage.watch(writers.begin())).await?)
            }
        };
        Ok(Tx {
            reader: Reader {
                source,
                cache: None,
                slot: self.slot(),
            },
            db: self.clone(),
            changing: None,
            stale: BTreeSet::new(),
            topics: BTreeSet::new(),
            keeps_caches: false,
        })
    }
}

impl Tx {
    /// The connection itself, for the writing arms of [`sql!`](crate::sql) only.
    pub fn arms(&mut self) -> Arms<'_> {
        self.reader.arms()
    }

    /// Whether no other transaction can write until this one ends, as on SQLite: then no row has to be locked.
    pub fn is_exclusive(&self) -> bool {
        matches!(self.reader.source, Source::SqliteTx(_))
    }

    /// Notes that rows derived from this record are out of date. The hook registered with [`Database::before_commit`] brings
    /// them up to date, once for each record, before this transaction is committed.
    pub fn mark_stale(&mut self, id: Uuid) {
        self.stale.insert(id);
    }

    /// Wakes the listener of this topic ([`Database::notified`]) after the commit.
    pub fn notify_after_commit(&mut self, topic: &'static str) {
        self.topics.insert(topic);
    }

    /// Notes that this transaction changes what [`Reader::reference_data`] returns. **Every store that does so calls this.**
    pub fn invalidates_reference_data(&mut self) {
        self.reader.slot.detach();
        self.changing
            .get_or_insert_with(|| Changing::begin(&self.db.reference_data));
    }

    /// Notes that this transaction writes nothing that [`Reader::cached`] returns, such as sessions or outgoing letters.
    /// Otherwise, its commit invalidates the cache.
    pub fn keeps_caches(&mut self) {
        self.keeps_caches = true;
    }

    /// Commits. When this returns, the transaction is on disk.
    ///
    /// # Errors
    /// If the database could not commit; then nothing of the transaction remains.
    pub async fn commit(mut self) -> Result<(), Error> {
        let stale = std::mem::take(&mut self.stale);
        if !stale.is_empty() {
            let hooks = Arc::clone(&self.db.hooks);
            hooks.refresh(&mut self, stale).await?;
            self.keeps_caches = false;
        }
        let invalidate = (!self.keeps_caches).then(|| InvalidateOnDrop(Arc::clone(&self.db.cache)));
        let on_settled = (invalidate, self.changing);
        match self.reader.source {
            Source::SqliteTx(transaction) => transaction.commit(on_settled).await?,
            Source::PostgresTx(tx) => {
                let committed = tx.commit().await;
                drop(on_settled);
                committed?;
            }
            // `Database::write` is the only place that makes a `Tx`, and makes it of a transaction.
            Source::SqlitePool(_) | Source::PostgresPool(_) => {}
        }
        for topic in self.topics {
            self.db.hooks.topic(topic).notify_one();
        }
        Ok(())
    }

    /// Rolls back. On SQLite, the transaction may have read what others have finished and not yet committed: when this
    /// returns, that is on disk.
    ///
    /// # Errors
    /// If what it may have read could not be committed, or the connection is lost.
    pub async fn rollback(self) -> Result<(), Error> {
        match self.reader.source {
            Source::SqliteTx(transaction) => Ok(transaction.rollback().await?),
            Source::PostgresTx(tx) => Ok(tx.rollback().await?),
            // As in `commit`.
            Source::SqlitePool(_) | Source::PostgresPool(_) => Ok(()),
        }
    }
}

impl Deref for Tx {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}
