//! `GET /api/customers/{customer}/disputes`: where a person named in an attestation disputes it.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, items_answer};
use crate::attestations::dispute;
use crate::confirmations;
use crate::customers::api::show::find;
use crate::paths::modern;
use crate::relationships;

/// The most disputes of a page.
const MOST: usize = 200;

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(paths(list))]
pub struct Described;

/// A dispute by the person named in an attestation.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Dispute {
    /// The attestation.
    confirmation_id: Uuid,
    /// When it was disputed.
    disputed_at: String,
    /// The reason, in the person's words.
    reason: String,
}

/// The disputes about the partner's own attestations of a customer, the newest first.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CUSTOMER_DISPUTES,
    tag = "Confirmations",
    summary = "List disputed attestations",
    description = "Where the person named in one of your organization's attestations disputes it, the newest first. A dispute does not \
                   close the gate.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("limit" = Option<u32>, Query, description = "At most so many disputes, 200 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page."),
    ),
    responses(
        (
            status = 200,
            description = "The disputes.",
            body = Items<Dispute>,
            content_type = "application/json",
            example = json!({
                "items": [{
                    "confirmationId": "01930f2f-0a1b-7c2d-8e3f-405162738495",
                    "disputedAt": "2026-11-21T07:12:00.000000Z",
                    "reason": "I have left the company."
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
    let page = Page::by_cursor(&query, format!("disputes {}", customer.id), None, MOST)?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let mut disputes = Vec::new();
    for disputed in dispute::of_customer(&mut db, customer.id).await? {
        // What came after the relationship ended is nothing to the partner (R-REL-1).
        if until.is_some_and(|until| disputed.disputed_at > until) {
            continue;
        }
        let confirmation = confirmations::find(&mut db, disputed.confirmation).await?;
        if confirmation.is_some_and(|confirmation| confirmation.is_of(agent.partner)) {
            disputes.push(Dispute {
                confirmation_id: disputed.confirmation.uuid(),
                disputed_at: disputed.disputed_at.to_string(),
                reason: disputed.reason,
            });
        }
    }
    disputes.sort_by(|one, other| other.disputed_at.cmp(&one.disputed_at));
    let key = |dispute: &Dispute| (dispute.disputed_at.clone(), dispute.confirmation_id);
    let shown = page.of_whole(disputes, key)?;
    let path = modern::of_customer(modern::CUSTOMER_DISPUTES, customer.id);
    Ok(items_answer(&call, &page, shown, &path))
}
