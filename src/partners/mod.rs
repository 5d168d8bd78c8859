//! Partner organisations: who they are, their e-mail domains, and which reseller works with which provider.

pub mod api;
mod create;
mod disable;
mod edit;
mod fill;
mod list_store;
pub mod pages;
mod partnership;
mod store;

use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

pub use create::{FirstAdmin, create, just_created};
pub use disable::{disable, enable};
pub use edit::{edit, edit_contact};
pub use fill::fill_keys;
pub use list_store::{Filter, PartnerRow, list, statements};
pub use partnership::{Outcome, end_partnership, record_partnership};
pub use store::{find, find_by_domain, find_by_guid, find_named, names, partnerships, without_admin, work_together};

use crate::accounts::{Organisation, PartnerKind, people};
use crate::audit::Object;
use crate::db;
use crate::values::characters::ascii_forms;
use crate::values::id::PartnerId;
use crate::values::text::line;
use crate::values::{CompanyName, Country, DnsDomain, EmailAddress, PhoneNumber, Problem, Timestamp};

/// Whom to write to at a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// A person or a mailer.
    #[serde(rename = "contact_name")]
    pub name: String,
    /// Where to write.
    #[serde(rename = "contact_email")]
    pub email: EmailAddress,
    /// Where to call.
    #[serde(rename = "contact_phone")]
    pub phone: Option<PhoneNumber>,
}

/// What the operator says about a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Details {
    /// Its name.
    pub name: CompanyName,
    /// Where it is.
    pub country: Country,
    /// Whom to write to.
    #[serde(flatten)]
    pub contact: Contact,
    /// The tenant that Partner Center's API and links name.
    pub partner_guid: Uuid,
    /// Its number in the publisher's partner programme.
    pub mpn_id: Option<String>,
    /// The domains of its people's e-mail, sorted: an acceptance from one of them is worth less.
    pub domains: Vec<DnsDomain>,
}

/// A partner.
#[derive(Debug, Clone)]
pub struct Partner {
    /// Which one.
    pub id: PartnerId,
    /// What it is in the channel; this never changes.
    pub kind: PartnerKind,
    /// What the operator says about it.
    pub details: Details,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when its people cannot sign in.
    pub disabled_at: Option<Timestamp>,
    /// Grows with each change.
    pub revision: i64,
}

impl Partner {
    /// It as the organisation of its people.
    pub fn organisation(&self) -> Organisation {
        Organisation::Partner {
            id: self.id,
            kind: self.kind,
            name: self.details.name.to_string(),
        }
    }

    fn object(&self) -> Object {
        Object::new("partner", self.id, self.details.name.as_str())
    }
}

/// Whether a partner can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartnerState {
    /// One of its Global admins can sign in.
    Active,
    /// None of its Global admins has set a password yet.
    Waiting,
    /// Its people cannot sign in.
    Disabled,
}

impl PartnerState {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Active => "partners-state-active",
            Self::Waiting => "partners-state-waits",
            Self::Disabled => "partners-state-disabled",
        }
    }

    /// Its shape and colour.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Active => "good",
            Self::Waiting => "info",
            Self::Disabled => "bad",
        }
    }
}

/// A new partner.
#[derive(Debug, Clone)]
pub struct NewPartner {
    /// What it is in the channel.
    pub kind: PartnerKind,
    /// Its name.
    pub name: CompanyName,
    /// Where it is.
    pub country: Country,
    /// Whom to write to.
    pub contact: Contact,
    /// Its tenant; one is made up if there is none.
    pub partner_guid: Option<Uuid>,
    /// Its number in the publisher's partner programme.
    pub mpn_id: Option<String>,
    /// The domains of its people's e-mail.
    pub domains: Vec<DnsDomain>,
    /// Who can sign in first, and invite the others.
    pub first_admin: FirstAdmin,
}

/// An indirect provider and an indirect reseller that work together, seen from one of them.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Partnership {
    /// The other one.
    pub id: PartnerId,
    /// Its name.
    pub name: String,
    /// What it is in the channel.
    pub kind: PartnerKind,
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub ended_at: Option<Timestamp>,
}

/// Why a partner was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another partner has this tenant.
    #[error("the partner GUID is another partner's")]
    GuidTaken,
    /// Another partner has this e-mail domain.
    #[error("the domain {0} is another partner's")]
    DomainTaken(DnsDomain),
    /// There is no such partner.
    #[error("there is no such partner")]
    NotThere,
    /// Somebody else changed it meanwhile: this is what it is now.
    #[error("the partner was changed meanwhile")]
    Changed(Box<Partner>),
    /// Only an indirect provider and an indirect reseller work together.
    #[error("these two kinds of partners do not work together")]
    Kinds,
    /// Its first Global admin could not be invited.
    #[error(transparent)]
    Admin(#[from] people::Error),
    /// The database.
    #[error(transparent)]
    Database(db::Error),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        if error.is_taken("partners.partner_guid") {
            Self::GuidTaken
        } else {
            Self::Database(error)
        }
    }
}

/// Reads a partner GUID, with or without braces and hyphens.
///
/// # Errors
/// `problem-partner-guid` for anything else, and for the GUID of zeros only.
pub fn parse_guid(raw: &str) -> Result<Uuid, Problem> {
    Uuid::try_parse(ascii_forms(raw).trim())
        .ok()
        .filter(|guid| !guid.is_nil())
        .ok_or_else(|| Problem::new("problem-partner-guid"))
}

/// Reads an MPN ID: letters, digits and hyphens.
///
/// # Errors
/// `problem-mpn-id`, `problem-too-long`.
pub fn parse_mpn_id(raw: &str) -> Result<String, Problem> {
    let id = line(&ascii_forms(raw), 20)?;
    if id.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-') {
        Ok(id)
    } else {
        Err(Problem::new("problem-mpn-id"))
    }
}

/// The most e-mail domains that one partner can have.
const MOST_DOMAINS: usize = 100;

/// Reads e-mail domains, one a line.
///
/// # Errors
/// `problem-domain-missing` for none, `problem-partner-domain` (with `domain`) for one that is none,
/// `problem-partner-domains-many`.
pub fn parse_domains(raw: &str) -> Result<Vec<DnsDomain>, Problem> {
    let mut domains = Vec::new();
    for typed in raw.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if domains.len() >= MOST_DOMAINS {
            return Err(Problem::new("problem-partner-domains-many").with("max", MOST_DOMAINS));
        }
        domains.push(DnsDomain::parse(typed).map_err(|_| {
            let shown: String = typed.chars().filter(|sign| !sign.is_control()).take(60).collect();
            Problem::new("problem-partner-domain").with("domain", shown)
        })?);
    }
    if domains.is_empty() {
        return Err(Problem::new("problem-domain-missing"));
    }
    domains.sort();
    domains.dedup();
    Ok(domains)
}

/// Of two descriptions, the facts that differ: as they were, and as they are.
fn differences(before: impl Serialize, after: impl Serialize) -> (Map<String, Value>, Map<String, Value>) {
    let facts = |described: serde_json::Result<Value>| match described {
        Ok(Value::Object(facts)) => facts,
        _ => Map::new(),
    };
    let (mut before, mut after) = (facts(serde_json::to_value(before)), facts(serde_json::to_value(after)));
    before.retain(|name, was| match after.get(name) {
        Some(is) if is == was => {
            after.remove(name);
            false
        }
        _ => true,
    });
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_read_one_a_line_and_each_once() {
        let domains = parse_domains(" alder.example \r\n\n@Alder.Example\nä.example").unwrap();
        let domains: Vec<_> = domains.iter().map(DnsDomain::as_str).collect();
        assert_eq!(domains, ["alder.example", "xn--4ca.example"]);
    }

    #[test]
    fn a_line_that_is_no_domain_is_named() {
        let problem = parse_domains("alder.example\nnot a domain").unwrap_err();
        assert_eq!(
            problem,
            Problem::new("problem-partner-domain").with("domain", "not a domain")
        );
        assert_eq!(parse_domains(" \n ").unwrap_err().key, "problem-domain-missing");
        let many = (0..=MOST_DOMAINS).fold(String::new(), |all, n| format!("{all}d{n}.example\n"));
        assert_eq!(parse_domains(&many).unwrap_err().key, "problem-partner-domains-many");
    }

    #[test]
    fn a_guid_is_a_uuid_and_not_the_empty_one() {
        assert!(parse_guid("{117A77B0-9360-443B-8795-C6DEDC750CF9}").is_ok());
        for wrong in ["00000000-0000-0000-0000-000000000000", "117a77b0", "x"] {
            assert_eq!(parse_guid(wrong).unwrap_err().key, "problem-partner-guid");
        }
    }

    #[test]
    fn an_mpn_id_holds_nothing_but_letters_digits_and_hyphens() {
        assert_eq!(parse_mpn_id(" 4847383 ").unwrap(), "4847383");
        assert_eq!(parse_mpn_id("48=47").unwrap_err().key, "problem-mpn-id");
    }

    #[test]
    fn only_what_differs_is_written_into_the_log() {
        let (before, after) = differences(
            serde_json::json!({"name": "A", "country": "SE"}),
            serde_json::json!({"name": "B", "country": "SE"}),
        );
        assert_eq!(Value::Object(before), serde_json::json!({"name": "A"}));
        assert_eq!(Value::Object(after), serde_json::json!({"name": "B"}));
    }
}
