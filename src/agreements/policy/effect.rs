//! What the timeline says of a type on a day, for the page that shows both agreements side by side.

use chrono::NaiveDate;

use super::{Channel, Timeline};

/// What a type counts for on a day and a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing yet.
    None,
    /// Its confirmations may be recorded, and no order needs one.
    Optional,
    /// Orders need a confirmation, and one of this type satisfies.
    Satisfies,
    /// It takes no new confirmation and satisfies no longer.
    Ended,
}

impl Effect {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::None => "policy-effect-none",
            Self::Optional => "policy-effect-optional",
            Self::Satisfies => "policy-effect-satisfies",
            Self::Ended => "policy-effect-ended",
        }
    }
}

impl Timeline {
    /// What a type counts for on a day and a channel.
    pub fn effect(&self, type_id: &str, channel: Channel, on: NaiveDate) -> Effect {
        if self.is_retired(type_id, on) {
            Effect::Ended
        } else if !self.satisfying(on).contains(&type_id) {
            Effect::None
        } else if self.is_required(channel, on) {
            Effect::Satisfies
        } else {
            Effect::Optional
        }
    }

    /// The days on which something changes, each once.
    pub fn days(&self) -> Vec<NaiveDate> {
        let mut days: Vec<_> = self.rows().iter().map(|row| row.from_date).collect();
        days.dedup();
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::seed::shipped_policy;

    #[test]
    fn r_gate_4_both_agreements_side_by_side_by_channel_and_day() {
        let timeline = Timeline::new(shipped_policy().collect());
        let (none, optional, satisfies, ended) = (Effect::None, Effect::Optional, Effect::Satisfies, Effect::Ended);
        // The Cloud Agreement in the portal and by the API, then the Customer Agreement.
        for (on, cloud, customer) in [
            ("2018-08-06", [none; 2], [none; 2]),
            ("2018-08-07", [optional; 2], [none; 2]),
            ("2018-11-07", [satisfies, optional], [none; 2]),
            ("2019-03-22", [satisfies; 2], [none; 2]),
            ("2019-09-30", [satisfies; 2], [none; 2]),
            ("2019-10-01", [satisfies; 2], [satisfies; 2]),
            ("2020-01-31", [satisfies; 2], [satisfies; 2]),
            ("2020-02-01", [ended; 2], [satisfies; 2]),
            ("2026-11-20", [ended; 2], [satisfies; 2]),
        ] {
            let of = |type_id| {
                [Channel::Portal, Channel::Api].map(|channel| timeline.effect(type_id, channel, on.parse().unwrap()))
            };
            assert_eq!(of("MicrosoftCloudAgreement"), cloud, "{on}");
            assert_eq!(of("MicrosoftCustomerAgreement"), customer, "{on}");
        }
    }
}
