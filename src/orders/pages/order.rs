//! `GET /orders/{order}`: an order, and if it is held, why, whose move it is, and the buttons: **Check now**, asking a colleague,
//! discarding it.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::why::Why;
use crate::accounts::{Agent, Channel, Orderer, PartnerKind};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::orders::resume::decision;
use crate::orders::{self, Decision, Order, OrderLine, State, ask_colleague};
use crate::partners;
use crate::values::id::OrderId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "orders/order.html")]
struct OrderPage {
    order: Order,
    lines: Vec<OrderLine>,
    customer: Customer,
    /// For the operator: the partner's name.
    partner: Option<String>,
    why: Option<Why>,
    /// It is held, and the gate is open by now.
    is_open: bool,
    may_order: bool,
}

impl OrderPage {
    /// The reader can ask a colleague to attest.
    fn may_ask(&self) -> bool {
        self.may_order && self.why.as_ref().is_some_and(|why| !why.may_attest && why.can_wait)
    }
}

/// An order with its lines, for a reader who may see it.
pub(super) async fn find(db: &mut Reader, who: &Channel, id: &str) -> Result<(Order, Vec<OrderLine>), PageError> {
    let id: OrderId = id.parse().map_err(|_| PageError::NotFound)?;
    let found = orders::find(db, id).await?;
    let is_theirs =
        |(order, _): &(Order, Vec<OrderLine>)| who.agent().is_none_or(|agent| agent.partner == order.partner_id);
    found.filter(is_theirs).ok_or(PageError::NotFound)
}

/// What the gate says about a held order now, to this reader; `None` if it is open.
pub(super) async fn why(
    visit: &Visit,
    db: &mut Reader,
    who: &Channel,
    (order, customer, kind): (&Order, &Customer, PartnerKind),
) -> Result<Option<Why>, PageError> {
    Ok(match decision(db, order, kind, customer, visit.now).await? {
        Decision::Held(hold) => Some(Why::of(db, &hold, customer, who, visit.language, visit.now.utc_date()).await?),
        Decision::Allowed(_) => None,
    })
}

/// The order.
///
/// # Errors
/// If it is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (order, lines) = find(&mut db, &who, &id).await?;
    let customer = customers::find(&mut db, order.customer_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let partner = partners::find(&mut db, order.partner_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let is_held = order.state == State::Held;
    let why = match is_held {
        true => why(&visit, &mut db, &who, (&order, &customer, partner.kind)).await?,
        false => None,
    };
    visit.ok(OrderPage {
        is_open: is_held && why.is_none(),
        why,
        lines,
        customer,
        partner: who.agent().is_none().then(|| partner.details.name.to_string()),
        may_order: who.agent().is_some_and(|agent| agent.orderer().is_ok()),
        order,
    })
}

/// On from an order that was just placed or looked at again: a completed one leads to the subscriptions, a held one to the form
/// that attests, or to its page for anyone who may not.
pub(super) async fn landed(visit: &Visit, who: &Agent, order: &Order) -> Result<HttpResponse, PageError> {
    match order.state {
        State::Completed => {
            let flash = Flash::done("order-flash-completed");
            Ok(visit.see_with(&paths::subscriptions(order.customer_id), flash))
        }
        State::Ended => Ok(visit.see(&paths::order(order.id))),
        State::Held => {
            let mut db = visit.read().await?;
            let customer = customers::find(&mut db, order.customer_id)
                .await?
                .ok_or(PageError::NotFound)?;
            let reader = Channel::Agent(who.clone());
            let why = why(visit, &mut db, &reader, (order, &customer, who.kind)).await?;
            let page = match why.is_some_and(|why| why.may_attest) {
                true => paths::order_attest(order.id),
                false => paths::order(order.id),
            };
            Ok(visit.see_with(&page, Flash::notice("order-flash-held")))
        }
    }
}

fn identifier(id: &str) -> Result<OrderId, PageError> {
    id.parse().map_err(|_| PageError::NotFound)
}

/// **Check now**: completes a held order if the gate is open by now.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn check(visit: Visit, who: Orderer, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&id)?;
    let order = visit
        .transact(async |tx| orders::resume(tx, &visit.cx(), &who, id).await)
        .await?;
    let flash = match order.state {
        State::Completed => Flash::done("order-flash-completed"),
        State::Ended => Flash::notice("order-flash-ended"),
        State::Held => Flash::notice("order-flash-still-held"),
    };
    Ok(visit.see_with(&paths::order(id), flash))
}

/// Asks the colleagues who may attest. Asked twice, they are notified once.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn ask(visit: Visit, who: Orderer, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&id)?;
    visit
        .transact(async |tx| ask_colleague(tx, &visit.cx(), &who, id).await)
        .await?;
    Ok(visit.see_with(&paths::order(id), Flash::done("order-flash-asked")))
}

/// Discards a held order.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn discard(visit: Visit, who: Orderer, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&id)?;
    visit
        .transact(async |tx| orders::discard(tx, &visit.cx(), &who, id).await)
        .await?;
    Ok(visit.see(&paths::order(id)))
}
