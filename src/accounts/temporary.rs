//! Temporary passwords of customers' people: a partner hands them over, and they do nothing but let their owner set an own one
//! (R-ACC-3).

use std::time::Duration;

use super::links::{self, Purpose};
use super::people::{self, Mailer, NewPerson, Person, PersonState};
use super::provenance::{Provenance, Source};
use super::store::people::{self as store, FirstPassword};
use super::{Organisation, Role, first_password, letters, sessions};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::{AccountId, CustomerId};
use crate::values::{EmailAddress, Language, PersonName, TimeZone};

/// How long a temporary password can be used.
pub const LASTS: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// Somebody whom a partner adds to a customer's people.
#[derive(Debug, Clone)]
pub struct NewCustomerPerson {
    /// The customer.
    pub customer: CustomerId,
    /// Its company name.
    pub company_name: String,
    /// `name@<primary domain>` (R-ACC-1).
    pub sign_in_name: String,
    /// The person's name.
    pub name: PersonName,
    /// Where codes and resets go: the primary contact's e-mail (R-ACC-2).
    pub contact_email: EmailAddress,
    /// The language of letters and screens; `None`: as the browser asks.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
    /// The temporary password's hash, made before the transaction began; `None`: the account has no password until its owner
    /// sets one, or a partner issues a temporary one.
    pub password_hash: Option<String>,
}

/// What became of the wish for a temporary password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issued {
    /// It works from now on.
    Issued {
        /// What its owner signs in with.
        sign_in_name: String,
    },
    /// Another one was issued meanwhile, perhaps by a second click; nothing was done.
    Meanwhile,
    /// The customer's people are in its own hands: only they change it (R-ACC-3).
    OwnerHasOwn,
    /// The customer has no Customer admin who may sign in.
    Nobody,
}

/// Makes a customer's first Customer admin, with a temporary password or without any.
///
/// # Errors
/// If the sign-in name is taken, or the database query fails.
pub async fn create_customer_admin(
    tx: &mut Tx,
    cx: &Context,
    what: NewCustomerPerson,
) -> Result<AccountId, people::Error> {
    let (customer, is_issued) = (what.customer, what.password_hash.is_some());
    let (account, object) = create(tx, cx, what, Role::CustomerAdmin).await?;
    if is_issued {
        record(tx, cx, customer, object).await?;
    }
    Ok(account)
}

/// Adds a Customer user to a customer's people, with a temporary password (R-ACC-5).
///
/// # Errors
/// If the sign-in name is taken, or the database query fails.
pub async fn create_customer_user(
    tx: &mut Tx,
    cx: &Context,
    what: NewCustomerPerson,
) -> Result<AccountId, people::Error> {
    let (customer, sign_in_name) = (what.customer, what.sign_in_name.clone());
    let until = what.password_hash.as_ref().map(|_| cx.now.plus(LASTS));
    let (account, object) = create(tx, cx, what, Role::CustomerUser).await?;
    let event = Event::new(Kind::PersonAdded, object)
        .of_customer(customer)
        .after(serde_json::json!({
            "sign_in_name": sign_in_name,
            "roles": [Role::CustomerUser],
            "until": until,
        }));
    audit::record(tx, cx, event).await?;
    Ok(account)
}

async fn create(
    tx: &mut Tx,
    cx: &Context,
    what: NewCustomerPerson,
    role: Role,
) -> Result<(AccountId, Object), people::Error> {
    let object_name = what.name.full();
    let person = NewPerson {
        organisation: Organisation::Customer {
            id: what.customer,
            name: what.company_name,
        },
        sign_in_name: what.sign_in_name,
        name: what.name,
        contact_email: what.contact_email,
        roles: [role].into_iter().collect(),
        language: what.language,
        time_zone: what.time_zone,
    };
    let password = what.password_hash.as_deref().map(|hash| FirstPassword {
        hash,
        temporary_until: Some(cx.now.plus(LASTS)),
    });
    let provenance = Provenance::first(Source::Partner, &cx.actor, cx.now);
    let account = people::create(tx, cx, person, &provenance, password).await?;
    Ok((account, Object::new("account", account, object_name)))
}

/// Sends a customer's first Customer admin a set-password link, if the account has no password: it was imported. A link that
/// was sent before ends.
///
/// # Errors
/// If the email cannot be written, or the database query fails.
pub async fn send_first_link(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    customer: CustomerId,
) -> Result<(), letters::Error> {
    let people = people::of_customer(tx, customer).await?;
    // A person whom the customer invited itself gets the link from there.
    let waits = |owner: &&Person| owner.state() == PersonState::Invited && is_in_partners_hands(&people, owner);
    let Some(owner) = first_admin(&people).filter(waits) else {
        return Ok(());
    };
    let link = links::make(tx, cx, Some(owner.id), Purpose::Invitation).await?;
    let addressee = links::owner(tx, owner.id).await?;
    letters::invitation(tx, cx, mailer, &addressee, link).await?;
    let event = Event::new(Kind::PersonInvited, Object::new("account", owner.id, owner.name.full()))
        .of_partner(cx.actor.partner)
        .of_customer(customer)
        .after(serde_json::json!({ "sign_in_name": owner.sign_in_name, "roles": owner.roles }));
    Ok(audit::record(tx, cx, event).await?)
}

/// Gives a customer's first Customer admin a new temporary password; the old one and all that is open with it end.
/// `revision` is that of the account as the page with the button showed it.
///
/// # Errors
/// If the database query fails.
pub async fn issue_temporary_password(
    tx: &mut Tx,
    cx: &Context,
    customer: CustomerId,
    revision: i64,
    password_hash: String,
) -> Result<Issued, db::Error> {
    let people = people::of_customer(tx, customer).await?;
    match first_admin(&people) {
        Some(owner) => issue(tx, cx, (customer, &people, owner), revision, password_hash).await,
        None => Ok(Issued::Nobody),
    }
}

/// As [`issue_temporary_password`], for any one of a customer's people who may sign in.
///
/// # Errors
/// If the database query fails.
pub async fn issue_temporary_password_to(
    tx: &mut Tx,
    cx: &Context,
    customer: CustomerId,
    account: AccountId,
    password_hash: String,
) -> Result<Issued, db::Error> {
    let people = people::of_customer(tx, customer).await?;
    let owner = people
        .iter()
        .find(|person| person.id == account && person.disabled_at.is_none());
    match owner {
        Some(owner) => issue(tx, cx, (customer, &people, owner), owner.revision, password_hash).await,
        None => Ok(Issued::Nobody),
    }
}

async fn issue(
    tx: &mut Tx,
    cx: &Context,
    (customer, people, owner): (CustomerId, &[Person], &Person),
    revision: i64,
    password_hash: String,
) -> Result<Issued, db::Error> {
    if !takes_from_partner(people, owner) {
        return Ok(Issued::OwnerHasOwn);
    }
    let until = cx.now.plus(LASTS);
    if !store::set_temporary_password(tx, owner.id, revision, &password_hash, cx.now, until).await? {
        let people = people::of_customer(tx, customer).await?;
        let now = people.iter().find(|person| person.id == owner.id);
        let has_own = now.is_some_and(|now| !takes_from_partner(&people, now));
        return Ok(if has_own {
            Issued::OwnerHasOwn
        } else {
            Issued::Meanwhile
        });
    }
    sessions::end_all(tx, owner.id, None).await?;
    super::store::links::end_open(tx, owner.id, cx.now).await?;
    first_password::end_open(tx, cx, owner.id).await?;
    record(tx, cx, customer, Object::new("account", owner.id, owner.name.full())).await?;
    Ok(Issued::Issued {
        sign_in_name: owner.sign_in_name.clone(),
    })
}

/// A customer's first Customer admin who may sign in.
pub fn first_admin(people: &[Person]) -> Option<&Person> {
    let enabled = people.iter().filter(|person| person.disabled_at.is_none());
    people::first_of(enabled, Role::CustomerAdmin)
}

/// Whether a partner may give a person a temporary password: as [`is_in_partners_hands`]; a Customer user whom a partner added
/// depends on nobody else's password.
fn takes_from_partner(people: &[Person], person: &Person) -> bool {
    match person.roles.has(Role::CustomerAdmin) {
        true => is_in_partners_hands(people, person),
        false => person.provenance.source == Source::Partner && !person.has_own_password(),
    }
}

/// Whether a partner may still set a person's password and contact address (R-ACC-3): a partner gave the address, and no
/// Customer admin has had an own password. Whom the customer added itself is not the partner's to take over.
pub fn is_in_partners_hands(people: &[Person], person: &Person) -> bool {
    person.provenance.source == Source::Partner
        && !people
            .iter()
            .any(|other| other.roles.has(Role::CustomerAdmin) && other.has_own_password())
}

async fn record(tx: &mut Tx, cx: &Context, customer: CustomerId, object: Object) -> Result<(), db::Error> {
    let event = Event::new(Kind::TemporaryPasswordIssued, object)
        .of_customer(customer)
        .after(serde_json::json!({ "until": cx.now.plus(LASTS) }));
    audit::record(tx, cx, event).await
}
