//! `POST /confirmations/{confirmation}/review/done`: **Mark reviewed**, and on to the next of the list.

use actix_web::{HttpRequest, HttpResponse, web};

use super::item::{self, Meanwhile};
use super::opened::Opened;
use crate::accounts::Reviewer;
use crate::confirmations::DecideError;
use crate::review::decide;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit};

/// Marks it as reviewed. Sent twice, it is done once.
///
/// # Errors
/// If there is no such confirmation, the form is stale, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let opened = Opened::of(&request, &path)?;
    let next = opened.next(&visit).await?;
    let (id, seen) = (opened.id, form.value("seen").parse().ok());
    let marked = visit.transact(async |tx| decide::mark_reviewed(tx, &visit.cx(), &who, id, seen).await);
    let meanwhile = match marked.await {
        Ok(_) => return Ok(visit.see_with(&next, Flash::done("review-flash-reviewed"))),
        Err(error) => meanwhile(error)?,
    };
    item::answer(&visit, &who.0, &opened, Some(meanwhile)).await
}

/// What has happened meanwhile.
///
/// # Errors
/// If it is something else that went wrong.
pub(super) fn meanwhile(error: DecideError) -> Result<Meanwhile, PageError> {
    match error {
        DecideError::Decided(decision) => Ok(Meanwhile::Decided(*decision)),
        DecideError::Corrected(correction) => Ok(Meanwhile::Corrected(correction)),
        DecideError::Proposed(proposal) => Ok(Meanwhile::Proposed(*proposal)),
        DecideError::Settled(proposal) => Ok(Meanwhile::Settled(*proposal)),
        DecideError::OwnProposal => Err(PageError::Forbidden("refusal-own-proposal")),
        DecideError::NotFound | DecideError::NothingToUndo => Err(PageError::NotFound),
        DecideError::Letter(unwritten) => Err(PageError::fault(unwritten)),
        DecideError::Database(error) => Err(error.into()),
    }
}
