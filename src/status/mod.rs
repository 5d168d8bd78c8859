//! The status of a partner, a customer and an agreement (R-STAT-1): one function of facts that every page, export and
//! endpoint reads.

pub mod api;
mod needed;
pub mod next_step;
pub mod pages;
mod standing;
mod summary;

use chrono::NaiveDate;

pub use needed::needed;
pub use next_step::NextStep;
pub use standing::{Standing, facts, standing};
pub use summary::ConfirmationSummary;
use summary::Confirmed;

use crate::confirmations::withdrawal::Withdrawal;
use crate::confirmations::{Confirmation, Current, Method};
use crate::invitations;
use crate::text_enum;

text_enum! {
    /// The status of a customer towards an agreement, in the order in which the rules apply (R-STAT-1).
    pub enum Status {
        /// A national cloud: no confirmation is possible, and none is needed.
        NotNeeded = "not-needed",
        /// The customer withdrew its consent, and nothing after that opens the gate again.
        Withdrawn = "withdrawn",
        /// The customer's own acceptance is valid.
        AcceptedDirectly = "accepted-directly",
        /// This partner's attestation is valid.
        Attested = "attested",
        /// A confirmation is valid, but not of the version that is required today.
        OutdatedVersion = "outdated-version",
        /// The last confirmation was rejected by a reviewer.
        Rejected = "rejected",
        /// The customer declined the last invitation.
        Declined = "declined",
        /// An invitation was sent, by Assent or by the agent, and can still be answered.
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

    /// The tone of its label: shape and colour.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::AcceptedDirectly | Self::Attested => "good",
            Self::OutdatedVersion | Self::Declined => "warn",
            Self::Withdrawn | Self::Rejected => "bad",
            Self::Invited => "info",
            Self::NotNeeded | Self::NotProvided => "none",
        }
    }

    /// Whether the version required today is confirmed, or no confirmation is needed.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::NotNeeded | Self::AcceptedDirectly | Self::Attested)
    }
}

/// The facts that the status follows from.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The customer is in a national cloud (R-GATE-5).
    pub national_cloud: bool,
    /// The relationship was ended: the partner's attestations no longer count (R-REL-1).
    pub relationship_ended: bool,
    /// The version that is required today; `None` if none is.
    pub required_rank: Option<i64>,
    /// The last direct acceptance and the last attestation of this partner (R-UPD-2).
    pub current: Current,
    /// The person named in the attestation disputes it; only the list of customers asks for it.
    pub disputed: bool,
    /// The last withdrawal.
    pub withdrawn: Option<Withdrawal>,
    /// The state of the last invitation to the agreement that this partner sent; drafts do not count.
    pub invitation: Option<invitations::State>,
    /// The last day on which the customer can answer it.
    pub invited_until: Option<NaiveDate>,
}

impl Facts {
    /// The direct acceptance, if it counts: not rejected, and not withdrawn since.
    fn valid_direct(&self) -> Option<&Confirmation> {
        let direct = self.current.direct.as_ref().filter(|_| !self.current.direct_rejected);
        direct.filter(|direct| self.outlives_withdrawal(direct))
    }

    /// The partner's attestation, if it counts.
    fn valid_attestation(&self) -> Option<&Confirmation> {
        let discounted = self.relationship_ended || self.current.attestation_rejected;
        let attested = self.current.attested.as_ref().filter(|_| !discounted);
        attested.filter(|attested| self.outlives_withdrawal(attested))
    }

    /// After a withdrawal only what was recorded later counts; of attestations, only those dated on that day or later
    /// (R-DIRECT-5).
    fn outlives_withdrawal(&self, confirmation: &Confirmation) -> bool {
        self.withdrawn.as_ref().is_none_or(|withdrawal| {
            confirmation.recorded_at > withdrawal.withdrawn_at
                && (confirmation.method == Method::Direct || confirmation.accepted_on >= withdrawal.withdrawn_on)
        })
    }

    /// The newest version that is validly confirmed.
    pub fn confirmed_rank(&self) -> Option<i64> {
        [self.valid_direct(), self.valid_attestation()]
            .into_iter()
            .flatten()
            .map(|confirmation| confirmation.rank)
            .max()
    }

    /// The confirmation that opens the gate where this version or a newer one is needed; the customer's own goes first. A
    /// national cloud needs none.
    pub fn opening(&self, needed: Option<i64>) -> Option<&Confirmation> {
        let mut valid = [self.valid_direct(), self.valid_attestation()].into_iter().flatten();
        valid.find(|confirmation| needed.is_none_or(|needed| confirmation.rank >= needed))
    }

    /// What of these facts counts, whichever version is required.
    pub fn summary(&self) -> ConfirmationSummary {
        if self.national_cloud {
            return ConfirmationSummary {
                direct: None,
                attested: None,
                otherwise: Status::NotNeeded,
                invited_until: None,
                disputed: false,
            };
        }
        let otherwise = self.without_confirmation();
        ConfirmationSummary {
            direct: self.valid_direct().map(Confirmed::from),
            attested: self.valid_attestation().map(Confirmed::from),
            otherwise,
            invited_until: self.invited_until.filter(|_| otherwise == Status::Invited),
            disputed: self.disputed && self.valid_attestation().is_some(),
        }
    }

    /// The status when no confirmation counts.
    fn without_confirmation(&self) -> Status {
        if self.withdrawn.is_some() {
            return Status::Withdrawn;
        }
        let is_rejected =
            self.current.direct_rejected || (self.current.attestation_rejected && !self.relationship_ended);
        if is_rejected {
            return Status::Rejected;
        }
        match self.invitation {
            Some(invitations::State::Declined) => Status::Declined,
            Some(state) if state.is_asked() => Status::Invited,
            _ => Status::NotProvided,
        }
    }
}

/// The status (R-STAT-1): the first that applies.
pub fn status(facts: &Facts) -> Status {
    facts.summary().status(facts.required_rank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::confirmations::sample;
    use crate::values::Timestamp;
    use invitations::State;

    /// A confirmation of version `rank`, accepted on a day of November 2026 and recorded at noon of that day.
    fn confirmed(method: Method, rank: i64, accepted: u32) -> Confirmation {
        let accepted_on = NaiveDate::from_ymd_opt(2026, 11, accepted).unwrap();
        let noon = Timestamp::from_micros(Timestamp::start_of(accepted_on).micros() + 43_200_000_000);
        sample::confirmation(method, rank, accepted_on, noon)
    }

    fn direct(rank: i64, accepted: u32) -> Confirmation {
        confirmed(Method::Direct, rank, accepted)
    }

    fn attested(rank: i64, accepted: u32) -> Confirmation {
        confirmed(Method::Attestation, rank, accepted)
    }

    fn current(direct: Option<Confirmation>, attested: Option<Confirmation>) -> Current {
        Current {
            direct,
            attested,
            ..Current::default()
        }
    }

    fn withdrawal(on: u32) -> Withdrawal {
        let day = direct(1, on);
        Withdrawal {
            customer_id: day.customer,
            type_id: day.type_id,
            withdrawn_on: day.accepted_on,
            withdrawn_at: day.recorded_at,
            person_name: String::new(),
            person_email: String::new(),
            role: String::new(),
            reason: String::new(),
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
                    current: current(Some(direct(2, 1)), None),
                    withdrawn: Some(withdrawal(5)),
                    ..f()
                },
                Status::NotNeeded,
            ),
            (
                "withdrawn",
                Facts {
                    withdrawn: Some(withdrawal(5)),
                    current: current(Some(direct(2, 1)), None),
                    ..f()
                },
                Status::Withdrawn,
            ),
            (
                "withdrawn, attested before",
                Facts {
                    withdrawn: Some(withdrawal(5)),
                    current: current(None, Some(attested(2, 1))),
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
                    current: current(Some(direct(2, 1)), None),
                    ..f()
                },
                Status::AcceptedDirectly,
            ),
            (
                "accepted directly and attested",
                Facts {
                    current: current(Some(direct(2, 1)), Some(attested(2, 2))),
                    ..f()
                },
                Status::AcceptedDirectly,
            ),
            (
                "attested",
                Facts {
                    current: current(None, Some(attested(2, 1))),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "attested, with an outdated direct acceptance beside it",
                Facts {
                    current: current(Some(direct(1, 3)), Some(attested(2, 1))),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "a newer version than required",
                Facts {
                    current: current(None, Some(attested(3, 1))),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "any version while none is required",
                Facts {
                    required_rank: None,
                    current: current(None, Some(attested(1, 1))),
                    ..f()
                },
                Status::Attested,
            ),
            (
                "outdated",
                Facts {
                    current: current(None, Some(attested(1, 1))),
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "outdated directly",
                Facts {
                    current: current(Some(direct(1, 1)), None),
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "outdated goes before rejected",
                Facts {
                    current: Current {
                        attestation_rejected: true,
                        ..current(Some(direct(1, 1)), Some(attested(2, 2)))
                    },
                    ..f()
                },
                Status::OutdatedVersion,
            ),
            (
                "rejected",
                Facts {
                    current: Current {
                        attestation_rejected: true,
                        ..current(None, Some(attested(2, 1)))
                    },
                    ..f()
                },
                Status::Rejected,
            ),
            (
                "rejected goes before declined",
                Facts {
                    current: Current {
                        attestation_rejected: true,
                        ..current(None, Some(attested(2, 1)))
                    },
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
                    invitation: Some(State::Sent),
                    ..f()
                },
                Status::Invited,
            ),
            (
                "a draft",
                Facts {
                    invitation: Some(State::Created),
                    ..f()
                },
                Status::NotProvided,
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
            current: Current {
                direct_rejected: true,
                ..current(Some(direct(2, 1)), Some(attested(2, 2)))
            },
            ..required_two()
        };
        assert_eq!(status(&facts), Status::Attested);
    }

    #[test]
    fn r_direct_5_what_is_dated_and_recorded_after_a_withdrawal_opens_again() {
        let withdrawn = |direct, attested| Facts {
            withdrawn: Some(withdrawal(5)),
            current: current(direct, attested),
            ..required_two()
        };
        assert_eq!(status(&withdrawn(Some(direct(2, 6)), None)), Status::AcceptedDirectly);
        assert_eq!(status(&withdrawn(None, Some(attested(2, 6)))), Status::Attested);
        let same_day_but_later = Confirmation {
            recorded_at: Timestamp::from_micros(withdrawal(5).withdrawn_at.micros() + 1),
            ..attested(2, 5)
        };
        assert_eq!(status(&withdrawn(None, Some(same_day_but_later))), Status::Attested);
        let backdated = Confirmation {
            recorded_at: attested(2, 7).recorded_at,
            ..attested(2, 4)
        };
        assert_eq!(status(&withdrawn(None, Some(backdated))), Status::Withdrawn);
        assert_eq!(status(&withdrawn(Some(direct(1, 6)), None)), Status::OutdatedVersion);
        let mut rejected = withdrawn(None, Some(attested(2, 6)));
        rejected.current.attestation_rejected = true;
        assert_eq!(status(&rejected), Status::Withdrawn);
    }

    #[test]
    fn r_rel_1_after_the_end_of_a_relationship_attestations_do_not_count_but_the_customers_own_does() {
        let ended = |direct, attested| Facts {
            relationship_ended: true,
            current: current(direct, attested),
            ..required_two()
        };
        assert_eq!(status(&ended(None, Some(attested(2, 1)))), Status::NotProvided);
        let mut rejected = ended(None, Some(attested(2, 1)));
        rejected.current.attestation_rejected = true;
        assert_eq!(status(&rejected), Status::NotProvided);
        assert_eq!(
            status(&ended(Some(direct(2, 1)), Some(attested(2, 1)))),
            Status::AcceptedDirectly
        );
    }
}
