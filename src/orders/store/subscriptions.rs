//! All SQL of subscriptions; that of their lists is in a file of its own.

use chrono::NaiveDate;

use crate::db::{Error, Reader, Tx};
use crate::orders::{Order, OrderLine, Subscription, SubscriptionState};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId, SubscriptionId};

/// The subscriptions shown of one customer at most.
const SHOWN: i64 = 200;

pub(in crate::orders) async fn insert(
    tx: &mut Tx,
    id: SubscriptionId,
    order: &Order,
    line: &OrderLine,
    renews_on: Option<NaiveDate>,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into subscriptions (id, partner_id, customer_id, order_id, offer_id, seats, state, auto_renew, renews_on,
                                    created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        order.partner_id,
        order.customer_id,
        order.id,
        &line.offer_id,
        line.seats,
        SubscriptionState::Active,
        renews_on.is_some(),
        renews_on,
        now,
    )?;
    Ok(())
}

pub(in crate::orders) async fn find(db: &mut Reader, id: SubscriptionId) -> Result<Option<Subscription>, Error> {
    sql!(
        db,
        optional Subscription,
        "select s.id, s.partner_id, p.name as partner_name, s.customer_id, c.company_name, s.offer_id,
                o.name as offer_name, s.seats, s.state, s.auto_renew, s.renews_on, s.created_at, s.cancelled_at,
                s.cancelled_by_name, s.to_cancel_since
         from subscriptions s
         join partners p on p.id = s.partner_id
         join customers c on c.id = s.customer_id
         join offers o on o.id = s.offer_id
         where s.id = $1",
        id,
    )
}

pub(in crate::orders) async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
    partner: Option<PartnerId>,
) -> Result<Vec<Subscription>, Error> {
    sql!(
        db,
        all Subscription,
        "select s.id, s.partner_id, p.name as partner_name, s.customer_id, c.company_name, s.offer_id,
                o.name as offer_name, s.seats, s.state, s.auto_renew, s.renews_on, s.created_at, s.cancelled_at,
                s.cancelled_by_name, s.to_cancel_since
         from subscriptions s
         join partners p on p.id = s.partner_id
         join customers c on c.id = s.customer_id
         join offers o on o.id = s.offer_id
         where s.customer_id = $1 and ($2 or s.partner_id = $3)
         order by s.created_at desc, s.id desc limit cast($4 as bigint)",
        customer,
        partner.is_none(),
        partner,
        SHOWN,
    )
}

/// A subscription that is not cancelled, as far as withdrawals go.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::orders) struct Open {
    pub id: SubscriptionId,
    pub partner_id: PartnerId,
    pub to_cancel_since: Option<Timestamp>,
}

/// The subscriptions of a customer that are not cancelled.
pub(in crate::orders) async fn open_of(db: &mut Reader, customer: CustomerId) -> Result<Vec<Open>, Error> {
    sql!(
        db,
        all Open,
        "select id, partner_id, to_cancel_since from subscriptions where customer_id = $1 and state <> 'cancelled'",
        customer,
    )
}

pub(in crate::orders) async fn has_active(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint) from subscriptions
         where customer_id = $1 and partner_id = $2 and state = 'active' limit 1",
        customer,
        partner,
    )?
    .is_some())
}

/// The subscriptions whose term has ended by a day in UTC.
pub(in crate::orders) async fn due(
    db: &mut Reader,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<SubscriptionId>, Error> {
    sql!(
        db,
        column SubscriptionId,
        "select id from subscriptions
         where state <> 'cancelled' and renews_on <= $1 order by renews_on, id limit cast($2 as bigint)",
        today,
        limit,
    )
}

pub(in crate::orders) async fn set_seats(tx: &mut Tx, id: SubscriptionId, seats: i64) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set seats = $2 where id = $1", id, seats)?;
    Ok(())
}

pub(in crate::orders) async fn renew(
    tx: &mut Tx,
    id: SubscriptionId,
    renews_on: Option<NaiveDate>,
) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set renews_on = $2 where id = $1", id, renews_on)?;
    Ok(())
}

pub(in crate::orders) async fn set_auto_renew(tx: &mut Tx, id: SubscriptionId, on: bool) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set auto_renew = $2 where id = $1", id, on)?;
    Ok(())
}

/// Suspends it, or ends the suspension.
pub(in crate::orders) async fn set_state(
    tx: &mut Tx,
    id: SubscriptionId,
    state: SubscriptionState,
) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set state = $2 where id = $1", id, state)?;
    Ok(())
}

/// Cancels it, or lets it expire, which nobody does.
pub(in crate::orders) async fn cancel(
    tx: &mut Tx,
    id: SubscriptionId,
    now: Timestamp,
    by: Option<&str>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update subscriptions set state = $2, auto_renew = false, cancelled_at = $3, cancelled_by_name = $4 where id = $1",
        id,
        SubscriptionState::Cancelled,
        now,
        by,
    )?;
    Ok(())
}

pub(in crate::orders) async fn set_to_cancel(
    tx: &mut Tx,
    id: SubscriptionId,
    since: Option<Timestamp>,
) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set to_cancel_since = $2 where id = $1", id, since)?;
    Ok(())
}
