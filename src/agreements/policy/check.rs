//! Whether a row may be added to the timeline: from a day to come, about something that changes on it, and without a day on
//! which nothing would open the gate.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Channel, PolicyRow, Rule, Timeline};
use crate::agreements::{self, Version};

/// Why a row is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RowRefused {
    /// Its day has begun: past rows are read-only.
    #[error("the day has begun")]
    Past,
    /// It overlaps: what the row of this day says would be so already.
    #[error("on {0} it is so already")]
    Overlap(NaiveDate),
    /// It leaves a gap: from this day on no confirmation that can still be given would open the gate.
    #[error("from {0} on nothing opens the gate")]
    Gap(NaiveDate),
}

/// The rules that are in force, each for a type.
#[derive(Default)]
struct InForce<'a>(HashSet<(Rule, Option<&'a str>)>);

impl<'a> InForce<'a> {
    /// Whether the row changes anything.
    fn apply(&mut self, row: &'a PolicyRow) -> bool {
        let type_id = row.type_id.as_deref();
        let before = self.0.len();
        match row.rule {
            Rule::Retired => {
                let ends = [
                    Rule::Recordable,
                    Rule::Satisfies,
                    Rule::NeededByMarkedOffers,
                    Rule::DirectAcceptance,
                ];
                self.0.retain(|(rule, of)| *of != type_id || !ends.contains(rule));
                self.0.len() < before
            }
            Rule::BoughtBeforeMayAccept => self.0.remove(&(Rule::BoughtBeforeCannotAccept, type_id)),
            rule => self.0.insert((rule, type_id)),
        }
    }
}

impl Timeline {
    /// Whether a row may be added on `today`, in UTC. `versions` are those of every type: a type without an effective version
    /// satisfies nobody.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, row: &PolicyRow, today: NaiveDate, versions: &[Version]) -> Result<(), RowRefused> {
        let mut rows = self.rows().to_vec();
        rows.push(row.clone());
        Self::new(rows).check_from(row.from_date, today, versions)
    }

    /// Whether a row may be removed on `today`, in UTC: one of a day to come, on which the others do not depend.
    ///
    /// # Errors
    /// Why not.
    pub fn check_without(&self, row: &PolicyRow, today: NaiveDate, versions: &[Version]) -> Result<(), RowRefused> {
        let rows = self.rows().iter().filter(|each| *each != row).cloned();
        Self::new(rows.collect()).check_from(row.from_date, today, versions)
    }

    /// Whether what changes on a day is possible from that day on.
    fn check_from(&self, from: NaiveDate, today: NaiveDate, versions: &[Version]) -> Result<(), RowRefused> {
        if from <= today {
            return Err(RowRefused::Past);
        }
        let mut in_force = InForce::default();
        for each in self.rows() {
            if !in_force.apply(each) && each.from_date >= from {
                return Err(RowRefused::Overlap(each.from_date));
            }
        }
        let is_gap = |on: &NaiveDate| {
            let is_required = Channel::ALL.iter().any(|channel| self.is_required(*channel, *on));
            let can_be_given = self.asked_for(*on).is_some_and(|type_id| {
                let of_type: Vec<_> = versions
                    .iter()
                    .filter(|version| version.type_id == type_id)
                    .cloned()
                    .collect();
                agreements::effective_on(&of_type, *on).is_some()
            });
            *on >= from && is_required && !can_be_given
        };
        self.days()
            .into_iter()
            .find(is_gap)
            .map_or(Ok(()), |on| Err(RowRefused::Gap(on)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::seed::shipped_policy;

    const CLOUD: &str = "MicrosoftCloudAgreement";
    const CUSTOMER: &str = "MicrosoftCustomerAgreement";
    const NEXT: &str = "NextAgreement";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(from: &str, rule: Rule, type_id: &str) -> PolicyRow {
        PolicyRow {
            from_date: day(from),
            rule,
            type_id: Some(type_id.to_owned()),
        }
    }

    /// Adds rows to the shipped timeline one after the other, and gives the answer to the last.
    fn added(rows: &[(&str, Rule, &str)]) -> Result<(), RowRefused> {
        let version = |type_id: &str, effective: &str| Version {
            type_id: type_id.to_owned(),
            rank: 1,
            effective_on: day(effective),
            required_from: Some(day(effective)),
        };
        let versions = [version(CUSTOMER, "2019-10-01"), version(NEXT, "2027-01-01")];
        let mut known: Vec<_> = shipped_policy().collect();
        let mut answer = Ok(());
        for (from, rule, type_id) in rows {
            answer = Timeline::new(known.clone()).check(&row(from, *rule, type_id), day("2026-11-20"), &versions);
            known.push(row(from, *rule, type_id));
        }
        answer
    }

    #[test]
    fn past_rows_are_read_only_and_a_row_begins_tomorrow_at_the_earliest() {
        let may = |from| added(&[(from, Rule::BoughtBeforeMayAccept, CUSTOMER)]);
        assert_eq!(may("2026-11-19"), Err(RowRefused::Past));
        assert_eq!(may("2026-11-20"), Err(RowRefused::Past));
        assert_eq!(may("2026-11-21"), Ok(()));
    }

    #[test]
    fn a_row_that_says_what_is_so_already_overlaps_and_is_refused() {
        let from = "2027-01-01";
        for (rule, type_id) in [
            (Rule::Satisfies, CUSTOMER),
            (Rule::Recordable, CUSTOMER),
            (Rule::BoughtBeforeCannotAccept, CUSTOMER),
            (Rule::Retired, CLOUD),
            (Rule::BoughtBeforeMayAccept, CLOUD),
        ] {
            assert_eq!(
                added(&[(from, rule, type_id)]),
                Err(RowRefused::Overlap(day(from))),
                "{rule}"
            );
        }
        // One that makes a later row say nothing, too.
        let earlier = added(&[
            ("2027-06-01", Rule::BoughtBeforeMayAccept, CUSTOMER),
            ("2027-03-01", Rule::BoughtBeforeMayAccept, CUSTOMER),
        ]);
        assert_eq!(earlier, Err(RowRefused::Overlap(day("2027-06-01"))));
    }

    #[test]
    fn a_row_that_leaves_a_day_on_which_nothing_opens_the_gate_is_refused() {
        let gap = |on| Err(RowRefused::Gap(day(on)));
        assert_eq!(added(&[("2027-01-01", Rule::Retired, CUSTOMER)]), gap("2027-01-01"));
        let begun = [
            ("2027-01-01", Rule::Recordable, NEXT),
            ("2027-01-01", Rule::Satisfies, NEXT),
        ];
        assert_eq!(added(&begun), Ok(()));
        let ended_on = |on| added(&[begun[0], begun[1], (on, Rule::Retired, CUSTOMER)]);
        assert_eq!(ended_on("2027-01-01"), Ok(()));
        assert_eq!(ended_on("2026-12-31"), gap("2026-12-31"));
        // One that satisfies has to be one that can be given, and has a version.
        assert_eq!(
            added(&[begun[1], ("2027-02-01", Rule::Retired, CUSTOMER)]),
            gap("2027-02-01")
        );
        let too_early = [
            ("2026-12-01", Rule::Recordable, NEXT),
            ("2026-12-01", Rule::Satisfies, NEXT),
        ];
        assert_eq!(added(&too_early), gap("2026-12-01"));
    }
}
