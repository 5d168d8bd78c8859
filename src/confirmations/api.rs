//! `GET /v1/customers/{customer}/agreements`: what a partner has confirmed of a customer.

pub mod records;
pub mod rejections;
pub mod withdrawals;

use std::collections::HashSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Confirmation, Method, Signer, Verdict, decision, history, withdrawal};
use crate::accounts::Agent;
use crate::agreements::api::metadata::Wanted;
use crate::api::{ByAgent, Call, Collection, Fault, Query, answer, guid};
use crate::customers;
use crate::paths::api;
use crate::relationships;
use crate::values::PhoneNumber;
use crate::values::id::AccountId;
use crate::web::paths;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(list))]
pub struct Described;

/// The person who accepted.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PrimaryContact)]
pub struct Contact {
    /// First name.
    first_name: String,
    /// Last name.
    last_name: String,
    /// Email address. If the operator has switched it on, the person is notified of the confirmation there.
    email: String,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
}

impl Contact {
    /// The person in the examples of the API reference.
    pub fn example() -> serde_json::Value {
        serde_json::json!({
            "firstName": "Tania",
            "lastName": "Carr",
            "email": "tania.carr@fjordfoods.example",
            "phoneNumber": "+46 8 123 456 00"
        })
    }
}

impl From<&Signer> for Contact {
    fn from(signer: &Signer) -> Self {
        Self {
            first_name: signer.name.first().to_owned(),
            last_name: signer.name.last().to_owned(),
            email: signer.email.to_string(),
            phone_number: signer.phone.as_ref().map(PhoneNumber::to_string),
        }
    }
}

/// A confirmation that a customer has accepted an agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Agreement {
    /// The person who accepted.
    primary_contact: Contact,
    /// The template of the agreement.
    template_id: Uuid,
    /// The day of the acceptance, at 00:00 UTC.
    date_agreed: String,
    /// The type of agreement.
    #[serde(rename = "type")]
    kind: String,
    /// The page where people read the agreement.
    agreement_link: String,
    /// The agent who confirmed it.
    #[schema(value_type = Uuid)]
    user_id: AccountId,
}

/// The partner's confirmations that count, the newest first. Partner Center has no word for one that was rejected, or for a
/// customer that has taken its consent back: those are left out.
///
/// # Errors
/// If the customer is not there, the type is unknown, or the database query fails.
#[utoipa::path(
    get,
    path = api::CUSTOMER_AGREEMENTS,
    tag = "Agreements",
    summary = "List a customer's confirmations",
    description = "What your organization has confirmed of a customer, the newest first. Confirmations that were rejected, and those \
                   whose consent the customer has withdrawn, are left out: Partner Center has no word for them.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("agreementType" = Option<String>, Query, example = json!("*"),
            description = "One type of agreement, or `*` for all. Without it, only MicrosoftCloudAgreement, as in Partner Center."),
    ),
    responses((
        status = 200,
        description = "The confirmations.",
        body = Collection<Agreement>,
        content_type = "application/json",
        example = json!({
            "totalCount": 1,
            "items": [{
                "primaryContact": Contact::example(),
                "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                "dateAgreed": "2026-11-19T00:00:00Z",
                "type": "MicrosoftCustomerAgreement",
                "agreementLink": "https://assent.example/agreements",
                "userId": "01930f2e-5d0c-7cc0-9a3e-3f6a1f4b8a10"
            }],
            "links": { "self": { "uri": "/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/agreements", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "Collection" }
        }),
    )),
)]
pub async fn list(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let mut db = call.read().await?;
    let wanted = Wanted::read(&mut db, &query).await?;
    let customer = customers::find_for(&mut db, agent.partner, id)
        .await?
        .ok_or_else(|| Fault::not_found("customer"))?;
    let relationship = relationships::between(&mut db, agent.partner, id).await?;
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let mut rejected = HashSet::new();
    for decision in decision::of_customer(&mut db, id).await? {
        match decision.verdict {
            Verdict::Rejected => rejected.insert(decision.confirmation),
            _ => rejected.remove(&decision.confirmation),
        };
    }
    let mut items = Vec::new();
    for recorded in history(&mut db, Some(agent.partner), id, until).await? {
        if recorded.method != Method::Attestation || !wanted.holds(&recorded.type_id) || rejected.contains(&recorded.id)
        {
            continue;
        }
        let withdrawn = withdrawal::last(&mut db, id, &recorded.type_id, until).await?;
        if withdrawn.is_none_or(|withdrawal| recorded.recorded_at > withdrawal.withdrawn_at) {
            items.push(shown(&call, recorded));
        }
    }
    let uri = format!("/customers/{}/agreements", customer.id);
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

fn shown(call: &Call, recorded: Confirmation) -> Agreement {
    Agreement {
        primary_contact: Contact::from(&recorded.signer),
        template_id: recorded.template_id,
        date_agreed: format!("{}T00:00:00Z", recorded.accepted_on),
        kind: recorded.type_id,
        agreement_link: call.site().absolute(paths::AGREEMENTS),
        user_id: recorded.recorded_by,
    }
}
