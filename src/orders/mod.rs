//! Orders: what partners sell, orders with their lines, the subscriptions that they make, and the gate: whether a transaction
//! may go on, and if not, why and whose move it is.

mod ask_colleague;
mod complete;
mod discard;
mod end_order;
pub mod gate;
mod judge;
mod letters;
pub mod pages;
mod place;
mod release;
mod renew;
mod resume;
mod store;
mod subscription;
pub mod to_cancel;

use chrono::{Months, NaiveDate};

pub use ask_colleague::ask_colleague;
pub use discard::discard;
pub use gate::{Act, Decision, Ground, Hold, Reason};
pub use judge::{Question, judge};
pub use place::{NewOrder, What, place};
pub use release::release_due;
pub use renew::renew_due;
pub use resume::resume;
pub use subscription::{Change, change};

use crate::agreements::policy::Channel;
use crate::customers::Customer;
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, OrderId, PartnerId, SubscriptionId};
use crate::values::paging::{Cursor, Listed};

/// The days within which a held order releases itself.
pub const RELEASE_DAYS: u64 = 14;

text_enum! {
    /// What is sold. A purchase of any of these counts for R-DIRECT-4.
    pub enum OfferKind {
        /// A licence by the seat.
        Offer = "offer",
        /// Software that is bought once.
        Software = "software",
        /// Software by subscription.
        SoftwareSubscription = "software-subscription",
        /// A Reserved Instance.
        ReservedInstance = "reserved-instance",
        /// An Azure plan.
        AzurePlan = "azure-plan",
    }
}

impl OfferKind {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Offer => "order-kind-offer",
            Self::Software => "order-kind-software",
            Self::SoftwareSubscription => "order-kind-software-subscription",
            Self::ReservedInstance => "order-kind-reserved-instance",
            Self::AzurePlan => "order-kind-azure-plan",
        }
    }

    /// Whether a purchase makes a subscription.
    pub const fn makes_subscription(self) -> bool {
        !matches!(self, Self::Software)
    }
}

/// An offer of the catalogue.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Offer {
    /// Its identifier.
    pub id: String,
    /// As it is sold.
    pub name: String,
    /// What it is.
    pub kind: OfferKind,
    /// The agreement type for which it is marked.
    pub type_id: Option<String>,
    /// Its term in months; `None`: it does not renew.
    pub months: Option<i64>,
    /// The most seats that one order or subscription can have.
    pub max_seats: i64,
    /// The last day on which it is sold, in UTC.
    pub sold_until: Option<NaiveDate>,
}

impl Offer {
    /// Whether it is sold on a day in UTC.
    pub fn is_sold(&self, on: NaiveDate) -> bool {
        self.sold_until.is_none_or(|last| on <= last)
    }

    /// The day on which a term that begins on `from` ends.
    pub fn term_end(&self, from: NaiveDate) -> Option<NaiveDate> {
        let months = self.months.and_then(|months| u32::try_from(months).ok())?;
        from.checked_add_months(Months::new(months))
    }
}

text_enum! {
    /// What became of an order.
    pub enum State {
        /// It waits for a confirmation.
        Held = "held",
        /// It was done.
        Completed = "completed",
        /// It was ended without being done.
        Ended = "ended",
    }
}

impl State {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Held => "order-state-held",
            Self::Completed => "order-state-completed",
            Self::Ended => "order-state-ended",
        }
    }

    /// The tone of its mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Held => "warn",
            Self::Completed => "good",
            Self::Ended => "none",
        }
    }
}

text_enum! {
    /// Why an order was ended.
    pub enum EndReason {
        /// An agent discarded it.
        Discarded = "discarded",
        /// The days within which it could release itself are over.
        Expired = "expired",
        /// The relationship has ended.
        NotServed = "not-served",
        /// The agent may not order any more.
        Role = "role",
        /// The offer is not sold any more.
        NotSold = "not-sold",
        /// The subscription that it changes was cancelled.
        Subscription = "subscription",
    }
}

impl EndReason {
    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Discarded => "order-ended-discarded",
            Self::Expired => "order-ended-expired",
            Self::NotServed => "order-ended-not-served",
            Self::Role => "order-ended-role",
            Self::NotSold => "order-ended-not-sold",
            Self::Subscription => "order-ended-subscription",
        }
    }
}

impl Act {
    /// The message that names an order of this kind.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Seats => "order-act-seats",
            Self::Renewal => "order-act-renewal",
            _ => "order-act-purchase",
        }
    }
}

/// An order.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Order {
    /// Its identifier.
    pub id: OrderId,
    /// The partner that ordered.
    pub partner_id: PartnerId,
    /// The customer for whom it did.
    pub customer_id: CustomerId,
    /// A purchase, other seats, or a renewal by hand.
    pub act: Act,
    /// How it came in.
    pub channel: Channel,
    /// What became of it.
    pub state: State,
    /// A held one is completed by the schedule once the gate opens.
    pub releases: bool,
    /// Until then.
    pub held_until: Option<Timestamp>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// The agent's account.
    pub placed_by: AccountId,
    /// The agent's name.
    pub placed_by_name: String,
    /// When it was completed or ended.
    pub settled_at: Option<Timestamp>,
    /// Why it was ended.
    pub end_reason: Option<EndReason>,
    /// The confirmation that opened the gate.
    pub confirmation_id: Option<ConfirmationId>,
    /// The schedule completed it.
    pub is_released: bool,
}

/// A line of an order.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct OrderLine {
    /// Its number within the order, from 1.
    pub number: i64,
    /// The offer.
    pub offer_id: String,
    /// The offer's name.
    pub offer_name: String,
    /// The seats: of a purchase, how many; otherwise, how many from then on.
    pub seats: i64,
    /// The subscription that it changes, or that it made.
    pub subscription_id: Option<SubscriptionId>,
}

text_enum! {
    /// What a subscription does.
    pub enum SubscriptionState {
        /// It is used.
        Active = "active",
        /// It cannot be used for the time being.
        Suspended = "suspended",
        /// It is over.
        Cancelled = "cancelled",
    }
}

impl SubscriptionState {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Active => "subscription-state-active",
            Self::Suspended => "subscription-state-suspended",
            Self::Cancelled => "subscription-state-cancelled",
        }
    }

    /// The tone of its mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Active => "good",
            Self::Suspended => "warn",
            Self::Cancelled => "none",
        }
    }
}

/// A subscription of a customer with a partner.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Subscription {
    /// Its identifier.
    pub id: SubscriptionId,
    /// The partner.
    pub partner_id: PartnerId,
    /// The partner's name.
    pub partner_name: String,
    /// The customer.
    pub customer_id: CustomerId,
    /// The customer's name.
    pub company_name: String,
    /// The offer.
    pub offer_id: String,
    /// The offer's name.
    pub offer_name: String,
    /// Its seats.
    pub seats: i64,
    /// What it does.
    pub state: SubscriptionState,
    /// It renews itself when its term ends.
    pub auto_renew: bool,
    /// The day on which its term ends, in UTC; `None`: it has none.
    pub renews_on: Option<NaiveDate>,
    /// When it was bought.
    pub created_at: Timestamp,
    /// When it was cancelled, or expired.
    pub cancelled_at: Option<Timestamp>,
    /// Who cancelled it; `None` if it expired.
    pub cancelled_by_name: Option<String>,
    /// Since when a withdrawal asks that it is cancelled (R-DIRECT-5).
    pub to_cancel_since: Option<Timestamp>,
}

/// Why an order or a change of a subscription is refused.
#[derive(Debug, thiserror::Error)]
pub enum OrderError {
    /// There is no such customer, subscription or order, or it is another partner's (R-ROLE-6).
    #[error("there is no such thing")]
    NotFound,
    /// The gate holds it, and it is not kept: waiting would not help, or it came by the API.
    #[error("refused: {:?}", .0.reason)]
    Refused(Box<Hold>),
    /// There is no such offer, or it is not sold any more.
    #[error("the offer is not sold")]
    NotSold,
    /// The number of seats is out of the offer's range.
    #[error("the number of seats is out of range")]
    Seats,
    /// Nothing is ordered, or the subscription has so many seats already.
    #[error("nothing is ordered")]
    Nothing,
    /// Somebody else changed the subscription meanwhile.
    #[error("the subscription was changed meanwhile")]
    Changed,
    /// The subscription is cancelled.
    #[error("the subscription is cancelled")]
    Cancelled,
    /// It has no term, or is renewed beyond its next term already.
    #[error("it cannot be renewed now")]
    NotRenewable,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The catalogue, in its order: what is sold on a day in UTC.
///
/// # Errors
/// If the database query fails.
pub async fn catalogue(db: &mut Reader, on: NaiveDate) -> Result<Vec<Offer>, db::Error> {
    let mut offers = store::orders::offers(db).await?;
    offers.retain(|offer| offer.is_sold(on));
    Ok(offers)
}

/// An offer, also one that is not sold any more.
///
/// # Errors
/// If the database query fails.
pub async fn offer(db: &mut Reader, id: &str) -> Result<Option<Offer>, db::Error> {
    store::orders::offer(db, id).await
}

/// An order with its lines. A page checks whose it is.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: OrderId) -> Result<Option<(Order, Vec<OrderLine>)>, db::Error> {
    let Some(order) = store::orders::find(db, id).await? else {
        return Ok(None);
    };
    let lines = store::orders::lines(db, id).await?;
    Ok(Some((order, lines)))
}

/// The orders of a customer that wait for a confirmation: a partner's, or all partners' if there is none.
///
/// # Errors
/// If the database query fails.
pub async fn held_of(
    db: &mut Reader,
    customer: CustomerId,
    partner: Option<PartnerId>,
) -> Result<Vec<Order>, db::Error> {
    store::orders::held_of(db, customer, partner).await
}

/// A held order in a list, by name.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct HeldOrder {
    /// The order.
    #[sqlx(flatten)]
    pub order: Order,
    /// The customer's name.
    pub company_name: String,
    /// The partner's name.
    pub partner_name: String,
}

/// One page of the orders that wait for a confirmation, the newest first: a partner's, or all partners' if there is none.
///
/// # Errors
/// If the database query fails.
pub async fn held(
    db: &mut Reader,
    partner: Option<PartnerId>,
    at: Option<&Cursor>,
) -> Result<Listed<HeldOrder>, db::Error> {
    store::lists::held(db, partner, at).await
}

/// Every statement of the lists, for the tests that ask both databases how they walk.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::lists::STATEMENTS.into_iter().flatten().copied()
}

/// The subscriptions of a customer, the newest first: a partner's, or all partners' if there is none. At most 200.
///
/// # Errors
/// If the database query fails.
pub async fn subscriptions_of(
    db: &mut Reader,
    customer: CustomerId,
    partner: Option<PartnerId>,
) -> Result<Vec<Subscription>, db::Error> {
    store::subscriptions::of_customer(db, customer, partner).await
}

/// A subscription. A page checks whose it is.
///
/// # Errors
/// If the database query fails.
pub async fn find_subscription(db: &mut Reader, id: SubscriptionId) -> Result<Option<Subscription>, db::Error> {
    store::subscriptions::find(db, id).await
}

/// Whether a customer has an active subscription with a partner: then a Global admin cannot end the relationship (R-REL-1).
///
/// # Errors
/// If the database query fails.
pub async fn has_active(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<bool, db::Error> {
    store::subscriptions::has_active(db, partner, customer).await
}

/// Whether a customer counts as an existing one with a partner (R-GATE-3): it has a completed purchase through this partner,
/// or bought before Assent kept its orders, which names no partner.
///
/// # Errors
/// If the database query fails.
pub async fn has_bought(db: &mut Reader, partner: PartnerId, customer: &Customer) -> Result<bool, db::Error> {
    Ok(customer.bought_before || store::orders::has_purchase(db, partner, customer.id).await?)
}
