//! What people change about themselves: name, language, time zone; and their name as a partner corrects it.

use serde_json::json;

use super::people::{self, Person};
use super::provenance::Source;
use super::topics::Topics;
use super::{Organisation, Visitor, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::values::id::AccountId;
use crate::values::{Language, PersonName, TimeZone};

/// What can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The name.
    pub name: PersonName,
    /// The language of letters and screens; `None`: as the browser asks.
    pub language: Option<Language>,
    /// Where the day begins and ends.
    pub time_zone: TimeZone,
    /// What an agent is mailed about; `None` for people of other organisations.
    pub told_of: Option<Topics>,
}

impl Change {
    fn of(person: &Person, is_agent: bool) -> Self {
        Self {
            name: person.name.clone(),
            language: person.language,
            time_zone: person.time_zone,
            told_of: is_agent.then(|| person.told_of.clone()),
        }
    }

    fn facts(&self) -> serde_json::Value {
        json!({
            "name": self.name.full(),
            "language": self.language.map(Language::tag),
            "time_zone": self.time_zone,
            "told_of": self.told_of,
        })
    }
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept, or was so already.
    Saved,
    /// The profile was changed since the form was opened; nothing was overwritten.
    ChangedMeanwhile,
}

/// The visitor's own data, as they are now.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, visitor: &Visitor) -> Result<Option<Person>, db::Error> {
    people::find(db, &visitor.organisation, visitor.account).await
}

/// Changes the own profile. `revision` is that of the form.
///
/// # Errors
/// If the database query fails.
pub async fn update(
    tx: &mut Tx,
    cx: &Context,
    visitor: &Visitor,
    revision: i64,
    change: &Change,
) -> Result<Outcome, db::Error> {
    let stated = |person: Person| Change::of(&person, visitor.organisation.partner().is_some());
    let Some(before) = find(tx, visitor).await?.map(stated) else {
        return Ok(Outcome::ChangedMeanwhile);
    };
    // Sending the same form twice is no second change.
    if before == *change {
        return Ok(Outcome::Saved);
    }
    if !store::people::set_profile(tx, visitor.account, revision, change).await? {
        // The same form came at the same moment, or somebody changed something else.
        let now = find(tx, visitor).await?.map(stated);
        return Ok(if now.as_ref() == Some(change) {
            Outcome::Saved
        } else {
            Outcome::ChangedMeanwhile
        });
    }
    let object = Object::new("account", visitor.account, change.name.full());
    let event = Event::new(Kind::ProfileChanged, object)
        .before(before.facts())
        .after(change.facts());
    audit::record(tx, cx, event).await?;
    Ok(Outcome::Saved)
}

/// Corrects the name of one of a customer's people, whom a partner added and who has no own password yet (R-ACC-3): `false` for
/// anybody else.
///
/// # Errors
/// If there is no such person, or the database query fails.
pub async fn correct_name(
    tx: &mut Tx,
    cx: &Context,
    organisation: &Organisation,
    account: AccountId,
    name: PersonName,
) -> Result<bool, people::Error> {
    let person = people::take(tx, organisation, account).await?;
    if person.name == name {
        return Ok(true);
    }
    if person.has_own_password() || person.provenance.source != Source::Partner {
        return Ok(false);
    }
    let before = Change::of(&person, false);
    let after = Change { name, ..before.clone() };
    if !store::people::set_profile(tx, account, person.revision, &after).await? {
        return Err(people::Error::Changed);
    }
    let object = Object::new("account", account, after.name.full());
    let event = Event::new(Kind::ProfileChanged, object)
        .of_customer(organisation.customer())
        .before(before.facts())
        .after(after.facts());
    audit::record(tx, cx, event).await?;
    Ok(true)
}
