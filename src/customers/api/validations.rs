//! What programs ask before they create a customer: a country's rules, whether a domain is free, whether an address can be one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

use super::fields;
use crate::accounts::Agent;
use crate::api::{Anyone, Attributes, Body, Call, Fault, answer};
use crate::customers;
use crate::paths::api;
use crate::values::country::AddressField;
use crate::values::{Country, DomainPrefix, Subdivision};

/// A domain below a customer's own suffix as Partner Center writes it.
const PARTNER_CENTERS: &str = ".onmicrosoft.com";

/// What a country asks of an address.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CountryValidationRules)]
struct CountryRules {
    /// Two letters (ISO 3166-1).
    iso2_code: &'static str,
    /// The country's usual culture.
    default_culture: String,
    /// Whether a state is required.
    is_state_required: bool,
    /// The states, if the country has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_states_list: Vec<String>,
    /// The languages of the cultures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_languages_list: Vec<String>,
    /// The cultures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supported_cultures_list: Vec<String>,
    /// Whether a postal code is required.
    is_postal_code_required: bool,
    /// The regular expression that a postal code must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code_regex: Option<String>,
    /// Whether a city is required.
    is_city_required: bool,
    /// Always `false`.
    is_vat_id_supported: bool,
    /// Always `false`.
    is_tax_id_supported: bool,
    /// Always `true`.
    is_tax_id_optional: bool,
    /// Whether the country has registration numbers that Assent knows.
    is_registration_number_supported: bool,
    /// The calling code, without the plus sign.
    country_calling_codes_list: Vec<String>,
    /// The kind of resource.
    attributes: Attributes,
}

/// An address to be checked, or as it was sent.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AddressToValidate)]
struct AddressAsSent {
    /// First line.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_line1: Option<String>,
    /// Second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_line2: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    /// Two letters (ISO 3166-1).
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
}

/// What was found out about an address.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AddressValidation)]
struct AddressValidated {
    /// The address as it was sent.
    original_address: AddressAsSent,
    /// Always empty: addresses are not looked up.
    suggested_addresses: Vec<AddressAsSent>,
    /// `NotValidated` if the address fits its country's rules, otherwise `None`.
    status: &'static str,
    /// What is wrong with it.
    validation_message: String,
}

/// `GET /v1/countryvalidationrules/{country}`
///
/// # Errors
/// If there is no such country.
#[utoipa::path(
    get,
    path = api::COUNTRY_RULES,
    tag = "Before a customer is created",
    summary = "Get the rules of a country",
    description = "Which parts of an address a country requires, and the form of its postal codes.",
    params(("country" = String, Path, description = "Two letters (ISO 3166-1).", example = json!("SE"))),
    responses((
        status = 200,
        description = "The rules.",
        body = CountryRules,
        example = json!({
            "iso2Code": "SE",
            "defaultCulture": "sv-SE",
            "isStateRequired": false,
            "supportedLanguagesList": ["sv"],
            "supportedCulturesList": ["sv-SE"],
            "isPostalCodeRequired": true,
            "postalCodeRegex": "^\\d{3} ?\\d{2}$",
            "isCityRequired": true,
            "isVatIdSupported": false,
            "isTaxIdSupported": false,
            "isTaxIdOptional": true,
            "isRegistrationNumberSupported": true,
            "countryCallingCodesList": ["46"],
            "attributes": { "objectType": "CountryValidationRules" }
        }),
    )),
)]
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
        attributes: Attributes::of("CountryValidationRules"),
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
#[utoipa::path(
    head,
    path = api::DOMAIN,
    tag = "Before a customer is created",
    summary = "Check whether a domain is taken",
    description = "Answers by the status alone: 200 if the domain is taken, 404 if it is free.",
    params(("domain" = String, Path, description = "The domain, below Assent's suffix or below onmicrosoft.com.",
        example = json!("fjordfoods.onmicrosoft.com"))),
    responses(
        (status = 200, description = "The domain is taken."),
        (status = 404, description = "The domain is free."),
    ),
)]
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
#[utoipa::path(
    get,
    path = api::DOMAIN_AVAILABILITY,
    tag = "Before a customer is created",
    summary = "Check whether a domain prefix is free",
    description = "The older way to ask for a domain.",
    params(("prefix" = String, Path, description = "The part of the domain that is chosen.", example = json!("fjordfoods"))),
    responses((
        status = 200,
        description = "Whether the domain is free.",
        body = bool,
        content_type = "application/json",
        example = json!(true),
    )),
)]
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
#[utoipa::path(
    post,
    path = api::ADDRESS,
    tag = "Before a customer is created",
    summary = "Validate an address",
    description = "Checks an address by its country's rules. Whether it exists is not looked up.",
    request_body(
        content = AddressAsSent,
        example = json!({ "addressLine1": "Sveavägen 1", "city": "Stockholm", "postalCode": "111 57", "country": "SE" }),
    ),
    responses((
        status = 200,
        description = "What was found out.",
        body = AddressValidated,
        example = json!({
            "originalAddress": { "addressLine1": "Sveavägen 1", "city": "Stockholm", "postalCode": "111 57", "country": "SE" },
            "suggestedAddresses": [],
            "status": "NotValidated",
            "validationMessage": "The address fits its country's rules. It was not looked up."
        }),
    )),
)]
pub async fn address(_: Call, _: Anyone<Agent>, body: Body) -> Result<HttpResponse, Fault> {
    let sent = body.properties();
    let text = |name| Ok::<_, Fault>(sent.text(name)?.map(ToOwned::to_owned));
    let original_address = AddressAsSent {
        address_line1: text("addressLine1")?,
        address_line2: text("addressLine2")?,
        city: text("city")?,
        state: text("state")?,
        postal_code: text("postalCode")?,
        country: text("country")?,
    };
    let (status, validation_message) = match fields::postal(&sent) {
        Ok(_) => (
            "NotValidated",
            "The address fits its country's rules. It was not looked up.".to_owned(),
        ),
        Err(fault) => ("None", fault.description().to_owned()),
    };
    Ok(answer(
        StatusCode::OK,
        &AddressValidated {
            original_address,
            suggested_addresses: Vec::new(),
            status,
            validation_message,
        },
    ))
}
