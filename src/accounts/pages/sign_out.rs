//! `POST /sign-out`

use actix_web::HttpResponse;

use crate::accounts::sessions;
use crate::web::layout::Flash;
use crate::web::permit::AnySession;
use crate::web::{PageError, Posted, Visit, paths};

/// Ends the session.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn submit(visit: Visit, AnySession(visitor): AnySession, _: Posted) -> Result<HttpResponse, PageError> {
    visit
        .transact(async |tx| sessions::sign_out(tx, &visit.cx(), &visitor).await)
        .await?;
    visit.end_session();
    Ok(visit.see_with(paths::SIGN_IN, Flash::done("sign-out-done")))
}
