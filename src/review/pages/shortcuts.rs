//! `POST /confirmations/shortcuts`: switches the single-key shortcuts of reviewing on or off, for this person.

use actix_web::HttpResponse;

use crate::accounts::Operator;
use crate::review::shortcuts;
use crate::web::layout::Flash;
use crate::web::resume::is_local;
use crate::web::{PageError, Posted, Visit, paths};

/// Switches them, and goes back to the page.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, who: Operator, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let on = form.value("shortcuts") == "on";
    visit
        .transact(async |tx| shortcuts::switch(tx, &visit.cx(), &who, on).await)
        .await?;
    let back = Some(form.value("return_to")).filter(|path| path.starts_with(paths::CONFIRMATIONS) && is_local(path));
    let said = if on {
        "review-flash-keys-on"
    } else {
        "review-flash-keys-off"
    };
    Ok(visit.see_with(back.unwrap_or(paths::CONFIRMATIONS), Flash::done(said)))
}
