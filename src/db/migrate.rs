//! Bringing a database to this version of Assent.

use std::fmt;

use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::{Database, Error, Pools};
use crate::sql;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// How a database stands to this version of Assent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrations {
    /// No table of ours yet.
    Empty,
    /// So many steps are missing.
    Pending(usize),
    /// Just right.
    Current,
    /// A newer Assent has been here; this one must not touch it.
    Newer,
}

/// As `assent migrate` tells it, behind "The database was" or "is".
impl fmt::Display for Migrations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::Pending(1) => f.write_str("one migration behind"),
            Self::Pending(missing) => write!(f, "{missing} migrations behind"),
            Self::Current => f.write_str("up to date"),
            Self::Newer => f.write_str("migrated by a newer Assent"),
        }
    }
}

impl Database {
    /// Applies what is missing, each step in a transaction of its own.
    ///
    /// # Errors
    /// When a step fails, or the database was migrated by a newer version.
    pub async fn migrate(&self) -> Result<(), Error> {
        match &self.pools {
            // Steps are sqlx's own business, so they go by sqlx's own connection.
            Pools::Sqlite { file, .. } => {
                let options = SqliteConnectOptions::new().filename(&file.path).foreign_keys(true);
                let mut connection = options.connect().await?;
                SQLITE.run(&mut connection).await?;
                connection.close().await?;
            }
            Pools::Postgres { writers, .. } => POSTGRES.run(writers).await?,
        }
        Ok(())
    }

    /// How the database stands, without changing it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn migrations(&self) -> Result<Migrations, Error> {
        let known = match &self.pools {
            Pools::Sqlite { .. } => &SQLITE,
            Pools::Postgres { .. } => &POSTGRES,
        };
        let reader = &mut self.read().await?;
        let applied = sql!(reader, column i64, "select version from _sqlx_migrations order by version");
        let applied = match applied {
            Ok(applied) => applied,
            Err(Error::NotMigrated(_)) => return Ok(Migrations::Empty),
            Err(other) => return Err(other),
        };
        if applied.is_empty() {
            return Ok(Migrations::Empty);
        }
        if applied.iter().any(|version| !known.version_exists(*version)) {
            return Ok(Migrations::Newer);
        }
        Ok(match known.iter().count().saturating_sub(applied.len()) {
            0 => Migrations::Current,
            missing => Migrations::Pending(missing),
        })
    }
}
