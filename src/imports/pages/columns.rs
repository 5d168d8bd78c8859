//! `GET, POST /imports/{import}/columns`: what the columns of a file mean, and what is said once for all its rows.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::{import_at, steps};
use crate::accounts::Attester;
use crate::attestations::pages::fields::bases;
use crate::confirmations::Basis;
use crate::imports::columns::{Choices, Meaning, Seen};
use crate::imports::dates::Order;
use crate::imports::{self, ChooseError, Import, Kind, State};
use crate::values::Language;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// A column on the page.
struct Column {
    /// The name of its field.
    name: String,
    heading: String,
    samples: Vec<String>,
    /// What it means; empty: it is ignored.
    chosen: &'static str,
}

impl Column {
    fn means(&self, meaning: &str) -> bool {
        self.chosen == meaning
    }
}

#[derive(Template)]
#[template(path = "imports/columns.html")]
struct ColumnsPage {
    form: Form,
    steps: Vec<String>,
    import: Import,
    known: Vec<Column>,
    ignored: Vec<Column>,
    meanings: Vec<(&'static str, String)>,
    bases: Vec<(&'static str, String, &'static str)>,
    orders: Vec<(&'static str, String, &'static str)>,
}

impl ColumnsPage {
    fn new(visit: &Visit, import: Import, mut form: Form, choices: &Choices) -> Self {
        form.order_problems(&["columns", "date_order", "accepted_on", "basis"]);
        let columns = import.headings.iter().enumerate().map(|(place, heading)| Column {
            name: name_of(place),
            heading: match heading.trim() {
                "" => words::text_with(visit.language, "imports-no-heading", &[("number", (place + 1).into())]),
                heading => heading.to_owned(),
            },
            samples: import
                .seen
                .get(place)
                .map(|seen| seen.samples.clone())
                .unwrap_or_default(),
            chosen: choices
                .columns
                .get(place)
                .copied()
                .flatten()
                .map_or("", Meaning::as_str),
        });
        let (known, ignored) = columns.partition(|column| !column.chosen.is_empty());
        let text = |key| words::text(visit.language, key).into_owned();
        let meanings = Meaning::of(import.kind).iter();
        Self {
            steps: steps(visit.language),
            known,
            ignored,
            meanings: meanings.map(|it| (it.as_str(), text(it.label()))).collect(),
            bases: bases(visit.language),
            orders: orders(&import, choices, visit.language),
            form,
            import,
        }
    }

    fn is_of_confirmations(&self) -> bool {
        self.import.kind == Kind::Confirmations
    }
}

fn name_of(place: usize) -> String {
    format!("column_{place}")
}

/// The two ways in which the file's ambiguous dates can be read, each with one of them; none where there is none.
fn orders(import: &Import, choices: &Choices, reader: Language) -> Vec<(&'static str, String, &'static str)> {
    // Where no column is taken for the date yet, it may be any.
    let dates = choices.place(Meaning::AcceptedOn);
    let mut seen = import.seen.iter().enumerate();
    let example = seen.find_map(|(place, seen): (_, &Seen)| {
        let is_asked = dates.is_none_or(|dates| dates == place) && seen.is_undecided();
        seen.ambiguous.as_deref().filter(|_| is_asked)
    });
    let Some(example) = example else {
        return Vec::new();
    };
    let read = |order: Order| {
        let fields = imports::dates::fields(example, Some(order));
        fields
            .and_then(|fields| fields.parse().ok())
            .map(|day| words::format::day(reader, day))
    };
    let options = Order::ALL.iter().filter_map(|order| {
        let day = read(*order)?;
        let text = words::text_with_strings(reader, "imports-date-read", &[("cell", example), ("date", &day)]);
        Some((order.as_str(), text, ""))
    });
    options.collect()
}

/// The form as it is first shown.
fn filled(import: &Import) -> Form {
    let mut form = Form::default();
    form.fields_mut().set("revision", import.revision.to_string());
    let choices = &import.choices;
    if let Some(basis) = choices.basis {
        form.fields_mut().set("basis", basis.as_str());
    }
    if let Some(order) = choices.order {
        form.fields_mut().set("date_order", order.as_str());
    }
    if let Some(day) = choices.accepted_on {
        form.set_date("accepted_on", day);
    }
    form
}

/// What was chosen in a form.
fn read(form: &mut Form, import: &Import) -> Choices {
    let columns = (0..import.headings.len()).map(|place| {
        let meaning = Meaning::parse(form.value(&name_of(place)));
        meaning.filter(|meaning| Meaning::of(import.kind).contains(meaning))
    });
    let columns = columns.collect();
    let has_date = ["accepted_on_day", "accepted_on_month", "accepted_on_year"]
        .iter()
        .any(|part| !form.value(part).trim().is_empty());
    Choices {
        columns,
        basis: form.take_choice("basis", |typed| {
            Basis::parse(typed).filter(|it| Basis::STATED.contains(it))
        }),
        order: form.take_choice("date_order", Order::parse),
        accepted_on: if has_date { form.take_date("accepted_on") } else { None },
    }
}

/// The columns as they were guessed, remembered or chosen.
///
/// # Errors
/// If there is no such import, or the database query fails.
pub async fn show(visit: Visit, who: Attester, path: Path<String>) -> Result<HttpResponse, PageError> {
    let import = import_at(&mut visit.read().await?, &who, &path).await?;
    if !matches!(import.state, State::Columns | State::Checking | State::Checked) {
        return Ok(visit.see(&paths::import(import.id)));
    }
    let (form, choices) = match visit.typed() {
        Some(mut typed) => {
            let choices = read(&mut typed, &import);
            (visit.typed_or(Form::default()), choices)
        }
        None => (filled(&import), import.choices.clone()),
    };
    visit.ok(ColumnsPage::new(&visit, import, form, &choices))
}

/// Notes what the columns mean, and begins the check. Sent twice, it begins once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let import = import_at(&mut visit.read().await?, &who, &path).await?;
    let choices = read(&mut form, &import);
    for (field, problem) in import.complaints(&choices, visit.language) {
        form.complain(field, problem);
    }
    if form.failed() {
        return visit.page(
            StatusCode::UNPROCESSABLE_ENTITY,
            ColumnsPage::new(&visit, import, form, &choices),
        );
    }
    let seen = (import.id, form.value("revision").parse().unwrap_or(0));
    let chosen =
        visit.transact(async |tx| imports::choose(tx, &visit.cx(), &who, seen, &choices, visit.language).await);
    match chosen.await {
        Ok(()) => Ok(visit.see(&paths::import(import.id))),
        Err(ChooseError::NotThere) => Err(PageError::NotFound),
        Err(ChooseError::Changed) => {
            Ok(visit.see_with(&paths::import(import.id), Flash::notice("imports-flash-changed")))
        }
        Err(ChooseError::Database(error)) => Err(error.into()),
    }
}
