//! Who makes a request.

use super::{Permission, Refusal, Visitor};
use crate::audit::Actor;
use crate::values::id::ApplicationId;

/// Who makes a request: the audit log's actor and every proof of permission come from it.
#[derive(Debug, Clone)]
pub enum Principal {
    /// Nobody has signed in.
    Anonymous,
    /// A person with a session.
    Person(Visitor),
    /// A program with an access token.
    Application(Box<Caller>),
}

/// A program that uses the API.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The application: its client ID.
    pub application: ApplicationId,
    /// Its name.
    pub name: String,
    /// It acts for an agent who agreed to it; otherwise it acts on its own.
    pub is_for_agent: bool,
    /// It may change something; otherwise it only reads.
    pub may_change: bool,
    /// Whose permissions it has: the agent's, or those of its own, as an Admin agent of the partner. On its own it has the
    /// account of who registered it, who answers for it.
    pub visitor: Visitor,
}

impl Caller {
    /// It as the audit log keeps an actor: the agent and the application, or the application alone.
    fn actor(&self) -> Actor {
        let agent = self.visitor.actor();
        Actor {
            account: agent.account.filter(|_| self.is_for_agent),
            name: match self.is_for_agent {
                true => format!("{} ({})", agent.name, self.name),
                false => self.name.clone(),
            },
            application: Some(self.application),
            ..agent
        }
    }
}

impl Principal {
    /// The person, if somebody has signed in.
    pub fn person(&self) -> Option<&Visitor> {
        match self {
            Self::Person(visitor) => Some(visitor),
            Self::Anonymous | Self::Application(_) => None,
        }
    }

    /// The program, if the request came with an access token.
    pub fn caller(&self) -> Option<&Caller> {
        match self {
            Self::Application(caller) => Some(caller),
            Self::Anonymous | Self::Person(_) => None,
        }
    }

    /// The principal as the audit log keeps an actor.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Anonymous => Actor::visitor(),
            Self::Person(visitor) => visitor.actor(),
            Self::Application(caller) => caller.actor(),
        }
    }

    /// The proof of a permission.
    ///
    /// # Errors
    /// Why the principal does not have it.
    pub fn permission<P: Permission>(&self) -> Result<P, Refusal> {
        match self {
            Self::Anonymous => Err(Refusal::SignIn),
            Self::Person(visitor) => P::of(visitor),
            Self::Application(caller) => P::of(&caller.visitor),
        }
    }
}
