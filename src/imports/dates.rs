//! Dates as files write them. What can be read in two ways is asked once for the whole file.

use crate::text_enum;
use crate::values::characters::ascii_forms;
use crate::values::date_input::DateFields;

text_enum! {
    /// Which of the first two numbers of a date is the day.
    pub enum Order {
        /// 20/11/2026.
        DayFirst = "day-first",
        /// 11/20/2026.
        MonthFirst = "month-first",
    }
}

/// What a cell says about the order of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// It is no date, or one that is read in one way only.
    Nothing,
    /// Its first two numbers may be either.
    Ambiguous,
    /// Its first number can only be the day.
    DayFirst,
    /// Its second number can only be the day.
    MonthFirst,
}

/// What a cell says about the order of the dates in its file.
pub fn evidence(cell: &str) -> Evidence {
    let typed = ascii_forms(cell);
    let Some([first, second, third]) = parts(&typed) else {
        return Evidence::Nothing;
    };
    // Where points stand between them, the day is first everywhere.
    if third.len() != 4 || is_dotted(&typed) {
        return Evidence::Nothing;
    }
    match (first.parse::<u32>(), second.parse::<u32>()) {
        (Ok(first), Ok(second)) if first == second => Evidence::Nothing,
        (Ok(1..=12), Ok(1..=12)) => Evidence::Ambiguous,
        (Ok(13..=31), Ok(1..=12)) => Evidence::DayFirst,
        (Ok(1..=12), Ok(13..=31)) => Evidence::MonthFirst,
        _ => Evidence::Nothing,
    }
}

/// The three fields of the date in a cell; `None` if it is none. A time of day behind it does not matter.
pub fn fields(cell: &str, order: Option<Order>) -> Option<DateFields> {
    let typed = ascii_forms(cell);
    let [first, second, third] = parts(&typed)?;
    let fields = |year: &str, month: &str, day: &str| {
        Some(DateFields {
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
        })
    };
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match (first, second, third) {
        (year, month, day) if year.len() == 4 && is_number(year) => fields(year, month, day),
        (month, day, year) if !is_number(month) => fields(year, month, day),
        (day, month, year) if !is_number(month) || is_dotted(&typed) => fields(year, month, day),
        (first, second, year) => match (order, evidence(cell)) {
            (_, Evidence::MonthFirst) | (Some(Order::MonthFirst), Evidence::Ambiguous) => fields(year, first, second),
            (_, Evidence::DayFirst) | (Some(Order::DayFirst), Evidence::Ambiguous) => fields(year, second, first),
            // 5/5/2026 is one day either way.
            _ if first == second => fields(year, second, first),
            _ => None,
        },
    }
}

/// Whether points stand between the parts of the date; a time of day behind it may have some of its own.
fn is_dotted(typed: &str) -> bool {
    typed.split_whitespace().next().is_some_and(|date| date.contains('.'))
}

/// The three parts of a date, without a time of day.
fn parts(typed: &str) -> Option<[&str; 3]> {
    let typed = typed.trim();
    let is_between = |letter: char| matches!(letter, '/' | '-' | '.' | '年' | '月');
    let dated = match typed.split_once('T') {
        Some((date, _)) if date.ends_with(|letter: char| letter.is_ascii_digit()) => date,
        _ => typed,
    };
    let numbered = dated.split_whitespace().next().unwrap_or_default();
    let separated = numbered.trim_end_matches(['日', '.']).split(is_between);
    if let Ok(found) = <[&str; 3]>::try_from(separated.collect::<Vec<_>>()) {
        return found.iter().all(|part| !part.is_empty()).then_some(found);
    }
    // 20 November 2026; November 20, 2026
    let words = dated.split([' ', ',']).filter(|word| !word.is_empty());
    <[&str; 3]>::try_from(words.take(3).collect::<Vec<_>>()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, order: Option<Order>) -> Option<String> {
        Some(fields(cell, order)?.parse().ok()?.to_string())
    }

    #[test]
    fn dates_of_one_meaning_need_no_question() {
        for cell in [
            "2026-11-05",
            "2026/11/5",
            "2026-11-05T00:00:00.000Z",
            "2026-11-05 09:30",
            "5.11.2026",
            "05.11.2026",
            "5 November 2026",
            "November 5, 2026",
            "5-Nov-2026",
            "2026年11月5日",
            " ２０２６-11-05 ",
        ] {
            assert_eq!(read(cell, None).as_deref(), Some("2026-11-05"), "{cell}");
            assert_eq!(evidence(cell), Evidence::Nothing, "{cell}");
        }
        assert_eq!(read("20/11/2026", None).as_deref(), Some("2026-11-20"));
        assert_eq!(read("11/20/2026 12:00:00 AM", None).as_deref(), Some("2026-11-20"));
        assert_eq!(read("11/20/2026 09.30", None).as_deref(), Some("2026-11-20"));
        assert_eq!(read("5/5/2026", None).as_deref(), Some("2026-05-05"));
    }

    #[test]
    fn an_ambiguous_date_is_read_as_the_file_is() {
        assert_eq!(evidence("05/11/2026"), Evidence::Ambiguous);
        assert_eq!(read("05/11/2026", None), None);
        assert_eq!(read("05/11/2026", Some(Order::DayFirst)).as_deref(), Some("2026-11-05"));
        assert_eq!(
            read("05/11/2026", Some(Order::MonthFirst)).as_deref(),
            Some("2026-05-11")
        );
        assert_eq!(evidence("20/11/2026"), Evidence::DayFirst);
        assert_eq!(evidence("11/20/2026"), Evidence::MonthFirst);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in ["", "soon", "46346", "2026-11", "31/31/2026", "2026-02-30", "05/11/26"] {
            assert_eq!(read(cell, Some(Order::DayFirst)), None, "{cell}");
        }
    }
}
