//! Suspending, reactivating and cancelling a subscription, and switching its auto-renewal: never blocked (R-GATE-2).

use serde_json::json;

use super::store::subscriptions as store;
use super::{OrderError, SubscriptionState, to_cancel};
use crate::accounts::Orderer;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers;
use crate::db::Tx;
use crate::relationships;
use crate::values::id::SubscriptionId;

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is suspended.
    Suspend,
    /// The suspension ends.
    Reactivate,
    /// It is cancelled, for good.
    Cancel,
    /// It renews itself from now on, or not.
    AutoRenew(bool),
}

/// Changes a subscription of the own partner; what is so already stays as it is.
///
/// # Errors
/// If it is another partner's, it is cancelled and something else is asked, or the database query fails.
pub async fn change(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    id: SubscriptionId,
    change: Change,
) -> Result<(), OrderError> {
    let agent = who.agent();
    let found = store::find(tx, id).await?;
    let seen = found
        .filter(|seen| seen.partner_id == agent.partner)
        .ok_or(OrderError::NotFound)?;
    customers::lock(tx, seen.customer_id).await?;
    let subscription = store::find(tx, id).await?.ok_or(OrderError::NotFound)?;
    if subscription.state == SubscriptionState::Cancelled {
        return if change == Change::Cancel {
            Ok(())
        } else {
            Err(OrderError::Cancelled)
        };
    }
    let (before, after) = match change {
        Change::AutoRenew(on) if on == subscription.auto_renew => return Ok(()),
        Change::AutoRenew(on) => {
            store::set_auto_renew(tx, id, on).await?;
            customers::mark_list_stale(tx, subscription.customer_id);
            (json!({ "auto_renew": !on }), json!({ "auto_renew": on }))
        }
        Change::Suspend | Change::Reactivate => {
            let state = match change {
                Change::Suspend => SubscriptionState::Suspended,
                _ => SubscriptionState::Active,
            };
            if state == subscription.state {
                return Ok(());
            }
            // Whom the partner serves no more has no active subscription from it (R-REL-1).
            let relationship = relationships::between(tx, agent.partner, subscription.customer_id).await?;
            if change == Change::Reactivate && !relationship.is_some_and(|relationship| relationship.is_open()) {
                return Err(OrderError::NotFound);
            }
            store::set_state(tx, id, state).await?;
            (json!({ "state": subscription.state }), json!({ "state": state }))
        }
        Change::Cancel => {
            store::cancel(tx, id, cx.now, Some(&agent.visitor.name.full())).await?;
            customers::mark_list_stale(tx, subscription.customer_id);
            to_cancel::settle(tx, cx, agent.partner, subscription.customer_id).await?;
            (
                json!({ "state": subscription.state }),
                json!({ "state": SubscriptionState::Cancelled }),
            )
        }
    };
    let object = Object::new("subscription", id, subscription.offer_name.as_str());
    let event = Event::new(Kind::SubscriptionChanged, object)
        .of_partner(subscription.partner_id)
        .of_customer(subscription.customer_id)
        .before(before)
        .after(after);
    Ok(audit::record(tx, cx, event).await?)
}
