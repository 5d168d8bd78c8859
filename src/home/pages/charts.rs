//! The charts of the operator's first page: what their pictures are made of.

use crate::review::overview::{Coverage, FlaggedOf, Week};
use crate::web::chart::{self, Bar};
use crate::web::paths;

/// A week with its bar, attested below, direct above, and the lists behind its numbers.
#[derive(Debug)]
pub(super) struct WeekBar {
    pub week: Week,
    pub bar: Bar,
}

impl WeekBar {
    fn list(&self, method: &str) -> String {
        let (from, to) = (self.week.monday, self.week.sunday());
        format!(
            "{}?review_state=any&method={method}&from_day={from}&to_day={to}",
            paths::CONFIRMATIONS
        )
    }

    /// The attestations of the week.
    pub(super) fn attested_list(&self) -> String {
        self.list("attestation")
    }

    /// The direct acceptances of the week.
    pub(super) fn direct_list(&self) -> String {
        self.list("direct")
    }
}

/// The bars of weeks.
pub(super) fn week_bars(weeks: &[Week]) -> Vec<WeekBar> {
    let counts = weeks.iter().map(|week| (week.attested, week.direct));
    weeks
        .iter()
        .zip(chart::bars(counts))
        .map(|(week, bar)| WeekBar { week: *week, bar })
        .collect()
}

/// Where the flagged ones of a partner are listed.
pub(super) fn flagged_list(of: &FlaggedOf) -> String {
    let of = match of.partner_id {
        Some(partner) => format!("partner={partner}"),
        None => "method=direct".to_owned(),
    };
    format!("{}?review_state=to-review&flag=any&{of}", paths::CONFIRMATIONS)
}

/// Where a partner's customers are listed.
pub(super) fn coverage_list(of: &Coverage) -> String {
    paths::customers_of(of.partner_id)
}
