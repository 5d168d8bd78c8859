//! `GET /v1/profiles/organization`, `…/mpn`, `…/legalbusiness`: what is known of the caller's own organization.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Partner;
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Query, answer};
use crate::values::PhoneNumber;

async fn own(call: &Call, agent: &Agent) -> Result<Partner, Fault> {
    let found = super::find(&mut call.read().await?, agent.partner).await?;
    found.ok_or_else(|| Fault::not_found("partner"))
}

fn address(partner: &Partner) -> Value {
    let phone = partner.details.contact.phone.as_ref().map(PhoneNumber::to_string);
    let mut address = json!({ "country": partner.details.country.code() });
    if let (Some(phone), Value::Object(address)) = (phone, &mut address) {
        address.insert("phoneNumber".to_owned(), phone.into());
    }
    address
}

/// Who the partner is.
///
/// # Errors
/// If the database query fails.
pub async fn organization(call: Call, Anyone(agent): Anyone<Agent>) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    let domain = partner.details.domains.first().map(crate::values::DnsDomain::as_str);
    Ok(answer(
        StatusCode::OK,
        &json!({
            "id": partner.details.partner_guid,
            "tenantId": partner.details.partner_guid,
            "companyName": partner.details.name.as_str(),
            "domain": domain.unwrap_or_default(),
            "email": partner.details.contact.email.as_str(),
            "defaultAddress": address(&partner),
            "profileType": "organization_profile",
            "links": { "self": { "uri": "/profiles/organization", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "OrganizationProfile" },
        }),
    ))
}

/// The partner's number in the publisher's programme, or that of one whose number is sent.
///
/// # Errors
/// If there is no such number, or the database query fails.
pub async fn mpn(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    let number = partner.details.mpn_id.as_deref();
    let is_asked = query.get("mpnId").is_none_or(|asked| Some(asked) == number);
    let number = number
        .filter(|_| is_asked)
        .ok_or_else(|| Fault::not_found("MPN profile"))?;
    Ok(answer(
        StatusCode::OK,
        &json!({
            "mpnId": number,
            "partnerName": partner.details.name.as_str(),
            "profileType": "mpn_profile",
            "links": { "self": { "uri": "/profiles/mpn", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "MpnProfile" },
        }),
    ))
}

/// The partner's company and whom to write to.
///
/// # Errors
/// If the database query fails.
pub async fn legal_business(call: Call, Anyone(agent): Anyone<Agent>) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    let id: Uuid = partner.details.partner_guid;
    Ok(answer(
        StatusCode::OK,
        &json!({
            "id": id,
            "companyName": partner.details.name.as_str(),
            "address": address(&partner),
            "primaryContact": {
                "firstName": partner.details.contact.name,
                "email": partner.details.contact.email.as_str(),
            },
            "profileType": "legal_business_profile",
            "links": { "self": { "uri": "/profiles/legalbusiness", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "LegalBusinessProfile" },
        }),
    ))
}
