//! The customer's own act: requesting, confirming by mailed code, accepting, declining, withdrawing; the record of what it
//! did on the acceptance page, with its grade and receipt.

pub mod accept;
pub mod codes;
pub mod decline;
pub mod eligibility;
pub mod grade;
mod letters;
pub mod pages;
mod store;
pub mod withdraw;

use grade::{Grade, Proof};
use store::acceptances as records;

use crate::db::{self, Reader};
use crate::values::id::{
    AcceptanceId, AccountId, ConfirmationId, CustomerId, InvitationId, PartnerId, RelationshipId, SessionId,
};
use crate::values::{Language, Random, Timestamp};

/// What a customer did on the acceptance page. It never changes; names and addresses in it are copies.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// Which one.
    pub id: AcceptanceId,
    /// What people quote.
    pub reference: String,
    /// The customer.
    pub customer: CustomerId,
    /// Whose account it was.
    pub account: AccountId,
    /// In which session.
    pub session: SessionId,
    /// The person's name.
    pub person_name: String,
    /// The person's contact address.
    pub person_email: String,
    /// The company's name.
    pub company_name: String,
    /// The role in which the person acted, as `Role::as_str` spells it.
    pub role: String,
    /// The acceptance of the agreement; `None` when it was the relationship alone.
    pub confirmation: Option<ConfirmationId>,
    /// The partner whose link it was.
    pub partner: Option<PartnerId>,
    /// The provider, for an indirect reseller's link.
    pub provider: Option<PartnerId>,
    /// The relationship that it made.
    pub relationship: Option<RelationshipId>,
    /// The relationship with the provider that it made.
    pub provider_relationship: Option<RelationshipId>,
    /// The words that were ticked about the relationship.
    pub relationship_sentence: Option<String>,
    /// The language of what was ticked.
    pub sentence_language: Language,
    /// Delegated administration privileges were asked for with it.
    pub delegated_administration: bool,
    /// The link, without its secret.
    pub link: String,
    /// The invitation that it answered.
    pub invitation: Option<InvitationId>,
    /// When.
    pub accepted_at: Timestamp,
    /// How far the person's clock was ahead of UTC, in minutes.
    pub offset_minutes: i64,
    /// What shows who it was.
    pub proofs: Vec<Proof>,
    /// Where the code went.
    pub code_sent_to: Option<String>,
    /// What it is worth as evidence.
    pub grade: Grade,
    /// Where the request came from.
    pub network_address: String,
    /// The program that sent it, as it calls itself.
    pub user_agent: String,
}

impl Acceptance {
    /// The person's clock against UTC, as in `+01:00`.
    pub fn offset(&self) -> String {
        let sign = if self.offset_minutes < 0 { '−' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// What was done on the acceptance page, by number.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: AcceptanceId) -> Result<Option<Acceptance>, db::Error> {
    records::find(db, id).await
}

/// What was done on the acceptance page to make a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn of_confirmation(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Acceptance>, db::Error> {
    records::of_confirmation(db, confirmation).await
}

/// What was done on the acceptance page to make a relationship.
///
/// # Errors
/// If the database query fails.
pub async fn of_relationship(
    db: &mut Reader,
    customer: CustomerId,
    relationship: RelationshipId,
) -> Result<Option<Acceptance>, db::Error> {
    records::of_relationship(db, customer, relationship).await
}

/// What a customer did on the acceptance page, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, db::Error> {
    records::of_customer(db, customer).await
}

/// A number that people can read out: two groups of five letters and digits that nobody confuses.
fn reference(random: &Random) -> String {
    const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let mut text = String::with_capacity(11);
    for (place, byte) in random.bytes::<10>().into_iter().enumerate() {
        if place == 5 {
            text.push('-');
        }
        text.push(char::from(SIGNS.get(usize::from(byte & 31)).copied().unwrap_or(b'A')));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e_7_a_reference_can_be_read_out() {
        let one = reference(&Random::seeded(1));
        assert!(one.len() == 11 && !one.contains(['0', 'O', '1', 'I']), "{one}");
        assert_ne!(one, reference(&Random::seeded(2)));
    }
}
