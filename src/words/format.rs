//! Dates, times and numbers as people of a language write them.

use chrono::NaiveDate;

use crate::values::{Language, TimeZone, Timestamp};

fn day_pattern(language: Language) -> &'static str {
    match language {
        Language::SimplifiedChinese | Language::TraditionalChinese => "%Y年%-m月%-d日",
        _ => "%-d %B %Y",
    }
}

/// A date written out: 2 November 2025, 2 november 2025, 2025年11月2日.
pub fn day(language: Language, date: NaiveDate) -> String {
    date.format_localized(day_pattern(language), language.chrono_locale())
        .to_string()
}

/// A moment, written out in a time zone: 3 November 2025, 09:14.
pub fn moment(language: Language, zone: TimeZone, moment: Timestamp) -> String {
    let local = zone.local(moment.utc());
    let between = match language {
        Language::SimplifiedChinese | Language::TraditionalChinese => " ",
        _ => ", ",
    };
    format!("{}{between}{}", day(language, local.date()), local.format("%H:%M"))
}

/// A moment with its zone, as records have it: 3 November 2025, 09:14 (UTC+1).
pub fn moment_of_record(language: Language, zone: TimeZone, at: Timestamp) -> String {
    format!("{} ({})", moment(language, zone, at), offset(zone, at))
}

/// How far clocks in a zone are ahead of UTC at a moment: UTC, UTC+1, UTC−3:30.
fn offset(zone: TimeZone, at: Timestamp) -> String {
    let minutes = zone.offset_minutes(at.utc());
    let sign = if minutes < 0 { '−' } else { '+' };
    match (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// A whole number with its thousands apart: 3,412; in Swedish 3 412 with a space that does not break.
pub fn number(language: Language, number: i64) -> String {
    let separator = if language == Language::Swedish { '\u{a0}' } else { ',' };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('−');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_does() {
        let date = NaiveDate::from_ymd_opt(2025, 11, 2).unwrap();
        assert_eq!(day(Language::English, date), "2 November 2025");
        assert_eq!(day(Language::Swedish, date), "2 november 2025");
        assert_eq!(day(Language::TraditionalChinese, date), "2025年11月2日");
    }

    #[test]
    fn a_moment_is_told_in_the_readers_zone() {
        let zone = TimeZone::parse("Pacific/Kiritimati").unwrap();
        let late: Timestamp = "2026-11-20T11:30:00Z".parse().unwrap();
        assert_eq!(moment(Language::English, zone, late), "21 November 2026, 01:30");
    }

    #[test]
    fn a_moment_that_is_a_record_names_its_zone_in_summer_and_winter() {
        for (zone, at, expected) in [
            ("UTC", "2026-11-20T11:30:00Z", "20 November 2026, 11:30 (UTC)"),
            (
                "Europe/Stockholm",
                "2026-11-20T11:30:00Z",
                "20 November 2026, 12:30 (UTC+1)",
            ),
            (
                "Europe/Stockholm",
                "2026-07-20T11:30:00Z",
                "20 July 2026, 13:30 (UTC+2)",
            ),
            (
                "America/St_Johns",
                "2026-11-20T11:30:00Z",
                "20 November 2026, 08:00 (UTC−3:30)",
            ),
            (
                "Asia/Kathmandu",
                "2026-11-20T11:30:00Z",
                "20 November 2026, 17:15 (UTC+5:45)",
            ),
        ] {
            let zone = TimeZone::parse(zone).unwrap();
            assert_eq!(moment_of_record(Language::English, zone, at.parse().unwrap()), expected);
        }
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(number(Language::English, 1_234_567), "1,234,567");
        assert_eq!(number(Language::Swedish, 3412), "3\u{a0}412");
        assert_eq!(number(Language::English, 999), "999");
    }
}
