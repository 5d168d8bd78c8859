//! The connections that read an SQLite database: as many as there are cores, each opened when it is first needed.
//!
//! sqlx's own pool gives a connection back in a task of its own. Of many who read in one thread each would find it gone still,
//! though nobody uses it, and wait with 4 KB in hand; here the next one has it at once.

use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolConfig, PoolError, QueueMode, RecycleResult, Timeouts};
use sqlx::Error;

use super::lite::{LiteConnection, LiteOptions};

/// Whoever wants to read has one from here.
#[derive(Debug, Clone)]
pub(super) struct Readers(Pool<Opening>);

/// One of them. Dropped, it is the next one's.
pub(super) type Lent = Object<Opening>;

/// How they are opened.
#[derive(Debug)]
pub(super) struct Opening(LiteOptions);

impl Manager for Opening {
    type Type = LiteConnection;
    type Error = Error;

    async fn create(&self) -> Result<LiteConnection, Error> {
        LiteConnection::open(&self.0)
    }

    /// SQLite never loses a connection by itself.
    async fn recycle(&self, _: &mut LiteConnection, _: &Metrics) -> RecycleResult<Error> {
        Ok(())
    }
}

impl Readers {
    /// Them, for whoever waits no longer than `patience` for one.
    ///
    /// # Errors
    /// When the pool refuses its settings.
    pub(super) fn of(options: LiteOptions, patience: Duration) -> Result<Self, Error> {
        let config = PoolConfig {
            max_size: std::thread::available_parallelism().map_or(2, |cores| cores.get()),
            timeouts: Timeouts {
                wait: Some(patience),
                ..Timeouts::new()
            },
            // The one that was used last still knows what it has read.
            queue_mode: QueueMode::Lifo,
        };
        let pool = Pool::builder(Opening(options)).config(config).runtime(Runtime::Tokio1);
        Ok(Self(pool.build().map_err(|error| Error::Configuration(error.into()))?))
    }

    /// One of them.
    ///
    /// # Errors
    /// When none is free in time, or the file cannot be opened.
    pub(super) async fn get(&self) -> Result<Lent, Error> {
        // In memory of its own: whatever awaits this would otherwise hold that room, 1 KB, in each of its branches.
        Box::pin(self.0.get()).await.map_err(|refused| match refused {
            PoolError::Backend(error) => error,
            PoolError::Closed => Error::PoolClosed,
            PoolError::Timeout(_) => Error::PoolTimedOut,
            // Of settings that are not made here.
            other @ (PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_)) => {
                Error::Configuration(other.into())
            }
        })
    }

    /// Nobody is given one any more. Those that somebody reads with are let go when it is done.
    pub(super) fn close(&self) {
        self.0.close();
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures_util::FutureExt;
    use sqlx::ConnectOptions;

    use super::*;
    use crate::db::lite::Access;

    async fn place(patience: Duration) -> (tempfile::TempDir, Readers) {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/r.db", folder.path().display()).parse().unwrap();
        options.connect().await.unwrap();
        let reading = LiteOptions {
            access: Access::Read,
            ..options
        };
        (folder, Readers::of(reading, patience).unwrap())
    }

    async fn all(readers: &Readers) -> Vec<Lent> {
        let mut lent = Vec::new();
        while lent.len() < readers.0.status().max_size {
            lent.push(readers.get().await.unwrap());
        }
        lent
    }

    #[tokio::test]
    async fn one_that_is_given_back_is_the_next_ones_before_any_task_has_run() {
        let (_folder, readers) = place(Duration::from_secs(60)).await;
        let mut lent = all(&readers).await;
        let mut next = pin!(readers.get());
        assert!(next.as_mut().now_or_never().is_none());
        let back = lent.pop().unwrap();
        let id = Lent::id(&back);
        drop(back);
        let next = next.now_or_never().unwrap().unwrap();
        assert_eq!(Lent::id(&next), id);
        drop(next);
        let again = readers.get().now_or_never().unwrap().unwrap();
        assert_eq!(Lent::id(&again), id);
    }

    #[tokio::test]
    async fn nobody_waits_longer_than_for_its_patience() {
        let (_folder, readers) = place(Duration::from_millis(1)).await;
        let _lent = all(&readers).await;
        assert!(matches!(readers.get().await, Err(Error::PoolTimedOut)));
    }

    #[tokio::test]
    async fn nobody_reads_after_they_are_closed_and_what_is_lent_is_let_go_when_it_comes_back() {
        let (_folder, readers) = place(Duration::from_secs(60)).await;
        let lent = readers.get().await.unwrap();
        readers.close();
        assert!(matches!(readers.get().await, Err(Error::PoolClosed)));
        assert_eq!(readers.0.status().size, 1);
        drop(lent);
        assert_eq!(readers.0.status().size, 0);
    }

    #[tokio::test]
    async fn one_that_could_not_be_opened_takes_no_place() {
        let (folder, readers) = place(Duration::from_secs(60)).await;
        let there = folder.path().join("r.db");
        let away = folder.path().join("away.db");
        std::fs::rename(&there, &away).unwrap();
        for _ in 0..2 * readers.0.status().max_size {
            assert!(readers.get().await.is_err());
        }
        std::fs::rename(&away, &there).unwrap();
        drop(all(&readers).await);
    }
}
