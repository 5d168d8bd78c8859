//! `GET, POST /confirmations/{confirmation}/review/undo`: undoes the last decision, with a reason (R-REV-3).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::asked;
use super::done::meanwhile;
use super::item::{self, identifier};
use super::reject::NOTE_CHARS;
use crate::accounts::Reviewer;
use crate::confirmations::{self, DecideError, Decision, Undone, Verdict, decision};
use crate::review::Item;
use crate::review::queue;
use crate::values::id::DecisionId;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/undo.html")]
struct UndoPage {
    form: Form,
    item: Item,
    decision: Decision,
    action: String,
    back: String,
}

/// The form; where there is nothing to undo, the confirmation.
///
/// # Errors
/// If there is no such confirmation, or the database query fails.
pub async fn show(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let (id, asked) = (identifier(&path)?, Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    let item = queue::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let last = decision::last(&mut db, id).await?;
    drop(db);
    let Some(decision) = last.filter(|last| last.verdict != Verdict::Undone) else {
        return item::answer(&visit, &who.0, id, &asked, None).await;
    };
    let mut form = Form::default();
    form.fields_mut().set("undoes", decision.id.to_string());
    visit.ok(UndoPage {
        form: visit.typed_or(form),
        item,
        decision,
        action: asked::from_list(&paths::undo_review(id), &asked),
        back: asked::from_list(&paths::review(id), &asked),
    })
}

/// Undoes it. Sent twice, it is done once.
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
    let (id, asked) = (identifier(&path)?, Fields::of_query(&request)?);
    let undoes: DecisionId = form.value("undoes").parse().map_err(|_| PageError::NotFound)?;
    let reason = form.take("undo_reason", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-undo-reason-missing"))
    });
    let back = asked::from_list(&paths::review(id), &asked);
    let Some(reason) = reason else {
        let mut db = visit.read().await?;
        let item = queue::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
        let last = decision::last(&mut db, id).await?;
        return visit.unprocessable(UndoPage {
            form,
            item,
            decision: last.ok_or(PageError::NotFound)?,
            action: asked::from_list(&paths::undo_review(id), &asked),
            back,
        });
    };
    let undone = visit.transact(async |tx| {
        confirmations::undo_decision(tx, &visit.cx(), &visit.desk(), &who, id, undoes, &reason).await
    });
    let error = match undone.await {
        Ok(undone) => {
            let said = match undone {
                Undone::Reviewed => "review-flash-undone",
                Undone::Revived => "review-flash-revived",
                Undone::Replaced => "review-flash-not-revived",
            };
            return Ok(visit.see_with(&back, Flash::done(said)));
        }
        Err(DecideError::NothingToUndo) => return Ok(visit.see(&back)),
        Err(error) => error,
    };
    item::answer(&visit, &who.0, id, &asked, Some(meanwhile(error)?)).await
}
