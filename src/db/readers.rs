//! The pool of connections for reading an SQLite database: one per core, each opened when it is first needed.
//!
//! sqlx's own pool takes a connection back in a separate task. Until that task has run, the other requests on the same thread
//! find the pool empty and have to wait; here a returned connection is available at once.

use std::time::{Duration, Instant};

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolConfig, PoolError, QueueMode, RecycleResult, Timeouts};
use sqlx::Error;

use super::lite::{LiteConnection, LiteOptions, PAUSE, is_busy};

/// The pool.
#[derive(Debug, Clone)]
pub(super) struct Readers(Pool<Opener>);

/// A connection of the pool, which is returned when dropped.
pub(super) type PooledReader = Object<Opener>;

/// Opens the connections.
#[derive(Debug)]
pub(super) struct Opener(LiteOptions);

impl Manager for Opener {
    type Type = LiteConnection;
    type Error = Error;

    async fn create(&self) -> Result<LiteConnection, Error> {
        let until = Instant::now() + self.0.timeout;
        loop {
            match LiteConnection::open(&self.0) {
                Err(error) if is_busy(&error) && Instant::now() < until => tokio::time::sleep(PAUSE).await,
                opened => return opened,
            }
        }
    }

    /// An SQLite connection cannot be lost while it is idle.
    async fn recycle(&self, _: &mut LiteConnection, _: &Metrics) -> RecycleResult<Error> {
        Ok(())
    }
}

impl Readers {
    /// A pool whose callers wait for a connection for at most `timeout`.
    ///
    /// # Errors
    /// If the pool refuses its settings.
    pub(super) fn new(options: LiteOptions, timeout: Duration) -> Result<Self, Error> {
        let config = PoolConfig {
            max_size: std::thread::available_parallelism().map_or(2, |cores| cores.get()),
            timeouts: Timeouts {
                wait: Some(timeout),
                ..Timeouts::new()
            },
            // The connection used last has the warmest cache.
            queue_mode: QueueMode::Lifo,
        };
        let pool = Pool::builder(Opener(options)).config(config).runtime(Runtime::Tokio1);
        Ok(Self(pool.build().map_err(|error| Error::Configuration(error.into()))?))
    }

    /// A connection.
    ///
    /// # Errors
    /// If none is free in time, or the file cannot be opened.
    pub(super) async fn get(&self) -> Result<PooledReader, Error> {
        // Boxed, since this future of 1 KB would otherwise enlarge every future that awaits it.
        Box::pin(self.0.get()).await.map_err(|refused| match refused {
            PoolError::Backend(error) => error,
            PoolError::Closed => Error::PoolClosed,
            PoolError::Timeout(_) => Error::PoolTimedOut,
            // These belong to settings that are not used here.
            other @ (PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_)) => {
                Error::Configuration(other.into())
            }
        })
    }

    /// Gives out no more connections. Those in use are closed when they are returned.
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

    async fn pool(timeout: Duration) -> (tempfile::TempDir, Readers) {
        let folder = tempfile::tempdir().unwrap();
        let options: LiteOptions = format!("sqlite:{}/r.db", folder.path().display()).parse().unwrap();
        options.connect().await.unwrap();
        let reading = LiteOptions {
            access: Access::Read,
            ..options
        };
        (folder, Readers::new(reading, timeout).unwrap())
    }

    async fn all(readers: &Readers) -> Vec<PooledReader> {
        let mut taken = Vec::new();
        while taken.len() < readers.0.status().max_size {
            taken.push(readers.get().await.unwrap());
        }
        taken
    }

    #[tokio::test]
    async fn a_returned_connection_is_available_before_any_task_has_run() {
        let (_folder, readers) = pool(Duration::from_secs(60)).await;
        let mut taken = all(&readers).await;
        let mut next = pin!(readers.get());
        assert!(next.as_mut().now_or_never().is_none());
        let back = taken.pop().unwrap();
        let id = PooledReader::id(&back);
        drop(back);
        let next = next.now_or_never().unwrap().unwrap();
        assert_eq!(PooledReader::id(&next), id);
        drop(next);
        let again = readers.get().now_or_never().unwrap().unwrap();
        assert_eq!(PooledReader::id(&again), id);
    }

    #[tokio::test]
    async fn a_caller_waits_no_longer_than_the_timeout() {
        let (_folder, readers) = pool(Duration::from_millis(1)).await;
        let _taken = all(&readers).await;
        assert!(matches!(readers.get().await, Err(Error::PoolTimedOut)));
    }

    #[tokio::test]
    async fn a_closed_pool_gives_out_nothing_and_closes_connections_as_they_are_returned() {
        let (_folder, readers) = pool(Duration::from_secs(60)).await;
        let taken = readers.get().await.unwrap();
        readers.close();
        assert!(matches!(readers.get().await, Err(Error::PoolClosed)));
        assert_eq!(readers.0.status().size, 1);
        drop(taken);
        assert_eq!(readers.0.status().size, 0);
    }

    #[tokio::test]
    async fn a_connection_that_could_not_be_opened_takes_no_slot() {
        let (folder, readers) = pool(Duration::from_secs(60)).await;
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
