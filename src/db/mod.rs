//! SQLite and PostgreSQL behind one interface. [`Database::read`] gives a connection that cannot write,
//! [`Database::transact`] runs a transaction; the [`sql!`](crate::sql) macro runs one SQL literal on either database.
//!
//! SQLite: a read-only pool with a connection per core, and one writer that begins immediately, so that two writers queue
//! instead of failing half-way. PostgreSQL: two pools, the reading one in read-only mode, so that a page that reads cannot
//! write on either.

pub mod backup;
mod checkpointer;
mod error;
mod files;
mod hooks;
mod lite;
mod macros;
mod migrate;
mod outage;
mod query_cache;
mod queue;
mod readers;
mod reference_data;
mod transaction;
mod types;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, PgConnection, Postgres, Transaction};

pub use error::Error;
pub use hooks::BeforeCommit;
pub use lite::{Lite, LiteConnection};
pub use macros::parameters_in;
pub use migrate::Migrations;
pub use transaction::Tx;

use checkpointer::Checkpointer;
use files::Opened;
use hooks::Hooks;
use lite::{Access, LiteOptions};
use outage::Outage;
use query_cache::QueryCache;
use readers::{PooledReader, Readers};
use reference_data::{ReferenceData, Slot};
use writer::{WriteTransaction, Writer};

/// A running database: SQLite in a file, or PostgreSQL.
#[derive(Debug, Clone)]
pub struct Database {
    pools: Pools,
    cache: Arc<QueryCache>,
    reference_data: Arc<ReferenceData>,
    hooks: Arc<Hooks>,
}

#[derive(Debug, Clone)]
enum Pools {
    Sqlite {
        file: Opened,
        readers: Readers,
        writer: Writer,
    },
    Postgres {
        readers: PgPool,
        writers: PgPool,
        outage: Outage,
    },
}

/// How long a request waits for a connection or a lock before it is answered with 503.
const TIMEOUT: Duration = Duration::from_secs(5);

/// So many connections to PostgreSQL read at once, and as many write, unless a setting says otherwise.
pub const CONNECTIONS: u32 = 10;

impl Database {
    /// Opens `url`: `sqlite:path/to/file.db` (created, with its folder, if it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// If the address is of neither kind, the file cannot be created, or the server does not answer.
    pub async fn open(url: &str) -> Result<Self, Error> {
        Self::open_with(url, CONNECTIONS).await
    }

    /// As [`Self::open`], with at most so many connections to PostgreSQL for reading, and as many for writing.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_with(url: &str, connections: u32) -> Result<Self, Error> {
        let pools = if url.starts_with("sqlite:") {
            open_sqlite(url.parse().map_err(|_| Error::Address)?).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            open_postgres(url, connections).await?
        } else {
            return Err(Error::Address);
        };
        Ok(Self::of(pools))
    }

    /// Opens an SQLite file, which is created, with its folder, if it is missing.
    ///
    /// # Errors
    /// If it cannot be opened or created.
    pub async fn open_file(file: &std::path::Path) -> Result<Self, Error> {
        Ok(Self::of(open_sqlite(LiteOptions::of(file)).await?))
    }

    fn of(pools: Pools) -> Self {
        Self {
            pools,
            cache: Arc::default(),
            reference_data: Arc::default(),
            hooks: Arc::default(),
        }
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// If none is free in time, or the database cannot be reached.
    pub async fn read(&self) -> Result<Reader, Error> {
        let source = match &self.pools {
            Pools::Sqlite { readers, .. } => Source::SqlitePool(readers.get().await?),
            // The future that waits for a connection is 12 KB; boxed, it does not enlarge the futures that await this one.
            Pools::Postgres { readers, outage, .. } => {
                Source::PostgresPool(Box::pin(outage.watch(readers.acquire())).await?)
            }
        };
        Ok(Reader {
            source,
            cache: Some(Arc::clone(&self.cache)),
            slot: self.slot(),
        })
    }

    fn slot(&self) -> Slot {
        Slot::of(self.file().is_some().then_some(&self.reference_data))
    }

    /// Locks an SQLite file for this process alone, until the returned file is dropped or the process ends: the caches of one
    /// process do not notice the commits of another. PostgreSQL is shared; for it, this returns `None`.
    ///
    /// # Errors
    /// If another process has locked it.
    pub fn claim(&self) -> Result<Option<std::fs::File>, Error> {
        self.file().map(files::claim).transpose()
    }

    /// Checks that an SQLite file is still in its place: one that was moved away or replaced must not be written to.
    ///
    /// # Errors
    /// If it is not.
    pub fn reach(&self) -> Result<(), Error> {
        match &self.pools {
            Pools::Sqlite { file, .. } => Ok(file.find().map_err(sqlx::Error::Io)?),
            Pools::Postgres { .. } => Ok(()),
        }
    }

    /// The file of an SQLite database; `None` for PostgreSQL.
    pub fn file(&self) -> Option<&std::path::Path> {
        match &self.pools {
            Pools::Sqlite { file, .. } => Some(&file.path),
            Pools::Postgres { .. } => None,
        }
    }

    /// Closes the connections to PostgreSQL and returns the same database without any. A connection is bound to the thread
    /// that opened it: once the workers have ended, what is written last must not use one of theirs.
    pub async fn reconnected(&self) -> Self {
        let pools = match &self.pools {
            Pools::Sqlite { .. } => self.pools.clone(),
            Pools::Postgres {
                readers,
                writers,
                outage,
            } => {
                self.close().await;
                let lazy = |pool: &PgPool| {
                    let options = pool.options().clone();
                    options.connect_lazy_with(pool.connect_options().as_ref().clone())
                };
                Pools::Postgres {
                    readers: lazy(readers),
                    writers: lazy(writers),
                    outage: outage.clone(),
                }
            }
        };
        Self { pools, ..self.clone() }
    }

    /// Waits for the transactions under way, and on PostgreSQL for the readers, too, and closes all connections; an SQLite
    /// reader is closed when it is returned.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer, .. } => {
                readers.close();
                writer.close().await;
            }
            Pools::Postgres { readers, writers, .. } => {
                readers.close().await;
                writers.close().await;
            }
        }
    }
}

async fn open_sqlite(writing: LiteOptions) -> Result<Pools, Error> {
    let file = writing.file.clone();
    files::make(&file).map_err(|source| Error::Folder {
        folder: file.parent().unwrap_or(&file).to_owned(),
        source,
    })?;
    let connection = writing.connect().await?;
    let file = Opened::at(file).map_err(sqlx::Error::Io)?;
    // The other connections are opened later, when another file may be in its place.
    let writing = LiteOptions {
        only: Some(file.clone()),
        ..writing
    };
    let reading = LiteOptions {
        access: Access::Read,
        ..writing.clone()
    };
    let writer = Writer::new(connection, Checkpointer::new(writing), TIMEOUT);
    let readers = Readers::new(reading, TIMEOUT)?;
    Ok(Pools::Sqlite { file, readers, writer })
}

/// A pool that is being opened retries until it times out: none of its connections is in use yet, so the server does not
/// answer.
fn unreachable_server(error: sqlx::Error) -> Error {
    match error {
        sqlx::Error::PoolTimedOut => Error::Gone(error),
        other => other.into(),
    }
}

async fn open_postgres(url: &str, connections: u32) -> Result<Pools, Error> {
    let options: PgConnectOptions = url.parse().map_err(|_| Error::Address)?;
    let options = options
        .application_name("assent")
        .options([("lock_timeout", "5s"), ("statement_timeout", "60s")]);
    let pool = || {
        PgPoolOptions::new()
            .acquire_timeout(TIMEOUT)
            .max_connections(connections)
    };
    let writers = pool().connect_with(options.clone()).await.map_err(unreachable_server)?;
    let outage = Outage::of(options.clone());
    let readers = pool().connect_lazy_with(options.options([("default_transaction_read_only", "on")]));
    Ok(Pools::Postgres {
        readers,
        writers,
        outage,
    })
}

/// A connection for reading. A [`Tx`] dereferences to one, so that a verb can read what it has just written.
#[derive(Debug)]
pub struct Reader {
    source: Source,
    /// None in a transaction.
    cache: Option<Arc<QueryCache>>,
    slot: Slot,
}

#[derive(Debug)]
enum Source {
    SqlitePool(PooledReader),
    SqliteTx(WriteTransaction),
    PostgresPool(PoolConnection<Postgres>),
    PostgresTx(Transaction<'static, Postgres>),
}

/// The two arms of [`sql!`](crate::sql): a connection to either database.
#[derive(Debug)]
pub enum Arms<'c> {
    /// An SQLite connection.
    Sqlite(&'c mut LiteConnection),
    /// A PostgreSQL connection.
    Postgres(&'c mut PgConnection),
}

impl Reader {
    /// The connection itself, for use by [`sql!`](crate::sql) only.
    pub fn arms(&mut self) -> Arms<'_> {
        match &mut self.source {
            Source::SqlitePool(connection) => Arms::Sqlite(connection),
            Source::SqliteTx(transaction) => Arms::Sqlite(transaction.connection()),
            Source::PostgresPool(connection) => Arms::Postgres(connection),
            Source::PostgresTx(tx) => Arms::Postgres(tx),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_does_not_answer_at_the_start_is_not_reported_as_busy() {
        assert!(matches!(unreachable_server(sqlx::Error::PoolTimedOut), Error::Gone(_)));
        assert!(matches!(unreachable_server(sqlx::Error::RowNotFound), Error::Other(_)));
    }
}
