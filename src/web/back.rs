//! An address that only buttons post to, opened by hand: from the history, after an error page, after signing in again.

use actix_web::{HttpRequest, HttpResponse};

use super::{PageError, Visit, paths};

/// Leads to the page on which the button stands, which is the nearest one that this address is part of:
/// `/customers/{customer}` for `/customers/{customer}/invite`. `Who` may press the button; that page says who may read it.
///
/// # Errors
/// Never; it is a handler as the others are.
pub async fn to_page<Who>(visit: Visit, _: Who, request: HttpRequest) -> Result<HttpResponse, PageError> {
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
