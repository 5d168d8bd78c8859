//! An agent discards a held order.

use super::end_order::end;
use super::store::orders as store;
use super::{EndReason, OrderError, State};
use crate::accounts::Orderer;
use crate::audit::Context;
use crate::customers;
use crate::db::Tx;
use crate::values::id::OrderId;

/// Discards it; one that is not held any more stays as it is: `false`.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn discard(tx: &mut Tx, cx: &Context, who: &Orderer, id: OrderId) -> Result<bool, OrderError> {
    let partner = who.agent().partner;
    let found = store::find(tx, id).await?;
    let seen = found
        .filter(|order| order.partner_id == partner)
        .ok_or(OrderError::NotFound)?;
    customers::lock(tx, seen.customer_id).await?;
    let order = store::find(tx, id).await?.ok_or(OrderError::NotFound)?;
    if order.state != State::Held {
        return Ok(false);
    }
    let customer = customers::find(tx, order.customer_id)
        .await?
        .ok_or(OrderError::NotFound)?;
    end(tx, cx, &customer, &order, EndReason::Discarded).await?;
    Ok(true)
}
