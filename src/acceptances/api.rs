//! `GET /v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus`: whether the customer itself has accepted.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use super::standing_acceptance;
use crate::accounts::Agent;
use crate::api::{ByAgent, Call, Fault, answer, code, guid};
use crate::{customers, relationships};

/// The type that the address names.
const TYPE: &str = "MicrosoftCustomerAgreement";

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct DirectSigned {
    is_signed: bool,
}

/// Whether a direct acceptance stands, whatever its version (R-DIRECT-3).
///
/// # Errors
/// If the partner does not serve the customer, or the database query fails.
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
