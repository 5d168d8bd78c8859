//! The fields that forms about partners share: read, filled in, and complained about.

use crate::partners::{Contact, Details, Error, Partner, parse_domains, parse_guid, parse_mpn_id};
use crate::values::text::line;
use crate::values::{CompanyName, Country, DnsDomain, EmailAddress, Language, PhoneNumber, Problem};
use crate::web::{Form, PageError};

/// In the order of the forms, whose summaries of complaints follow it.
pub(super) const FIELDS: [&str; 9] = [
    "partner_kind",
    "name",
    "country",
    "partner_guid",
    "mpn_id",
    "domains",
    "contact_name",
    "contact_email",
    "contact_phone",
];

/// What the operator types about a partner, old or new.
pub(super) struct Typed {
    pub name: CompanyName,
    pub country: Country,
    pub contact: Contact,
    /// Nothing: one is made up, or the one that is there stays.
    pub partner_guid: Option<uuid::Uuid>,
    pub mpn_id: Option<String>,
    pub domains: Vec<DnsDomain>,
}

/// Reads them; what is wrong is noted in the form.
pub(super) fn read(form: &mut Form) -> Option<Typed> {
    let name = form.take("name", CompanyName::parse);
    let country = form.take("country", Country::parse);
    let contact = read_contact(form, country);
    let partner_guid = form.take_optional("partner_guid", parse_guid);
    let mpn_id = form.take_optional("mpn_id", parse_mpn_id);
    let domains = form.take("domains", parse_domains);
    Some(Typed {
        name: name?,
        country: country?,
        contact: contact?,
        partner_guid: partner_guid?,
        mpn_id: mpn_id?,
        domains: domains?,
    })
}

/// Reads whom to write to. A phone number without a country code is one of the partner's country.
pub(super) fn read_contact(form: &mut Form, country: Option<Country>) -> Option<Contact> {
    let name = form.take("contact_name", |raw| {
        line(raw, 200).map_err(|problem| problem.renamed("problem-missing", "problem-contact-name-missing"))
    });
    let email = form.take("contact_email", EmailAddress::parse);
    let phone = form.take_optional("contact_phone", |raw| match country {
        Some(country) => PhoneNumber::parse(raw, country),
        None => PhoneNumber::parse_international(raw),
    });
    Some(Contact {
        name: name?,
        email: email?,
        phone: phone?,
    })
}

/// Each field with what the partner has in it.
fn kept(details: &Details) -> [(&'static str, String); 8] {
    let domains: Vec<_> = details.domains.iter().map(DnsDomain::readable).collect();
    let contact = &details.contact;
    [
        ("name", details.name.to_string()),
        ("country", details.country.code().to_owned()),
        ("contact_name", contact.name.clone()),
        ("contact_email", contact.email.to_string()),
        (
            "contact_phone",
            contact.phone.as_ref().map(PhoneNumber::display).unwrap_or_default(),
        ),
        ("partner_guid", details.partner_guid.to_string()),
        ("mpn_id", details.mpn_id.clone().unwrap_or_default()),
        ("domains", domains.join("\n")),
    ]
}

/// A form filled in with what the partner is.
pub(super) fn fill(partner: &Partner) -> Form {
    let mut form = Form::default();
    for (field, value) in kept(&partner.details) {
        form.fields_mut().set(field, value);
    }
    form.fields_mut().set("revision", partner.revision.to_string());
    form
}

/// The revision that a form was filled in from.
pub(super) fn revision(form: &Form) -> Result<i64, PageError> {
    form.value("revision")
        .parse()
        .map_err(|_| PageError::BadRequest("error-bad-request-text"))
}

/// Says in the form what stood in the way; `false` if nothing of the form did.
///
/// # Errors
/// When it was a fault, or there is no such partner.
pub(super) fn complain(form: &mut Form, error: Error, language: Language) -> Result<(), PageError> {
    match error {
        Error::GuidTaken => form.complain("partner_guid", Problem::new("problem-partner-guid-taken")),
        Error::DomainTaken(domain) => form.complain(
            "domains",
            Problem::new("problem-partner-domain-taken").with("domain", domain),
        ),
        Error::Admin(crate::accounts::people::Error::Taken) => {
            form.complain("email", Problem::new("problem-partner-admin-taken"));
        }
        Error::Changed(now) => complain_about_change(form, &now, language),
        other => return Err(other.into()),
    }
    Ok(())
}

/// Names each field that would be overwritten, with what stands there now. Sending the form again does it knowingly.
fn complain_about_change(form: &mut Form, now: &Partner, language: Language) {
    for (field, value) in kept(&now.details) {
        let is_shown = form.fields().iter().any(|(name, _)| name == field);
        if !is_shown || same(form.value(field), &value) {
            continue;
        }
        let shown = match field {
            "country" => now.details.country.name(language).to_owned(),
            _ if value.is_empty() => "—".to_owned(),
            _ => value.replace('\n', ", "),
        };
        form.complain(field, Problem::new("problem-partner-changed").with("now", shown));
    }
    form.fields_mut().set("revision", now.revision.to_string());
}

fn same(typed: &str, kept: &str) -> bool {
    let lines = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    lines(typed) == lines(kept)
}

impl From<Error> for PageError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotThere => Self::NotFound,
            Error::Kinds => Self::BadRequest("partners-kinds-text"),
            Error::Changed(_) | Error::GuidTaken | Error::DomainTaken(_) => Self::Conflict("error-conflict-text"),
            Error::Admin(error) => error.into(),
            Error::Database(error) => error.into(),
        }
    }
}

/// The country list of a form.
pub(super) fn countries(language: Language) -> Vec<(&'static str, &'static str)> {
    Country::all_by_name(language)
        .iter()
        .map(|country| (country.code(), country.name(language)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PartnerKind;
    use crate::values::Timestamp;
    use crate::web::Fields;

    fn partner() -> Partner {
        Partner {
            id: uuid::Uuid::nil().into(),
            kind: PartnerKind::DirectBill,
            details: Details {
                name: CompanyName::parse("Alder Direct").unwrap(),
                country: Country::parse("SE").unwrap(),
                contact: Contact {
                    name: "Asta".into(),
                    email: EmailAddress::parse("asta@alder.example").unwrap(),
                    phone: None,
                },
                partner_guid: uuid::Uuid::max(),
                mpn_id: None,
                domains: vec![DnsDomain::parse("alder.example").unwrap()],
            },
            created_at: Timestamp::from_micros(0),
            disabled_at: None,
            revision: 3,
        }
    }

    #[test]
    fn what_is_filled_in_reads_back_as_it_was() {
        let mut form = fill(&partner());
        let typed = read(&mut form).unwrap();
        assert_eq!(typed.contact, partner().details.contact);
        assert_eq!(typed.partner_guid, Some(partner().details.partner_guid));
        assert_eq!(typed.domains, partner().details.domains);
        assert_eq!(revision(&form).unwrap(), 3);
    }

    #[test]
    fn whoever_edits_an_older_state_is_told_what_is_there_now() {
        let typed = b"name=Alder&country=SE&contact_name=Asta&revision=2&contact_email=asta@alder.example";
        let mut form = Form::from(Fields::parse(typed).unwrap());
        complain_about_change(&mut form, &partner(), Language::English);
        let problems: Vec<_> = form
            .problems()
            .map(|(field, problem)| (field.to_owned(), problem.clone()))
            .collect();
        let expected = Problem::new("problem-partner-changed").with("now", "Alder Direct");
        assert_eq!(problems, [("name".to_owned(), expected)]);
        assert_eq!(form.value("revision"), "3");
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let mut form = Form::default();
        assert!(read(&mut form).is_none());
        let fields: Vec<_> = form.problems().map(|(field, _)| field.to_owned()).collect();
        assert_eq!(fields, ["name", "country", "contact_name", "contact_email", "domains"]);
    }
}
