//! Who lets programs in: who administers a partner's API access, and who lets an application act in the own name.

use super::{Agent, GlobalAdmin, PartnerKind, Permission, Refusal, Visitor};

/// A Global admin who administers the partner's API access (R-ROLE-4). An indirect reseller gets none.
#[derive(Debug, Clone)]
pub struct ApiAdmin(Agent);

impl ApiAdmin {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for ApiAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let GlobalAdmin(agent) = GlobalAdmin::of(visitor)?;
        Consenter::of(visitor).map(|_| Self(agent))
    }
}

/// An agent who may let an application of the partner act in the agent's name: any but an indirect reseller's, which gets
/// no API.
#[derive(Debug, Clone)]
pub struct Consenter(Agent);

impl Consenter {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Consenter {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let agent = Agent::of(visitor)?;
        match agent.kind {
            PartnerKind::IndirectReseller => Err(Refusal::Reseller),
            PartnerKind::DirectBill | PartnerKind::IndirectProvider => Ok(Self(agent)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{Organisation, Role};
    use crate::values::{PersonName, TimeZone};

    fn agent(kind: PartnerKind, role: Role) -> Visitor {
        let id = uuid::Uuid::nil();
        Visitor {
            account: id.into(),
            session: id.into(),
            sign_in_name: "global@alder.example".into(),
            name: PersonName::stored("Sami".into(), "Aalto".into()),
            organisation: Organisation::Partner {
                id: id.into(),
                kind,
                name: "Alder Direct".into(),
            },
            roles: [role].into_iter().collect(),
            language: None,
            time_zone: TimeZone::utc(),
            must_change_password: false,
        }
    }

    #[test]
    fn r_role_5_an_indirect_reseller_gets_no_api() {
        assert!(ApiAdmin::of(&agent(PartnerKind::IndirectProvider, Role::GlobalAdmin)).is_ok());
        assert!(Consenter::of(&agent(PartnerKind::DirectBill, Role::HelpdeskAgent)).is_ok());
        assert!(ApiAdmin::of(&agent(PartnerKind::DirectBill, Role::AdminAgent)).is_err());
        let reseller = agent(PartnerKind::IndirectReseller, Role::GlobalAdmin);
        assert_eq!(ApiAdmin::of(&reseller).err(), Some(Refusal::Reseller));
        assert_eq!(Consenter::of(&reseller).err(), Some(Refusal::Reseller));
    }
}
