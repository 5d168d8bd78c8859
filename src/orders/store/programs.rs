//! SQL of orders and subscriptions as programs list them: a customer's of one partner, the newest first.

use crate::db::{Error, Reader, Tx};
use crate::orders::{BillingCycle, Placed, PlacedLine, Sold};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, OrderId, PartnerId, SubscriptionId};

/// Purchases behind a seek key. `usage`: only those that are billed by use, or only the others.
pub(in crate::orders) async fn purchases(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    usage: Option<bool>,
    (at, id): (Timestamp, OrderId),
    limit: i64,
) -> Result<Vec<Placed>, Error> {
    sql!(
        db,
        all Placed,
        "select o.id, o.partner_id, o.customer_id, o.act, o.channel, o.state, o.releases, o.held_until, o.placed_at,
                o.placed_by, o.placed_by_name, o.settled_at, o.end_reason, o.confirmation_id, o.is_released,
                o.billing_cycle, o.currency
         from orders o
         where o.customer_id = $1 and o.partner_id = $2 and o.act = 'purchase' and (o.placed_at, o.id) < ($3, $4)
            and ($5 or $6 = exists (select 1 from order_lines l join offers f on f.id = l.offer_id
                                    where l.order_id = o.id and f.kind = 'azure-plan'))
         order by o.placed_at desc, o.id desc limit cast($7 as bigint)",
        customer,
        partner,
        at,
        id,
        usage.is_none(),
        usage.unwrap_or_default(),
        limit,
    )
}

/// A purchase of a customer with a partner.
pub(in crate::orders) async fn purchase(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    id: OrderId,
) -> Result<Option<Placed>, Error> {
    sql!(
        db,
        optional Placed,
        "select o.id, o.partner_id, o.customer_id, o.act, o.channel, o.state, o.releases, o.held_until, o.placed_at,
                o.placed_by, o.placed_by_name, o.settled_at, o.end_reason, o.confirmation_id, o.is_released,
                o.billing_cycle, o.currency
         from orders o where o.id = $1 and o.customer_id = $2 and o.partner_id = $3 and o.act = 'purchase'",
        id,
        customer,
        partner,
    )
}

/// The lines of all purchases from one of them back to another.
pub(in crate::orders) async fn lines(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    (newest_at, newest): (Timestamp, OrderId),
    (oldest_at, oldest): (Timestamp, OrderId),
) -> Result<Vec<PlacedLine>, Error> {
    sql!(
        db,
        all PlacedLine,
        "select l.order_id, l.number, l.offer_id, f.name as offer_name, l.seats, l.subscription_id, f.months,
                s.friendly_name
         from orders o
         join order_lines l on l.order_id = o.id
         join offers f on f.id = l.offer_id
         left join subscriptions s on s.id = l.subscription_id
         where o.customer_id = $1 and o.partner_id = $2 and o.act = 'purchase'
            and (o.placed_at, o.id) <= ($3, $4) and (o.placed_at, o.id) >= ($5, $6)
         order by o.placed_at desc, o.id desc, l.number",
        customer,
        partner,
        newest_at,
        newest,
        oldest_at,
        oldest,
    )
}

/// Subscriptions behind a seek key, of one order if there is one.
pub(in crate::orders) async fn subscriptions(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    order: Option<OrderId>,
    (at, id): (Timestamp, SubscriptionId),
    limit: i64,
) -> Result<Vec<Sold>, Error> {
    sql!(
        db,
        all Sold,
        "select s.id, s.partner_id, p.name as partner_name, s.customer_id, c.company_name, s.offer_id,
                f.name as offer_name, s.seats, s.state, s.auto_renew, s.renews_on, s.created_at, s.cancelled_at,
                s.cancelled_by_name, s.to_cancel_since, s.order_id, s.friendly_name, o.billing_cycle, f.kind, f.months
         from subscriptions s
         join partners p on p.id = s.partner_id
         join customers c on c.id = s.customer_id
         join offers f on f.id = s.offer_id
         join orders o on o.id = s.order_id
         where s.customer_id = $1 and s.partner_id = $2 and (s.created_at, s.id) < ($3, $4)
            and ($5 or s.order_id = $6)
         order by s.created_at desc, s.id desc limit cast($7 as bigint)",
        customer,
        partner,
        at,
        id,
        order.is_none(),
        order,
        limit,
    )
}

/// A subscription of a customer with a partner.
pub(in crate::orders) async fn subscription(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    id: SubscriptionId,
) -> Result<Option<Sold>, Error> {
    sql!(
        db,
        optional Sold,
        "select s.id, s.partner_id, p.name as partner_name, s.customer_id, c.company_name, s.offer_id,
                f.name as offer_name, s.seats, s.state, s.auto_renew, s.renews_on, s.created_at, s.cancelled_at,
                s.cancelled_by_name, s.to_cancel_since, s.order_id, s.friendly_name, o.billing_cycle, f.kind, f.months
         from subscriptions s
         join partners p on p.id = s.partner_id
         join customers c on c.id = s.customer_id
         join offers f on f.id = s.offer_id
         join orders o on o.id = s.order_id
         where s.id = $1 and s.customer_id = $2 and s.partner_id = $3",
        id,
        customer,
        partner,
    )
}

pub(in crate::orders) async fn set_terms(
    tx: &mut Tx,
    order: OrderId,
    billing_cycle: Option<BillingCycle>,
    currency: Option<&str>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update orders set billing_cycle = $2, currency = $3 where id = $1",
        order,
        billing_cycle,
        currency,
    )?;
    Ok(())
}

/// Names the subscription that a line of an order has made.
pub(in crate::orders) async fn name_line(tx: &mut Tx, order: OrderId, number: i64, name: &str) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update subscriptions set friendly_name = $3
         where id = (select subscription_id from order_lines where order_id = $1 and number = $2)",
        order,
        number,
        name,
    )?;
    Ok(())
}

pub(in crate::orders) async fn set_name(tx: &mut Tx, id: SubscriptionId, name: &str) -> Result<(), Error> {
    sql!(tx, execute "update subscriptions set friendly_name = $2 where id = $1", id, name)?;
    Ok(())
}
