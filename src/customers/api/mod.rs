//! Customers for programs: what is said about one, in Partner Center's words.

pub mod billing_profile;
pub mod examples;
pub mod fields;
pub mod show;
pub mod validations;

use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::{Customer, Profile};
use crate::api::{Attributes, Links};
use crate::values::{Country, LanguageTag, PhoneNumber};

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        show::show,
        show::company_profile,
        show::billing_profile,
        billing_profile::submit,
        show::qualification,
        show::qualifications,
        validations::country_rules,
        validations::address,
        validations::domain,
        validations::domain_availability
    ),
    tags(
        (name = "Customers", description = "Your customers, their profiles, and the partners that they buy through."),
        (name = "Before a customer is created", description = "What a program can check beforehand.")
    )
)]
pub struct Described;

/// An address, with the person to contact there.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Two letters (ISO 3166-1).
    country: &'static str,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    /// First line.
    address_line1: String,
    /// Second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_line2: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    /// First name of the contact.
    first_name: String,
    /// Last name of the contact.
    last_name: String,
    /// Phone number of the contact.
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

/// A customer's company.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerCompanyProfile)]
pub struct CompanyProfile {
    /// The customer's tenant ID.
    #[schema(format = Uuid)]
    tenant_id: String,
    /// The primary domain.
    domain: String,
    /// The company's name.
    company_name: String,
    /// The company's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    /// The contact's email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The registration number, in countries that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    organization_registration_number: Option<String>,
    /// The address of this profile.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

/// Who is billed, and the person to contact.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerBillingProfile)]
pub struct BillingProfile {
    /// The customer's tenant ID.
    #[schema(format = Uuid)]
    id: String,
    /// First name of the contact.
    first_name: String,
    /// Last name of the contact.
    last_name: String,
    /// Email address of the contact.
    email: String,
    /// The culture, such as `en-US`.
    culture: String,
    /// The language, such as `en`.
    language: String,
    /// The company's name.
    company_name: String,
    /// The company's address.
    default_address: Address,
    /// The address of this profile.
    links: Links,
    /// The kind of resource, and its revision.
    attributes: Attributes,
}

/// What the first Customer admin signs in with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct UserCredentials {
    /// The part of the sign-in name before the `@`. The domain is that of the company profile.
    user_name: String,
    /// The temporary password.
    password: String,
}

/// A customer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Customer)]
pub struct CustomerResource {
    /// The customer's tenant ID.
    #[schema(format = Uuid)]
    id: String,
    /// The same as `id`.
    #[schema(format = Uuid)]
    commerce_id: String,
    /// The company.
    company_profile: CompanyProfile,
    /// Who is billed.
    billing_profile: BillingProfile,
    /// `reseller` while your organization serves the customer, otherwise `none`. It is `none`, too, in the answer that creates a customer.
    relationship_to_partner: &'static str,
    /// Always `false`.
    allow_delegated_access: bool,
    /// The tenant ID of the indirect reseller, in the answer that creates a customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Uuid)]
    associated_partner_id: Option<String>,
    /// What the first Customer admin signs in with: only in the answer that creates the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_credentials: Option<UserCredentials>,
    /// The address of this customer.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
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
            attributes: Attributes::of("CustomerCompanyProfile"),
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
            attributes: Attributes::at("CustomerBillingProfile", customer.revision),
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
            attributes: Attributes::of("Customer"),
            id,
        }
    }

    /// One that was just created, with what its first Customer admin signs in with: shown once.
    #[must_use]
    pub fn created(self, user_name: &str, password: &str) -> Self {
        Self {
            relationship_to_partner: NONE,
            user_credentials: Some(UserCredentials {
                user_name: user_name.to_owned(),
                password: password.to_owned(),
            }),
            ..self
        }
    }

    /// It with the indirect reseller through which it buys.
    #[must_use]
    pub fn through(self, reseller: Option<uuid::Uuid>) -> Self {
        Self {
            associated_partner_id: reseller.map(|reseller| reseller.to_string()),
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
