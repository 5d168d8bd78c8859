//! SQLite behind sqlx's traits, asked in the caller's own thread.
//!
//! sqlx's own driver for SQLite gives each connection a thread, and each statement travels there and back: two wake-ups,
//! which take several times as long as the statement. Here a statement is a function call, so a page of three
//! statements is answered before another thread would have been woken. Commits, which wait for the
//! disk, are made elsewhere ([`super::writer`]). Statements that could take long are bounded where they are written.

mod arguments;
mod connection;
mod executor;
mod row;
mod types;
mod wrong;

pub use arguments::LiteArguments;
pub(super) use connection::PAUSE;
pub use connection::{Access, LiteConnection, LiteOptions, LiteTransactions};
pub(super) use executor::is_busy;
pub use executor::{Done, LiteStatement};
pub use row::{Kind, LiteColumn, LiteRow, LiteValue, LiteValueRef};
pub use wrong::LiteError;

/// SQLite, as a database of sqlx.
#[derive(Debug)]
pub struct Lite;

impl sqlx::Database for Lite {
    type Connection = LiteConnection;
    type TransactionManager = LiteTransactions;
    type Row = LiteRow;
    type QueryResult = Done;
    type Column = LiteColumn;
    type TypeInfo = Kind;
    type Value = LiteValue;
    type ValueRef<'r> = LiteValueRef<'r>;
    type Arguments = LiteArguments;
    type ArgumentBuffer = Vec<rusqlite::types::Value>;
    type Statement = LiteStatement;

    const NAME: &'static str = "SQLite";
    const URL_SCHEMES: &'static [&'static str] = &["sqlite"];
}

sqlx_core::impl_into_arguments_for_arguments!(LiteArguments);
sqlx_core::impl_column_index_for_row!(LiteRow);
sqlx_core::impl_column_index_for_statement!(LiteStatement);
sqlx_core::impl_encode_for_option!(Lite);
