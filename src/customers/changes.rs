//! What was changed of a customer's data, by whom, and what they were at a moment of the past: read from the log.

use serde_json::{Map, Value};

use super::{Customer, profile};
use crate::audit::{self, Kind, LogLine};
use crate::db::{Error, Reader};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId};

/// So many changes are shown of one customer; an honest one has a handful.
pub const SHOWN: i64 = 100;

/// A change of a customer's data.
#[derive(Debug, Clone)]
pub struct Change {
    /// When it was made.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// For which organisation.
    pub organisation: String,
    /// Whose person it was, if a partner's.
    pub partner: Option<PartnerId>,
    /// The facts that changed: name, before, after; see `Profile::facts`.
    pub facts: Vec<(String, String, String)>,
}

/// The changes since a moment, the newest first; at most [`SHOWN`].
///
/// # Errors
/// If the database query fails.
pub async fn changes(db: &mut Reader, id: CustomerId, since: Timestamp) -> Result<Vec<Change>, Error> {
    let log = audit::of_object(db, &id.to_string(), Kind::CustomerChanged, since, SHOWN).await?;
    Ok(log.into_iter().map(to_change).collect())
}

fn to_change(line: LogLine) -> Change {
    let (before, after) = (facts(line.before.as_deref()), facts(line.after.as_deref()));
    let said = |facts: &Map<String, Value>, name: &str| facts.get(name).map(profile::from_json).unwrap_or_default();
    Change {
        at: line.at,
        by: line.actor_name,
        organisation: line.actor_organisation,
        partner: line.actor_partner,
        facts: before
            .keys()
            .map(|name| (name.clone(), said(&before, name), said(&after, name)))
            .collect(),
    }
}

fn facts(json: Option<&str>) -> Map<String, Value> {
    json.and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default()
}

/// Takes a customer back to how it was at a moment: whoever does not serve it any longer reads what was said until then
/// and nothing newer (R-REL-1, R-ROLE-6).
pub(super) async fn take_back(db: &mut Reader, customer: &mut Customer, moment: Timestamp) -> Result<(), Error> {
    let id = customer.id.to_string();
    let mut profile = customer.profile();
    for line in audit::of_object(db, &id, Kind::CustomerChanged, moment, i64::MAX).await? {
        for (name, value) in &facts(line.before.as_deref()) {
            profile.put_back(name, &profile::from_json(value));
        }
    }
    customer.say(profile);
    Ok(())
}
