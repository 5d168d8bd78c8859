//! All SQL of the audit log.

use chrono::NaiveDate;

use super::{Context, Event, Kind};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, CustomerId, EventId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};

/// A line of the log, as it is read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    /// The line itself.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// What was done.
    pub kind: Kind,
    /// Who did it.
    pub actor_name: String,
    /// For which organisation.
    pub actor_organisation: String,
    /// What sort of thing it was done to.
    pub object_kind: String,
    /// Its identifier.
    pub object_id: String,
    /// Its name at that time.
    pub object_name: String,
    /// From where.
    pub network_address: String,
    /// The request that it came with.
    pub request_id: String,
    /// JSON of what changed, as it was.
    pub before: Option<String>,
    /// JSON of what changed, as it is.
    pub after: Option<String>,
}

/// Which lines are wanted. Days are whole days in UTC.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only what this partner may read.
    pub partner: Option<PartnerId>,
    /// Only what this customer may read.
    pub customer: Option<CustomerId>,
    /// Only this person's acts.
    pub actor: Option<AccountId>,
    /// Only acts of this kind.
    pub kind: Option<Kind>,
    /// Only what was done to this object.
    pub object: Option<String>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Until the end of this day.
    pub to: Option<NaiveDate>,
}

impl Filter {
    fn from_micros(&self) -> i64 {
        self.from.map_or(i64::MIN, |day| Timestamp::start_of(day).micros())
    }

    fn to_micros(&self) -> i64 {
        self.to
            .and_then(|day| day.succ_opt())
            .map_or(i64::MAX, |day| Timestamp::start_of(day).micros())
    }
}

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
        "insert into audit_events (id, at, kind, actor_account, actor_name, actor_organisation, object_kind, object_id,
            object_name, partner_id, customer_id, network_address, request_id, before, after)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        id,
        cx.now,
        event.kind,
        cx.actor.account,
        &cx.actor.name,
        &cx.actor.organisation,
        event.object.kind,
        &event.object.id,
        &event.object.name,
        partner,
        customer,
        &*cx.network_address,
        &*cx.request_id,
        event.before.as_ref().map(ToString::to_string),
        event.after.as_ref().map(ToString::to_string),
    )?;
    Ok(())
}

/// One page of the log, newest first.
///
/// # Errors
/// When the database does.
pub async fn list(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Listed<Line>, Error> {
    let total = sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 from audit_events
            where (cast($1 as text) is null or kind = $1)
              and ($2 or partner_id = $3) and ($4 or customer_id = $5) and ($6 or actor_account = $7)
              and (cast($8 as text) is null or object_id = $8) and at >= $9 and at < $10
            limit $11) as counted",
        filter.kind,
        filter.partner.is_none(),
        filter.partner,
        filter.customer.is_none(),
        filter.customer,
        filter.actor.is_none(),
        filter.actor,
        &filter.object,
        filter.from_micros(),
        filter.to_micros(),
        COUNT_LIMIT + 1,
    )?;
    let rows = match at {
        Some(cursor) if cursor.backwards => newer(db, filter, cursor).await?,
        _ => older(db, filter, at).await?,
    };
    Ok(Listed::from_rows(rows, at, Count::from(total), |line| {
        (line.at.micros().to_string(), line.id.uuid())
    }))
}

fn edge(cursor: &Cursor, default: i64) -> (i64, EventId) {
    (cursor.key.parse().unwrap_or(default), EventId::from(cursor.id))
}

async fn older(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Vec<Line>, Error> {
    let (time, id) = at.map_or((i64::MAX, EventId::from(uuid::Uuid::max())), |cursor| {
        edge(cursor, i64::MAX)
    });
    sql!(
        db,
        all Line,
        "select id, at, kind, actor_name, actor_organisation, object_kind, object_id, object_name, network_address,
                request_id, before, after
         from audit_events
         where (at, id) < ($1, $2) and (cast($3 as text) is null or kind = $3)
           and ($4 or partner_id = $5) and ($6 or customer_id = $7) and ($8 or actor_account = $9)
           and (cast($10 as text) is null or object_id = $10) and at >= $11 and at < $12
         order by at desc, id desc limit $13",
        time,
        id,
        filter.kind,
        filter.partner.is_none(),
        filter.partner,
        filter.customer.is_none(),
        filter.customer,
        filter.actor.is_none(),
        filter.actor,
        &filter.object,
        filter.from_micros(),
        filter.to_micros(),
        PAGE_SIZE as i64 + 1,
    )
}

async fn newer(db: &mut Reader, filter: &Filter, at: &Cursor) -> Result<Vec<Line>, Error> {
    let (time, id) = edge(at, i64::MIN);
    sql!(
        db,
        all Line,
        "select id, at, kind, actor_name, actor_organisation, object_kind, object_id, object_name, network_address,
                request_id, before, after
         from audit_events
         where (at, id) > ($1, $2) and (cast($3 as text) is null or kind = $3)
           and ($4 or partner_id = $5) and ($6 or customer_id = $7) and ($8 or actor_account = $9)
           and (cast($10 as text) is null or object_id = $10) and at >= $11 and at < $12
         order by at asc, id asc limit $13",
        time,
        id,
        filter.kind,
        filter.partner.is_none(),
        filter.partner,
        filter.customer.is_none(),
        filter.customer,
        filter.actor.is_none(),
        filter.actor,
        &filter.object,
        filter.from_micros(),
        filter.to_micros(),
        PAGE_SIZE as i64 + 1,
    )
}

/// What was done to one object, newest first, at most a page.
///
/// # Errors
/// When the database does.
pub async fn of_object(db: &mut Reader, object_id: &str, partner: Option<PartnerId>) -> Result<Vec<Line>, Error> {
    let filter = Filter {
        object: Some(object_id.to_owned()),
        partner,
        ..Filter::default()
    };
    older(db, &filter, None).await
}

/// How often acts of one kind were done since a moment.
///
/// # Errors
/// When the database does.
pub async fn since(db: &mut Reader, kind: Kind, moment: Timestamp) -> Result<i64, Error> {
    sql!(db, scalar i64, "select count(*) from audit_events where kind = $1 and at >= $2", kind, moment)
}
