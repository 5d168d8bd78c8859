//! The next step: what is the matter, whose move it is, and whether the reader can make it.

use chrono::NaiveDate;

use super::{Facts, Status, status};
use crate::agreements::Version;

/// Who reads the next step, and what that person may do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// An agent who may attest for this customer.
    Attester,
    /// An agent of a partner that attests, in another role.
    Colleague,
    /// An agent of an indirect reseller (R-ROLE-5).
    Reseller,
    /// One of the operator's people.
    Operator,
}

/// What should happen next: what is the matter, whose move it is, and whether the reader can make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// `warn` for what blocks today, `info` for what will.
    pub tone: &'static str,
    /// The message that says what is the matter, with the placeables `version` and `date`.
    pub what: &'static str,
    /// Which version is asked for; 0 when that is not the matter.
    pub version: i64,
    /// From when it is required, if that is still to come.
    pub from: Option<NaiveDate>,
    /// The message that says whose move it is; empty when the button says it.
    pub whose: &'static str,
    /// Whether the reader can attest.
    pub attest: bool,
}

/// The next step, if there is one: whose move it is, told to this reader. A customer that `cannot_accept` by itself is waited
/// for in vain, whatever it has been asked (R-DIRECT-4).
pub fn next_step(
    facts: &Facts,
    cannot_accept: bool,
    versions: &[Version],
    today: NaiveDate,
    reader: Reader,
) -> Option<NextStep> {
    let (tone, what, version, from) = match status(facts) {
        Status::NotNeeded => return None,
        Status::AcceptedDirectly | Status::Attested => {
            let coming = coming_requirement(facts, versions, today)?;
            ("info", "acceptance-next-coming", coming.rank, coming.required_from)
        }
        Status::OutdatedVersion => (
            "warn",
            "acceptance-next-outdated",
            facts.required_rank.unwrap_or_default(),
            None,
        ),
        Status::Withdrawn => ("warn", "acceptance-next-withdrawn", 0, None),
        Status::Rejected => ("warn", "acceptance-next-rejected", 0, None),
        Status::Declined => ("warn", "acceptance-next-declined", 0, None),
        Status::Invited if !cannot_accept => ("info", "acceptance-next-invited", 0, None),
        Status::Invited | Status::NotProvided => ("warn", "acceptance-next-not-provided", 0, None),
    };
    let attest = reader == Reader::Attester && !facts.relationship_ended;
    let whose = match reader {
        _ if facts.relationship_ended => "acceptance-whose-nobody",
        Reader::Attester => "",
        Reader::Colleague => "acceptance-whose-colleague",
        Reader::Reseller => "acceptance-whose-provider",
        Reader::Operator => "acceptance-whose-partner",
    };
    Some(NextStep {
        tone,
        what,
        version,
        from,
        whose,
        attest,
    })
}

/// The next version that will be required and is not confirmed yet.
fn coming_requirement<'v>(facts: &Facts, versions: &'v [Version], today: NaiveDate) -> Option<&'v Version> {
    let confirmed = facts.standing_rank()?;
    versions
        .iter()
        .filter(|version| version.rank > confirmed)
        .filter(|version| version.required_from.is_some_and(|from| from > today))
        .min_by_key(|version| version.required_from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::Recorded;
    use crate::values::Timestamp;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A record of version `rank`.
    fn record(rank: i64) -> Recorded {
        Recorded {
            rank,
            accepted_on: day("2026-11-01"),
            recorded_at: Timestamp::start_of(day("2026-11-02")),
            rejected: false,
        }
    }

    fn required_two() -> Facts {
        Facts {
            required_rank: Some(2),
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
        let facts = Facts {
            attested: Some(record(2)),
            ..required_two()
        };
        assert_eq!(status(&facts), Status::Attested);
        let step = next_step(&facts, false, &versions(), day("2026-11-20"), Reader::Attester).unwrap();
        assert_eq!(
            (step.tone, step.version, step.from),
            ("info", 3, Some(day("2026-12-01")))
        );
        assert!(step.attest && step.whose.is_empty());
        let newest = Facts {
            attested: Some(record(3)),
            ..required_two()
        };
        assert_eq!(
            next_step(&newest, false, &versions(), day("2026-11-20"), Reader::Attester),
            None
        );
    }

    #[test]
    fn r_role_7_the_next_step_offers_the_act_only_to_whoever_may_do_it() {
        let step = |reader| next_step(&required_two(), false, &versions(), day("2026-11-20"), reader).unwrap();
        assert!(step(Reader::Attester).attest);
        for (reader, whose) in [
            (Reader::Colleague, "acceptance-whose-colleague"),
            (Reader::Reseller, "acceptance-whose-provider"),
            (Reader::Operator, "acceptance-whose-partner"),
        ] {
            assert!(!step(reader).attest);
            assert_eq!(step(reader).whose, whose);
        }
    }

    #[test]
    fn r_direct_4_nobody_waits_for_a_customer_that_cannot_accept() {
        let asked = Facts {
            invitation: Some(crate::invitations::State::Sent),
            ..required_two()
        };
        assert_eq!(status(&asked), Status::Invited);
        let what = |cannot_accept| {
            let step = next_step(&asked, cannot_accept, &versions(), day("2026-11-20"), Reader::Attester);
            step.unwrap().what
        };
        assert_eq!(what(false), "acceptance-next-invited");
        assert_eq!(what(true), "acceptance-next-not-provided");
    }

    #[test]
    fn r_gate_5_a_national_cloud_has_no_next_step() {
        let facts = Facts {
            national_cloud: true,
            ..required_two()
        };
        assert_eq!(
            next_step(&facts, false, &versions(), day("2026-11-20"), Reader::Attester),
            None
        );
    }
}
