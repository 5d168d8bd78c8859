//! The one writer of an SQLite database. Write transactions run one after another, each in a savepoint; those that were
//! queued together are committed together, so that the disk is synced once for all of them (group commit). A transaction
//! is reported as committed only when that commit is on disk.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Weak};
use std::time::Duration;

use sqlx::Error;
use sqlx_core::transaction::TransactionManager;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use super::checkpointer::Checkpointer;
use super::lite::{LiteConnection, LiteError, LiteTransactions};
use super::queue::{Permit, Ticket, WriteQueue};

/// Gives out write transactions, one at a time.
#[derive(Clone)]
pub(super) struct Writer {
    queue: Arc<WriteQueue>,
    state: Arc<Mutex<WriterState>>,
    checkpointer: Checkpointer,
    timeout: Duration,
}

/// The locked state. The fields are dropped in order: the state is unlocked before the permit is handed on.
struct Guard {
    state: OwnedMutexGuard<WriterState>,
    _permit: Permit,
}

/// What belongs to the holder of the lock.
struct WriterState {
    connection: LiteConnection,
    /// Transactions that are finished but not yet on disk.
    finished: Vec<Finished>,
    /// Held by the task that is queued to commit the finished transactions.
    committer: Weak<()>,
    /// Nothing is written any more.
    is_closed: bool,
}

/// A transaction that waits for the next commit.
struct Finished {
    notify: oneshot::Sender<Result<(), LiteError>>,
    /// Dropped when the commit has succeeded or failed, even if the caller no longer waits.
    on_settled: Box<dyn Any + Send>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    pub(super) fn new(mut connection: LiteConnection, checkpointer: Checkpointer, timeout: Duration) -> Self {
        connection.require_transaction();
        let state = WriterState {
            connection,
            finished: Vec::new(),
            committer: Weak::new(),
            is_closed: false,
        };
        Self {
            queue: Arc::default(),
            state: Arc::new(Mutex::new(state)),
            checkpointer,
            timeout,
        }
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// If the lock is not free in time, the writer is closed, or SQLite refuses.
    pub(super) async fn begin(&self) -> Result<WriteTransaction, Error> {
        let locking = tokio::time::timeout(self.timeout, self.lock(self.queue.enter()));
        let mut guard = locking.await.map_err(|_| Error::PoolTimedOut)??;
        if guard.state.is_closed {
            return Err(Error::PoolClosed);
        }
        // With finished transactions not yet on disk, SQLite's transaction is still open, and this one joins it.
        if !guard.state.connection.is_in_transaction() {
            LiteTransactions::begin(&mut guard.state.connection, None).await?;
        }
        let transaction = WriteTransaction {
            guard,
            writer: self.clone(),
            is_over: false,
        };
        transaction.guard.state.connection.step("SAVEPOINT write")?;
        Ok(transaction)
    }

    /// Waits for the transactions under way, and closes the file.
    pub(super) async fn close(&self) {
        let Ok(Guard { mut state, _permit }) = self.lock(self.queue.enter_last()).await else {
            return;
        };
        // Those that wait for the outcome are notified of it.
        let _ = state.commit().notify();
        state.is_closed = true;
        self.checkpointer.close().await;
        state.connection.close_file();
    }

    async fn lock(&self, ticket: Ticket) -> Result<Guard, Error> {
        let permit = ticket.acquire().await.ok_or(Error::WorkerCrashed)?;
        Ok(Guard {
            state: Arc::clone(&self.state).lock_owned().await,
            _permit: permit,
        })
    }

    /// Commits the finished transactions when this ticket's turn comes, on a thread that may wait for the disk.
    fn commit_at(&self, ticket: Ticket, token: Arc<()>) {
        let state = Arc::clone(&self.state);
        let checkpointer = self.checkpointer.clone();
        tokio::task::spawn_blocking(move || {
            let permit = ticket.acquire_blocking();
            let mut state = state.blocking_lock_owned();
            // A transaction that finishes after this commit needs another committer.
            drop(token);
            let settled = state.commit();
            let is_due = checkpointer.is_due(&state.connection);
            drop(state);
            // Notifying many takes a while; the next transaction can begin meanwhile.
            drop(permit);
            let _ = settled.notify();
            if is_due {
                checkpointer.checkpoint();
            }
        });
    }
}

/// A write transaction. Dropping it without [`WriteTransaction::commit`] rolls it back.
pub(super) struct WriteTransaction {
    guard: Guard,
    writer: Writer,
    /// It has been released or undone.
    is_over: bool,
}

impl fmt::Debug for WriteTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WriteTransaction")
    }
}

impl WriteTransaction {
    pub(super) fn connection(&mut self) -> &mut LiteConnection {
        &mut self.guard.state.connection
    }

    /// Commits together with the transactions that are queued behind. When this returns, it is on disk. Dropping the
    /// future does not stop the commit: `on_settled` is dropped when it has succeeded or failed, before any caller is
    /// notified.
    ///
    /// # Errors
    /// If SQLite could not commit; then nothing of the transaction remains.
    pub(super) async fn commit(mut self, on_settled: impl Any + Send) -> Result<(), Error> {
        self.guard.state.connection.step("RELEASE write")?;
        self.is_over = true;
        self.settle_with_others(on_settled).await
    }

    /// Rolls back. It may have read what others have finished and not yet committed: when this returns, that is on disk.
    ///
    /// # Errors
    /// If what it may have read could not be committed.
    pub(super) async fn rollback(mut self) -> Result<(), Error> {
        self.undo()?;
        if self.guard.state.finished.is_empty() {
            return Ok(());
        }
        self.settle_with_others(()).await
    }

    /// Waits for the next commit, and has it made if nobody else has.
    async fn settle_with_others(mut self, on_settled: impl Any + Send) -> Result<(), Error> {
        let (notify, settled) = oneshot::channel();
        let on_settled = Box::new(on_settled);
        let state = &mut *self.guard.state;
        state.finished.push(Finished { notify, on_settled });
        // One committer is enough; there is none if the system had no thread for it.
        if state.committer.strong_count() == 0 {
            let token = Arc::new(());
            state.committer = Arc::downgrade(&token);
            // It enters last, so that those that are queued or arrive meanwhile are committed with it.
            self.writer.commit_at(self.writer.queue.enter_last(), token);
        }
        drop(self);
        Ok(settled.await.map_err(|_| Error::WorkerCrashed)??)
    }

    /// Undoes this transaction. Those that are finished stay, unless SQLite has rolled everything back, as after a full disk.
    fn undo(&mut self) -> Result<(), LiteError> {
        self.is_over = true;
        let state = &mut *self.guard.state;
        let undone = state.undo_savepoint();
        if undone.is_err() || state.finished.is_empty() {
            return state.settle(undone).notify();
        }
        Ok(())
    }
}

impl Drop for WriteTransaction {
    fn drop(&mut self) {
        if !self.is_over {
            // There is no caller to report an error to. The next transaction finds the connection usable or closed.
            let _ = self.undo();
        }
    }
}

/// The outcome of a commit, and those that wait for it.
#[must_use]
struct Settled {
    outcome: Result<(), LiteError>,
    waiting: Vec<oneshot::Sender<Result<(), LiteError>>>,
}

impl Settled {
    fn notify(self) -> Result<(), LiteError> {
        for waiting in self.waiting {
            // The receiver is gone if the caller no longer waits.
            let _ = waiting.send(self.outcome.clone());
        }
        self.outcome
    }
}

impl WriterState {
    /// Commits the finished transactions.
    fn commit(&mut self) -> Settled {
        let outcome = match self.connection.is_in_transaction() {
            true => self.connection.step("COMMIT"),
            false if self.finished.is_empty() => Ok(()),
            false => Err(LiteError::rolled_back()),
        };
        self.settle(outcome)
    }

    /// Undoes the transaction under way and no other. After some errors, such as a full disk, SQLite has rolled back
    /// everything that was not on disk.
    fn undo_savepoint(&self) -> Result<(), LiteError> {
        if !self.connection.is_in_transaction() {
            return Err(LiteError::rolled_back());
        }
        self.connection.step("ROLLBACK TO write")?;
        self.connection.step("RELEASE write")
    }

    /// Ends SQLite's transaction if it is still open. The finished transactions have this outcome.
    fn settle(&mut self, outcome: Result<(), LiteError>) -> Settled {
        if self.connection.is_in_transaction()
            && let Err(error) = self.connection.step("ROLLBACK")
        {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a transaction could not be rolled back"
            );
            // What is reported as failed must not be committed together with what comes next.
            self.is_closed = self.connection.is_in_transaction();
        }
        let finished = self.finished.drain(..);
        let waiting = finished.map(|Finished { notify, on_settled }| {
            drop(on_settled);
            notify
        });
        Settled {
            outcome,
            waiting: waiting.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::db::lite::{Access, LiteOptions};
    use futures_util::FutureExt;
    use sqlx::{ConnectOptions, Executor, Row};
    use tokio::task::JoinHandle;

    use super::*;

    struct Fixture {
        _folder: tempfile::TempDir,
        options: LiteOptions,
        writer: Writer,
    }

    async fn fixture() -> Fixture {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/w.db", folder.path().display()).parse().unwrap();
        let mut connection = options.connect().await.unwrap();
        connection
            .execute("create table words (word text unique)")
            .await
            .unwrap();
        Fixture {
            writer: Writer::new(connection, Checkpointer::new(options.clone()), Duration::from_secs(5)),
            _folder: folder,
            options,
        }
    }

    impl Fixture {
        /// What another connection reads: what is committed.
        async fn committed(&self) -> Vec<String> {
            let reading = LiteOptions {
                access: Access::Read,
                ..self.options.clone()
            };
            let mut reader = reading.connect().await.unwrap();
            let rows = reader.fetch_all("select word from words order by word").await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        }

        /// A transaction that is finished and waits for its commit, and the one behind it, which can read what it wrote.
        async fn two(&self) -> (JoinHandle<Result<(), Error>>, WriteTransaction) {
            self.behind(self.insert("first").await).await
        }

        async fn behind(&self, first: WriteTransaction) -> (JoinHandle<Result<(), Error>>, WriteTransaction) {
            let second = self.writer.clone();
            // It is queued before the first is finished, so the commit comes behind it.
            let second = tokio::spawn(async move { second.begin().await });
            tokio::task::yield_now().await;
            let first = tokio::spawn(first.commit(()));
            (first, second.await.unwrap().unwrap())
        }

        async fn insert(&self, word: &'static str) -> WriteTransaction {
            let mut transaction = self.writer.begin().await.unwrap();
            let insert = sqlx::query("insert into words values ($1)").bind(word);
            transaction.connection().execute(insert).await.unwrap();
            transaction
        }
    }

    #[tokio::test]
    async fn a_committed_transaction_is_kept_and_a_dropped_one_is_not() {
        let fixture = fixture().await;
        fixture.insert("one").await.commit(()).await.unwrap();
        assert_eq!(fixture.committed().await, ["one"]);
        drop(fixture.insert("two").await);
        fixture.insert("three").await.commit(()).await.unwrap();
        assert_eq!(fixture.committed().await, ["one", "three"]);
    }

    #[tokio::test]
    async fn queued_transactions_share_a_commit_and_none_is_reported_before_it() {
        let fixture = fixture().await;
        let (first, second) = fixture.two().await;
        assert!(!first.is_finished());
        assert!(fixture.committed().await.is_empty());
        let third = fixture.writer.clone();
        let third = tokio::spawn(async move { third.begin().await });
        tokio::task::yield_now().await;
        let second = tokio::spawn(second.commit(()));
        let third = third.await.unwrap().unwrap();
        assert!(!first.is_finished() && !second.is_finished());
        third.commit(()).await.unwrap();
        first.await.unwrap().unwrap();
        second.await.unwrap().unwrap();
        assert_eq!(fixture.committed().await, ["first"]);
    }

    #[tokio::test]
    async fn a_rollback_undoes_its_own_transaction_only_and_waits_until_what_it_read_is_on_disk() {
        let fixture = fixture().await;
        let (first, mut second) = fixture.two().await;
        let insert = "insert into words values ('second')";
        second.connection().execute(insert).await.unwrap();
        let read = "select word from words where word = 'first'";
        assert!(second.connection().fetch_optional(read).await.unwrap().is_some());
        second.rollback().await.unwrap();
        assert_eq!(fixture.committed().await, ["first"]);
        first.await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn a_rollback_waits_for_the_disk_on_another_thread() {
        let fixture = fixture().await;
        let (first, second) = fixture.two().await;
        // One poll runs everything that the rollback does on this thread: the commit is not part of it.
        assert!(second.rollback().now_or_never().is_none());
        first.await.unwrap().unwrap();
        assert_eq!(fixture.committed().await, ["first"]);
    }

    #[tokio::test]
    async fn a_dropped_transaction_undoes_its_own_changes_only() {
        let fixture = fixture().await;
        let (first, mut second) = fixture.two().await;
        let insert = "insert into words values ('second')";
        second.connection().execute(insert).await.unwrap();
        drop(second);
        first.await.unwrap().unwrap();
        assert_eq!(fixture.committed().await, ["first"]);
    }

    #[tokio::test]
    async fn a_rollback_fails_when_what_it_may_have_read_could_not_be_committed() {
        let fixture = fixture().await;
        fixture.insert("before").await.commit(()).await.unwrap();
        let mut first = fixture.insert("first").await;
        // Only the commit is refused, as when the disk is full at that moment.
        for sql in [
            "create table owed (word text references words (word) deferrable initially deferred)",
            "insert into owed values ('nobody')",
        ] {
            first.connection().execute(sql).await.unwrap();
        }
        let (first, second) = fixture.behind(first).await;
        assert!(second.rollback().await.is_err());
        assert!(first.await.unwrap().is_err());
        assert_eq!(fixture.committed().await, ["before"]);
        // There is nothing that this one could have read.
        fixture.insert("third").await.rollback().await.unwrap();
        assert_eq!(fixture.committed().await, ["before"]);
    }

    #[tokio::test]
    async fn one_committer_is_queued_however_many_transactions_commit_or_roll_back() {
        let fixture = fixture().await;
        let mut transaction = fixture.writer.begin().await.unwrap();
        let mut waiting: Vec<JoinHandle<Result<(), Error>>> = Vec::new();
        for number in 0..12 {
            let next = fixture.writer.clone();
            let next = tokio::spawn(async move { next.begin().await });
            tokio::task::yield_now().await;
            waiting.push(match number % 2 {
                0 => tokio::spawn(transaction.commit(())),
                _ => tokio::spawn(transaction.rollback()),
            });
            transaction = next.await.unwrap().unwrap();
        }
        assert_eq!(fixture.writer.queue.waiting(), 1);
        transaction.commit(()).await.unwrap();
        for waiting in waiting {
            waiting.await.unwrap().unwrap();
        }
    }

    #[tokio::test]
    async fn a_commit_goes_on_when_its_caller_no_longer_waits() {
        let fixture = fixture().await;
        let transaction = fixture.insert("one").await;
        drop(tokio::time::timeout(Duration::ZERO, transaction.commit(())).await);
        fixture.insert("two").await.commit(()).await.unwrap();
        assert_eq!(fixture.committed().await, ["one", "two"]);
    }

    #[tokio::test]
    async fn when_sqlite_rolls_everything_back_all_that_wait_are_notified() {
        let fixture = fixture().await;
        let (first, mut second) = fixture.two().await;
        // As SQLite does when the disk is full.
        second.connection().execute("rollback").await.unwrap();
        let more = "insert into words values ('more')";
        assert!(second.connection().execute(more).await.is_err());
        drop(second);
        assert!(first.await.unwrap().is_err());
        assert!(fixture.committed().await.is_empty());
        fixture.insert("later").await.commit(()).await.unwrap();
        assert_eq!(fixture.committed().await, ["later"]);
    }

    #[tokio::test]
    async fn nothing_is_written_after_close() {
        let fixture = fixture().await;
        fixture.insert("one").await.commit(()).await.unwrap();
        fixture.writer.close().await;
        assert!(matches!(fixture.writer.begin().await, Err(Error::PoolClosed)));
        assert_eq!(fixture.committed().await, ["one"]);
    }
}
