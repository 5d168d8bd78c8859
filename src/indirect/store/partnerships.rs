//! SQL of requests for partnerships, and of their ends.

use crate::db::{Error, Reader, Tx};
use crate::indirect::{Parting, PartnershipRequest, RequestState};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{PartingId, PartnerId, PartnershipRequestId};

/// The ends that are shown of one partner.
const SHOWN: i64 = 200;

/// Whether the request was written; not if one of the same two is open.
pub(in crate::indirect) async fn insert(tx: &mut Tx, what: &PartnershipRequest) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into partnership_requests (id, provider_id, reseller_id, asked_by, note, asked_at, asked_by_name, state)
         values ($1, $2, $3, $4, $5, $6, $7, 'open')
         on conflict (provider_id, reseller_id) where state = 'open' do nothing",
        what.id,
        what.provider_id,
        what.reseller_id,
        what.asked_by,
        &what.note,
        what.asked_at,
        &what.asked_by_name,
    )? > 0)
}

pub(in crate::indirect) async fn find(
    db: &mut Reader,
    id: PartnershipRequestId,
) -> Result<Option<PartnershipRequest>, Error> {
    sql!(
        db,
        optional PartnershipRequest,
        "select id, provider_id, reseller_id, asked_by, note, asked_at, asked_by_name, state, settled_at, reason
         from partnership_requests where id = $1",
        id,
    )
}

pub(in crate::indirect) async fn open(db: &mut Reader, partner: PartnerId) -> Result<Vec<PartnershipRequest>, Error> {
    sql!(
        db,
        all PartnershipRequest,
        "select id, provider_id, reseller_id, asked_by, note, asked_at, asked_by_name, state, settled_at, reason
         from partnership_requests
         where state = 'open' and (provider_id = $1 or reseller_id = $1) order by asked_at, id",
        partner,
    )
}

/// Whether it was open.
pub(in crate::indirect) async fn settle(
    tx: &mut Tx,
    id: PartnershipRequestId,
    state: RequestState,
    (now, by): (Timestamp, &str),
    reason: Option<&str>,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update partnership_requests set state = $2, settled_at = $3, settled_by_name = $4, reason = $5
         where id = $1 and state = 'open'",
        id,
        state,
        now,
        by,
        reason,
    )? > 0)
}

pub(in crate::indirect) async fn insert_parting(tx: &mut Tx, what: &Parting) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into partings (id, provider_id, reseller_id, ended_at, ended_by, ended_by_name, fate, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        what.id,
        what.provider_id,
        what.reseller_id,
        what.ended_at,
        what.ended_by,
        &what.ended_by_name,
        what.fate,
        &what.reason,
    )?;
    Ok(())
}

pub(in crate::indirect) async fn partings(db: &mut Reader, partner: PartnerId) -> Result<Vec<Parting>, Error> {
    sql!(
        db,
        all Parting,
        "select id, provider_id, reseller_id, ended_at, ended_by, ended_by_name, fate, reason, customers, kept, done_at
         from partings where provider_id = $1 or reseller_id = $1
         order by ended_at desc, id limit cast($2 as bigint)",
        partner,
        SHOWN,
    )
}

pub(in crate::indirect) async fn find_parting(db: &mut Reader, id: PartingId) -> Result<Option<Parting>, Error> {
    sql!(
        db,
        optional Parting,
        "select id, provider_id, reseller_id, ended_at, ended_by, ended_by_name, fate, reason, customers, kept, done_at
         from partings where id = $1",
        id,
    )
}

/// The ends whose customers have not all been dealt with.
pub(in crate::indirect) async fn to_carry_out(db: &mut Reader) -> Result<Vec<PartingId>, Error> {
    sql!(db, column PartingId, "select id from partings where done_at is null order by id")
}

/// Holds an end until the transaction does; `false` if it is done.
pub(in crate::indirect) async fn lock_parting(tx: &mut Tx, id: PartingId) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute "update partings set customers = customers where id = $1 and done_at is null",
        id,
    )? > 0)
}

pub(in crate::indirect) async fn count_on(
    tx: &mut Tx,
    id: PartingId,
    customers: i64,
    kept: i64,
    done_at: Option<Timestamp>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update partings set customers = customers + $2, kept = kept + $3, done_at = $4 where id = $1",
        id,
        customers,
        kept,
        done_at,
    )?;
    Ok(())
}
