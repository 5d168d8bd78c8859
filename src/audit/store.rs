//! SQL of the audit log, but for its pages: those are in `list_store.rs`.

use super::log::LogLine;
use super::{Context, Event, Kind};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::finding::findable;
use crate::values::id::{AccountId, CustomerId, EventId, PartnerId};

pub(super) async fn insert(
    tx: &mut Tx,
    id: EventId,
    cx: &Context,
    partner: Option<PartnerId>,
    customer: Option<CustomerId>,
    event: &Event,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into audit_events (id, at, kind, actor_account, actor_partner, actor_name, actor_key,
            actor_organisation, object_kind, object_id, object_name, object_key, partner_id, customer_id,
            network_address, request_id, before, after, application_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        id,
        cx.now,
        event.kind,
        cx.actor.account,
        cx.actor.partner,
        &cx.actor.name,
        findable(&cx.actor.name),
        &cx.actor.organisation,
        event.object.kind,
        &event.object.id,
        &event.object.name,
        findable(&event.object.name),
        partner,
        customer,
        &*cx.network_address,
        &*cx.request_id,
        event.before.as_ref().map(ToString::to_string),
        event.after.as_ref().map(ToString::to_string),
        cx.actor.application,
    )?;
    Ok(())
}

/// A line with the account of who did it.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct OfCustomer {
    pub actor_account: Option<AccountId>,
    #[sqlx(flatten)]
    pub line: LogLine,
}

/// The acts that are about a customer, the oldest first, behind one.
pub(super) async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
    (at, id): (Timestamp, EventId),
    limit: i64,
) -> Result<Vec<OfCustomer>, Error> {
    sql!(
        db,
        all OfCustomer,
        "select actor_account, id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                network_address, request_id, before, after
         from audit_events where customer_id = $1 and (at, id) > ($2, $3)
         order by at, id limit cast($4 as bigint)",
        customer,
        at,
        id,
        limit,
    )
}

/// The acts of one kind that were done to one object since a moment, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_object(
    db: &mut Reader,
    object_id: &str,
    kind: Kind,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<LogLine>, Error> {
    sql!(
        db,
        all LogLine,
        "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                network_address, request_id, before, after
         from audit_events where object_id = $1 and kind = $2 and at >= $3
         order by at desc, id desc limit cast($4 as bigint)",
        object_id,
        kind,
        since,
        limit,
    )
}
