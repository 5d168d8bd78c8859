//! The people of an organisation: inviting, roles, disabling. Who administers may not lock everybody out.

pub use super::invite::{TWICE, by_sign_in_name, invite, parse_email, was_just_invited};
pub use super::temporary::{
    Issued, LASTS as TEMPORARY_PASSWORD_LASTS, NewCustomerPerson, create_customer_admin, create_customer_user,
    first_admin, is_in_partners_hands, issue_temporary_password, issue_temporary_password_to,
};

use super::links::{self, Purpose};
use super::provenance::{Provenance, Source};
use super::store::people::{self as store, FirstPassword, Owner};
use super::topics::Topics;
use super::{Organisation, Role, Roles, letters, permission, sessions, sign_in};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::mail::Unwritten;
use crate::quotas::Quotas;
use crate::values::id::{AccountId, CustomerId, PartnerId};
use crate::values::{EmailAddress, Keys, Language, PersonName, TimeZone, Timestamp};

/// What a verb needs to write a letter with a link.
#[derive(Debug, Clone, Copy)]
pub struct Mailer<'a> {
    /// Seals the link.
    pub keys: &'a Keys,
    /// What the link begins with.
    pub public_url: &'a str,
    /// How many emails may be sent.
    pub quotas: &'a Quotas,
}

/// Somebody new.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// Where the person belongs.
    pub organisation: Organisation,
    /// What to sign in with: for agents and the operator's people their e-mail (R-ACC-1).
    pub sign_in_name: String,
    /// The person's name.
    pub name: PersonName,
    /// Where codes and resets go (R-ACC-2).
    pub contact_email: EmailAddress,
    /// What the person may be.
    pub roles: Roles,
    /// The language of letters and screens; `None`: as the browser asks.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
}

/// Somebody of an organisation, as who administers it sees them.
#[derive(Debug, Clone)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// What to sign in with.
    pub sign_in_name: String,
    /// The person's name.
    pub name: PersonName,
    /// Where codes and resets go.
    pub contact_email: EmailAddress,
    /// The language of letters and screens, if one was chosen.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
    /// What the person may be.
    pub roles: Roles,
    /// Since when the person may not sign in.
    pub disabled_at: Option<Timestamp>,
    /// The last time that the person signed in.
    pub signed_in_at: Option<Timestamp>,
    /// Whether there is a password, own or temporary.
    pub has_password: bool,
    /// Whether it is a temporary one.
    pub password_temporary: bool,
    /// When a temporary one ends.
    pub password_expires_at: Option<Timestamp>,
    /// What an agent is mailed about.
    pub told_of: Topics,
    /// Grows with each change.
    pub revision: i64,
    /// When the account was made.
    pub created_at: Timestamp,
    /// Where the contact address comes from.
    pub provenance: Provenance,
}

impl Person {
    fn object(&self) -> Object {
        Object::new("account", self.id, self.name.full())
    }

    /// Whether the person has a password that nobody else has seen (R-ACC-3).
    pub fn has_own_password(&self) -> bool {
        self.has_password && !self.password_temporary
    }

    /// Whether the person can sign in, waits for the first password, or is disabled.
    pub fn state(&self) -> PersonState {
        match (self.disabled_at, self.has_password) {
            (Some(_), _) => PersonState::Disabled,
            (None, false) => PersonState::Invited,
            (None, true) => PersonState::Active,
        }
    }
}

/// What can be said of a person in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonState {
    /// Can sign in.
    Active,
    /// Has not set a password yet.
    Invited,
    /// Cannot sign in any more.
    Disabled,
}

impl PersonState {
    /// The tone of the status mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Active => "good",
            Self::Invited => "info",
            Self::Disabled => "bad",
        }
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Active => "people-state-active",
            Self::Invited => "people-state-invited",
            Self::Disabled => "people-state-disabled",
        }
    }
}

/// Why a person was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody signs in with this name already.
    #[error("the sign-in name is taken")]
    Taken,
    /// No role is left that a person of this organisation can have.
    #[error("a person needs a role")]
    NoRole,
    /// There is nobody like this in the organisation.
    #[error("there is no such person")]
    NotThere,
    /// Somebody else changed the person meanwhile.
    #[error("the person was changed meanwhile")]
    Changed,
    /// Nobody disables oneself or gives the own admin role away.
    #[error("nobody does this to oneself")]
    Oneself,
    /// The organisation would be left without anybody who administers it.
    #[error("the last admin stays")]
    LastAdmin,
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(db::Error),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        if error.is_taken("accounts.sign_in_key") {
            Self::Taken
        } else {
            Self::Database(error)
        }
    }
}

impl From<letters::Error> for Error {
    fn from(error: letters::Error) -> Self {
        match error {
            letters::Error::Unwritten(error) => Self::Letter(error),
            letters::Error::Database(error) => Self::Database(error),
        }
    }
}

/// A partner's agents, by sign-in name.
///
/// # Errors
/// If the database query fails.
pub async fn of_partner(db: &mut Reader, partner: PartnerId) -> Result<Vec<Person>, db::Error> {
    let owner = Owner {
        partner: Some(partner),
        customer: None,
    };
    store::of(db, owner, None).await
}

/// The operator's people, by sign-in name.
///
/// # Errors
/// If the database query fails.
pub async fn of_operator(db: &mut Reader) -> Result<Vec<Person>, db::Error> {
    store::of(db, Owner::of(&Organisation::Operator), None).await
}

/// Of these people the one in this role who was there first.
pub fn first_of<'p>(people: impl IntoIterator<Item = &'p Person>, role: Role) -> Option<&'p Person> {
    people
        .into_iter()
        .filter(|person| person.roles.has(role))
        .min_by_key(|person| (person.created_at, person.id))
}

/// A customer's users, by sign-in name.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Person>, db::Error> {
    let owner = Owner {
        partner: None,
        customer: Some(customer),
    };
    store::of(db, owner, None).await
}

/// The customer one of whose people signs in with this name.
///
/// # Errors
/// If the database query fails.
pub async fn customer_of(db: &mut Reader, sign_in_name: &str) -> Result<Option<CustomerId>, db::Error> {
    store::customer_of(db, &sign_in::key(sign_in_name)).await
}

/// The customer whose first Customer admin signs in with this name.
///
/// # Errors
/// If the database query fails.
pub async fn customer_of_first_admin(db: &mut Reader, sign_in_name: &str) -> Result<Option<CustomerId>, db::Error> {
    let Some(customer) = customer_of(db, sign_in_name).await? else {
        return Ok(None);
    };
    let people = of_customer(db, customer).await?;
    let key = sign_in::key(sign_in_name);
    let is_theirs = first_admin(&people).is_some_and(|admin| sign_in::key(&admin.sign_in_name) == key);
    Ok(is_theirs.then_some(customer))
}

/// The people of an organisation, by sign-in name.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, organisation: &Organisation) -> Result<Vec<Person>, db::Error> {
    store::of(db, Owner::of(organisation), None).await
}

/// One of an organisation's people; another's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find(
    db: &mut Reader,
    organisation: &Organisation,
    account: AccountId,
) -> Result<Option<Person>, db::Error> {
    Ok(store::of(db, Owner::of(organisation), Some(account)).await?.pop())
}

/// Makes an account; what is said and audited about it is its caller's.
pub(super) async fn create(
    tx: &mut Tx,
    cx: &Context,
    person: NewPerson,
    provenance: &Provenance,
    password: Option<FirstPassword<'_>>,
) -> Result<AccountId, Error> {
    let roles = permission::grantable(&person.organisation, person.roles).ok_or(Error::NoRole)?;
    let person = NewPerson { roles, ..person };
    let account = AccountId::new(cx.now, &cx.random);
    store::insert(
        tx,
        account,
        &sign_in::key(&person.sign_in_name),
        &person,
        provenance,
        password,
        cx.now,
    )
    .await?;
    Ok(account)
}

/// Where the address comes from that somebody of an organisation types for one of its people: a partner's, if the own
/// address of anyone who types it is (E-4).
pub(super) async fn source_of(db: &mut Reader, cx: &Context, organisation: &Organisation) -> Result<Source, db::Error> {
    let typist = match cx.actor.account {
        Some(account) => find(db, organisation, account).await?,
        None => None,
    };
    Ok(typist.map_or(Source::Own, |typist| typist.provenance.source))
}

/// Finds the person to change, and makes anyone else who changes people of the organisation wait.
pub(super) async fn take(tx: &mut Tx, organisation: &Organisation, account: AccountId) -> Result<Person, Error> {
    store::lock(tx, Owner::of(organisation)).await?;
    find(tx, organisation, account).await?.ok_or(Error::NotThere)
}

/// Somebody else who administers the organisation must be left.
async fn another_admin(tx: &mut Tx, organisation: &Organisation, account: AccountId) -> Result<(), Error> {
    let admin = organisation.first_role();
    let left = of(tx, organisation)
        .await?
        .iter()
        .any(|person| person.id != account && person.disabled_at.is_none() && person.roles.has(admin));
    if left { Ok(()) } else { Err(Error::LastAdmin) }
}

/// Gives a person other roles. `revision` is that of the page on which they were chosen.
///
/// # Errors
/// When the person is another organisation's, was changed meanwhile, or nobody would be left to administer.
pub async fn change_roles(
    tx: &mut Tx,
    cx: &Context,
    organisation: &Organisation,
    account: AccountId,
    revision: i64,
    roles: Roles,
) -> Result<(), Error> {
    let person = take(tx, organisation, account).await?;
    let roles = permission::grantable(organisation, roles).ok_or(Error::NoRole)?;
    if person.roles == roles {
        return Ok(());
    }
    let admin = organisation.first_role();
    if person.roles.has(admin) && !roles.has(admin) {
        if cx.actor.account == Some(account) {
            return Err(Error::Oneself);
        }
        another_admin(tx, organisation, account).await?;
    }
    if !store::set_roles(tx, account, revision, roles).await? {
        return Err(Error::Changed);
    }
    let event = Event::new(Kind::RolesChanged, person.object())
        .of_partner(organisation.partner())
        .of_customer(organisation.customer())
        .before(serde_json::json!({ "roles": person.roles }))
        .after(serde_json::json!({ "roles": roles }));
    Ok(audit::record(tx, cx, event).await?)
}

/// Keeps a person from signing in, and ends what the person has open. Doing it twice does it once.
///
/// # Errors
/// When the person is another organisation's or oneself, or nobody would be left to administer.
pub async fn disable(
    tx: &mut Tx,
    cx: &Context,
    organisation: &Organisation,
    account: AccountId,
) -> Result<Person, Error> {
    let person = take(tx, organisation, account).await?;
    if person.disabled_at.is_some() {
        return Ok(person);
    }
    if cx.actor.account == Some(account) {
        return Err(Error::Oneself);
    }
    if person.roles.has(organisation.first_role()) {
        another_admin(tx, organisation, account).await?;
    }
    store::set_disabled(tx, account, Some(cx.now)).await?;
    super::store::links::end_open(tx, account, cx.now).await?;
    sessions::end_all(tx, account, None).await?;
    let event = Event::new(Kind::PersonDisabled, person.object())
        .of_partner(organisation.partner())
        .of_customer(organisation.customer());
    audit::record(tx, cx, event).await?;
    Ok(person)
}

/// Lets a disabled person sign in again.
///
/// # Errors
/// When the person is another organisation's.
pub async fn enable(
    tx: &mut Tx,
    cx: &Context,
    organisation: &Organisation,
    account: AccountId,
) -> Result<Person, Error> {
    let person = take(tx, organisation, account).await?;
    if person.disabled_at.is_none() {
        return Ok(person);
    }
    store::set_disabled(tx, account, None).await?;
    let event = Event::new(Kind::PersonEnabled, person.object())
        .of_partner(organisation.partner())
        .of_customer(organisation.customer());
    audit::record(tx, cx, event).await?;
    Ok(person)
}

/// Sends a person who has no password yet a new set-password link; the old one ends. Anyone who has a password, or is
/// disabled, gets none. `revision` is that of the page with the button, so that a second click sends no second letter.
///
/// # Errors
/// When the person is another organisation's, or was changed meanwhile.
pub async fn resend(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    organisation: &Organisation,
    account: AccountId,
    revision: i64,
) -> Result<Person, Error> {
    let person = take(tx, organisation, account).await?;
    if person.state() != PersonState::Invited || !store::renew(tx, account, revision).await? {
        return Err(Error::Changed);
    }
    let owner = links::owner(tx, account).await?;
    let link = links::make(tx, cx, Some(account), Purpose::Invitation).await?;
    letters::invitation(tx, cx, mailer, &owner, link).await?;
    let event = Event::new(Kind::InvitationResent, person.object()).of_partner(organisation.partner());
    audit::record(tx, cx, event).await?;
    Ok(person)
}

/// As [`resend`], for anyone who may do it in every organisation.
///
/// # Errors
/// When the person has a password or is disabled.
pub async fn resend_to(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, account: AccountId) -> Result<Person, Error> {
    let owner = links::owner(tx, account).await?;
    let person = find(tx, &owner.organisation, account).await?.ok_or(Error::NotThere)?;
    if owner.is_disabled {
        return Err(Error::Changed);
    }
    resend(tx, cx, mailer, &owner.organisation, account, person.revision).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_state_is_told_in_one_word() {
        let mut person = Person {
            id: AccountId::from(uuid::Uuid::nil()),
            sign_in_name: "sales@alder.example".into(),
            name: PersonName::stored("Sami".into(), "Aalto".into()),
            contact_email: EmailAddress::stored("sales@alder.example".into()),
            language: None,
            time_zone: TimeZone::utc(),
            roles: Roles::default(),
            disabled_at: None,
            signed_in_at: None,
            has_password: false,
            password_temporary: false,
            password_expires_at: None,
            told_of: Topics::usual(Roles::default()),
            revision: 1,
            created_at: Timestamp::from_micros(1),
            provenance: Provenance::first(Source::Own, &audit::Actor::system(), Timestamp::from_micros(1)),
        };
        assert_eq!(person.state(), PersonState::Invited);
        person.has_password = true;
        assert_eq!(person.state(), PersonState::Active);
        person.disabled_at = Some(Timestamp::from_micros(2));
        assert_eq!(person.state(), PersonState::Disabled);
    }

    #[test]
    fn r_acc_1_a_taken_sign_in_name_is_told_apart_from_a_fault() {
        let taken = db::Error::Taken("accounts.sign_in_key".into());
        assert!(matches!(Error::from(taken), Error::Taken));
        let other = db::Error::Taken("letters.id".into());
        assert!(matches!(Error::from(other), Error::Database(_)));
    }
}
