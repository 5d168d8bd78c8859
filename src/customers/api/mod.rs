//! Customers for programs: what is said about one, in Partner Center's words.

pub mod billing_profile;
pub mod fields;
pub mod show;
pub mod validations;

use serde::Serialize;
use serde_json::{Value, json};

use super::{Customer, Profile};
use crate::api::Links;
use crate::values::{Country, LanguageTag, PhoneNumber};

/// An address with the person there.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    country: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    address_line1: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_line2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    first_name: String,
    last_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
}

impl Address {
    fn of(profile: &Profile) -> Self {
        let address = &profile.address;
        Self {
            country: address.country.code(),
            city: address.city.clone(),
            state: address.state.clone(),
            address_line1: address.line1.clone(),
            address_line2: address.line2.clone(),
            postal_code: address.postal_code.clone(),
            first_name: profile.contact.name.first().to_owned(),
            last_name: profile.contact.name.last().to_owned(),
            phone_number: profile.contact.phone.as_ref().map(PhoneNumber::to_string),
        }
    }
}

/// The company.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CompanyProfile {
    tenant_id: String,
    domain: String,
    company_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization_registration_number: Option<String>,
    links: Links,
    attributes: Value,
}

/// Whom it is billed to.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BillingProfile {
    id: String,
    first_name: String,
    last_name: String,
    email: String,
    culture: String,
    language: String,
    company_name: String,
    default_address: Address,
    links: Links,
    attributes: Value,
}

/// A customer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerResource {
    id: String,
    commerce_id: String,
    company_profile: CompanyProfile,
    billing_profile: BillingProfile,
    relationship_to_partner: &'static str,
    allow_delegated_access: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_partner_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_credentials: Option<Value>,
    links: Links,
    attributes: Value,
}

/// `reseller` while the partner serves the customer.
pub const RESELLER: &str = "reseller";
/// `none` right after it was created, and when the relationship has ended.
pub const NONE: &str = "none";

impl CompanyProfile {
    /// The name and the domain alone, as lists have it.
    pub fn brief(id: &str, domain: String, company_name: String) -> Self {
        Self {
            tenant_id: id.to_owned(),
            domain,
            company_name,
            address: None,
            email: None,
            organization_registration_number: None,
            links: Links::to(format!("/customers/{id}/profiles/company")),
            attributes: json!({ "objectType": "CustomerCompanyProfile" }),
        }
    }

    /// All of it.
    pub fn of(customer: &Customer) -> Self {
        let (id, profile) = (customer.id.to_string(), customer.profile());
        Self {
            address: Some(Address::of(&profile)),
            email: Some(profile.contact.email.to_string()),
            organization_registration_number: profile.registration_number.as_ref().map(ToString::to_string),
            ..Self::brief(&id, customer.domain.clone(), profile.company_name.to_string())
        }
    }
}

impl BillingProfile {
    /// It with the etag of the customer as it is.
    pub fn of(customer: &Customer) -> Self {
        let (id, profile) = (customer.id.to_string(), customer.profile());
        let culture = culture(profile.language, profile.address.country);
        Self {
            first_name: profile.contact.name.first().to_owned(),
            last_name: profile.contact.name.last().to_owned(),
            email: profile.contact.email.to_string(),
            language: culture.split('-').next().unwrap_or_default().to_owned(),
            culture,
            company_name: profile.company_name.to_string(),
            default_address: Address::of(&profile),
            links: Links::to(format!("/customers/{id}/profiles/billing")),
            attributes: json!({ "objectType": "CustomerBillingProfile", "etag": customer.revision.to_string() }),
            id,
        }
    }
}

impl CustomerResource {
    /// The customer of a partner that serves it, or has served it.
    pub fn of(customer: &Customer, is_served: bool) -> Self {
        let id = customer.id.to_string();
        Self {
            commerce_id: id.clone(),
            company_profile: CompanyProfile::of(customer),
            billing_profile: BillingProfile::of(customer),
            relationship_to_partner: if is_served { RESELLER } else { NONE },
            allow_delegated_access: false,
            associated_partner_id: None,
            user_credentials: None,
            links: Links::to(format!("/customers/{id}")),
            attributes: json!({ "objectType": "Customer" }),
            id,
        }
    }

    /// One that was just created, with what its first Customer admin signs in with: shown once.
    #[must_use]
    pub fn created(self, user_name: &str, password: &str, reseller: Option<uuid::Uuid>) -> Self {
        Self {
            relationship_to_partner: NONE,
            associated_partner_id: reseller.map(|reseller| reseller.to_string()),
            user_credentials: Some(json!({ "userName": user_name, "password": password })),
            ..self
        }
    }

    /// It with the culture and language as the program sent them.
    #[must_use]
    pub fn in_words_of(mut self, culture: Option<&str>, language: Option<&str>) -> Self {
        if let Some(culture) = culture {
            self.billing_profile.culture = normalised(culture);
        }
        if let Some(language) = language {
            self.billing_profile.language = language.to_owned();
        }
        self
    }
}

/// A culture's usual spelling: `EN-US` is `en-US`.
fn normalised(culture: &str) -> String {
    match culture.split_once('-') {
        Some((language, region)) => format!("{}-{}", language.to_ascii_lowercase(), region.to_ascii_uppercase()),
        None => culture.to_ascii_lowercase(),
    }
}

/// The culture of a language in a country: the country's own where it has one in that language.
fn culture(language: LanguageTag, country: Country) -> String {
    let tag = language.as_str();
    if tag.contains('-') {
        return tag.to_owned();
    }
    let own = country
        .cultures()
        .iter()
        .find(|culture| culture.split('-').next() == Some(tag));
    own.cloned().unwrap_or_else(|| match language.is_english() {
        true => "en-US".to_owned(),
        false => tag.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_culture_has_its_usual_spelling_and_is_the_countrys_own() {
        assert_eq!(normalised("EN-US"), "en-US");
        let english = LanguageTag::parse("en").unwrap();
        assert_eq!(culture(english, Country::parse("GB").unwrap()), "en-GB");
        assert_eq!(culture(english, Country::parse("SE").unwrap()), "en-US");
        assert_eq!(
            culture(LanguageTag::parse("sv-SE").unwrap(), Country::parse("FI").unwrap()),
            "sv-SE"
        );
    }
}
