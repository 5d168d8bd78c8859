//! `POST /notices/{notice}/settle`: somebody has seen to it.

use actix_web::{HttpResponse, web};

use crate::accounts::Agent;
use crate::notices;
use crate::values::id::NoticeId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Takes the notice off the partner's first page, and goes back to the page that it was settled on.
///
/// # Errors
/// If there is no such notice of this partner, or the database query fails.
pub async fn submit(
    visit: Visit,
    agent: Agent,
    id: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let id: NoticeId = id.parse().map_err(|_| PageError::NotFound)?;
    let is_settled = visit
        .transact(async |tx| notices::settle(tx, &visit.cx(), &agent, id).await)
        .await?;
    if !is_settled {
        return Err(PageError::NotFound);
    }
    let back = match form.value("customer").parse() {
        Ok(customer) => paths::customer(customer),
        Err(_) => paths::HOME.to_owned(),
    };
    Ok(visit.see_with(&back, Flash::done("notice-settled")))
}
