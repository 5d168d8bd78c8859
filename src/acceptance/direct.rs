//! The customer's own act: what it may accept by itself, and the record of what it did on the acceptance page.

use chrono::NaiveDate;

use super::direct_store as store;
use super::grade::{Grade, Proof};
use super::{Confirmation, rules};
use crate::agreements::{self, AgreementType, TextRef, Timeline, Version};
use crate::customers::{self, Cloud, Customer};
use crate::db::{self, Reader};
pub use crate::invitations::Directly;
use crate::invitations::{Invitation, Purpose};
use crate::values::id::{
    AcceptanceId, AccountId, ConfirmationId, CustomerId, InvitationId, PartnerId, RelationshipId, SessionId,
};
use crate::values::{Language, LanguageTag, Random, Timestamp};

/// Whether a customer may accept a type by itself on a day.
///
/// # Errors
/// If the database query fails.
pub async fn directly(
    db: &mut Reader,
    customer: &Customer,
    type_id: &str,
    today: NaiveDate,
) -> Result<Directly, db::Error> {
    let timeline = agreements::timeline(db).await?;
    let first = for_the_first_time(&timeline, type_id, today, customer.cloud, customer.bought_before);
    if first == Directly::BoughtBefore
        && super::store::last_direct(db, customer.id, type_id, None)
            .await?
            .is_some()
    {
        return Ok(Directly::May);
    }
    Ok(first)
}

/// The same of a customer that has never accepted the type by itself, be it known or about to be created.
pub fn for_the_first_time(
    timeline: &Timeline,
    type_id: &str,
    today: NaiveDate,
    cloud: Cloud,
    bought_before: bool,
) -> Directly {
    if cloud.is_national() {
        Directly::NationalCloud
    } else if !timeline.takes_direct_acceptance(type_id, today) {
        Directly::NotByPolicy
    } else if bought_before && timeline.bought_before_blocks(type_id, today) {
        Directly::BoughtBefore
    } else {
        Directly::May
    }
}

/// Whether the customer of an invitation may do by itself what it is asked for; whoever is not known yet may.
///
/// # Errors
/// If the database query fails.
pub async fn directly_asked(db: &mut Reader, invitation: &Invitation, today: NaiveDate) -> Result<Directly, db::Error> {
    let (Some(customer), Some(type_id)) = (invitation.customer, &invitation.type_id) else {
        return Ok(Directly::May);
    };
    match customers::find(db, customer).await? {
        // Its partner can be authorized all the same.
        Some(customer) if invitation.purpose == Purpose::Agreement => directly(db, &customer, type_id, today).await,
        _ => Ok(Directly::May),
    }
}

/// The customer's own acceptance of a type, if it stands: not withdrawn since.
///
/// # Errors
/// If the database query fails.
pub async fn standing(db: &mut Reader, customer: CustomerId, type_id: &str) -> Result<Option<Confirmation>, db::Error> {
    let Some(last) = super::store::last_direct(db, customer, type_id, None).await? else {
        return Ok(None);
    };
    let withdrawn = super::withdraw::last(db, customer, type_id, None).await?;
    let stands = withdrawn.is_none_or(|withdrawal| last.recorded_at > withdrawal.at);
    Ok(stands.then_some(last))
}

/// The version that a customer accepts on a day, if its own acceptance is wanted: the newest effective, while the one that
/// it has accepted, if that stands, is not at least the newest that is not minor.
pub fn open_version(versions: &[Version], today: NaiveDate, standing: Option<i64>) -> Option<Version> {
    let needed = rules::needed(versions, today, false)?;
    if standing.is_some_and(|rank| rank >= needed.rank) {
        return None;
    }
    agreements::effective_on(versions, today).cloned()
}

/// The text that a customer accepts today in a language; `None` where there is no text at all.
///
/// # Errors
/// If the database query fails.
pub async fn text_to_accept(
    db: &mut Reader,
    customer: &Customer,
    agreement: &AgreementType,
    language: LanguageTag,
    today: NaiveDate,
) -> Result<Option<TextRef>, db::Error> {
    let versions = agreements::versions(db, &agreement.id).await?;
    let Some(version) = agreements::effective_on(&versions, today) else {
        return Ok(None);
    };
    agreements::text_for(db, &agreement.id, version.rank, customer.address.country, language).await
}

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
    store::find(db, id).await
}

/// What was done on the acceptance page to make a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn of_confirmation(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<Acceptance>, db::Error> {
    store::of_confirmation(db, confirmation).await
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
    store::of_relationship(db, customer, relationship).await
}

/// What a customer did on the acceptance page, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Acceptance>, db::Error> {
    store::of_customer(db, customer).await
}

/// A number that people can read out: two groups of five letters and digits that nobody confuses.
pub(super) fn reference(random: &Random) -> String {
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

    #[test]
    fn a_minor_version_asks_nobody_again_and_is_accepted_by_whoever_accepts() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let version = |rank, effective: &str, required: Option<&str>| Version {
            type_id: "T".into(),
            rank,
            effective_on: day(effective),
            required_from: required.map(day),
        };
        let versions = [
            version(1, "2020-01-01", Some("2020-01-01")),
            version(2, "2021-01-01", None),
        ];
        assert_eq!(open_version(&versions, day("2019-12-31"), None), None);
        let open = open_version(&versions, day("2021-06-01"), None);
        assert_eq!(open.map(|version| version.rank), Some(2));
        assert_eq!(open_version(&versions, day("2021-06-01"), Some(1)), None);
        let required = [
            version(1, "2020-01-01", Some("2020-01-01")),
            version(2, "2021-01-01", Some("2021-07-01")),
        ];
        let open = open_version(&required, day("2021-06-01"), Some(1));
        assert_eq!(open.map(|version| version.rank), Some(2));
    }
}
