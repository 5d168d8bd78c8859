//! `GET /api/customers/{customer}/withdrawals`: where a customer took its consent back.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, items_answer};
use crate::confirmations::withdrawal;
use crate::customers::api::show::find;
use crate::paths::modern;
use crate::relationships;

/// The most withdrawals of a page.
const MOST: usize = 100;

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(paths(list))]
pub struct Described;

/// A customer's withdrawal of its consent.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Withdrawal {
    /// The type of agreement.
    agreement_type: String,
    /// The date, where the person was.
    withdrawn_on: String,
    /// The moment.
    withdrawn_at: String,
    /// The name of the Customer admin who withdrew.
    withdrawn_by: String,
    /// The reason, in the person's words.
    reason: String,
}

/// A customer's withdrawals, the newest first.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CUSTOMER_WITHDRAWALS,
    tag = "Confirmations",
    summary = "List a customer's withdrawals",
    description = "Where the customer took back its consent, the newest first. No earlier confirmation opens the gate after that.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("limit" = Option<u32>, Query, description = "At most so many withdrawals, 100 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page."),
    ),
    responses(
        (
            status = 200,
            description = "The withdrawals.",
            body = Items<Withdrawal>,
            content_type = "application/json",
            example = json!({
                "items": [{
                    "agreementType": "MicrosoftCustomerAgreement",
                    "withdrawnOn": "2026-11-23",
                    "withdrawnAt": "2026-11-23T13:40:00.000000Z",
                    "withdrawnBy": "Tania Carr",
                    "reason": "The company has new owners."
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
    let page = Page::by_cursor(&query, format!("withdrawals {}", customer.id), None, MOST)?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let withdrawals = withdrawal::of_customer(&mut db, customer.id).await?.into_iter();
    let withdrawals = withdrawals
        .filter(|withdrawal| until.is_none_or(|until| withdrawal.withdrawn_at <= until))
        .map(|withdrawal| Withdrawal {
            agreement_type: withdrawal.type_id,
            withdrawn_on: withdrawal.withdrawn_on.to_string(),
            withdrawn_at: withdrawal.withdrawn_at.to_string(),
            withdrawn_by: withdrawal.person_name,
            reason: withdrawal.reason,
        })
        .collect();
    // No two of a customer are of the same moment.
    let shown = page.of_whole(withdrawals, |withdrawal: &Withdrawal| {
        (withdrawal.withdrawn_at.clone(), Uuid::nil())
    })?;
    let path = modern::of_customer(modern::CUSTOMER_WITHDRAWALS, customer.id);
    Ok(items_answer(&call, &page, shown, &path))
}
