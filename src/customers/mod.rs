//! Customer organisations: who they are, where, in which cloud, and who is their primary contact.

pub mod api;
mod changes;
mod create;
mod edit;
pub mod pages;
pub mod profile;
mod store;

pub use changes::{Change, changes};
pub use profile::Profile;

use crate::accounts::{Attester, Editor};
use crate::audit::{Actor, Context};
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::id::{CustomerId, PartnerId};
use crate::values::registration::RegistrationNumber;
use crate::values::{
    CompanyName, Country, EmailAddress, LanguageTag, PersonName, PhoneNumber, PostalAddress, Timestamp,
};

text_enum! {
    /// The cloud that a customer is in: chosen when it is created, never inferred from its country (R-GATE-5).
    pub enum Cloud {
        /// The public cloud: the only one with confirmations.
        Public = "public",
        /// US Government.
        UsGovernment = "us_government",
        /// Germany.
        Germany = "germany",
    }
}

impl Cloud {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Public => "customers-cloud-public",
            Self::UsGovernment => "customers-cloud-us-government",
            Self::Germany => "customers-cloud-germany",
        }
    }

    /// Whether a customer in it can have no confirmation, and needs none (R-GATE-5).
    pub const fn is_national(self) -> bool {
        !matches!(self, Self::Public)
    }
}

/// The person at a customer to whom everything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The person's name.
    pub name: PersonName,
    /// The person's address.
    pub email: EmailAddress,
    /// The person's number.
    pub phone: Option<PhoneNumber>,
}

/// A customer to be.
#[derive(Debug, Clone)]
pub struct NewCustomer {
    /// What is said about it.
    pub profile: Profile,
    /// The primary domain, whole. It never changes: people sign in with it.
    pub domain: String,
    /// The cloud. It never changes: what can be confirmed depends on it (R-GATE-5).
    pub cloud: Cloud,
}

/// A customer.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Its identifier: the customer ID that screens and the API show.
    pub id: CustomerId,
    /// The legal name.
    pub company_name: CompanyName,
    /// The primary domain, whole.
    pub domain: String,
    /// The cloud.
    pub cloud: Cloud,
    /// Where it is.
    pub address: PostalAddress,
    /// The language of its agreements.
    pub language: LanguageTag,
    /// Where its country asks for one.
    pub registration_number: Option<RegistrationNumber>,
    /// The primary contact.
    pub contact: Contact,
    /// Bought before Assent kept its orders.
    pub bought_before: bool,
    /// Its first completed purchase, through any partner.
    pub purchased_at: Option<Timestamp>,
    /// When it was created.
    pub created_at: Timestamp,
    /// Grows with each change.
    pub revision: i64,
}

impl Customer {
    /// Whether it has bought anything, through any partner, before Assent or since (R-DIRECT-4).
    pub fn has_bought(&self) -> bool {
        self.bought_before || self.purchased_at.is_some()
    }

    /// What is said about it, to be edited or compared.
    pub fn profile(&self) -> Profile {
        Profile {
            company_name: self.company_name.clone(),
            address: self.address.clone(),
            language: self.language,
            registration_number: self.registration_number.clone(),
            contact: self.contact.clone(),
            bought_before: self.bought_before,
        }
    }

    fn say(&mut self, what: Profile) {
        self.company_name = what.company_name;
        self.address = what.address;
        self.language = what.language;
        self.registration_number = what.registration_number;
        self.contact = what.contact;
        self.bought_before = what.bought_before;
    }
}

/// Why a customer could not be created.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another customer has that primary domain.
    #[error("another customer has that primary domain")]
    DomainTaken,
    /// The database.
    #[error(transparent)]
    Database(db::Error),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        if error.is_taken("customers.domain") {
            Self::DomainTaken
        } else {
            Self::Database(error)
        }
    }
}

/// Why a customer was not edited.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// It was changed since the form was shown; this is how it stands, and nothing was overwritten.
    #[error("the customer was changed meanwhile")]
    Changed(Box<Customer>),
    /// The partner does not serve it, or does so no longer (R-REL-1).
    #[error("the partner does not serve this customer")]
    NotServed,
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Edits what is said about a customer (R-ROLE-8): any partner that serves it may, since the data are the customer's and
/// shared by all. A person's own contact e-mail stays (R-ACC-2).
///
/// # Errors
/// When it was changed since `revision`, the partner does not serve it, or the database refuses.
pub async fn edit(
    tx: &mut Tx,
    cx: &Context,
    who: &Editor,
    id: CustomerId,
    revision: i64,
    what: &Profile,
) -> Result<(), EditError> {
    edit::edit(tx, cx, who, id, revision, what).await
}

/// Creates a customer (R-NEW-1). Making the relationship is the caller's next step, in the same transaction.
///
/// # Errors
/// When the domain is taken, or the database refuses.
pub async fn create(tx: &mut Tx, cx: &Context, who: &Attester, what: &NewCustomer) -> Result<CustomerId, Error> {
    create::create(tx, cx, Some(who.agent().partner), what).await
}

/// Creates a customer that registered itself from a partner's link (R-INV-5): what proves it is the link that was mailed.
/// No relationship is made; that takes the customer's own acceptance. So what it says of itself is in no partner's log
/// (R-ROLE-6), also when an agent's session is open in the same browser.
///
/// # Errors
/// When the domain is taken, or the database refuses.
pub async fn create_registered(tx: &mut Tx, cx: &Context, what: &NewCustomer) -> Result<CustomerId, Error> {
    let cx = Context {
        actor: Actor::visitor(),
        ..cx.clone()
    };
    create::create(tx, &cx, None, what).await
}

/// Whether no customer has this primary domain.
///
/// # Errors
/// If the database query fails.
pub async fn domain_is_free(db: &mut Reader, domain: &str) -> Result<bool, db::Error> {
    store::domain_is_free(db, domain).await
}

/// A partner's customer by its primary domain, as [`find_for`] by its identifier.
///
/// # Errors
/// If the database query fails.
pub async fn find_by_domain_for(
    db: &mut Reader,
    partner: PartnerId,
    domain: &str,
) -> Result<Option<Customer>, db::Error> {
    match store::by_domain(db, domain).await? {
        Some(id) => find_for(db, partner, id).await,
        None => Ok(None),
    }
}

/// A customer, for anyone who sees all.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: CustomerId) -> Result<Option<Customer>, db::Error> {
    store::find(db, id).await
}

/// Those customers, in any order.
///
/// # Errors
/// If the database query fails.
pub async fn find_all(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Customer>, db::Error> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(store::AT_ONCE) {
        found.extend(store::find_all(db, some).await?);
    }
    Ok(found)
}

/// What lists show of a customer, and what its statuses follow from.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Face {
    /// The legal name.
    pub company_name: CompanyName,
    /// The primary domain, whole.
    pub domain: String,
    /// The cloud.
    pub cloud: Cloud,
    /// Where it is.
    pub country: Country,
    /// Has bought before Assent kept its orders.
    pub bought_before: bool,
    /// Has bought, before Assent kept its orders or since.
    pub has_bought: bool,
    /// The address of its primary contact.
    pub contact_email: EmailAddress,
}

/// What lists show of a customer: read by every act, and so without all else.
///
/// # Errors
/// If the database query fails.
pub async fn face(db: &mut Reader, id: CustomerId) -> Result<Option<Face>, db::Error> {
    store::face(db, id).await
}

/// A customer, for a partner that serves it or has served it (R-ROLE-6). One that serves it no longer reads what was said
/// until then (R-REL-1).
///
/// # Errors
/// If the database query fails.
pub async fn find_for(db: &mut Reader, partner: PartnerId, id: CustomerId) -> Result<Option<Customer>, db::Error> {
    let Some((mut customer, ended_at)) = store::find_for(db, partner, id).await? else {
        return Ok(None);
    };
    if let Some(ended_at) = ended_at {
        changes::take_back(db, &mut customer, ended_at).await?;
    }
    Ok(Some(customer))
}

/// Notes that something has changed that the list of customers shows or that a status follows from: the customer's name,
/// domain, country or contact, a relationship, a confirmation, an invitation, a purchase, the end of a term. **Every store that writes such a thing calls this**; the
/// rows of the list are brought up to date before the transaction is committed.
pub fn mark_list_stale(tx: &mut Tx, id: CustomerId) {
    tx.mark_stale(id.uuid());
}

/// Notes that the customer has completed a purchase; the first one counts (R-DIRECT-4).
///
/// # Errors
/// If the database query fails.
pub async fn note_purchase(tx: &mut Tx, id: CustomerId, now: Timestamp) -> Result<(), db::Error> {
    store::note_purchase(tx, id, now).await
}

/// Locks a customer until the transaction ends, so that two acts about it run one after the other.
///
/// # Errors
/// If the database query fails.
pub async fn lock(tx: &mut Tx, id: CustomerId) -> Result<(), db::Error> {
    store::lock(tx, id).await
}

/// Locks a customer that was read before, and returns it as it is now if it has changed since.
///
/// # Errors
/// If the database query fails.
pub async fn lock_and_reload(tx: &mut Tx, known: &Customer) -> Result<Option<Customer>, db::Error> {
    store::lock(tx, known.id).await?;
    if store::revision(tx, known.id).await? == Some(known.revision) {
        return Ok(None);
    }
    store::find(tx, known.id).await
}
