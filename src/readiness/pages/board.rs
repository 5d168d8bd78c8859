//! `GET /readiness`: whose orders are blocked, or will be, why, and whose move it is (R-GATE-6); a partner's customers, or for
//! the operator all partners'.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::wording;
use crate::accounts::Channel;
use crate::customer_list;
use crate::db::Reader;
use crate::readiness::{self, Filter, Numbers, Reason, Row, State, Step, Week};
use crate::review::queue;
use crate::values::paging::{Count, Cursor, Listed};
use crate::values::{Country, Language};
use crate::web::chart::{self, Bar};
use crate::web::export::Offer;
use crate::web::{Beside, Fields, Form, ListAt, PageError, Visit, filters, paths};
use crate::words;

/// The list.
pub(super) const LIST: ListAt = ListAt {
    path: paths::READINESS,
    fields: &[
        "readiness_state",
        "readiness_reason",
        "readiness_step",
        "country",
        "partner",
    ],
};

/// Reads what is asked for; what cannot be read is noted. An agent's list holds the own partner's customers.
pub(super) fn filter(form: &mut Form, who: &Channel) -> Filter {
    let state = form.take_choice("readiness_state", State::parse);
    let reason = form.take_choice("readiness_reason", Reason::parse);
    let step = form.take_choice("readiness_step", Step::parse);
    let country = form.take_choice("country", |raw| Country::parse(raw).ok());
    let partner = match who.agent() {
        Some(agent) => Some(agent.partner),
        None => form.take_choice("partner", |raw| raw.parse().ok()),
    };
    Filter {
        partner,
        state,
        country,
        reason,
        step,
    }
}

/// The same filter for those that wait for one thing; `None` if it asks for another one.
pub(super) fn narrowed(filter: &Filter, step: Step) -> Option<Filter> {
    let same = filter.step.is_none_or(|asked| asked == step);
    same.then_some(Filter {
        step: Some(step),
        ..*filter
    })
}

/// How many of a list wait for one thing.
async fn waiting(db: &mut Reader, filter: &Filter, step: Step, visit: &Visit) -> Result<Count, PageError> {
    match narrowed(filter, step) {
        Some(narrowed) => Ok(readiness::count(db, &narrowed, visit.now).await?),
        None => Ok(Count::default()),
    }
}

/// A row, with what is said about it.
struct BoardRow {
    row: Row,
    state: String,
    is_blocked: bool,
    why: String,
    notes: Vec<String>,
    whose: &'static str,
}

impl BoardRow {
    fn of(row: Row, who: &Channel, language: Language, today: NaiveDate) -> Self {
        Self {
            state: wording::state(language, &row, today),
            is_blocked: row.is_blocked(today),
            why: wording::why(language, &row),
            notes: wording::notes(language, &row),
            whose: wording::whose(who, row.step),
            row,
        }
    }

    fn tone(&self) -> &'static str {
        if self.is_blocked { "bad" } else { "warn" }
    }
}

/// A named filter above the list.
struct View {
    label: &'static str,
    href: String,
    count: Count,
    current: bool,
}

/// A bar of the chart: blocked now, or a week to come.
struct WeekBar {
    /// `None`: now.
    week: Option<Week>,
    bar: Bar,
    class: &'static str,
    sum: Count,
    name: String,
}

impl WeekBar {
    fn all(numbers: &Numbers, weeks: Vec<Week>, language: Language) -> Vec<Self> {
        let mut counts = vec![(numbers.blocked, Count::default())];
        counts.extend(weeks.iter().map(|week| (week.blocked, week.ending)));
        let sums: Vec<Count> = counts
            .iter()
            .map(|(lower, upper)| [*lower, *upper].into_iter().sum())
            .collect();
        let weeks = std::iter::once(None).chain(weeks.into_iter().map(Some));
        let bars = chart::bars(counts.into_iter());
        weeks
            .zip(bars)
            .zip(sums)
            .map(|((week, bar), sum)| Self {
                bar,
                class: if week.is_some() { "attested" } else { "now" },
                sum,
                name: match week {
                    Some(week) => {
                        let number = i64::from(week.monday.iso_week().week());
                        words::text_with(language, "readiness-week", &[("week", number.into())])
                    }
                    None => words::text(language, "readiness-now").into_owned(),
                },
                week,
            })
            .collect()
    }
}

/// What can be filtered by.
struct Choices {
    states: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    steps: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    /// For the operator.
    partners: Vec<(String, String)>,
}

async fn choices(visit: &Visit, db: &mut Reader, filter: &Filter, who: &Channel) -> Result<Choices, PageError> {
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let countries = customer_list::countries(db, filter.partner, visit.now).await?;
    let mut partners = Vec::new();
    if who.agent().is_none() {
        let known = queue::partners(db, visit.now).await?;
        partners = known.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    }
    Ok(Choices {
        states: State::ALL.iter().map(|it| (it.to_string(), text(it.label()))).collect(),
        reasons: Reason::ALL
            .iter()
            .map(|it| (it.to_string(), text(it.label())))
            .collect(),
        steps: Step::ALL.iter().map(|it| (it.to_string(), text(it.label()))).collect(),
        countries: Country::all_by_name(visit.language)
            .iter()
            .filter(|country| countries.contains(country))
            .map(|country| (country.code().to_owned(), country.name(visit.language).to_owned()))
            .collect(),
        partners,
    })
}

/// What is filtered, in words, each with the address that does without.
fn chips(fields: &Fields, choices: &Choices) -> Vec<(String, String)> {
    let chosen = |options: &[(String, String)], field: &str| {
        let value = fields.get(field);
        let found = options.iter().find(|(option, _)| option == value);
        let words = found.map(|(_, words)| words.clone());
        words.or_else(|| (!value.is_empty()).then(|| value.to_owned()))
    };
    LIST.chips(
        fields,
        [
            ("readiness_state", chosen(&choices.states, "readiness_state")),
            ("readiness_reason", chosen(&choices.reasons, "readiness_reason")),
            ("readiness_step", chosen(&choices.steps, "readiness_step")),
            ("country", chosen(&choices.countries, "country")),
            ("partner", chosen(&choices.partners, "partner")),
        ],
    )
}

#[derive(Template)]
#[template(path = "readiness/board.html")]
struct BoardPage {
    form: Form,
    who: Channel,
    listed: Listed<BoardRow>,
    beside: Beside,
    numbers: Numbers,
    /// How many wait for the partner.
    for_partner: Count,
    weeks: Vec<WeekBar>,
    views: Vec<View>,
    chips: Vec<(String, String)>,
    choices: Choices,
    export: Offer,
    /// The filter, as the form of the selection keeps it.
    kept: Fields,
    /// Of those that are listed, how many can be invited, reminded, and only be attested for.
    invite: Count,
    remind: Count,
    attest: Count,
}

impl BoardPage {
    fn may_invite(&self) -> bool {
        self.who.agent().is_some_and(|agent| agent.inviter().is_ok())
    }

    fn names_partners(&self) -> bool {
        self.who.agent().is_none()
    }

    fn is_filtered(&self) -> bool {
        !self.chips.is_empty()
    }
}

/// The named filters.
fn views(numbers: &Numbers, fields: &Fields) -> Vec<View> {
    let view = |label, field: &'static str, value: &str, count| {
        let mut wanted = Fields::default();
        wanted.set(field, value);
        if fields.has("partner") {
            wanted.set("partner", fields.get("partner"));
        }
        View {
            label,
            href: LIST.with(&wanted),
            count,
            current: LIST.kept(&wanted).encode() == LIST.kept(fields).encode(),
        }
    };
    vec![
        view("readiness-blocked", "readiness_state", "blocked", numbers.blocked),
        view("readiness-coming", "readiness_state", "coming", numbers.coming),
        view("readiness-renewal", "readiness_state", "renewal", numbers.renewal),
        view("readiness-step-answer", "readiness_step", "answer", numbers.answer),
        view("readiness-step-invite", "readiness_step", "invite", numbers.invite),
        view("readiness-step-attest", "readiness_step", "attest", numbers.attest),
    ]
}

/// The board. What cannot be read in the address is shown with what is wrong with it.
///
/// # Errors
/// If the query is not UTF-8, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = filter(&mut form, &who);
    let at = Cursor::parse(form.value("at"));
    let mut db = visit.read().await?;
    let found = readiness::page(&mut db, &filter, at.as_ref(), visit.now).await?;
    let fields = form.fields().clone();
    if found.is_beyond(at.as_ref()) {
        return Ok(visit.see(&LIST.with(&fields)));
    }
    let numbers = readiness::numbers(&mut db, filter.partner, visit.now).await?;
    let weeks = readiness::weeks(&mut db, filter.partner, visit.now).await?;
    let choices = choices(&visit, &mut db, &filter, &who).await?;
    let invite = waiting(&mut db, &filter, Step::Invite, &visit).await?;
    let remind = waiting(&mut db, &filter, Step::Answer, &visit).await?;
    let attest = waiting(&mut db, &filter, Step::Attest, &visit).await?;
    drop(db);
    let today = visit.now.utc_date();
    let page = BoardPage {
        beside: LIST.beside(&fields, &found),
        listed: Listed {
            rows: found
                .rows
                .into_iter()
                .map(|row| BoardRow::of(row, &who, visit.language, today))
                .collect(),
            first: found.first,
            total: found.total,
            previous: found.previous,
            next: found.next,
        },
        weeks: WeekBar::all(&numbers, weeks, visit.language),
        views: views(&numbers, &fields),
        for_partner: match who.agent() {
            Some(_) => wording::for_reader(&who, &numbers),
            None => numbers.for_partner(),
        },
        numbers,
        chips: chips(&fields, &choices),
        choices,
        export: Offer::new(&visit, paths::READINESS_CSV, paths::READINESS_XLSX, LIST.kept(&fields)),
        kept: LIST.kept(&fields),
        invite,
        remind,
        attest,
        form,
        who,
    };
    visit.page(page.form.status(), page)
}
