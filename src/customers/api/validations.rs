//! What programs ask before they create a customer: a country's rules, whether a domain is free, whether an address can be one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};

use super::fields;
use crate::accounts::Agent;
use crate::api::{Anyone, Body, Call, Fault, answer};
use crate::customers;
use crate::values::country::AddressField;
use crate::values::{Country, DomainPrefix, Subdivision};

/// A domain below a customer's own suffix as Partner Center writes it.
const PARTNER_CENTERS: &str = ".onmicrosoft.com";

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CountryRules {
    iso2_code: &'static str,
    default_culture: String,
    is_state_required: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_states_list: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_languages_list: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_cultures_list: Vec<String>,
    is_postal_code_required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code_regex: Option<String>,
    is_city_required: bool,
    is_vat_id_supported: bool,
    is_tax_id_supported: bool,
    is_tax_id_optional: bool,
    is_registration_number_supported: bool,
    country_calling_codes_list: Vec<String>,
    attributes: Value,
}

/// `GET /v1/countryvalidationrules/{country}`
///
/// # Errors
/// If there is no such country.
pub async fn country_rules(_: Call, _: Anyone<Agent>, country: Path<String>) -> Result<HttpResponse, Fault> {
    let country = Country::parse(&country).map_err(|problem| Fault::problem("country", &problem))?;
    let (rules, cultures) = (country.rules(), country.cultures().to_vec());
    let mut languages: Vec<String> = Vec::new();
    for culture in &cultures {
        let language = culture.split('-').next().unwrap_or_default().to_owned();
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let address = &rules.address;
    let rules = CountryRules {
        iso2_code: country.code(),
        default_culture: cultures.first().cloned().unwrap_or_else(|| "en-US".to_owned()),
        is_state_required: address.requires(AddressField::State),
        supported_states_list: Subdivision::of(country)
            .iter()
            .map(|state| state.code().to_owned())
            .collect(),
        supported_languages_list: languages,
        supported_cultures_list: cultures,
        is_postal_code_required: address.requires(AddressField::PostalCode),
        postal_code_regex: address
            .postal_pattern
            .as_ref()
            .map(|pattern| pattern.as_str().to_owned()),
        is_city_required: address.requires(AddressField::City),
        is_vat_id_supported: false,
        is_tax_id_supported: false,
        is_tax_id_optional: true,
        is_registration_number_supported: rules.registration.is_some(),
        country_calling_codes_list: vec![country.calling_code().to_string()],
        attributes: json!({ "objectType": "CountryValidationRules" }),
    };
    Ok(answer(StatusCode::OK, &rules))
}

/// The primary domain of a customer that a program names: below Assent's suffix, or as Partner Center writes it.
///
/// # Errors
/// The complaint about the part that is chosen.
pub fn primary_domain(typed: &str, suffix: &str) -> Result<String, crate::values::Problem> {
    let typed = typed.trim().to_ascii_lowercase();
    let chosen = typed.strip_suffix(PARTNER_CENTERS).unwrap_or(&typed);
    Ok(format!("{}.{suffix}", DomainPrefix::parse_below(chosen, suffix)?))
}

/// `HEAD /v1/domains/{domain}`: 200 where it is taken, 404 where it is free.
///
/// # Errors
/// If it cannot be a domain, or the database query fails.
pub async fn domain(call: Call, _: Anyone<Agent>, domain: Path<String>) -> Result<HttpResponse, Fault> {
    let domain =
        primary_domain(&domain, &call.site().customer_domain).map_err(|problem| Fault::problem("domain", &problem))?;
    match customers::domain_is_free(&mut call.read().await?, &domain).await? {
        true => Err(Fault::not_found("domain")),
        false => Ok(HttpResponse::Ok()
            .content_type("application/json; charset=utf-8")
            .finish()),
    }
}

/// `GET /v1/validations/checkdomainavailability/{prefix}`: whether it is free.
///
/// # Errors
/// If it cannot be a domain, or the database query fails.
pub async fn domain_availability(call: Call, _: Anyone<Agent>, prefix: Path<String>) -> Result<HttpResponse, Fault> {
    let domain =
        primary_domain(&prefix, &call.site().customer_domain).map_err(|problem| Fault::problem("domain", &problem))?;
    let is_free = customers::domain_is_free(&mut call.read().await?, &domain).await?;
    Ok(answer(StatusCode::OK, &is_free))
}

/// `POST /v1/validations/address`: by its country's rules. Whether anybody lives there Assent does not know.
///
/// # Errors
/// If a property is of a wrong type.
pub async fn address(_: Call, _: Anyone<Agent>, body: Body) -> Result<HttpResponse, Fault> {
    let sent = body.properties();
    let mut original = serde_json::Map::new();
    for name in ["addressLine1", "addressLine2", "city", "state", "postalCode", "country"] {
        if let Some(text) = sent.text(name)? {
            original.insert(name.to_owned(), text.into());
        }
    }
    let mut described = None;
    let (status, message) = match fields::postal(&sent) {
        Ok(_) => (
            "NotValidated",
            "The address fits its country's rules. It was not looked up.",
        ),
        Err(fault) => ("None", described.insert(fault).description()),
    };
    Ok(answer(
        StatusCode::OK,
        &json!({
            "originalAddress": original,
            "suggestedAddresses": [],
            "status": status,
            "validationMessage": message,
        }),
    ))
}
