//! Withdrawals: a customer took back its consent to a type (R-DIRECT-5).

use chrono::NaiveDate;

use super::store;
use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{AccountId, CustomerId, WithdrawalId};

/// A withdrawal as it was recorded (R-DIRECT-5).
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Withdrawal {
    /// The customer.
    pub customer_id: CustomerId,
    /// The agreement type whose consent was withdrawn.
    pub type_id: String,
    /// The date, where the person was.
    pub withdrawn_on: NaiveDate,
    /// The moment.
    pub withdrawn_at: Timestamp,
    /// The person who withdrew.
    pub person_name: String,
    /// The person's contact address.
    pub person_email: String,
    /// The role in which the person acted, as `Role::as_str` spells it.
    pub role: String,
    /// The reason, in the person's words.
    pub reason: String,
}

/// Records a withdrawal; `false` if the same form was sent before.
///
/// # Errors
/// If the database query fails.
pub async fn record(
    tx: &mut Tx,
    cx: &Context,
    id: WithdrawalId,
    withdrawal: &Withdrawal,
    account: AccountId,
) -> Result<bool, db::Error> {
    store::insert_withdrawal(tx, cx, id, withdrawal, account).await
}

/// The last withdrawal of a customer's consent to a type, or the last `until` a moment.
///
/// # Errors
/// If the database query fails.
pub async fn last(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Withdrawal>, db::Error> {
    store::last_withdrawal(db, customer, type_id, until).await
}

/// Every withdrawal of a customer, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Withdrawal>, db::Error> {
    store::withdrawals(db, customer).await
}
