//! A date as people type it: three fields, the month as a number or by name.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::characters::ascii_forms;
use super::text::search_key;
use super::{Language, Problem};

/// The three fields of a date as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateFields {
    /// The day of the month.
    pub day: String,
    /// The month: a number, or its name or abbreviation in any of the portal's languages.
    pub month: String,
    /// The year, with four digits.
    pub year: String,
}

/// What is wrong with a date, and which of its fields to mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateProblem {
    /// The fields that are wrong.
    pub parts: DateParts,
    /// The complaint.
    pub problem: Problem,
}

/// Some of the three fields of a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DateParts {
    /// The day is among them.
    pub day: bool,
    /// The month is among them.
    pub month: bool,
    /// The year is among them.
    pub year: bool,
}

/// The names of the months, folded, with the months' numbers.
static MONTHS: LazyLock<Vec<(String, u32)>> = LazyLock::new(|| {
    let dates = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2000, month, 1));
    let names = dates.flat_map(|date| {
        Language::ALL.into_iter().flat_map(move |language| {
            ["%B", "%b"].map(|form| {
                let name = date.format_localized(form, language.chrono_locale()).to_string();
                (search_key(name.trim_matches(['.', ' '])), date.month())
            })
        })
    });
    names.collect()
});

impl DateFields {
    /// The fields that show a date.
    pub fn from_date(date: NaiveDate) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }

    /// Whether nothing was typed in any of the fields.
    pub fn is_empty(&self) -> bool {
        [&self.day, &self.month, &self.year]
            .iter()
            .all(|field| field.trim().is_empty())
    }

    /// Reads the date.
    ///
    /// # Errors
    /// The first that applies: `problem-date-missing`; `problem-date-incomplete` with `missing`, which is `day`,
    /// `month`, `year`, `day-month`, `day-year` or `month-year`; `problem-date-year` for a year without four digits;
    /// `problem-date-not-real`.
    pub fn parse(&self) -> Result<NaiveDate, DateProblem> {
        let [day, month, year] = [&self.day, &self.month, &self.year].map(|field| ascii_forms(field).trim().to_owned());
        let empty = DateParts {
            day: day.is_empty(),
            month: month.is_empty(),
            year: year.is_empty(),
        };
        if empty == DateParts::ALL {
            return Err(empty.because(Problem::new("problem-date-missing")));
        }
        if empty != DateParts::default() {
            return Err(empty.because(Problem::new("problem-date-incomplete").with("missing", empty.names().join("-"))));
        }
        let day = number(day.trim_end_matches(['日', '号', '號', '.']), 1..=31);
        let month = month_number(&month);
        let year = year.trim_end_matches('年');
        let year = if year.len() == 4 { number(year, 1..=9999) } else { None };
        match (day, month, year) {
            (Some(day), Some(month), Some(year)) => i32::try_from(year)
                .ok()
                .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
                // The day is wrong for that month: 31 April, 29 February of a common year.
                .ok_or_else(|| {
                    DateParts {
                        day: true,
                        ..DateParts::default()
                    }
                    .not_real()
                }),
            (Some(_), Some(_), None) => {
                let parts = DateParts {
                    year: true,
                    ..DateParts::default()
                };
                Err(parts.because(Problem::new("problem-date-year")))
            }
            _ => Err(DateParts {
                day: day.is_none(),
                month: month.is_none(),
                year: year.is_none(),
            }
            .not_real()),
        }
    }
}

impl DateParts {
    /// All three fields.
    pub const ALL: Self = Self {
        day: true,
        month: true,
        year: true,
    };

    /// The names of these fields, in the order day, month, year.
    pub fn names(self) -> Vec<&'static str> {
        let parts = [(self.day, "day"), (self.month, "month"), (self.year, "year")];
        parts
            .into_iter()
            .filter_map(|(is_in, name)| is_in.then_some(name))
            .collect()
    }

    fn because(self, problem: Problem) -> DateProblem {
        DateProblem { parts: self, problem }
    }

    fn not_real(self) -> DateProblem {
        self.because(Problem::new("problem-date-not-real"))
    }
}

/// Lets a date pass that is not before another.
///
/// # Errors
/// `problem-date-too-early` with `earliest`, as year-month-day, for a date before `earliest`.
pub fn not_before(date: NaiveDate, earliest: NaiveDate) -> Result<NaiveDate, DateProblem> {
    if date < earliest {
        Err(DateParts::ALL.because(Problem::new("problem-date-too-early").with("earliest", earliest)))
    } else {
        Ok(date)
    }
}

fn number(digits: &str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|number| is_plain && range.contains(number))
}

fn month_number(typed: &str) -> Option<u32> {
    let name = search_key(typed.trim_matches(['.', ' ']));
    if let Some(month) = number(name.trim_end_matches('月'), 1..=12) {
        return Some(month);
    }
    if let Some((_, month)) = MONTHS.iter().find(|(known, _)| *known == name) {
        return Some(*month);
    }
    // "Sept", "febr": the beginning of a name, long enough to be of one month only.
    if name.chars().count() < 3 {
        return None;
    }
    let mut found = MONTHS
        .iter()
        .filter(|(known, _)| known.starts_with(&name))
        .map(|(_, month)| *month);
    let first = found.next()?;
    found.all(|month| month == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(day: &str, month: &str, year: &str) -> Result<String, (String, &'static str)> {
        let fields = DateFields {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        };
        let parsed = fields.parse();
        parsed
            .map(|date| date.to_string())
            .map_err(|wrong| (wrong.parts.names().join("-"), wrong.problem.key))
    }

    #[test]
    fn a_month_is_a_number_or_a_name_in_any_of_the_languages() {
        for month in [
            "9",
            "09",
            "９",
            "September",
            "sep",
            "SEPT",
            "sep.",
            "september",
            "九月",
            "9月",
            "９月",
        ] {
            assert_eq!(parse("1", month, "2026").as_deref(), Ok("2026-09-01"), "{month}");
        }
        for (name, number) in [
            ("maj", "05"),
            ("May", "05"),
            ("okt", "10"),
            ("十月", "10"),
            ("十二月", "12"),
            ("Mars", "03"),
            ("一月", "01"),
        ] {
            assert_eq!(parse("2", name, "2026"), Ok(format!("2026-{number}-02")), "{name}");
        }
        for wrong in ["13", "0", "ju", "Juvember", "-1", "1.5"] {
            assert_eq!(
                parse("1", wrong, "2026"),
                Err(("month".into(), "problem-date-not-real")),
                "{wrong}"
            );
        }
    }

    #[test]
    fn days_and_years_may_carry_their_chinese_words() {
        assert_eq!(parse("２０日", "11月", "２０２６年").as_deref(), Ok("2026-11-20"));
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(
            parse(" ", "", "　"),
            Err(("day-month-year".into(), "problem-date-missing"))
        );
        assert_eq!(
            parse("", "", "2026"),
            Err(("day-month".into(), "problem-date-incomplete"))
        );
        let fields = DateFields {
            day: "1".into(),
            ..DateFields::default()
        };
        assert_eq!(
            fields.parse().unwrap_err().problem.args,
            [("missing", "month-year".to_owned())]
        );
    }

    #[test]
    fn only_the_wrong_part_is_marked() {
        assert_eq!(parse("32", "1", "2026"), Err(("day".into(), "problem-date-not-real")));
        assert_eq!(parse("29", "2", "2026"), Err(("day".into(), "problem-date-not-real")));
        assert_eq!(parse("29", "2", "2028").as_deref(), Ok("2028-02-29"));
        assert_eq!(
            parse("31", "april", "2026"),
            Err(("day".into(), "problem-date-not-real"))
        );
        assert_eq!(parse("1", "1", "26"), Err(("year".into(), "problem-date-year")));
        assert_eq!(parse("x", "1", "26"), Err(("day-year".into(), "problem-date-not-real")));
        assert_eq!(parse("+1", "1", "2026"), Err(("day".into(), "problem-date-not-real")));
    }

    #[test]
    fn a_date_too_early_is_refused_as_a_whole() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        assert_eq!(not_before(day(20), day(20)), Ok(day(20)));
        assert_eq!(
            not_before(day(19), day(20)).unwrap_err().problem.args,
            [("earliest", "2026-11-20".to_owned())]
        );
    }

    proptest! {
        #[test]
        fn a_date_that_is_shown_is_read_again(days in -300_000i32..1_000_000) {
            let date = NaiveDate::from_num_days_from_ce_opt(735_000 + days).unwrap();
            if (1000..=9999).contains(&date.year()) {
                prop_assert_eq!(DateFields::from_date(date).parse(), Ok(date));
            }
        }

        #[test]
        fn whatever_is_typed_never_panics(day in "\\PC{0,6}", month in "\\PC{0,12}", year in "\\PC{0,6}") {
            let _ = DateFields { day, month, year }.parse();
        }
    }
}
