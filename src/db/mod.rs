//! Two databases behind one door. [`Database::read`] gives a connection that cannot write, [`Database::write`] a
//! transaction; the [`sql!`](crate::sql) macro runs one literal on whichever database stands behind.
//!
//! SQLite: a read-only pool of as many connections as cores, and one writer that begins immediately, so that two
//! writers queue instead of failing half-way. PostgreSQL: two pools, the reading one in read-only mode, so that a page
//! that reads cannot write on either.

mod ahead;
mod catalogue;
mod error;
mod files;
mod line;
mod lite;
mod macros;
mod memo;
mod migrate;
mod readers;
mod types;
mod writer;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::future::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, PgConnection, Postgres, Transaction};
use tokio::sync::Notify;

pub use error::Error;
pub use lite::{Lite, LiteConnection};
pub use macros::parameters_in;
pub use migrate::Migrations;

use crate::values::id::CustomerId;
use ahead::Ahead;
use catalogue::{Changing, Slot};
use files::Opened;
use lite::{Access, LiteOptions};
use memo::{Forgetting, Memo};
use readers::{Lent, Readers};
use writer::{Turn, Writer};

/// A running database: SQLite in a file, or PostgreSQL.
#[derive(Debug, Clone)]
pub struct Database {
    pools: Pools,
    memo: Arc<Memo>,
    catalogue: Arc<catalogue::Shared>,
    bell: Arc<Notify>,
    renewal: Arc<OnceLock<Renewal>>,
}

/// What is done at the end of a transaction about the customers that it touched.
pub struct Renewal(Box<Renew>);

type Renew = dyn for<'t> Fn(&'t mut Tx, BTreeSet<CustomerId>) -> BoxFuture<'t, Result<(), Error>> + Send + Sync;

impl Renewal {
    /// It, as a function of the transaction and the customers.
    pub fn new<F>(renew: F) -> Self
    where
        F: for<'t> Fn(&'t mut Tx, BTreeSet<CustomerId>) -> BoxFuture<'t, Result<(), Error>> + Send + Sync + 'static,
    {
        Self(Box::new(renew))
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Renewal")
    }
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
    },
}

/// How long a request waits for a connection or a lock before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(5);

impl Database {
    /// Opens `url`: `sqlite:path/to/file.db` (made, with its folder, if it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// When the address is of neither kind, the file cannot be made, or the server does not answer.
    pub async fn open(url: &str) -> Result<Self, Error> {
        let pools = if url.starts_with("sqlite:") {
            open_sqlite(url).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            open_postgres(url).await?
        } else {
            return Err(Error::Address);
        };
        Ok(Self {
            pools,
            memo: Arc::default(),
            catalogue: Arc::default(),
            bell: Arc::default(),
            renewal: Arc::default(),
        })
    }

    /// Says once what is done at the end of each transaction about the customers that it touched; see [`Tx::touch`].
    pub fn renew_with(&self, renewal: Renewal) {
        // A second one would do the same.
        let _ = self.renewal.set(renewal);
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// When none is free in time, or the database is gone.
    pub async fn read(&self) -> Result<Reader, Error> {
        let source = match &self.pools {
            Pools::Sqlite { readers, .. } => Source::SqlitePool(readers.get().await?),
            // What waits for a connection has room for making one, 12 KB: whatever awaits this need not hold that as well.
            Pools::Postgres { readers, .. } => Source::PostgresPool(Box::pin(readers.acquire()).await?),
        };
        Ok(Reader {
            source,
            memo: Some(Arc::clone(&self.memo)),
            slot: self.slot(),
        })
    }

    fn slot(&self) -> Slot {
        Slot::of(self.file().is_some().then_some(&self.catalogue))
    }

    /// Takes an SQLite file for this process alone, until what it gives is dropped or the process ends: what one process
    /// remembers, another's commits would make untrue. A PostgreSQL database is everybody's, and gives `None`.
    ///
    /// # Errors
    /// When another process has taken it.
    pub fn claim(&self) -> Result<Option<std::fs::File>, Error> {
        self.file().map(files::claim).transpose()
    }

    /// Whether what is written would be found again: an SQLite file that was moved away or replaced is written to no more.
    ///
    /// # Errors
    /// When it would not.
    pub fn reach(&self) -> Result<(), Error> {
        match &self.pools {
            Pools::Sqlite { file, .. } => Ok(file.find().map_err(sqlx::Error::Io)?),
            Pools::Postgres { .. } => Ok(()),
        }
    }

    /// A transaction. Dropped without [`Tx::commit`], it has never been.
    ///
    /// # Errors
    /// When the writer is not free in time, or the database is gone.
    pub async fn write(&self) -> Result<Tx, Error> {
        self.reach()?;
        let source = match &self.pools {
            Pools::Sqlite { writer, .. } => Source::SqliteTx(writer.begin().await?),
            Pools::Postgres { writers, .. } => Source::PostgresTx(Box::pin(writers.begin()).await?),
        };
        Ok(Tx {
            reader: Reader {
                source,
                memo: None,
                slot: self.slot(),
            },
            db: self.clone(),
            changing: None,
            touched: BTreeSet::new(),
            is_quiet: false,
            rings: false,
        })
    }

    /// Waits until a letter has been written by this process, or has been since this was last waited for.
    pub async fn letter_written(&self) {
        self.bell.notified().await;
    }

    /// The file that holds an SQLite database; `None` for PostgreSQL.
    pub fn file(&self) -> Option<&std::path::Path> {
        match &self.pools {
            Pools::Sqlite { file, .. } => Some(&file.path),
            Pools::Postgres { .. } => None,
        }
    }

    /// Waits for what is being written, on PostgreSQL for what is being read, too, and lets all connections go; an SQLite
    /// connection that somebody reads with goes when that is done.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer, .. } => {
                readers.close();
                writer.close().await;
            }
            Pools::Postgres { readers, writers } => {
                readers.close().await;
                writers.close().await;
            }
        }
    }
}

async fn open_sqlite(url: &str) -> Result<Pools, Error> {
    let writing: LiteOptions = url.parse().map_err(|_| Error::Address)?;
    let file = writing.file.clone();
    files::make(&file).map_err(|source| Error::Folder {
        folder: file.parent().unwrap_or(&file).to_owned(),
        source,
    })?;
    let connection = writing.connect().await?;
    let file = Opened::at(file).map_err(sqlx::Error::Io)?;
    // The others are opened when they are needed: then another file may be in its place.
    let writing = LiteOptions {
        only: Some(file.clone()),
        ..writing
    };
    let reading = LiteOptions {
        access: Access::Read,
        ..writing.clone()
    };
    let writer = Writer::new(connection, Ahead::of(writing), PATIENCE);
    let readers = Readers::of(reading, PATIENCE)?;
    Ok(Pools::Sqlite { file, readers, writer })
}

/// A pool that opens tries until its time is up: nothing holds its connections yet, so nobody answered.
fn unreached(error: sqlx::Error) -> Error {
    match error {
        sqlx::Error::PoolTimedOut => Error::Gone(error),
        other => other.into(),
    }
}

async fn open_postgres(url: &str) -> Result<Pools, Error> {
    let options: PgConnectOptions = url.parse().map_err(|_| Error::Address)?;
    let options = options
        .application_name("assent")
        .options([("lock_timeout", "5s"), ("statement_timeout", "60s")]);
    let pool = || PgPoolOptions::new().acquire_timeout(PATIENCE).max_connections(10);
    let writers = pool().connect_with(options.clone()).await.map_err(unreached)?;
    let readers = pool().connect_lazy_with(options.options([("default_transaction_read_only", "on")]));
    Ok(Pools::Postgres { readers, writers })
}

/// A connection that reads. A [`Tx`] is one too, so that a verb reads what it has just written.
#[derive(Debug)]
pub struct Reader {
    source: Source,
    /// None in a transaction.
    memo: Option<Arc<Memo>>,
    slot: Slot,
}

#[derive(Debug)]
enum Source {
    SqlitePool(Lent),
    SqliteTx(Turn),
    PostgresPool(PoolConnection<Postgres>),
    PostgresTx(Transaction<'static, Postgres>),
}

/// The two arms of [`sql!`](crate::sql): whichever database this connection speaks to.
#[derive(Debug)]
pub enum Arms<'c> {
    /// An SQLite connection.
    Sqlite(&'c mut LiteConnection),
    /// A PostgreSQL connection.
    Postgres(&'c mut PgConnection),
}

impl Reader {
    /// The connection itself, for [`sql!`](crate::sql) alone.
    pub fn arms(&mut self) -> Arms<'_> {
        match &mut self.source {
            Source::SqlitePool(connection) => Arms::Sqlite(connection),
            Source::SqliteTx(turn) => Arms::Sqlite(turn.connection()),
            Source::PostgresPool(connection) => Arms::Postgres(connection),
            Source::PostgresTx(tx) => Arms::Postgres(tx),
        }
    }
}

/// A transaction: all of it, or nothing.
#[derive(Debug)]
pub struct Tx {
    reader: Reader,
    db: Database,
    changing: Option<Changing>,
    touched: BTreeSet<CustomerId>,
    is_quiet: bool,
    rings: bool,
}

impl Tx {
    /// The connection itself, for the writing arms of [`sql!`](crate::sql) alone.
    pub fn arms(&mut self) -> Arms<'_> {
        self.reader.arms()
    }

    /// Whether nobody else can write until it ends, as on SQLite: then no row has to be held.
    pub fn is_alone(&self) -> bool {
        matches!(self.reader.source, Source::SqliteTx(_))
    }

    /// Wakes whoever waits for [`Database::letter_written`], once this is true.
    pub fn wakes_the_sender(&mut self) {
        self.rings = true;
    }

    /// Notes that something about a customer has changed that the list of customers shows or follows from: its name,
    /// domain or country, a relationship, a confirmation, an invitation. **Every store that writes such a thing says so
    /// here**; the commit then works the customer's rows out anew, once, in this very transaction.
    pub fn touch(&mut self, customer: CustomerId) {
        self.touched.insert(customer);
    }

    /// Says that this transaction changes what [`Reader::catalogue`] keeps. **Every store that does says so here.**
    pub fn changes_catalogue(&mut self) {
        self.reader.slot.leave();
        self.changing.get_or_insert_with(|| Changing::begin(&self.db.catalogue));
    }

    /// Says that this transaction writes nothing that [`Reader::remembered`] keeps: sessions, letters on their way.
    /// Without it a commit makes every list be counted again.
    pub fn quiet(&mut self) {
        self.is_quiet = true;
    }

    /// Makes it true. When this returns, it is on disk.
    ///
    /// # Errors
    /// When the database could not keep it; then nothing of it has happened.
    pub async fn commit(mut self) -> Result<(), Error> {
        let touched = std::mem::take(&mut self.touched);
        if !touched.is_empty() {
            let renewal = Arc::clone(&self.db.renewal);
            let Some(Renewal(renew)) = renewal.get() else {
                return Err(Error::NobodyRenews);
            };
            renew(&mut self, touched).await?;
            self.is_quiet = false;
        }
        let forgetting = (!self.is_quiet).then(|| Forgetting(Arc::clone(&self.db.memo)));
        let until = (forgetting, self.changing);
        match self.reader.source {
            Source::SqliteTx(turn) => turn.commit(until).await?,
            Source::PostgresTx(tx) => {
                let committed = tx.commit().await;
                drop(until);
                committed?;
            }
            // `Database::write` makes a Tx from a transaction and nothing else does.
            Source::SqlitePool(_) | Source::PostgresPool(_) => {}
        }
        if self.rings {
            self.db.bell.notify_one();
        }
        Ok(())
    }
}

impl Tx {
    /// Gives it up: it has never been. **Whoever answers by what it has read says so here**, instead of dropping it: on
    /// SQLite that may be what somebody else has just done, and this returns when it is on disk.
    ///
    /// # Errors
    /// When the database could not keep what was read: then it has never been either.
    pub async fn give_up(self) -> Result<(), Error> {
        match self.reader.source {
            Source::SqliteTx(turn) => Ok(turn.give_up()?),
            Source::PostgresTx(tx) => Ok(tx.rollback().await?),
            // As in `commit`.
            Source::SqlitePool(_) | Source::PostgresPool(_) => Ok(()),
        }
    }
}

impl std::ops::Deref for Tx {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl std::ops::DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_does_not_answer_at_the_start_is_not_told_to_be_busy() {
        assert!(matches!(unreached(sqlx::Error::PoolTimedOut), Error::Gone(_)));
        assert!(matches!(unreached(sqlx::Error::RowNotFound), Error::Other(_)));
    }
}
