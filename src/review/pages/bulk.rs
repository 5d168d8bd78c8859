//! `GET, POST /confirmations/bulk`: decides about all that was selected in the queue, after saying how many they are (R-REV-6).
//! Without a selection it shows what was decided like this.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::batch;
use super::list_query::{self, LIST};
use super::reject::{NOTE_CHARS, causes, take_why};
use crate::accounts::Reviewer;
use crate::confirmations::Cause;
use crate::db::Reader;
use crate::review::bulk::{self, Act, Batch, MOST, NewBatch, Seen, Selected};
use crate::review::{Item, queue, settings};
use crate::values::id::{BatchId, ConfirmationId};
use crate::values::text::optional_paragraph;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

/// So many of the selected ones are named.
const NAMED: usize = 100;

/// So many earlier decisions are shown.
const LATEST: i64 = 25;

#[derive(Template)]
#[template(path = "review/bulk.html")]
struct BulkPage {
    form: Form,
    act: Act,
    batch: BatchId,
    /// The first of what is selected.
    items: Vec<Item>,
    /// All of it, as the form brings it back.
    selected: Vec<String>,
    /// More match than are selected: the list showed the first matches only.
    partly: bool,
    causes: Vec<(&'static str, String)>,
    four_eyes: bool,
    action: String,
    back: String,
}

impl BulkPage {
    /// More match than are decided about at once.
    fn is_too_many(&self) -> bool {
        self.selected.len() > MOST
    }

    fn title(&self) -> &'static str {
        match self.act {
            Act::Reject => "bulk-title-reject",
            Act::Confirm => "bulk-title-confirm",
            Act::Decline => "bulk-title-decline",
            Act::Review | Act::Undo => "bulk-title-review",
        }
    }

    /// How many are selected and not named.
    fn unnamed(&self) -> usize {
        self.selected.len().saturating_sub(self.items.len())
    }
}

#[derive(Template)]
#[template(path = "review/batches.html")]
struct BatchesPage {
    batches: Vec<Batch>,
}

/// What is done with the selection of a form.
fn act(form: &Form) -> Option<Act> {
    Act::parse(form.value("act")).filter(|act| *act != Act::Undo)
}

/// A selected confirmation as a form brings it back: its identifier and how it was seen.
fn selected(field: &str) -> Option<Selected> {
    let (id, seen) = field.split_once(' ')?;
    Some((id.parse().ok()?, Seen::parse(seen)?))
}

/// What is selected in the list: the rows that were ticked, or all that match; one more than [`MOST`] if there are more.
async fn select(visit: &Visit, db: &mut Reader, query: &Fields) -> Result<Vec<Item>, PageError> {
    let mut form = Form::from(query.clone());
    if query.has("all") {
        let filter = list_query::filter(&mut form, visit.now);
        // What a filter that cannot be read would leave out must not be decided about.
        if form.failed() {
            return Ok(Vec::new());
        }
        return Ok(queue::all(db, &filter, MOST + 1).await?);
    }
    let mut items = Vec::new();
    let ticked = query.all("item").filter_map(|id| id.parse::<ConfirmationId>().ok());
    for id in ticked.take(MOST) {
        items.extend(queue::find(db, id).await?);
    }
    Ok(items)
}

/// The selection, with the form that decides about it.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, _: Reviewer, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let query = Fields::of_query(&request)?;
    let back = LIST.with(&query);
    let mut db = visit.read().await?;
    if let Some(form) = visit.typed() {
        let page = again(&visit, &mut db, &query, form).await?;
        return visit.ok(page);
    }
    let form = Form::from(query.clone());
    let Some(act) = act(&form) else {
        return visit.ok(BatchesPage {
            batches: bulk::latest(&mut db, LATEST).await?,
        });
    };
    let items = select(&visit, &mut db, &query).await?;
    if items.is_empty() {
        return Ok(visit.see_with(&back, Flash::notice("bulk-none")));
    }
    let filter = list_query::filter(&mut Form::from(query.clone()), visit.now);
    let mut page = BulkPage {
        act,
        batch: BatchId::new(visit.now, &visit.site.random),
        selected: items
            .iter()
            .map(|item| format!("{} {}", item.confirmation_id, Seen::of(item)))
            .collect(),
        partly: query.has("all") && queue::is_partial(&mut db, &filter).await?,
        items,
        causes: causes(visit.language),
        four_eyes: settings::find(&mut db).await?.four_eyes,
        action: list_query::from_list(paths::BULK, &query),
        back,
        form: Form::default(),
    };
    page.items.truncate(NAMED);
    if page.is_too_many() {
        return visit.unprocessable(page);
    }
    visit.ok(page)
}

/// The page with what was typed and selected before.
async fn again(visit: &Visit, db: &mut Reader, query: &Fields, form: Form) -> Result<BulkPage, PageError> {
    let selected: Vec<Selected> = form.fields().all("selected").filter_map(selected).collect();
    let mut items = Vec::new();
    for (id, _) in selected.iter().take(NAMED) {
        items.extend(queue::find(db, *id).await?);
    }
    Ok(BulkPage {
        act: act(&form).ok_or(PageError::NotFound)?,
        batch: form.value("batch").parse().map_err(|_| PageError::NotFound)?,
        items,
        selected: selected.iter().map(|(id, seen)| format!("{id} {seen}")).collect(),
        partly: false,
        causes: causes(visit.language),
        four_eyes: settings::find(db).await?.four_eyes,
        action: list_query::from_list(paths::BULK, query),
        back: LIST.with(query),
        form,
    })
}

/// Why, as far as this act says it.
fn take_note(form: &mut Form, act: Act) -> Option<(Option<Cause>, String)> {
    match act {
        Act::Reject => take_why(form).map(|(cause, note)| (Some(cause), note)),
        Act::Decline => {
            let note = form.take("decline_note", |raw| optional_paragraph(raw, NOTE_CHARS))?;
            Some((None, note.unwrap_or_default()))
        }
        Act::Review | Act::Confirm | Act::Undo => Some((None, String::new())),
    }
}

/// Records what is decided, carries it out, and shows what became of each. Sent twice, it is done once.
///
/// # Errors
/// If nothing is selected, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let query = Fields::of_query(&request)?;
    let Some(act) = act(&form) else {
        return Ok(visit.see_with(&LIST.with(&query), Flash::notice("bulk-none")));
    };
    let Some((cause, note)) = take_note(&mut form, act) else {
        let page = again(&visit, &mut visit.read().await?, &query, form).await?;
        return visit.unprocessable(page);
    };
    let selected: Vec<Selected> = form.fields().all("selected").filter_map(selected).collect();
    if selected.is_empty() {
        return Ok(visit.see_with(&LIST.with(&query), Flash::notice("bulk-none")));
    }
    let new = NewBatch {
        id: form.value("batch").parse().map_err(|_| PageError::NotFound)?,
        act,
        cause,
        note: &note,
    };
    let begun = visit.transact(async |tx| bulk::begin(tx, &visit.cx(), &who, new, &selected).await);
    if begun.await? {
        batch::run(&visit, &who, new.id).await?;
    }
    Ok(visit.see(&list_query::from_list(&paths::batch(new.id), &query)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_selected_comes_back_with_how_it_was_seen_and_anything_else_is_left_out() {
        let id = "01890000-0000-7000-8000-000000000000";
        assert!(selected(&format!("{id} to-review disputed")).is_some());
        for wrong in [id, "to-review", "x to-review", &format!("{id} moonrise"), ""] {
            assert!(selected(wrong).is_none(), "{wrong}");
        }
        let form = |query: &str| Form::from(Fields::parse(query.as_bytes()).unwrap());
        assert_eq!(act(&form("act=reject")), Some(Act::Reject));
        assert_eq!(act(&form("act=undo")), None);
        assert_eq!(act(&form("")), None);
    }
}
