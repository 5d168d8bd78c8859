//! What a confirmation has in common with others: the signer, the signer's mail domain, the agent, the evidence file.

use super::store::walks as store;
use super::{Item, projection};
use crate::confirmations::{Confirmation, Method};
use crate::db::{Error, Reader};

/// How many others are shown for each thing in common.
const SHOWN: usize = 5;

/// What is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// The evidence file.
    Evidence,
    /// The person.
    Signer,
    /// The domain of the person's address.
    Domain,
    /// Who recorded it.
    Agent,
}

impl Common {
    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Evidence => "review-same-evidence",
            Self::Signer => "review-same-signer",
            Self::Domain => "review-same-domain",
            Self::Agent => "review-same-agent",
        }
    }
}

/// Other confirmations that have something in common with this one, each once, by what weighs most.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, confirmation: &Confirmation) -> Result<Vec<(Common, Item)>, Error> {
    let mut terms = Vec::new();
    terms.extend(projection::evidence_term(confirmation).map(|term| (Common::Evidence, term)));
    terms.push((Common::Signer, projection::signer_term(confirmation)));
    terms.push((Common::Domain, projection::domain_term(confirmation)));
    // A customer's person accepts for no other customer.
    if confirmation.method == Method::Attestation {
        terms.push((Common::Agent, projection::agent_term(confirmation)));
    }
    let mut found: Vec<(Common, Item)> = Vec::new();
    for (common, term) in terms {
        for item in store::others_with(db, &term, confirmation.id, SHOWN).await? {
            if found
                .iter()
                .all(|(_, known)| known.confirmation_id != item.confirmation_id)
            {
                found.push((common, item));
            }
        }
    }
    Ok(found)
}
