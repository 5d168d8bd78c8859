//! The wizard's fields, read into values with all complaints at once (R-NEW-1, R-NEW-2, R-NEW-3, R-GATE-5).

use chrono::NaiveDate;

use crate::acceptances::{self, Eligibility};
use crate::agreements::{self, AgreementType, Timeline, Version};
use crate::attestations::pages::fields as attestation_fields;
use crate::confirmations::Signer;
use crate::customers::pages::fields;
use crate::customers::{Cloud, Contact, NewCustomer};
use crate::onboarding::{Agreed, Attested, Draft, Onboarding};
use crate::status;
use crate::values::id::{AccountId, PartnerId};
use crate::values::{Country, DomainPrefix, Language, Problem};
use crate::web::{Fields, Form};

/// What a draft keeps, in the order of the page; anything else that a form sends is not the wizard's.
const FIELDS: [&str; 33] = [
    "company_name",
    "domain_prefix",
    "reseller",
    "country",
    "line1",
    "line2",
    "postal_code",
    "city",
    "province",
    "registration_number",
    "language",
    "cloud",
    "bought_before",
    "first_name",
    "last_name",
    "one_name",
    "email",
    "phone",
    "acceptance",
    "attested",
    attestation_fields::SENTENCE_LANGUAGE,
    "accepted_on_day",
    "accepted_on_month",
    "accepted_on_year",
    "version",
    "basis",
    "employee",
    "signer",
    "signer_first_name",
    "signer_last_name",
    "signer_one_name",
    "signer_email",
    "signer_phone",
];

/// What the fields are judged by.
#[derive(Debug)]
pub struct Rules {
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// The language in which complaints name dates.
    pub reader: Language,
    /// Today in UTC, where versions begin.
    pub utc_today: NaiveDate,
    /// The suffix of primary domains.
    pub customer_domain: String,
    /// The agreement that is asked for, if the policy asks for one.
    pub asked: Option<RequestedAgreement>,
    /// The indirect resellers that an indirect provider works with; empty for others.
    pub resellers: Vec<(PartnerId, String)>,
}

/// The agreement that is asked for.
#[derive(Debug, Clone)]
pub struct RequestedAgreement {
    pub agreement: AgreementType,
    pub versions: Vec<Version>,
    pub timeline: Timeline,
}

impl RequestedAgreement {
    /// Whether a new customer can be asked to accept by itself (R-DIRECT-4); those of national clouds are asked nothing.
    fn may_be_asked(&self, bought_before: bool, today: NaiveDate) -> bool {
        let eligibility =
            acceptances::first_eligibility(&self.timeline, &self.agreement.id, today, Cloud::Public, bought_before);
        eligibility != Eligibility::BoughtBefore
    }

    /// The version that opens the gate: for a new customer the newest effective one that is not minor, for one that has
    /// bought before the newest that is required by now (R-GATE-3).
    pub(super) fn wanted(&self, today: NaiveDate, bought_before: bool) -> Option<&Version> {
        status::needed(&self.versions, today, bought_before)
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

/// Whether nothing was typed: an untouched form makes no draft.
pub(super) fn is_blank(form: &Form) -> bool {
    let untouched = untouched();
    let as_untouched =
        |name: &str, value: &str| name == attestation_fields::SENTENCE_LANGUAGE || untouched.value(name) == value;
    kept(form).iter().all(|(name, value)| as_untouched(name, value))
}

/// The fields in which two forms differ, in the wizard's order.
pub(super) fn differing<'a>(one: &'a Form, other: &'a Form) -> impl Iterator<Item = &'static str> + 'a {
    FIELDS.into_iter().filter(|name| one.value(name) != other.value(name))
}

/// Reads all of it; `None` when anything is wrong, which the form then says.
pub fn read(form: &mut Form, rules: &Rules) -> Option<Onboarding> {
    let domain = form.take("domain_prefix", |raw| {
        DomainPrefix::parse_below(raw, &rules.customer_domain)
    });
    let cloud = form.take("cloud", |raw| {
        Cloud::parse(raw).ok_or_else(|| Problem::new("problem-cloud-missing"))
    });
    let reseller = form.take_optional("reseller", |raw| reseller(raw, &rules.resellers));
    let said = fields::read(form, None, rules.reader);
    // Where the cloud is still unknown, what is said about the agreement is judged as for most.
    let agreed = match (cloud, &rules.asked) {
        (None | Some(Cloud::Public), Some(asked)) => agreed(form, rules, asked, said.country, said.contact),
        _ => Some(Agreed::NotNeeded),
    };
    form.order_problems(&FIELDS);
    let customer = NewCustomer {
        profile: said.profile?,
        domain: format!("{}.{}", domain?, rules.customer_domain),
        cloud: cloud?,
    };
    (!form.failed()).then_some(Onboarding {
        customer,
        reseller: reseller?,
        agreed: agreed?,
    })
}

fn reseller(raw: &str, known: &[(PartnerId, String)]) -> Result<PartnerId, Problem> {
    known
        .iter()
        .map(|(id, _)| *id)
        .find(|id| id.to_string() == raw)
        .ok_or_else(|| Problem::new("problem-reseller-unknown"))
}

fn agreed(
    form: &mut Form,
    rules: &Rules,
    asked: &RequestedAgreement,
    country: Option<Country>,
    contact: Option<Contact>,
) -> Option<Agreed> {
    match form.value("acceptance") {
        // It could not accept, so it is not asked to (R-DIRECT-4).
        "ask" if !asked.may_be_asked(form.checked("bought_before", "yes"), rules.utc_today) => {
            form.complain("acceptance", Problem::new("problem-ask-bought-before"));
            None
        }
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
    asked: &RequestedAgreement,
    country: Option<Country>,
    contact: Option<Contact>,
) -> Option<Attested> {
    let ticked = attestation_fields::ticked(form);
    let accepted_on = attestation_fields::accepted_on(form, rules.today, asked.agreement.introduced_on, rules.reader);
    let rank = accepted_on.and_then(|date| {
        let day = agreements::version_day(date, rules.today, rules.utc_today);
        attestation_fields::version(form, day, &asked.versions, None, rules.reader)
    });
    let basis = attestation_fields::basis(form);
    let employee = attestation_fields::employee(form);
    let signer = match form.value("signer") {
        "other" => attestation_fields::signer(form, "signer_", country),
        // What is wrong with the contact is said at the contact.
        _ => contact.map(Signer::from),
    };
    Some(Attested {
        accepted_on: accepted_on?,
        rank: rank?,
        basis: basis?,
        employee: employee?,
        signer: signer?,
        sentence_language: attestation_fields::sentence_language(form, rules.reader),
    })
    .filter(|_| ticked)
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
