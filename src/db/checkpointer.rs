//! Checkpoints SQLite's write-ahead log before a commit has to. SQLite copies the log into the database when it is long,
//! and the commit that is due then waits for it; so most of it is copied earlier, over a connection of its own, while
//! others write.

use std::sync::Arc;

use sqlx::Error;
use tokio::sync::Mutex;

use super::lite::{LiteConnection, LiteOptions};

/// From how many pages on the log is checkpointed early: enough that a page written several times is copied once, and
/// sufficiently below the length at which a commit checkpoints that the copying ends first.
const DUE: i64 = 14_500;

/// SQLite starts the log over only when all of it has been copied and nobody has written meanwhile. Little arrives during
/// a checkpoint, so one of a few attempts in a row succeeds; otherwise the commit that is due does it.
const ATTEMPTS: usize = 4;

/// Checkpoints on behalf of the writer.
#[derive(Clone)]
pub(super) struct Checkpointer(Arc<Mutex<State>>);

struct State {
    connection: Connection,
    /// The last checkpoint failed; it is logged once.
    has_failed: bool,
}

enum Connection {
    /// Not opened yet; small installations never need it.
    Unopened(LiteOptions),
    Open(LiteConnection),
    Closed,
}

impl Checkpointer {
    pub(super) fn new(options: LiteOptions) -> Self {
        Self(Arc::new(Mutex::new(State {
            connection: Connection::Unopened(options),
            has_failed: false,
        })))
    }

    /// Whether the log is long enough to be checkpointed.
    pub(super) fn is_due(&self, writer: &LiteConnection) -> bool {
        writer.log().is_ok_and(|(logged, copied)| logged - copied >= DUE)
    }

    /// Checkpoints, unless a checkpoint is under way. Blocks on the disk.
    pub(super) fn checkpoint(&self) {
        let Ok(mut state) = self.0.try_lock() else { return };
        let copied = state.connection.checkpoint();
        if let Err(error) = &copied
            && !state.has_failed
        {
            let error = error as &dyn std::error::Error;
            tracing::warn!(error, "SQLite's log could not be checkpointed ahead of a commit");
        }
        state.has_failed = copied.is_err();
    }

    /// Waits for a checkpoint under way, and closes the file.
    pub(super) async fn close(&self) {
        self.0.lock().await.connection = Connection::Closed;
    }
}

impl Connection {
    fn checkpoint(&mut self) -> Result<(), Error> {
        if let Self::Unopened(options) = self {
            *self = Self::Open(LiteConnection::open(options)?);
        }
        let Self::Open(connection) = self else { return Ok(()) };
        for _ in 0..ATTEMPTS {
            let (logged, copied) = connection.copy_log()?;
            if logged == copied {
                break;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sqlx::{Executor, Row};

    use super::*;
    use crate::db::writer::Writer;

    /// Pages of 4 KiB that each transaction writes, roughly.
    const PAGES: usize = 250;

    struct Fixture {
        folder: tempfile::TempDir,
        options: LiteOptions,
        checkpointer: Checkpointer,
        writer: Writer,
    }

    async fn fixture() -> Fixture {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/a.db", folder.path().display()).parse().unwrap();
        let mut connection = LiteConnection::open(&options).unwrap();
        connection.execute("create table words (word blob)").await.unwrap();
        let checkpointer = Checkpointer::new(options.clone());
        Fixture {
            writer: Writer::new(connection, checkpointer.clone(), Duration::from_secs(5)),
            folder,
            options,
            checkpointer,
        }
    }

    impl Fixture {
        async fn write(&self) {
            let mut transaction = self.writer.begin().await.unwrap();
            let insert = sqlx::query("insert into words values (zeroblob($1))").bind((PAGES * 4096) as i64);
            transaction.connection().execute(insert).await.unwrap();
            transaction.commit(()).await.unwrap();
        }

        fn bytes(&self, name: &str) -> u64 {
            std::fs::metadata(self.folder.path().join(name)).unwrap().len()
        }
    }

    #[tokio::test]
    async fn a_long_log_is_checkpointed_before_a_commit_has_to_and_starts_over() {
        let fixture = fixture().await;
        let other = LiteConnection::open(&fixture.options).unwrap();
        while other.log().unwrap().0 < DUE {
            assert_eq!(other.log().unwrap().1, 0);
            fixture.write().await;
        }
        let copied = async {
            while other.log().unwrap().1 == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), copied).await.unwrap();
        let (logged, copied) = other.log().unwrap();
        assert!(copied >= DUE && logged < 16_000, "{copied} of {logged}");
        assert!(fixture.bytes("a.db") >= DUE as u64 * 4096);
        while other.log().unwrap().0 >= DUE {
            fixture.write().await;
        }
        assert!(fixture.bytes("a.db-wal") < 18_000 * 4096);
    }

    #[tokio::test]
    async fn a_long_read_keeps_its_snapshot_during_a_checkpoint_and_what_was_written_meanwhile_is_there_afterwards() {
        let fixture = fixture().await;
        fixture.write().await;
        let mut reader = LiteConnection::open(&fixture.options).unwrap();
        let count = "select count(*) from words";
        reader.execute("begin").await.unwrap();
        let before = reader.fetch_one(count).await.unwrap();
        assert_eq!(before.get::<i64, _>(0), 1);
        let other = LiteConnection::open(&fixture.options).unwrap();
        let mut written = 1;
        while other.log().unwrap().0 < 16_000 {
            fixture.write().await;
            written += 1;
        }
        fixture.checkpointer.checkpoint();
        assert!(
            other.log().unwrap().1 <= PAGES as i64 * 2,
            "pages that are being read are not overwritten"
        );
        let meanwhile = reader.fetch_one(count).await.unwrap();
        assert_eq!(meanwhile.get::<i64, _>(0), 1);
        reader.execute("commit").await.unwrap();
        let afterwards = reader.fetch_one(count).await.unwrap();
        assert_eq!(afterwards.get::<i64, _>(0), written);
        drop(reader);
        fixture.checkpointer.checkpoint();
        let (logged, copied) = other.log().unwrap();
        assert_eq!(logged, copied);
    }

    #[test]
    fn the_bundled_sqlite_allows_two_connections_to_checkpoint() {
        // Before this version, a log that was restarted while another connection checkpointed it could lose data, and asking
        // for its length would have checkpointed it.
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }

    #[tokio::test]
    async fn two_checkpoints_never_run_at_once_and_none_runs_after_close() {
        let fixture = fixture().await;
        let copying = fixture.checkpointer.0.lock().await;
        fixture.checkpointer.checkpoint();
        assert!(matches!(copying.connection, Connection::Unopened(_)));
        drop(copying);
        fixture.checkpointer.checkpoint();
        assert!(matches!(
            fixture.checkpointer.0.lock().await.connection,
            Connection::Open(_)
        ));
        fixture.writer.close().await;
        fixture.checkpointer.checkpoint();
        assert!(matches!(
            fixture.checkpointer.0.lock().await.connection,
            Connection::Closed
        ));
        assert!(!fixture.folder.path().join("a.db-wal").exists());
    }

    #[tokio::test]
    async fn a_file_that_was_moved_away_is_not_created_again() {
        let fixture = fixture().await;
        let only = crate::db::files::Opened::at(fixture.options.file.clone()).unwrap();
        let checkpointer = Checkpointer::new(LiteOptions {
            only: Some(only),
            ..fixture.options.clone()
        });
        std::fs::rename(fixture.folder.path().join("a.db"), fixture.folder.path().join("b.db")).unwrap();
        checkpointer.checkpoint();
        assert!(!fixture.folder.path().join("a.db").exists());
    }
}
