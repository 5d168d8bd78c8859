//! Bringing a database to this version of Assent.

use sqlx::migrate::{Migrate, Migrator};

use super::{Database, Error, Pools};

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

impl Database {
    /// Applies what is missing, each step in a transaction of its own.
    ///
    /// # Errors
    /// When a step fails, or the database was migrated by a newer version.
    pub async fn migrate(&self) -> Result<(), Error> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => SQLITE.run(writer).await?,
            Pools::Postgres { writers, .. } => POSTGRES.run(writers).await?,
        }
        Ok(())
    }

    /// How the database stands, without changing it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn migrations(&self) -> Result<Migrations, Error> {
        let mut reader = self.read().await?;
        let (known, applied) = match reader.arms() {
            super::Arms::Sqlite(connection) => (&SQLITE, connection.list_applied_migrations("_sqlx_migrations").await),
            super::Arms::Postgres(connection) => {
                (&POSTGRES, connection.list_applied_migrations("_sqlx_migrations").await)
            }
        };
        let applied = match applied {
            Ok(applied) => applied,
            Err(error) => {
                return match Error::Migration(error) {
                    Error::Migration(sqlx::migrate::MigrateError::Execute(told)) => match Error::from(told) {
                        Error::NotMigrated(_) => Ok(Migrations::Empty),
                        other => Err(other),
                    },
                    other => Err(other),
                };
            }
        };
        if applied.is_empty() {
            return Ok(Migrations::Empty);
        }
        if applied.iter().any(|step| !known.version_exists(step.version)) {
            return Ok(Migrations::Newer);
        }
        Ok(match known.iter().count().saturating_sub(applied.len()) {
            0 => Migrations::Current,
            missing => Migrations::Pending(missing),
        })
    }
}
