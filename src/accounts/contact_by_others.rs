//! A contact address that somebody outside the organisation sets: a partner corrects one that it mistyped, until the owner has
//! set an own password (R-ACC-3); an Operator admin sets one where no Customer admin can sign in (R-ACC-2).

use super::contact::{self, Change, new_change};
use super::people::{self, Mailer, Person, first_admin, is_in_partners_hands};
use super::provenance::{Provenance, Source};
use super::store::people as store;
use super::{OperatorAdmin, Organisation, Role, letters, links, sessions};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::mail;
use crate::values::id::{AccountId, CustomerId};
use crate::values::secret::Token;
use crate::values::{EmailAddress, Timestamp};

/// What became of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    /// It is corrected, or was so already.
    Done,
    /// The person was changed meanwhile; nothing was done.
    Meanwhile,
    /// The customer's people are in its own hands: only they change the address.
    OwnerHasOwn,
    /// The customer has no Customer admin who may sign in.
    Nobody,
}

/// Corrects the contact address of a customer's first Customer admin, who has no own password yet. Temporary password, codes,
/// links, sessions and a change that waits end. `revision` is that of the account as the form showed it.
///
/// # Errors
/// If the database query fails.
pub async fn correct(
    tx: &mut Tx,
    cx: &Context,
    customer: CustomerId,
    revision: i64,
    email: &EmailAddress,
) -> Result<Corrected, db::Error> {
    let people = people::of_customer(tx, customer).await?;
    let Some(owner) = first_admin(&people) else {
        return Ok(Corrected::Nobody);
    };
    if !is_in_partners_hands(&people, owner) {
        return Ok(Corrected::OwnerHasOwn);
    }
    if owner.contact_email == *email {
        return Ok(Corrected::Done);
    }
    if !store::end_temporary_password(tx, owner.id, revision).await? {
        let people = people::of_customer(tx, customer).await?;
        return Ok(match first_admin(&people) {
            Some(now) if !is_in_partners_hands(&people, now) => Corrected::OwnerHasOwn,
            // A second click.
            Some(now) if now.contact_email == *email => Corrected::Done,
            _ => Corrected::Meanwhile,
        });
    }
    let provenance = Provenance {
        changed_at: Some(cx.now),
        ..Provenance::first(Source::Partner, &cx.actor, cx.now)
    };
    contact::set_address(tx, cx, owner.id, email, &provenance).await?;
    contact::replace_open(tx, cx, owner.id).await?;
    for kind in ["invitation", "reset"] {
        mail::withdraw(tx, cx, kind, owner.id.uuid()).await?;
    }
    sessions::end_all(tx, owner.id, None).await?;
    let event = Event::new(
        Kind::ContactCorrected,
        Object::new("account", owner.id, owner.name.full()),
    )
    .of_customer(customer)
    .before(serde_json::json!({ "email": owner.contact_email }))
    .after(serde_json::json!({ "email": email, "source": Source::Partner }));
    audit::record(tx, cx, event).await?;
    Ok(Corrected::Done)
}

/// Why the operator does not set an address.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// It is no Customer admin of this customer who may sign in.
    #[error("there is no such Customer admin")]
    NotThere,
    /// The person, or another Customer admin, can change it.
    #[error("a Customer admin can sign in")]
    AdminCan,
    /// It is the address already.
    #[error("it is the address already")]
    Same,
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] mail::Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl From<letters::Error> for SetError {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Unwritten(unwritten) => Self::Letter(unwritten),
            letters::Error::Database(error) => Self::Database(error),
        }
    }
}

/// The Customer admins whose address the operator can set: those who have not signed in lately, and none if another one has
/// an own password, since they help each other.
pub fn settable(people: &[Person], now: Timestamp) -> Vec<&Person> {
    let admins: Vec<_> = people
        .iter()
        .filter(|person| person.roles.has(Role::CustomerAdmin) && person.disabled_at.is_none())
        .collect();
    let can_sign_in = |person: &&Person| person.has_own_password();
    admins
        .iter()
        .copied()
        .filter(|person| !admins.iter().any(|other| other.id != person.id && can_sign_in(other)))
        .filter(|person| !has_signed_in_since(person, now.minus(contact::OBJECTION)))
        .collect()
}

/// Whether a person has signed in with an own password since a moment, and so can change the address without the operator.
pub(super) fn has_signed_in_since(person: &Person, since: Timestamp) -> bool {
    person.has_own_password() && person.signed_in_at.is_some_and(|at| at > since)
}

/// Lets an Operator admin set the contact address of a Customer admin: it takes effect in seven days, unless the old address
/// objects. Its caller tells the customer's partners. The same asked for again while it waits is one: `None`.
///
/// # Errors
/// If a Customer admin can, or the database query fails.
pub async fn set(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    _: &OperatorAdmin,
    customer: (CustomerId, &str),
    account: AccountId,
    (email, reason): (&EmailAddress, &str),
) -> Result<Option<Change>, SetError> {
    let (id, name) = customer;
    let organisation = Organisation::Customer {
        id,
        name: name.to_owned(),
    };
    let person = people::take(tx, &organisation, account)
        .await
        .map_err(|error| match error {
            people::Error::Database(error) => SetError::Database(error),
            _ => SetError::NotThere,
        })?;
    let people = people::of_customer(tx, id).await?;
    if !person.roles.has(Role::CustomerAdmin) || person.disabled_at.is_some() {
        return Err(SetError::NotThere);
    }
    if !settable(&people, cx.now).iter().any(|settable| settable.id == account) {
        return Err(SetError::AdminCan);
    }
    if person.contact_email == *email {
        return Err(SetError::Same);
    }
    let waits = contact::pending(tx, account, cx.now).await?;
    if waits.is_some_and(|waits| waits.is_operators() && waits.email == *email) {
        return Ok(None);
    }
    let change = Change {
        reason: Some(reason.to_owned()),
        ..new_change(cx, account, email, Source::Operator)
    };
    let token = Token::new(&cx.random);
    contact::begin(tx, cx, &change, None, &token).await?;
    let owner = links::owner(tx, account).await?;
    letters::contact::consent(tx, cx, mailer, &owner, &change, &token).await?;
    let event = Event::new(Kind::ContactSet, Object::new("account", account, person.name.full()))
        .of_customer(id)
        .after(serde_json::json!({ "email": email, "reason": reason, "from": change.due_at }));
    audit::record(tx, cx, event).await?;
    Ok(Some(change))
}
