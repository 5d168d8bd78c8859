//! What happened to a customer, the newest first, as far as the reader may know it (R-ROLE-9).

use std::collections::{HashMap, HashSet};

use crate::acceptance::{self, Confirmation, Method};
use crate::audit::{self, Kind};
use crate::customers::Customer;
use crate::db::{self, Reader};
use crate::relationships::ServedBy;
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::{agreements, invitations};

/// A line of the history.
#[derive(Debug)]
pub(super) struct Line {
    /// The shape of its mark.
    pub tone: &'static str,
    /// The message that says what happened.
    pub what: &'static str,
    /// The agreement that it is about; empty when about none.
    pub agreement: String,
    /// The version; 0 when none.
    pub version: i64,
    /// When.
    pub at: Timestamp,
    /// Who did it, and for whom; empty parts are unknown or not the reader's to know.
    pub who: Vec<String>,
}

/// The history: for a partner its own side of it, for the operator (`None`) all.
pub(super) async fn of(
    db: &mut Reader,
    customer: &Customer,
    partners: &[ServedBy],
    reader: Option<PartnerId>,
) -> Result<Vec<Line>, db::Error> {
    let names: HashMap<String, String> = agreements::types(db)
        .await?
        .into_iter()
        .map(|agreement| (agreement.id, agreement.name))
        .collect();
    let name_of = |type_id: &str| names.get(type_id).cloned().unwrap_or_else(|| type_id.to_owned());
    let mut lines = Vec::new();
    let mut newer = HashSet::new();
    for confirmation in acceptance::history(db, reader, customer.id).await? {
        let is_last = newer.insert((confirmation.method, confirmation.partner, confirmation.type_id.clone()));
        lines.push(confirmed(
            &confirmation,
            is_last,
            name_of(&confirmation.type_id),
            reader,
        ));
    }
    for served in partners {
        for invitation in invitations::of(db, served.partner_id, customer.id).await? {
            lines.push(Line {
                tone: "",
                what: "customers-history-invited",
                agreement: invitation.type_id.as_deref().map(&name_of).unwrap_or_default(),
                version: 0,
                at: invitation.created_at,
                who: by(invitation.author, &served.name, reader),
            });
        }
        // Whoever created the customer serves it from that moment on; that needs no second line.
        if served.since != customer.created_at || reader.is_none() {
            lines.push(relationship("customers-history-relationship", served, served.since));
        }
        if let Some(ended) = served.ended_at {
            lines.push(relationship("customers-history-relationship-ended", served, ended));
        }
    }
    lines.extend(created(db, customer, partners, reader).await?);
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(lines)
}

fn confirmed(confirmation: &Confirmation, is_last: bool, agreement: String, reader: Option<PartnerId>) -> Line {
    let (tone, what) = match (confirmation.method, is_last) {
        (Method::Attestation, true) => ("good", "customers-history-attested"),
        (Method::Attestation, false) => ("", "customers-history-attested-before"),
        (Method::Direct, true) => ("good", "customers-history-accepted"),
        (Method::Direct, false) => ("", "customers-history-accepted-before"),
    };
    Line {
        tone,
        what,
        agreement,
        version: confirmation.rank,
        at: confirmation.recorded_at,
        who: by(
            confirmation.recorded_by_name.clone(),
            &confirmation.recorded_for,
            reader,
        ),
    }
}

/// A person, and for readers who see several organisations the person's.
fn by(name: String, organisation: &str, reader: Option<PartnerId>) -> Vec<String> {
    match reader {
        Some(_) => vec![name],
        None => vec![name, organisation.to_owned()],
    }
}

fn relationship(what: &'static str, served: &ServedBy, at: Timestamp) -> Line {
    Line {
        tone: "",
        what,
        agreement: String::new(),
        version: 0,
        at,
        who: vec![served.name.clone()],
    }
}

/// The line of the creation, for the operator and whoever serves the customer since then. Who did it is in the log,
/// which a partner reads only as far as it is its own.
async fn created(
    db: &mut Reader,
    customer: &Customer,
    partners: &[ServedBy],
    reader: Option<PartnerId>,
) -> Result<Option<Line>, db::Error> {
    if reader.is_some() && partners.iter().all(|served| served.since != customer.created_at) {
        return Ok(None);
    }
    let log = audit::of_object(db, &customer.id.to_string(), reader).await?;
    let line = log.into_iter().find(|line| line.kind == Kind::CustomerCreated);
    Ok(Some(Line {
        tone: "",
        what: "customers-history-created",
        agreement: String::new(),
        version: 0,
        at: customer.created_at,
        who: line.map_or_else(Vec::new, |line| by(line.actor_name, &line.actor_organisation, reader)),
    }))
}
