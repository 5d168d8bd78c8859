//! Orders and subscriptions as programs see them. An order is a purchase: changes of seats and renewals show in the
//! subscription.

use super::store::programs as store;
use super::{BillingCycle, OfferKind, Order, Subscription};
use crate::db::{self, Reader};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, OrderId, PartnerId, SubscriptionId};

/// A purchase with what the program said about it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Placed {
    /// The order.
    #[sqlx(flatten)]
    pub order: Order,
    /// Its billing cycle, if one was named.
    pub billing_cycle: Option<BillingCycle>,
    /// Its currency, if one was named.
    pub currency: Option<String>,
}

/// A line of a purchase.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct PlacedLine {
    /// The order.
    pub order_id: OrderId,
    /// Its number within the order, from 1.
    pub number: i64,
    /// The offer.
    pub offer_id: String,
    /// The offer's name.
    pub offer_name: String,
    /// The seats that were bought.
    pub seats: i64,
    /// The subscription that it made.
    pub subscription_id: Option<SubscriptionId>,
    /// The offer's term.
    pub months: Option<i64>,
    /// The partner's own name for the subscription.
    pub friendly_name: Option<String>,
}

/// A subscription with what programs ask besides.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Sold {
    /// The subscription.
    #[sqlx(flatten)]
    pub subscription: Subscription,
    /// The order that made it.
    pub order_id: OrderId,
    /// The partner's own name for it.
    pub friendly_name: Option<String>,
    /// The order's billing cycle.
    pub billing_cycle: Option<BillingCycle>,
    /// What is sold.
    pub kind: OfferKind,
    /// The offer's term.
    pub months: Option<i64>,
}

impl Sold {
    /// The partner's own name for it, or the offer's.
    pub fn name(&self) -> &str {
        self.friendly_name.as_deref().unwrap_or(&self.subscription.offer_name)
    }
}

/// The purchases of a customer with a partner behind a seek key, the newest first, each with its lines. `usage`: only those that are
/// billed by use, or only the others.
///
/// # Errors
/// If the database query fails.
pub async fn purchases(
    db: &mut Reader,
    owner: (CustomerId, PartnerId),
    usage: Option<bool>,
    seek: (Timestamp, OrderId),
    limit: i64,
) -> Result<Vec<(Placed, Vec<PlacedLine>)>, db::Error> {
    let found = store::purchases(db, owner, usage, seek, limit).await?;
    let place = |placed: &Placed| (placed.order.placed_at, placed.order.id);
    let (Some(newest), Some(oldest)) = (found.first().map(place), found.last().map(place)) else {
        return Ok(Vec::new());
    };
    let mut lines = store::lines(db, owner, newest, oldest).await?;
    let of = found.into_iter().map(|placed| {
        let own = lines.extract_if(.., |line| line.order_id == placed.order.id).collect();
        (placed, own)
    });
    Ok(of.collect())
}

/// A purchase of a customer with a partner.
///
/// # Errors
/// If the database query fails.
pub async fn purchase(
    db: &mut Reader,
    owner: (CustomerId, PartnerId),
    id: OrderId,
) -> Result<Option<(Placed, Vec<PlacedLine>)>, db::Error> {
    let Some(placed) = store::purchase(db, owner, id).await? else {
        return Ok(None);
    };
    let place = (placed.order.placed_at, id);
    let lines = store::lines(db, owner, place, place).await?;
    Ok(Some((placed, lines)))
}

/// The subscriptions of a customer with a partner behind a seek key, the newest first; of one order if there is one.
///
/// # Errors
/// If the database query fails.
pub async fn subscriptions(
    db: &mut Reader,
    owner: (CustomerId, PartnerId),
    order: Option<OrderId>,
    seek: (Timestamp, SubscriptionId),
    limit: i64,
) -> Result<Vec<Sold>, db::Error> {
    store::subscriptions(db, owner, order, seek, limit).await
}

/// A subscription of a customer with a partner.
///
/// # Errors
/// If the database query fails.
pub async fn subscription(
    db: &mut Reader,
    owner: (CustomerId, PartnerId),
    id: SubscriptionId,
) -> Result<Option<Sold>, db::Error> {
    store::subscription(db, owner, id).await
}
