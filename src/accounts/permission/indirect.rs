//! Who works together as an indirect provider and an indirect reseller.

use super::{Agent, Permission, Refusal};
use crate::accounts::{PartnerKind, Visitor};

/// An agent, of any role, of an indirect provider or an indirect reseller.
#[derive(Debug, Clone)]
pub struct Indirect(Agent);

impl Indirect {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Indirect {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.indirect()
    }
}

/// A Global admin of an indirect provider or an indirect reseller: requests, accepts and ends partnerships.
#[derive(Debug, Clone)]
pub struct IndirectAdmin(Agent);

impl IndirectAdmin {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for IndirectAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.indirect_admin()
    }
}

/// An agent of an indirect provider who may ask resellers for acceptance information; see [`Agent::asker`].
#[derive(Debug, Clone)]
pub struct Asker(Agent);

impl Asker {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Asker {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.asker()
    }
}

/// An agent of an indirect reseller who may answer its providers; see [`Agent::answerer`].
#[derive(Debug, Clone)]
pub struct Answerer(Agent);

impl Answerer {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Answerer {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.answerer()
    }
}

impl Agent {
    /// Works for an indirect provider or an indirect reseller.
    ///
    /// # Errors
    /// Why not.
    pub fn indirect(&self) -> Result<Indirect, Refusal> {
        match self.kind {
            PartnerKind::DirectBill => Err(Refusal::Elsewhere),
            PartnerKind::IndirectProvider | PartnerKind::IndirectReseller => Ok(Indirect(self.clone())),
        }
    }

    /// May request, accept and end partnerships: a Global admin of an indirect provider or an indirect reseller (R-ROLE-4).
    ///
    /// # Errors
    /// Why not.
    pub fn indirect_admin(&self) -> Result<IndirectAdmin, Refusal> {
        self.indirect()?;
        if !self.is_global_admin() {
            return Err(Refusal::Role("refusal-needs-global-admin"));
        }
        Ok(IndirectAdmin(self.clone()))
    }

    /// May ask a reseller for acceptance information, return it and attest from it: an Admin agent or a Sales agent of an
    /// indirect provider (R-ROLE-8).
    ///
    /// # Errors
    /// Why not.
    pub fn asker(&self) -> Result<Asker, Refusal> {
        if self.kind != PartnerKind::IndirectProvider {
            return Err(Refusal::Elsewhere);
        }
        self.editor().map(|_| Asker(self.clone()))
    }

    /// May answer a provider that asks for acceptance information: an Admin agent or a Sales agent of an indirect reseller
    /// (R-ROLE-8).
    ///
    /// # Errors
    /// Why not.
    pub fn answerer(&self) -> Result<Answerer, Refusal> {
        if self.kind != PartnerKind::IndirectReseller {
            return Err(Refusal::Elsewhere);
        }
        self.editor().map(|_| Answerer(self.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{Organisation, Role};
    use crate::values::id::{AccountId, PartnerId, SessionId};
    use crate::values::{PersonName, TimeZone};

    fn agent(kind: PartnerKind, role: Role) -> Agent {
        let visitor = Visitor {
            account: AccountId::from(uuid::Uuid::nil()),
            session: SessionId::from(uuid::Uuid::nil()),
            sign_in_name: "sales@birch.example".into(),
            name: PersonName::stored("Sunniva".into(), "Moen".into()),
            organisation: Organisation::Partner {
                id: PartnerId::from(uuid::Uuid::nil()),
                kind,
                name: "Birch Distribution".into(),
            },
            roles: [role].into_iter().collect(),
            language: None,
            time_zone: TimeZone::parse("Europe/Oslo").unwrap(),
            must_change_password: false,
        };
        Agent::of(&visitor).unwrap()
    }

    #[test]
    fn r_role_8_a_providers_admin_and_sales_agents_ask_and_a_resellers_answer() {
        use PartnerKind::{DirectBill, IndirectProvider, IndirectReseller};
        for role in [
            Role::GlobalAdmin,
            Role::AdminAgent,
            Role::SalesAgent,
            Role::HelpdeskAgent,
        ] {
            let edits = matches!(role, Role::AdminAgent | Role::SalesAgent);
            let may = |kind| {
                let agent = agent(kind, role);
                (
                    agent.asker().is_ok(),
                    agent.answerer().is_ok(),
                    agent.indirect_admin().is_ok(),
                )
            };
            let is_global = role == Role::GlobalAdmin;
            assert_eq!(may(DirectBill), (false, false, false), "{role:?}");
            assert_eq!(may(IndirectProvider), (edits, false, is_global), "{role:?}");
            assert_eq!(may(IndirectReseller), (false, edits, is_global), "{role:?}");
        }
    }
}
