//! `GET, POST /confirmations/{confirmation}/review/reject`: **Reject**, with a reason from a short list and a note (R-REV-3).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::asked;
use super::done::meanwhile;
use super::item::{self, Meanwhile, identifier};
use crate::accounts::Reviewer;
use crate::confirmations::{self, Cause, Decision, Rejection, Verdict, decision};
use crate::db::Reader;
use crate::review::Item;
use crate::review::queue;
use crate::values::Problem;
use crate::values::id::ConfirmationId;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// The longest note, in characters.
pub(super) const NOTE_CHARS: usize = 1_000;

#[derive(Template)]
#[template(path = "review/reject.html")]
struct RejectPage {
    form: Form,
    item: Item,
    causes: Vec<(&'static str, String)>,
    /// What was decided while the form was open.
    meanwhile: Option<Decision>,
    action: String,
    back: String,
}

impl RejectPage {
    async fn new(
        visit: &Visit,
        db: &mut Reader,
        id: ConfirmationId,
        asked: &Fields,
        form: Form,
    ) -> Result<Self, PageError> {
        let text = |cause: &Cause| words::text(visit.language, cause.label()).into_owned();
        Ok(Self {
            item: queue::find(db, id).await?.ok_or(PageError::NotFound)?,
            causes: Cause::ALL.iter().map(|cause| (cause.as_str(), text(cause))).collect(),
            meanwhile: None,
            action: asked::from_list(&paths::reject(id), asked),
            back: asked::from_list(&paths::review(id), asked),
            form,
        })
    }
}

/// The form.
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
    let last = decision::last(&mut db, id).await?;
    if last.as_ref().is_some_and(|last| last.verdict == Verdict::Rejected) {
        return item::answer(&visit, &who.0, id, &asked, None).await;
    }
    let mut form = Form::default();
    form.fields_mut()
        .set("seen", last.map(|last| last.id.to_string()).unwrap_or_default());
    let form = visit.typed_or(form);
    let page = RejectPage::new(&visit, &mut db, id, &asked, form).await?;
    visit.ok(page)
}

/// Rejects it. Sent twice, it is done once; what was decided meanwhile is shown, and what was typed stays.
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
    let cause = form.take_choice("reject_cause", Cause::parse);
    if cause.is_none() {
        form.complain("reject_cause", Problem::new("problem-reject-cause-missing"));
    }
    let note = form.take("reject_note", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-reject-note-missing"))
    });
    let mut db = visit.read().await?;
    let (Some(cause), Some(note)) = (cause, note) else {
        let page = RejectPage::new(&visit, &mut db, id, &asked, form).await?;
        return visit.unprocessable(page);
    };
    let next = item::next(&visit, &mut db, &asked, id).await?;
    drop(db);
    let what = Rejection {
        confirmation: id,
        seen: form.value("seen").parse().ok(),
        cause,
        note: &note,
    };
    let rejected = visit.transact(async |tx| confirmations::reject(tx, &visit.cx(), &visit.desk(), &who, what).await);
    let error = match rejected.await {
        Ok(_) => return Ok(visit.see_with(&next, Flash::done("review-flash-rejected"))),
        Err(error) => error,
    };
    match meanwhile(error)? {
        Meanwhile::Decided(decision) if decision.verdict != Verdict::Rejected => {
            form.fields_mut().set("seen", decision.id.to_string());
            let mut db = visit.read().await?;
            let page = RejectPage {
                meanwhile: Some(decision),
                ..RejectPage::new(&visit, &mut db, id, &asked, form).await?
            };
            visit.page(StatusCode::CONFLICT, page)
        }
        meanwhile => item::answer(&visit, &who.0, id, &asked, Some(meanwhile)).await,
    }
}
