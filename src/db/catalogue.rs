//! What hardly ever changes, and is asked for by everything: kept in memory until somebody changes it.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Error, Reader};

type Value = Arc<dyn Any + Send + Sync>;

/// The memory of a database.
#[derive(Debug, Default)]
pub(super) struct Shared(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    value: Option<Value>,
    /// Grows when somebody begins or ends to change it, so that nobody keeps what was read before.
    changes: u64,
    /// So many are changing it just now.
    changing: usize,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, value: &Value, changes: u64) {
        let mut kept = self.lock();
        if kept.changing == 0 && kept.changes == changes {
            kept.value = Some(Arc::clone(value));
        }
    }

    fn change(&self, by: impl FnOnce(usize) -> usize) {
        let mut kept = self.lock();
        kept.changing = by(kept.changing);
        kept.changes += 1;
        kept.value = None;
    }
}

/// From when somebody changes it until that is true or given up.
#[derive(Debug)]
pub(super) struct Changing(Arc<Shared>);

impl Changing {
    pub(super) fn begin(shared: &Arc<Shared>) -> Self {
        shared.change(|changing| changing + 1);
        Self(Arc::clone(shared))
    }
}

impl Drop for Changing {
    fn drop(&mut self) {
        self.0.change(|changing| changing.saturating_sub(1));
    }
}

/// What a connection knows of it while it is held.
#[derive(Debug, Default)]
pub(super) struct Slot {
    value: Option<Value>,
    /// The memory of the database; none on PostgreSQL, which other instances write to.
    shared: Option<Arc<Shared>>,
}

impl Slot {
    pub(super) fn of(shared: Option<&Arc<Shared>>) -> Self {
        Self {
            value: None,
            shared: shared.cloned(),
        }
    }

    /// Knows nothing any more, and never asks the others again: this transaction sees what they do not.
    pub(super) fn leave(&mut self) {
        *self = Self::default();
    }
}

impl Reader {
    /// Whether the catalogue is kept from one connection to the next, so that much may stand in it.
    pub fn keeps_catalogue(&self) -> bool {
        self.slot.shared.is_some()
    }

    /// The catalogue, as `find` reads it: once for this connection or transaction, and on SQLite, where nobody else
    /// writes, once until somebody changes it ([`Tx::changes_catalogue`](super::Tx::changes_catalogue)). There is one, of
    /// one type.
    ///
    /// # Errors
    /// When `find` fails.
    pub async fn catalogue<T: Send + Sync + 'static>(
        &mut self,
        find: impl AsyncFnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let mut changes = None;
        if self.slot.value.is_none()
            && let Some(shared) = &self.slot.shared
        {
            let kept = shared.lock();
            self.slot.value = kept.value.clone();
            changes = Some(kept.changes);
        }
        if let Some(known) = self.slot.value.clone().and_then(|value| value.downcast().ok()) {
            return Ok(known);
        }
        let found = Arc::new(find(self).await?);
        let value = Arc::clone(&found) as Value;
        if let (Some(shared), Some(changes)) = (&self.slot.shared, changes) {
            shared.keep(&value, changes);
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
        *reader.catalogue(async |_| Ok(fresh)).await.unwrap()
    }

    #[tokio::test]
    async fn it_is_read_once_until_somebody_changes_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/c.db", folder.path().display()))
            .await
            .unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 1).await, 1);
        db.write().await.unwrap().commit().await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 1);
        let mut tx = db.write().await.unwrap();
        assert_eq!(ask(&mut tx, 3).await, 1);
        tx.changes_catalogue();
        // Whoever changes it sees it as it will be; the others as it is, and nobody keeps that.
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
        let overtaken = reader.catalogue(async |_| {
            let mut tx = db.write().await?;
            tx.changes_catalogue();
            tx.commit().await?;
            Ok(1)
        });
        assert_eq!(*overtaken.await.unwrap(), 1);
        drop(reader);
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 2);
    }

    #[tokio::test]
    async fn what_is_read_before_a_commit_that_nobody_waits_for_any_more_is_not_kept_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&format!("sqlite:{}/c.db", folder.path().display()))
            .await
            .unwrap();
        let mut tx = db.write().await.unwrap();
        tx.changes_catalogue();
        // It is committed behind another one, who stands in the queue already.
        let another = tokio::spawn(async move { (db.write().await.unwrap(), db) });
        tokio::task::yield_now().await;
        // As when the browser goes away while the disk is waited for.
        let given_up = tokio::time::timeout(std::time::Duration::ZERO, tx.commit());
        assert!(given_up.await.is_err());
        let (another, db) = another.await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 1).await, 1);
        another.commit().await.unwrap();
        assert_eq!(ask(&mut db.read().await.unwrap(), 2).await, 2);
    }
}
