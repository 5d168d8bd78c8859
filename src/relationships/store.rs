//! All SQL of relationships.

use super::{Relationship, ServedBy};
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};

pub(super) async fn insert(
    tx: &mut Tx,
    id: RelationshipId,
    partner: PartnerId,
    customer: CustomerId,
    provider: Option<PartnerId>,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into relationships (id, partner_id, customer_id, provider_id, since) values ($1, $2, $3, $4, $5)",
        id,
        partner,
        customer,
        provider,
        now,
    )?;
    mark_list_stale(tx, customer);
    Ok(())
}

pub(super) async fn between(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Option<Relationship>, Error> {
    sql!(
        db,
        optional Relationship,
        "select id, partner_id, provider_id, since, ended_at from relationships
         where customer_id = $1 and partner_id = $2
         order by ended_at is null desc, since desc limit 1",
        customer,
        partner,
    )
}

pub(super) async fn open_of(db: &mut Reader, customer: CustomerId) -> Result<Vec<Relationship>, Error> {
    sql!(
        db,
        all Relationship,
        "select id, partner_id, provider_id, since, ended_at from relationships
         where customer_id = $1 and ended_at is null order by since, id",
        customer,
    )
}

pub(super) async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<ServedBy>, Error> {
    sql!(
        db,
        all ServedBy,
        "select r.partner_id, p.name, p.kind, r.provider_id, v.name as provider_name, r.since, r.ended_at
         from relationships r
         join partners p on p.id = r.partner_id
         left join partners v on v.id = r.provider_id
         where r.customer_id = $1
         order by r.since, r.id",
        customer,
    )
}

/// The open relationships of a customer with a partner, or through it.
pub(super) async fn open_with(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Vec<(RelationshipId, PartnerId)>, Error> {
    sql!(
        db,
        all(RelationshipId, PartnerId),
        "select id, partner_id from relationships
         where customer_id = $1 and ended_at is null and (partner_id = $2 or provider_id = $2)",
        customer,
        partner,
    )
}

pub(super) async fn through(
    db: &mut Reader,
    (provider, reseller): (PartnerId, PartnerId),
    until: Timestamp,
    limit: i64,
) -> Result<Vec<CustomerId>, Error> {
    sql!(
        db,
        column CustomerId,
        "select customer_id from relationships
         where provider_id = $1 and partner_id = $2 and ended_at is null and since <= $3
         order by customer_id limit cast($4 as bigint)",
        provider,
        reseller,
        until,
        limit,
    )
}

pub(super) async fn end(tx: &mut Tx, id: RelationshipId, customer: CustomerId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update relationships set ended_at = $2 where id = $1 and ended_at is null",
        id,
        now,
    )?;
    mark_list_stale(tx, customer);
    Ok(())
}
