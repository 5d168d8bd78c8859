//! `GET /subscriptions/{subscription}`: a subscription, with seat change, **Renew now**, suspending, cancelling and the switch of
//! its auto-renewal.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::order::landed;
use super::{seats_problem, typed_seats};
use crate::accounts::{Channel, Orderer};
use crate::agreements::policy;
use crate::db::Reader;
use crate::orders::{
    self, Change, NewOrder, Offer, Order, OrderError, State, Subscription, SubscriptionState, What,
    change as change_subscription, place,
};
use crate::values::Problem;
use crate::values::id::{OrderId, SubscriptionId};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "orders/subscription.html")]
struct SubscriptionPage {
    subscription: Subscription,
    offer: Offer,
    form: Form,
    /// The number of the order that a renewal makes.
    renewal: OrderId,
    names_partner: bool,
    may_order: bool,
}

impl SubscriptionPage {
    async fn new(
        visit: &Visit,
        db: &mut Reader,
        who: &Channel,
        subscription: Subscription,
        form: Form,
    ) -> Result<Self, PageError> {
        let offer = orders::offer(db, &subscription.offer_id)
            .await?
            .ok_or(PageError::NotFound)?;
        let may_order = who.agent().is_some_and(|agent| agent.orderer().is_ok());
        Ok(Self {
            may_order: may_order && subscription.state != SubscriptionState::Cancelled,
            names_partner: who.agent().is_none(),
            renewal: OrderId::new(visit.now, &visit.site.random),
            subscription,
            offer,
            form,
        })
    }

    fn is_suspended(&self) -> bool {
        self.subscription.state == SubscriptionState::Suspended
    }
}

async fn find(db: &mut Reader, who: &Channel, id: &str) -> Result<Subscription, PageError> {
    let id: SubscriptionId = id.parse().map_err(|_| PageError::NotFound)?;
    let found = orders::find_subscription(db, id).await?;
    let is_theirs = |found: &Subscription| who.agent().is_none_or(|agent| agent.partner == found.partner_id);
    found.filter(is_theirs).ok_or(PageError::NotFound)
}

/// The form as it is first shown, with a number for the order that it makes.
fn fresh(visit: &Visit, subscription: &Subscription) -> Form {
    let mut form = Form::default();
    let fields = form.fields_mut();
    fields.set("order", OrderId::new(visit.now, &visit.site.random).to_string());
    fields.set("seen", subscription.seats.to_string());
    fields.set("seats", subscription.seats.to_string());
    form
}

/// The subscription.
///
/// # Errors
/// If it is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let subscription = find(&mut db, &who, &id).await?;
    let form = visit.typed_or(fresh(&visit, &subscription));
    let page = SubscriptionPage::new(&visit, &mut db, &who, subscription, form).await?;
    visit.ok(page)
}

/// Orders another number of seats. Sent twice, it is ordered once.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn seats(
    visit: Visit,
    who: Orderer,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let reader = Channel::Agent(who.agent().clone());
    let mut db = visit.read().await?;
    let subscription = find(&mut db, &reader, &id).await?;
    let offer = orders::offer(&mut db, &subscription.offer_id)
        .await?
        .ok_or(PageError::NotFound)?;
    drop(db);
    let (Ok(number), Ok(seen)) = (
        form.value("order").parse::<OrderId>(),
        form.value("seen").parse::<i64>(),
    ) else {
        return Err(PageError::BadRequest("error-bad-request-text"));
    };
    let seats = form.take("seats", |raw| {
        let seats = typed_seats(raw).filter(|seats| (1..=offer.max_seats).contains(seats));
        seats.ok_or_else(|| seats_problem(&offer.name, offer.max_seats))
    });
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(seats) = seats {
        let what = What::Seats {
            subscription: subscription.id,
            seen,
            seats,
        };
        let new = new_order(&subscription, number, what, form.checked("releases", "yes"));
        match order(&visit, &who, &new).await {
            Ok(order) => return landed_on(&visit, &who, &subscription, order).await,
            Err(OrderError::Nothing) => form.complain("seats", Problem::new("problem-seats-same")),
            Err(OrderError::Changed) => {
                status = StatusCode::CONFLICT;
            }
            Err(error) => return refused(&visit, &subscription, error),
        }
    }
    let mut db = visit.read().await?;
    let subscription = find(&mut db, &reader, &id).await?;
    if status == StatusCode::CONFLICT {
        form.complain(
            "seats",
            Problem::new("problem-seats-changed").with("seats", subscription.seats),
        );
        form.fields_mut().set("seen", subscription.seats.to_string());
        form.fields_mut()
            .set("order", OrderId::new(visit.now, &visit.site.random).to_string());
    }
    let path = paths::subscription(subscription.id);
    let page = SubscriptionPage::new(&visit, &mut db, &reader, subscription, form).await?;
    visit.at(&path).page(status, page)
}

/// **Renew now**: orders one more term. Sent twice, it is ordered once.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn renew(
    visit: Visit,
    who: Orderer,
    id: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let reader = Channel::Agent(who.agent().clone());
    let subscription = find(&mut visit.read().await?, &reader, &id).await?;
    let Ok(number) = form.value("order").parse::<OrderId>() else {
        return Err(PageError::BadRequest("error-bad-request-text"));
    };
    let what = What::Renewal {
        subscription: subscription.id,
    };
    let new = new_order(&subscription, number, what, form.checked("renewal_releases", "yes"));
    match order(&visit, &who, &new).await {
        Ok(order) => landed_on(&visit, &who, &subscription, order).await,
        Err(error) => refused(&visit, &subscription, error),
    }
}

fn new_order(subscription: &Subscription, id: OrderId, what: What, releases: bool) -> NewOrder {
    NewOrder {
        id,
        customer: subscription.customer_id,
        channel: policy::Channel::Portal,
        what,
        releases,
    }
}

async fn order(visit: &Visit, who: &Orderer, new: &NewOrder) -> Result<Order, OrderError> {
    visit.transact(async |tx| place(tx, &visit.cx(), who, new).await).await
}

/// Back to the subscription, if the order about it was completed; on to the order otherwise.
async fn landed_on(
    visit: &Visit,
    who: &Orderer,
    subscription: &Subscription,
    order: Order,
) -> Result<HttpResponse, PageError> {
    if order.state == State::Completed {
        let flash = Flash::done("order-flash-completed");
        return Ok(visit.see_with(&paths::subscription(subscription.id), flash));
    }
    landed(visit, who.agent(), &order).await
}

/// Back to the subscription, which says why nothing was done.
fn refused(visit: &Visit, subscription: &Subscription, error: OrderError) -> Result<HttpResponse, PageError> {
    let key = match error {
        OrderError::Refused(_) => "order-flash-not-served",
        OrderError::Cancelled => "subscription-flash-cancelled-before",
        OrderError::NotRenewable => "subscription-flash-not-renewable",
        error => return Err(error.into()),
    };
    Ok(visit.see_with(&paths::subscription(subscription.id), Flash::notice(key)))
}

async fn changed(visit: &Visit, who: &Orderer, id: &str, what: Change) -> Result<HttpResponse, PageError> {
    let id: SubscriptionId = id.parse().map_err(|_| PageError::NotFound)?;
    let key = match what {
        Change::Suspend => "subscription-flash-suspended",
        Change::Reactivate => "subscription-flash-reactivated",
        Change::Cancel => "subscription-flash-cancelled",
        Change::AutoRenew(true) => "subscription-flash-renews",
        Change::AutoRenew(false) => "subscription-flash-renews-not",
    };
    let flash = match visit
        .transact(async |tx| change_subscription(tx, &visit.cx(), who, id, what).await)
        .await
    {
        Ok(()) => Flash::done(key),
        Err(OrderError::Cancelled) => Flash::notice("subscription-flash-cancelled-before"),
        Err(error) => return Err(error.into()),
    };
    Ok(visit.see_with(&paths::subscription(id), flash))
}

/// Suspends, reactivates, or switches auto-renewal.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn change(
    visit: Visit,
    who: Orderer,
    id: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    // Another partner's is not there, whatever is asked (R-ROLE-6).
    find(&mut visit.read().await?, &Channel::Agent(who.agent().clone()), &id).await?;
    let what = match form.value("change") {
        "suspend" => Change::Suspend,
        "reactivate" => Change::Reactivate,
        "renew" => Change::AutoRenew(true),
        "renew-not" => Change::AutoRenew(false),
        _ => return Err(PageError::BadRequest("error-bad-request-text")),
    };
    changed(&visit, &who, &id, what).await
}

/// Cancels.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn cancel(visit: Visit, who: Orderer, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    changed(&visit, &who, &id, Change::Cancel).await
}
