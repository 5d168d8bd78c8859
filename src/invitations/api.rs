//! `GET /v1/customers/relationshiprequests`: the link by which any customer authorizes the partner.

pub mod act;
pub mod create;
mod examples;
pub mod list;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::AcceptLink;
use crate::accounts::{PartnerKind, Requester};
use crate::api::{Attributes, ByAgent, Call, Fault, Query, answer, guid};
use crate::partners;
use crate::paths::api;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(show))]
pub struct Described;

/// The link by which a customer authorizes the partner.
#[derive(Debug, Serialize, ToSchema)]
struct RelationshipRequest {
    /// The link. It is the same for every customer.
    url: String,
    /// The kind of resource.
    attributes: Attributes,
}

/// The link: of the partner alone, or of a provider with one of its resellers.
///
/// # Errors
/// If the reseller is not one of the provider's, or the database query fails.
#[utoipa::path(
    get,
    path = api::RELATIONSHIP_REQUESTS,
    tag = "Agreements",
    summary = "Get the relationship link",
    description = "The link by which any customer authorizes your organization, and is then asked to accept the agreement.",
    params(
        ("indirectResellerId" = Option<Uuid>, Query, description = "An indirect provider only: the tenant ID of the reseller that the \
            customer buys through."),
        ("indirectCloudSolutionProviderId" = Option<Uuid>, Query, description = "Your own tenant ID. It may be left out."),
    ),
    responses((
        status = 200,
        description = "The link.",
        body = RelationshipRequest,
        example = json!({
            "url": "https://assent.example/accept?invType=ResellerRelationship&partnerId=01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11&msppId=0&DAP=false",
            "attributes": { "objectType": "RelationshipRequest" }
        }),
    )),
)]
pub async fn show(call: Call, ByAgent(who): ByAgent<Requester>, query: Query) -> Result<HttpResponse, Fault> {
    let agent = who.agent();
    let mut db = call.read().await?;
    let own = partners::find(&mut db, agent.partner)
        .await?
        .ok_or_else(|| Fault::not_found("partner"))?;
    if let Some(named) = query.get("indirectCloudSolutionProviderId") {
        let named: Uuid = guid("indirectCloudSolutionProviderId", named)?;
        if named != own.details.partner_guid {
            return Err(Fault::property(
                "indirectCloudSolutionProviderId",
                "It must be your own tenant ID.",
            ));
        }
    }
    let link = match query.get("indirectResellerId") {
        None => AcceptLink::relationship(&own, None, false),
        Some(named) => {
            let unknown = || Fault::property("indirectResellerId", "It is no indirect reseller that works with you.");
            let named: Uuid = guid("indirectResellerId", named)?;
            let reseller = partners::find_by_guid(&mut db, named).await?.ok_or_else(unknown)?;
            if agent.kind != PartnerKind::IndirectProvider
                || !partners::work_together(&mut db, own.id, reseller.id).await?
            {
                return Err(unknown());
            }
            AcceptLink::relationship(&reseller, Some(&own), false)
        }
    };
    let request = RelationshipRequest {
        url: call.site().absolute(&link.path()),
        attributes: Attributes::of("RelationshipRequest"),
    };
    Ok(answer(StatusCode::OK, &request))
}
