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
    fn thousands_stand_apart() {
        assert_eq!(number(Language::English, 1_234_567), "1,234,567");
        assert_eq!(number(Language::Swedish, 3412), "3\u{a0}412");
        assert_eq!(number(Language::English, 999), "999");
    }
}
