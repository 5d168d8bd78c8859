//! What is said about a customer, read from the profiles that programs send.

use utoipa::ToSchema;

use crate::api::{Fault, Properties, code};
use crate::customers::{Contact, Profile};
use crate::values::address::AddressFields;
use crate::values::registration::RegistrationNumber;
use crate::values::{
    CompanyName, Country, EmailAddress, Language, LanguageTag, PersonName, PhoneNumber, PostalAddress, Problem,
};
use crate::words;

/// An address to be recorded, with the person to contact there.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AddressSent {
    /// Two letters (ISO 3166-1).
    pub country: String,
    /// City.
    pub city: Option<String>,
    /// State or province, in countries that have them.
    pub state: Option<String>,
    /// First line.
    pub address_line1: String,
    /// Second line.
    pub address_line2: Option<String>,
    /// Postal code, in countries that have them.
    pub postal_code: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone number of the contact.
    pub phone_number: Option<String>,
}

/// Reads both profiles. What is not sent is as it is `known`, for a customer that there is.
///
/// # Errors
/// 400 naming the property that is wrong.
pub fn read(company: &Properties<'_>, billing: &Properties<'_>, known: Option<&Profile>) -> Result<Profile, Fault> {
    let address = billing.object("defaultAddress")?;
    let company_name = match (billing.text("companyName")?.or(company.text("companyName")?), known) {
        (None, Some(known)) => known.company_name.clone(),
        (sent, _) => CompanyName::parse(sent.unwrap_or_default())
            .map_err(|problem| Fault::problem(&billing.name("companyName"), &problem))?,
    };
    let postal = match known {
        Some(known) if !address.has("country") && !address.has("addressLine1") => known.address.clone(),
        _ => postal(&address)?,
    };
    let country = postal.country;
    let number = company
        .text("organizationRegistrationNumber")?
        .or(billing.text("organizationRegistrationId")?);
    let registration_number = match (number, known) {
        (None, Some(known)) if known.address.country == country => known.registration_number.clone(),
        (number, _) => registration(number.unwrap_or_default(), country)?,
    };
    Ok(Profile {
        company_name,
        language: language(billing, country, known)?,
        registration_number,
        contact: contact(billing, &address, country, known)?,
        bought_before: known.is_some_and(|known| known.bought_before),
        address: postal,
    })
}

/// Reads an address.
///
/// # Errors
/// 400/3000 naming the first property that is wrong.
pub fn postal(address: &Properties<'_>) -> Result<PostalAddress, Fault> {
    let text = |name| Ok::<_, Fault>(address.text(name)?.unwrap_or_default());
    let fields = AddressFields {
        country: text("country")?,
        line1: text("addressLine1")?,
        line2: text("addressLine2")?,
        city: text("city")?,
        state: address.text("state")?.or(address.text("region")?).unwrap_or_default(),
        postal_code: text("postalCode")?,
    };
    PostalAddress::parse(fields).map_err(|problems| {
        let (field, problem) = problems
            .into_iter()
            .next()
            .unwrap_or_else(|| ("country", Problem::new("problem-country-missing")));
        let property = match field {
            "line1" => "addressLine1",
            "line2" => "addressLine2",
            "postal_code" => "postalCode",
            other => other,
        };
        Fault::problem(&address.name(property), &problem)
    })
}

/// The registration number by its country's rule, each refusal with its documented code.
fn registration(number: &str, country: Country) -> Result<Option<RegistrationNumber>, Fault> {
    RegistrationNumber::parse(number, country).map_err(|problem| {
        let name = "companyProfile.organizationRegistrationNumber";
        let message = words::problem(Language::English, &problem);
        let rule = country.rules().registration.as_ref();
        match problem.key {
            "problem-registration-missing" => Fault::bad(code::NUMBER_MISSING, format!("{name}: {message}")),
            "problem-registration-invalid" => {
                let pattern = rule
                    .and_then(|rule| rule.pattern.as_ref())
                    .map_or("", |pattern| pattern.as_str());
                Fault::bad(
                    code::NUMBER_MALFORMED,
                    format!("{name}: {message} It must match the regular expression {pattern}"),
                )
            }
            _ => Fault::problem(name, &problem),
        }
    })
}

/// The language of agreements that is nearest to what is sent.
fn language(billing: &Properties<'_>, country: Country, known: Option<&Profile>) -> Result<LanguageTag, Fault> {
    let (culture, language) = (billing.text("culture")?, billing.text("language")?);
    let sent = [culture, language]
        .into_iter()
        .flatten()
        .find(|tag| !tag.trim().is_empty());
    match (sent, known) {
        (None, Some(known)) => Ok(known.language),
        (None, None) => Err(Fault::property(&billing.name("culture"), "It is required.")),
        (Some(_), _) => {
            let nearest = [culture, language].into_iter().flatten().find_map(LanguageTag::closest);
            let usual = country.agreement_languages().first().copied();
            Ok(nearest.or(usual).unwrap_or_else(|| LanguageTag::of(Language::English)))
        }
    }
}

fn contact(
    billing: &Properties<'_>,
    address: &Properties<'_>,
    country: Country,
    known: Option<&Profile>,
) -> Result<Contact, Fault> {
    let part = |name| Ok::<_, Fault>(address.text(name)?.or(billing.text(name)?));
    let name = match (part("firstName")?, part("lastName")?, known) {
        (None, None, Some(known)) => known.contact.name.clone(),
        (first, last, _) => {
            PersonName::parse(first.unwrap_or_default(), last.unwrap_or_default()).map_err(|problems| {
                let (field, problem) = problems
                    .into_iter()
                    .next()
                    .unwrap_or_else(|| ("first_name", Problem::new("problem-characters")));
                let property = if field == "last_name" { "lastName" } else { "firstName" };
                Fault::problem(&address.name(property), &problem)
            })?
        }
    };
    let email = match (billing.has("email"), known) {
        (false, Some(known)) => known.contact.email.clone(),
        _ => billing.take("email", EmailAddress::parse)?,
    };
    let phone = match (address.has("phoneNumber"), known) {
        (false, Some(known)) => known.contact.phone.clone(),
        _ => address.take_optional("phoneNumber", |raw| PhoneNumber::parse(raw, country))?,
    };
    if phone.is_none() && country.rules().phone_required {
        let name = address.name("phoneNumber");
        return Err(Fault::bad(
            code::PHONE_MISSING,
            format!("{name}: It is required in {}.", country.code()),
        ));
    }
    Ok(Contact { name, email, phone })
}
