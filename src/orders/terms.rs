//! What programs say about orders and subscriptions besides what is sold: billing cycle, currency, names of their own.

use serde_json::json;

use super::store::programs as store;
use super::{BillingCycle, OrderError, Placed, Sold};
use crate::accounts::Orderer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::OrderId;

/// What is said about an order that is being placed.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// The billing cycle.
    pub billing_cycle: Option<BillingCycle>,
    /// The currency.
    pub currency: Option<String>,
    /// The partner's own names, by the numbers of the lines.
    pub names: Vec<(i64, String)>,
}

/// Notes the terms of an order, in the transaction that places it.
///
/// # Errors
/// If the database query fails.
pub async fn note(tx: &mut Tx, order: OrderId, terms: &Terms) -> Result<(), db::Error> {
    store::set_terms(tx, order, terms.billing_cycle, terms.currency.as_deref()).await?;
    for (number, name) in &terms.names {
        store::name_line(tx, order, *number, name).await?;
    }
    Ok(())
}

/// Changes the billing cycle of an order of the own partner.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn change_billing_cycle(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    placed: &Placed,
    cycle: BillingCycle,
) -> Result<(), OrderError> {
    let order = &placed.order;
    if order.partner_id != who.agent().partner {
        return Err(OrderError::NotFound);
    }
    if placed.billing_cycle == Some(cycle) {
        return Ok(());
    }
    store::set_terms(tx, order.id, Some(cycle), placed.currency.as_deref()).await?;
    let event = Event::new(Kind::OrderChanged, Object::new("order", order.id, order.id.to_string()))
        .of_partner(order.partner_id)
        .of_customer(order.customer_id)
        .before(json!({ "billing_cycle": placed.billing_cycle }))
        .after(json!({ "billing_cycle": cycle }));
    Ok(audit::record(tx, cx, event).await?)
}

/// Gives a subscription of the own partner another name, by which the partner knows it.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn rename(tx: &mut Tx, cx: &Context, who: &Orderer, sold: &Sold, name: &str) -> Result<(), OrderError> {
    let subscription = &sold.subscription;
    if subscription.partner_id != who.agent().partner {
        return Err(OrderError::NotFound);
    }
    if sold.name() == name {
        return Ok(());
    }
    store::set_name(tx, subscription.id, name).await?;
    let object = Object::new("subscription", subscription.id, subscription.offer_name.as_str());
    let event = Event::new(Kind::SubscriptionChanged, object)
        .of_partner(subscription.partner_id)
        .of_customer(subscription.customer_id)
        .before(json!({ "name": sold.name() }))
        .after(json!({ "name": name }));
    Ok(audit::record(tx, cx, event).await?)
}
