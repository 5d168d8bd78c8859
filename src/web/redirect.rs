//! GET of an address that only takes a POST: from the browser's history, after an error page, after signing in again.

use actix_web::{HttpRequest, HttpResponse};

use super::{PageError, Visit, paths};

/// Redirects to the page with the button, which is the nearest page above this address: `/customers/{customer}` for
/// `/customers/{customer}/invite`. `Who` is the permission to press the button; the page checks who may read it.
///
/// # Errors
/// None.
pub async fn redirect_to_parent<Who>(visit: Visit, _: Who, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut path = request.path();
    while let Some((page, _)) = path.rsplit_once('/') {
        if page.is_empty() {
            break;
        }
        if request.resource_map().has_resource(page) {
            return Ok(visit.see(page));
        }
        path = page;
    }
    Ok(visit.see(paths::HOME))
}
