//! Who makes a request.

use super::{Permission, Refusal, Visitor};
use crate::audit::Actor;

/// Who makes a request: the audit log's actor and every proof of permission come from it.
#[derive(Debug, Clone)]
pub enum Principal {
    /// Nobody has signed in.
    Anonymous,
    /// A person with a session.
    Person(Visitor),
}

impl Principal {
    /// The person, if somebody has signed in.
    pub fn person(&self) -> Option<&Visitor> {
        match self {
            Self::Person(visitor) => Some(visitor),
            Self::Anonymous => None,
        }
    }

    /// The principal as the audit log keeps an actor.
    pub fn actor(&self) -> Actor {
        self.person().map_or_else(Actor::visitor, Visitor::actor)
    }

    /// The proof of a permission.
    ///
    /// # Errors
    /// Why the principal does not have it.
    pub fn permission<P: Permission>(&self) -> Result<P, Refusal> {
        P::of(self.person().ok_or(Refusal::SignIn)?)
    }
}
