//! The search form over the log: what is typed, what it means, and the addresses that keep it.

use chrono::{NaiveDate, NaiveTime, TimeZone as _};

use crate::audit::{Filter, Kind};
use crate::values::id::PartnerId;
use crate::values::paging::Cursor;
use crate::values::text::{ascii_forms, line};
use crate::values::{Problem, TimeZone, Timestamp};
use crate::web::{Fields, Form};
use crate::words;

/// The fields of the form, in its order.
const FIELDS: [&str; 5] = ["actor", "object", "kind", "from_day", "to_day"];

/// Reads the form; what is wrong with it is noted, and the rest still filters.
pub(super) fn read(form: &mut Form, partner: Option<PartnerId>, zone: TimeZone) -> Filter {
    let text = |raw: &str| line(raw, 200);
    let actor = form.take_optional("actor", text).flatten();
    let object = form.take_optional("object", text).flatten();
    let kind = Kind::parse(form.value("kind"));
    let from = form.take_optional("from_day", day).flatten();
    let to = form.take_optional("to_day", day).flatten();
    Filter {
        partner,
        actor,
        kind,
        object,
        from: from.map(|day| start_of(day, zone)),
        before: to.and_then(|day| day.succ_opt()).map(|day| start_of(day, zone)),
    }
}

/// A day as 2026-11-20.
fn day(raw: &str) -> Result<NaiveDate, Problem> {
    let typed = ascii_forms(raw);
    let well_formed = typed.trim().len() == 10;
    typed
        .trim()
        .parse()
        .ok()
        .filter(|_| well_formed)
        .ok_or_else(|| Problem::new("problem-iso-date"))
}

/// The moment at which a day begins where the reader is.
fn start_of(day: NaiveDate, zone: TimeZone) -> Timestamp {
    zone.tz()
        .from_local_datetime(&day.and_time(NaiveTime::MIN))
        .earliest()
        .map_or(Timestamp::start_of(day), |moment| {
            Timestamp::from_micros(moment.timestamp_micros())
        })
}

/// The address of a page with these filters, but for one of them, at a place in the list.
pub(super) fn address(path: &str, fields: &Fields, but: &str, at: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    for name in FIELDS {
        if name != but && fields.has(name) {
            query.set(name, fields.get(name));
        }
    }
    if let Some(cursor) = at {
        query.set("at", cursor.encode());
    }
    match query.encode() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// What is filtered, each with the address that does without.
pub(super) fn chips(path: &str, fields: &Fields, language: crate::values::Language) -> Vec<(String, String)> {
    FIELDS
        .into_iter()
        .filter(|name| fields.has(name))
        .filter_map(|name| {
            let value = match name {
                "kind" => words::text(language, &format!("audit-{}", Kind::parse(fields.get(name))?)).into_owned(),
                _ => fields.get(name).to_owned(),
            };
            let label = words::text(language, &format!("field-{}", name.replace('_', "-")));
            Some((format!("{label}: {value}"), address(path, fields, name, None)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(query: &str) -> Form {
        Form::from(Fields::parse(query.as_bytes()).unwrap())
    }

    #[test]
    fn a_day_begins_and_ends_where_the_reader_is() {
        let zone = TimeZone::parse("Europe/Stockholm").unwrap();
        let filter = read(&mut form("from_day=2026-07-01&to_day=2026-07-01"), None, zone);
        assert_eq!(filter.from.unwrap().to_string(), "2026-06-30T22:00:00.000000Z");
        assert_eq!(filter.before.unwrap().to_string(), "2026-07-01T22:00:00.000000Z");
    }

    #[test]
    fn a_day_that_is_none_is_complained_about() {
        for wrong in ["2026-02-30", "1 July", "+12026-07-01", "2026-7-1"] {
            let mut form = form("");
            form.fields_mut().set("from_day", wrong);
            assert_eq!(read(&mut form, None, TimeZone::utc()).from, None);
            assert_eq!(form.problem("from_day").unwrap().key, "problem-iso-date", "{wrong}");
        }
    }

    #[test]
    fn a_chip_leads_to_the_same_search_without_it() {
        let fields = Fields::parse(b"actor=anna+b&kind=signed-in&from_day=").unwrap();
        assert_eq!(address("/activity", &fields, "kind", None), "/activity?actor=anna+b");
        assert_eq!(
            address("/activity", &fields, "", None),
            "/activity?actor=anna+b&kind=signed-in"
        );
    }
}
