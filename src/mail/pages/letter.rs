//! `GET /demo/mailbox/{letter}`: one letter, as text with its links, and its HTML as it came.

use std::sync::Arc;

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::mailbox::{MailboxPage, OpenLetter, pieces};
use super::{of_demo, sandboxed};
use crate::mail::{Caught, Mailbox};
use crate::web::{Fields, PageError, Visit};

fn find(mailbox: &Mailbox, id: &str) -> Result<Arc<Caught>, PageError> {
    id.parse()
        .ok()
        .and_then(|id| mailbox.find(id))
        .ok_or(PageError::NotFound)
}

/// The letter beside the list.
///
/// # Errors
/// When this is not the demo, or there is no such letter.
pub async fn show(visit: Visit, request: HttpRequest, id: Path<String>) -> Result<HttpResponse, PageError> {
    let mailbox = of_demo::<Mailbox>(&visit, &request)?;
    let letter = find(&mailbox, &id)?;
    let open = OpenLetter {
        pieces: pieces(&letter.text, &visit.site.public_url),
        letter,
    };
    visit.ok(MailboxPage::new(Fields::of_query(&request)?, &mailbox, Some(open)))
}

/// `GET /demo/mailbox/{letter}/html`: the HTML by itself, where nothing of it can run.
///
/// # Errors
/// When this is not the demo, or there is no such letter.
pub async fn html(visit: Visit, request: HttpRequest, id: Path<String>) -> Result<HttpResponse, PageError> {
    let mailbox = of_demo::<Mailbox>(&visit, &request)?;
    let letter = find(&mailbox, &id)?;
    Ok(sandboxed(letter.html.clone()))
}
