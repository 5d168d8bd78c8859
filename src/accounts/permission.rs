//! What a role may do: one decision, made in one place. A page asks for the proof in its signature, a verb in its
//! arguments; the proof can be had here only.

mod indirect;
mod orderer;

pub use indirect::{Answerer, Asker, Indirect, IndirectAdmin};
pub use orderer::Orderer;

use super::{Organisation, PartnerKind, Role, Roles, Visitor};
use crate::values::id::{CustomerId, PartnerId};

/// Why somebody may not: the message that says so, and what can be done instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in.
    SignIn,
    /// The password is temporary: an own one first (R-ACC-3).
    ChangePassword,
    /// The page belongs to another kind of organisation: it answers as if it were not there (R-ROLE-6).
    Elsewhere,
    /// The role does not reach so far; the message tells which one does.
    Role(&'static str),
    /// An indirect reseller never does this (R-ROLE-5); the message tells what it can do.
    Reseller,
}

/// A permission that a page or a verb can ask for.
pub trait Permission: Sized {
    /// The proof that this visitor has it.
    ///
    /// # Errors
    /// Why not.
    fn of(visitor: &Visitor) -> Result<Self, Refusal>;
}

/// Anybody who is signed in with a password of their own.
#[derive(Debug, Clone)]
pub struct SignedIn(pub Visitor);

impl Permission for SignedIn {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        if visitor.must_change_password {
            return Err(Refusal::ChangePassword);
        }
        Ok(Self(visitor.clone()))
    }
}

/// An agent of a partner, of any role (R-ROLE-3).
#[derive(Debug, Clone)]
pub struct Agent {
    /// Who it is.
    pub visitor: Visitor,
    /// The agent's partner.
    pub partner: PartnerId,
    /// What the partner is in the channel.
    pub kind: PartnerKind,
}

impl Agent {
    /// May create customers and attest for them: Admin agent or Sales agent, of a direct-bill partner or an indirect
    /// provider (R-ROLE-1, R-ROLE-5).
    ///
    /// # Errors
    /// Why not.
    pub fn attester(&self) -> Result<Attester, Refusal> {
        if self.kind == PartnerKind::IndirectReseller {
            return Err(Refusal::Reseller);
        }
        if !self.visitor.roles.any(&[Role::AdminAgent, Role::SalesAgent]) {
            return Err(Refusal::Role("refusal-needs-admin-or-sales-agent"));
        }
        Ok(Attester(self.clone()))
    }

    /// May attest for this existing customer: as R-ROLE-1, and where the customer has bought before and so cannot
    /// accept directly, every role (R-ROLE-2). Never an indirect reseller (R-ROLE-5).
    ///
    /// # Errors
    /// Why not.
    pub fn attester_for(&self, customer_cannot_accept: bool) -> Result<Attester, Refusal> {
        match self.attester() {
            Err(Refusal::Role(_)) if customer_cannot_accept => Ok(Attester(self.clone())),
            decided => decided,
        }
    }

    /// May edit customer data and issue temporary passwords: Admin agent or Sales agent (R-ROLE-8).
    ///
    /// # Errors
    /// Why not.
    pub fn editor(&self) -> Result<Editor, Refusal> {
        if self.visitor.roles.any(&[Role::AdminAgent, Role::SalesAgent]) {
            Ok(Editor(self.clone()))
        } else {
            Err(Refusal::Role("refusal-needs-admin-or-sales-agent"))
        }
    }

    /// May ask customers to accept an agreement: Admin agent or Sales agent of any partner (R-ROLE-8, R-IND-4).
    ///
    /// # Errors
    /// Why not.
    pub fn inviter(&self) -> Result<Inviter, Refusal> {
        self.editor().map(|_| Inviter(self.clone()))
    }

    /// May request a reseller relationship: Admin agent, Sales agent or Global admin of any partner (R-ROLE-8).
    ///
    /// # Errors
    /// Why not.
    pub fn requester(&self) -> Result<Requester, Refusal> {
        let may = [Role::GlobalAdmin, Role::AdminAgent, Role::SalesAgent];
        if self.visitor.roles.any(&may) {
            Ok(Requester(self.clone()))
        } else {
            Err(Refusal::Role("refusal-needs-requester"))
        }
    }

    /// Whether the agent is a Global admin (R-ROLE-4).
    pub fn is_global_admin(&self) -> bool {
        self.visitor.roles.has(Role::GlobalAdmin)
    }
}

impl Permission for Agent {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let SignedIn(visitor) = SignedIn::of(visitor)?;
        match visitor.organisation {
            Organisation::Partner { id, kind, .. } => Ok(Self {
                visitor,
                partner: id,
                kind,
            }),
            _ => Err(Refusal::Elsewhere),
        }
    }
}

/// An agent who may attest; see [`Agent::attester`].
#[derive(Debug, Clone)]
pub struct Attester(Agent);

impl Attester {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Attester {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.attester()
    }
}

/// An agent who may edit customers' data; see [`Agent::editor`].
#[derive(Debug, Clone)]
pub struct Editor(Agent);

impl Editor {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

/// An agent who may ask a customer to accept an agreement; see [`Agent::inviter`].
#[derive(Debug, Clone)]
pub struct Inviter(Agent);

impl Inviter {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Inviter {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.inviter()
    }
}

/// An agent who may request a reseller relationship; see [`Agent::requester`].
#[derive(Debug, Clone)]
pub struct Requester(Agent);

impl Requester {
    /// The agent.
    pub fn agent(&self) -> &Agent {
        &self.0
    }
}

impl Permission for Requester {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        Agent::of(visitor)?.requester()
    }
}

/// A partner's Global admin (R-ROLE-4).
#[derive(Debug, Clone)]
pub struct GlobalAdmin(pub Agent);

impl Permission for GlobalAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let agent = Agent::of(visitor)?;
        if agent.is_global_admin() {
            Ok(Self(agent))
        } else {
            Err(Refusal::Role("refusal-needs-global-admin"))
        }
    }
}

/// One of the operator's people, of any role: sees all (R-ROLE-9).
#[derive(Debug, Clone)]
pub struct Operator(pub Visitor);

impl Permission for Operator {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let SignedIn(visitor) = SignedIn::of(visitor)?;
        if visitor.organisation == Organisation::Operator {
            Ok(Self(visitor))
        } else {
            Err(Refusal::Elsewhere)
        }
    }
}

/// An Operator admin: configures.
#[derive(Debug, Clone)]
pub struct OperatorAdmin(pub Visitor);

impl Permission for OperatorAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let Operator(visitor) = Operator::of(visitor)?;
        if visitor.roles.has(Role::OperatorAdmin) {
            Ok(Self(visitor))
        } else {
            Err(Refusal::Role("refusal-needs-operator-admin"))
        }
    }
}

/// A Reviewer: decides about confirmations (R-REV-3). An Operator admin only if also Reviewer.
#[derive(Debug, Clone)]
pub struct Reviewer(pub Visitor);

impl Permission for Reviewer {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let Operator(visitor) = Operator::of(visitor)?;
        if visitor.roles.has(Role::Reviewer) {
            Ok(Self(visitor))
        } else {
            Err(Refusal::Role("refusal-needs-reviewer"))
        }
    }
}

/// Who works with customers: an agent of a partner with the partner's own (R-ROLE-3), the operator's people with all
/// (R-ROLE-9).
#[derive(Debug, Clone)]
pub enum Channel {
    /// An agent of a partner.
    Agent(Agent),
    /// One of the operator's people.
    Operator(Visitor),
}

impl Channel {
    /// The agent, if it is one.
    pub fn agent(&self) -> Option<&Agent> {
        match self {
            Self::Agent(agent) => Some(agent),
            Self::Operator(_) => None,
        }
    }
}

impl Permission for Channel {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        match visitor.organisation {
            Organisation::Partner { .. } => Agent::of(visitor).map(Self::Agent),
            _ => Operator::of(visitor).map(|Operator(visitor)| Self::Operator(visitor)),
        }
    }
}

/// A customer's user, of any role.
#[derive(Debug, Clone)]
pub struct CustomerUser {
    /// Who it is.
    pub visitor: Visitor,
    /// The person's organisation.
    pub customer: CustomerId,
}

impl Permission for CustomerUser {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let SignedIn(visitor) = SignedIn::of(visitor)?;
        match visitor.organisation {
            Organisation::Customer { id, .. } => Ok(Self { visitor, customer: id }),
            _ => Err(Refusal::Elsewhere),
        }
    }
}

/// A customer's Customer admin: accepts, declines, withdraws (R-DIRECT-6).
#[derive(Debug, Clone)]
pub struct CustomerAdmin(pub CustomerUser);

impl Permission for CustomerAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let user = CustomerUser::of(visitor)?;
        if user.visitor.roles.has(Role::CustomerAdmin) {
            Ok(Self(user))
        } else {
            Err(Refusal::Role("refusal-needs-customer-admin"))
        }
    }
}

/// Who administers the people of the own organisation: a partner's Global admin, an Operator admin, a Customer admin.
#[derive(Debug, Clone)]
pub struct PeopleAdmin(pub Visitor);

impl Permission for PeopleAdmin {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        match visitor.organisation {
            Organisation::Operator => OperatorAdmin::of(visitor).map(|OperatorAdmin(visitor)| Self(visitor)),
            Organisation::Partner { .. } => GlobalAdmin::of(visitor).map(|GlobalAdmin(agent)| Self(agent.visitor)),
            Organisation::Customer { .. } => CustomerAdmin::of(visitor).map(|CustomerAdmin(user)| Self(user.visitor)),
        }
    }
}

/// Who reads an activity log: the operator's people all of it, a partner's Global admin the own one (R-ROLE-4).
#[derive(Debug, Clone)]
pub struct ActivityReader {
    /// Who it is.
    pub visitor: Visitor,
    /// Only what belongs to this partner; `None`: everything.
    pub partner: Option<PartnerId>,
}

impl Permission for ActivityReader {
    fn of(visitor: &Visitor) -> Result<Self, Refusal> {
        let (visitor, partner) = match visitor.organisation {
            Organisation::Partner { .. } => {
                let GlobalAdmin(agent) = GlobalAdmin::of(visitor)?;
                (agent.visitor, Some(agent.partner))
            }
            _ => (Operator::of(visitor)?.0, None),
        };
        Ok(Self { visitor, partner })
    }
}

/// The roles that a person of this organisation can be given: those it has, and at least one.
pub fn grantable(organisation: &Organisation, wanted: Roles) -> Option<Roles> {
    let allowed: Roles = organisation
        .roles()
        .iter()
        .copied()
        .filter(|role| wanted.has(*role))
        .collect();
    (!allowed.is_empty()).then_some(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::id::{AccountId, SessionId};
    use crate::values::{PersonName, TimeZone};

    fn agent(kind: PartnerKind, roles: &[Role]) -> Visitor {
        Visitor {
            account: AccountId::from(uuid::Uuid::nil()),
            session: SessionId::from(uuid::Uuid::nil()),
            sign_in_name: "sales@alder.example".into(),
            name: PersonName::stored("Sami".into(), "Aalto".into()),
            organisation: Organisation::Partner {
                id: PartnerId::from(uuid::Uuid::nil()),
                kind,
                name: "Alder Direct".into(),
            },
            roles: roles.iter().copied().collect(),
            language: None,
            time_zone: TimeZone::parse("Europe/Helsinki").unwrap(),
            must_change_password: false,
        }
    }

    #[test]
    fn r_role_1_admin_and_sales_agents_of_direct_bill_partners_and_providers_attest() {
        for kind in [PartnerKind::DirectBill, PartnerKind::IndirectProvider] {
            assert!(Attester::of(&agent(kind, &[Role::AdminAgent])).is_ok());
            assert!(Attester::of(&agent(kind, &[Role::SalesAgent])).is_ok());
            for role in [Role::GlobalAdmin, Role::HelpdeskAgent] {
                assert!(matches!(Attester::of(&agent(kind, &[role])), Err(Refusal::Role(_))));
            }
        }
    }

    #[test]
    fn r_role_2_every_agent_attests_for_a_customer_who_cannot_accept() {
        for role in [
            Role::GlobalAdmin,
            Role::AdminAgent,
            Role::SalesAgent,
            Role::HelpdeskAgent,
        ] {
            let agent = Agent::of(&agent(PartnerKind::DirectBill, &[role])).unwrap();
            assert!(agent.attester_for(true).is_ok());
        }
    }

    #[test]
    fn r_role_5_an_indirect_reseller_never_attests_whatever_the_role() {
        for role in [
            Role::GlobalAdmin,
            Role::AdminAgent,
            Role::SalesAgent,
            Role::HelpdeskAgent,
        ] {
            let agent = Agent::of(&agent(PartnerKind::IndirectReseller, &[role])).unwrap();
            assert_eq!(agent.attester_for(true).err(), Some(Refusal::Reseller));
            assert_eq!(agent.attester().err(), Some(Refusal::Reseller));
        }
    }

    #[test]
    fn r_role_8_who_invites_and_who_requests_a_relationship() {
        let all = [
            (Role::GlobalAdmin, false, true),
            (Role::AdminAgent, true, true),
            (Role::SalesAgent, true, true),
            (Role::HelpdeskAgent, false, false),
        ];
        for kind in PartnerKind::ALL {
            for (role, invites, requests) in all {
                let agent = agent(*kind, &[role]);
                assert_eq!(Inviter::of(&agent).is_ok(), invites, "{kind:?} {role:?}");
                assert_eq!(Requester::of(&agent).is_ok(), requests, "{kind:?} {role:?}");
            }
        }
    }

    #[test]
    fn r_acc_3_a_temporary_password_opens_nothing() {
        let mut visitor = agent(PartnerKind::DirectBill, &[Role::GlobalAdmin]);
        visitor.must_change_password = true;
        assert_eq!(GlobalAdmin::of(&visitor).err(), Some(Refusal::ChangePassword));
        assert_eq!(PeopleAdmin::of(&visitor).err(), Some(Refusal::ChangePassword));
    }

    #[test]
    fn r_role_4_only_a_global_admin_reads_the_partners_log() {
        let admin = ActivityReader::of(&agent(PartnerKind::DirectBill, &[Role::GlobalAdmin])).unwrap();
        assert_eq!(admin.partner, Some(PartnerId::from(uuid::Uuid::nil())));
        assert!(ActivityReader::of(&agent(PartnerKind::DirectBill, &[Role::AdminAgent])).is_err());
    }

    #[test]
    fn r_role_4_only_a_global_admin_administers_agents() {
        assert!(PeopleAdmin::of(&agent(PartnerKind::IndirectReseller, &[Role::GlobalAdmin])).is_ok());
        assert!(PeopleAdmin::of(&agent(PartnerKind::DirectBill, &[Role::AdminAgent])).is_err());
    }
}
