//! `POST /confirmations/{confirmation}/share-evidence`: **Share with the customer**

use actix_web::{HttpResponse, web};

use crate::accounts::Attester;
use crate::attestations;
use crate::values::id::ConfirmationId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Lets the customer's admins open the evidence.
///
/// # Errors
/// If the role is not permitted, there is no such evidence of this partner, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = path.parse().map_err(|_| PageError::NotFound)?;
    let shared = visit.transact(async |tx| attestations::share_evidence(tx, &visit.cx(), &who, id).await);
    if !shared.await? {
        return Err(PageError::NotFound);
    }
    Ok(visit.see_with(
        &paths::confirmation(id),
        Flash::done("acceptance-flash-evidence-shared"),
    ))
}
