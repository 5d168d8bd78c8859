//! `POST /confirmations/{confirmation}/review/confirm`, `POST …/decline`: the second reviewer confirms what another one has
//! proposed, or declines it; its author takes it back like this (R-REV-6).

use actix_web::{HttpRequest, HttpResponse, web};

use super::done::meanwhile;
use super::item;
use super::opened::Opened;
use super::reject::NOTE_CHARS;
use crate::accounts::Reviewer;
use crate::confirmations;
use crate::values::id::ProposalId;
use crate::values::text::optional_paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit};

/// The proposal that a form is about.
fn proposal(form: &Form) -> Result<ProposalId, PageError> {
    form.value("proposal").parse().map_err(|_| PageError::NotFound)
}

/// Confirms it, and carries it out. Sent twice, it is done once.
///
/// # Errors
/// If there is no such proposal, it is the reviewer's own, or the database query fails.
pub async fn confirm(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let (opened, proposal) = (Opened::of(&request, &path)?, proposal(&form)?);
    let next = opened.next(&visit).await?;
    let confirmed = visit
        .transact(async |tx| confirmations::confirm_proposal(tx, &visit.cx(), &visit.mailer(), &who, proposal).await);
    let meanwhile = match confirmed.await {
        Ok(_) => return Ok(visit.see_with(&next, Flash::done("review-flash-confirmed"))),
        Err(error) => meanwhile(error)?,
    };
    item::answer(&visit, &who.0, &opened, Some(meanwhile)).await
}

/// Declines it. Sent twice, it is done once.
///
/// # Errors
/// As [`confirm`].
pub async fn decline(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (opened, proposal) = (Opened::of(&request, &path)?, proposal(&form)?);
    let note = form
        .take("decline_note", |raw| optional_paragraph(raw, NOTE_CHARS))
        .flatten();
    if form.failed() {
        return item::answer_with(&visit, &who.0, &opened, None, form).await;
    }
    let note = note.unwrap_or_default();
    let declined =
        visit.transact(async |tx| confirmations::decline_proposal(tx, &visit.cx(), &who, proposal, &note).await);
    let meanwhile = match declined.await {
        Ok(()) => return Ok(visit.see_with(&opened.page(), Flash::done("review-flash-declined"))),
        Err(error) => meanwhile(error)?,
    };
    item::answer(&visit, &who.0, &opened, Some(meanwhile)).await
}
