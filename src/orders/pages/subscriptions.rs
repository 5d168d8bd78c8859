//! `GET /customers/{customer}/subscriptions`: **Subscriptions** of a customer, and its held orders.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::describe_lines;
use crate::accounts::Channel;
use crate::customers::{self, Customer};
use crate::orders::{self, Order, Subscription};
use crate::relationships;
use crate::values::id::CustomerId;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "orders/subscriptions.html")]
struct SubscriptionsPage {
    customer: Customer,
    subscriptions: Vec<Subscription>,
    /// The held orders, each with its lines.
    held: Vec<(Order, Vec<String>)>,
    names_partners: bool,
    may_order: bool,
}

/// The subscriptions: a partner's own, or for the operator all partners'.
///
/// # Errors
/// If the customer is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let partner = who.agent().map(|agent| agent.partner);
    let customer = match partner {
        Some(partner) => customers::find_for(&mut db, partner, id).await?,
        None => customers::find(&mut db, id).await?,
    };
    let customer = customer.ok_or(PageError::NotFound)?;
    let mut may_order = false;
    if let Some(agent) = who.agent().filter(|agent| agent.orderer().is_ok()) {
        let relationship = relationships::between(&mut db, agent.partner, id).await?;
        may_order = relationship.is_some_and(|relationship| relationship.is_open());
    }
    let mut held = Vec::new();
    for order in orders::held_of(&mut db, id, partner).await? {
        let lines = orders::find(&mut db, order.id)
            .await?
            .map(|(_, lines)| describe_lines(&lines));
        held.push((order, lines.unwrap_or_default()));
    }
    visit.ok(SubscriptionsPage {
        subscriptions: orders::subscriptions_of(&mut db, id, partner).await?,
        held,
        customer,
        names_partners: partner.is_none(),
        may_order,
    })
}
