//! The customer's own act: requesting, confirming by mailed code, accepting, declining, withdrawing; the record of what it
//! did on the acceptance page, with its grade and receipt.

pub mod api;
pub mod accept;
pub mod codes;
pub mod decline;
mod eligibility;
pub mod grade;
mod letters;
pub mod pages;
pub mod public_mail;
mod relate;
pub mod sentences;
mod store;
mod terms;
pub mod withdraw;

use std::time::Duration;

use chrono::NaiveDate;

pub use eligibility::{
    Eligibility, eligibility, first_eligibility, invited_eligibility, newer_text, open_version, standing_acceptance,
    text_to_accept,
};
use grade::{Grade, Proofs, Reasons};
use store::acceptances as records;
pub use terms::{AcceptedTerms, Acceptor};

use crate::accounts::provenance::Provenance;
use crate::db::{self, Reader};
use crate::values::id::{AcceptanceId, AccountId, ConfirmationId, CustomerId, RelationshipId, SessionId};
use crate::values::{Random, Timestamp};

/// What a customer did on the acceptance page. It never changes; names and addresses in it are copies.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Acceptance {
    /// Its identifier.
    pub id: AcceptanceId,
    /// The reference that people quote.
    pub reference: String,
    /// The customer.
    #[sqlx(rename = "customer_id")]
    pub customer: CustomerId,
    /// The account that accepted.
    #[sqlx(rename = "account_id")]
    pub account: AccountId,
    /// The session in which it was done.
    #[sqlx(rename = "session_id")]
    pub session: SessionId,
    /// The person's name.
    pub person_name: String,
    /// The person's contact address.
    pub person_email: String,
    /// The company's name.
    pub company_name: String,
    /// The role in which the person acted, as `Role::as_str` spells it.
    pub role: String,
    /// The confirmation of the agreement; `None` if only the relationship was authorized.
    #[sqlx(rename = "confirmation_id")]
    pub confirmation: Option<ConfirmationId>,
    /// What was accepted.
    #[sqlx(flatten)]
    pub terms: AcceptedTerms,
    /// The relationship that it created.
    #[sqlx(rename = "relationship_id")]
    pub relationship: Option<RelationshipId>,
    /// The relationship with the provider that it created.
    #[sqlx(rename = "provider_relationship_id")]
    pub provider_relationship: Option<RelationshipId>,
    /// When it was accepted.
    pub accepted_at: Timestamp,
    /// The person's offset from UTC, in minutes.
    pub offset_minutes: i64,
    /// The proofs of who it was.
    #[sqlx(try_from = "String")]
    pub proofs: Proofs,
    /// The address to which the code was mailed.
    pub code_sent_to: Option<String>,
    /// The grade as evidence.
    pub grade: Grade,
    /// The rule by which it was given.
    pub grade_rule: i64,
    /// Why it is not better.
    #[sqlx(try_from = "String")]
    pub grade_reasons: Reasons,
    /// Where the contact address came from, as it was then.
    #[sqlx(flatten)]
    pub provenance: Provenance,
    /// The network address of the request.
    pub network_address: String,
    /// The user agent of the request.
    pub user_agent: String,
}

impl Acceptance {
    /// Whether the grade is by the first rule, which did not ask who had given the address.
    pub const fn is_by_first_rule(&self) -> bool {
        self.grade_rule < grade::RULE
    }

    /// The message that says who gave the contact address, or that it was not asked.
    pub const fn address_label(&self) -> &'static str {
        if self.is_by_first_rule() {
            "address-not-asked"
        } else {
            self.provenance.source.label()
        }
    }

    /// The person's offset from UTC, as in `+01:00`.
    pub fn offset(&self) -> String {
        let sign = if self.offset_minutes < 0 { '−' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// The day on which it was accepted, where the person was.
    pub fn day_there(&self) -> NaiveDate {
        let ahead = Duration::from_secs(self.offset_minutes.unsigned_abs() * 60);
        let there = match self.offset_minutes {
            ..0 => self.accepted_at.minus(ahead),
            _ => self.accepted_at.plus(ahead),
        };
        there.utc_date()
    }
}

/// An acceptance by its identifier.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: AcceptanceId) -> Result<Option<Acceptance>, db::Error> {
    records::find(db, id).await
}

/// The acceptance that recorded a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn of_confirmation(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Acceptance>, db::Error> {
    records::of_confirmation(db, confirmation).await
}

/// The acceptance that created a relationship, the latest if several did.
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

/// A customer's acceptances, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, db::Error> {
    records::of_customer(db, customer).await
}

/// The acceptances of several customers, the newest first of each.
///
/// # Errors
/// If the database query fails.
pub async fn of_customers(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Acceptance>, db::Error> {
    let mut found = Vec::new();
    for some in ids.chunks(records::AT_ONCE) {
        found.extend(records::of_customers(db, some).await?);
    }
    Ok(found)
}

/// A reference that people can read out: two groups of five letters and digits that nobody confuses.
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
