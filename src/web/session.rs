//! Sessions of people: actix-session reads and sets the signed cookie, [`Store`] finds in our table who is signed in.
//!
//! The verbs that begin and end a session write its row in their own transactions, with the audit line. So the store
//! never writes: the state lives for one request, and carries who is signed in and the token of a session that has begun.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use actix_session::config::{BrowserSession, CookieContentSecurity, TtlExtensionPolicy};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionExt, SessionMiddleware};
use actix_web::HttpRequest;
use actix_web::cookie::Key;
use actix_web::cookie::time::Duration;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};

use super::cookies::{Cookies, SESSION};
use super::{PageError, Site};
use crate::accounts::{Visitor, sessions};
use crate::db;
use crate::values::Timestamp;
use crate::values::keys::{Keys, Purpose};
use crate::values::secret::Token;

/// The entry of the state with what was loaded.
const LOADED: &str = "loaded";
/// The entry of the state with the token of a session that this request has begun.
const BEGUN: &str = "begun";

/// The middleware of sessions. It writes nothing unless a session begins or ends, and its cookie lasts as long as the
/// browser runs.
pub fn middleware(site: &Data<Site>) -> SessionMiddleware<Store> {
    let lifecycle = BrowserSession::default().state_ttl_extension_policy(TtlExtensionPolicy::OnStateChanges);
    // HttpOnly, SameSite=Lax and the path / are its defaults.
    SessionMiddleware::builder(Store(site.clone()), cookie_key(&site.keys))
        .cookie_name(Cookies::name(site, SESSION))
        .cookie_secure(site.is_secure())
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(lifecycle)
        .build()
}

/// The key that signs the session cookie.
pub fn cookie_key(keys: &Keys) -> Key {
    Key::derive_from(&keys.derive(Purpose::SessionCookie))
}

/// Who is signed in with this token. Records that the session was used.
///
/// # Errors
/// If the database query fails.
pub(super) async fn find(site: &Site, token: &Token, now: Timestamp) -> Result<Option<Arc<Visitor>>, db::Error> {
    let found = sessions::visitor(&site.db, &token.hash(), now).await?;
    if let Some(visitor) = &found {
        site.session_activity.record(visitor.session, now);
    }
    Ok(found)
}

/// actix-session's store over the table of sessions. The key in the cookie is the token, of which the table has the hash.
#[derive(Debug)]
pub struct Store(Data<Site>);

/// The state of a session, as actix-session holds it: JSON by name.
type State = HashMap<String, String>;

impl SessionStore for Store {
    /// A database that does not answer is part of the state: a `LoadError` would be an empty page with status 500.
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let Some(token) = Token::parse(key.as_ref()) else {
            return Ok(None);
        };
        // Boxed: the middleware would hold the room of it for as long as the request takes.
        let found = match Box::pin(find(&self.0, &token, self.0.clock.now())).await {
            Ok(Some(visitor)) => Ok(visitor),
            Ok(None) => return Ok(None),
            Err(error) => Err(Unavailable::of(&error)),
        };
        let loaded = Loaded {
            secret: key.as_ref(),
            visitor: found.as_deref(),
        };
        let text = serde_json::to_string(&loaded).map_err(|error| LoadError::Other(error.into()))?;
        Ok(Some(State::from([(LOADED.to_owned(), text)])))
    }

    /// The key of the session that has begun: its row is in the database already.
    async fn save(&self, state: State, _ttl: &Duration) -> Result<SessionKey, SaveError> {
        let begun = state.get(BEGUN).map(String::as_str).unwrap_or_default();
        let token: String = serde_json::from_str(begun).map_err(|error| SaveError::Serialization(error.into()))?;
        token
            .try_into()
            .map_err(|error| SaveError::Other(anyhow::Error::new(error)))
    }

    /// Nothing to write: what the state holds was read for this request.
    async fn update(&self, key: SessionKey, _state: State, _ttl: &Duration) -> Result<SessionKey, UpdateError> {
        Ok(key)
    }

    /// Nothing to write: [`crate::accounts::sessions::SessionActivity`] has recorded that the session was used.
    async fn update_ttl(&self, _key: &SessionKey, _ttl: &Duration) -> Result<(), anyhow::Error> {
        Ok(())
    }

    /// Nothing to write: the verb that ended the session has deleted its row.
    async fn delete(&self, _key: &SessionKey) -> Result<(), anyhow::Error> {
        Ok(())
    }
}

/// What the store found for a key.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Loaded<S, R> {
    /// The token: forms derive theirs from it.
    pub secret: S,
    /// Who is signed in, or why nobody can tell.
    pub visitor: R,
}

/// The same as the request reads it back from the state.
pub(super) type Found = Loaded<String, Result<Visitor, Unavailable>>;

/// Why the database did not tell who is signed in.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Unavailable {
    passes: bool,
    cause: String,
}

impl Unavailable {
    fn of(error: &db::Error) -> Self {
        let causes = std::iter::successors(Some(error as &dyn Error), |error| (*error).source());
        Self {
            passes: error.passes(),
            cause: causes.map(ToString::to_string).collect::<Vec<_>>().join(": "),
        }
    }
}

impl From<Unavailable> for PageError {
    fn from(error: Unavailable) -> Self {
        if error.passes {
            Self::Database(error.cause.into())
        } else {
            Self::fault(error.cause)
        }
    }
}

/// The session of a request.
#[derive(Clone)]
pub(super) struct Current(Session);

impl Current {
    pub(super) fn of(request: &HttpRequest) -> Self {
        Self(request.get_session())
    }

    /// What the store found; `None` if the request has no session, or it has ended.
    pub(super) fn loaded(&self) -> Result<Option<Found>, PageError> {
        self.0.get(LOADED).map_err(PageError::fault)
    }

    /// Gives the browser a new key: the token of a session whose row has been written.
    pub(super) fn begin(&self, token: &Token) {
        self.0.renew();
        // A text can always be written as JSON.
        let _ = self.0.insert(BEGUN, token.reveal());
    }

    /// Takes the key away from the browser.
    pub(super) fn end(&self) {
        self.0.purge();
    }
}

impl fmt::Debug for Current {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(…)")
    }
}

#[cfg(test)]
mod tests {
    use actix_web::ResponseError;

    use super::*;
    use crate::accounts::{Organisation, PartnerKind, Role};
    use crate::values::{Language, PersonName, TimeZone};

    fn visitor(organisation: Organisation) -> Visitor {
        let id = uuid::Uuid::from_u128(7);
        Visitor {
            account: id.into(),
            session: id.into(),
            sign_in_name: "anna@alder.example".into(),
            // Longer than any name that is taken today.
            name: PersonName::stored("Anna".repeat(100), "\"Berg\"".into()),
            organisation,
            roles: [Role::SalesAgent, Role::GlobalAdmin].into_iter().collect(),
            language: Some(Language::TraditionalChinese),
            time_zone: TimeZone::parse("Asia/Taipei").unwrap(),
            must_change_password: true,
        }
    }

    #[test]
    fn a_person_is_the_same_after_the_way_through_the_state() {
        let (id, name) = (uuid::Uuid::from_u128(9), String::from("Alder"));
        let kind = PartnerKind::IndirectProvider;
        for organisation in [
            Organisation::Operator,
            Organisation::Partner {
                id: id.into(),
                kind,
                name: name.clone(),
            },
            Organisation::Customer { id: id.into(), name },
        ] {
            let person = visitor(organisation);
            let loaded = Loaded {
                secret: "s",
                visitor: Ok::<_, Unavailable>(&person),
            };
            let text = serde_json::to_string(&loaded).unwrap();
            let read: Found = serde_json::from_str(&text).unwrap();
            assert_eq!(read.secret, "s");
            assert_eq!(format!("{:?}", read.visitor.unwrap()), format!("{person:?}"));
        }
    }

    #[test]
    fn a_database_that_is_busy_is_told_from_a_fault() {
        for (error, status) in [
            (db::Error::Busy(sqlx::Error::PoolTimedOut), 503),
            (db::Error::Other(sqlx::Error::RowNotFound), 500),
        ] {
            let unavailable = Unavailable::of(&error);
            assert!(
                unavailable.cause.contains(": "),
                "the cause of it, too: {}",
                unavailable.cause
            );
            assert_eq!(PageError::from(unavailable).status_code(), status);
        }
    }
}
