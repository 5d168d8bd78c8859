//! `GET /api-reference`: every operation, by what it is about.

use actix_web::HttpResponse;
use askama::Template;

use crate::api_reference::outline::{GROUPS, Group};
use crate::paths::api;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "api_reference/list.html")]
struct ListPage {
    groups: &'static [Group],
}

/// The list.
///
/// # Errors
/// If the template cannot be filled.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.ok(ListPage { groups: &GROUPS })
}
