//! All SQL of the catalogue, of orders and their lines.

use crate::db::{Error, Reader, Tx};
use crate::orders::{EndReason, Offer, Order, OrderLine, State, Subscription};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId, OrderId, PartnerId, SubscriptionId};

/// The held orders shown of one customer at most.
const SHOWN: i64 = 100;

pub(in crate::orders) async fn offers(db: &mut Reader) -> Result<Vec<Offer>, Error> {
    sql!(
        db,
        all Offer,
        "select id, name, kind, type_id, months, max_seats, sold_until from offers order by position"
    )
}

pub(in crate::orders) async fn offer(db: &mut Reader, id: &str) -> Result<Option<Offer>, Error> {
    sql!(
        db,
        optional Offer,
        "select id, name, kind, type_id, months, max_seats, sold_until from offers where id = $1",
        id,
    )
}

pub(in crate::orders) async fn insert(tx: &mut Tx, order: &Order, lines: &[OrderLine]) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into orders (id, partner_id, customer_id, act, channel, state, releases, held_until, placed_at, placed_by,
                             placed_by_name, is_released)
         values ($1, $2, $3, $4, $5, 'held', $6, $7, $8, $9, $10, false)",
        order.id,
        order.partner_id,
        order.customer_id,
        order.act,
        order.channel,
        order.releases,
        order.held_until,
        order.placed_at,
        order.placed_by,
        &order.placed_by_name,
    )?;
    for line in lines {
        sql!(
            tx,
            execute
            "insert into order_lines (order_id, number, offer_id, seats, subscription_id) values ($1, $2, $3, $4, $5)",
            order.id,
            line.number,
            &line.offer_id,
            line.seats,
            line.subscription_id,
        )?;
    }
    Ok(())
}

pub(in crate::orders) async fn find(db: &mut Reader, id: OrderId) -> Result<Option<Order>, Error> {
    sql!(
        db,
        optional Order,
        "select id, partner_id, customer_id, act, channel, state, releases, held_until, placed_at, placed_by,
                placed_by_name, settled_at, end_reason, confirmation_id, is_released
         from orders where id = $1",
        id,
    )
}

pub(in crate::orders) async fn lines(db: &mut Reader, id: OrderId) -> Result<Vec<OrderLine>, Error> {
    sql!(
        db,
        all OrderLine,
        "select l.number, l.offer_id, o.name as offer_name, l.seats, l.subscription_id
         from order_lines l join offers o on o.id = l.offer_id
         where l.order_id = $1 order by l.number",
        id,
    )
}

pub(in crate::orders) async fn held_of(
    db: &mut Reader,
    customer: CustomerId,
    partner: Option<PartnerId>,
) -> Result<Vec<Order>, Error> {
    sql!(
        db,
        all Order,
        "select id, partner_id, customer_id, act, channel, state, releases, held_until, placed_at, placed_by,
                placed_by_name, settled_at, end_reason, confirmation_id, is_released
         from orders
         where customer_id = $1 and ($2 or partner_id = $3) and state = 'held'
         order by placed_at desc, id desc limit cast($4 as bigint)",
        customer,
        partner.is_none(),
        partner,
        SHOWN,
    )
}

/// Whether a customer has a completed purchase through a partner.
pub(in crate::orders) async fn has_purchase(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint) from orders
         where customer_id = $1 and partner_id = $2 and act = 'purchase' and state = 'completed' limit 1",
        customer,
        partner,
    )?
    .is_some())
}

/// Whether an order that was completed since a moment has set the seats of a subscription.
pub(in crate::orders) async fn sets_seats_since(
    db: &mut Reader,
    subscription: &Subscription,
    since: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint) from orders o join order_lines l on l.order_id = o.id
         where o.customer_id = $1 and o.partner_id = $2 and o.act = 'seats' and o.state = 'completed'
            and o.settled_at > $3 and l.subscription_id = $4 limit 1",
        subscription.customer_id,
        subscription.partner_id,
        since,
        subscription.id,
    )?
    .is_some())
}

/// The held orders that release themselves, behind this one.
pub(in crate::orders) async fn to_release(db: &mut Reader, after: OrderId, limit: i64) -> Result<Vec<Order>, Error> {
    sql!(
        db,
        all Order,
        "select id, partner_id, customer_id, act, channel, state, releases, held_until, placed_at, placed_by,
                placed_by_name, settled_at, end_reason, confirmation_id, is_released
         from orders
         where state = 'held' and releases and id > $1
         order by id limit cast($2 as bigint)",
        after,
        limit,
    )
}

pub(in crate::orders) async fn set_completed(
    tx: &mut Tx,
    id: OrderId,
    confirmation: Option<ConfirmationId>,
    is_released: bool,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update orders set state = $2, settled_at = $3, confirmation_id = $4, is_released = $5 where id = $1",
        id,
        State::Completed,
        now,
        confirmation,
        is_released,
    )?;
    Ok(())
}

pub(in crate::orders) async fn set_ended(
    tx: &mut Tx,
    id: OrderId,
    reason: EndReason,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update orders set state = $2, settled_at = $3, end_reason = $4 where id = $1",
        id,
        State::Ended,
        now,
        reason,
    )?;
    Ok(())
}

/// Notes which subscription a line has made.
pub(in crate::orders) async fn set_subscription(
    tx: &mut Tx,
    id: OrderId,
    number: i64,
    subscription: SubscriptionId,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update order_lines set subscription_id = $3 where order_id = $1 and number = $2",
        id,
        number,
        subscription,
    )?;
    Ok(())
}
