//! Reference data, which hardly ever changes and which nearly every request needs: kept in memory until a transaction
//! changes it.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Error, Reader};

type Value = Arc<dyn Any + Send + Sync>;

/// The reference data of a database.
#[derive(Debug, Default)]
pub(super) struct ReferenceData(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    value: Option<Value>,
    /// Incremented when a transaction begins and ends to change it, so that nothing read before that is kept.
    changes: u64,
    /// The number of transactions that are changing it.
    changing: usize,
}

impl ReferenceData {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(&self, value: &Value, changes: u64) {
        let mut state = self.lock();
        if state.changing == 0 && state.changes == changes {
            state.value = Some(Arc::clone(value));
        }
    }

    fn change(&self, by: impl FnOnce(usize) -> usize) {
        let mut state = self.lock();
        state.changing = by(state.changing);
        state.changes += 1;
        state.value = None;
    }
}

/// Keeps the data from being cached from a change until its transaction is committed or rolled back.
#[derive(Debug)]
pub(super) struct Changing(Arc<ReferenceData>);

impl Changing {
    pub(super) fn begin(shared: &Arc<ReferenceData>) -> Self {
        shared.change(|changing| changing + 1);
        Self(Arc::clone(shared))
    }
}

impl Drop for Changing {
    fn drop(&mut self) {
        self.0.change(|changing| changing.saturating_sub(1));
    }
}

/// The reference data as one connection or transaction sees it.
#[derive(Debug, Default)]
pub(super) struct Slot {
    value: Option<Value>,
    /// The data shared by all connections; none on PostgreSQL, which other instances write to.
    shared: Option<Arc<ReferenceData>>,
}

impl Slot {
    pub(super) fn of(shared: Option<&Arc<ReferenceData>>) -> Self {
        Self {
            value: None,
            shared: shared.cloned(),
        }
    }

    /// Discards the data and stops using the shared data: this transaction has changed it.
    pub(super) fn detach(&mut self) {
        *self = Self::default();
    }
}

impl Reader {
    /// Whether reference data is kept from one connection to the next, so that it may hold much.
    pub fn shares_reference_data(&self) -> bool {
        self.slot.shared.is_some()
    }

    /// The reference data, as `find` reads it: once for this connection or transaction, and on SQLite, where this process is
    /// the only writer, once until a transaction calls
    /// [`Tx::invalidates_reference_data`](super::Tx::invalidates_reference_data). A database has one such value, of one type.
    ///
    /// # Errors
    /// If `find` fails.
    pub async fn reference_data<T: Send + Sync + 'static>(
        &mut self,
        find: impl AsyncFnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let mut changes = None;
        if self.slot.value.is_none()
            && let Some(shared) = &self.slot.shared
        {
            let state = shared.lock();
            self.slot.value = state.value.clone();
            changes = Some(state.changes);
        }
        if let Some(known) = self.slot.value.clone().and_then(|value| value.downcast().ok()) {
            return Ok(known);
        }
        let found = Arc::new(find(self).await?);
        let value = Arc::clone(&found) as Value;
        if let (Some(shared), Some(changes)) = (&self.slot.shared, changes) {
            shared.insert(&value, changes);
        }
        self.slot.value = Some(value);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use crate::db::Database;

    use super::*;

    async fn ask(reader: &mut Reader, fresh: u32) -> u32 {
        *reader.reference_data(async |_| Ok(fresh)).await.unwrap()
    }

    #[tokio::test]
    async fn it_is_read_once_until_a_transaction_changes_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/c.db", folder.path().display()))
            .await
            .unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 1).await, 1);
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 1);
        let mut tx = db.write().await.unwrap();
        assert_eq!(ask(&mut tx, 3).await, 1);
        tx.invalidates_reference_data();
        // The transaction sees its own change; the others do not, and what they read is not kept.
        assert_eq!(ask(&mut tx, 4).await, 4);
        assert_eq!(ask(&mut db.read().await.unwrap(), 5).await, 5);
        assert_eq!(ask(&mut db.read().await.unwrap(), 6).await, 6);
        tx.commit().await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 7).await, 7);
        assert_eq!(ask(&mut db.read().await.unwrap(), 8).await, 7);
    }

    #[tokio::test]
    async fn what_was_read_before_a_change_is_not_kept_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/c.db", folder.path().display()))
            .await
            .unwrap();
        let mut reader = db.read().await.unwrap();
        let overtaken = reader.reference_data(async |_| {
            let mut tx = db.write().await?;
            tx.invalidates_reference_data();
            tx.commit().await?;
            Ok(1)
        });
        assert_eq!(*overtaken.await.unwrap(), 1);
        drop(reader);
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 2);
    }

    #[tokio::test]
    async fn what_is_read_before_a_commit_whose_caller_is_gone_is_not_kept_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/c.db", folder.path().display()))
            .await
            .unwrap();
        let mut tx = db.write().await.unwrap();
        tx.invalidates_reference_data();
        // It is committed behind another transaction, which is queued already.
        let another = tokio::spawn(async move { (db.write().await.unwrap(), db) });
        tokio::task::yield_now().await;
        // As when the browser disconnects during the commit.
        let abandoned = tokio::time::timeout(std::time::Duration::ZERO, tx.commit());
        assert!(abandoned.await.is_err());
        let (another, db) = another.await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 1).await, 1);
        another.commit().await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 2);
    }
}
