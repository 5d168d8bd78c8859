//! The second step: the organisation and its first Customer admin, in one transaction.

use serde_json::json;

use super::{Begun, store};
use crate::accounts::people;
use crate::accounts::registered::{self, Admitted, NewRegistered};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, NewCustomer};
use crate::db::{self, Tx};
use crate::invitations;
use crate::notices::{self, News};
use crate::quotas::{self, Quota, Quotas, Subject};
use crate::values::id::CustomerId;
use crate::values::secret::Token;
use crate::values::{Language, TimeZone};

/// An organisation that registers itself. Its primary contact is the person who registers it.
#[derive(Debug, Clone)]
pub struct NewOrganisation {
    /// The organisation.
    pub customer: NewCustomer,
    /// The hash of the person's own password, made before the transaction began.
    pub password_hash: String,
    /// The language of the person's screens.
    pub language: Language,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
}

/// What became of it.
#[derive(Debug)]
pub enum Registered {
    /// The organisation is there, and its Customer admin is signed in.
    Done {
        /// The organisation.
        customer: CustomerId,
        /// The session's secret, for the cookie.
        session: Token,
        /// The key of the sign-in name.
        key: String,
    },
    /// The link was used meanwhile; nothing was done.
    Used,
}

/// Why nothing was registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Another organisation has the primary domain.
    #[error("the primary domain is taken")]
    DomainTaken,
    /// Another organisation has the registration number.
    #[error("the registration number is taken")]
    NumberTaken,
    /// Somebody signs in with this e-mail already.
    #[error("the e-mail is a sign-in name already")]
    EmailTaken,
    /// The database.
    #[error(transparent)]
    Database(db::Error),
}

impl From<db::Error> for RegisterError {
    fn from(error: db::Error) -> Self {
        if error.is_taken("registrations.country_registration_key") {
            Self::NumberTaken
        } else {
            Self::Database(error)
        }
    }
}

impl From<customers::Error> for RegisterError {
    fn from(error: customers::Error) -> Self {
        match error {
            customers::Error::DomainTaken => Self::DomainTaken,
            customers::Error::Database(error) => error.into(),
        }
    }
}

impl From<people::Error> for RegisterError {
    fn from(error: people::Error) -> Self {
        match error {
            people::Error::Database(error) => error.into(),
            _ => Self::EmailTaken,
        }
    }
}

/// Makes the organisation known, and who registers it its Customer admin, signed in. The mailed link is used up.
///
/// # Errors
/// If something is taken, or the database query fails.
pub async fn register(
    tx: &mut Tx,
    cx: &Context,
    token: &Token,
    begun: &Begun,
    what: NewOrganisation,
) -> Result<Registered, RegisterError> {
    if !store::take(tx, &token.hash(), cx.now).await? {
        return Ok(Registered::Used);
    }
    let profile = &what.customer.profile;
    if let Some(number) = &profile.registration_number {
        store::release_number(tx, profile.address.country, number).await?;
        if store::number_is_taken(tx, profile.address.country, number).await? {
            return Err(RegisterError::NumberTaken);
        }
        store::claim_number(tx, &token.hash(), profile.address.country, number).await?;
    }
    let customer = customers::create_registered(tx, cx, &what.customer).await?;
    let admin = NewRegistered {
        customer,
        company_name: profile.company_name.to_string(),
        name: profile.contact.name.clone(),
        email: begun.email.clone(),
        language: what.language,
        time_zone: what.time_zone,
    };
    let Admitted {
        account,
        session,
        key,
        actor,
    } = registered::admit(tx, cx, admin, &what.password_hash).await?;
    let cx = Context { actor, ..cx.clone() };
    store::note_customer(tx, &token.hash(), customer).await?;
    let object = Object::new("customer", customer, profile.company_name.as_str());
    // Of no partner's log: the partner of the link has no relationship with it yet (R-ROLE-6).
    let event = Event::new(Kind::OrganisationRegistered, object)
        .of_customer(customer)
        .after(json!({ "domain": what.customer.domain, "email": begun.email.as_str() }));
    audit::record(tx, &cx, event).await?;
    if let Some(invitation) = begun.invitation {
        invitations::opened_by(tx, &cx, invitation, account, customer).await?;
    }
    Ok(Registered::Done { customer, session, key })
}

/// Tells the partner of the link that an organisation could not register, since its domain or registration number is
/// taken (R-INV-5).
///
/// # Errors
/// If the network has caused too many notices, or the database query fails.
pub async fn refuse(
    tx: &mut Tx,
    cx: &Context,
    quotas: &Quotas,
    begun: &Begun,
    what: &NewCustomer,
) -> Result<(), quotas::Error> {
    let profile = &what.profile;
    let person = format!("{}, {}", profile.contact.name.full(), begun.email);
    let news = News {
        kind: notices::Kind::RegistrationRefused,
        customer: None,
        company: profile.company_name.as_str(),
        agreement: None,
        version: None,
        person: &person,
        reason: None,
    };
    // One that waits already is not notified again, and not counted.
    if notices::tell(tx, cx, begun.partner, &news).await?
        && let Some(network) = Subject::network(cx)
    {
        quotas::take(tx, cx.now, quotas, Quota::RegistrantNotices, network).await?;
    }
    Ok(())
}
