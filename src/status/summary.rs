//! What stands between a partner, a customer and an agreement, whichever version a day requires.

use std::fmt;

use chrono::NaiveDate;

use super::{Recorded, Status};

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

/// What stands between the parts of the word that is kept.
const BETWEEN: char = '|';

/// As the list keeps it: `2|2024-05-03|||invited|2026-11-30`. A column for each part would cost more than all else that is
/// read for a page.
impl fmt::Display for Stands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for confirmed in [self.direct, self.attested] {
            match confirmed {
                Some(Confirmed { rank, on }) => write!(f, "{rank}{BETWEEN}{on}{BETWEEN}")?,
                None => write!(f, "{BETWEEN}{BETWEEN}")?,
            }
        }
        write!(f, "{}{BETWEEN}", self.otherwise)?;
        self.invited_until.map_or(Ok(()), |last| fmt::Display::fmt(&last, f))
    }
}

impl Stands {
    /// Reads the word that is kept.
    pub fn stored(text: &str) -> Option<Self> {
        let mut parts = text.split(BETWEEN);
        let mut confirmed = || match (parts.next()?, parts.next()?) {
            ("", "") => Some(None),
            (rank, on) => Some(Some(Confirmed {
                rank: rank.parse().ok()?,
                on: on.parse().ok()?,
            })),
        };
        Some(Self {
            direct: confirmed()?,
            attested: confirmed()?,
            otherwise: Status::parse(parts.next()?)?,
            invited_until: match parts.next()? {
                "" => None,
                last => Some(last.parse().ok()?),
            },
        })
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

    #[test]
    fn what_is_kept_is_read_back_as_it_was() {
        let confirmed = |rank: i64, on: &str| Some(Confirmed { rank, on: day(on) });
        for direct in [None, confirmed(1, "2019-10-01")] {
            for attested in [None, confirmed(12, "2024-02-29")] {
                for invited_until in [None, Some(day("2026-11-30"))] {
                    for otherwise in Status::ALL {
                        let stands = Stands {
                            direct,
                            attested,
                            otherwise: *otherwise,
                            invited_until,
                        };
                        assert_eq!(Stands::stored(&stands.to_string()), Some(stands));
                    }
                }
            }
        }
        for broken in [
            "",
            "|||",
            "||||nothing|",
            "2|||2024-05-03|attested|",
            "||||invited|soon",
        ] {
            assert_eq!(Stands::stored(broken), None, "{broken}");
        }
    }
}
