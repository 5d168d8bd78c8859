//! `GET /api/customers/{customer}/status`: what the partner has confirmed of a customer and whether the customer has accepted
//! by itself, in one call.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::standing;
use super::summary::Confirmed;
use crate::accounts::Agent;
use crate::agreements;
use crate::api::{Anyone, Call, Fault, ProblemBody, answer};
use crate::customers::api::show::find;
use crate::paths::modern;

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(paths(show))]
pub struct Described;

/// Where a customer stands with every agreement, as your organization sees it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct CustomerStatus {
    /// The customer's tenant ID.
    customer_id: Uuid,
    /// The day of the statuses, in UTC.
    date: String,
    /// One for each type of agreement.
    agreements: Vec<AgreementStatus>,
}

/// Where a customer stands with one agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct AgreementStatus {
    /// The type of agreement.
    agreement_type: String,
    /// The template of the agreement.
    template_id: Uuid,
    /// `not-needed`, `withdrawn`, `accepted-directly`, `attested`, `outdated-version`, `rejected`, `declined`, `invited` or
    /// `not-provided`.
    status: &'static str,
    /// The version that is required today; absent while none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    required_version: Option<i64>,
    /// Your organization's attestation, if one counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    attestation: Option<Counted>,
    /// The customer's own acceptance, if one counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    direct_acceptance: Option<Counted>,
    /// Whether the customer has accepted by itself, whatever the version, as
    /// `directSignedMicrosoftCustomerAgreementStatus` says.
    is_signed: bool,
}

/// A confirmation that counts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CountedConfirmation)]
struct Counted {
    /// The version.
    version: i64,
    /// The date of the acceptance.
    accepted_on: String,
}

impl From<Confirmed> for Counted {
    fn from(confirmed: Confirmed) -> Self {
        Self {
            version: confirmed.rank,
            accepted_on: confirmed.accepted_on.to_string(),
        }
    }
}

/// Both statuses of a customer, for each agreement that there is.
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CUSTOMER_STATUS,
    tag = "Confirmations",
    summary = "Get both statuses of a customer",
    description = "For each agreement, what your organization has attested, whether the customer has accepted by itself, and the status \
                   that follows from both.",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    responses(
        (
            status = 200,
            description = "The statuses.",
            body = CustomerStatus,
            content_type = "application/json",
            example = json!({
                "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
                "date": "2026-11-20",
                "agreements": [{
                    "agreementType": "MicrosoftCustomerAgreement",
                    "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                    "status": "attested",
                    "requiredVersion": 2,
                    "attestation": { "version": 2, "acceptedOn": "2026-11-19" },
                    "isSigned": false
                }]
            }),
        ),
        (status = 404, description = "There is no such customer.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn show(call: Call, Anyone(agent): Anyone<Agent>, customer: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let today = call.now().utc_date();
    let mut statuses = Vec::new();
    for agreement in agreements::types(&mut db).await? {
        let standing = standing(&mut db, agent.partner, &customer, &agreement, today).await?;
        let summary = standing.facts.summary();
        statuses.push(AgreementStatus {
            template_id: agreement.template_id,
            status: standing.status.as_str(),
            required_version: standing.facts.required_rank,
            attestation: summary.attested.map(Counted::from),
            direct_acceptance: summary.direct.map(Counted::from),
            is_signed: summary.direct.is_some(),
            agreement_type: agreement.id,
        });
    }
    let status = CustomerStatus {
        customer_id: customer.id.uuid(),
        date: today.to_string(),
        agreements: statuses,
    };
    Ok(answer(StatusCode::OK, &status))
}
