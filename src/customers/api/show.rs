//! `GET /v1/customers/{customer}` and the small reads below it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::{BillingProfile, CompanyProfile, CustomerResource};
use crate::accounts::Agent;
use crate::api::{Anyone, ByAgent, Call, Fault, answer, guid};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::relationships;

/// The customer of an address; another partner's is not there (R-ROLE-6).
pub(super) async fn find(db: &mut Reader, agent: &Agent, id: &str) -> Result<Customer, Fault> {
    let id = guid("customer-tenant-id", id)?;
    let found = customers::find_for(db, agent.partner, id).await?;
    found.ok_or_else(|| Fault::not_found("customer"))
}

/// All that is said about a customer.
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn show(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &id).await?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let is_served = relationship.is_some_and(|relationship| relationship.is_open());
    Ok(answer(StatusCode::OK, &CustomerResource::of(&customer, is_served)))
}

/// `…/profiles/company`
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn company_profile(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    id: Path<String>,
) -> Result<HttpResponse, Fault> {
    let customer = find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &CompanyProfile::of(&customer)))
}

/// `…/profiles/billing`
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn billing_profile(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    id: Path<String>,
) -> Result<HttpResponse, Fault> {
    let customer = find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &BillingProfile::of(&customer)))
}

/// `…/qualification`: Assent knows of no qualifications.
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn qualification(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &"none"))
}

/// `…/qualifications`
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn qualifications(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &serde_json::json!([])))
}
