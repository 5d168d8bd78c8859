//! Completing an order: what it orders is done, in the transaction of whoever found the gate open.

use chrono::NaiveDate;
use serde_json::json;

use super::gate::{Act, Ground};
use super::place::is_renewable;
use super::store::{orders as store, subscriptions};
use super::{Order, OrderLine, SubscriptionState, offer};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Tx};
use crate::notices;
use crate::values::id::SubscriptionId;

/// How an order is completed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Completion {
    /// Why it may.
    pub ground: Ground,
    /// The schedule does it.
    pub is_released: bool,
}

/// A line in the audit log.
pub(super) fn label(line: &OrderLine) -> String {
    format!("{} × {}", line.offer_name, line.seats)
}

/// Completes a held order, whose lines can be done. The audit line names the agent and the confirmation.
///
/// # Errors
/// If the database query fails.
pub(super) async fn complete(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    order: &Order,
    how: Completion,
) -> Result<(), db::Error> {
    let today = cx.now.utc_date();
    let lines = store::lines(tx, order.id).await?;
    for line in &lines {
        let Some(offer) = offer(tx, &line.offer_id).await? else {
            continue;
        };
        match (order.act, line.subscription_id) {
            (Act::Seats, Some(subscription)) => subscriptions::set_seats(tx, subscription, line.seats).await?,
            (Act::Renewal, Some(subscription)) => {
                let known = subscriptions::find(tx, subscription).await?;
                let from = known.and_then(|known| known.renews_on).unwrap_or(today);
                subscriptions::renew(tx, subscription, offer.term_end(from)).await?;
            }
            _ if offer.kind.makes_subscription() => {
                let id = SubscriptionId::new(cx.now, &cx.random);
                subscriptions::insert(tx, id, order, line, offer.term_end(today), cx.now).await?;
                store::set_subscription(tx, order.id, line.number, id).await?;
            }
            _ => {}
        }
    }
    store::set_completed(tx, order.id, how.ground.confirmation(), how.is_released, cx.now).await?;
    if order.act == Act::Purchase {
        customers::note_purchase(tx, customer.id, cx.now).await?;
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::OrderCompleted, object)
        .of_partner(order.partner_id)
        .of_customer(customer.id)
        .after(json!({
            "order": order.id,
            "act": order.act,
            "lines": lines.iter().map(label).collect::<Vec<_>>(),
            "agent": order.placed_by_name,
            "confirmation": how.ground.confirmation(),
        }));
    audit::record(tx, cx, event).await?;
    lapse(tx, cx, order).await
}

/// Nobody has to attest for this order any more, unless another one of the partner waits for the same customer.
///
/// # Errors
/// If the database query fails.
pub(super) async fn lapse(tx: &mut Tx, cx: &Context, order: &Order) -> Result<(), db::Error> {
    let partner = order.partner_id;
    if !store::held_of(tx, order.customer_id, Some(partner)).await?.is_empty() {
        return Ok(());
    }
    let waits = [notices::Kind::OrderWaits; 3];
    for known in crate::agreements::types(tx).await? {
        notices::lapse(tx, cx, Some(partner), order.customer_id, &known.id, waits).await?;
    }
    Ok(())
}

/// Whether what a held order changes is still as it was when the order was placed: its subscriptions are not cancelled, one
/// that is to be renewed has not been renewed meanwhile, and no later order has set other seats.
///
/// # Errors
/// If the database query fails.
pub(super) async fn subscriptions_are_as_ordered(
    tx: &mut Tx,
    order: &Order,
    today: NaiveDate,
) -> Result<bool, db::Error> {
    for line in store::lines(tx, order.id).await? {
        let Some(id) = line.subscription_id else { continue };
        let found = subscriptions::find(tx, id).await?;
        let Some(found) = found.filter(|found| found.state != SubscriptionState::Cancelled) else {
            return Ok(false);
        };
        let is_as_ordered = match order.act {
            Act::Seats => !store::sets_seats_since(tx, &found, order.placed_at).await?,
            Act::Renewal => {
                let offer = offer(tx, &found.offer_id).await?;
                offer.is_some_and(|offer| is_renewable(&found, &offer, today))
            }
            _ => true,
        };
        if !is_as_ordered {
            return Ok(false);
        }
    }
    Ok(true)
}
