//! The confirmations that were recorded last, for the operator.

use chrono::NaiveDate;

use super::{Method, store};
use crate::db::{self, Reader};
use crate::values::id::{ConfirmationId, CustomerId};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{Random, Timestamp};

/// A confirmation, as a list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Latest {
    /// The confirmation.
    pub id: ConfirmationId,
    /// The customer.
    pub customer_id: CustomerId,
    /// Its name.
    pub company_name: String,
    /// Of which agreement.
    pub agreement: String,
    /// Which version of it.
    pub rank: i64,
    /// How it came to be.
    pub method: Method,
    /// The day of the acceptance, as it was typed.
    pub accepted_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// By whom.
    pub recorded_by_name: String,
    /// The name of that person's organisation at that time.
    pub recorded_for: String,
}

/// The confirmations that were recorded last, the newest first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<Latest>, db::Error> {
    store::latest(db, limit).await
}

/// The number recorded since a moment, up to the counting limit.
///
/// # Errors
/// If the database query fails.
pub async fn recorded_since(db: &mut Reader, moment: Timestamp, random: &Random) -> Result<Count, db::Error> {
    // An identifier begins with its time, so that the primary key finds them in order; what chance adds behind the
    // millisecond does not matter here.
    let first = ConfirmationId::new(moment, random);
    let counted = store::count_from(db, first, COUNT_LIMIT + 1).await?;
    Ok(counted.into())
}
