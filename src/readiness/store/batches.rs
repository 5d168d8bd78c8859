//! Bulk invitations and reminders.

use crate::db::{Error, Reader, Tx};
use crate::readiness::batches::{Batch, BatchItem, Outcome};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{BatchId, CustomerId, InvitationId, PartnerId};
use crate::values::paging::{Cursor, Listed, PAGE_SIZE};

/// `false` if it is there already.
pub(in crate::readiness) async fn insert(tx: &mut Tx, what: &Batch) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into invitation_batches (id, partner_id, account_id, person_name, act, network_address, user_agent, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        what.id,
        what.partner_id,
        what.account_id,
        &what.person_name,
        what.act,
        &what.network_address,
        &what.user_agent,
        what.made_at,
    )? > 0)
}

/// The customers written by one statement.
pub(in crate::readiness) const AT_ONCE: usize = 8;

/// Adds up to [`AT_ONCE`] customers, numbered from behind `last`, of those that the partner serves or has served.
pub(in crate::readiness) async fn insert_items(
    tx: &mut Tx,
    (batch, partner): (BatchId, PartnerId),
    last: i64,
    customers: &[CustomerId],
) -> Result<(), Error> {
    let id = |place: usize| customers.get(place).copied();
    sql!(
        tx,
        execute
        "insert into invitation_batch_items (batch_id, number, customer_id, outcome)
         select $1, $2 + row_number() over (order by c.id), c.id, 'pending'
         from customers c
         where c.id in ($3, $4, $5, $6, $7, $8, $9, $10)
           and exists (select 1 from relationships r where r.customer_id = c.id and r.partner_id = $11)",
        batch,
        last,
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        partner,
    )?;
    Ok(())
}

pub(in crate::readiness) async fn find(db: &mut Reader, id: BatchId) -> Result<Option<Batch>, Error> {
    sql!(
        db,
        optional Batch,
        "select id, partner_id, account_id, person_name, act, network_address, user_agent, made_at, paused_until, finished_at
         from invitation_batches where id = $1",
        id,
    )
}

pub(in crate::readiness) async fn latest(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Batch>, Error> {
    sql!(
        db,
        all Batch,
        "select id, partner_id, account_id, person_name, act, network_address, user_agent, made_at, paused_until, finished_at
         from invitation_batches where partner_id = $1 order by id desc limit cast($2 as bigint)",
        partner,
        limit,
    )
}

/// Those that are not finished and not paused, the oldest first.
pub(in crate::readiness) async fn open(db: &mut Reader, now: Timestamp, limit: i64) -> Result<Vec<Batch>, Error> {
    sql!(
        db,
        all Batch,
        "select id, partner_id, account_id, person_name, act, network_address, user_agent, made_at, paused_until, finished_at
         from invitation_batches
         where finished_at is null and (paused_until is null or paused_until <= $1)
         order by id limit cast($2 as bigint)",
        now,
        limit,
    )
}

/// A customer that is to be invited or reminded.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub(in crate::readiness) struct Pending {
    pub number: i64,
    pub customer_id: CustomerId,
}

pub(in crate::readiness) async fn pending(db: &mut Reader, id: BatchId, limit: i64) -> Result<Vec<Pending>, Error> {
    sql!(
        db,
        all Pending,
        "select number, customer_id from invitation_batch_items
         where batch_id = $1 and outcome = 'pending' order by number limit cast($2 as bigint)",
        id,
        limit,
    )
}

pub(in crate::readiness) async fn is_pending(db: &mut Reader, id: BatchId, number: i64) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select number from invitation_batch_items where batch_id = $1 and number = $2 and outcome = 'pending'",
        id,
        number,
    )?
    .is_some())
}

pub(in crate::readiness) async fn settle(
    tx: &mut Tx,
    id: BatchId,
    number: i64,
    outcome: Outcome,
    invitation: Option<InvitationId>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update invitation_batch_items set outcome = $3, invitation_id = $4 where batch_id = $1 and number = $2",
        id,
        number,
        outcome,
        invitation,
    )?;
    Ok(())
}

/// Settles all that are left.
pub(in crate::readiness) async fn settle_rest(tx: &mut Tx, id: BatchId, outcome: Outcome) -> Result<(), Error> {
    sql!(
        tx,
        execute "update invitation_batch_items set outcome = $2 where batch_id = $1 and outcome = 'pending'",
        id,
        outcome,
    )?;
    Ok(())
}

pub(in crate::readiness) async fn pause(tx: &mut Tx, id: BatchId, until: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update invitation_batches set paused_until = $2 where id = $1", id, until)?;
    Ok(())
}

/// Notes that nothing is left of it.
pub(in crate::readiness) async fn finish(tx: &mut Tx, id: BatchId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update invitation_batches set finished_at = $2, paused_until = null where id = $1 and finished_at is null",
        id,
        now,
    )?;
    Ok(())
}

pub(in crate::readiness) async fn outcomes(db: &mut Reader, id: BatchId) -> Result<Vec<(Outcome, i64)>, Error> {
    sql!(
        db,
        all(Outcome, i64),
        "select outcome, count(*) from invitation_batch_items where batch_id = $1 group by outcome",
        id,
    )
}

/// One row more than a page holds tells that there is more.
const ROWS: i64 = PAGE_SIZE as i64 + 1;

pub(in crate::readiness) async fn page(
    db: &mut Reader,
    id: BatchId,
    outcome: Option<Outcome>,
    at: Option<&Cursor>,
    total: i64,
) -> Result<Listed<BatchItem>, Error> {
    let seek = at.and_then(|at| Some((at.key.parse::<i64>().ok()?, at.backwards)));
    let (number, backwards) = seek.unwrap_or((-1, false));
    let rows = match outcome {
        Some(outcome) if backwards => sql!(
            db,
            all BatchItem,
            "select i.number, i.customer_id, c.company_name, i.outcome, i.invitation_id
                 from invitation_batch_items i join customers c on c.id = i.customer_id
                 where i.batch_id = $1 and i.outcome = $2 and i.number < $3
                 order by i.number desc limit cast($4 as bigint)",
            id,
            outcome,
            number,
            ROWS,
        )?,
        Some(outcome) => sql!(
            db,
            all BatchItem,
            "select i.number, i.customer_id, c.company_name, i.outcome, i.invitation_id
                 from invitation_batch_items i join customers c on c.id = i.customer_id
                 where i.batch_id = $1 and i.outcome = $2 and i.number > $3
                 order by i.number limit cast($4 as bigint)",
            id,
            outcome,
            number,
            ROWS,
        )?,
        None if backwards => sql!(
            db,
            all BatchItem,
            "select i.number, i.customer_id, c.company_name, i.outcome, i.invitation_id
                 from invitation_batch_items i join customers c on c.id = i.customer_id
                 where i.batch_id = $1 and i.number < $2 order by i.number desc limit cast($3 as bigint)",
            id,
            number,
            ROWS,
        )?,
        None => sql!(
            db,
            all BatchItem,
            "select i.number, i.customer_id, c.company_name, i.outcome, i.invitation_id
                 from invitation_batch_items i join customers c on c.id = i.customer_id
                 where i.batch_id = $1 and i.number > $2 order by i.number limit cast($3 as bigint)",
            id,
            number,
            ROWS,
        )?,
    };
    Ok(Listed::from_rows(rows, at, total.into(), |row| {
        (row.number.to_string(), row.customer_id.uuid())
    }))
}
