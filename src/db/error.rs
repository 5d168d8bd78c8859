//! What can go wrong with a database, the same for both.

use std::path::PathBuf;

/// A database error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A value that must be unique is taken: `table.column`, or `table.column_column`.
    #[error("a value of {0} that must be unique exists already")]
    Taken(String),
    /// The database is locked, or its connections are in use, for longer than a request waits.
    #[error("the database is busy")]
    Busy(#[source] sqlx::Error),
    /// The database cannot be reached.
    #[error("the database cannot be reached")]
    Gone(#[source] sqlx::Error),
    /// The disk is full or broken; nothing of the transaction has been kept.
    #[error("the database cannot write")]
    Full(#[source] sqlx::Error),
    /// The tables are not those that this version of Assent works with.
    #[error("the database is not migrated to this version")]
    NotMigrated(#[source] sqlx::Error),
    /// The migrations could not be applied.
    #[error("the database could not be migrated")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The address is neither `sqlite:…` nor `postgres://…`.
    #[error("the database's address is neither sqlite:FILE nor postgres://HOST/NAME")]
    Address,
    /// The folder for the SQLite file could not be made.
    #[error("the folder {folder} for the database could not be made")]
    Folder {
        /// The folder wanted.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Another process serves the SQLite file.
    #[error("another Assent serves {0} already; several can only share a PostgreSQL database")]
    Served(PathBuf),
    /// The file beside the SQLite file by which others see that it is served could not be made.
    #[error("{file} could not be made")]
    Claim {
        /// The file wanted.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Records were marked as stale in a database without a hook that refreshes them: a programming error.
    #[error("no hook refreshes stale records")]
    NoHook,
    /// Anything else: a fault of ours.
    #[error("the database refused a statement")]
    Other(#[source] sqlx::Error),
}

impl Error {
    /// Whether trying again later may help: then the answer is 503.
    pub fn passes(&self) -> bool {
        matches!(
            self,
            Self::Busy(_) | Self::Gone(_) | Self::Full(_) | Self::NotMigrated(_)
        )
    }

    /// Whether this says that `column` (as `table.column`) is taken.
    pub fn is_taken(&self, column: &str) -> bool {
        matches!(self, Self::Taken(taken) if taken == column)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refused) => {
                if refused.is_unique_violation() {
                    return Self::Taken(match (refused.table(), refused.constraint()) {
                        (Some(table), Some(constraint)) => taken_in_postgres(table, constraint),
                        _ => taken_in_sqlite(refused.message()),
                    });
                }
                match refused.code().as_deref() {
                    // SQLite: SQLITE_BUSY, SQLITE_LOCKED and their kinds; PostgreSQL: lock_not_available,
                    // deadlock_detected, serialization_failure, query_canceled.
                    Some("5" | "6" | "261" | "262" | "517" | "55P03" | "40P01" | "40001" | "57014") => {
                        Self::Busy(error)
                    }
                    // SQLite: SQLITE_FULL, SQLITE_IOERR and its kinds; PostgreSQL: disk_full.
                    Some("13" | "53100") => Self::Full(error),
                    Some(code) if code.parse().is_ok_and(|code: u32| code & 0xff == 10) => Self::Full(error),
                    // SQLite: SQLITE_CANTOPEN, SQLITE_READONLY_DBMOVED; PostgreSQL: shutting down, starting up, takes no
                    // connections, is not there, refuses us, has no room.
                    Some(
                        "14" | "1032" | "57P01" | "57P02" | "57P03" | "55000" | "3D000" | "28000" | "28P01" | "53300",
                    ) => Self::Gone(error),
                    // PostgreSQL: undefined_table, undefined_column; SQLite says it in words only.
                    Some("42P01" | "42703") => Self::NotMigrated(error),
                    _ if refused.message().starts_with("no such table")
                        || refused.message().starts_with("no such column") =>
                    {
                        Self::NotMigrated(error)
                    }
                    _ => Self::Other(error),
                }
            }
            sqlx::Error::PoolTimedOut => Self::Busy(error),
            sqlx::Error::Io(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_) => {
                Self::Gone(error)
            }
            _ => Self::Other(error),
        }
    }
}

/// "UNIQUE constraint failed: customers.domain, customers.cloud" → `customers.domain_cloud`.
fn taken_in_sqlite(message: &str) -> String {
    let columns = message.rsplit(": ").next().unwrap_or(message);
    let mut named = String::new();
    for column in columns.split(", ") {
        match column.split_once('.') {
            Some((_, plain)) if !named.is_empty() => {
                named.push('_');
                named.push_str(plain);
            }
            _ => named.push_str(column),
        }
    }
    named
}

/// Table `customers`, constraint `customers_domain_key` → `customers.domain`.
fn taken_in_postgres(table: &str, constraint: &str) -> String {
    let columns = constraint
        .strip_prefix(table)
        .unwrap_or(constraint)
        .trim_start_matches('_');
    let columns = columns.strip_suffix("_key").unwrap_or(columns);
    format!("{table}.{columns}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_databases_name_a_taken_value_alike() {
        assert_eq!(
            taken_in_sqlite("UNIQUE constraint failed: customers.domain"),
            "customers.domain"
        );
        assert_eq!(
            taken_in_postgres("customers", "customers_domain_key"),
            "customers.domain"
        );
        assert_eq!(taken_in_sqlite("UNIQUE constraint failed: a.x, a.y"), "a.x_y");
        assert_eq!(taken_in_postgres("a", "a_x_y_key"), "a.x_y");
    }
}
