//! The search form over the log: what is typed, what it means, and the addresses that keep it.

use chrono::{NaiveDate, NaiveTime, TimeZone as _};

use crate::audit::{Filter, Kind};
use crate::values::characters::ascii_forms;
use crate::values::id::PartnerId;
use crate::values::text::line;
use crate::values::{Language, Problem, TimeZone, Timestamp};
use crate::web::export::Offer;
use crate::web::{Fields, Form, ListAt, Visit, paths};
use crate::words;

/// The log, with the fields of its form in their order.
pub(super) const LIST: ListAt = ListAt {
    path: paths::ACTIVITY,
    fields: &["actor", "organisation", "object", "kind", "from_day", "to_day"],
};

/// The export of what these fields filter.
pub(super) fn offer(visit: &Visit, asked: &Fields) -> Offer {
    Offer::new(visit, paths::ACTIVITY_CSV, paths::ACTIVITY_XLSX, LIST.kept(asked))
}

/// Reads the form; what is wrong with it is noted, and the rest still filters.
pub(super) fn read(form: &mut Form, partner: Option<PartnerId>, zone: TimeZone) -> Filter {
    let text = |raw: &str| line(raw, 200);
    let actor = form.take_optional("actor", text).flatten();
    let organisation = form.take_optional("organisation", text).flatten();
    let object = form.take_optional("object", text).flatten();
    let kind = form.take_choice("kind", Kind::parse);
    let from = form.take_optional("from_day", day).flatten();
    let to = form.take_optional("to_day", day).flatten();
    Filter {
        partner,
        actor,
        organisation,
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

/// What is filtered, each with the address that does without. What could not be read has none: its field complains.
pub(super) fn chips(form: &Form, language: Language) -> Vec<(String, String)> {
    let fields = form.fields();
    LIST.fields
        .iter()
        .filter(|name| fields.has(name) && form.problem(name).is_none())
        .filter_map(|name| {
            let value = match *name {
                "kind" => words::text(language, &format!("audit-{}", Kind::parse(fields.get(name))?)).into_owned(),
                _ => fields.get(name).to_owned(),
            };
            let label = words::text(language, &format!("field-{}", name.replace('_', "-")));
            let label = words::text_with_strings(language, "layout-pair", &[("name", &label), ("value", &value)]);
            Some((label, LIST.without(fields, name)))
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
    fn what_was_refused_filters_nothing_and_is_told_to_filter_nothing() {
        let mut form = form("actor=Sami&kind=nothing&from_day=1+July&to_day=2026-07-01");
        let filter = read(&mut form, None, TimeZone::utc());
        assert!(filter.kind.is_none() && filter.from.is_none() && filter.before.is_some());
        assert_eq!(form.problem("kind").unwrap().key, "problem-choice-unknown");
        let labels: Vec<_> = chips(&form, Language::English)
            .into_iter()
            .map(|(label, _)| label)
            .collect();
        assert_eq!(labels, ["Who: Sami", "To: 2026-07-01"]);
    }
}
