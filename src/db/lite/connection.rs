//! A connection, and its transactions.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::{Duration, Instant};

use rusqlite::OpenFlags;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Error, Transaction};
use sqlx_core::sql_str::SqlStr;
use sqlx_core::transaction::TransactionManager;

use super::executor::Shape;
use super::{Lite, LiteError};
use crate::db::files::Opened;

/// How often somebody looks whether another process has let the database go.
pub(in crate::db) const PAUSE: Duration = Duration::from_millis(5);
/// So many statements are kept prepared.
const PREPARED: usize = 512;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Read only.
    Read,
    /// Everything; what it commits is on disk.
    Write,
}

/// How to connect.
#[derive(Debug, Clone)]
pub struct LiteOptions {
    /// The database.
    pub file: PathBuf,
    /// What for.
    pub access: Access,
    /// How long to wait for another process that writes.
    pub timeout: Duration,
    /// It is opened only while it is this one still.
    pub(in crate::db) only: Option<Opened>,
}

impl FromStr for LiteOptions {
    type Err = Error;

    fn from_str(url: &str) -> Result<Self, Error> {
        let options: SqliteConnectOptions = url.parse()?;
        let file = options.get_filename();
        // The file itself: its lock, its logs and its key lie beside it, whatever link leads there.
        match file.is_symlink() {
            true => Ok(Self::of(&file.canonicalize().map_err(Error::Io)?)),
            false => Ok(Self::of(file)),
        }
    }
}

impl LiteOptions {
    /// Those for a file.
    pub(in crate::db) fn of(file: &Path) -> Self {
        Self {
            file: file.to_owned(),
            access: Access::Write,
            timeout: Duration::from_secs(5),
            only: None,
        }
    }
}

impl ConnectOptions for LiteOptions {
    type Connection = LiteConnection;

    fn from_url(url: &url::Url) -> Result<Self, Error> {
        url.as_str().parse()
    }

    async fn connect(&self) -> Result<LiteConnection, Error> {
        LiteConnection::open(self)
    }

    // Statements are reported to `tracing`, which has levels of its own.
    fn log_statements(self, _: log::LevelFilter) -> Self {
        self
    }

    fn log_slow_statements(self, _: log::LevelFilter, _: Duration) -> Self {
        self
    }
}

/// A connection.
pub struct LiteConnection {
    pub(super) lite: rusqlite::Connection,
    /// What is known of the statements that it has prepared.
    pub(super) shapes: HashMap<String, Shape>,
    /// Statements outside a transaction are refused.
    pub(super) requires_transaction: bool,
    /// How long a statement that reads waits for another process; one that writes has the database to itself.
    pub(super) patience: Duration,
    timeout: Duration,
}

impl fmt::Debug for LiteConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiteConnection").finish_non_exhaustive()
    }
}

impl LiteConnection {
    pub(in crate::db) fn open(options: &LiteOptions) -> Result<Self, Error> {
        if let Some(opened) = &options.only {
            opened.find()?;
        }
        Ok(Self::of(options).map_err(LiteError::from)?)
    }

    fn of(options: &LiteOptions) -> Result<Self, rusqlite::Error> {
        let flags = match options.access {
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            // A file that was opened before is not created again if it has been moved away.
            Access::Write if options.only.is_some() => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        };
        // One thread at a time uses it: we see to that ourselves.
        let lite = rusqlite::Connection::open_with_flags(&options.file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        lite.set_prepared_statement_cache_capacity(PREPARED);
        // Others are served by this thread meanwhile: waiting for another process must not hold it. Only the switch to the
        // log, when the program starts, waits here.
        if options.access == Access::Write {
            lite.busy_timeout(options.timeout)?;
        } else {
            lite.busy_timeout(Duration::ZERO)?;
        }
        lite.execute_batch(match options.access {
            // A search reads a few thousand pages of 4 KiB; the usual 2 MB of them would be read from the file again each time.
            Access::Read => "pragma query_only = on; pragma cache_size = -8000",
            // What a savepoint could have to undo is kept in memory, not in a file. What is written goes from the log into the
            // database every 16,000 pages of 4 KiB: the usual 1,000 are a few dozen acceptances, and anyone who commits just then
            // waits for what was not copied ahead. The cache stays the usual one: a larger one fills with whatever is written
            // and makes acceptances no faster.
            Access::Write => {
                "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
                 pragma temp_store = memory; pragma wal_autocheckpoint = 16000"
            }
        })?;
        lite.busy_timeout(Duration::ZERO)?;
        let patience = match options.access {
            Access::Read => options.timeout,
            Access::Write => Duration::ZERO,
        };
        Ok(Self {
            lite,
            shapes: HashMap::new(),
            requires_transaction: false,
            patience,
            timeout: options.timeout,
        })
    }

    /// Runs a statement that begins or ends a transaction.
    pub(in crate::db) fn step(&self, sql: &str) -> Result<(), LiteError> {
        self.lite.prepare_cached(sql)?.execute([])?;
        Ok(())
    }

    /// The number of pages in the log, and of those that have been copied into the database.
    pub(in crate::db) fn log(&self) -> Result<(i64, i64), LiteError> {
        self.checkpoint("pragma wal_checkpoint(noop)")
    }

    /// Copies the log into the database, as far as no reader needs the pages that it would overwrite, and returns the same
    /// numbers as [`Self::log`]. Others may write meanwhile. If nothing is left to copy, the database file is synced, too.
    pub(in crate::db) fn copy_log(&self) -> Result<(i64, i64), LiteError> {
        self.checkpoint("pragma wal_checkpoint(passive)")
    }

    fn checkpoint(&self, sql: &str) -> Result<(i64, i64), LiteError> {
        let mut statement = self.lite.prepare_cached(sql)?;
        Ok(statement.query_row([], |row| Ok((row.get("log")?, row.get("checkpointed")?)))?)
    }

    /// Whether a transaction is open.
    pub(in crate::db) fn is_in_transaction(&self) -> bool {
        !self.lite.is_autocommit()
    }

    /// Refuses statements outside a transaction from now on. After some errors, such as a full disk, SQLite rolls the
    /// transaction back by itself; the statements that follow would each be committed alone.
    pub(in crate::db) fn require_transaction(&mut self) {
        self.requires_transaction = true;
    }

    /// Closes the file. What remains is a connection to an empty database in memory.
    pub(in crate::db) fn close_file(&mut self) {
        if let Ok(nothing) = rusqlite::Connection::open_in_memory() {
            self.lite = nothing;
        }
    }
}

impl Connection for LiteConnection {
    type Database = Lite;
    type Options = LiteOptions;

    async fn close(self) -> Result<(), Error> {
        Ok(())
    }

    async fn close_hard(self) -> Result<(), Error> {
        Ok(())
    }

    async fn ping(&mut self) -> Result<(), Error> {
        Ok(())
    }

    async fn begin(&mut self) -> Result<Transaction<'_, Lite>, Error> {
        Transaction::begin(self, None).await
    }

    fn shrink_buffers(&mut self) {
        let _ = self.lite.release_memory();
    }

    async fn flush(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn should_flush(&self) -> bool {
        false
    }
}

/// Transactions of a connection; never one in another.
#[derive(Debug)]
pub struct LiteTransactions;

impl TransactionManager for LiteTransactions {
    type Database = Lite;

    async fn begin(connection: &mut LiteConnection, statement: Option<SqlStr>) -> Result<(), Error> {
        let sql = statement.as_ref().map_or("BEGIN IMMEDIATE", SqlStr::as_str);
        let began = Instant::now();
        loop {
            match connection.step(sql) {
                Err(error) if error.is_busy() && began.elapsed() < connection.timeout => {
                    tokio::time::sleep(PAUSE).await;
                }
                done => return Ok(done?),
            }
        }
    }

    async fn commit(connection: &mut LiteConnection) -> Result<(), Error> {
        Ok(connection.step("COMMIT")?)
    }

    async fn rollback(connection: &mut LiteConnection) -> Result<(), Error> {
        Ok(connection.step("ROLLBACK")?)
    }

    fn start_rollback(connection: &mut LiteConnection) {
        // After some errors SQLite has rolled back by itself.
        if connection.is_in_transaction() {
            let _ = connection.step("ROLLBACK");
        }
    }

    fn get_transaction_depth(connection: &LiteConnection) -> usize {
        usize::from(connection.is_in_transaction())
    }
}
