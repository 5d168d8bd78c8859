//! `POST /v1/customers/{customer}/carts`, `GET, PUT …/carts/{cart}`, `POST …/carts/{cart}/checkout`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::resources::OrderResource;
use super::sent::CartSent;
use super::{LinkMap, check_may_order, examples, links, refused, sent};
use crate::accounts::{Agent, Orderer};
use crate::api::{Anyone, Body, Call, Fault, Link, answer, guid, moment};
use crate::customers::Customer;
use crate::customers::api::show::{find, find_served};
use crate::db::Reader;
use crate::orders::cart::{self, Cart, CartLine, LineError, Sorted};
use crate::orders::programs;
use crate::paths::api;
use crate::values::id::{CartId, CustomerId, PartnerId};

/// A cart.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Cart)]
pub struct CartResource {
    /// The cart's ID.
    id: String,
    /// When it was created.
    creation_timestamp: String,
    /// When it was last changed.
    last_modified_timestamp: String,
    /// Until when it can be checked out.
    expiration_timestamp: String,
    /// Who changed it last.
    last_modified_user: String,
    /// `Active`, or `Ordered` once all of it is.
    status: &'static str,
    /// Its lines.
    line_items: Vec<CartLineItem>,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// A line of a cart.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CartLineItem {
    /// The line's number in the cart, from 0.
    id: i64,
    /// What is ordered: product, SKU and availability, with colons between.
    catalog_item_id: String,
    /// The partner's own name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    friendly_name: Option<String>,
    /// The seats.
    quantity: i64,
    /// The currency that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    currency_code: Option<String>,
    /// The billing cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_cycle: Option<&'static str>,
    /// The term, as an ISO 8601 duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_duration: Option<String>,
    /// Lines of one group become one order.
    order_group: String,
    /// Why the line could not be ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<CartLineError>,
}

/// What is wrong with a line of a cart.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CartLineError {
    /// `catalog_item_id_is_not_valid` or `quota_not_available`.
    error_code: &'static str,
    /// What is wrong, and what to do.
    error_description: String,
}

/// What became of a cart.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CartCheckoutResult {
    /// The orders that were placed.
    orders: Vec<OrderResource>,
    /// The groups that were not ordered. Checking out again tries them again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    order_errors: Vec<CartOrderError>,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// Why a group of lines was not ordered.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CartOrderError {
    /// The lines that were to be ordered together.
    order_group_id: String,
    /// A documented code, such as 13605.
    code: u32,
    /// What is wrong, and what to do.
    description: String,
}

impl CartResource {
    fn of(cart: &Cart, lines: &[CartLine], sorted: Vec<Sorted>) -> Self {
        let uri = format!("/customers/{}/carts/{}", cart.customer_id, cart.id);
        let is_ordered = !lines.is_empty() && lines.iter().all(|line| line.order_id.is_some());
        Self {
            id: cart.id.to_string(),
            creation_timestamp: moment(cart.created_at),
            last_modified_timestamp: moment(cart.changed_at),
            expiration_timestamp: moment(cart.expires_at),
            last_modified_user: cart.changed_by.clone(),
            status: if is_ordered { "Ordered" } else { "Active" },
            line_items: lines
                .iter()
                .zip(sorted)
                .map(|(line, sorted)| CartLineItem::of(line, sorted))
                .collect(),
            links: links([("self", uri)]),
            attributes: json!({ "objectType": "Cart" }),
        }
    }
}

impl CartLineItem {
    fn of(line: &CartLine, Sorted { group, offer }: Sorted) -> Self {
        let error = offer.err().filter(|_| line.order_id.is_none()).map(|error| {
            let fault = refused::line(&format!("lineItems[{}]", line.number), "catalogItemId", &error);
            CartLineError {
                error_code: match error {
                    LineError::NoItem | LineError::Term(_) => "catalog_item_id_is_not_valid",
                    LineError::Seats(_) => "quota_not_available",
                },
                error_description: fault.description().to_owned(),
            }
        });
        Self {
            id: line.number,
            catalog_item_id: line.item.clone(),
            friendly_name: line.friendly_name.clone(),
            quantity: line.seats,
            currency_code: line.currency.clone(),
            billing_cycle: line.billing_cycle.map(|cycle| cycle.as_str()),
            term_duration: line.term.clone(),
            order_group: group.to_string(),
            error,
        }
    }
}

/// The cart of an address, as it is answered.
async fn shown(
    db: &mut Reader,
    call: &Call,
    owner: (CustomerId, PartnerId),
    id: CartId,
) -> Result<CartResource, Fault> {
    let found = cart::find(db, owner, id, call.now()).await?;
    let (cart, lines) = found.ok_or_else(|| Fault::not_found("cart"))?;
    let sorted = cart::sort(db, &lines, call.now()).await?;
    Ok(CartResource::of(&cart, &lines, sorted))
}

/// The customer for whom a program fills a cart.
async fn customer(call: &Call, who: &Orderer, id: &str) -> Result<Customer, Fault> {
    let mut db = call.read().await?;
    let customer = find_served(&mut db, who.agent(), id).await?;
    check_may_order(call, &mut db, (customer.id, who.agent().partner)).await?;
    Ok(customer)
}

fn cart_id(id: &str) -> Result<CartId, Fault> {
    guid("cart-id", id)
}

/// Makes a cart. Lines that cannot be ordered are named in the cart; nothing is ordered before the checkout.
///
/// # Errors
/// If the customer is not there, a property is wrong, the role does not reach so far, or the database query fails.
#[utoipa::path(
    post, path = api::CARTS, tag = "Carts", summary = "Make a cart",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
    ),
    request_body(
        content = CartSent,
        example = json!({ "lineItems": [{ "catalogItemId": "business-basic:0001:0001", "quantity": 5, "billingCycle": "monthly", "termDuration": "P1Y" }] })
    ),
    responses((
        status = 201, description = "The cart", body = CartResource,
        example = json!(examples::cart()),
    )),
)]
pub async fn create(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    customer_id: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let customer = customer(&call, &who, &customer_id).await?;
    let lines = sent::lines(&body.properties(), "catalogItemId")?;
    call.change(StatusCode::CREATED, async |tx, cx| {
        let cart = match cart::make(tx, cx, &who, customer.id, &lines).await {
            Ok(cart) => cart,
            Err(error) => return Err(refused::cart(tx, &call, &customer, error).await),
        };
        shown(tx, &call, (customer.id, who.agent().partner), cart.id).await
    })
    .await
}

/// A cart.
///
/// # Errors
/// If the customer or the cart is not there, or the database query fails.
#[utoipa::path(
    get, path = api::CART, tag = "Carts", summary = "Get a cart",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("cart" = uuid::Uuid, Path, description = "The cart's ID"),
    ),
    responses((
        status = 200, description = "The cart", body = CartResource,
        example = json!(examples::cart()),
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
    let cart = shown(&mut db, &call, (customer.id, agent.partner), cart_id(&id)?).await?;
    Ok(answer(StatusCode::OK, &cart))
}

/// Gives a cart other lines: those that are sent take the place of all that there were.
///
/// # Errors
/// If the customer or the cart is not there, some of it is ordered, a property is wrong, the role does not reach so far, or the
/// database query fails.
#[utoipa::path(
    put, path = api::CART, tag = "Carts", summary = "Replace the lines of a cart",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("cart" = uuid::Uuid, Path, description = "The cart's ID"),
    ),
    request_body(
        content = CartSent,
        example = json!({ "lineItems": [{ "catalogItemId": "office-e3:0001:0001", "quantity": 7 }] })
    ),
    responses((
        status = 200, description = "The cart as it is now", body = CartResource,
        example = json!(examples::cart()),
    )),
)]
pub async fn change(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    path: Path<(String, String)>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let (customer_id, id) = path.into_inner();
    let customer = customer(&call, &who, &customer_id).await?;
    let (id, owner) = (cart_id(&id)?, (customer.id, who.agent().partner));
    let lines = sent::lines(&body.properties(), "catalogItemId")?;
    call.change(StatusCode::OK, async |tx, cx| {
        if let Err(error) = cart::refill(tx, cx, &who, customer.id, id, &lines).await {
            return Err(refused::cart(tx, &call, &customer, error).await);
        }
        shown(tx, &call, owner, id).await
    })
    .await
}

/// Orders what is in a cart. The gate refuses it with 403/13605 where the agreement is not confirmed. Where only some of it
/// cannot be ordered, `orderErrors` says why; checking out again orders the rest, and nothing twice.
///
/// # Errors
/// If the customer or the cart is not there, nothing of it could be ordered, the role does not reach so far, or the database
/// query fails.
#[utoipa::path(
    post, path = api::CHECKOUT, tag = "Carts", summary = "Check out a cart",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("cart" = uuid::Uuid, Path, description = "The cart's ID"),
    ),
    responses(
        (
            status = 201, description = "The orders", body = CartCheckoutResult,
            example = json!(examples::checked_out()),
        ),
    ),
)]
pub async fn check_out(
    call: Call,
    Anyone(who): Anyone<Orderer>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer_id, id) = path.into_inner();
    let customer = customer(&call, &who, &customer_id).await?;
    let (id, owner) = (cart_id(&id)?, (customer.id, who.agent().partner));
    call.change(StatusCode::CREATED, async |tx, cx| {
        let done = match cart::check_out(tx, cx, &who, customer.id, id).await {
            Ok(done) => done,
            Err(error) => return Err(refused::cart(tx, &call, &customer, error).await),
        };
        let mut orders = Vec::with_capacity(done.orders.len());
        for order in done.orders {
            if let Some((placed, lines)) = programs::purchase(tx, owner, order).await? {
                orders.push(OrderResource::of(&placed, &lines));
            }
        }
        let mut order_errors = Vec::with_capacity(done.failed.len());
        for failure in done.failed {
            let group = failure.group;
            let fault = refused::failure(tx, &call, &customer, failure).await;
            order_errors.push(CartOrderError {
                order_group_id: group.to_string(),
                code: fault.number(),
                description: fault.description().to_owned(),
            });
        }
        Ok(CartCheckoutResult {
            orders,
            order_errors,
            attributes: json!({ "objectType": "CartCheckoutResult" }),
        })
    })
    .await
}
