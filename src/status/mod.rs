//! The status of a partner, a customer and an agreement (R-STAT-1): one function of facts that every page, export and
//! endpoint reads.

mod needed;
pub mod next_step;
pub mod pages;
mod standing;
pub mod summary;

use chrono::NaiveDate;

pub use needed::needed;
pub use next_step::{NextStep, next_step};
pub use standing::{Standing, facts, standing};
use summary::{Confirmed, Stands};

use crate::confirmations::withdrawal::Withdrawal;
use crate::confirmations::{Confirmation, Method};
use crate::invitations;
use crate::text_enum;
use crate::values::Timestamp;

text_enum! {
    /// How a customer stands towards an agreement, in the order in which the rules are asked (R-STAT-1).
    pub enum Status {
        /// A national cloud: no confirmation is possible, and none is needed.
        NotNeeded = "not-needed",
        /// The customer withdrew its consent, and nothing after that opens the gate again.
        Withdrawn = "withdrawn",
        /// The customer's own acceptance stands.
        AcceptedDirectly = "accepted-directly",
        /// This partner's attestation stands.
        Attested = "attested",
        /// A confirmation stands, but not of the version that is required today.
        OutdatedVersion = "outdated-version",
        /// The last confirmation was rejected by a reviewer.
        Rejected = "rejected",
        /// The customer declined the last invitation.
        Declined = "declined",
        /// An invitation is open.
        Invited = "invited",
        /// None of these.
        NotProvided = "not-provided",
    }
}

impl Status {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::NotNeeded => "status-not-needed",
            Self::Withdrawn => "status-withdrawn",
            Self::AcceptedDirectly => "status-accepted-directly",
            Self::Attested => "status-attested",
            Self::OutdatedVersion => "status-outdated-version",
            Self::Rejected => "status-rejected",
            Self::Declined => "status-declined",
            Self::Invited => "status-invited",
            Self::NotProvided => "status-not-provided",
        }
    }

    /// Its shape and colour.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::AcceptedDirectly | Self::Attested => "good",
            Self::OutdatedVersion | Self::Declined => "warn",
            Self::Withdrawn | Self::Rejected => "bad",
            Self::Invited => "info",
            Self::NotNeeded | Self::NotProvided => "none",
        }
    }

    /// Whether a confirmation of the version required today stands, or none is needed.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::NotNeeded | Self::AcceptedDirectly | Self::Attested)
    }
}

/// A confirmation, as far as the status asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Which version.
    pub rank: i64,
    /// The day of the acceptance.
    pub accepted_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// A reviewer rejected it, and has not undone that.
    pub rejected: bool,
}

impl From<&Confirmation> for Recorded {
    fn from(confirmation: &Confirmation) -> Self {
        Self {
            rank: confirmation.rank,
            accepted_on: confirmation.accepted_on,
            recorded_at: confirmation.recorded_at,
            rejected: false,
        }
    }
}

/// What the status follows from.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The customer is in a national cloud (R-GATE-5).
    pub national_cloud: bool,
    /// The relationship was ended: the partner's attestations no longer count (R-REL-1).
    pub relationship_ended: bool,
    /// The version that is required today; `None` when none is.
    pub required_rank: Option<i64>,
    /// The last direct acceptance that was recorded (R-UPD-2).
    pub direct: Option<Recorded>,
    /// The last attestation of this partner that was recorded.
    pub attested: Option<Recorded>,
    /// The last withdrawal.
    pub withdrawn: Option<Withdrawal>,
    /// The state of this partner's last invitation to the agreement.
    pub invitation: Option<invitations::State>,
    /// The last day on which the customer can answer it.
    pub invited_until: Option<NaiveDate>,
}

impl Facts {
    /// The direct acceptance, if it stands: not rejected, and not withdrawn since.
    fn standing_direct(&self) -> Option<Recorded> {
        self.direct.filter(|record| self.counts(record, Method::Direct))
    }

    /// The partner's attestation, if it stands and counts.
    fn standing_attested(&self) -> Option<Recorded> {
        self.attested
            .filter(|record| !self.relationship_ended && self.counts(record, Method::Attestation))
    }

    /// After a withdrawal only what was recorded later stands; of attestations, only those dated on that day or after
    /// it (R-DIRECT-5).
    fn counts(&self, record: &Recorded, method: Method) -> bool {
        let outlives = |withdrawal: Withdrawal| {
            record.recorded_at > withdrawal.at && (method == Method::Direct || record.accepted_on >= withdrawal.on)
        };
        !record.rejected && self.withdrawn.is_none_or(outlives)
    }

    /// The newest version that stands confirmed.
    pub fn standing_rank(&self) -> Option<i64> {
        [self.standing_direct(), self.standing_attested()]
            .into_iter()
            .flatten()
            .map(|record| record.rank)
            .max()
    }

    /// What of all this counts, whichever version is required.
    pub fn stands(&self) -> Stands {
        if self.national_cloud {
            return Stands {
                direct: None,
                attested: None,
                otherwise: Status::NotNeeded,
                invited_until: None,
            };
        }
        let otherwise = self.without_confirmation();
        Stands {
            direct: self.standing_direct().map(Confirmed::from),
            attested: self.standing_attested().map(Confirmed::from),
            otherwise,
            invited_until: self.invited_until.filter(|_| otherwise == Status::Invited),
        }
    }

    /// The status when no confirmation stands.
    fn without_confirmation(&self) -> Status {
        if self.withdrawn.is_some() {
            return Status::Withdrawn;
        }
        let attested = self.attested.filter(|_| !self.relationship_ended);
        if [self.direct, attested]
            .into_iter()
            .flatten()
            .any(|record| record.rejected)
        {
            return Status::Rejected;
        }
        match self.invitation {
            Some(invitations::State::Declined) => Status::Declined,
            Some(state) if state.is_open() => Status::Invited,
            _ => Status::NotProvided,
        }
    }
}

/// The status (R-STAT-1): the first that applies.
pub fn status(facts: &Facts) -> Status {
    facts.stands().status(facts.required_rank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use invitations::State;

    /// A record of version `rank`, accepted on a day of November 2026 and recorded at noon of that day.
    fn record(rank: i64, accepted: u32) -> Recorded {
        let accepted_on = NaiveDate::from_ymd_opt(2026, 11, accepted).unwrap();
        Recorded {
            rank,
            accepted_on,
            recorded_at: Timestamp::from_micros(Timestamp::start_of(accepted_on).micros() + 43_200_000_000),
            rejected: false,
        }
    }

    fn rejected(rank: i64, accepted: u32) -> Recorded {
        Recorded {
            rejected: true,
            ..record(rank, accepted)
        }
    }

    fn withdrawal(on: u32) -> Withdrawal {
        Withdrawal {
            on: record(1, on).accepted_on,
            at: record(1, on).recorded_at,
        }
    }

    fn required_two() -> Facts {
        Facts {
            required_rank: Some(2),
            ..Facts::default()
        }
    }

    #[test]
    fn r_stat_1_every_row_and_who_goes_first() {
        let f = required_two;
        let table: Vec<(&str, Facts, Status)> = vec![
            ("nothing at all", f(), Status::NotProvided),
            (
                "a national cloud",
                Facts {
                    national_cloud: true,
                    ..f()
                },
                Status::NotNeeded,
            ),
            (
                "a national cloud, whatever was recorded",
                Facts {
                    national_cloud: true,
                    direct: Some(record(2, 1)),
                    withdrawn: Some(withdrawal(5)),
                    ..f()
                },
                Status::NotNeeded,
            ),
            (
                "withdrawn",
                Facts {
                    withdrawn: Some(withdrawal(5)),
                    direct: Some(record(2, 1)),
                    ..f()
                },
                Status::Withdrawn,
            ),
            (
                "withdrawn, attested before",
                Facts {
                    withdrawn: Some(withdrawal(5)),
                    attested: Some(record(2, 1)),
                    ..f()
                },
                Status::Withdrawn,
            ),
            (
                "withdrawn, and invited since",
                Facts {
                    withdrawn: Some(withdrawal(5)),
                    invitation: Some(State::Sent),
                    ..f()
                },
                Status::Withdrawn,
            ),
            (
                "accepted directly",
                Facts {
                    direct: Some(record(2, 1)),
                    ..f()
                },
                Status::AcceptedDirectly,
            ),
            (
                "accepted directly and attested",
                Facts {
                    direct: Some(record(2, 1)),
                    attested: Some(record(2, 2)),
                    ..f()
                },
                Status::AcceptedDirectly,
            ),
            (
                "attested",
                Facts {
                    attested: Some(record(2, 1)),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "attested, with an outdated direct acceptance beside it",
                Facts {
                    direct: Some(record(1, 3)),
                    attested: Some(record(2, 1)),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "a newer version than required",
                Facts {
                    attested: Some(record(3, 1)),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "any version while none is required",
                Facts {
                    required_rank: None,
                    attested: Some(record(1, 1)),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "outdated",
                Facts {
                    attested: Some(record(1, 1)),
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "outdated directly",
                Facts {
                    direct: Some(record(1, 1)),
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "outdated goes before rejected",
                Facts {
                    direct: Some(record(1, 1)),
                    attested: Some(rejected(2, 2)),
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "rejected",
                Facts {
                    attested: Some(rejected(2, 1)),
                    ..f()
                },
                Status::Rejected,
            ),
            (
                "rejected goes before declined",
                Facts {
                    attested: Some(rejected(2, 1)),
                    invitation: Some(State::Declined),
                    ..f()
                },
                Status::Rejected,
            ),
            (
                "declined",
                Facts {
                    invitation: Some(State::Declined),
                    ..f()
                },
                Status::Declined,
            ),
            (
                "invited",
                Facts {
                    invitation: Some(State::Created),
                    ..f()
                },
                Status::Invited,
            ),
            (
                "opened",
                Facts {
                    invitation: Some(State::Opened),
                    ..f()
                },
                Status::Invited,
            ),
            (
                "expired",
                Facts {
                    invitation: Some(State::Expired),
                    ..f()
                },
                Status::NotProvided,
            ),
            (
                "revoked",
                Facts {
                    invitation: Some(State::Revoked),
                    ..f()
                },
                Status::NotProvided,
            ),
        ];
        for (what, facts, expected) in table {
            assert_eq!(status(&facts), expected, "{what}");
        }
    }

    #[test]
    fn r_upd_2_a_rejection_of_one_kind_leaves_the_other_standing() {
        let facts = Facts {
            direct: Some(rejected(2, 1)),
            attested: Some(record(2, 2)),
            ..required_two()
        };
        assert_eq!(status(&facts), Status::Attested);
    }

    #[test]
    fn r_direct_5_what_is_dated_and_recorded_after_a_withdrawal_opens_again() {
        let withdrawn = |direct, attested| Facts {
            withdrawn: Some(withdrawal(5)),
            direct,
            attested,
            ..required_two()
        };
        assert_eq!(status(&withdrawn(Some(record(2, 6)), None)), Status::AcceptedDirectly);
        assert_eq!(status(&withdrawn(None, Some(record(2, 6)))), Status::Attested);
        let same_day_but_later = Recorded {
            recorded_at: Timestamp::from_micros(withdrawal(5).at.micros() + 1),
            ..record(2, 5)
        };
        assert_eq!(status(&withdrawn(None, Some(same_day_but_later))), Status::Attested);
        let backdated = Recorded {
            recorded_at: record(2, 7).recorded_at,
            ..record(2, 4)
        };
        assert_eq!(status(&withdrawn(None, Some(backdated))), Status::Withdrawn);
        assert_eq!(status(&withdrawn(Some(record(1, 6)), None)), Status::OutdatedVersion);
        assert_eq!(status(&withdrawn(None, Some(rejected(2, 6)))), Status::Withdrawn);
    }

    #[test]
    fn r_rel_1_after_the_end_of_a_relationship_attestations_do_not_count_but_the_customers_own_does() {
        let ended = |direct, attested| Facts {
            relationship_ended: true,
            direct,
            attested,
            ..required_two()
        };
        assert_eq!(status(&ended(None, Some(record(2, 1)))), Status::NotProvided);
        assert_eq!(status(&ended(None, Some(rejected(2, 1)))), Status::NotProvided);
        assert_eq!(
            status(&ended(Some(record(2, 1)), Some(record(2, 1)))),
            Status::AcceptedDirectly
        );
    }
}
