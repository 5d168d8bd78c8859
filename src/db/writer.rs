//! The one writer of an SQLite database. Transactions take turns, each in a savepoint of its own; those that were
//! waiting for one another are committed together, so that the disk is waited for once. Nobody is told that a
//! transaction is true before that commit is on disk.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Weak};
use std::time::Duration;

use sqlx::Error;
use sqlx_core::transaction::TransactionManager;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use super::ahead::Ahead;
use super::line::{Line, Place, Token};
use super::lite::{LiteConnection, LiteError, LiteTransactions};

/// Whoever wants to write takes a turn here, first come, first served.
#[derive(Clone)]
pub(super) struct Writer {
    line: Arc<Line>,
    desk: Arc<Mutex<Desk>>,
    ahead: Ahead,
    patience: Duration,
}

/// The desk, with the turn at it. It is left before the turn is handed on.
struct Seat {
    desk: OwnedMutexGuard<Desk>,
    _token: Token,
}

/// What belongs to whoever has the turn.
struct Desk {
    connection: LiteConnection,
    /// Those whose work is done and not yet on disk.
    done: Vec<Done>,
    /// Held by whoever stands in the queue to commit what is done.
    closing: Weak<()>,
    /// Nothing is written any more.
    is_closed: bool,
}

/// Somebody whose work is done.
struct Done {
    tell: oneshot::Sender<Result<(), LiteError>>,
    /// What holds until it is true or undone, also when nobody waits for that any more.
    until: Box<dyn Any + Send>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    pub(super) fn new(mut connection: LiteConnection, ahead: Ahead, patience: Duration) -> Self {
        connection.be_careful();
        let desk = Desk {
            connection,
            done: Vec::new(),
            closing: Weak::new(),
            is_closed: false,
        };
        Self {
            line: Arc::default(),
            desk: Arc::new(Mutex::new(desk)),
            ahead,
            patience,
        }
    }

    /// A turn, which is a transaction.
    ///
    /// # Errors
    /// When it takes too long to get one, or SQLite refuses.
    pub(super) async fn begin(&self) -> Result<Turn, Error> {
        let coming = tokio::time::timeout(self.patience, self.sit(self.line.stand()));
        let mut seat = coming.await.map_err(|_| Error::PoolTimedOut)??;
        if seat.desk.is_closed {
            return Err(Error::PoolClosed);
        }
        // Where others are done but not yet on disk, their transaction goes on.
        if !seat.desk.connection.is_in_transaction() {
            LiteTransactions::begin(&mut seat.desk.connection, None).await?;
        }
        let turn = Turn {
            seat,
            writer: self.clone(),
            is_over: false,
        };
        turn.seat.desk.connection.step("SAVEPOINT turn")?;
        Ok(turn)
    }

    /// Waits for those who are at it, and lets the file go.
    pub(super) async fn close(&self) {
        let Ok(Seat { mut desk, _token }) = self.sit(self.line.stand_last()).await else {
            return;
        };
        // Those who wait for it are told.
        let _ = desk.commit().tell();
        desk.is_closed = true;
        self.ahead.close().await;
        desk.connection.let_go();
    }

    async fn sit(&self, place: Place) -> Result<Seat, Error> {
        let token = place.come().await.ok_or(Error::WorkerCrashed)?;
        Ok(Seat {
            desk: Arc::clone(&self.desk).lock_owned().await,
            _token: token,
        })
    }

    /// Puts on disk what is done when that place has come, in a thread where waiting for the disk holds nobody up.
    fn commit_at(&self, place: Place, standing: Arc<()>) {
        let desk = Arc::clone(&self.desk);
        let ahead = self.ahead.clone();
        tokio::task::spawn_blocking(move || {
            let token = place.come_blocking();
            let mut desk = desk.blocking_lock_owned();
            // Who is done after this has somebody else stand there.
            drop(standing);
            let ended = desk.commit();
            let is_due = ahead.is_due(&desk.connection);
            drop(desk);
            // Telling many takes a while, and the next one need not wait for it.
            drop(token);
            let _ = ended.tell();
            if is_due {
                ahead.copy();
            }
        });
    }
}

/// A transaction on its way. Dropped without [`Turn::commit`], it has never been.
pub(super) struct Turn {
    seat: Seat,
    writer: Writer,
    /// It is kept or undone.
    is_over: bool,
}

impl fmt::Debug for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Turn")
    }
}

impl Turn {
    pub(super) fn connection(&mut self) -> &mut LiteConnection {
        &mut self.seat.desk.connection
    }

    /// Gives it up. When this returns, what it has read of others is on disk.
    ///
    /// # Errors
    /// When what others have done before could not be kept: then what was read of it has never been.
    pub(super) fn give_up(mut self) -> Result<(), Error> {
        self.is_over = true;
        let ended = self.seat.desk.undo_turn();
        drop(self);
        Ok(ended.tell()?)
    }

    /// Makes it true, together with those that wait beside it. When this returns, it is on disk. Whoever stops waiting
    /// does not stop it: `until` is dropped when it is true or undone, before anybody is told.
    ///
    /// # Errors
    /// When SQLite could not keep it; then nothing of it has happened.
    pub(super) async fn commit(mut self, until: impl Any + Send) -> Result<(), Error> {
        self.seat.desk.connection.step("RELEASE turn")?;
        self.is_over = true;
        let (tell, told) = oneshot::channel();
        let until = Box::new(until);
        self.seat.desk.done.push(Done { tell, until });
        // One is enough, and where the system had no thread to give to it, there is none.
        if self.seat.desk.closing.strong_count() == 0 {
            let standing = Arc::new(());
            self.seat.desk.closing = Arc::downgrade(&standing);
            // Behind those who wait or come meanwhile: they come along.
            self.writer.commit_at(self.writer.line.stand_last(), standing);
        }
        drop(self);
        Ok(told.await.map_err(|_| Error::WorkerCrashed)??)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if !self.is_over {
            // Nobody is there to be told; whoever answers by what it has read gives it up instead.
            let _ = self.seat.desk.undo_turn().tell();
        }
    }
}

/// How it ended, and who is to be told.
#[must_use]
struct Ended {
    outcome: Result<(), LiteError>,
    waiting: Vec<oneshot::Sender<Result<(), LiteError>>>,
}

impl Ended {
    fn tell(self) -> Result<(), LiteError> {
        for tell in self.waiting {
            // Whoever has stopped waiting is not told.
            let _ = tell.send(self.outcome.clone());
        }
        self.outcome
    }
}

impl Desk {
    /// Puts on disk what is done.
    fn commit(&mut self) -> Ended {
        let outcome = match self.connection.is_in_transaction() {
            true => self.connection.step("COMMIT"),
            false if self.done.is_empty() => Ok(()),
            false => Err(LiteError::undone()),
        };
        self.end(outcome)
    }

    /// Undoes the turn alone. After some errors, such as a full disk, SQLite has undone all that was not on disk.
    ///
    /// Whoever gives up may have read what others have done just before, and acts on it: so that is put on disk first.
    fn undo_turn(&mut self) -> Ended {
        let undone = match self.connection.is_in_transaction() {
            true => {
                let undone = self.connection.step("ROLLBACK TO turn");
                undone.and_then(|()| self.connection.step("RELEASE turn"))
            }
            false => Err(LiteError::undone()),
        };
        match undone {
            Ok(()) if !self.done.is_empty() => self.commit(),
            undone => self.end(undone),
        }
    }

    /// Leaves nothing open; those who wait for it are to be told how it ended.
    fn end(&mut self, outcome: Result<(), LiteError>) -> Ended {
        if self.connection.is_in_transaction()
            && let Err(error) = self.connection.step("ROLLBACK")
        {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a transaction could not be undone"
            );
            // What is told to have failed must not be kept together with what comes next.
            self.is_closed = self.connection.is_in_transaction();
        }
        let done = self.done.drain(..);
        let waiting = done.map(|Done { tell, until }| {
            drop(until);
            tell
        });
        Ended {
            outcome,
            waiting: waiting.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::db::lite::{Access, LiteOptions};
    use sqlx::{ConnectOptions, Executor, Row};

    use super::*;

    struct Place {
        _folder: tempfile::TempDir,
        options: LiteOptions,
        writer: Writer,
    }

    async fn place() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/w.db", folder.path().display()).parse().unwrap();
        let mut connection = options.connect().await.unwrap();
        connection
            .execute("create table told (word text unique)")
            .await
            .unwrap();
        Place {
            writer: Writer::new(connection, Ahead::of(options.clone()), Duration::from_secs(5)),
            _folder: folder,
            options,
        }
    }

    impl Place {
        async fn told(&self) -> Vec<String> {
            let reading = LiteOptions {
                access: Access::Read,
                ..self.options.clone()
            };
            let mut reader = reading.connect().await.unwrap();
            let rows = reader.fetch_all("select word from told order by word").await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        }

        /// One turn is done and on its way to the disk; the next one has begun, and can read what it has done.
        async fn two(&self) -> (tokio::task::JoinHandle<Result<(), Error>>, Turn) {
            self.behind(self.tell("first").await).await
        }

        async fn behind(&self, first: Turn) -> (tokio::task::JoinHandle<Result<(), Error>>, Turn) {
            let second = self.writer.clone();
            // It stands in the queue before the first is done, so the commit comes behind it.
            let second = tokio::spawn(async move { second.begin().await });
            tokio::task::yield_now().await;
            let committed = tokio::spawn(first.commit(()));
            (committed, second.await.unwrap().unwrap())
        }

        async fn tell(&self, word: &'static str) -> Turn {
            let mut turn = self.writer.begin().await.unwrap();
            let insert = sqlx::query("insert into told values ($1)").bind(word);
            turn.connection().execute(insert).await.unwrap();
            turn
        }
    }

    #[tokio::test]
    async fn what_is_committed_is_there_and_what_is_dropped_is_not() {
        let place = place().await;
        place.tell("one").await.commit(()).await.unwrap();
        assert_eq!(place.told().await, ["one"]);
        drop(place.tell("two").await);
        place.tell("three").await.commit(()).await.unwrap();
        assert_eq!(place.told().await, ["one", "three"]);
    }

    #[tokio::test]
    async fn those_who_wait_for_each_other_share_a_commit_and_nobody_is_told_before_it() {
        let place = place().await;
        let (committed, second) = place.two().await;
        assert!(!committed.is_finished());
        assert!(place.told().await.is_empty());
        let third = place.writer.clone();
        let third = tokio::spawn(async move { third.begin().await });
        tokio::task::yield_now().await;
        let also = tokio::spawn(second.commit(()));
        let third = third.await.unwrap().unwrap();
        assert!(!committed.is_finished() && !also.is_finished());
        third.commit(()).await.unwrap();
        committed.await.unwrap().unwrap();
        also.await.unwrap().unwrap();
        assert_eq!(place.told().await, ["first"]);
    }

    #[tokio::test]
    async fn whoever_gives_up_takes_nothing_of_the_others_with_it_and_acts_on_what_is_on_disk() {
        let place = place().await;
        let (committed, mut second) = place.two().await;
        let insert = "insert into told values ('second')";
        second.connection().execute(insert).await.unwrap();
        let read = "select word from told where word = 'first'";
        assert!(second.connection().fetch_optional(read).await.unwrap().is_some());
        drop(second);
        assert_eq!(place.told().await, ["first"]);
        committed.await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn whoever_gives_up_is_told_when_what_it_has_read_could_not_be_kept() {
        let place = place().await;
        place.tell("before").await.commit(()).await.unwrap();
        let mut first = place.tell("first").await;
        // It is refused by the commit alone, as where the disk is full just then.
        for sql in [
            "create table owed (word text references told (word) deferrable initially deferred)",
            "insert into owed values ('nobody')",
        ] {
            first.connection().execute(sql).await.unwrap();
        }
        let (committed, second) = place.behind(first).await;
        assert!(second.give_up().is_err());
        assert!(committed.await.unwrap().is_err());
        assert_eq!(place.told().await, ["before"]);
        // Who has read nothing of others is told nothing.
        place.tell("third").await.give_up().unwrap();
        assert_eq!(place.told().await, ["before"]);
    }

    #[tokio::test]
    async fn one_stands_in_the_queue_to_commit_however_many_give_up() {
        let place = place().await;
        let mut turn = place.writer.begin().await.unwrap();
        let mut told = Vec::new();
        for number in 0..12 {
            let next = place.writer.clone();
            let next = tokio::spawn(async move { next.begin().await });
            tokio::task::yield_now().await;
            if number % 2 == 0 {
                told.push(tokio::spawn(turn.commit(())));
            } else {
                turn.give_up().unwrap();
            }
            turn = next.await.unwrap().unwrap();
        }
        assert_eq!(place.writer.line.waiting(), 1);
        turn.commit(()).await.unwrap();
        for told in told {
            told.await.unwrap().unwrap();
        }
    }

    #[tokio::test]
    async fn whoever_stops_waiting_does_not_stop_the_commit() {
        let place = place().await;
        let turn = place.tell("one").await;
        drop(tokio::time::timeout(Duration::ZERO, turn.commit(())).await);
        place.tell("two").await.commit(()).await.unwrap();
        assert_eq!(place.told().await, ["one", "two"]);
    }

    #[tokio::test]
    async fn when_sqlite_undoes_everything_all_who_wait_are_told() {
        let place = place().await;
        let (committed, mut second) = place.two().await;
        // As a full disk makes it.
        second.connection().execute("rollback").await.unwrap();
        let more = "insert into told values ('more')";
        assert!(second.connection().execute(more).await.is_err());
        drop(second);
        assert!(committed.await.unwrap().is_err());
        assert!(place.told().await.is_empty());
        place.tell("later").await.commit(()).await.unwrap();
        assert_eq!(place.told().await, ["later"]);
    }

    #[tokio::test]
    async fn nobody_writes_after_it_is_closed() {
        let place = place().await;
        place.tell("one").await.commit(()).await.unwrap();
        place.writer.close().await;
        assert!(matches!(place.writer.begin().await, Err(Error::PoolClosed)));
        assert_eq!(place.told().await, ["one"]);
    }
}
