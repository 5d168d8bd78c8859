//! `GET /v1/profiles/organization`, `…/mpn`, `…/legalbusiness`: what is known of the caller's own organization.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::Partner;
use crate::accounts::Agent;
use crate::api::{Anyone, Attributes, Call, Fault, Links, Query, answer};
use crate::paths::api;
use crate::values::PhoneNumber;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(organization, legal_business, mpn),
    tags((name = "Your organization", description = "What is known of the organization that the application belongs to."))
)]
pub struct Described;

/// Where a partner is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct PartnerAddress {
    /// Two letters (ISO 3166-1).
    country: &'static str,
    /// The contact's phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
}

/// Your organization.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct OrganizationProfile {
    /// The tenant ID.
    id: Uuid,
    /// The same as `id`.
    tenant_id: Uuid,
    /// The organization's name.
    company_name: String,
    /// Its first domain; empty if it has none.
    domain: String,
    /// The contact's email address.
    email: String,
    /// Where it is.
    default_address: PartnerAddress,
    /// Always `organization_profile`.
    profile_type: &'static str,
    /// The address of this profile.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

/// Your organization's number in the publisher's programme.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct MpnProfile {
    /// The number.
    mpn_id: String,
    /// The organization's name.
    partner_name: String,
    /// Always `mpn_profile`.
    profile_type: &'static str,
    /// The address of this profile.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

/// Your organization as a company, and the person to contact.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct LegalBusinessProfile {
    /// The tenant ID.
    id: Uuid,
    /// The organization's name.
    company_name: String,
    /// Where it is.
    address: PartnerAddress,
    /// The person to contact.
    primary_contact: PartnerContact,
    /// Always `legal_business_profile`.
    profile_type: &'static str,
    /// The address of this profile.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

/// The person to contact at a partner.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct PartnerContact {
    /// The whole name.
    first_name: String,
    /// Email address.
    email: String,
}

async fn own(call: &Call, agent: &Agent) -> Result<Partner, Fault> {
    let found = super::find(&mut call.read().await?, agent.partner).await?;
    found.ok_or_else(|| Fault::not_found("partner"))
}

fn address(partner: &Partner) -> PartnerAddress {
    PartnerAddress {
        country: partner.details.country.code(),
        phone_number: partner.details.contact.phone.as_ref().map(PhoneNumber::to_string),
    }
}

/// Who the partner is.
///
/// # Errors
/// If the database query fails.
#[utoipa::path(
    get,
    path = api::PROFILE_ORGANIZATION,
    tag = "Your organization",
    summary = "Get your organization",
    description = "The organization that the application belongs to.",
    responses((
        status = 200,
        description = "The profile.",
        body = OrganizationProfile,
        example = json!({
            "id": "01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11",
            "tenantId": "01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11",
            "companyName": "Alder Direct",
            "domain": "alder.example",
            "email": "contact@alder.example",
            "defaultAddress": { "country": "SE", "phoneNumber": "+46 8 123 456 00" },
            "profileType": "organization_profile",
            "links": { "self": { "uri": "/profiles/organization", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "OrganizationProfile" }
        }),
    )),
)]
pub async fn organization(call: Call, Anyone(agent): Anyone<Agent>) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    let domain = partner.details.domains.first().map(crate::values::DnsDomain::as_str);
    Ok(answer(
        StatusCode::OK,
        &OrganizationProfile {
            id: partner.details.partner_guid,
            tenant_id: partner.details.partner_guid,
            company_name: partner.details.name.to_string(),
            domain: domain.unwrap_or_default().to_owned(),
            email: partner.details.contact.email.to_string(),
            default_address: address(&partner),
            profile_type: "organization_profile",
            links: Links::to("/profiles/organization"),
            attributes: Attributes::of("OrganizationProfile"),
        },
    ))
}

/// The partner's number in the publisher's programme, or that of one whose number is sent.
///
/// # Errors
/// If there is no such number, or the database query fails.
#[utoipa::path(
    get,
    path = api::PROFILE_MPN,
    tag = "Your organization",
    summary = "Get your number in the publisher's programme",
    description = "404 if your organization has none, or asks for another one's.",
    params(("mpnId" = Option<String>, Query, description = "The number, if you know it.", example = json!("4521907"))),
    responses((
        status = 200,
        description = "The profile.",
        body = MpnProfile,
        example = json!({
            "mpnId": "4521907",
            "partnerName": "Alder Direct",
            "profileType": "mpn_profile",
            "links": { "self": { "uri": "/profiles/mpn", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "MpnProfile" }
        }),
    )),
)]
pub async fn mpn(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    let number = partner.details.mpn_id.as_deref();
    let is_asked = query.get("mpnId").is_none_or(|asked| Some(asked) == number);
    let number = number
        .filter(|_| is_asked)
        .ok_or_else(|| Fault::not_found("MPN profile"))?;
    Ok(answer(
        StatusCode::OK,
        &MpnProfile {
            mpn_id: number.to_owned(),
            partner_name: partner.details.name.to_string(),
            profile_type: "mpn_profile",
            links: Links::to("/profiles/mpn"),
            attributes: Attributes::of("MpnProfile"),
        },
    ))
}

/// The partner's company and whom to write to.
///
/// # Errors
/// If the database query fails.
#[utoipa::path(
    get,
    path = api::PROFILE_LEGAL,
    tag = "Your organization",
    summary = "Get your company and its contact",
    description = "The company, and the person that Assent's operator writes to.",
    responses((
        status = 200,
        description = "The profile.",
        body = LegalBusinessProfile,
        example = json!({
            "id": "01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11",
            "companyName": "Alder Direct",
            "address": { "country": "SE", "phoneNumber": "+46 8 123 456 00" },
            "primaryContact": { "firstName": "Alva Ek", "email": "contact@alder.example" },
            "profileType": "legal_business_profile",
            "links": { "self": { "uri": "/profiles/legalbusiness", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "LegalBusinessProfile" }
        }),
    )),
)]
pub async fn legal_business(call: Call, Anyone(agent): Anyone<Agent>) -> Result<HttpResponse, Fault> {
    let partner = own(&call, &agent).await?;
    Ok(answer(
        StatusCode::OK,
        &LegalBusinessProfile {
            id: partner.details.partner_guid,
            company_name: partner.details.name.to_string(),
            address: address(&partner),
            primary_contact: PartnerContact {
                first_name: partner.details.contact.name.to_string(),
                email: partner.details.contact.email.to_string(),
            },
            profile_type: "legal_business_profile",
            links: Links::to("/profiles/legalbusiness"),
            attributes: Attributes::of("LegalBusinessProfile"),
        },
    ))
}
