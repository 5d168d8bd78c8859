//! `GET /v1/customers/relationshiprequests`: the link by which any customer authorizes the partner.

pub mod act;
pub mod create;
pub mod list;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::AcceptLink;
use crate::accounts::{PartnerKind, Requester};
use crate::api::{ByAgent, Call, Fault, Query, answer, guid};
use crate::partners;

#[derive(Debug, Serialize)]
struct RelationshipRequest {
    url: String,
    attributes: Value,
}

/// The link: of the partner alone, or of a provider with one of its resellers.
///
/// # Errors
/// If the reseller is not one of the provider's, or the database query fails.
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
        attributes: json!({ "objectType": "RelationshipRequest" }),
    };
    Ok(answer(StatusCode::OK, &request))
}
