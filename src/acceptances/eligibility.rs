//! What a customer may accept by itself, and which version and text of it.

use chrono::NaiveDate;

use crate::agreements::{self, AgreementType, TextRef, Timeline, Version};
use crate::confirmations::{self, Confirmation, withdrawal};
use crate::customers::{self, Cloud, Customer};
use crate::db::{self, Reader};
pub use crate::invitations::Directly;
use crate::invitations::{Invitation, Purpose};
use crate::status;
use crate::values::LanguageTag;
use crate::values::id::CustomerId;

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
        && confirmations::last_direct(db, customer.id, type_id, None)
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
    let Some(last) = confirmations::last_direct(db, customer, type_id, None).await? else {
        return Ok(None);
    };
    let withdrawn = withdrawal::last(db, customer, type_id, None).await?;
    let stands = withdrawn.is_none_or(|withdrawal| last.recorded_at > withdrawal.at);
    Ok(stands.then_some(last))
}

/// The version that a customer accepts on a day, if its own acceptance is wanted: the newest effective, while the one that
/// it has accepted, if that stands, is not at least the newest that is not minor.
pub fn open_version(versions: &[Version], today: NaiveDate, standing: Option<i64>) -> Option<Version> {
    let needed = status::needed(versions, today, false)?;
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
