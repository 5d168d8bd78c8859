//! Questions: a reviewer asks the partner about a confirmation, which waits until the partner answers (R-REV-6).

use chrono::NaiveDate;

use super::store::questions as store;
use crate::db::{self, Reader};
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, PartnerId, QuestionId};
use crate::values::paging::{COUNT_LIMIT, Count};

/// A question, with its answer once there is one.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Question {
    /// Which one.
    pub id: QuestionId,
    /// The confirmation that it is about.
    pub confirmation_id: ConfirmationId,
    /// The confirmation's customer.
    pub customer_id: CustomerId,
    /// The partner that is asked.
    pub partner_id: PartnerId,
    /// What is asked.
    pub text: String,
    /// The day by which the partner is to answer.
    pub due_on: NaiveDate,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The reviewer's account.
    pub asked_by: AccountId,
    /// The reviewer's name.
    pub asked_by_name: String,
    /// The answer.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// The account that answered.
    pub answered_by: Option<AccountId>,
    /// The name of the agent who answered.
    pub answered_by_name: Option<String>,
}

/// A question in the list of those that a partner has to answer.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Open {
    /// Which one.
    pub id: QuestionId,
    /// The customer.
    pub company_name: String,
    /// What is asked.
    pub text: String,
    /// The day by which the partner is to answer.
    pub due_on: NaiveDate,
    /// The reviewer's name.
    pub asked_by_name: String,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// A question that a partner has not answered in time.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Overdue {
    /// Which one.
    pub id: QuestionId,
    /// The confirmation that it is about.
    pub confirmation_id: ConfirmationId,
    /// The customer.
    pub company_name: String,
    /// The partner that was asked.
    pub partner_name: String,
    /// What was asked.
    pub text: String,
    /// The day by which the partner was to answer.
    pub due_on: NaiveDate,
    /// The reviewer's name.
    pub asked_by_name: String,
    /// When it was asked.
    pub asked_at: Timestamp,
}

/// The questions about a confirmation, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_confirmation(db: &mut Reader, confirmation: ConfirmationId) -> Result<Vec<Question>, db::Error> {
    store::of_confirmation(db, confirmation).await
}

/// The questions about a customer's confirmations, the oldest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Question>, db::Error> {
    store::of_customer(db, customer).await
}

/// A question to a partner; another partner's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, partner: PartnerId, id: QuestionId) -> Result<Option<Question>, db::Error> {
    let found = store::find(db, id).await?;
    Ok(found.filter(|question| question.partner_id == partner))
}

/// How many open questions of a partner are shown.
pub const SHOWN: i64 = 100;

/// What a partner has to answer, the most urgent first: not what it has corrected since, and not what was decided. At most
/// [`SHOWN`].
///
/// # Errors
/// If the database query fails.
pub async fn open(db: &mut Reader, partner: PartnerId) -> Result<Vec<Open>, db::Error> {
    store::open(db, partner, SHOWN).await
}

/// How many questions nobody has answered by the day by which they were to be.
///
/// # Errors
/// If the database query fails.
pub async fn overdue(db: &mut Reader, today: NaiveDate) -> Result<Count, db::Error> {
    Ok(store::overdue(db, today, COUNT_LIMIT + 1).await?.into())
}

/// How many overdue questions are listed: one more than are counted exactly.
const OVERDUE_LISTED: i64 = COUNT_LIMIT + 1;

/// The questions that nobody has answered by the day by which they were to be, the longest overdue first. At most 10,001.
///
/// # Errors
/// If the database query fails.
pub async fn list_overdue(db: &mut Reader, today: NaiveDate) -> Result<Vec<Overdue>, db::Error> {
    store::list_overdue(db, today, OVERDUE_LISTED).await
}

/// Whether a question still waits for its answer.
///
/// # Errors
/// If the database query fails.
pub async fn is_open(db: &mut Reader, id: QuestionId) -> Result<bool, db::Error> {
    store::is_open(db, id).await
}
