//! Roles, and sets of them.

use std::fmt;

use super::{Organisation, PartnerKind};
use crate::text_enum;

text_enum! {
    /// A role. Its label is the message `role-<role>`.
    pub enum Role {
        /// Of a partner: its agents, profile, API access.
        GlobalAdmin = "global_admin",
        /// Of a partner: everything about customers.
        AdminAgent = "admin_agent",
        /// Of a partner: customers, attestations, orders.
        SalesAgent = "sales_agent",
        /// Of a partner: help, orders, attestations of customers who cannot accept themselves.
        HelpdeskAgent = "helpdesk_agent",
        /// Of a customer: may accept.
        CustomerAdmin = "customer_admin",
        /// Of a customer: may read.
        CustomerUser = "customer_user",
        /// Of the operator: configures.
        OperatorAdmin = "operator_admin",
        /// Of the operator: reviews confirmations.
        Reviewer = "reviewer",
        /// Of the operator: reads and exports, changes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::GlobalAdmin => "role-global-admin",
            Self::AdminAgent => "role-admin-agent",
            Self::SalesAgent => "role-sales-agent",
            Self::HelpdeskAgent => "role-helpdesk-agent",
            Self::CustomerAdmin => "role-customer-admin",
            Self::CustomerUser => "role-customer-user",
            Self::OperatorAdmin => "role-operator-admin",
            Self::Reviewer => "role-reviewer",
            Self::Auditor => "role-auditor",
        }
    }

    /// The message that says what it may do in an organisation.
    pub const fn hint(self, organisation: &Organisation) -> &'static str {
        let is_reseller = matches!(
            organisation,
            Organisation::Partner {
                kind: PartnerKind::IndirectReseller,
                ..
            }
        );
        match self {
            Self::AdminAgent | Self::SalesAgent if is_reseller => "role-reseller-agent-hint",
            Self::HelpdeskAgent if is_reseller => "role-reseller-helpdesk-hint",
            Self::GlobalAdmin => "role-global-admin-hint",
            Self::AdminAgent => "role-admin-agent-hint",
            Self::SalesAgent => "role-sales-agent-hint",
            Self::HelpdeskAgent => "role-helpdesk-agent-hint",
            Self::CustomerAdmin => "role-customer-admin-hint",
            Self::CustomerUser => "role-customer-user-hint",
            Self::OperatorAdmin => "role-operator-admin-hint",
            Self::Reviewer => "role-reviewer-hint",
            Self::Auditor => "role-auditor-hint",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of roles.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u16);

impl Roles {
    /// Whether the role is among them.
    pub const fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// Whether any of these is among them.
    pub fn any(self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in it, the most able first.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.has(*role))
    }

    /// Reads a list as the database aggregates it: names with commas between them. Unknown ones are left out.
    pub fn from_list(list: &str) -> Self {
        list.split(',').filter_map(Role::parse).collect()
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |set, role| set | role.bit()))
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl serde::Serialize for Roles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Roles {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Role>::deserialize(deserializer).map(Self::from_iter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let roles = Roles::from_list("sales_agent,helpdesk_agent,emperor");
        assert!(roles.has(Role::SalesAgent) && roles.has(Role::HelpdeskAgent) && !roles.has(Role::GlobalAdmin));
        assert_eq!(roles.iter().count(), 2);
        assert!(Roles::default().is_empty());
    }
}
