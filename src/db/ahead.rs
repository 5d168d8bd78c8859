//! What SQLite has written into its log goes into the database when the log is long, and whoever commits just then waits
//! for it. Most of it is copied ahead of that, beside those who write, over a connection of its own.

use std::sync::Arc;

use sqlx::Error;
use tokio::sync::Mutex;

use super::lite::{LiteConnection, LiteOptions};

/// So many pages of the log are copied ahead: enough for those that were written several times to be copied once, and so
/// many less than the commit waits for that it is done before.
const DUE: i64 = 14_500;

/// SQLite puts the database on disk when it has copied all there is and nobody has written meanwhile. What comes while it
/// copies is little, so one of a few tries in a row succeeds; otherwise the commit that is due does it.
const TRIES: usize = 4;

/// Copies ahead.
#[derive(Clone)]
pub(super) struct Ahead(Arc<Mutex<Copier>>);

struct Copier {
    connection: Connection,
    /// The last time nothing could be copied; it is told once.
    has_failed: bool,
}

enum Connection {
    /// Small installations never need it.
    Closed(LiteOptions),
    Open(LiteConnection),
    /// The database is let go.
    Over,
}

impl Ahead {
    pub(super) fn of(options: LiteOptions) -> Self {
        Self(Arc::new(Mutex::new(Copier {
            connection: Connection::Closed(options),
            has_failed: false,
        })))
    }

    /// Whether there is enough to copy.
    pub(super) fn is_due(&self, writer: &LiteConnection) -> bool {
        writer.log().is_ok_and(|(logged, copied)| logged - copied >= DUE)
    }

    /// Copies, unless it is being done. Waits for the disk.
    pub(super) fn copy(&self) {
        let Ok(mut copier) = self.0.try_lock() else { return };
        let copied = copier.connection.copy();
        if let Err(error) = &copied
            && !copier.has_failed
        {
            let error = error as &dyn std::error::Error;
            tracing::warn!(
                error,
                "SQLite's log could not be copied into the database ahead of a commit"
            );
        }
        copier.has_failed = copied.is_err();
    }

    /// Waits for what is under way, and lets the file go.
    pub(super) async fn close(&self) {
        self.0.lock().await.connection = Connection::Over;
    }
}

impl Connection {
    fn copy(&mut self) -> Result<(), Error> {
        if let Self::Closed(options) = self {
            *self = Self::Open(LiteConnection::open(options)?);
        }
        let Self::Open(connection) = self else { return Ok(()) };
        for _ in 0..TRIES {
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

    /// Of 4 KiB each, with what goes around it.
    const PAGES: usize = 250;

    struct Place {
        folder: tempfile::TempDir,
        options: LiteOptions,
        ahead: Ahead,
        writer: Writer,
    }

    async fn place() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/a.db", folder.path().display()).parse().unwrap();
        let mut connection = LiteConnection::open(&options).unwrap();
        connection.execute("create table told (words blob)").await.unwrap();
        let ahead = Ahead::of(options.clone());
        Place {
            writer: Writer::new(connection, ahead.clone(), Duration::from_secs(5)),
            folder,
            options,
            ahead,
        }
    }

    impl Place {
        async fn write(&self) {
            let mut turn = self.writer.begin().await.unwrap();
            let insert = sqlx::query("insert into told values (zeroblob($1))").bind((PAGES * 4096) as i64);
            turn.connection().execute(insert).await.unwrap();
            turn.commit(()).await.unwrap();
        }

        fn bytes(&self, name: &str) -> u64 {
            std::fs::metadata(self.folder.path().join(name)).unwrap().len()
        }
    }

    #[tokio::test]
    async fn a_long_log_is_copied_before_a_commit_has_to_and_is_used_again_from_its_beginning() {
        let place = place().await;
        let other = LiteConnection::open(&place.options).unwrap();
        while other.log().unwrap().0 < DUE {
            assert_eq!(other.log().unwrap().1, 0);
            place.write().await;
        }
        let copied = async {
            while other.log().unwrap().1 == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), copied).await.unwrap();
        let (logged, copied) = other.log().unwrap();
        assert!(copied >= DUE && logged < 16_000, "{copied} of {logged}");
        assert!(place.bytes("a.db") >= DUE as u64 * 4096);
        while other.log().unwrap().0 >= DUE {
            place.write().await;
        }
        assert!(place.bytes("a.db-wal") < 18_000 * 4096);
    }

    #[tokio::test]
    async fn whoever_reads_for_long_reads_what_was_and_what_is_written_meanwhile_is_there_afterwards() {
        let place = place().await;
        place.write().await;
        let mut reader = LiteConnection::open(&place.options).unwrap();
        let count = "select count(*) from told";
        reader.execute("begin").await.unwrap();
        let before = reader.fetch_one(count).await.unwrap();
        assert_eq!(before.get::<i64, _>(0), 1);
        let other = LiteConnection::open(&place.options).unwrap();
        let mut written = 1;
        while other.log().unwrap().0 < 16_000 {
            place.write().await;
            written += 1;
        }
        place.ahead.copy();
        assert!(
            other.log().unwrap().1 <= PAGES as i64 * 2,
            "what is read is not written over"
        );
        let meanwhile = reader.fetch_one(count).await.unwrap();
        assert_eq!(meanwhile.get::<i64, _>(0), 1);
        reader.execute("commit").await.unwrap();
        let afterwards = reader.fetch_one(count).await.unwrap();
        assert_eq!(afterwards.get::<i64, _>(0), written);
        drop(reader);
        place.ahead.copy();
        let (logged, copied) = other.log().unwrap();
        assert_eq!(logged, copied);
    }

    #[test]
    fn the_sqlite_that_is_built_in_bears_two_who_copy_its_log() {
        // Before this version a log that was begun anew while another connection copied it could lose what it held; and
        // asking how long it is would have copied it.
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }

    #[tokio::test]
    async fn nothing_is_copied_twice_at_once_nor_after_the_end() {
        let place = place().await;
        let copying = place.ahead.0.lock().await;
        place.ahead.copy();
        assert!(matches!(copying.connection, Connection::Closed(_)));
        drop(copying);
        place.ahead.copy();
        assert!(matches!(place.ahead.0.lock().await.connection, Connection::Open(_)));
        place.writer.close().await;
        place.ahead.copy();
        assert!(matches!(place.ahead.0.lock().await.connection, Connection::Over));
        assert!(!place.folder.path().join("a.db-wal").exists());
    }

    #[tokio::test]
    async fn a_file_that_is_not_there_any_more_is_not_made_anew() {
        let place = place().await;
        let only = crate::db::files::Opened::at(place.options.file.clone()).unwrap();
        let ahead = Ahead::of(LiteOptions {
            only: Some(only),
            ..place.options.clone()
        });
        std::fs::rename(place.folder.path().join("a.db"), place.folder.path().join("b.db")).unwrap();
        ahead.copy();
        assert!(!place.folder.path().join("a.db").exists());
    }
}
