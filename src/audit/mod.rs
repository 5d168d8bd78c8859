//! Who did what to whom, when, from where: one line for each change, written in the change's own transaction, never
//! changed afterwards (R-REV-5).

pub mod api;
mod kinds;
mod list_store;
mod log;
pub mod pages;
mod refusals;
mod store;

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

pub use kinds::Kind;
pub use log::{ExportCursor, Filter, Found, LogLine, SEARCHED, behind, export, latest, list, of_customer, statements};
pub use refusals::{MAX_PATH, Refusal, Refusals};
pub use store::of_object;

use crate::db::{self, Tx};
use crate::values::id::{AccountId, ApplicationId, CustomerId, EventId, PartnerId};
use crate::values::{Random, Timestamp};

/// The circumstances of an act: what every verb needs besides what it shall do.
#[derive(Debug, Clone)]
pub struct Context {
    /// The moment of the act: one for all that it writes.
    pub now: Timestamp,
    /// Where identifiers and secrets come from.
    pub random: Random,
    /// Who acts.
    pub actor: Actor,
    /// The network address that it came from; empty for the system itself.
    pub network_address: Arc<str>,
    /// The program that asked, as it calls itself.
    pub user_agent: Arc<str>,
    /// The hash of the cookie that tells the browser from others; `None`: it has none.
    pub browser: Option<Arc<str>>,
    /// The identifier that error pages and logs show for the request.
    pub request_id: Arc<str>,
}

impl Context {
    /// The circumstances of what Assent does by itself, or from the shell.
    pub fn system(now: Timestamp, random: Random) -> Self {
        Self {
            now,
            random,
            actor: Actor::system(),
            network_address: "".into(),
            user_agent: "".into(),
            browser: None,
            request_id: "".into(),
        }
    }
}

/// Who acts, as the log keeps it: the name is copied, since the line outlives the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account; `None` for the system and for somebody who is not signed in.
    pub account: Option<AccountId>,
    /// The person's name.
    pub name: String,
    /// The organisation's name.
    pub organisation: String,
    /// The partner that the person belongs to.
    pub partner: Option<PartnerId>,
    /// The customer that the person belongs to.
    pub customer: Option<CustomerId>,
    /// The application by which it is done; its name is part of `name`.
    pub application: Option<ApplicationId>,
}

impl Actor {
    /// Assent itself.
    pub fn system() -> Self {
        Self::unnamed("Assent")
    }

    /// Somebody who has not signed in.
    pub fn visitor() -> Self {
        Self::unnamed("—")
    }

    fn unnamed(name: &str) -> Self {
        Self {
            account: None,
            name: name.to_owned(),
            organisation: String::new(),
            partner: None,
            customer: None,
            application: None,
        }
    }
}

/// What an act was done to.
#[derive(Debug, Clone)]
pub struct Object {
    /// What sort of thing: `customer`, `account`, `partner` …
    pub kind: &'static str,
    /// Its identifier.
    pub id: String,
    /// Its name at that time.
    pub name: String,
}

impl Object {
    /// An object of the log.
    pub fn new(kind: &'static str, id: impl ToString, name: impl Into<String>) -> Self {
        Self {
            kind,
            id: id.to_string(),
            name: name.into(),
        }
    }
}

/// One act, ready to be written down.
#[derive(Debug)]
pub struct Event {
    kind: Kind,
    object: Object,
    partner: Option<PartnerId>,
    customer: Option<CustomerId>,
    before: Option<Value>,
    after: Option<Value>,
}

impl Event {
    /// An act of this kind on that object.
    pub fn new(kind: Kind, object: Object) -> Self {
        Self {
            kind,
            object,
            partner: None,
            customer: None,
            before: None,
            after: None,
        }
    }

    /// The partner whose log it belongs to, besides the actor's own.
    #[must_use]
    pub fn of_partner(mut self, partner: impl Into<Option<PartnerId>>) -> Self {
        self.partner = partner.into();
        self
    }

    /// The customer that it is about.
    #[must_use]
    pub fn of_customer(mut self, customer: impl Into<Option<CustomerId>>) -> Self {
        self.customer = customer.into();
        self
    }

    /// What changed, as it was.
    #[must_use]
    pub fn before(mut self, facts: impl Serialize) -> Self {
        self.before = serde_json::to_value(facts).ok();
        self
    }

    /// What changed, as it is now.
    #[must_use]
    pub fn after(mut self, facts: impl Serialize) -> Self {
        self.after = serde_json::to_value(facts).ok();
        self
    }
}

/// Writes an act down. Without a partner or customer of its own it belongs to the actor's.
///
/// # Errors
/// If the database query fails; then the whole transaction must be given up.
pub async fn record(tx: &mut Tx, cx: &Context, event: Event) -> Result<(), db::Error> {
    let id = EventId::new(cx.now, &cx.random);
    let partner = event.partner.or(cx.actor.partner);
    let customer = event.customer.or(cx.actor.customer);
    store::insert(tx, id, cx, partner, customer, &event).await
}
