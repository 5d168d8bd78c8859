//! `GET, POST /confirmations/bulk/{batch}/undo`: undoes a bulk decision, with a reason (R-REV-6).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::batch::{identifier, run};
use super::list_query;
use super::undo::take_reason;
use crate::accounts::Reviewer;
use crate::review::bulk::{self, Batch, Outcome};
use crate::values::id::BatchId;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/batch_undo.html")]
struct BatchUndoPage {
    form: Form,
    batch: Batch,
    /// How many are undone.
    count: usize,
    action: String,
    back: String,
}

impl BatchUndoPage {
    async fn new(visit: &Visit, id: BatchId, query: &Fields, form: Form) -> Result<Self, PageError> {
        let mut db = visit.read().await?;
        let batch = bulk::find(&mut db, id).await?.filter(|batch| batch.act.can_be_undone());
        let items = bulk::items(&mut db, id).await?;
        let undone = items
            .iter()
            .filter(|item| matches!(item.outcome, Outcome::Done | Outcome::Proposed));
        Ok(Self {
            form,
            batch: batch.ok_or(PageError::NotFound)?,
            count: undone.count(),
            action: list_query::from_list(&paths::batch_undo(id), query),
            back: list_query::from_list(&paths::batch(id), query),
        })
    }
}

/// The form; where it was undone before, what became of that.
///
/// # Errors
/// If there is no such batch, or the database query fails.
pub async fn show(
    visit: Visit,
    _: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let (id, query) = (identifier(&path)?, Fields::of_query(&request)?);
    if let Some(undoing) = bulk::undoing(&mut visit.read().await?, id).await? {
        return Ok(visit.see(&list_query::from_list(&paths::batch(undoing), &query)));
    }
    let page = BatchUndoPage::new(&visit, id, &query, visit.typed_or(Form::default())).await?;
    visit.ok(page)
}

/// Undoes it: those that were decided again meanwhile are skipped. Sent twice, it is done once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (id, query) = (identifier(&path)?, Fields::of_query(&request)?);
    let reason = take_reason(&mut form);
    let page = BatchUndoPage::new(&visit, id, &query, form).await?;
    let Some(reason) = reason else {
        return visit.unprocessable(page);
    };
    let undoing = visit.transact(async |tx| bulk::begin_undoing(tx, &visit.cx(), &who, id, &reason).await);
    let undoing = undoing.await?;
    run(&visit, &who, undoing).await?;
    Ok(visit.see(&list_query::from_list(&paths::batch(undoing), &query)))
}
