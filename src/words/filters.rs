//! What templates do with values: words in the reader's language, dates in the reader's zone. The reader comes as the
//! runtime values `language` and `time_zone` of the template.

use std::borrow::Cow;
use std::fmt::Display;

use askama::filters::{Html, Safe, escape};
use askama::{Values, filter_fn, get_value};
use chrono::NaiveDate;

use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{Country, Language, LanguageTag, Problem, TimeZone, Timestamp};
use crate::words;
use crate::words::isolation::with_isolated_runs;

/// Who reads.
pub fn reader(values: &dyn Values) -> askama::Result<Language> {
    get_value::<Language>(values, "language").copied()
}

/// `{{ "customers-title"|t }}`: a message.
#[filter_fn]
pub fn t(key: &str, values: &dyn Values) -> askama::Result<Cow<'static, str>> {
    Ok(words::text(reader(values)?, key))
}

/// `{{ type.name|agreement }}`: what an agreement is called.
#[filter_fn]
pub fn agreement(name: &str, values: &dyn Values) -> askama::Result<String> {
    Ok(words::agreement(reader(values)?, name).into_owned())
}

/// `{{ "customers-count"|tw("count", n) }}`: a message with one value.
#[filter_fn]
pub fn tw<V: Display>(key: &str, values: &dyn Values, name: &'static str, value: V) -> askama::Result<String> {
    Ok(words::text_with(reader(values)?, key, &[(name, words::value(&value))]))
}

/// `{{ "page-range"|tw2("first", a, "last", b) }}`: a message with two values.
#[filter_fn]
pub fn tw2<V: Display, W: Display>(
    key: &str,
    values: &dyn Values,
    name: &'static str,
    value: V,
    name2: &'static str,
    value2: W,
) -> askama::Result<String> {
    let args = [(name, words::value(&value)), (name2, words::value(&value2))];
    Ok(words::text_with(reader(values)?, key, &args))
}

/// `{{ "key"|tw3("a", x, "b", y, "c", z) }}`: a message with three values.
#[filter_fn]
pub fn tw3<V: Display, W: Display, X: Display>(
    key: &str,
    values: &dyn Values,
    name: &'static str,
    value: V,
    name2: &'static str,
    value2: W,
    name3: &'static str,
    value3: X,
) -> askama::Result<String> {
    let args = [
        (name, words::value(&value)),
        (name2, words::value(&value2)),
        (name3, words::value(&value3)),
    ];
    Ok(words::text_with(reader(values)?, key, &args))
}

/// `{{ "first_name"|label }}`: a field's label, the message `field-first-name`.
#[filter_fn]
pub fn label(field: &str, values: &dyn Values) -> askama::Result<Cow<'static, str>> {
    Ok(words::text(
        reader(values)?,
        &format!("field-{}", field.replace('_', "-")),
    ))
}

/// `{{ problem|p }}`: the words of a complaint.
#[filter_fn]
pub fn p(problem: &Problem, values: &dyn Values) -> askama::Result<Cow<'static, str>> {
    Ok(words::problem(reader(values)?, problem))
}

/// `{{ header|prose }}`: text that other values have been put into; see [`with_isolated_runs`].
#[filter_fn]
pub fn prose(text: &str, _: &dyn Values) -> askama::Result<String> {
    Ok(with_isolated_runs(text).into_owned())
}

/// `{{ date|day }}`: a date, written out.
#[filter_fn]
pub fn day(date: &NaiveDate, values: &dyn Values) -> askama::Result<String> {
    Ok(words::format::day(reader(values)?, *date))
}

/// `{{ timestamp|moment }}`: date and time in the reader's zone, which it names.
#[filter_fn]
pub fn moment(moment: &Timestamp, values: &dyn Values) -> askama::Result<String> {
    let zone = get_value::<TimeZone>(values, "time_zone")?;
    Ok(words::format::moment_of_record(reader(values)?, *zone, *moment))
}

/// `{{ timestamp|local_day }}`: the day in the reader's zone, short as tables have it.
#[filter_fn]
pub fn local_day(moment: &Timestamp, values: &dyn Values) -> askama::Result<NaiveDate> {
    let zone = get_value::<TimeZone>(values, "time_zone")?;
    Ok(zone.today(moment.utc()))
}

/// `{{ timestamp|day_there(date) }}`: which day it was where something was done, if for the reader it was another day; else
/// nothing.
#[filter_fn]
pub fn day_there(moment: &Timestamp, values: &dyn Values, day: &NaiveDate) -> askama::Result<String> {
    let zone = get_value::<TimeZone>(values, "time_zone")?;
    if zone.today(moment.utc()) == *day {
        return Ok(String::new());
    }
    let language = reader(values)?;
    let day = words::format::day(language, *day);
    Ok(words::text_with(language, "layout-day-there", &[("day", day.into())]))
}

/// Whole numbers of any sort, by value or behind references, as templates hand them over.
pub trait ToWhole {
    /// The number.
    fn to_whole(&self) -> i64;
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {$(
        impl ToWhole for $number {
            fn to_whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )+};
}

whole_numbers!(i64, i32, u32, u64, usize);

impl<N: ToWhole> ToWhole for &N {
    fn to_whole(&self) -> i64 {
        (*self).to_whole()
    }
}

/// `{{ n|number }}`: a whole number.
#[filter_fn]
pub fn number<N: ToWhole>(n: N, values: &dyn Values) -> askama::Result<String> {
    Ok(words::format::number(reader(values)?, n.to_whole()))
}

/// `{{ listed.total|count }}`: a number of rows, or "over 10,000".
#[filter_fn]
pub fn count(count: &Count, values: &dyn Values) -> askama::Result<String> {
    Ok(format_count(reader(values)?, count))
}

fn format_count(language: Language, count: &Count) -> String {
    match count {
        Count::Exactly(n) => words::format::number(language, *n),
        Count::Over => {
            let limit = words::format::number(language, COUNT_LIMIT);
            words::text_with(language, "table-over", &[("limit", limit.into())])
        }
        Count::AtLeast(n) => {
            let least = words::format::number(language, *n);
            words::text_with(language, "table-at-least", &[("least", least.into())])
        }
    }
}

/// `{{ "partners-count"|counted(listed.total) }}`: a message about a number of rows: `$n` chooses the plural form, `$count`
/// is what is shown.
#[filter_fn]
pub fn counted(key: &str, values: &dyn Values, count: &Count) -> askama::Result<String> {
    let language = reader(values)?;
    let n = match count {
        Count::Exactly(n) => *n,
        Count::Over => COUNT_LIMIT + 1,
        Count::AtLeast(n) => *n,
    };
    let args = [("n", n.into()), ("count", format_count(language, count).into())];
    Ok(words::text_with(language, key, &args))
}

/// `{{ email|address }}`: an e-mail or a sign-in name, which breaks before its @ where the line is too short.
#[filter_fn]
pub fn address<A: Display>(address: A, _: &dyn Values) -> askama::Result<Safe<String>> {
    Ok(Safe(escape(address, Html)?.to_string().replace('@', "<wbr>@")))
}

/// `{{ country|country }}`: a country's name.
#[filter_fn]
pub fn country(country: &Country, values: &dyn Values) -> askama::Result<&'static str> {
    Ok(country.name(reader(values)?))
}

/// `{{ tag|tongue }}`: the name of an agreement's language.
#[filter_fn]
pub fn tongue(tag: &LanguageTag, values: &dyn Values) -> askama::Result<&'static str> {
    Ok(tag.name(reader(values)?))
}
