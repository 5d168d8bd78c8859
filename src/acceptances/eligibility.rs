//! Whether a customer may accept an agreement by itself, and which version and text of it.

use chrono::NaiveDate;

use crate::agreements::{self, AgreementType, TextRef, Timeline, Version};
use crate::confirmations::{self, Confirmation, withdrawal};
use crate::customers::{self, Cloud, Customer};
use crate::db::{self, Reader};
pub use crate::invitations::Eligibility;
use crate::invitations::{Invitation, Purpose};
use crate::status;
use crate::values::id::CustomerId;
use crate::values::{Country, LanguageTag};

/// Whether a customer may accept a type by itself on a day.
///
/// # Errors
/// If the database query fails.
pub async fn eligibility(
    db: &mut Reader,
    customer: &Customer,
    type_id: &str,
    today: NaiveDate,
) -> Result<Eligibility, db::Error> {
    let timeline = agreements::timeline(db).await?;
    let first = first_eligibility(&timeline, type_id, today, customer.cloud, customer.has_bought());
    if first == Eligibility::BoughtBefore
        && confirmations::last_direct(db, customer.id, type_id, None)
            .await?
            .is_some()
    {
        return Ok(Eligibility::Eligible);
    }
    Ok(first)
}

/// The same for a customer that has never accepted the type by itself, whether it exists or is about to be created.
pub fn first_eligibility(
    timeline: &Timeline,
    type_id: &str,
    today: NaiveDate,
    cloud: Cloud,
    has_bought: bool,
) -> Eligibility {
    if cloud.is_national() {
        Eligibility::NationalCloud
    } else if !timeline.takes_direct_acceptance(type_id, today) {
        Eligibility::NotByPolicy
    } else if has_bought && timeline.bought_before_blocks(type_id, today) {
        Eligibility::BoughtBefore
    } else {
        Eligibility::Eligible
    }
}

/// Whether the customer of an invitation may do by itself what it is asked for; a customer that does not exist yet may.
///
/// # Errors
/// If the database query fails.
pub async fn invited_eligibility(
    db: &mut Reader,
    invitation: &Invitation,
    today: NaiveDate,
) -> Result<Eligibility, db::Error> {
    let (Some(customer), Some(type_id)) = (invitation.customer, &invitation.type_id) else {
        return Ok(Eligibility::Eligible);
    };
    match customers::find(db, customer).await? {
        // Its partner can be authorized all the same.
        Some(customer) if invitation.purpose == Purpose::Agreement => eligibility(db, &customer, type_id, today).await,
        _ => Ok(Eligibility::Eligible),
    }
}

/// The customer's own acceptance of a type, unless it was rejected, or withdrawn since.
///
/// # Errors
/// If the database query fails.
pub async fn standing_acceptance(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
) -> Result<Option<Confirmation>, db::Error> {
    let last = confirmations::last_direct(db, customer, type_id, None).await?;
    let Some(last) = last.filter(|last| !last.rejected).map(|last| last.confirmation) else {
        return Ok(None);
    };
    let withdrawn = withdrawal::last(db, customer, type_id, None).await?;
    let stands = withdrawn.is_none_or(|withdrawal| last.recorded_at > withdrawal.withdrawn_at);
    Ok(stands.then_some(last))
}

/// The version that a customer can accept on a day: the newest effective, unless the customer has accepted the newest one that
/// is not minor, or a later one.
pub fn open_version(versions: &[Version], today: NaiveDate, standing: Option<i64>) -> Option<Version> {
    let needed = status::needed(versions, today, false)?;
    if standing.is_some_and(|rank| rank >= needed.rank) {
        return None;
    }
    agreements::effective_on(versions, today).cloned()
}

/// The text that a customer gets in the place of one that it confirmed, where a newer version that is not minor is in effect.
///
/// # Errors
/// If the database query fails.
pub async fn newer_text(
    db: &mut Reader,
    confirmation: &Confirmation,
    country: Country,
    today: NaiveDate,
) -> Result<Option<TextRef>, db::Error> {
    let versions = agreements::versions(db, &confirmation.type_id).await?;
    let Some(newer) = open_version(&versions, today, Some(confirmation.rank)) else {
        return Ok(None);
    };
    agreements::text_for(db, &newer.type_id, newer.rank, country, confirmation.text_language).await
}

/// The text that a customer accepts today in a language; `None` if there is none.
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

#[cfg(test)]
mod tests {
    use super::*;

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
