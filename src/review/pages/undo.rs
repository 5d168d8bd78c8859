//! `GET, POST /confirmations/{confirmation}/review/undo`: undoes the last decision, with a reason (R-REV-3).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::done::meanwhile;
use super::item;
use super::opened::Opened;
use super::reject::NOTE_CHARS;
use crate::accounts::Reviewer;
use crate::confirmations::{DecideError, Decision, Undone, Verdict, decision};
use crate::db::Reader;
use crate::review::decide::{self, Undoing};
use crate::review::{Item, settings};
use crate::values::id::DecisionId;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/undo.html")]
struct UndoPage {
    form: Form,
    item: Item,
    decision: Decision,
    /// A second reviewer has to confirm it.
    four_eyes: bool,
    action: String,
    back: String,
}

impl UndoPage {
    async fn new(db: &mut Reader, opened: &Opened, decision: Decision, form: Form) -> Result<Self, PageError> {
        Ok(Self {
            item: opened.item(db).await?,
            four_eyes: decision.verdict == Verdict::Rejected && settings::find(db).await?.four_eyes,
            decision,
            action: opened.keep(&paths::undo_review(opened.id)),
            back: opened.page(),
            form,
        })
    }
}

/// Reads why something is undone, which is required.
pub(super) fn take_reason(form: &mut Form) -> Option<String> {
    form.take("undo_reason", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-undo-reason-missing"))
    })
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
    let opened = Opened::of(&request, &path)?;
    let mut db = visit.read().await?;
    let last = decision::last(&mut db, opened.id).await?;
    let Some(decision) = last.filter(|last| last.verdict != Verdict::Undone) else {
        drop(db);
        return item::answer(&visit, &who.0, &opened, None).await;
    };
    let mut form = Form::default();
    form.fields_mut().set("undoes", decision.id.to_string());
    let page = UndoPage::new(&mut db, &opened, decision, visit.typed_or(form)).await?;
    visit.ok(page)
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
    let opened = Opened::of(&request, &path)?;
    let undoes: DecisionId = form.value("undoes").parse().map_err(|_| PageError::NotFound)?;
    let Some(reason) = take_reason(&mut form) else {
        let mut db = visit.read().await?;
        let last = decision::last(&mut db, opened.id).await?.ok_or(PageError::NotFound)?;
        let page = UndoPage::new(&mut db, &opened, last, form).await?;
        return visit.unprocessable(page);
    };
    let undone = visit
        .transact(async |tx| decide::undo(tx, &visit.cx(), &visit.mailer(), &who, opened.id, undoes, &reason).await);
    let error = match undone.await {
        Ok(undone) => {
            let said = match undone {
                Undoing::Done(Undone::Reviewed) => "review-flash-undone",
                Undoing::Done(Undone::Revived) => "review-flash-revived",
                Undoing::Done(Undone::Replaced) => "review-flash-not-revived",
                Undoing::Proposed(_) => "review-flash-proposed",
            };
            return Ok(visit.see_with(&opened.page(), Flash::done(said)));
        }
        Err(DecideError::NothingToUndo) => return Ok(visit.see(&opened.page())),
        Err(error) => error,
    };
    item::answer(&visit, &who.0, &opened, Some(meanwhile(error)?)).await
}
