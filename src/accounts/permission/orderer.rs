//! Who may order.

use super::{Agent, Permission, Refusal};
use crate::accounts::{PartnerKind, Role, Visitor};

/// An agent who may order; see [`Agent::orderer`].
#[derive(Debug, Clone)]
pub struct Orderer(Agent);

impl Orderer {
    /// The roles that may; one of them is enough.
    pub const ROLES: [Role; 3] = [Role::AdminAgent, Role::SalesAgent, Role::HelpdeskAgent];

    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Orderer {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.orderer()
    }
}

impl Agent {
    /// May order, change seats, renew and cancel: Admin, Sales or Helpdesk agent (R-ROLE-8), of a direct-bill partner or an
    /// indirect provider (R-ROLE-5).
    ///
    /// # Errors
    /// Why not.
    pub fn orderer(&self) -> Result<Orderer, Refusal> {
        if self.kind == PartnerKind::IndirectReseller {
            return Err(Refusal::Reseller);
        }
        if !self.visitor.roles.any(&Orderer::ROLES) {
            return Err(Refusal::Role("refusal-needs-orderer"));
        }
        Ok(Orderer(self.clone()))
    }
}
