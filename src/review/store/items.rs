//! The rows of the queue, what they are found by, and how far they are up to date.

use chrono::NaiveDate;

use crate::acceptances::grade::Grade;
use crate::confirmations::{Basis, Method};
use crate::db::{Error, Reader, Tx};
use crate::review::State;
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId, PartnerId};

/// A row as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(in crate::review) struct Row {
    pub confirmation_id: ConfirmationId,
    pub customer_id: CustomerId,
    pub partner_id: Option<PartnerId>,
    pub type_id: String,
    pub rank: i64,
    pub method: Method,
    pub company_name: String,
    pub signer_name: String,
    pub signer_email: String,
    pub basis: Basis,
    pub grade: Option<Grade>,
    pub evidence: bool,
    pub accepted_on: NaiveDate,
    pub recorded_at: Timestamp,
    pub state: State,
    pub flags: String,
    /// What it is found by, one a line.
    pub facets: String,
}

pub(in crate::review) async fn known(db: &mut Reader, customer: CustomerId) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select confirmation_id, customer_id, partner_id, type_id, rank, method, company_name, signer_name, signer_email,
                basis, grade, evidence, accepted_on, recorded_at, state, flags, facets
         from review_items where customer_id = $1",
        customer,
    )
}

pub(in crate::review) async fn put(tx: &mut Tx, row: &Row) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into review_items (confirmation_id, customer_id, partner_id, type_id, rank, method, company_name,
                                   signer_name, signer_email, basis, grade, evidence, accepted_on, recorded_at, state,
                                   flags, facets)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (confirmation_id) do update set
             company_name = excluded.company_name, grade = excluded.grade, state = excluded.state,
             flags = excluded.flags, facets = excluded.facets",
        row.confirmation_id,
        row.customer_id,
        row.partner_id,
        &row.type_id,
        row.rank,
        row.method,
        &row.company_name,
        &row.signer_name,
        &row.signer_email,
        row.basis,
        row.grade,
        row.evidence,
        row.accepted_on,
        row.recorded_at,
        row.state,
        &row.flags,
        &row.facets,
    )?;
    Ok(())
}

/// The terms written by one statement.
pub(in crate::review) const TERMS: usize = 8;

/// Writes up to [`TERMS`] different terms of a confirmation.
pub(in crate::review) async fn insert_terms(
    tx: &mut Tx,
    confirmation: ConfirmationId,
    at: Timestamp,
    terms: &[&str],
) -> Result<(), Error> {
    let term = |place: usize| terms.get(place).copied();
    sql!(
        tx,
        execute
        "insert into review_terms (confirmation_id, at, term)
         select $1, $2, given.term
         from (select cast($3 as text) as term union all select $4 union all select $5 union all select $6
               union all select $7 union all select $8 union all select $9 union all select $10) given
         where given.term is not null",
        confirmation,
        at,
        term(0),
        term(1),
        term(2),
        term(3),
        term(4),
        term(5),
        term(6),
        term(7),
    )?;
    Ok(())
}

pub(in crate::review) async fn delete_term(
    tx: &mut Tx,
    confirmation: ConfirmationId,
    at: Timestamp,
    term: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from review_terms where term = $1 and at = $2 and confirmation_id = $3",
        term,
        at,
        confirmation,
    )?;
    Ok(())
}

/// Has the schedule compute the flags of all confirmations with this term again.
pub(in crate::review) async fn insert_recheck(tx: &mut Tx, term: &str) -> Result<(), Error> {
    sql!(tx, execute "insert into review_rechecks (term) values ($1) on conflict (term) do nothing", term)?;
    Ok(())
}

/// The same for those behind one.
pub(in crate::review) async fn insert_recheck_behind(
    tx: &mut Tx,
    term: &str,
    at: Timestamp,
    confirmation: ConfirmationId,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into review_rechecks (term, behind_at, behind) values ($1, $2, $3) on conflict (term) do nothing",
        term,
        at,
        confirmation,
    )?;
    Ok(())
}

/// Confirmations whose flags are to be computed again.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::review) struct Recheck {
    /// Those with this term…
    pub term: String,
    /// …behind this place.
    behind_at: Option<Timestamp>,
    behind: Option<ConfirmationId>,
}

pub(in crate::review) async fn rechecks(db: &mut Reader, limit: i64) -> Result<Vec<Recheck>, Error> {
    sql!(
        db,
        all Recheck,
        "select term, behind_at, behind from review_rechecks order by term limit cast($1 as bigint)",
        limit,
    )
}

pub(in crate::review) async fn delete_recheck(tx: &mut Tx, term: &str) -> Result<(), Error> {
    sql!(tx, execute "delete from review_rechecks where term = $1", term)?;
    Ok(())
}

/// A confirmation with a term.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::review) struct With {
    pub customer_id: CustomerId,
    pub confirmation_id: ConfirmationId,
    pub at: Timestamp,
}

/// The oldest confirmations that are to be computed again, with their customers.
pub(in crate::review) async fn customers_with(db: &mut Reader, of: &Recheck, limit: i64) -> Result<Vec<With>, Error> {
    sql!(
        db,
        all With,
        "select i.customer_id, t.confirmation_id, t.at
         from review_terms t join review_items i on i.confirmation_id = t.confirmation_id
         where t.term = $1 and (t.at, t.confirmation_id) > ($2, $3)
         order by t.at, t.confirmation_id limit cast($4 as bigint)",
        &of.term,
        of.behind_at.unwrap_or(Timestamp::from_micros(i64::MIN)),
        of.behind.unwrap_or(ConfirmationId::from(uuid::Uuid::nil())),
        limit,
    )
}

/// For what the flags were computed.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::review) struct Progress {
    /// The required versions and the thresholds.
    pub basis: String,
    /// The last customer that was processed; `None` if all were.
    pub behind: Option<CustomerId>,
}

pub(in crate::review) async fn progress(db: &mut Reader) -> Result<Option<Progress>, Error> {
    sql!(db, optional Progress, "select basis, behind from review_state where id = 1")
}

/// Locks the state until the transaction ends.
pub(in crate::review) async fn lock_progress(tx: &mut Tx) -> Result<(), Error> {
    sql!(tx, execute "update review_state set id = id")?;
    Ok(())
}

pub(in crate::review) async fn put_progress(tx: &mut Tx, progress: &Progress) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into review_state (id, basis, behind) values (1, $1, $2)
         on conflict (id) do update set basis = excluded.basis, behind = excluded.behind",
        &progress.basis,
        progress.behind,
    )?;
    Ok(())
}

/// Customers with confirmations, behind one in the order of their identifiers; a customer may be there more than once.
pub(in crate::review) async fn customers_behind(
    db: &mut Reader,
    behind: CustomerId,
    limit: i64,
) -> Result<Vec<CustomerId>, Error> {
    sql!(
        db,
        column CustomerId,
        "select customer_id from confirmations where customer_id > $1
         order by customer_id, type_id, recorded_at, id limit cast($2 as bigint)",
        behind,
        limit,
    )
}
