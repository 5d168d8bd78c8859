//! What a link shows that opens nothing, or no longer: what happened, and how to get a new one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::accounts::links::Found;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/link_gone.html")]
struct LinkGonePage {
    heading: &'static str,
    text: &'static str,
    /// A new set-up link comes from the shell; a new password link can be asked for here.
    is_set_up: bool,
}

/// The page; `is_set_up` says what the link was to open.
pub(super) fn show(visit: &Visit, found: &Found, is_set_up: bool) -> Result<HttpResponse, PageError> {
    let (status, heading, text) = match found {
        Found::Used => (StatusCode::GONE, "link-used", "link-used-text"),
        Found::Over => (StatusCode::GONE, "link-over", "link-over-text"),
        Found::Unknown | Found::Password(_) | Found::SetUp => {
            (StatusCode::NOT_FOUND, "link-unknown", "link-unknown-text")
        }
    };
    let mut response = visit.page(
        status,
        LinkGonePage {
            heading,
            text,
            is_set_up,
        },
    )?;
    visit.forget_link(&mut response);
    Ok(response)
}
