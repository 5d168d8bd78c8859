//! `GET /documents/{link}` and `…/download`: a text, by a link that the API gave out and that ends after five minutes.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::files;
use super::sheet::Sheet;
use crate::agreements::{self, Text, document_link};
use crate::paths::api;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "agreements/shared_document.html")]
struct DocumentPage {
    sheet: Sheet,
}

/// The text, to be read.
///
/// # Errors
/// If the link has ended, or the database query fails.
pub async fn show(visit: Visit, link: web::Path<String>) -> Result<HttpResponse, PageError> {
    let text = find(&visit, &link).await?;
    visit.ok(DocumentPage {
        sheet: Sheet::of_link(text, api::shared_document_download(&link)),
    })
}

/// The exact bytes, as a file.
///
/// # Errors
/// If the link has ended, or the database query fails.
pub async fn download(visit: Visit, link: web::Path<String>) -> Result<HttpResponse, PageError> {
    let text = find(&visit, &link).await?;
    Ok(files::text(&text.reference, text.bytes))
}

async fn find(visit: &Visit, link: &str) -> Result<Text, PageError> {
    let id = document_link::open(&visit.site.keys, link, visit.now).ok_or(PageError::NotFound)?;
    agreements::text(&mut visit.read().await?, id)
        .await?
        .ok_or(PageError::NotFound)
}
