//! What SQLite has written into its log goes into the database when the log is long, and whoever commits just then waits
//! for it. Most of it is copied ahead of that, beside those who write, over a connection of its own.

use std::sync::Arc;

use sqlx::Error;
use tokio::sync::Mutex;

use super::lite::{LiteConnection, LiteOptions};

/// So many pages of the log are copied ahead: enough for those that were written several times to be copied once, and so
/// many less than the commit waits for that it is done before.
const DUE: i64 = 14_500;

/// Copies ahead.
#[derive(Clone)]
pub(super) struct Ahead(Arc<Mutex<Copier>>);

enum Copier {
    /// Small installations never need it.
    Closed(LiteOptions),
    Open(LiteConnection),
    /// The database is let go.
    Over,
}

impl Ahead {
    pub(super) fn of(options: LiteOptions) -> Self {
        Self(Arc::new(Mutex::new(Copier::Closed(options))))
    }

    /// Whether there is enough to copy.
    pub(super) fn is_due(&self, writer: &LiteConnection) -> bool {
        writer.log().is_ok_and(|(logged, copied)| logged - copied >= DUE)
    }

    /// Copies, unless it is being done. Waits for the disk.
    pub(super) fn copy(&self) {
        let Ok(mut copier) = self.0.try_lock() else { return };
        if let Err(error) = copier.copy() {
            // The commit does it then.
            tracing::debug!(error = &error as &dyn std::error::Error, "nothing was copied ahead");
        }
    }

    /// Waits for what is under way, and lets the file go.
    pub(super) async fn close(&self) {
        *self.0.lock().await = Copier::Over;
    }
}

impl Copier {
    fn copy(&mut self) -> Result<(), Error> {
        if let Self::Closed(options) = self {
            *self = Self::Open(LiteConnection::open(options)?);
        }
        match self {
            Self::Open(connection) => Ok(connection.copy_log()?),
            Self::Closed(_) | Self::Over => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sqlx::Executor;

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
    async fn nothing_is_copied_twice_at_once_nor_after_the_end() {
        let place = place().await;
        let copying = place.ahead.0.lock().await;
        place.ahead.copy();
        assert!(matches!(*copying, Copier::Closed(_)));
        drop(copying);
        place.ahead.copy();
        assert!(matches!(*place.ahead.0.lock().await, Copier::Open(_)));
        place.writer.close().await;
        place.ahead.copy();
        assert!(matches!(*place.ahead.0.lock().await, Copier::Over));
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
