//! The operator's outgoing mail; and the demo's people and its mailbox, which are not there elsewhere.

pub mod demo;
pub mod letter;
pub mod mailbox;
pub mod outgoing;
pub mod outgoing_letter;
mod renew;

use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::web::{PageError, Visit};

/// What an email's HTML may do when it is looked at by itself: be read in its own style, and its links followed. Styles are
/// inline, as mail programs need them; without any source to load from they show nothing that the email does not hold.
const LETTER_POLICY: &str = "sandbox allow-top-navigation-by-user-activation; default-src 'none'; \
    style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A letter's HTML by itself, where nothing of it can run.
fn sandboxed(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_SECURITY_POLICY, LETTER_POLICY))
        .content_type("text/html; charset=utf-8")
        .body(html)
}

/// What the demo gave the app: its people, its mailbox. Nothing outside of the demo.
fn of_demo<T: 'static>(visit: &Visit, request: &HttpRequest) -> Result<Data<T>, PageError> {
    request
        .app_data::<Data<T>>()
        .filter(|_| visit.site.demo)
        .cloned()
        .ok_or(PageError::NotFound)
}
