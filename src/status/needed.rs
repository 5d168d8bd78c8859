//! The version that opens the gate.

use chrono::NaiveDate;

use crate::agreements::{self, Version};

/// The version that opens the gate (R-GATE-3): for an existing customer the newest that is required by now, for a new
/// one the newest effective that is not minor. `None` while none is needed.
pub fn needed(versions: &[Version], today: NaiveDate, has_bought: bool) -> Option<&Version> {
    if has_bought {
        return agreements::required_on(versions, today);
    }
    versions
        .iter()
        .filter(|version| version.effective_on <= today && version.required_from.is_some())
        .max_by_key(|version| version.rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
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
            version(4, "2026-11-10", None),
        ]
    }

    #[test]
    fn r_gate_3_a_new_customer_needs_the_newest_that_is_not_minor_and_an_existing_one_the_newest_required() {
        let needed = |on: &str, has_bought| needed(&versions(), day(on), has_bought).map(|version| version.rank);
        assert_eq!(needed("2026-11-20", false), Some(3));
        assert_eq!(needed("2026-11-20", true), Some(2));
        assert_eq!(needed("2026-12-01", true), Some(3));
        assert_eq!(needed("2019-09-30", false), None);
    }
}
