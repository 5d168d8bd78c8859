//! People who sign in: who they are, what they may do, their passwords and sessions.

pub mod api;
mod api_permission;
pub mod change_password;
pub mod codes;
pub mod contact;
pub mod contact_by_others;
pub mod first_password;
mod hashing;
mod invite;
pub mod letters;
pub mod links;
pub mod pages;
mod own_words;
pub mod passwords;
pub mod people;
pub mod permission;
pub mod profile;
pub mod registered;
pub mod reset;
mod principal;
pub mod provenance;
mod roles;
pub mod sessions;
pub mod set_password;
pub mod set_up;
pub mod sign_in;
mod store;
pub mod temporary;
pub mod guesses;
pub mod throttle;
pub mod topics;

pub use api_permission::{ApiAdmin, Consenter};
pub use permission::{
    ActivityReader, Agent, Answerer, Asker, Attester, Channel, CustomerAdmin, CustomerUser, Editor, GlobalAdmin,
    Indirect, IndirectAdmin, Inviter, Operator, OperatorAdmin, Orderer, PeopleAdmin, Permission, Refusal, Requester,
    Reviewer,
};
pub use principal::{Caller, Principal};
pub use roles::{Role, Roles};

use serde::{Deserialize, Deserializer, Serialize};

use crate::audit::Actor;
use crate::db::{self, Tx};
use crate::text_enum;
use crate::values::id::{AccountId, CustomerId, PartnerId, SessionId};
use crate::values::{Language, PersonName, TimeZone};

text_enum! {
    /// What a partner is in the channel.
    pub enum PartnerKind {
        /// Sells to customers under its own contract.
        DirectBill = "direct_bill",
        /// Holds the contract for its resellers' customers.
        IndirectProvider = "indirect_provider",
        /// Sells through a provider; never attests.
        IndirectReseller = "indirect_reseller",
    }
}

impl PartnerKind {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::DirectBill => "partner-kind-direct-bill",
            Self::IndirectProvider => "partner-kind-indirect-provider",
            Self::IndirectReseller => "partner-kind-indirect-reseller",
        }
    }
}

/// The organisation that a person belongs to: one, for good (R-ACC-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Organisation {
    /// The agreement's owner, who runs Assent.
    Operator,
    /// A partner.
    Partner {
        /// Which one.
        id: PartnerId,
        /// What it is in the channel.
        kind: PartnerKind,
        /// Its name.
        name: String,
    },
    /// A customer.
    Customer {
        /// Which one.
        id: CustomerId,
        /// Its company name.
        name: String,
    },
}

impl Organisation {
    /// Takes back what the database holds of an account: its partner, its customer, and the name of either.
    fn stored(partner: Option<(PartnerId, PartnerKind)>, customer: Option<CustomerId>, name: String) -> Self {
        match (partner, customer) {
            (Some((id, kind)), _) => Self::Partner { id, kind, name },
            (None, Some(id)) => Self::Customer { id, name },
            (None, None) => Self::Operator,
        }
    }

    /// The role that administers it: one of its people must have it.
    pub fn first_role(&self) -> Role {
        match self {
            Self::Operator => Role::OperatorAdmin,
            Self::Partner { .. } => Role::GlobalAdmin,
            Self::Customer { .. } => Role::CustomerAdmin,
        }
    }

    /// Its name; the operator's is that of the product.
    pub fn name(&self) -> &str {
        match self {
            Self::Operator => "Assent",
            Self::Partner { name, .. } | Self::Customer { name, .. } => name,
        }
    }

    /// The partner, if it is one.
    pub fn partner(&self) -> Option<PartnerId> {
        match self {
            Self::Partner { id, .. } => Some(*id),
            _ => None,
        }
    }

    /// The customer, if it is one.
    pub fn customer(&self) -> Option<CustomerId> {
        match self {
            Self::Customer { id, .. } => Some(*id),
            _ => None,
        }
    }

    /// The roles that its people can have, the most able first.
    pub fn roles(&self) -> &'static [Role] {
        match self {
            Self::Operator => &[Role::OperatorAdmin, Role::Reviewer, Role::Auditor],
            Self::Partner { .. } => &[
                Role::GlobalAdmin,
                Role::AdminAgent,
                Role::SalesAgent,
                Role::HelpdeskAgent,
            ],
            Self::Customer { .. } => &[Role::CustomerAdmin, Role::CustomerUser],
        }
    }
}

/// A person who is signed in: the facts that every page needs, read by one statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Visitor {
    /// The account.
    pub account: AccountId,
    /// The session that this request came with.
    pub session: SessionId,
    /// As it was typed when the account was made.
    pub sign_in_name: String,
    /// The person's name.
    #[serde(deserialize_with = "stored_name")]
    pub name: PersonName,
    /// The person's organisation.
    pub organisation: Organisation,
    /// What the person may be.
    pub roles: Roles,
    /// The language of the screens, if one was chosen.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
    /// The password is a temporary one: nothing but setting an own one is possible (R-ACC-3).
    pub must_change_password: bool,
}

/// Reads a name back as it was stored, without judging it again.
fn stored_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PersonName, D::Error> {
    #[derive(Deserialize)]
    struct Stored {
        first: String,
        last: Option<String>,
    }
    let Stored { first, last } = Stored::deserialize(deserializer)?;
    Ok(PersonName::stored(first, last.unwrap_or_default()))
}

impl Visitor {
    /// The visitor as the audit log keeps an actor.
    pub fn actor(&self) -> Actor {
        Actor {
            account: Some(self.account),
            name: self.name.full(),
            organisation: self.organisation.name().to_owned(),
            partner: self.organisation.partner(),
            customer: self.organisation.customer(),
            application: None,
        }
    }

    /// The most able role, which screens and records name.
    pub fn first_role(&self) -> Option<Role> {
        self.organisation
            .roles()
            .iter()
            .copied()
            .find(|role| self.roles.has(*role))
    }

    /// Two letters for the round mark at the top: of the first and the last name, or of a Chinese name's beginning.
    pub fn initials(&self) -> String {
        [self.name.first().chars().next(), self.name.last().chars().next()]
            .into_iter()
            .flatten()
            .flat_map(char::to_uppercase)
            .collect()
    }
}

/// Remembers the language of a person's screens. A setting of the screens' looks: it owes no audit line.
///
/// # Errors
/// If the database query fails.
pub async fn choose_language(tx: &mut Tx, account: AccountId, language: Language) -> Result<(), db::Error> {
    store::set_language(tx, account, language).await
}
