//! `GET /api/customers/{customer}/rejections`: what reviewers rejected of a customer's confirmations.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, items_answer};
use crate::confirmations::{self, Cause, Confirmation, Decision, Verdict, decision, seen_by};
use crate::customers::api::show::find;
use crate::db::Reader;
use crate::paths::modern;
use crate::relationships;

/// The most rejections of a page.
const MOST: usize = 200;

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(paths(list))]
pub struct Described;

/// A rejection.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Rejection {
    /// The rejection's ID.
    id: Uuid,
    /// The confirmation that was rejected.
    confirmation_id: Uuid,
    /// The type of agreement.
    agreement_type: String,
    /// Why: `not-authorized`, `wrong-person`, `no-proof`, `wrong-date`, `disputed` or `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'static str>,
    /// The reviewer's note.
    note: String,
    /// When it was rejected.
    rejected_at: String,
    /// When the rejection was undone, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    undone_at: Option<String>,
}

impl Rejection {
    fn of(rejected: &Decision, confirmation: &Confirmation, undone: Option<&Decision>) -> Self {
        Self {
            id: rejected.id.uuid(),
            confirmation_id: confirmation.id.uuid(),
            agreement_type: confirmation.type_id.clone(),
            cause: rejected.cause.map(Cause::as_str),
            note: rejected.note.clone(),
            rejected_at: rejected.decided_at.to_string(),
            undone_at: undone.map(|undone| undone.decided_at.to_string()),
        }
    }
}

/// The rejections of those confirmations of a customer that the partner may see, the newest first.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CUSTOMER_REJECTIONS,
    tag = "Confirmations",
    summary = "List rejected confirmations",
    description = "What reviewers rejected of your organization's attestations and of the customer's own acceptances, the newest first. \
                   A rejected confirmation does not open the gate.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("limit" = Option<u32>, Query, description = "At most so many rejections, 200 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page."),
    ),
    responses(
        (
            status = 200,
            description = "The rejections.",
            body = Items<Rejection>,
            content_type = "application/json",
            example = json!({
                "items": [{
                    "id": "01930f30-1b2c-7d3e-9f40-516273849506",
                    "confirmationId": "01930f2f-0a1b-7c2d-8e3f-405162738495",
                    "agreementType": "MicrosoftCustomerAgreement",
                    "cause": "not-authorized",
                    "note": "Tania Carr may not sign for the company.",
                    "rejectedAt": "2026-11-22T10:05:00.000000Z"
                }]
            }),
        ),
        (status = 404, description = "There is no such customer.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn list(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let page = Page::by_cursor(&query, format!("rejections {}", customer.id), None, MOST)?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let mut decisions = decision::of_customer(&mut db, customer.id).await?;
    decisions.retain(|decision| until.is_none_or(|until| decision.decided_at <= until));
    let undone: HashMap<_, _> = decisions
        .iter()
        .filter_map(|decision| Some((decision.undoes?, decision)))
        .collect();
    let mut rejections = Vec::new();
    for rejected in decisions.iter().rev() {
        if rejected.verdict == Verdict::Rejected
            && let Some(confirmation) = visible(&mut db, &agent, rejected).await?
        {
            let undone = undone.get(&rejected.id).copied();
            rejections.push(Rejection::of(rejected, &confirmation, undone));
        }
    }
    let shown = page.of_whole(rejections, |rejection| (rejection.rejected_at.clone(), rejection.id))?;
    let path = modern::of_customer(modern::CUSTOMER_REJECTIONS, customer.id);
    Ok(items_answer(&call, &page, shown, &path))
}

/// The confirmation that was rejected, if the partner may see it.
async fn visible(db: &mut Reader, agent: &Agent, rejected: &Decision) -> Result<Option<Confirmation>, Fault> {
    let Some(confirmation) = confirmations::find(db, rejected.confirmation).await? else {
        return Ok(None);
    };
    let seen = seen_by(db, agent, &confirmation).await?;
    Ok(seen.map(|_| confirmation))
}
