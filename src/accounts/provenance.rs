//! Where a contact address comes from: who gave it and when, what proved that its mailbox is read, and when it last changed
//! (E-4). It is part of the record of what its owner accepts.

use super::store::contact as store;
use crate::audit::Actor;
use crate::db::{self, Tx};
use crate::text_enum;
use crate::values::Timestamp;
use crate::values::id::AccountId;

text_enum! {
    /// Who gave a contact address; the later one counts where an address rests on two.
    pub enum Source {
        /// The person's own organisation.
        Own = "own",
        /// The operator, for a customer of which no Customer admin could sign in.
        Operator = "operator",
        /// A partner that serves the customer, or somebody whose own address a partner had given.
        Partner = "partner",
    }
}

impl Source {
    /// The source of an address that rests on two others: a partner's share in it counts, then the operator's.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        self.max(other)
    }

    /// The message that says whose a customer's address is.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Own => "address-own",
            Self::Operator => "address-operator",
            Self::Partner => "address-partner",
        }
    }
}

text_enum! {
    /// What proved that somebody reads the mailbox of a contact address.
    pub enum AddressProof {
        /// A link that was mailed to it was opened and its button pressed.
        MailedLink = "mailed-link",
        /// A code that was mailed to it was typed.
        MailedCode = "mailed-code",
    }
}

impl AddressProof {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::MailedLink => "address-proof-mailed-link",
            Self::MailedCode => "address-proof-mailed-code",
        }
    }
}

/// Where a contact address comes from.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Provenance {
    /// Who gave it.
    #[sqlx(rename = "contact_source")]
    pub source: Source,
    /// The name of the person who typed it; empty if it is not known.
    #[sqlx(rename = "contact_by")]
    pub by: String,
    /// That person's organisation.
    #[sqlx(rename = "contact_by_organisation")]
    pub by_organisation: String,
    /// When it was typed; `None`: not known.
    #[sqlx(rename = "contact_given_at")]
    pub given_at: Option<Timestamp>,
    /// What proved that its mailbox is read; `None`: nothing yet, or not known.
    #[sqlx(rename = "contact_proof")]
    pub proof: Option<AddressProof>,
    /// When that was.
    #[sqlx(rename = "contact_proved_at")]
    pub proved_at: Option<Timestamp>,
    /// When the address last changed; `None`: it is the account's first.
    #[sqlx(rename = "contact_changed_at")]
    pub changed_at: Option<Timestamp>,
}

impl Provenance {
    /// That of an account's first address, which somebody has just typed.
    pub fn first(source: Source, by: &Actor, now: Timestamp) -> Self {
        Self {
            source,
            by: by.name.clone(),
            by_organisation: by.organisation.clone(),
            given_at: Some(now),
            proof: None,
            proved_at: None,
            changed_at: None,
        }
    }
}

/// Records what proved the address of an account, unless something had before.
pub(super) async fn note_proof(
    tx: &mut Tx,
    account: AccountId,
    proof: AddressProof,
    now: Timestamp,
) -> Result<(), db::Error> {
    store::note_proof(tx, account, proof, now).await
}

#[cfg(test)]
mod tests {
    use super::Source::{Operator, Own, Partner};

    #[test]
    fn e_4_an_address_that_rests_on_a_partners_counts_as_the_partners() {
        for (one, other, expected) in [
            (Own, Own, Own),
            (Own, Operator, Operator),
            (Own, Partner, Partner),
            (Operator, Operator, Operator),
            (Operator, Partner, Partner),
            (Partner, Partner, Partner),
        ] {
            assert_eq!(one.with(other), expected);
            assert_eq!(other.with(one), expected);
        }
    }
}
