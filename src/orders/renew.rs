//! Auto-renewal by the schedule, which is never blocked (R-GATE-2); a subscription whose term ends without it expires.

use serde_json::json;

use super::store::subscriptions as store;
use super::{Subscription, SubscriptionState, offer, to_cancel};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers;
use crate::db::{self, Database, Tx};
use crate::values::id::SubscriptionId;

/// The subscriptions that are read at once.
const BATCH: i64 = 100;

/// Renews the subscriptions whose term has ended, or lets them expire. Returns how many.
///
/// # Errors
/// If the database query fails; what was not done is done the next time.
pub async fn renew_due(db: &Database, cx: &Context) -> Result<usize, db::Error> {
    let mut done = 0;
    loop {
        let due = store::due(&mut db.read().await?, cx.now.utc_date(), BATCH).await?;
        if due.is_empty() {
            return Ok(done);
        }
        for id in due {
            db.transact(async |tx| renew(tx, cx, id).await).await?;
            done += 1;
        }
    }
}

/// Renews one by a term, or lets it expire.
async fn renew(tx: &mut Tx, cx: &Context, id: SubscriptionId) -> Result<(), db::Error> {
    let Some(seen) = store::find(tx, id).await? else {
        return Ok(());
    };
    customers::lock(tx, seen.customer_id).await?;
    let Some(subscription) = store::find(tx, id).await? else {
        return Ok(());
    };
    let Some(ended) = subscription.renews_on.filter(|on| *on <= cx.now.utc_date()) else {
        return Ok(());
    };
    if subscription.state == SubscriptionState::Cancelled {
        return Ok(());
    }
    customers::mark_list_stale(tx, subscription.customer_id);
    let next = offer(tx, &subscription.offer_id)
        .await?
        .and_then(|offer| offer.term_end(ended));
    match next.filter(|_| subscription.auto_renew) {
        Some(next) => {
            store::renew(tx, id, Some(next)).await?;
            record(
                tx,
                cx,
                &subscription,
                Kind::SubscriptionRenewed,
                json!({ "renews_on": next }),
            )
            .await
        }
        None => {
            store::cancel(tx, id, cx.now, None).await?;
            to_cancel::settle(tx, cx, subscription.partner_id, subscription.customer_id).await?;
            record(
                tx,
                cx,
                &subscription,
                Kind::SubscriptionExpired,
                json!({ "renews_on": ended }),
            )
            .await
        }
    }
}

async fn record(
    tx: &mut Tx,
    cx: &Context,
    subscription: &Subscription,
    kind: Kind,
    after: serde_json::Value,
) -> Result<(), db::Error> {
    let object = Object::new("subscription", subscription.id, subscription.offer_name.as_str());
    let event = Event::new(kind, object)
        .of_partner(subscription.partner_id)
        .of_customer(subscription.customer_id)
        .after(after);
    audit::record(tx, cx, event).await
}
