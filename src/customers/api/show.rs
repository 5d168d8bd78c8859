//! `GET /v1/customers/{customer}` and the small reads below it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::{BillingProfile, CompanyProfile, CustomerResource, examples};
use crate::accounts::Agent;
use crate::api::{Anyone, ByAgent, Call, Fault, answer, code, guid};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::paths::api;
use crate::{partners, relationships};

/// The customer of an address; another partner's is not there (R-ROLE-6).
///
/// # Errors
/// 404 for another partner's, or if the database query fails.
pub async fn find(db: &mut Reader, agent: &Agent, id: &str) -> Result<Customer, Fault> {
    let id = guid("customer-tenant-id", id)?;
    let found = customers::find_for(db, agent.partner, id).await?;
    found.ok_or_else(|| Fault::not_found("customer"))
}

/// The customer of an address, which the agent's partner serves now.
///
/// # Errors
/// 404 for another partner's, 403/20002 where the relationship has ended, or if the database query fails.
pub async fn find_served(db: &mut Reader, agent: &Agent, id: &str) -> Result<Customer, Fault> {
    let customer = find(db, agent, id).await?;
    let relationship = relationships::between(db, agent.partner, customer.id).await?;
    match relationship.is_some_and(|relationship| relationship.is_open()) {
        true => Ok(customer),
        false => Err(Fault::forbidden(
            code::NO_RELATIONSHIP,
            "Your organization has no relationship with this customer any more.",
        )),
    }
}

/// All that is said about a customer.
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::CUSTOMER,
    tag = "Customers",
    summary = "Get a customer",
    description = "All that is known of a customer. `billingProfile.attributes.etag` is its revision.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The customer.",
        body = CustomerResource,
        example = json!(examples::customer("reseller")),
    )),
)]
pub async fn show(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &id).await?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let is_served = relationship.is_some_and(|relationship| relationship.is_open());
    let shown = CustomerResource::of(&customer, is_served);
    for served in relationships::open_of(&mut db, customer.id).await? {
        if served.provider_id == Some(agent.partner)
            && let Some(reseller) = partners::find(&mut db, served.partner_id).await?
        {
            return Ok(answer(
                StatusCode::OK,
                &shown.through(Some(reseller.details.partner_guid)),
            ));
        }
    }
    Ok(answer(StatusCode::OK, &shown))
}

/// `…/profiles/company`
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::COMPANY_PROFILE,
    tag = "Customers",
    summary = "Get a company profile",
    description = "The company, with its address and registration number.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The profile.",
        body = CompanyProfile,
        example = json!(examples::company_profile()),
    )),
)]
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
#[utoipa::path(
    get,
    path = api::BILLING_PROFILE,
    tag = "Customers",
    summary = "Get a billing profile",
    description = "Who is billed, the person to contact, and the revision that a change must name.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The profile.",
        body = BillingProfile,
        example = json!(examples::billing_profile()),
    )),
)]
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
#[utoipa::path(
    get,
    path = api::QUALIFICATION,
    tag = "Customers",
    summary = "Get the qualification",
    description = "Always `none`: Assent knows of no qualifications.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The qualification.",
        body = String,
        content_type = "application/json",
        example = json!("none"),
    )),
)]
pub async fn qualification(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &"none"))
}

/// `…/qualifications`
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::QUALIFICATIONS,
    tag = "Customers",
    summary = "List the qualifications",
    description = "Always empty: Assent knows of no qualifications.",
    params(("customer" = uuid::Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "No qualifications.",
        body = Vec<String>,
        content_type = "application/json",
        example = json!([]),
    )),
)]
pub async fn qualifications(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    find(&mut call.read().await?, &agent, &id).await?;
    Ok(answer(StatusCode::OK, &serde_json::json!([])))
}
