//! Ending a held order without doing it.

use serde_json::json;

use super::complete::{label, lapse};
use super::store::orders as store;
use super::{EndReason, Order};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::Customer;
use crate::db::{self, Tx};

/// Ends it; the reason is kept with it.
///
/// # Errors
/// If the database query fails.
pub(super) async fn end(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    order: &Order,
    reason: EndReason,
) -> Result<(), db::Error> {
    store::set_ended(tx, order.id, reason, cx.now).await?;
    let lines = store::lines(tx, order.id).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::OrderEnded, object)
        .of_partner(order.partner_id)
        .of_customer(customer.id)
        .after(json!({
            "order": order.id,
            "lines": lines.iter().map(label).collect::<Vec<_>>(),
            "agent": order.placed_by_name,
            "reason": reason,
        }));
    audit::record(tx, cx, event).await?;
    lapse(tx, cx, order).await
}
