//! `GET /imports/{import}`, `POST …/run`: an import: its check, the progress of its run, its result. While it goes on by itself
//! the page asks for itself again every few seconds, without script.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, REFRESH};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{import_at, steps};
use crate::accounts::Attester;
use crate::agreements;
use crate::db::Reader;
use crate::imports::columns::Meaning;
use crate::imports::{self, Act, ActError, Detail, Group, Import, MOST_TOGETHER, Mode, State};
use crate::values::id::ImportId;
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::list::address;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// After so many seconds the page is asked for again.
const AGAIN: &str = "3";
/// The rows of a group on a page.
const SHOWN: i64 = 50;

/// A group of rows with the same mistake, as it is listed.
struct Listed {
    text: String,
    /// The column; empty for the whole row.
    column: String,
    rows: i64,
    href: String,
}

/// A row of the group that is shown.
struct Wrong {
    number: i64,
    found: String,
    text: String,
}

/// The rows of the group that is shown.
struct GroupRows {
    heading: String,
    rows: Vec<Wrong>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "imports/show.html")]
struct ShowPage {
    form: Form,
    steps: Vec<String>,
    import: Import,
    groups: Vec<Listed>,
    shown: Option<GroupRows>,
    /// The sentence that is ticked; `None` where nothing is attested.
    sentence: Option<String>,
    sentence_language: &'static str,
    modes: Vec<(&'static str, String, String)>,
    /// An earlier import of the same file.
    before: Option<ImportId>,
}

impl ShowPage {
    fn is(&self, state: State) -> bool {
        self.import.state == state
    }

    /// How many rows the present step has handled.
    fn handled(&self) -> i64 {
        let counts = self.import.counts;
        match self.import.state {
            State::Checking => counts.checked(),
            _ => counts.recorded,
        }
    }

    /// How many it handles.
    fn all(&self) -> i64 {
        match self.import.state {
            State::Checking => self.import.row_count,
            _ => self.import.counts.to_create,
        }
    }

    fn can_run(&self) -> bool {
        self.is(State::Checked) && self.import.counts.to_create > 0
    }

    fn can_discard(&self) -> bool {
        !self.is(State::Running) && !self.is(State::Reading)
    }
}

/// The sentence that is ticked for all rows; `None` where they attest nothing.
async fn sentence(db: &mut Reader, import: &Import, language: Language) -> Result<Option<String>, PageError> {
    if import.agreements.is_empty() {
        return Ok(None);
    }
    let types = agreements::types(db).await?;
    let names = types.iter().filter(|known| import.agreements.contains(&known.id));
    let names: Vec<_> = names.map(|known| words::agreement(language, &known.name)).collect();
    let names = names.join(&words::text(language, "layout-list"));
    let values = [("agreement", names.as_str())];
    Ok(Some(words::text_with_strings(language, "imports-sentence", &values)))
}

fn modes(reader: Language) -> Vec<(&'static str, String, String)> {
    let text = |key| words::text(reader, key).into_owned();
    let hint = words::text_with(
        reader,
        "imports-mode-all-hint",
        &[("max", words::format::number(reader, MOST_TOGETHER).into())],
    );
    vec![
        (
            Mode::GoodRows.as_str(),
            text("imports-mode-good"),
            text("imports-mode-good-hint"),
        ),
        (Mode::AllOrNothing.as_str(), text("imports-mode-all"), hint),
    ]
}

/// What a column is called.
fn column(reader: Language, field: &str) -> String {
    let meaning = Meaning::parse(field);
    meaning.map_or_else(String::new, |meaning| words::text(reader, meaning.label()).into_owned())
}

/// The address of a group's rows behind one of them.
fn href(import: ImportId, group: &Group, after: i64) -> String {
    let mut query = Fields::default();
    query.set("problem", &group.problem);
    query.set("column", &group.field);
    if after > 0 {
        query.set("after", after.to_string());
    }
    format!("{}#rows", address(&paths::import(import), &query))
}

async fn shown(
    db: &mut Reader,
    import: ImportId,
    groups: &[Group],
    query: &Fields,
    reader: Language,
) -> Result<Option<GroupRows>, PageError> {
    let asked = |group: &&Group| group.problem == query.get("problem") && group.field == query.get("column");
    let Some(group) = groups.iter().find(asked) else {
        return Ok(None);
    };
    let after = query.get("after").parse().unwrap_or(0);
    let named = (group.problem.as_str(), group.field.as_str());
    let mut details: Vec<Detail> = imports::details(db, import, named, after, SHOWN + 1).await?;
    let is_more = details.len() > usize::try_from(SHOWN).unwrap_or(0);
    if is_more {
        details.pop();
    }
    let last = details.last().map_or(0, |detail| detail.number);
    Ok(Some(GroupRows {
        heading: column(reader, &group.field),
        rows: details
            .into_iter()
            .map(|detail| Wrong {
                number: detail.number,
                text: detail.text(reader),
                found: detail.found,
            })
            .collect(),
        next: is_more.then(|| href(import, group, last)),
    }))
}

async fn answer(
    visit: &Visit,
    import: Import,
    form: Form,
    query: &Fields,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let groups = imports::groups(&mut db, import.id).await?;
    let listed = groups.iter().map(|group| Listed {
        text: group.text(visit.language),
        column: column(visit.language, &group.field),
        rows: group.rows,
        href: href(import.id, group, 0),
    });
    let page = ShowPage {
        groups: listed.collect(),
        shown: shown(&mut db, import.id, &groups, query, visit.language).await?,
        sentence: sentence(&mut db, &import, visit.language).await?,
        sentence_language: visit.language.tag(),
        modes: modes(visit.language),
        before: imports::done_before(&mut db, import.id).await?,
        steps: steps(visit.language),
        form,
        import,
    };
    drop(db);
    let is_busy = page.import.state.is_busy();
    let path = paths::import(page.import.id);
    let mut response = visit.at(&path).page(status, page)?;
    if is_busy {
        response.headers_mut().insert(REFRESH, HeaderValue::from_static(AGAIN));
    }
    Ok(response)
}

/// The import.
///
/// # Errors
/// If there is no such import, or the database query fails.
pub async fn show(
    visit: Visit,
    who: Attester,
    request: HttpRequest,
    path: Path<String>,
) -> Result<HttpResponse, PageError> {
    let import = import_at(&mut visit.read().await?, &who, &path).await?;
    if import.state == State::Columns {
        return Ok(visit.see(&paths::import_columns(import.id)));
    }
    let query = Fields::of_query(&request)?;
    let mut form = visit.typed_or(Form::default());
    // Another language has another sentence, which has yet to be ticked.
    form.fields_mut().remove("attested");
    answer(&visit, import, form, &query, StatusCode::OK).await
}

/// Starts the run. Sent twice, it starts once.
///
/// # Errors
/// As [`show`].
pub async fn run(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let import = import_at(&mut db, &who, &path).await?;
    let language = Language::parse(form.value("sentence_language")).unwrap_or(visit.language);
    let sentence = sentence(&mut db, &import, language).await?;
    drop(db);
    let mode = form.take("import_mode", |typed| {
        Mode::parse(typed).ok_or_else(|| Problem::new("problem-import-mode"))
    });
    if sentence.is_some() && !form.checked("attested", "yes") {
        form.complain("attested", Problem::new("problem-attested-missing"));
    }
    let refuse = async |import: Import, mut form: Form| {
        form.order_problems(&["import_mode", "attested"]);
        answer(
            &visit,
            import,
            form,
            &Fields::default(),
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await
    };
    let (Some(mode), false) = (mode, form.failed()) else {
        return refuse(import, form).await;
    };
    let act = Act {
        id: import.id,
        revision: form.value("revision").parse().unwrap_or(0),
        mode,
        sentence: sentence.as_deref().unwrap_or_default(),
        language,
    };
    let started = visit.transact(async |tx| imports::run(tx, &visit.cx(), &who, act).await);
    let problem = match started.await {
        Ok(()) => return Ok(visit.see(&paths::import(import.id))),
        Err(ActError::Refused) => Problem::new("problem-import-mode-refused").with("count", import.counts.refused),
        Err(ActError::TooMany) => Problem::new("problem-import-mode-many").with("max", MOST_TOGETHER),
        Err(ActError::Nothing) => Problem::new("problem-import-nothing"),
        Err(ActError::Changed) => {
            return Ok(visit.see_with(&paths::import(import.id), Flash::notice("imports-flash-changed")));
        }
        Err(ActError::NotThere) => return Err(PageError::NotFound),
        Err(ActError::Database(error)) => return Err(error.into()),
    };
    form.complain("import_mode", problem);
    refuse(import, form).await
}
