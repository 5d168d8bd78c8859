//! The rules of an attestation, which are pure, and the ways in which it can fail.

use chrono::NaiveDate;

use crate::agreements::{self, Version};
use crate::confirmations::Confirmation;
use crate::db;
use crate::mail::Unwritten;

/// Why an attestation is refused.
#[derive(Debug, thiserror::Error)]
pub enum AttestError {
    /// It is dated in the future (R-NEW-3).
    #[error("the acceptance is dated in the future")]
    Future,
    /// It is dated before the agreement was introduced, which was on this day (R-NEW-3).
    #[error("the acceptance is dated before the agreement was introduced on {0}")]
    BeforeIntroduced(NaiveDate),
    /// There is no such version, or it was not effective on the day of the acceptance (R-UPD-7).
    #[error("no such version was effective on the day of the acceptance")]
    NoSuchVersion,
    /// It is of an older version than the current attestation (R-UPD-2).
    #[error("the current attestation is of a newer version")]
    OlderThanCurrent,
    /// The same signer is recorded for the same version (R-UPD-6).
    #[error("the same signer is recorded for the same version")]
    SameSigner,
    /// A customer in a national cloud can have no confirmation (R-GATE-5).
    #[error("a customer in a national cloud can have no confirmation")]
    NationalCloud,
    /// The partner does not serve the customer, or does so no longer (R-REL-1).
    #[error("the partner does not serve this customer")]
    NotServed,
    /// The agreement takes no new confirmation, backdated or not.
    #[error("the agreement takes no new confirmation")]
    Retired,
    /// The letter about it could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] Unwritten),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Checks the date of an acceptance: not in the future where the agent is, not before the agreement was introduced (R-NEW-3).
///
/// # Errors
/// [`AttestError::Future`], [`AttestError::BeforeIntroduced`].
pub fn check_date(
    accepted_on: NaiveDate,
    today: NaiveDate,
    introduced_on: Option<NaiveDate>,
) -> Result<(), AttestError> {
    if accepted_on > today {
        return Err(AttestError::Future);
    }
    match introduced_on {
        Some(introduced) if accepted_on < introduced => Err(AttestError::BeforeIntroduced(introduced)),
        _ => Ok(()),
    }
}

/// Checks the version of an acceptance: the newest effective on its version day ([`agreements::version_day`]), or an earlier
/// one (R-UPD-7); not older than the current attestation (R-UPD-2).
///
/// # Errors
/// [`AttestError::NoSuchVersion`], [`AttestError::OlderThanCurrent`].
pub fn check_version(
    versions: &[Version],
    rank: i64,
    version_day: NaiveDate,
    standing_rank: Option<i64>,
) -> Result<(), AttestError> {
    let newest = agreements::effective_on(versions, version_day).ok_or(AttestError::NoSuchVersion)?;
    if rank > newest.rank || !versions.iter().any(|version| version.rank == rank) {
        return Err(AttestError::NoSuchVersion);
    }
    if standing_rank.is_some_and(|standing| rank < standing) {
        return Err(AttestError::OlderThanCurrent);
    }
    Ok(())
}

/// Checks the signer of an attestation: not the one recorded for the same version (R-UPD-6).
///
/// # Errors
/// [`AttestError::SameSigner`].
pub fn check_signer(signer_key: &str, rank: i64, standing: Option<&Confirmation>) -> Result<(), AttestError> {
    match standing {
        Some(standing) if standing.rank == rank && standing.signer.key() == signer_key => Err(AttestError::SameSigner),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn versions() -> Vec<Version> {
        let version = |rank, effective: &str, required: Option<&str>| Version {
            type_id: "MicrosoftCustomerAgreement".into(),
            rank,
            effective_on: day(effective),
            required_from: required.map(day),
        };
        vec![
            version(1, "2019-10-01", Some("2019-10-01")),
            version(2, "2023-04-01", Some("2023-04-01")),
            version(3, "2026-11-01", Some("2026-12-01")),
            version(4, "2026-11-10", None),
        ]
    }

    #[test]
    fn r_new_3_the_date_is_not_in_the_future_and_not_before_the_agreement_was_introduced() {
        let (today, introduced) = (day("2026-11-20"), Some(day("2019-10-01")));
        assert!(check_date(today, today, introduced).is_ok());
        assert!(check_date(day("2019-10-01"), today, introduced).is_ok());
        assert!(matches!(
            check_date(day("2026-11-21"), today, introduced),
            Err(AttestError::Future)
        ));
        assert!(matches!(
            check_date(day("2019-09-30"), today, introduced),
            Err(AttestError::BeforeIntroduced(on)) if Some(on) == introduced
        ));
        // The Cloud Agreement has no bound.
        assert!(check_date(day("1990-01-01"), today, None).is_ok());
    }

    #[test]
    fn r_upd_7_the_version_is_the_newest_effective_on_the_date_or_an_earlier_one() {
        let check = |rank, on: &str| check_version(&versions(), rank, day(on), None);
        assert!(check(2, "2026-10-31").is_ok());
        assert!(check(1, "2026-10-31").is_ok());
        assert!(matches!(check(3, "2026-10-31"), Err(AttestError::NoSuchVersion)));
        assert!(check(3, "2026-11-01").is_ok());
        assert!(matches!(check(9, "2026-11-20"), Err(AttestError::NoSuchVersion)));
        assert!(matches!(check(0, "2026-11-20"), Err(AttestError::NoSuchVersion)));
        assert!(matches!(check(1, "2019-09-30"), Err(AttestError::NoSuchVersion)));
    }

    #[test]
    fn r_upd_2_an_older_version_than_the_one_that_stands_is_refused() {
        let check = |rank, standing| check_version(&versions(), rank, day("2026-11-20"), standing);
        assert!(matches!(check(1, Some(2)), Err(AttestError::OlderThanCurrent)));
        assert!(check(2, Some(2)).is_ok());
        assert!(check(3, Some(2)).is_ok());
        assert!(check(1, None).is_ok());
    }
}
