//! `GET /v1/offers`, `GET /v1/offers/{offer}`: the catalogue as offers.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::resources::billing_type;
use super::{LinkMap, examples, links};
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Collection, Fault, Link, Query, answer};
use crate::db::Reader;
use crate::orders::{self, BillingCycle, Offer, items};
use crate::paths::api;
use crate::values::Country;

/// An offer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Offer)]
pub struct OfferResource {
    /// The offer's ID.
    id: String,
    /// The offer's name.
    name: String,
    /// The same as `name`.
    description: String,
    /// The fewest seats of an order.
    minimum_quantity: i64,
    /// The most seats of an order.
    maximum_quantity: i64,
    /// Its place in the catalogue, from 1.
    rank: usize,
    /// The country that was asked for.
    country: &'static str,
    /// The language of the names.
    locale: &'static str,
    /// Always false.
    is_add_on: bool,
    /// Whether it can be ordered.
    is_available_for_purchase: bool,
    /// Whether its subscriptions renew themselves.
    is_auto_renewable: bool,
    /// Always false.
    is_trial: bool,
    /// `license` or `usage`.
    billing: &'static str,
    /// The billing cycles that an order may name.
    supported_billing_cycles: Vec<&'static str>,
    /// What is counted.
    unit_type: &'static str,
    /// The term, as an ISO 8601 duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_duration: Option<String>,
    /// What a line of a cart names.
    catalog_item_id: String,
    /// The product that is offered.
    #[schema(value_type = Object)]
    product: Value,
    /// Where it is, and what belongs to it.
    #[schema(value_type = std::collections::HashMap<String, Link>)]
    links: LinkMap,
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// The billing cycles of an offer.
pub(super) fn billing_cycles(offer: &Offer) -> Vec<&'static str> {
    BillingCycle::of(offer.kind)
        .iter()
        .map(|cycle| cycle.as_str())
        .collect()
}

impl OfferResource {
    fn of(offer: &Offer, country: Country, rank: usize) -> Self {
        Self {
            id: offer.id.clone(),
            name: offer.name.clone(),
            description: offer.name.clone(),
            minimum_quantity: 1,
            maximum_quantity: offer.max_seats,
            rank,
            country: country.code(),
            locale: "en-US",
            is_add_on: false,
            is_available_for_purchase: true,
            is_auto_renewable: offer.months.is_some(),
            is_trial: false,
            billing: billing_type(offer.kind),
            supported_billing_cycles: billing_cycles(offer),
            unit_type: "Licenses",
            term_duration: offer.months.map(items::term),
            catalog_item_id: items::item(&offer.id),
            product: json!({ "id": offer.id, "name": offer.name, "unit": "Licenses" }),
            links: links([("self", format!("/offers/{}?country={}", offer.id, country.code()))]),
            attributes: json!({ "objectType": "Offer" }),
        }
    }
}

/// The country that is asked for. The catalogue is the same everywhere.
pub(super) fn country(query: &Query) -> Result<Country, Fault> {
    const NAME: &str = "country";
    let code = query.get(NAME).or_else(|| query.get("region")).unwrap_or("US");
    Country::parse(code).map_err(|problem| Fault::problem(NAME, &problem))
}

/// An offer that is sold now.
pub(super) async fn offer(db: &mut Reader, call: &Call, id: &str, what: &str) -> Result<Offer, Fault> {
    let found = orders::offer(db, id).await?;
    found
        .filter(|offer| offer.is_sold(call.now().utc_date()))
        .ok_or_else(|| {
            Fault::new(
                StatusCode::NOT_FOUND,
                crate::api::code::NOT_FOUND,
                format!("There is no {what} with this ID. GET /v1/offers tells those that are sold."),
            )
        })
}

/// What is sold.
///
/// # Errors
/// If the country is unknown, or the database query fails.
#[utoipa::path(
    get, path = api::OFFERS, tag = "Catalogue", summary = "List offers",
    params(("country" = Option<String>, Query, description = "A country, in two letters; the offers are the same everywhere")),
    responses((
        status = 200, description = "The offers", body = Collection<OfferResource>,
        example = json!(examples::page(examples::offer(), "/offers?country=US")),
    )),
)]
pub async fn list(call: Call, _: Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let country = country(&query)?;
    let sold = orders::catalogue(&mut call.read().await?, call.now().utc_date()).await?;
    let items: Vec<_> = sold
        .iter()
        .enumerate()
        .map(|(place, offer)| OfferResource::of(offer, country, place + 1))
        .collect();
    let uri = format!("/offers?country={}", country.code());
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// An offer.
///
/// # Errors
/// If there is no such offer, the country is unknown, or the database query fails.
#[utoipa::path(
    get, path = api::OFFER, tag = "Catalogue", summary = "Get an offer",
    params(
        ("offer" = String, Path, description = "The offer's ID"),
        ("country" = Option<String>, Query, description = "A country, in two letters; the offers are the same everywhere"),
    ),
    responses((
        status = 200, description = "The offer", body = OfferResource,
        example = json!(examples::offer()),
    )),
)]
pub async fn show(call: Call, _: Anyone<Agent>, id: Path<String>, query: Query) -> Result<HttpResponse, Fault> {
    let country = country(&query)?;
    let found = offer(&mut call.read().await?, &call, &id, "offer").await?;
    Ok(answer(StatusCode::OK, &OfferResource::of(&found, country, 1)))
}
