//! The confirmation summary: what is confirmed between a partner, a customer and an agreement, whichever version a day
//! requires. It decides **Outdated version**, and the list of customers stores it.

use std::fmt;

use chrono::NaiveDate;

use super::Status;
use crate::confirmations::{Confirmation, Method};

/// A valid confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// The version.
    pub rank: i64,
    /// The date of the acceptance.
    pub accepted_on: NaiveDate,
}

impl From<&Confirmation> for Confirmed {
    fn from(confirmation: &Confirmation) -> Self {
        Self {
            rank: confirmation.rank,
            accepted_on: confirmation.accepted_on,
        }
    }
}

/// What is confirmed between a partner, a customer and an agreement: all that the status needs besides the version required
/// on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConfirmationSummary {
    /// The customer's own acceptance.
    pub direct: Option<Confirmed>,
    /// The partner's attestation.
    pub attested: Option<Confirmed>,
    /// The status if there is neither.
    pub otherwise: Status,
    /// The last day on which that is **Invited**, if it is.
    pub invited_until: Option<NaiveDate>,
    /// The person named in the attestation disputes it (R-DIRECT-8). That changes no status.
    pub disputed: bool,
}

impl ConfirmationSummary {
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

    /// The tone of a status. What a person disputes is not plainly good.
    pub const fn tone(&self, status: Status) -> &'static str {
        match status {
            Status::Attested if self.disputed => "warn",
            status => status.tone(),
        }
    }

    /// The confirmation that a status is based on, or the later one of those that are outdated.
    pub fn confirmed(&self, status: Status) -> Option<(Method, Confirmed)> {
        let direct = self.direct.map(|confirmed| (Method::Direct, confirmed));
        let attested = self.attested.map(|confirmed| (Method::Attestation, confirmed));
        match status {
            Status::AcceptedDirectly => direct,
            Status::Attested => attested,
            _ => [attested, direct]
                .into_iter()
                .flatten()
                .max_by_key(|(_, confirmed)| confirmed.accepted_on),
        }
    }
}

/// The separator of the stored form.
const SEPARATOR: char = '|';

/// The last part of the stored form where the attestation is disputed.
const DISPUTED: &str = "disputed";

/// The stored form: `2|2024-05-03|||invited|2026-11-30`, and `|disputed` where it is. A column for each part would cost more than all else that is read
/// for a page of the list.
impl fmt::Display for ConfirmationSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for confirmed in [self.direct, self.attested] {
            match confirmed {
                Some(Confirmed { rank, accepted_on }) => write!(f, "{rank}{SEPARATOR}{accepted_on}{SEPARATOR}")?,
                None => write!(f, "{SEPARATOR}{SEPARATOR}")?,
            }
        }
        write!(f, "{}{SEPARATOR}", self.otherwise)?;
        self.invited_until.map_or(Ok(()), |last| fmt::Display::fmt(&last, f))?;
        if self.disputed {
            write!(f, "{SEPARATOR}{DISPUTED}")?;
        }
        Ok(())
    }
}

impl ConfirmationSummary {
    /// Parses the stored form.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(SEPARATOR);
        let mut confirmed = || match (parts.next()?, parts.next()?) {
            ("", "") => Some(None),
            (rank, accepted_on) => Some(Some(Confirmed {
                rank: rank.parse().ok()?,
                accepted_on: accepted_on.parse().ok()?,
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
            disputed: match parts.next() {
                None => false,
                Some(DISPUTED) => true,
                Some(_) => return None,
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
        let attested = ConfirmationSummary {
            direct: None,
            attested: Some(Confirmed {
                rank: 2,
                accepted_on: day("2024-05-03"),
            }),
            otherwise: Status::Invited,
            invited_until: Some(day("2026-11-30")),
            disputed: false,
        };
        let today = day("2026-11-20");
        for (required, status) in [
            (None, Status::Attested),
            (Some(2), Status::Attested),
            (Some(3), Status::OutdatedVersion),
        ] {
            assert_eq!(attested.status_on(today, required), status);
            assert_eq!(
                attested.confirmed(status),
                Some((Method::Attestation, attested.attested.unwrap()))
            );
        }
        let invited = ConfirmationSummary {
            attested: None,
            ..attested
        };
        assert_eq!(invited.status_on(day("2026-11-30"), Some(2)), Status::Invited);
        assert_eq!(invited.status_on(day("2026-12-01"), Some(2)), Status::NotProvided);
        assert_eq!(invited.confirmed(Status::Invited), None);
    }

    #[test]
    fn the_stored_form_is_read_back_as_it_was() {
        let confirmed = |rank: i64, on: &str| {
            Some(Confirmed {
                rank,
                accepted_on: day(on),
            })
        };
        for direct in [None, confirmed(1, "2019-10-01")] {
            for attested in [None, confirmed(12, "2024-02-29")] {
                for (invited_until, disputed) in [(None, true), (Some(day("2026-11-30")), false)] {
                    for otherwise in Status::ALL {
                        let summary = ConfirmationSummary {
                            direct,
                            attested,
                            otherwise: *otherwise,
                            invited_until,
                            disputed,
                        };
                        assert_eq!(ConfirmationSummary::parse(&summary.to_string()), Some(summary));
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
            "||||invited||soon",
        ] {
            assert_eq!(ConfirmationSummary::parse(broken), None, "{broken}");
        }
    }
}
