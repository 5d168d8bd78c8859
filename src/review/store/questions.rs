//! All SQL of questions.

use chrono::NaiveDate;

use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::review::questions::{Open, Overdue, Question};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, PartnerId, QuestionId};

pub(in crate::review) async fn insert(tx: &mut Tx, what: &Question) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into questions (id, confirmation_id, customer_id, partner_id, text, due_on, asked_at, asked_by, asked_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        what.id,
        what.confirmation_id,
        what.customer_id,
        what.partner_id,
        &what.text,
        what.due_on,
        what.asked_at,
        what.asked_by,
        &what.asked_by_name,
    )?;
    mark_list_stale(tx, what.customer_id);
    Ok(())
}

/// Records the answer; `false` if there was one before.
pub(in crate::review) async fn answer(
    tx: &mut Tx,
    question: &Question,
    text: &str,
    now: Timestamp,
    (account, name): (AccountId, &str),
) -> Result<bool, Error> {
    mark_list_stale(tx, question.customer_id);
    Ok(sql!(
        tx,
        execute
        "update questions set answer = $2, answered_at = $3, answered_by = $4, answered_by_name = $5
         where id = $1 and answered_at is null",
        question.id,
        text,
        now,
        account,
        name,
    )? > 0)
}

pub(in crate::review) async fn find(db: &mut Reader, id: QuestionId) -> Result<Option<Question>, Error> {
    sql!(
        db,
        optional Question,
        "select id, confirmation_id, customer_id, partner_id, text, due_on, asked_at, asked_by, asked_by_name, answer,
                answered_at, answered_by, answered_by_name
         from questions where id = $1",
        id,
    )
}

pub(in crate::review) async fn of_confirmation(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Vec<Question>, Error> {
    sql!(
        db,
        all Question,
        "select id, confirmation_id, customer_id, partner_id, text, due_on, asked_at, asked_by, asked_by_name, answer,
                answered_at, answered_by, answered_by_name
         from questions where confirmation_id = $1 order by asked_at, id",
        confirmation,
    )
}

pub(in crate::review) async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Question>, Error> {
    sql!(
        db,
        all Question,
        "select id, confirmation_id, customer_id, partner_id, text, due_on, asked_at, asked_by, asked_by_name, answer,
                answered_at, answered_by, answered_by_name
         from questions where customer_id = $1 order by asked_at, id",
        customer,
    )
}

pub(in crate::review) async fn open(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Open>, Error> {
    sql!(
        db,
        all Open,
        "select q.id, c.company_name, q.text, q.due_on, q.asked_by_name, q.asked_at
         from questions q join customers c on c.id = q.customer_id
         where q.partner_id = $1 and q.answered_at is null
           and not exists (select 1 from confirmations newer where newer.supersedes = q.confirmation_id)
           and not exists (select 1 from decisions d
                           where d.confirmation_id = q.confirmation_id and d.decided_at > q.asked_at)
         order by q.due_on, q.id limit cast($2 as bigint)",
        partner,
        limit,
    )
}

/// How many questions nobody has answered by the day by which they were to be, at most `limit`.
pub(in crate::review) async fn overdue(db: &mut Reader, today: NaiveDate, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select 1 from questions q
             where q.answered_at is null and q.due_on < $1
               and not exists (select 1 from confirmations newer where newer.supersedes = q.confirmation_id)
               and not exists (select 1 from decisions d
                               where d.confirmation_id = q.confirmation_id and d.decided_at > q.asked_at)
             limit cast($2 as bigint)
         ) as counted",
        today,
        limit,
    )
}

/// The same, listed: the longest overdue first.
pub(in crate::review) async fn list_overdue(
    db: &mut Reader,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<Overdue>, Error> {
    sql!(
        db,
        all Overdue,
        "select q.id, q.confirmation_id, c.company_name, p.name as partner_name, q.text, q.due_on, q.asked_by_name, q.asked_at
         from questions q join customers c on c.id = q.customer_id join partners p on p.id = q.partner_id
         where q.answered_at is null and q.due_on < $1
           and not exists (select 1 from confirmations newer where newer.supersedes = q.confirmation_id)
           and not exists (select 1 from decisions d
                           where d.confirmation_id = q.confirmation_id and d.decided_at > q.asked_at)
         order by q.due_on, q.id limit cast($2 as bigint)",
        today,
        limit,
    )
}

pub(in crate::review) async fn is_open(db: &mut Reader, id: QuestionId) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint) from questions q
         where q.id = $1 and q.answered_at is null
           and not exists (select 1 from confirmations newer where newer.supersedes = q.confirmation_id)
           and not exists (select 1 from decisions d
                           where d.confirmation_id = q.confirmation_id and d.decided_at > q.asked_at)",
        id,
    )?
    .is_some())
}
