//! What other modules have a database do around a commit: bring derived rows up to date before it, notify after it.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use futures_util::future::BoxFuture;
use tokio::sync::Notify;
use uuid::Uuid;

use super::{Database, Error, Tx};

/// Runs at the end of a transaction that has marked records as stale ([`Tx::mark_stale`]), before it is committed.
pub struct BeforeCommit(Box<Refresh>);

type Refresh = dyn for<'t> Fn(&'t mut Tx, BTreeSet<Uuid>) -> BoxFuture<'t, Result<(), Error>> + Send + Sync;

impl BeforeCommit {
    /// A hook that calls `refresh` with the transaction and the identifiers of the stale records.
    pub fn new<F>(refresh: F) -> Self
    where
        F: for<'t> Fn(&'t mut Tx, BTreeSet<Uuid>) -> BoxFuture<'t, Result<(), Error>> + Send + Sync + 'static,
    {
        Self(Box::new(refresh))
    }
}

impl fmt::Debug for BeforeCommit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BeforeCommit")
    }
}

/// The hooks of a database.
#[derive(Debug, Default)]
pub(super) struct Hooks {
    before_commit: OnceLock<BeforeCommit>,
    topics: Mutex<HashMap<&'static str, Arc<Notify>>>,
}

impl Hooks {
    /// Has the hook refresh these records.
    ///
    /// # Errors
    /// If there is no hook, or it fails.
    pub(super) async fn refresh(&self, tx: &mut Tx, stale: BTreeSet<Uuid>) -> Result<(), Error> {
        let BeforeCommit(refresh) = self.before_commit.get().ok_or(Error::NoHook)?;
        refresh(tx, stale).await
    }

    pub(super) fn topic(&self, name: &'static str) -> Arc<Notify> {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(topics.entry(name).or_default())
    }
}

impl Database {
    /// Registers the hook that runs before the commit of each transaction that has marked records as stale. It is
    /// registered once, at start; further calls are ignored.
    pub fn before_commit(&self, hook: BeforeCommit) {
        let _ = self.hooks.before_commit.set(hook);
    }

    /// Waits until this process has committed a transaction that called [`Tx::notify_after_commit`] with this topic.
    /// Returns at once if that has happened since the last call. A topic has one listener.
    pub async fn notified(&self, topic: &'static str) {
        self.hooks.topic(topic).notified().await;
    }
}
