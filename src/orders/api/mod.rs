//! Orders, carts, subscriptions and the catalogue for programs.

pub mod carts;
mod examples;
pub mod offers;
pub mod orders;
pub mod products;
mod refused;
pub mod sent;
mod resources;
pub mod subscriptions;

use std::collections::BTreeMap;

use utoipa::OpenApi;

use crate::api::{Call, Fault, Link, code};
use crate::db::Reader;
use crate::relationships;
use crate::values::id::{CustomerId, PartnerId};

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        orders::list,
        orders::create,
        orders::show,
        orders::change,
        orders::provisioning,
        carts::create,
        carts::show,
        carts::change,
        carts::check_out,
        subscriptions::list,
        subscriptions::show,
        subscriptions::change,
        offers::list,
        offers::show,
        products::list,
        products::show,
        products::skus,
        products::sku,
        products::availabilities,
        products::availability
    ),
    tags(
        (name = "Orders", description = "Purchases. The gate refuses them with 403/13605 where the agreement is not confirmed."),
        (name = "Carts", description = "Lines that are gathered, and ordered together at the checkout."),
        (name = "Subscriptions", description = "What orders have made: seats, status, renewal."),
        (name = "Catalogue", description = "What can be ordered.")
    )
)]
pub struct Described;

/// The links of a resource, by their names.
type LinkMap = BTreeMap<&'static str, Link>;

fn links<const N: usize>(named: [(&'static str, String); N]) -> LinkMap {
    named.into_iter().map(|(name, uri)| (name, Link::get(uri))).collect()
}

/// A program on its own orders nothing for the customer of an indirect reseller.
async fn check_may_order(
    call: &Call,
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
) -> Result<(), Fault> {
    if call.caller()?.is_for_agent {
        return Ok(());
    }
    let served = relationships::open_of(db, customer).await?;
    match served.iter().any(|served| served.provider_id == Some(partner)) {
        false => Ok(()),
        true => Err(Fault::forbidden(
            code::APP_ONLY,
            "Ordering for the customer of an indirect reseller does not support application-only authentication. Use a token \
             that you got for an agent.",
        )),
    }
}
