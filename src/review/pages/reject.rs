//! `GET, POST /confirmations/{confirmation}/review/reject`: **Reject**, with a reason from a short list and a note (R-REV-3).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::done::meanwhile;
use super::item::{self, Meanwhile};
use super::opened::Opened;
use crate::accounts::Reviewer;
use crate::confirmations::{Cause, Decision, Rejection, Verdict};
use crate::review::decide::{self, Rejected};
use crate::review::{Item, settings};
use crate::values::text::paragraph;
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// The longest note, in characters.
pub(super) const NOTE_CHARS: usize = 1_000;

#[derive(Template)]
#[template(path = "review/reject.html")]
struct RejectPage {
    form: Form,
    item: Item,
    causes: Vec<(&'static str, String)>,
    /// A second reviewer has to confirm it.
    four_eyes: bool,
    /// What was decided while the form was open.
    meanwhile: Option<Decision>,
    action: String,
    back: String,
}

impl RejectPage {
    async fn new(visit: &Visit, opened: &Opened, form: Form) -> Result<Self, PageError> {
        let mut db = visit.read().await?;
        Ok(Self {
            item: opened.item(&mut db).await?,
            causes: causes(visit.language),
            four_eyes: settings::find(&mut db).await?.four_eyes,
            meanwhile: None,
            action: opened.keep(&paths::reject(opened.id)),
            back: opened.page(),
            form,
        })
    }
}

/// The reasons to choose from.
pub(super) fn causes(language: Language) -> Vec<(&'static str, String)> {
    let text = |cause: &Cause| words::text(language, cause.label()).into_owned();
    Cause::ALL.iter().map(|cause| (cause.as_str(), text(cause))).collect()
}

/// Reads a reason, and the note that goes with it: both are required, and what is missing is noted.
pub(super) fn take_why(form: &mut Form) -> Option<(Cause, String)> {
    let cause = form.take_choice("reject_cause", Cause::parse);
    if cause.is_none() {
        form.complain("reject_cause", Problem::new("problem-reject-cause-missing"));
    }
    let note = form.take("reject_note", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-reject-note-missing"))
    });
    cause.zip(note)
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
    let opened = Opened::of(&request, &path)?;
    let (form, last) = opened.form(&mut visit.read().await?).await?;
    if last.is_some_and(|last| last.verdict == Verdict::Rejected) {
        return item::answer(&visit, &who.0, &opened, None).await;
    }
    let page = RejectPage::new(&visit, &opened, visit.typed_or(form)).await?;
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
    let opened = Opened::of(&request, &path)?;
    let Some((cause, note)) = take_why(&mut form) else {
        let page = RejectPage::new(&visit, &opened, form).await?;
        return visit.unprocessable(page);
    };
    let next = opened.next(&visit).await?;
    let what = Rejection {
        confirmation: opened.id,
        seen: form.value("seen").parse().ok(),
        cause,
        note: &note,
    };
    let rejected = visit.transact(async |tx| decide::reject(tx, &visit.cx(), &visit.mailer(), &who, what).await);
    let error = match rejected.await {
        Ok(Rejected::Done(_)) => return Ok(visit.see_with(&next, Flash::done("review-flash-rejected"))),
        Ok(Rejected::Proposed(_)) => return Ok(visit.see_with(&next, Flash::done("review-flash-proposed"))),
        Err(error) => error,
    };
    match meanwhile(error)? {
        Meanwhile::Decided(decision) if decision.verdict != Verdict::Rejected => {
            form.fields_mut().set("seen", decision.id.to_string());
            let page = RejectPage {
                meanwhile: Some(decision),
                ..RejectPage::new(&visit, &opened, form).await?
            };
            visit.page(StatusCode::CONFLICT, page)
        }
        meanwhile => item::answer(&visit, &who.0, &opened, Some(meanwhile)).await,
    }
}
