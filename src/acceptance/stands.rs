//! What stands between a partner, a customer and an agreement, whichever version a day requires.

use chrono::NaiveDate;

use super::status::{Recorded, Status};

/// A confirmation that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// Which version.
    pub rank: i64,
    /// The day of the acceptance.
    pub on: NaiveDate,
}

impl From<Recorded> for Confirmed {
    fn from(record: Recorded) -> Self {
        Self {
            rank: record.rank,
            on: record.accepted_on,
        }
    }
}

/// What stands between a partner, a customer and an agreement: all that the status needs besides the version required on
/// a day. The list of customers keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// The customer's own acceptance.
    pub direct: Option<Confirmed>,
    /// The partner's attestation.
    pub attested: Option<Confirmed>,
    /// The status when neither stands.
    pub otherwise: Status,
    /// Where that is **Invited**: the last day on which it is.
    pub invited_until: Option<NaiveDate>,
}

impl Stands {
    /// The status on a day on which this version is required; `None`: none is.
    pub fn status_on(&self, today: NaiveDate, required_rank: Option<i64>) -> Status {
        match self.status(required_rank) {
            Status::Invited if self.invited_until.is_some_and(|last| last < today) => Status::NotProvided,
            status => status,
        }
    }

    /// The status on the day on which the facts were gathered.
    pub(super) fn status(&self, required_rank: Option<i64>) -> Status {
        let suffices = |confirmed: Confirmed| required_rank.is_none_or(|required| confirmed.rank >= required);
        if self.direct.is_some_and(suffices) {
            Status::AcceptedDirectly
        } else if self.attested.is_some_and(suffices) {
            Status::Attested
        } else if self.direct.or(self.attested).is_some() {
            Status::OutdatedVersion
        } else {
            self.otherwise
        }
    }

    /// The day of the acceptance that a status rests on, or that is outdated.
    pub fn accepted_on(&self, status: Status) -> Option<NaiveDate> {
        let (direct, attested) = (self.direct.map(|one| one.on), self.attested.map(|one| one.on));
        match status {
            Status::AcceptedDirectly => direct,
            Status::Attested => attested,
            _ => direct.max(attested),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn r_stat_1_a_newly_required_version_makes_a_confirmation_outdated_and_an_invitation_ends_with_its_last_day() {
        let attested = Stands {
            direct: None,
            attested: Some(Confirmed {
                rank: 2,
                on: day("2024-05-03"),
            }),
            otherwise: Status::Invited,
            invited_until: Some(day("2026-11-30")),
        };
        let today = day("2026-11-20");
        for (required, status) in [
            (None, Status::Attested),
            (Some(2), Status::Attested),
            (Some(3), Status::OutdatedVersion),
        ] {
            assert_eq!(attested.status_on(today, required), status);
            assert_eq!(attested.accepted_on(status), Some(day("2024-05-03")));
        }
        let invited = Stands {
            attested: None,
            ..attested
        };
        assert_eq!(invited.status_on(day("2026-11-30"), Some(2)), Status::Invited);
        assert_eq!(invited.status_on(day("2026-12-01"), Some(2)), Status::NotProvided);
        assert_eq!(invited.accepted_on(Status::Invited), None);
    }
}
