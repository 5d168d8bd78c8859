//! Applications: programs that a partner lets use the API, their secrets, the agents who agreed to them, and the tokens that
//! they get.

pub mod api;
mod audience;
mod authorize;
mod client;
mod exchange;
pub mod pages;
mod register;
mod secrets;
pub mod signing;
mod store;
pub mod tokens;

pub use audience::Audience;
pub use authorize::{Authorization, authorize};
pub use client::{Client, any_tenant, caller, client, tenant};
pub use exchange::{Denied, Granted, exchange, refresh};
pub use register::{NewApplication, RegisterError, parse_redirect_uris, register, revoke};
pub use secrets::{Added, MOST_SECRETS, add_secret, remove_secret};

use crate::audit::Object;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{AccountId, ApplicationId, PartnerId, SecretId};

/// The applications that one partner can have.
pub const MOST_APPLICATIONS: usize = 50;

/// What an application is allowed to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// It acts for agents who agree to it, each within the agent's own roles.
    pub for_agents: bool,
    /// It acts on its own, as an Admin agent, where the API lets it.
    pub on_its_own: bool,
    /// It changes things; otherwise it only reads.
    pub may_change: bool,
}

/// An application.
#[derive(Debug, Clone)]
pub struct Application {
    /// Its client ID.
    pub id: ApplicationId,
    /// Whose it is.
    pub partner: PartnerId,
    /// Its name.
    pub name: String,
    /// Where agents are sent back to after they agreed, as it was typed.
    pub redirect_uris: Vec<String>,
    /// What it may do.
    pub allowed: Allowed,
    /// When it was registered.
    pub created_at: Timestamp,
    /// Who registered it.
    pub created_by: AccountId,
    /// That person's name.
    pub created_by_name: String,
    /// Since when it gets no tokens, and those that it has are worth nothing.
    pub revoked_at: Option<Timestamp>,
    /// The last time that it got a token with a secret.
    pub last_used_at: Option<Timestamp>,
}

impl Application {
    fn object(&self) -> Object {
        Object::new("application", self.id, self.name.as_str())
    }

    /// Whether it gets tokens.
    pub fn is_active(&self) -> bool {
        self.revoked_at.is_none()
    }
}

/// One of an application's secrets.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Secret {
    /// Which one.
    pub id: SecretId,
    /// Its first characters.
    pub hint: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used.
    pub last_used_at: Option<Timestamp>,
}

/// An agent for whom an application holds refresh tokens.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Consent {
    /// The agent's name.
    pub name: String,
    /// When the agent first agreed, as far as tokens are kept.
    pub since: Timestamp,
    /// When a refresh token of the agent's was last used.
    pub last_used_at: Option<Timestamp>,
    /// How many refresh tokens were used more than once.
    pub reused: i64,
}

/// A partner's applications: those in use first, then by when they were registered.
///
/// # Errors
/// If the database query fails.
pub async fn of_partner(db: &mut Reader, partner: PartnerId) -> Result<Vec<Application>, db::Error> {
    store::of_partner(db, partner).await
}

/// One of a partner's applications; another's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find_for(
    db: &mut Reader,
    partner: PartnerId,
    id: ApplicationId,
) -> Result<Option<Application>, db::Error> {
    Ok(store::find(db, id).await?.filter(|found| found.partner == partner))
}

/// The secrets of an application that are in use, the older first.
///
/// # Errors
/// If the database query fails.
pub async fn secrets_of(db: &mut Reader, id: ApplicationId) -> Result<Vec<Secret>, db::Error> {
    store::secrets(db, id).await
}

/// The agents for whom an application holds refresh tokens, by name.
///
/// # Errors
/// If the database query fails.
pub async fn consents_of(db: &mut Reader, id: ApplicationId, now: Timestamp) -> Result<Vec<Consent>, db::Error> {
    store::consents(db, id, now).await
}

/// Ends the refresh tokens and codes that applications hold for a person, who has set another password by a mailed link.
///
/// # Errors
/// If the database query fails.
pub async fn end_tokens_of(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<(), db::Error> {
    store::tokens::revoke_of_account(tx, account, now).await
}

/// Removes codes, tokens and keys whose time is over.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::tokens::sweep(tx, now, now.minus(signing::KEPT)).await
}
