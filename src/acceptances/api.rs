//! `GET /v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus`: whether the customer itself has accepted.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::standing_acceptance;
use crate::accounts::Agent;
use crate::api::{ByAgent, Call, Fault, answer, code, guid};
use crate::paths::api;
use crate::{customers, relationships};

/// The type that the address names.
const TYPE: &str = "MicrosoftCustomerAgreement";

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(show))]
pub struct Described;

/// Whether a customer has accepted by itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DirectSignedStatus)]
struct DirectSigned {
    /// Whether an acceptance by the customer itself, of any version, is in force.
    is_signed: bool,
}

/// Whether a direct acceptance stands, whatever its version (R-DIRECT-3).
///
/// # Errors
/// If the partner does not serve the customer, or the database query fails.
#[utoipa::path(
    get,
    path = api::DIRECT_SIGNED,
    tag = "Agreements",
    summary = "Get the status of direct acceptance",
    description = "Whether the customer itself has accepted the Microsoft Customer Agreement. A partner's confirmation does not count here.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The status.",
        body = DirectSigned,
        example = json!({ "isSigned": true }),
    )),
)]
pub async fn show(call: Call, ByAgent(agent): ByAgent<Agent>, customer: Path<String>) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let mut db = call.read().await?;
    if customers::find_for(&mut db, agent.partner, id).await?.is_none() {
        return Err(Fault::not_found("customer"));
    }
    let relationship = relationships::between(&mut db, agent.partner, id).await?;
    if !relationship.is_some_and(|relationship| relationship.is_open()) {
        return Err(Fault::forbidden(
            code::NO_RELATIONSHIP,
            "Your organization has no relationship with this customer any more.",
        ));
    }
    let is_signed = standing_acceptance(&mut db, id, TYPE).await?.is_some();
    Ok(answer(StatusCode::OK, &DirectSigned { is_signed }))
}
