//! `GET /v1/customers/{customer}/products…`: the catalogue as products, each with one SKU and one availability.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::offers::{billing_cycles, offer};
use super::resources::ProductType;
use super::{LinkMap, examples, links};
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Collection, Fault, Link, answer};
use crate::customers::Customer;
use crate::customers::api::show::find;
use crate::orders::{self, Offer, items};
use crate::paths::api;

/// A product.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// The product's ID.
    id: String,
    /// The product's name.
    title: String,
    /// The same as `title`.
    description: String,
    /// What kind of product it is.
    product_type: ProductType,
    /// Whether it is the publisher's own.
    is_microsoft_product: bool,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// The unit in which a product is sold.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sku {
    /// The SKU's ID: each product has one.
    id: &'static str,
    /// The product.
    product_id: String,
    /// The product's name.
    title: String,
    /// The same as `title`.
    description: String,
    /// The fewest seats of an order.
    minimum_quantity: i64,
    /// The most seats of an order.
    maximum_quantity: i64,
    /// Always false.
    is_trial: bool,
    /// The billing cycles that an order may name.
    supported_billing_cycles: Vec<&'static str>,
    /// Always empty.
    purchase_prerequisites: [&'static str; 0],
    /// Always empty.
    inventory_variables: [&'static str; 0],
    /// Always empty.
    provisioning_variables: [&'static str; 0],
    /// Always empty.
    #[schema(value_type = Object)]
    dynamic_attributes: Value,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// The way to buy a SKU.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// The availability's ID.
    id: &'static str,
    /// The product.
    product_id: String,
    /// The SKU.
    sku_id: &'static str,
    /// What a line of a cart names.
    catalog_item_id: String,
    /// The customer's country.
    country: &'static str,
    /// Always `commercial`.
    segment: &'static str,
    /// Whether it can be ordered.
    is_purchasable: bool,
    /// Whether its subscriptions renew.
    is_renewable: bool,
    /// The terms and billing cycles that can be ordered.
    #[schema(value_type = Vec<Object>)]
    terms: Vec<Value>,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

fn product_uri(customer: &Customer, offer: &Offer) -> String {
    format!("/customers/{}/products/{}", customer.id, offer.id)
}

fn sku_uri(customer: &Customer, offer: &Offer) -> String {
    format!("{}/skus/{}", product_uri(customer, offer), items::SKU)
}

impl Product {
    fn of(customer: &Customer, offer: &Offer) -> Self {
        let uri = product_uri(customer, offer);
        Self {
            id: offer.id.clone(),
            title: offer.name.clone(),
            description: offer.name.clone(),
            product_type: offer.kind.into(),
            is_microsoft_product: true,
            links: links([("skus", format!("{uri}/skus")), ("self", uri)]),
            attributes: json!({ "objectType": "Product" }),
        }
    }
}

impl Sku {
    fn of(customer: &Customer, offer: &Offer) -> Self {
        let uri = sku_uri(customer, offer);
        Self {
            id: items::SKU,
            product_id: offer.id.clone(),
            title: offer.name.clone(),
            description: offer.name.clone(),
            minimum_quantity: 1,
            maximum_quantity: offer.max_seats,
            is_trial: false,
            supported_billing_cycles: billing_cycles(offer),
            purchase_prerequisites: [],
            inventory_variables: [],
            provisioning_variables: [],
            dynamic_attributes: json!({}),
            links: links([("availabilities", format!("{uri}/availabilities")), ("self", uri)]),
            attributes: json!({ "objectType": "Sku" }),
        }
    }
}

impl Availability {
    fn of(customer: &Customer, offer: &Offer) -> Self {
        let term = |cycle| json!({ "duration": offer.months.map(items::term), "billingCycle": cycle });
        let uri = format!("{}/availabilities/{}", sku_uri(customer, offer), items::SKU);
        Self {
            id: items::SKU,
            product_id: offer.id.clone(),
            sku_id: items::SKU,
            catalog_item_id: items::item(&offer.id),
            country: customer.address.country.code(),
            segment: "commercial",
            is_purchasable: true,
            is_renewable: offer.months.is_some(),
            terms: billing_cycles(offer).into_iter().map(term).collect(),
            links: links([("self", uri)]),
            attributes: json!({ "objectType": "Availability" }),
        }
    }
}

/// The only SKU and the only availability have the same number.
fn check_number(id: &str, what: &str) -> Result<(), Fault> {
    match id == items::SKU {
        true => Ok(()),
        false => Err(Fault::not_found(what)),
    }
}

/// A product of the catalogue, for a customer of the caller's.
async fn product(call: &Call, agent: &Agent, customer: &str, id: &str) -> Result<(Customer, Offer), Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, agent, customer).await?;
    let offer = offer(&mut db, call, id, "product").await?;
    Ok((customer, offer))
}

/// What can be sold to a customer.
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get, path = api::PRODUCTS, tag = "Catalogue", summary = "List products",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID")),
    responses((
        status = 200, description = "The products", body = Collection<Product>,
        example = json!(examples::page(examples::product(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/products")),
    )),
)]
pub async fn list(call: Call, Anyone(agent): Anyone<Agent>, customer: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let sold = orders::catalogue(&mut db, call.now().utc_date()).await?;
    let items: Vec<_> = sold.iter().map(|offer| Product::of(&customer, offer)).collect();
    let uri = format!("/customers/{}/products", customer.id);
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// A product.
///
/// # Errors
/// If the customer or the product is not there, or the database query fails.
#[utoipa::path(
    get, path = api::PRODUCT, tag = "Catalogue", summary = "Get a product",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("product" = String, Path, description = "The product's ID"),
    ),
    responses((
        status = 200, description = "The product", body = Product,
        example = json!(examples::product()),
    )),
)]
pub async fn show(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, offer) = product(&call, &agent, &path.0, &path.1).await?;
    Ok(answer(StatusCode::OK, &Product::of(&customer, &offer)))
}

/// The SKUs of a product: one.
///
/// # Errors
/// If the customer or the product is not there, or the database query fails.
#[utoipa::path(
    get, path = api::SKUS, tag = "Catalogue", summary = "List the SKUs of a product",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("product" = String, Path, description = "The product's ID"),
    ),
    responses((
        status = 200, description = "The SKUs", body = Collection<Sku>,
        example = json!(examples::page(examples::sku(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/products/business-basic/skus")),
    )),
)]
pub async fn skus(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, offer) = product(&call, &agent, &path.0, &path.1).await?;
    let uri = format!("{}/skus", product_uri(&customer, &offer));
    let items = vec![Sku::of(&customer, &offer)];
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// A SKU.
///
/// # Errors
/// If the customer, the product or the SKU is not there, or the database query fails.
#[utoipa::path(
    get, path = api::SKU, tag = "Catalogue", summary = "Get a SKU",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("product" = String, Path, description = "The product's ID"),
        ("sku" = String, Path, description = "The SKU's ID"),
    ),
    responses((
        status = 200, description = "The SKU", body = Sku,
        example = json!(examples::sku()),
    )),
)]
pub async fn sku(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, offer) = product(&call, &agent, &path.0, &path.1).await?;
    check_number(&path.2, "SKU")?;
    Ok(answer(StatusCode::OK, &Sku::of(&customer, &offer)))
}

/// The availabilities of a SKU: one.
///
/// # Errors
/// If the customer, the product or the SKU is not there, or the database query fails.
#[utoipa::path(
    get, path = api::AVAILABILITIES, tag = "Catalogue", summary = "List the availabilities of a SKU",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("product" = String, Path, description = "The product's ID"),
        ("sku" = String, Path, description = "The SKU's ID"),
    ),
    responses((
        status = 200, description = "The availabilities", body = Collection<Availability>,
        example = json!(examples::page(examples::availability(), "/customers/01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15/products/business-basic/skus/0001/availabilities")),
    )),
)]
pub async fn availabilities(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, offer) = product(&call, &agent, &path.0, &path.1).await?;
    check_number(&path.2, "SKU")?;
    let uri = format!("{}/availabilities", sku_uri(&customer, &offer));
    let items = vec![Availability::of(&customer, &offer)];
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// An availability.
///
/// # Errors
/// If the customer, the product, the SKU or the availability is not there, or the database query fails.
#[utoipa::path(
    get, path = api::AVAILABILITY, tag = "Catalogue", summary = "Get an availability",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID"),
        ("product" = String, Path, description = "The product's ID"),
        ("sku" = String, Path, description = "The SKU's ID"),
        ("availability" = String, Path, description = "The availability's ID"),
    ),
    responses((
        status = 200, description = "The availability", body = Availability,
        example = json!(examples::availability()),
    )),
)]
pub async fn availability(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    path: Path<(String, String, String, String)>,
) -> Result<HttpResponse, Fault> {
    let (customer, offer) = product(&call, &agent, &path.0, &path.1).await?;
    check_number(&path.2, "SKU")?;
    check_number(&path.3, "availability")?;
    Ok(answer(StatusCode::OK, &Availability::of(&customer, &offer)))
}
