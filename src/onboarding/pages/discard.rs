//! `POST /customers/new/{draft}/discard`

use actix_web::HttpResponse;
use actix_web::web::Path;

use crate::accounts::Attester;
use crate::onboarding;
use crate::values::id::DraftId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Throws a draft away. A second click finds nothing to do.
///
/// # Errors
/// If the address is no draft's, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    Posted(_): Posted,
) -> Result<HttpResponse, PageError> {
    let id: DraftId = path.parse().map_err(|_| PageError::NotFound)?;
    let is_discarded = visit
        .transact(async |tx| onboarding::discard_draft(tx, &visit.cx(), &who, id).await)
        .await?;
    if is_discarded {
        return Ok(visit.see_with(paths::CUSTOMER_DRAFTS, Flash::done("onboarding-draft-discarded")));
    }
    Ok(visit.see(paths::CUSTOMER_DRAFTS))
}
