//! The wizard's fields, read into values with all complaints at once (R-NEW-1, R-NEW-2, R-NEW-3, R-GATE-5).

use chrono::NaiveDate;

use crate::acceptance::{Basis, Signer, rules};
use crate::agreements::{self, AgreementType, Version};
use crate::customers::{Cloud, Contact, NewCustomer};
use crate::onboarding::{Agreed, Attested, Draft, Onboarding};
use crate::values::address::AddressFields;
use crate::values::date_input::{not_after, not_before};
use crate::values::id::{AccountId, PartnerId};
use crate::values::registration::RegistrationNumber;
use crate::values::{
    CompanyName, Country, DomainPrefix, EmailAddress, Language, LanguageTag, PersonName, PhoneNumber, PostalAddress,
    Problem,
};
use crate::web::{Fields, Form};

/// What a draft keeps; anything else that a form sends is not the wizard's.
const FIELDS: [&str; 28] = [
    "company_name",
    "domain_prefix",
    "cloud",
    "language",
    "reseller",
    "country",
    "line1",
    "line2",
    "city",
    "province",
    "postal_code",
    "registration_number",
    "first_name",
    "last_name",
    "email",
    "phone",
    "acceptance",
    "attested",
    "accepted_on_day",
    "accepted_on_month",
    "accepted_on_year",
    "basis",
    "version",
    "signer",
    "signer_first_name",
    "signer_last_name",
    "signer_email",
    "signer_phone",
];

/// Fields that an untouched form has filled in already.
const PRESET: [&str; 2] = ["cloud", "signer"];

/// What the fields are judged by.
#[derive(Debug)]
pub struct Rules {
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// Today in UTC, where versions begin.
    pub utc_today: NaiveDate,
    /// The suffix of primary domains.
    pub customer_domain: String,
    /// The agreement that is asked for, if the policy asks for one.
    pub asked: Option<Asked>,
    /// The indirect resellers that an indirect provider works with; empty for others.
    pub resellers: Vec<(PartnerId, String)>,
}

/// The agreement that is asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    pub agreement: AgreementType,
    pub versions: Vec<Version>,
}

impl Asked {
    /// The version that opens the gate for a new customer: the newest effective one that is not minor (R-GATE-3).
    pub(super) fn wanted(&self, today: NaiveDate) -> Option<&Version> {
        rules::needed(&self.versions, today, false)
    }
}

/// An untouched form. Nothing that says anything about the agreement is chosen (R-NEW-2).
pub(super) fn untouched() -> Form {
    let mut fields = Fields::default();
    fields.set("cloud", Cloud::Public.as_str());
    fields.set("signer", "contact");
    Form::from(fields)
}

/// The form as a draft keeps it. Who attests ticks the box personally: what somebody else ticked is left out (R-NEW-2).
pub(super) fn of_draft(draft: &Draft, reader: AccountId) -> Form {
    let mut fields = Fields::default();
    for (name, value) in &draft.fields {
        if name != "attested" || draft.account == reader {
            fields.add(name, value.as_str());
        }
    }
    Form::from(fields)
}

/// What a draft keeps of a form.
pub(super) fn kept(form: &Form) -> Vec<(String, String)> {
    form.fields()
        .iter()
        .filter(|(name, value)| FIELDS.contains(name) && !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Whether nothing was typed: an empty form makes no draft.
pub(super) fn is_blank(form: &Form) -> bool {
    kept(form).iter().all(|(name, _)| PRESET.contains(&name.as_str()))
}

/// The fields in which two forms differ, in the wizard's order.
pub(super) fn differing<'a>(one: &'a Form, other: &'a Form) -> impl Iterator<Item = &'static str> + 'a {
    FIELDS.into_iter().filter(|name| one.value(name) != other.value(name))
}

/// The languages that a customer in this country can have its agreement in: those of the country, English, and the
/// worldwide texts' (R-AGR-2).
pub(super) fn languages(country: Country) -> impl Iterator<Item = LanguageTag> {
    let own = country.agreement_languages();
    let worldwide = Language::ALL.map(LanguageTag::of);
    own.iter()
        .copied()
        .chain(worldwide.into_iter().filter(move |tag| !own.contains(tag)))
}

/// Reads all of it; `None` when anything is wrong, which the form then says.
pub fn read(form: &mut Form, rules: &Rules) -> Option<Onboarding> {
    let company_name = form.take("company_name", CompanyName::parse);
    let domain = form.take("domain_prefix", DomainPrefix::parse);
    let cloud = form.take("cloud", |raw| {
        Cloud::parse(raw).ok_or_else(|| Problem::new("problem-cloud-missing"))
    });
    let address = address(form);
    let country = Country::parse(form.value("country")).ok();
    let language = form.take("language", |raw| language(raw, country));
    let registration_number =
        country.and_then(|country| form.take("registration_number", |raw| RegistrationNumber::parse(raw, country)));
    let reseller = form.take_optional("reseller", |raw| reseller(raw, &rules.resellers));
    let contact = person(form, "", country, true).map(|(name, email, phone)| Contact { name, email, phone });
    // Where the cloud is still unknown, what is said about the agreement is judged as for most.
    let agreed = match (cloud, &rules.asked) {
        (None | Some(Cloud::Public), Some(asked)) => agreed(form, rules, asked, country, contact.as_ref()),
        _ => Some(Agreed::NotNeeded),
    };
    let domain = format!("{}.{}", domain?, rules.customer_domain);
    let customer = NewCustomer {
        company_name: company_name?,
        domain,
        cloud: cloud?,
        address: address?,
        language: language?,
        registration_number: registration_number?,
        contact: contact?,
        bought_before: false,
    };
    (!form.failed()).then_some(Onboarding {
        customer,
        reseller: reseller?,
        agreed: agreed?,
    })
}

fn address(form: &mut Form) -> Option<PostalAddress> {
    let fields = AddressFields {
        country: form.value("country"),
        line1: form.value("line1"),
        line2: form.value("line2"),
        city: form.value("city"),
        state: form.value("province"),
        postal_code: form.value("postal_code"),
    };
    match PostalAddress::parse(fields) {
        Ok(address) => Some(address),
        Err(problems) => {
            for (field, problem) in problems {
                // The lists of partners have a filter `state`: active or disabled.
                form.complain(if field == "state" { "province" } else { field }, problem);
            }
            None
        }
    }
}

fn language(raw: &str, country: Option<Country>) -> Result<LanguageTag, Problem> {
    if raw.is_empty() {
        return Err(Problem::new("problem-agreement-language-missing"));
    }
    let tag = LanguageTag::parse(raw)?;
    match country {
        Some(country) if !languages(country).any(|known| known == tag) => {
            let known: Vec<_> = languages(country).map(LanguageTag::autonym).collect();
            Err(Problem::new("problem-agreement-language-elsewhere").with("known", known.join(", ")))
        }
        _ => Ok(tag),
    }
}

fn reseller(raw: &str, known: &[(PartnerId, String)]) -> Result<PartnerId, Problem> {
    known
        .iter()
        .map(|(id, _)| *id)
        .find(|id| id.to_string() == raw)
        .ok_or_else(|| Problem::new("problem-reseller-unknown"))
}

/// A person's four fields, whose names begin with `prefix`. The primary contact's phone number is mandatory where the
/// country's rules say so, a signer's never.
fn person(
    form: &mut Form,
    prefix: &str,
    country: Option<Country>,
    is_contact: bool,
) -> Option<(PersonName, EmailAddress, Option<PhoneNumber>)> {
    let field = |name: &str| format!("{prefix}{name}");
    let name = match PersonName::parse(form.value(&field("first_name")), form.value(&field("last_name"))) {
        Ok(name) => Some(name),
        Err(problems) => {
            for (part, problem) in problems {
                form.complain(&field(part), problem);
            }
            None
        }
    };
    let email = form.take(&field("email"), EmailAddress::parse);
    let parse = |raw: &str| match country {
        Some(country) => PhoneNumber::parse(raw, country),
        // Which country's number it is, is not known yet: that complaint comes first.
        None => Ok(PhoneNumber::stored(raw.to_owned())),
    };
    let phone = if is_contact && country.is_some_and(|country| country.rules().phone_required) {
        form.take(&field("phone"), parse).map(Some)
    } else {
        form.take_optional(&field("phone"), parse)
    };
    Some((name?, email?, phone?))
}

fn agreed(
    form: &mut Form,
    rules: &Rules,
    asked: &Asked,
    country: Option<Country>,
    contact: Option<&Contact>,
) -> Option<Agreed> {
    match form.value("acceptance") {
        "ask" => Some(Agreed::Ask),
        "attest" => attested(form, rules, asked, country, contact).map(Agreed::Attested),
        _ => {
            form.complain("acceptance", Problem::new("problem-acceptance-missing"));
            None
        }
    }
}

fn attested(
    form: &mut Form,
    rules: &Rules,
    asked: &Asked,
    country: Option<Country>,
    contact: Option<&Contact>,
) -> Option<Attested> {
    let ticked = form.checked("attested", "yes");
    if !ticked {
        form.complain("attested", Problem::new("problem-attested-missing"));
    }
    let accepted_on = accepted_on(form, rules.today, asked.agreement.introduced_on);
    let basis = form.take("basis", |raw| {
        Basis::parse(raw)
            .filter(|basis| *basis != Basis::NotStated)
            .ok_or_else(|| Problem::new("problem-basis-missing"))
    });
    let rank = accepted_on.and_then(|date| {
        let day = agreements::version_day(date, rules.today, rules.utc_today);
        form.take("version", |raw| rank(raw, day, &asked.versions))
    });
    let signer = match form.value("signer") {
        "other" => person(form, "signer_", country, false).map(|(name, email, phone)| Signer { name, email, phone }),
        // What is wrong with the contact is said at the contact.
        _ => contact
            .cloned()
            .map(|Contact { name, email, phone }| Signer { name, email, phone }),
    };
    Some(Attested {
        accepted_on: accepted_on?,
        rank: rank?,
        basis: basis?,
        signer: signer?,
    })
    .filter(|_| ticked)
}

/// Not in the future, and not before the agreement was introduced (R-NEW-3).
fn accepted_on(form: &mut Form, today: NaiveDate, introduced_on: Option<NaiveDate>) -> Option<NaiveDate> {
    let date = form.take_date("accepted_on")?;
    let judged = not_after(date, today).and_then(|date| match introduced_on {
        Some(introduced) => not_before(date, introduced),
        None => Ok(date),
    });
    match judged {
        Ok(date) => Some(date),
        Err(wrong) => {
            form.complain_about_parts("accepted_on", wrong.problem, wrong.parts);
            None
        }
    }
}

/// The version that was chosen, or else the newest in effect on the day that the acceptance is judged by (R-UPD-7).
fn rank(raw: &str, day: NaiveDate, versions: &[Version]) -> Result<i64, Problem> {
    let newest = agreements::effective_on(versions, day);
    if raw.is_empty() {
        return newest
            .map(|version| version.rank)
            .ok_or_else(|| Problem::new("problem-version-none"));
    }
    let chosen = versions.iter().find(|version| version.rank.to_string() == raw);
    let chosen = chosen.ok_or_else(|| Problem::new("problem-version-unknown"))?;
    if chosen.effective_on > day {
        return Err(Problem::new("problem-version-not-yet").with("from", chosen.effective_on));
    }
    Ok(chosen.rank)
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
