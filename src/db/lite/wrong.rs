//! What SQLite complains about.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use sqlx::error::{DatabaseError, ErrorKind};

/// A complaint of SQLite: its extended result code and its words.
#[derive(Debug, Clone)]
pub struct LiteError {
    code: i32,
    message: String,
}

impl From<rusqlite::Error> for LiteError {
    fn from(error: rusqlite::Error) -> Self {
        let code = error.sqlite_error().map_or(1, |error| error.extended_code);
        let message = match error {
            rusqlite::Error::SqliteFailure(_, Some(words)) => words,
            other => other.to_string(),
        };
        Self { code, message }
    }
}

impl LiteError {
    /// SQLite has rolled back everything that was not on disk, because of an error in another transaction.
    pub(in crate::db) fn rolled_back() -> Self {
        Self {
            code: rusqlite::ffi::SQLITE_IOERR,
            message: "what was not on disk has been rolled back".to_owned(),
        }
    }

    /// Whether another process has the database just now.
    pub(super) fn is_busy(&self) -> bool {
        self.code & 0xff == rusqlite::ffi::SQLITE_BUSY
    }
}

impl fmt::Display for LiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "(code: {}) {}", self.code, self.message)
    }
}

impl Error for LiteError {}

impl DatabaseError for LiteError {
    fn message(&self) -> &str {
        &self.message
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        Some(self.code.to_string().into())
    }

    fn as_error(&self) -> &(dyn Error + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn Error + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn Error + Send + Sync + 'static> {
        self
    }

    fn kind(&self) -> ErrorKind {
        match self.code {
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                ErrorKind::UniqueViolation
            }
            rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => ErrorKind::ForeignKeyViolation,
            rusqlite::ffi::SQLITE_CONSTRAINT_NOTNULL => ErrorKind::NotNullViolation,
            rusqlite::ffi::SQLITE_CONSTRAINT_CHECK => ErrorKind::CheckViolation,
            _ => ErrorKind::Other,
        }
    }
}
