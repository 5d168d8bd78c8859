//! The charts of the operator's first page: what their pictures are made of.

use crate::review::overview::{Coverage, FlaggedOf, Week};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::web::paths;

/// The height of a chart, in units of its own.
const HEIGHT: i64 = 160;
/// The room of a week, and of its bar.
const STEP: i64 = 50;
const BAR: i64 = 32;

/// A piece of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
}

/// A week with its two pieces, attested below, direct above, and the lists behind its numbers.
#[derive(Debug)]
pub(super) struct WeekBar {
    pub week: Week,
    pub attested: Piece,
    pub direct: Piece,
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

fn number(count: Count) -> i64 {
    match count {
        Count::Exactly(count) | Count::AtLeast(count) => count,
        Count::Over => COUNT_LIMIT,
    }
}

/// The bars of weeks, the highest as high as the chart.
pub(super) fn week_bars(weeks: &[Week]) -> Vec<WeekBar> {
    let total = |week: &Week| number(week.attested) + number(week.direct);
    let most = weeks.iter().map(total).max().unwrap_or_default().max(1);
    let height = |count: Count| match number(count) {
        0 => 0,
        // What is there is seen.
        count => (count * HEIGHT / most).max(2),
    };
    let bar = |(week, x): (&Week, i64)| {
        let piece = |count, above| Piece {
            x: x + (STEP - BAR) / 2,
            y: HEIGHT - above - height(count),
            width: BAR,
            height: height(count),
        };
        WeekBar {
            week: *week,
            attested: piece(week.attested, 0),
            direct: piece(week.direct, height(week.attested)),
        }
    };
    weeks
        .iter()
        .zip((0..).step_by(STEP.unsigned_abs() as usize))
        .map(bar)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_week_fills_the_chart_and_a_single_confirmation_is_seen() {
        let week = |attested, direct| Week {
            monday: "2026-11-23".parse().unwrap(),
            attested: Count::Exactly(attested),
            direct: Count::Exactly(direct),
        };
        let bars = week_bars(&[week(900, 100), week(1, 0), week(0, 0)]);
        let highest = &bars[0];
        assert_eq!(highest.attested.height + highest.direct.height, HEIGHT);
        assert_eq!(highest.direct.y, 0);
        assert_eq!((bars[1].attested.height, bars[1].direct.height), (2, 0));
        assert_eq!(bars[2].attested.height, 0);
        assert!(bars.windows(2).all(|two| two[0].attested.x + BAR < two[1].attested.x));
    }
}
