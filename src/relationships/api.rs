//! `GET /v1/relationships`, `GET /v1/customers/{customer}/relationships`: a provider's resellers; `PATCH
//! /v1/customers/{customer}`: ending a relationship.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::accounts::{Agent, GlobalAdmin, PartnerKind};
use crate::api::{Body, ByAgent, Call, Collection, Fault, Query, answer, guid};
use crate::customers;
use crate::customers::api::CustomerResource;
use crate::invitations::end_relationship;
use crate::partners::{self, Partner};

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PartnerRelationship {
    id: Uuid,
    name: String,
    relationship_type: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mpn_id: Option<String>,
    location: &'static str,
    attributes: Value,
}

impl From<Partner> for PartnerRelationship {
    /// A reseller, as its provider sees it.
    fn from(reseller: Partner) -> Self {
        Self {
            id: reseller.details.partner_guid,
            name: reseller.details.name.to_string(),
            relationship_type: "is_indirect_cloud_solution_provider_of",
            state: "Active",
            mpn_id: reseller.details.mpn_id,
            location: reseller.details.country.code(),
            attributes: json!({ "objectType": "PartnerRelationship" }),
        }
    }
}

/// The partners that the caller works with. Who calls is never a reseller: it has none that it is a reseller of.
///
/// # Errors
/// If the type is unknown, or the database query fails.
pub async fn list(call: Call, ByAgent(agent): ByAgent<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    const NAME: &str = "relationship_type";
    let asked = query.get(NAME).or_else(|| query.get("relationshipType"));
    let asked = asked.ok_or_else(|| Fault::property(NAME, "It is required."))?;
    let resellers = match asked.replace('_', "").to_lowercase().as_str() {
        "isindirectcloudsolutionproviderof" => true,
        "isindirectresellerof" => false,
        _ => {
            let what = "It must be IsIndirectCloudSolutionProviderOf or IsIndirectResellerOf.";
            return Err(Fault::property(NAME, what));
        }
    };
    let mut items = Vec::new();
    if resellers && agent.kind == PartnerKind::IndirectProvider {
        let mut db = call.read().await?;
        for partnership in partners::partnerships(&mut db, agent.partner).await? {
            if partnership.ended_at.is_none()
                && let Some(reseller) = partners::find(&mut db, partnership.id).await?
            {
                items.push(PartnerRelationship::from(reseller));
            }
        }
    }
    let uri = format!("/relationships?relationship_type={asked}");
    Ok(answer(StatusCode::OK, &Collection::whole(items, percent_encoded(&uri))))
}

/// What was asked for stands in the link: only what a query can hold.
fn percent_encoded(uri: &str) -> String {
    uri.chars().filter(|sign| sign.is_ascii_graphic()).collect()
}

/// The resellers through which the customer buys from the caller.
///
/// # Errors
/// If the customer is not there, or the database query fails.
pub async fn of_customer(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let mut db = call.read().await?;
    if customers::find_for(&mut db, agent.partner, id).await?.is_none() {
        return Err(Fault::not_found("customer"));
    }
    let mut items = Vec::new();
    for served in super::open_of(&mut db, id).await? {
        if served.provider_id == Some(agent.partner)
            && let Some(reseller) = partners::find(&mut db, served.partner_id).await?
        {
            items.push(PartnerRelationship::from(reseller));
        }
    }
    let uri = format!("/customers/{id}/relationships");
    Ok(answer(StatusCode::OK, &Collection::whole(items, uri)))
}

/// Ends the relationship with a customer: `{"relationshipToPartner": "none"}`, and nothing else can be changed so.
///
/// # Errors
/// If the customer is not there, something else is sent, the role does not reach so far, or the database query fails.
pub async fn end(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let id = guid("customer-tenant-id", &customer)?;
    let found = customers::find_for(&mut call.read().await?, agent.partner, id).await?;
    let customer = found.ok_or_else(|| Fault::not_found("customer"))?;
    let GlobalAdmin(agent) = call.permission()?;
    let wanted = body.properties().required("relationshipToPartner")?.to_owned();
    if !wanted.eq_ignore_ascii_case("none") {
        let what = "Only none can be set: it ends the relationship. Edit the billing profile for anything else.";
        return Err(Fault::property("relationshipToPartner", what));
    }
    call.change(StatusCode::OK, async |tx, cx| {
        end_relationship::end(tx, cx, agent.partner, &customer).await?;
        Ok(CustomerResource::of(&customer, false))
    })
    .await
}
