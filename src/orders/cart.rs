//! Carts, by which programs buy: lines are gathered, and ordered together. Checking out again orders what was not ordered yet, so
//! that a program whose answer was lost sends it again without buying twice.

use std::collections::BTreeMap;
use std::time::Duration;

use super::store::carts as store;
use super::{BillingCycle, NewOrder, Offer, OrderError, Terms, What, items, note_terms, offer, place};
use crate::accounts::Orderer;
use crate::agreements::policy::Channel;
use crate::audit::Context;
use crate::customers;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{CartId, CustomerId, OrderId, PartnerId};

/// How long a cart can be used.
const LASTS: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A cart.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Cart {
    /// Its identifier.
    pub id: CartId,
    /// The partner that fills it.
    pub partner_id: PartnerId,
    /// The customer for whom it does.
    pub customer_id: CustomerId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// A line of a cart.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct CartLine {
    /// Its number within the cart, from 0.
    pub number: i64,
    /// What of the catalogue, as it was sent.
    pub item: String,
    /// The seats.
    pub seats: i64,
    /// The partner's own name for the subscription.
    pub friendly_name: Option<String>,
    /// The billing cycle that was asked for.
    pub billing_cycle: Option<BillingCycle>,
    /// The term that was asked for.
    pub term: Option<String>,
    /// The currency that was asked for.
    pub currency: Option<String>,
    /// The order that it became.
    pub order_id: Option<OrderId>,
}

/// What is wrong with a line of a cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    /// The catalogue has no such item, or does not sell it any more.
    NoItem,
    /// The item has another term.
    Term(i64),
    /// The number of seats is out of the offer's range.
    Seats(i64),
}

/// Why a cart is not filled or checked out.
#[derive(Debug, thiserror::Error)]
pub enum CartError {
    /// There is no such cart, it is another partner's (R-ROLE-6), or its time is over.
    #[error("there is no such cart")]
    NotFound,
    /// Some of it is ordered.
    #[error("some of the cart is ordered")]
    Ordered,
    /// Nothing of it could be ordered.
    #[error("nothing could be ordered")]
    Failed(Vec<Failure>),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Lines that were not ordered.
#[derive(Debug)]
pub struct Failure {
    /// The group to which they belong.
    pub group: usize,
    /// The first of them.
    pub line: i64,
    /// Why.
    pub why: NotOrdered,
}

/// Why lines were not ordered.
#[derive(Debug)]
pub enum NotOrdered {
    /// Something is wrong with the line itself.
    Line(LineError),
    /// The order was refused.
    Order(OrderError),
}

/// What became of a cart.
#[derive(Debug)]
pub struct CheckedOut {
    /// The orders, also those of an earlier checkout.
    pub orders: Vec<OrderId>,
    /// What was not ordered.
    pub failed: Vec<Failure>,
}

/// A cart of a partner for a customer, with its lines; one whose time is over is not there.
///
/// # Errors
/// If the database query fails.
pub async fn find(
    db: &mut Reader,
    owner: (CustomerId, PartnerId),
    id: CartId,
    now: Timestamp,
) -> Result<Option<(Cart, Vec<CartLine>)>, db::Error> {
    let found = store::find(db, owner, id).await?;
    let Some(cart) = found.filter(|cart| cart.expires_at > now) else {
        return Ok(None);
    };
    let lines = store::lines(db, id).await?;
    Ok(Some((cart, lines)))
}

/// The offer that a line means at a moment, or what is wrong with the line.
///
/// # Errors
/// If the database query fails.
async fn resolve(db: &mut Reader, line: &CartLine, now: Timestamp) -> Result<Result<Offer, LineError>, db::Error> {
    let named = match items::offer_of(&line.item) {
        Some(id) => offer(db, id).await?,
        None => None,
    };
    let Some(offer) = named.filter(|offer| offer.is_sold(now.utc_date())) else {
        return Ok(Err(LineError::NoItem));
    };
    if !offer.has_term(line.term.as_deref()) {
        return Ok(Err(LineError::Term(offer.months.unwrap_or_default())));
    }
    if !(1..=offer.max_seats).contains(&line.seats) {
        return Ok(Err(LineError::Seats(offer.max_seats)));
    }
    Ok(Ok(offer))
}

/// Makes a cart with these lines.
///
/// # Errors
/// If the customer is not the partner's, or the database query fails.
pub async fn make(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    customer: CustomerId,
    lines: &[CartLine],
) -> Result<Cart, CartError> {
    let agent = who.agent();
    let served = customers::find_for(tx, agent.partner, customer).await?;
    let customer_id = served.ok_or(CartError::NotFound)?.id;
    let cart = Cart {
        id: CartId::new(cx.now, &cx.random),
        partner_id: agent.partner,
        customer_id,
        created_at: cx.now,
        changed_at: cx.now,
        changed_by: cx.actor.name.clone(),
        expires_at: cx.now.plus(LASTS),
    };
    store::insert(tx, &cart).await?;
    store::set_lines(tx, cart.id, lines).await?;
    Ok(cart)
}

/// Gives a cart other lines.
///
/// # Errors
/// If it is not there, some of it is ordered, or the database query fails.
pub async fn refill(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    customer: CustomerId,
    id: CartId,
    lines: &[CartLine],
) -> Result<(), CartError> {
    let (_, known) = lock(tx, cx, who, customer, id).await?;
    if known.iter().any(|line| line.order_id.is_some()) {
        return Err(CartError::Ordered);
    }
    Ok(store::set_lines(tx, id, lines).await?)
}

/// The cart as it is once nobody else changes it.
async fn lock(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    customer: CustomerId,
    id: CartId,
) -> Result<(Cart, Vec<CartLine>), CartError> {
    let owner = (customer, who.agent().partner);
    find(tx, owner, id, cx.now).await?.ok_or(CartError::NotFound)?;
    customers::lock(tx, customer).await?;
    store::touch(tx, id, &cx.actor.name, cx.now).await?;
    find(tx, owner, id, cx.now).await?.ok_or(CartError::NotFound)
}

/// A line with the offer that it means, or what is wrong with it.
#[derive(Debug)]
pub struct Sorted {
    /// The group with which it is ordered. A line with an error is a group of its own.
    pub group: usize,
    /// The offer.
    pub offer: Result<Offer, LineError>,
}

/// Sorts the lines of a cart into groups that can be ordered together: of offers that are marked for the same agreement, and
/// billed alike.
///
/// # Errors
/// If the database query fails.
pub async fn sort(db: &mut Reader, lines: &[CartLine], now: Timestamp) -> Result<Vec<Sorted>, db::Error> {
    let mut groups: Vec<Option<(Option<String>, BillingCycle)>> = Vec::new();
    let mut sorted = Vec::with_capacity(lines.len());
    for line in lines {
        let offer = resolve(db, line, now).await?;
        let alike = offer
            .as_ref()
            .ok()
            .map(|offer| (offer.type_id.clone(), cycle(line, offer)));
        let known = groups.iter().position(|known| alike.is_some() && *known == alike);
        let group = known.unwrap_or(groups.len());
        if known.is_none() {
            groups.push(alike);
        }
        sorted.push(Sorted { group, offer });
    }
    Ok(sorted)
}

/// The billing cycle of a line.
fn cycle(line: &CartLine, offer: &Offer) -> BillingCycle {
    line.billing_cycle.unwrap_or(BillingCycle::usual(offer.kind))
}

/// Orders all lines of a cart that are not ordered yet; each group that cannot be is named, and the others are ordered.
///
/// # Errors
/// If the cart is not there, nothing of it could be ordered, or the database query fails.
pub async fn check_out(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    customer: CustomerId,
    id: CartId,
) -> Result<CheckedOut, CartError> {
    let (_, lines) = lock(tx, cx, who, customer, id).await?;
    let sorted = sort(tx, &lines, cx.now).await?;
    let (mut orders, mut failed) = (Vec::new(), Vec::new());
    let mut groups: BTreeMap<usize, Vec<(CartLine, Offer)>> = BTreeMap::new();
    for (line, Sorted { group, offer }) in lines.into_iter().zip(sorted) {
        match (line.order_id, offer) {
            (Some(order), _) if orders.contains(&order) => {}
            (Some(order), _) => orders.push(order),
            (None, Ok(offer)) => groups.entry(group).or_default().push((line, offer)),
            (None, Err(error)) => failed.push(Failure {
                group,
                line: line.number,
                why: NotOrdered::Line(error),
            }),
        }
    }
    for (group, lines) in groups {
        match order(tx, cx, who, customer, id, &lines).await {
            Ok(order) => orders.push(order),
            Err(OrderError::Database(error)) => return Err(error.into()),
            Err(error) => failed.push(Failure {
                group,
                line: lines.first().map_or(0, |(line, _)| line.number),
                why: NotOrdered::Order(error),
            }),
        }
    }
    match orders.is_empty() {
        true => Err(CartError::Failed(failed)),
        false => Ok(CheckedOut { orders, failed }),
    }
}

/// Orders the lines of a group.
async fn order(
    tx: &mut Tx,
    cx: &Context,
    who: &Orderer,
    customer: CustomerId,
    cart: CartId,
    lines: &[(CartLine, Offer)],
) -> Result<OrderId, OrderError> {
    let wanted = lines.iter().map(|(line, offer)| (offer.id.clone(), line.seats));
    let new = NewOrder {
        id: OrderId::new(cx.now, &cx.random),
        customer,
        channel: Channel::Api,
        what: What::Purchase(wanted.collect()),
        releases: false,
    };
    let order = place(tx, cx, who, &new).await?;
    let named = (1..).zip(lines);
    let terms = Terms {
        billing_cycle: lines.first().map(|(line, offer)| cycle(line, offer)),
        currency: lines.iter().find_map(|(line, _)| line.currency.clone()),
        names: named
            .filter_map(|(number, (line, _))| Some((number, line.friendly_name.clone()?)))
            .collect(),
    };
    note_terms(tx, order.id, &terms).await?;
    for (line, _) in lines {
        store::set_ordered(tx, cart, line.number, order.id).await?;
    }
    Ok(order.id)
}

/// Removes carts whose time is over.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::sweep(tx, now).await
}
