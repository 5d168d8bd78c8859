//! The next step: what is the matter, whose move it is, and whether the reader can make it.

use chrono::NaiveDate;

use super::{Facts, Status};
use crate::accounts::{Channel, Refusal};
use crate::agreements::Version;

/// Whose move it is, from the view of the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// The reader: an agent who may attest for this customer.
    Reader,
    /// A colleague of the reader in another role.
    Colleague,
    /// The provider of the reader, who is an indirect reseller's (R-ROLE-5).
    Provider,
    /// The partner; the reader is the operator's.
    Partner,
    /// Nobody: the relationship has ended.
    Nobody,
}

impl Mover {
    /// Whose move it is to attest, from the view of this reader (R-ROLE-1, R-ROLE-2, R-ROLE-5).
    pub fn for_reader(reader: &Channel, cannot_accept: bool) -> Self {
        match reader.agent().map(|agent| agent.attester_for(cannot_accept)) {
            None => Self::Partner,
            Some(Ok(_)) => Self::Reader,
            Some(Err(Refusal::Reseller)) => Self::Provider,
            Some(Err(_)) => Self::Colleague,
        }
    }
}

/// What is the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// A version that is not confirmed yet will be required from this day.
    Coming {
        /// The version.
        version: i64,
        /// The first day on which it is required.
        from: NaiveDate,
    },
    /// The confirmed version is older than the required one.
    Outdated,
    /// The consent was withdrawn.
    Withdrawn,
    /// The confirmation was rejected.
    Rejected,
    /// The invitation was declined.
    Declined,
    /// The customer has been invited.
    Invited,
    /// Nothing has been provided.
    NotProvided,
}

/// The next step about a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What is the matter.
    pub matter: Matter,
    /// Whose move it is.
    pub mover: Mover,
    /// The customer has bought before, and so cannot accept by itself (R-DIRECT-4).
    pub cannot_accept: bool,
}

/// The next step for a status, if there is one. A customer that `cannot_accept` by itself is attested for, even if it has been
/// invited (R-DIRECT-4).
pub fn next_step(status: Status, cannot_accept: bool, mover: Mover) -> Option<NextStep> {
    let matter = match status {
        Status::NotNeeded | Status::AcceptedDirectly | Status::Attested => return None,
        Status::OutdatedVersion => Matter::Outdated,
        Status::Withdrawn => Matter::Withdrawn,
        Status::Rejected => Matter::Rejected,
        Status::Declined => Matter::Declined,
        Status::Invited if !cannot_accept => Matter::Invited,
        Status::Invited | Status::NotProvided => Matter::NotProvided,
    };
    Some(NextStep {
        matter,
        mover,
        cannot_accept,
    })
}

/// The next requirement that is not confirmed yet, if the status is settled.
pub fn coming_requirement(facts: &Facts, versions: &[Version], today: NaiveDate) -> Option<Matter> {
    if facts.national_cloud || !super::status(facts).is_settled() {
        return None;
    }
    let confirmed = facts.confirmed_rank()?;
    let unconfirmed = versions.iter().filter(|version| version.rank > confirmed);
    unconfirmed
        .filter_map(|version| {
            let from = version.required_from.filter(|from| *from > today)?;
            Some((from, version.rank))
        })
        .min_by_key(|(from, _)| *from)
        .map(|(from, version)| Matter::Coming { version, from })
}

impl NextStep {
    /// `warn` for what blocks today, `info` for what will.
    pub const fn tone(&self) -> &'static str {
        match self.matter {
            Matter::Coming { .. } | Matter::Invited => "info",
            _ => "warn",
        }
    }

    /// The coming version, and the first day on which it is required.
    pub const fn coming(&self) -> Option<(i64, NaiveDate)> {
        match self.matter {
            Matter::Coming { version, from } => Some((version, from)),
            _ => None,
        }
    }

    /// Whether the reader can attest.
    pub fn can_attest(&self) -> bool {
        self.mover == Mover::Reader
    }

    /// The message on Account info that says what is the matter, with the placeables `version` and `date`.
    pub const fn matter_message(&self) -> &'static str {
        match self.matter {
            Matter::Coming { .. } => "acceptance-next-coming",
            Matter::Outdated => "acceptance-next-outdated",
            Matter::Withdrawn => "acceptance-next-withdrawn",
            Matter::Rejected => "acceptance-next-rejected",
            Matter::Declined => "acceptance-next-declined",
            Matter::Invited => "acceptance-next-invited",
            Matter::NotProvided => "acceptance-next-not-provided",
        }
    }

    /// The message on Account info that says whose move it is; `None` if the button says it.
    pub const fn mover_message(&self) -> Option<&'static str> {
        Some(match self.mover {
            Mover::Reader => return None,
            Mover::Colleague => "acceptance-whose-colleague",
            Mover::Provider => "acceptance-whose-provider",
            Mover::Partner => "acceptance-whose-partner",
            Mover::Nobody => "acceptance-whose-nobody",
        })
    }

    /// The message in the list of customers, which says both in a few words; `None` for what will block only later.
    pub const fn list_message(&self) -> Option<&'static str> {
        Some(match (self.matter, self.mover) {
            (Matter::Coming { .. }, _) => return None,
            (Matter::Invited, _) => "customer-list-next-invited",
            (_, Mover::Partner | Mover::Nobody) => "customer-list-next-partner",
            (_, Mover::Provider) => "customer-list-next-provider",
            (_, Mover::Colleague) => "customer-list-next-colleague",
            (Matter::Outdated, Mover::Reader) => "customer-list-next-outdated",
            (Matter::Withdrawn | Matter::Rejected | Matter::Declined, Mover::Reader) => match self.cannot_accept {
                true => "customer-list-next-again",
                false => "customer-list-next-invite-again",
            },
            (Matter::NotProvided, Mover::Reader) => match self.cannot_accept {
                true => "customer-list-next-bought-before",
                false => "customer-list-next-invite",
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::confirmations::{Current, Method, sample};
    use crate::values::Timestamp;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Facts with an attestation of version `rank`, while version 2 is required.
    fn attested(rank: i64) -> Facts {
        let recorded_at = Timestamp::start_of(day("2026-11-02"));
        Facts {
            required_rank: Some(2),
            current: Current {
                direct: None,
                attested: Some(sample::confirmation(
                    Method::Attestation,
                    rank,
                    day("2026-11-01"),
                    recorded_at,
                )),
                ..Current::default()
            },
            ..Facts::default()
        }
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
        ]
    }

    #[test]
    fn r_stat_1_a_coming_requirement_is_the_next_step_and_not_a_status() {
        let today = day("2026-11-20");
        let coming = Matter::Coming {
            version: 3,
            from: day("2026-12-01"),
        };
        assert_eq!(super::super::status(&attested(2)), Status::Attested);
        assert_eq!(next_step(Status::Attested, false, Mover::Reader), None);
        assert_eq!(coming_requirement(&attested(2), &versions(), today), Some(coming));
        assert_eq!(coming_requirement(&attested(3), &versions(), today), None);
        // What blocks today goes first.
        assert_eq!(coming_requirement(&attested(1), &versions(), today), None);
    }

    #[test]
    fn r_role_7_the_next_step_offers_the_act_only_to_whoever_may_do_it() {
        for (mover, message, in_list) in [
            (Mover::Reader, None, "customer-list-next-invite"),
            (
                Mover::Colleague,
                Some("acceptance-whose-colleague"),
                "customer-list-next-colleague",
            ),
            (
                Mover::Provider,
                Some("acceptance-whose-provider"),
                "customer-list-next-provider",
            ),
            (
                Mover::Partner,
                Some("acceptance-whose-partner"),
                "customer-list-next-partner",
            ),
        ] {
            let step = next_step(Status::NotProvided, false, mover).unwrap();
            assert_eq!(step.can_attest(), mover == Mover::Reader);
            assert_eq!((step.mover_message(), step.list_message()), (message, Some(in_list)));
        }
    }

    #[test]
    fn r_direct_4_nobody_waits_for_a_customer_that_cannot_accept() {
        let invited = |cannot_accept| next_step(Status::Invited, cannot_accept, Mover::Reader).unwrap();
        assert_eq!(invited(false).matter, Matter::Invited);
        assert_eq!(invited(false).list_message(), Some("customer-list-next-invited"));
        assert_eq!(invited(true).matter, Matter::NotProvided);
        assert_eq!(invited(true).list_message(), Some("customer-list-next-bought-before"));
    }

    #[test]
    fn r_gate_5_a_national_cloud_has_no_next_step() {
        let national = Facts {
            national_cloud: true,
            ..attested(2)
        };
        assert_eq!(next_step(Status::NotNeeded, false, Mover::Reader), None);
        assert_eq!(coming_requirement(&national, &versions(), day("2026-11-20")), None);
    }
}
