//! `GET, POST /v1/customers/{customer}/orders`, `GET, PATCH …/orders/{order}`, `GET …/provisioningstatus`

use std::collections::BTreeSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::resources::OrderResource;
use super::sent::{OrderChangeSent, OrderSent};
use super::{check_may_order, examples, refused, sent};
use crate::accounts::{Agent, Orderer};
use crate::agreements::policy::Channel;
use crate::api::{Anyone, Body, Call, Collection, Etag, Fault, Page, Properties, Query, answer, code, page_answer};
use crate::customers::api::show::{find, find_served};
use crate::db::Reader;
use crate::orders::cart::{self, CartLine};
use crate::orders::{
    self, BillingCycle, NewOrder, Placed, PlacedLine, State, Terms, What, note_terms, place, programs,
};
use crate::paths::api;
use crate::values::id::{CustomerId, OrderId, PartnerId};

fn missing() -> Fault {
    Fault::new(
        StatusCode::NOT_FOUND,
        code::NO_ORDER,
        "There is no order with this ID among those of this customer with your organization. Check the ID.",
    )
}

/// The order of an address. Its identifier is no GUID for clients, so anything that is none names no order.
async fn order(db: &mut Reader, owner: (CustomerId, PartnerId), id: &str) -> Result<(Placed, Vec<PlacedLine>), Fault> {
    let id: OrderId = id.trim().parse().map_err(|_| missing())?;
    programs::purchase(db, owner, id).await?.ok_or_else(missing)
}

/// A customer's orders.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get, path = api::ORDERS, tag = "Orders", summary = "List orders",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("billingType" = Option<String>, Query, description = "`usage`, `license` or `none`, which is all"),
        ("size" = Option<u32>, Query, description = "How many at most, up to 500"),
        ("seekOperation" = Option<String>, Query, description = "`First` or `Next`"),
        ("MS-ContinuationToken" = Option<String>, Header, description = "Where the page before has ended"),
    ),
    responses((
        status = 200, description = "A page of the orders, the newest first", body = Collection<OrderResource>,
        example = json!(examples::page(examples::order(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/orders")),
    )),
)]
pub async fn list(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    const BILLING_TYPE: &str = "billingType";
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let mut page = Page::asked(&call, &query, format!("orders {}", customer.id))?;
    if page.after.is_none() {
        page.filter = query.get(BILLING_TYPE).map(str::to_lowercase);
    }
    let usage = match page.filter.as_deref() {
        None | Some("none") => None,
        Some("usage") => Some(true),
        Some("license") => Some(false),
        Some(_) => return Err(Fault::property(BILLING_TYPE, "It must be usage, license or none.")),
    };
    let owner = (customer.id, agent.partner);
    let mut found = programs::purchases(&mut db, owner, usage, page.seek_key()?, page.limit()).await?;
    let next = page.cut(&mut found, |(placed, _)| {
        (placed.order.placed_at, placed.order.id.uuid())
    });
    let items: Vec<_> = found
        .iter()
        .map(|(placed, lines)| OrderResource::of(placed, lines))
        .collect();
    Ok(page_answer(
        items,
        &page,
        next,
        &format!("/customers/{}/orders", customer.id),
    ))
}

/// An order.
///
/// # Errors
/// If the customer or the order is not there, or the database query fails.
#[utoipa::path(
    get, path = api::ORDER, tag = "Orders", summary = "Get an order",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("order" = String, Path, description = "The order's ID"),
    ),
    responses((
        status = 200, description = "The order", body = OrderResource,
        example = json!(examples::order()),
    )),
)]
pub async fn show(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, id) = path.into_inner();
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let (placed, lines) = order(&mut db, (customer.id, agent.partner), &id).await?;
    Ok(answer(StatusCode::OK, &OrderResource::of(&placed, &lines)))
}

/// How far a line of an order has come.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProvisioningStatus {
    /// The line of the order, from 0.
    line_item_number: i64,
    /// `fulfilled`, `pending` or `cancelled`.
    status: &'static str,
    /// The seats of the line, and how far they have come.
    #[schema(value_type = Vec<Object>)]
    quantity_provisioning_information: [Value; 1],
}

/// How far the lines of an order have come: they are provisioned once the order is completed.
///
/// # Errors
/// If the customer or the order is not there, or the database query fails.
#[utoipa::path(
    get, path = api::PROVISIONING, tag = "Orders", summary = "Get the provisioning status",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("order" = String, Path, description = "The order's ID"),
    ),
    responses((
        status = 200, description = "The status of each line", body = Collection<ProvisioningStatus>,
        example = json!(examples::page(examples::provisioning(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/orders/01930f2f-1a2b-7c34-8d45-6e7f8091a2b3/provisioningstatus")),
    )),
)]
pub async fn provisioning(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, id) = path.into_inner();
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let (placed, lines) = order(&mut db, (customer.id, agent.partner), &id).await?;
    let status = match placed.order.state {
        State::Completed => "fulfilled",
        State::Held => "pending",
        State::Ended => "cancelled",
    };
    let of = |line: &PlacedLine| ProvisioningStatus {
        line_item_number: line.number - 1,
        status,
        quantity_provisioning_information: [json!({ "quantity": line.seats, "status": status })],
    };
    let uri = format!(
        "/customers/{}/orders/{}/provisioningstatus",
        customer.id, placed.order.id
    );
    let items: Vec<_> = lines.iter().map(of).collect();
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// Orders for a customer. The gate refuses it with 403/13605 where the agreement is not confirmed.
///
/// # Errors
/// If the customer is not there, a property is wrong, the gate or the role refuses it, or the database query fails.
#[utoipa::path(
    post, path = api::ORDERS, tag = "Orders", summary = "Order",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
    ),
    request_body(
        content = OrderSent,
        example = json!({ "billingCycle": "monthly", "lineItems": [{ "lineItemNumber": 0, "offerId": "business-basic", "quantity": 5 }] })
    ),
    responses(
        (
            status = 201, description = "The order, completed", body = OrderResource,
            example = json!(examples::order()),
        ),
    ),
)]
pub async fn create(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    customer: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let agent = who.agent();
    let mut db = call.read().await?;
    let customer = find(&mut db, agent, &customer).await?;
    let owner = (customer.id, agent.partner);
    check_may_order(&call, &mut db, owner).await?;
    let sent = body.properties();
    check_customer(&sent, customer.id)?;
    let lines = sent::lines(&sent, "offerId")?;
    let mut wanted = Vec::with_capacity(lines.len());
    for (line, sorted) in lines.iter().zip(cart::sort(&mut db, &lines, call.now()).await?) {
        let offer = sorted
            .offer
            .map_err(|error| refused::line(&format!("lineItems[{}]", line.number), "offerId", &error))?;
        wanted.push((offer, line.seats));
    }
    drop(db);
    let usual = wanted.first().map(|(offer, _)| BillingCycle::usual(offer.kind));
    let terms = Terms {
        billing_cycle: sent::billing_cycle(&sent)?.or(usual),
        currency: sent::currency(&sent)?,
        names: names(&lines),
    };
    let new = NewOrder {
        id: OrderId::new(call.now(), &call.site().random),
        customer: customer.id,
        channel: Channel::Api,
        what: What::Purchase(wanted.into_iter().map(|(offer, seats)| (offer.id, seats)).collect()),
        releases: false,
    };
    call.change(StatusCode::CREATED, async |tx, cx| {
        if let Err(error) = place(tx, cx, &who, &new).await {
            return Err(refused::order(tx, &call, &customer, error).await);
        }
        note_terms(tx, new.id, &terms).await?;
        let (placed, lines) = programs::purchase(tx, owner, new.id).await?.ok_or_else(missing)?;
        Ok(OrderResource::of(&placed, &lines))
    })
    .await
}

/// The partner's own names, by the numbers that lines have in the order.
fn names(lines: &[CartLine]) -> Vec<(i64, String)> {
    let named = lines
        .iter()
        .filter_map(|line| Some((line.number + 1, line.friendly_name.clone()?)));
    named.collect()
}

fn check_customer(sent: &Properties<'_>, customer: CustomerId) -> Result<(), Fault> {
    const NAME: &str = "referenceCustomerId";
    let named = sent.text(NAME)?.map(str::trim).filter(|named| !named.is_empty());
    match named {
        Some(named) if named.parse::<CustomerId>().ok() != Some(customer) => Err(Fault::property(
            NAME,
            "It is another customer than the address names. Leave it out.",
        )),
        _ => Ok(()),
    }
}

/// Changes the billing cycle of an order: nothing else of it can be changed.
///
/// # Errors
/// If the customer or the order is not there, something else is sent, the role does not reach so far, or the database query fails.
#[utoipa::path(
    patch, path = api::ORDER, tag = "Orders", summary = "Change the billing cycle of an order",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("order" = String, Path, description = "The order's ID"),
        ("If-Match" = Option<String>, Header, description = "The order's etag, unless the body has it"),
    ),
    request_body(content = OrderChangeSent, example = json!({ "billingCycle": "annual" })),
    responses((
        status = 200, description = "The order as it is now", body = OrderResource,
        example = json!(examples::order()),
    )),
)]
pub async fn change(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    path: Path<(String, String)>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let (customer, id) = path.into_inner();
    let mut db = call.read().await?;
    let customer = find_served(&mut db, who.agent(), &customer).await?;
    let owner = (customer.id, who.agent().partner);
    let (known, lines) = order(&mut db, owner, &id).await?;
    drop(db);
    let sent = body.properties();
    check_customer(&sent, customer.id)?;
    check_lines(&sent, &lines)?;
    let (etag, cycle, id) = (Etag::of(&call, &sent)?, sent::billing_cycle(&sent)?, known.order.id);
    call.change(StatusCode::OK, async |tx, cx| {
        crate::customers::lock(tx, customer.id).await?;
        let (placed, lines) = programs::purchase(tx, owner, id).await?.ok_or_else(missing)?;
        etag.check(OrderResource::of(&placed, &lines).etag(), "order")?;
        if let Some(cycle) = cycle
            && let Err(error) = orders::change_billing_cycle(tx, cx, &who, &placed, cycle).await
        {
            return Err(refused::order(tx, &call, &customer, error).await);
        }
        let (placed, lines) = programs::purchase(tx, owner, id).await?.ok_or_else(missing)?;
        Ok(OrderResource::of(&placed, &lines))
    })
    .await
}

/// The lines that come back must be those that there are.
fn check_lines(sent: &Properties<'_>, known: &[PlacedLine]) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for line in sent.objects("lineItems")?.unwrap_or_default() {
        let number = line.whole("lineItemNumber")?.unwrap_or_default();
        let of = known.iter().find(|known| known.number == number + 1);
        if of.is_none() || !seen.insert(number) {
            let what = "The order has no such line. Place another order for it: an order gets no further lines.";
            return Err(Fault::property(&line.name("lineItemNumber"), what));
        }
        let quantity = line.whole("quantity")?.filter(|quantity| *quantity != 0);
        if of.is_some_and(|of| quantity.is_some_and(|quantity| quantity != of.seats)) {
            let what = "The quantity of an order cannot be changed. Change that of the subscription.";
            return Err(Fault::property(&line.name("quantity"), what));
        }
    }
    Ok(())
}
