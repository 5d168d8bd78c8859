//! The policy timeline: what has been possible and needed from which day on. Data, not `if`s: the table that the page
//! shows and the gate reads.

mod change;
mod check;
mod effect;
mod store;

use chrono::NaiveDate;

pub use change::{ChangeError, add, remove};
pub use check::RowRefused;
pub use effect::Effect;

use crate::text_enum;

text_enum! {
    /// What changes on a day of the timeline.
    pub enum Rule {
        /// Confirmations of the type may be recorded, in the portal and by the API.
        Recordable = "recordable",
        /// A confirmation of the type opens the gate.
        Satisfies = "satisfies",
        /// The type opens the gate no longer, and takes no new confirmation, backdated or not.
        Retired = "retired",
        /// Transactions in the portal need a confirmation, of whichever type satisfies.
        RequiredInPortal = "required_in_portal",
        /// Transactions by the API need one.
        RequiredByApi = "required_by_api",
        /// For information: the type can be tried in the sandbox's portal.
        PreviewInPortal = "preview_in_portal",
        /// For information: the type can be tried in the sandbox's API.
        PreviewByApi = "preview_by_api",
        /// For information: the type can be tried in the sandbox's SDK.
        PreviewInSdk = "preview_in_sdk",
        /// The type exists: no acceptance is dated before.
        Introduced = "introduced",
        /// Offers that are marked so need this very type, whatever else satisfies.
        NeededByMarkedOffers = "needed_by_marked_offers",
        /// The customer may accept the type directly.
        DirectAcceptance = "direct_acceptance",
        /// A customer that has bought before cannot accept it directly (R-DIRECT-4).
        BoughtBeforeCannotAccept = "bought_before_cannot_accept",
        /// It can again.
        BoughtBeforeMayAccept = "bought_before_may_accept",
    }
}

impl Rule {
    /// Those that an operator can add; the others have happened once and for all.
    pub const OFFERED: [Self; 7] = [
        Self::Recordable,
        Self::Satisfies,
        Self::NeededByMarkedOffers,
        Self::Retired,
        Self::DirectAcceptance,
        Self::BoughtBeforeCannotAccept,
        Self::BoughtBeforeMayAccept,
    ];

    /// The message that says what changes, with the placeable `agreement`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Recordable => "policy-recordable",
            Self::Satisfies => "policy-satisfies",
            Self::Retired => "policy-retired",
            Self::RequiredInPortal => "policy-required-in-portal",
            Self::RequiredByApi => "policy-required-by-api",
            Self::PreviewInPortal => "policy-preview-in-portal",
            Self::PreviewByApi => "policy-preview-by-api",
            Self::PreviewInSdk => "policy-preview-in-sdk",
            Self::Introduced => "policy-introduced",
            Self::NeededByMarkedOffers => "policy-needed-by-marked-offers",
            Self::DirectAcceptance => "policy-direct-acceptance",
            Self::BoughtBeforeCannotAccept => "policy-bought-before-cannot-accept",
            Self::BoughtBeforeMayAccept => "policy-bought-before-may-accept",
        }
    }
}

text_enum! {
    /// How a transaction comes in: the policy differs by it.
    pub enum Channel {
        /// An agent in the portal.
        Portal = "portal",
        /// A program by the API.
        Api = "api",
    }
}

/// A row of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PolicyRow {
    /// From the beginning of this day in UTC.
    pub from_date: NaiveDate,
    /// What changes.
    pub rule: Rule,
    /// Which type it concerns; `None`: none in particular.
    pub type_id: Option<String>,
}

/// The rows, in the order of their days.
#[derive(Debug, Clone, Default)]
pub struct Timeline(Vec<PolicyRow>);

impl Timeline {
    /// A timeline of these rows. Rows of one day keep their order.
    pub fn new(mut rows: Vec<PolicyRow>) -> Self {
        rows.sort_by_key(|row| row.from_date);
        Self(rows)
    }

    /// All of it, for the page.
    pub fn rows(&self) -> &[PolicyRow] {
        &self.0
    }

    /// The types whose confirmation opens the gate on a day, in the order in which they came.
    pub fn satisfying(&self, on: NaiveDate) -> Vec<&str> {
        self.standing(on, Rule::Satisfies)
    }

    /// Whether a transaction needs a confirmation on a day (R-GATE-4).
    pub fn is_required(&self, channel: Channel, on: NaiveDate) -> bool {
        self.required_from(channel).is_some_and(|from| from <= on)
    }

    /// The first day on which transactions need a confirmation.
    pub fn required_from(&self, channel: Channel) -> Option<NaiveDate> {
        let rule = match channel {
            Channel::Portal => Rule::RequiredInPortal,
            Channel::Api => Rule::RequiredByApi,
        };
        self.0.iter().find(|row| row.rule == rule).map(|row| row.from_date)
    }

    /// Since when a type satisfies the gate that does on a day.
    pub fn satisfies_from(&self, type_id: &str, on: NaiveDate) -> Option<NaiveDate> {
        let is_about = |row: &&PolicyRow| row.rule == Rule::Satisfies && row.type_id.as_deref() == Some(type_id);
        self.0
            .iter()
            .take_while(|row| row.from_date <= on)
            .filter(is_about)
            .last()
            .map(|row| row.from_date)
    }

    /// Whether offers that are marked so need this very type on a day.
    pub fn is_needed_by_marked_offers(&self, type_id: &str, on: NaiveDate) -> bool {
        self.standing(on, Rule::NeededByMarkedOffers).contains(&type_id)
    }

    /// The types that take new confirmations on a day, whatever day those are dated.
    pub fn recordable(&self, on: NaiveDate) -> Vec<&str> {
        self.standing(on, Rule::Recordable)
    }

    /// Whether a type takes new confirmations on a day.
    pub fn takes_confirmations(&self, type_id: &str, on: NaiveDate) -> bool {
        self.recordable(on).contains(&type_id)
    }

    /// Whether a type was retired by a day, and takes no new confirmations since.
    pub fn is_retired(&self, type_id: &str, on: NaiveDate) -> bool {
        let is_about = |row: &&PolicyRow| row.rule == Rule::Retired && row.type_id.as_deref() == Some(type_id);
        let mut begun = self.0.iter().take_while(|row| row.from_date <= on);
        begun.any(|row| is_about(&row)) && !self.takes_confirmations(type_id, on)
    }

    /// Whether customers may accept a type by themselves on a day.
    pub fn takes_direct_acceptance(&self, type_id: &str, on: NaiveDate) -> bool {
        self.standing(on, Rule::DirectAcceptance).contains(&type_id) && self.takes_confirmations(type_id, on)
    }

    /// Whether, on a day, a customer that has bought before cannot accept a type by itself (R-DIRECT-4): the last row
    /// about it decides.
    pub fn bought_before_blocks(&self, type_id: &str, on: NaiveDate) -> bool {
        let last = self
            .0
            .iter()
            .take_while(|row| row.from_date <= on)
            .filter(|row| row.type_id.as_deref() == Some(type_id))
            .filter(|row| matches!(row.rule, Rule::BoughtBeforeCannotAccept | Rule::BoughtBeforeMayAccept))
            .last();
        last.is_some_and(|row| row.rule == Rule::BoughtBeforeCannotAccept)
    }

    /// The type to ask customers for on a day: of those that satisfy the gate and take new confirmations, the latest.
    pub fn asked_for(&self, on: NaiveDate) -> Option<&str> {
        let recordable = self.recordable(on);
        self.satisfying(on)
            .into_iter()
            .rfind(|type_id| recordable.contains(type_id))
    }

    /// The types for which a rule has begun by that day and that have not been retired.
    fn standing(&self, on: NaiveDate, rule: Rule) -> Vec<&str> {
        let mut standing: Vec<&str> = Vec::new();
        for row in self.0.iter().take_while(|row| row.from_date <= on) {
            let Some(type_id) = row.type_id.as_deref() else {
                continue;
            };
            if row.rule == rule {
                standing.push(type_id);
            } else if row.rule == Rule::Retired {
                standing.retain(|other| *other != type_id);
            }
        }
        standing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::seed::shipped_policy;

    const CLOUD: &str = "MicrosoftCloudAgreement";
    const CUSTOMER: &str = "MicrosoftCustomerAgreement";

    #[test]
    fn r_gate_4_the_shipped_timeline_says_what_satisfies_is_recorded_and_asked_for_on_each_day() {
        let timeline = Timeline::new(shipped_policy().collect());
        type Row = (
            &'static str,
            &'static [&'static str],
            &'static [&'static str],
            Option<&'static str>,
        );
        let table: &[Row] = &[
            ("2018-08-06", &[], &[], None),
            ("2018-08-07", &[CLOUD], &[CLOUD], Some(CLOUD)),
            ("2019-09-30", &[CLOUD], &[CLOUD], Some(CLOUD)),
            ("2019-10-01", &[CLOUD, CUSTOMER], &[CLOUD, CUSTOMER], Some(CUSTOMER)),
            ("2020-01-31", &[CLOUD, CUSTOMER], &[CLOUD, CUSTOMER], Some(CUSTOMER)),
            ("2020-02-01", &[CUSTOMER], &[CUSTOMER], Some(CUSTOMER)),
            ("2026-11-20", &[CUSTOMER], &[CUSTOMER], Some(CUSTOMER)),
        ];
        for (on, satisfying, recordable, asked_for) in table {
            let day = on.parse().unwrap();
            assert_eq!(timeline.satisfying(day), *satisfying, "{on}");
            assert_eq!(timeline.recordable(day), *recordable, "{on}");
            assert_eq!(timeline.asked_for(day), *asked_for, "{on}");
        }
    }

    #[test]
    fn r_agr_1_a_retired_type_takes_no_confirmation_and_can_come_back() {
        let row = |day: &str, rule| PolicyRow {
            from_date: day.parse().unwrap(),
            rule,
            type_id: Some(CLOUD.to_owned()),
        };
        let timeline = Timeline::new(vec![
            row("2022-01-01", Rule::Recordable),
            row("2021-01-01", Rule::Retired),
            row("2020-01-01", Rule::Recordable),
        ]);
        for (on, takes) in [("2020-06-01", true), ("2021-06-01", false), ("2022-06-01", true)] {
            assert_eq!(timeline.takes_confirmations(CLOUD, on.parse().unwrap()), takes, "{on}");
            assert_eq!(timeline.is_retired(CLOUD, on.parse().unwrap()), !takes, "{on}");
        }
        assert!(
            !timeline.is_retired(CLOUD, "2019-06-01".parse().unwrap()),
            "it has yet to begin"
        );
    }

    #[test]
    fn r_direct_4_a_customer_that_bought_before_cannot_accept_until_the_operator_ends_that() {
        let mut rows: Vec<_> = shipped_policy().collect();
        rows.push(PolicyRow {
            from_date: "2027-01-01".parse().unwrap(),
            rule: Rule::BoughtBeforeMayAccept,
            type_id: Some(CUSTOMER.to_owned()),
        });
        let timeline = Timeline::new(rows);
        for (on, takes, blocks) in [
            ("2020-02-02", false, false),
            ("2020-02-03", true, true),
            ("2026-12-31", true, true),
            ("2027-01-01", true, false),
        ] {
            let day = on.parse().unwrap();
            assert_eq!(timeline.takes_direct_acceptance(CUSTOMER, day), takes, "{on}");
            assert_eq!(timeline.bought_before_blocks(CUSTOMER, day), blocks, "{on}");
        }
        assert!(!timeline.takes_direct_acceptance(CLOUD, "2020-02-03".parse().unwrap()));
    }

    #[test]
    fn the_shipped_timeline_has_every_day_of_the_product_page() {
        let mut days: Vec<String> = shipped_policy().map(|row| row.from_date.to_string()).collect();
        days.sort();
        days.dedup();
        let expected = [
            "2018-08-07",
            "2018-11-07",
            "2019-03-22",
            "2019-08-01",
            "2019-09-03",
            "2019-09-20",
            "2019-10-01",
            "2020-02-01",
            "2020-02-03",
        ];
        assert_eq!(days, expected);
    }
}
