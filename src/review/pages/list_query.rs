//! What a list of confirmations is asked for, as it stands in its address, and in those of the confirmations opened from it.

use chrono::NaiveDate;

use crate::acceptances::grade::Grade;
use crate::accounts::provenance::Source;
use crate::confirmations::Method;
use crate::review::State;
use crate::review::queue::{Filter, Flagged};
use crate::values::id::PartnerId;
use crate::values::text::optional_line;
use crate::values::{Country, Problem, Timestamp};
use crate::web::list::address;
use crate::web::{Fields, Form, ListAt, paths};

/// The longest search that is looked at, in characters.
const SEARCH_CHARS: usize = 200;

/// The list.
pub const LIST: ListAt = ListAt {
    path: paths::CONFIRMATIONS,
    fields: &[
        "q",
        "review_state",
        "flag",
        "partner",
        "country",
        "agreement",
        "method",
        "has_evidence",
        "grade",
        "given_by",
        "waiting",
        "from_day",
        "to_day",
        "sort",
    ],
};

/// How addresses spell that every state is wanted.
pub const ANY_STATE: &str = "any";

/// The ages to choose from, in days.
pub const AGES: [i64; 4] = [1, 3, 7, 30];

/// Reads what is asked for; what cannot be read is noted. A list that is asked for nothing shows what is to be reviewed.
pub fn filter(form: &mut Form, now: Timestamp) -> Filter {
    if !LIST.fields.iter().any(|field| form.fields().has(field)) {
        form.fields_mut().set("review_state", State::ToReview.as_str());
    }
    form.call("q", "review_search");
    let state = match form.value("review_state") {
        ANY_STATE => None,
        _ => form.take_choice("review_state", State::parse),
    };
    let day = |raw: &str| {
        raw.trim()
            .parse::<NaiveDate>()
            .map_err(|_| Problem::new("problem-iso-date"))
    };
    let waiting = form.take_choice("waiting", |raw| AGES.into_iter().find(|days| days.to_string() == raw));
    let aged = waiting.map(|days| now.utc_date() - chrono::Duration::days(days));
    let until = form.take_optional("to_day", day).flatten();
    Filter {
        search: form
            .take("q", |raw| optional_line(raw, SEARCH_CHARS))
            .flatten()
            .unwrap_or_default(),
        partner: form.take_choice("partner", |raw| raw.parse::<PartnerId>().ok()),
        country: form.take_choice("country", |raw| Country::parse(raw).ok()),
        agreement: form.take_choice("agreement", agreement),
        method: form.take_choice("method", Method::parse),
        state,
        flagged: form.take_choice("flag", Flagged::parse),
        evidence: form.take_choice("has_evidence", |raw| match raw {
            "with" => Some(true),
            "without" => Some(false),
            _ => None,
        }),
        grade: form.take_choice("grade", Grade::parse),
        given_by: form.take_choice("given_by", Source::parse),
        from: form.take_optional("from_day", day).flatten(),
        until: [until, aged].into_iter().flatten().min(),
        newest_first: form
            .take_choice("sort", |raw| (raw == "newest").then_some(()))
            .is_some(),
    }
}

/// An agreement type, or one version of it.
fn agreement(raw: &str) -> Option<(String, Option<i64>)> {
    // PostgreSQL takes no NUL in a text.
    if raw.contains(char::is_control) {
        return None;
    }
    match raw.split_once('/') {
        None => Some((raw.to_owned(), None)),
        Some((type_id, rank)) => Some((type_id.to_owned(), Some(rank.parse().ok()?))),
    }
}

/// The address of a page about one confirmation, with the list from which it was opened.
pub fn from_list(path: &str, asked: &Fields) -> String {
    let mut kept = Fields::default();
    for name in LIST.fields.iter().filter(|name| asked.has(name)) {
        kept.set(name, asked.get(name));
    }
    address(path, &kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> (Filter, Form) {
        let mut form = Form::from(Fields::parse(query.as_bytes()).unwrap());
        let filter = filter(&mut form, Timestamp::start_of("2026-11-20".parse().unwrap()));
        (filter, form)
    }

    #[test]
    fn r_rev_1_a_list_that_is_asked_for_nothing_shows_what_is_to_be_reviewed() {
        assert_eq!(read("").0.state, Some(State::ToReview));
        assert_eq!(read("review_state=any").0.state, None);
        assert_eq!(read("flag=disputed").0.state, None);
    }

    #[test]
    fn a_filter_typed_by_hand_is_refused_field_by_field() {
        let (filter, form) =
            read("review_state=moon&flag=sun&country=Atlantis&from_day=yesterday&agreement=T/x&q=Kestrel");
        assert_eq!(form.problems().count(), 5);
        assert_eq!(filter.search, "Kestrel");
        let (filter, form) = read("agreement=T/2&waiting=7&to_day=2026-11-18&sort=newest&has_evidence=without");
        assert!(!form.failed());
        assert_eq!(filter.agreement, Some(("T".to_owned(), Some(2))));
        assert_eq!(filter.until, "2026-11-13".parse().ok());
        assert!(filter.newest_first && filter.evidence == Some(false));
    }
}
