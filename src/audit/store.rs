//! All SQL of the audit log. A partner's log and everybody's are statements of their own, so that each is a walk along
//! one index. Lines are judged one by one only inside a window of bounded length.

use super::log::{Filter, Line};
use super::{Context, Event, Kind};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, EventId, PartnerId};
use crate::values::text::search_key;

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
            network_address, request_id, before, after)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        id,
        cx.now,
        event.kind,
        cx.actor.account,
        cx.actor.partner,
        &cx.actor.name,
        search_key(&cx.actor.name),
        &cx.actor.organisation,
        event.object.kind,
        &event.object.id,
        &event.object.name,
        search_key(&event.object.name),
        partner,
        customer,
        &*cx.network_address,
        &*cx.request_id,
        event.before.as_ref().map(ToString::to_string),
        event.after.as_ref().map(ToString::to_string),
    )?;
    Ok(())
}

/// How many lines the period has, counted up to a limit.
pub(super) async fn count(db: &mut Reader, filter: &Filter, limit: i64) -> Result<i64, Error> {
    match filter.partner {
        Some(partner) => sql!(
            db,
            scalar i64,
            "select count(*) from (
                select 1 from audit_events where partner_id = $1 and at >= $2 and at < $3 limit $4) as counted",
            partner,
            filter.from(),
            filter.before(),
            limit,
        ),
        None => sql!(
            db,
            scalar i64,
            "select count(*) from (select 1 from audit_events where at >= $1 and at < $2 limit $3) as counted",
            filter.from(),
            filter.before(),
            limit,
        ),
    }
}

/// How many of the newest lines of the period match.
pub(super) async fn count_matching(db: &mut Reader, filter: &Filter, window: i64) -> Result<i64, Error> {
    match filter.partner {
        Some(partner) => sql!(
            db,
            scalar i64,
            "select count(*) from (
                select kind, actor_key, object_id, object_key from audit_events
                where partner_id = $1 and at >= $2 and at < $3 order by at desc, id desc limit $4) as searched
             where (cast($5 as text) is null or kind = $5)
               and (cast($6 as text) is null or actor_key like $6 escape '!')
               and (cast($7 as text) is null or object_id = $7 or object_key like $8 escape '!')",
            partner,
            filter.from(),
            filter.before(),
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
        ),
        None => sql!(
            db,
            scalar i64,
            "select count(*) from (
                select kind, actor_key, object_id, object_key from audit_events
                where at >= $1 and at < $2 order by at desc, id desc limit $3) as searched
             where (cast($4 as text) is null or kind = $4)
               and (cast($5 as text) is null or actor_key like $5 escape '!')
               and (cast($6 as text) is null or object_id = $6 or object_key like $7 escape '!')",
            filter.from(),
            filter.before(),
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
        ),
    }
}

/// The matching lines before an edge, the newest first.
pub(super) async fn older(
    db: &mut Reader,
    filter: &Filter,
    (time, id): (Timestamp, EventId),
    window: i64,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    match filter.partner {
        Some(partner) => sql!(
            db,
            all Line,
            "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                    network_address, request_id, before, after
             from (
                select * from audit_events where partner_id = $1 and at >= $2 and (at, id) < ($3, $4)
                order by at desc, id desc limit $5) as searched
             where (cast($6 as text) is null or kind = $6)
               and (cast($7 as text) is null or actor_key like $7 escape '!')
               and (cast($8 as text) is null or object_id = $8 or object_key like $9 escape '!')
             order by at desc, id desc limit $10",
            partner,
            filter.from(),
            time,
            id,
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
            limit,
        ),
        None => sql!(
            db,
            all Line,
            "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                    network_address, request_id, before, after
             from (
                select * from audit_events where at >= $1 and (at, id) < ($2, $3)
                order by at desc, id desc limit $4) as searched
             where (cast($5 as text) is null or kind = $5)
               and (cast($6 as text) is null or actor_key like $6 escape '!')
               and (cast($7 as text) is null or object_id = $7 or object_key like $8 escape '!')
             order by at desc, id desc limit $9",
            filter.from(),
            time,
            id,
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
            limit,
        ),
    }
}

/// The matching lines behind an edge, the oldest first.
pub(super) async fn newer(
    db: &mut Reader,
    filter: &Filter,
    (time, id): (Timestamp, EventId),
    window: i64,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    match filter.partner {
        Some(partner) => sql!(
            db,
            all Line,
            "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                    network_address, request_id, before, after
             from (
                select * from audit_events where partner_id = $1 and at < $2 and (at, id) > ($3, $4)
                order by at asc, id asc limit $5) as searched
             where (cast($6 as text) is null or kind = $6)
               and (cast($7 as text) is null or actor_key like $7 escape '!')
               and (cast($8 as text) is null or object_id = $8 or object_key like $9 escape '!')
             order by at asc, id asc limit $10",
            partner,
            filter.before(),
            time,
            id,
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
            limit,
        ),
        None => sql!(
            db,
            all Line,
            "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                    network_address, request_id, before, after
             from (
                select * from audit_events where at < $1 and (at, id) > ($2, $3)
                order by at asc, id asc limit $4) as searched
             where (cast($5 as text) is null or kind = $5)
               and (cast($6 as text) is null or actor_key like $6 escape '!')
               and (cast($7 as text) is null or object_id = $7 or object_key like $8 escape '!')
             order by at asc, id asc limit $9",
            filter.before(),
            time,
            id,
            window,
            filter.kind,
            filter.actor_pattern(),
            &filter.object,
            filter.object_pattern(),
            limit,
        ),
    }
}

/// The acts of one kind that were done to one object since a moment, the newest first.
///
/// # Errors
/// When the database does.
pub async fn of_object(
    db: &mut Reader,
    object_id: &str,
    kind: Kind,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    sql!(
        db,
        all Line,
        "select id, at, kind, actor_partner, actor_name, actor_organisation, object_kind, object_id, object_name,
                network_address, request_id, before, after
         from audit_events where object_id = $1 and kind = $2 and at >= $3
         order by at desc, id desc limit $4",
        object_id,
        kind,
        since,
        limit,
    )
}
