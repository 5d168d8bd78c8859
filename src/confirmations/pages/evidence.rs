//! `GET /confirmations/{confirmation}/evidence`, `GET /confirmations/{confirmation}/evidence/shown`

use actix_web::{HttpResponse, web};

use crate::accounts::{Channel, CustomerAdmin, Operator};
use crate::confirmations::{self, evidence};
use crate::values::id::ConfirmationId;
use crate::web::uploaded;
use crate::web::{PageError, Visit};

/// The file, to be kept and never shown by us: whatever it holds, no browser runs it in our name (E-5).
///
/// # Errors
/// When there is none, it is another partner's, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let confirmation = confirmations::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    if who.agent().is_some_and(|agent| !confirmation.is_of(agent.partner)) {
        return Err(PageError::NotFound);
    }
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(uploaded::attachment(&file.name, &file.media_type, file.bytes))
}

/// The file for a reviewer, who sees a picture in the page and a PDF beside it: nothing in it can run (E-5). A sandbox would
/// keep browsers from showing a PDF at all.
///
/// # Errors
/// As [`show`].
pub async fn show_inline(visit: Visit, _: Operator, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(uploaded::inline(&file.name, &file.media_type, file.bytes))
}

/// `GET /your-partners/evidence/{confirmation}`: the same for the customer's admins, where the upload said that they can open
/// it, or the partner shared it (R-ROLE-9).
///
/// # Errors
/// When there is none for this reader, or the database query fails.
pub async fn show_to_customer(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let confirmation = confirmations::find(&mut db, id).await?;
    let is_theirs = confirmation.is_some_and(|confirmation| confirmation.customer == who.customer);
    if !is_theirs || !evidence::is_shared(&mut db, id).await? {
        return Err(PageError::NotFound);
    }
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(uploaded::attachment(&file.name, &file.media_type, file.bytes))
}
