//! `GET /v1/customers/{customer}/agreements`: what a partner has confirmed of a customer.

use std::collections::HashSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use uuid::Uuid;

use super::{Confirmation, Method, Signer, Verdict, decision, history, withdrawal};
use crate::accounts::Agent;
use crate::agreements::api::metadata::Wanted;
use crate::api::{ByAgent, Call, Collection, Fault, Query, answer, guid};
use crate::customers;
use crate::relationships;
use crate::values::PhoneNumber;
use crate::values::id::AccountId;
use crate::web::paths;

/// The person who accepted.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    first_name: String,
    last_name: String,
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
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

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Agreement {
    primary_contact: Contact,
    template_id: Uuid,
    date_agreed: String,
    #[serde(rename = "type")]
    kind: String,
    agreement_link: String,
    user_id: AccountId,
}

/// The partner's confirmations that count, the newest first. Partner Center has no word for one that was rejected, or for a
/// customer that has taken its consent back: those are left out.
///
/// # Errors
/// If the customer is not there, the type is unknown, or the database query fails.
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
