//! What the gate will say: today, and from each day on that changes versions or policy.

use std::fmt::Write;

use chrono::NaiveDate;

use crate::agreements::{Timeline, Version};
use crate::orders::gate::{self, Decision, Hold, Transaction, TypeFacts};
use crate::values::secret::sha256_hex;

/// What rows are computed for: the policy and all versions, on a day.
#[derive(Debug)]
pub struct Basis {
    /// The policy.
    pub policy: Timeline,
    /// The versions of each type.
    pub types: Vec<(String, Vec<Version>)>,
    /// The day, in UTC, and behind it the days on which something changes.
    days: Vec<NaiveDate>,
    /// The last day by then on which something changed.
    changed: Option<NaiveDate>,
}

impl Basis {
    /// The basis for a day.
    pub fn new(policy: Timeline, types: Vec<(String, Vec<Version>)>, today: NaiveDate) -> Self {
        let versions = types.iter().flat_map(|(_, versions)| versions);
        let mut days: Vec<_> = versions
            .flat_map(|version| [Some(version.effective_on), version.required_from])
            .flatten()
            .chain(policy.rows().iter().map(|row| row.from_date))
            .collect();
        let changed = days.iter().copied().filter(|day| *day <= today).max();
        days.retain(|day| *day > today);
        days.push(today);
        days.sort();
        days.dedup();
        Self {
            policy,
            types,
            days,
            changed,
        }
    }

    /// The day that it is for.
    pub fn today(&self) -> NaiveDate {
        self.days.first().copied().unwrap_or_default()
    }

    /// The types that satisfy the gate on one of the days.
    pub(super) fn satisfying(&self) -> Vec<&str> {
        let mut types: Vec<&str> = self.days.iter().flat_map(|day| self.policy.satisfying(*day)).collect();
        types.sort_unstable();
        types.dedup();
        types
    }

    /// The versions of a type.
    pub(super) fn versions(&self, type_id: &str) -> &[Version] {
        let found = self.types.iter().find(|(known, _)| known == type_id);
        found.map_or(&[], |(_, versions)| versions)
    }

    /// A mark that differs whenever rows that were computed for another basis may be out of date.
    pub fn mark(&self) -> String {
        let mut text = String::new();
        for (type_id, versions) in &self.types {
            for version in versions {
                let _ = writeln!(
                    text,
                    "{type_id} {} {} {:?}",
                    version.rank, version.effective_on, version.required_from
                );
            }
        }
        for row in self.policy.rows() {
            let _ = writeln!(text, "{} {} {:?}", row.from_date, row.rule, row.type_id);
        }
        let _ = write!(text, "{:?}", self.changed);
        sha256_hex(text.as_bytes())
    }
}

/// The first day, today or one to come, on which the gate holds a transaction, and why. `None`: nothing that is known by now
/// will block it.
pub fn forecast(what: &Transaction<'_>, known: &[TypeFacts], basis: &Basis) -> Option<(NaiveDate, Hold)> {
    basis
        .days
        .iter()
        .find_map(|day| match gate::decide(what, known, &basis.policy, *day) {
            Decision::Allowed(_) => None,
            Decision::Held(hold) => Some((*day, hold)),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PartnerKind;
    use crate::agreements::policy::{Channel, PolicyRow, Rule};
    use crate::confirmations::{Current, Method, sample};
    use crate::customers::Cloud;
    use crate::orders::{Act, Reason};
    use crate::status::Facts;
    use crate::values::Timestamp;

    const CUSTOMER: &str = "MicrosoftCustomerAgreement";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn versions(third: Option<(&str, &str)>) -> Vec<Version> {
        let version = |rank, effective: &str, required: &str| Version {
            type_id: CUSTOMER.into(),
            rank,
            effective_on: day(effective),
            required_from: Some(day(required)),
        };
        let mut versions = vec![
            version(1, "2019-10-01", "2019-10-01"),
            version(2, "2023-04-01", "2023-04-01"),
        ];
        versions.extend(third.map(|(effective, required)| version(3, effective, required)));
        versions
    }

    fn basis(third: Option<(&str, &str)>, today: &str) -> Basis {
        let row = |from: &str, rule, type_id: Option<&str>| PolicyRow {
            from_date: day(from),
            rule,
            type_id: type_id.map(ToOwned::to_owned),
        };
        let policy = Timeline::new(vec![
            row("2018-11-07", Rule::RequiredInPortal, None),
            row("2019-10-01", Rule::Recordable, Some(CUSTOMER)),
            row("2019-10-01", Rule::Satisfies, Some(CUSTOMER)),
        ]);
        Basis::new(policy, vec![(CUSTOMER.to_owned(), versions(third))], day(today))
    }

    fn first_block(basis: &Basis, rank: Option<i64>, has_bought: bool) -> Option<(NaiveDate, Reason)> {
        let what = Transaction {
            act: Act::Purchase,
            channel: Channel::Portal,
            partner: PartnerKind::DirectBill,
            is_served: true,
            cloud: Cloud::Public,
            has_bought,
            needs: None,
            can_accept: true,
        };
        let on = day("2026-11-01");
        let attested = rank.map(|rank| sample::confirmation(Method::Attestation, rank, on, Timestamp::start_of(on)));
        let known = TypeFacts {
            type_id: CUSTOMER.to_owned(),
            versions: basis.versions(CUSTOMER).to_vec(),
            facts: Facts {
                current: Current {
                    attested,
                    ..Current::default()
                },
                ..Facts::default()
            },
        };
        forecast(&what, &[known], basis).map(|(day, hold)| (day, hold.reason))
    }

    #[test]
    fn r_gate_6_who_is_blocked_now_or_from_which_day_follows_from_the_gate() {
        let none = basis(None, "2026-11-20");
        let third = basis(Some(("2026-12-01", "2027-01-01")), "2026-11-20");
        let today = day("2026-11-20");
        for (known, rank, has_bought, expected) in [
            (&none, Some(2), true, None),
            (&none, None, true, Some((today, Reason::NotProvided))),
            (&none, Some(1), true, Some((today, Reason::OutdatedVersion))),
            // An existing customer needs the version when it is required, a new one as soon as it is in effect (R-GATE-3).
            (
                &third,
                Some(2),
                true,
                Some((day("2027-01-01"), Reason::OutdatedVersion)),
            ),
            (
                &third,
                Some(2),
                false,
                Some((day("2026-12-01"), Reason::OutdatedVersion)),
            ),
            (&third, Some(3), false, None),
            (&third, None, false, Some((today, Reason::NotProvided))),
        ] {
            assert_eq!(first_block(known, rank, has_bought), expected, "{rank:?} {has_bought}");
        }
    }

    #[test]
    fn another_version_and_a_day_that_changes_something_make_another_mark() {
        let third = Some(("2026-12-01", "2027-01-01"));
        let mark = |third, today| basis(third, today).mark();
        assert_eq!(mark(third, "2026-11-20"), mark(third, "2026-11-30"));
        assert_ne!(mark(third, "2026-11-20"), mark(None, "2026-11-20"));
        assert_ne!(mark(third, "2026-11-30"), mark(third, "2026-12-01"));
        assert_ne!(mark(third, "2026-12-31"), mark(third, "2027-01-01"));
        assert_eq!(basis(third, "2026-12-01").today(), day("2026-12-01"));
    }
}
