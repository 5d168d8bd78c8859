//! `GET /v1/relationships`, `GET /v1/customers/{customer}/relationships`: a provider's resellers; `PATCH
//! /v1/customers/{customer}`: ending a relationship.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::accounts::{Agent, GlobalAdmin, PartnerKind};
use crate::api::{Attributes, Body, ByAgent, Call, Collection, Fault, Query, answer, code, guid};
use crate::customers;
use crate::customers::api::{CustomerResource, examples};
use crate::invitations::end_relationship;
use crate::orders;
use crate::partners::{self, Partner};
use crate::paths::api;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(end, of_customer, list))]
pub struct Described;

/// An indirect reseller that an indirect provider works with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct PartnerRelationship {
    /// The reseller's tenant ID.
    id: Uuid,
    /// The reseller's name.
    name: String,
    /// Always `is_indirect_cloud_solution_provider_of`.
    relationship_type: &'static str,
    /// Always `Active`.
    state: &'static str,
    /// The reseller's number in the publisher's programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    mpn_id: Option<String>,
    /// The reseller's country: two letters (ISO 3166-1).
    location: &'static str,
    /// The kind of resource.
    attributes: Attributes,
}

/// The end of a relationship. Other members of a customer may be sent along; they are ignored.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CustomerChange {
    /// `none` ends the relationship.
    pub relationship_to_partner: String,
}

/// A list of one reseller, as an example.
fn example(uri: &str) -> serde_json::Value {
    serde_json::json!({
        "totalCount": 1,
        "items": [{
            "id": "01930f2e-4c7e-7a02-9b1d-2f6e8c4d0a55",
            "name": "Cedar Resale",
            "relationshipType": "is_indirect_cloud_solution_provider_of",
            "state": "Active",
            "mpnId": "4521907",
            "location": "SE",
            "attributes": { "objectType": "PartnerRelationship" }
        }],
        "links": { "self": { "uri": uri, "method": "GET", "headers": [] } },
        "attributes": { "objectType": "Collection" }
    })
}

impl From<Partner> for PartnerRelationship {
    /// A reseller, as its provider sees it.
    fn from(reseller: Partner) -> Self {
        Self {
            id: reseller.details.partner_guid,
            name: reseller.details.name.to_string(),
            relationship_type: "is_indirect_cloud_solution_provider_of",
            state: "Active",
            mpn_id: reseller.details.mpn_id,
            location: reseller.details.country.code(),
            attributes: Attributes::of("PartnerRelationship"),
        }
    }
}

/// The partners that the caller works with. Who calls is never a reseller: it has none that it is a reseller of.
///
/// # Errors
/// If the type is unknown, or the database query fails.
#[utoipa::path(
    get,
    path = api::RELATIONSHIPS,
    tag = "Customers",
    summary = "List indirect resellers",
    description = "The indirect resellers that an indirect provider works with. A direct-bill partner has none.",
    params(("relationship_type" = String, Query, example = json!("IsIndirectCloudSolutionProviderOf"),
        description = "`IsIndirectCloudSolutionProviderOf`, or `IsIndirectResellerOf`, of which there are none here.")),
    responses((
        status = 200,
        description = "The resellers.",
        body = Collection<PartnerRelationship>,
        content_type = "application/json",
        example = json!(example("/relationships?relationship_type=IsIndirectCloudSolutionProviderOf")),
    )),
)]
pub async fn list(call: Call, ByAgent(agent): ByAgent<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    const NAME: &str = "relationship_type";
    let asked = query.get(NAME).or_else(|| query.get("relationshipType"));
    let asked = asked.ok_or_else(|| Fault::property(NAME, "It is required."))?;
    let resellers = match asked.replace('_', "").to_lowercase().as_str() {
        "isindirectcloudsolutionproviderof" => true,
        "isindirectresellerof" => false,
        _ => {
            let what = "It must be IsIndirectCloudSolutionProviderOf or IsIndirectResellerOf.";
            return Err(Fault::property(NAME, what));
        }
    };
    let mut items = Vec::new();
    if resellers && agent.kind == PartnerKind::IndirectProvider {
        let mut db = call.read().await?;
        for partnership in partners::partnerships(&mut db, agent.partner).await? {
            if partnership.ended_at.is_none()
                && let Some(reseller) = partners::find(&mut db, partnership.id).await?
            {
                items.push(PartnerRelationship::from(reseller));
            }
        }
    }
    let uri = format!("/relationships?relationship_type={asked}");
    Ok(answer(StatusCode::OK, &Collection::whole(items, percent_encoded(&uri))))
}

/// What was asked for stands in the link: only what a query can hold.
fn percent_encoded(uri: &str) -> String {
    uri.chars().filter(|sign| sign.is_ascii_graphic()).collect()
}

/// The resellers through which the customer buys from the caller.
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::CUSTOMER_RELATIONSHIPS,
    tag = "Customers",
    summary = "List a customer's resellers",
    description = "The indirect resellers through which the customer buys from your organization.",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The resellers.",
        body = Collection<PartnerRelationship>,
        content_type = "application/json",
        example = json!(example("/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/relationships")),
    )),
)]
pub async fn of_customer(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let mut db = call.read().await?;
    if customers::find_for(&mut db, agent.partner, id).await?.is_none() {
        return Err(Fault::not_found("customer"));
    }
    let mut items = Vec::new();
    for served in super::open_of(&mut db, id).await? {
        if served.provider_id == Some(agent.partner)
            && let Some(reseller) = partners::find(&mut db, served.partner_id).await?
        {
            items.push(PartnerRelationship::from(reseller));
        }
    }
    let uri = format!("/customers/{id}/relationships");
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// Ends the relationship with a customer: `{"relationshipToPartner": "none"}`, and nothing else can be changed so.
///
/// # Errors
/// If the customer is not there, something else is sent, the role does not reach so far, or the database query fails.
#[utoipa::path(
    patch,
    path = api::CUSTOMER,
    tag = "Customers",
    summary = "End the relationship with a customer",
    description = "Ends your organization's relationship with the customer. The agent must be a Global admin. \
                   Error 600006: a subscription is active; suspend or cancel the customer's subscriptions first.",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    request_body(content = CustomerChange, example = json!({ "relationshipToPartner": "none" })),
    responses((
        status = 200,
        description = "The relationship has ended.",
        body = CustomerResource,
        example = json!(examples::customer("none")),
    )),
)]
pub async fn end(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let found = customers::find_for(&mut call.read().await?, agent.partner, id).await?;
    let customer = found.ok_or_else(|| Fault::not_found("customer"))?;
    let GlobalAdmin(agent) = call.permission()?;
    let wanted = body.properties().required("relationshipToPartner")?.to_owned();
    if !wanted.eq_ignore_ascii_case("none") {
        let what = "Only none can be set: it ends the relationship. Edit the billing profile for anything else.";
        return Err(Fault::property("relationshipToPartner", what));
    }
    call.change(StatusCode::OK, async |tx, cx| {
        customers::lock(tx, id).await?;
        if orders::has_active(tx, agent.partner, id).await? {
            let why = "A subscription is active. Suspend or cancel the customer's subscriptions first.";
            return Err(Fault::bad(code::NOT_ALLOWED, why));
        }
        end_relationship::end(tx, cx, agent.partner, &customer).await?;
        Ok(CustomerResource::of(&customer, false))
    })
    .await
}
