//! `GET /link-damaged`: where a link leads of whose secret a part is missing. The address holds none of it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/link_damaged.html")]
struct LinkDamagedPage;

/// The page, for anyone who comes by.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.page(StatusCode::NOT_FOUND, LinkDamagedPage)
}
