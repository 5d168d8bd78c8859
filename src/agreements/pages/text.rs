//! `GET /agreements/texts/{text}` and `…/download`

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::markdown;
use crate::accounts::permission::SignedIn;
use crate::accounts::{Organisation, Visitor};
use crate::agreements::{self, Text, TextRef};
use crate::web::{PageError, Visit, filters, paths};

/// What both layouts show.
struct Sheet {
    text: Text,
    html: Option<String>,
    others: Vec<TextRef>,
}

#[derive(Template)]
#[template(path = "agreements/text.html")]
struct PortalPage {
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "agreements/text_plain.html")]
struct PlainPage {
    sheet: Sheet,
}

/// A text as HTML that can do nothing; `None` for one that can only be downloaded.
pub fn html_of(text: &Text) -> Option<String> {
    (text.reference.media_type == "text/markdown").then(|| markdown::render(&String::from_utf8_lossy(&text.bytes)))
}

fn has_plain_pages(visitor: &Visitor) -> bool {
    matches!(visitor.organisation, Organisation::Customer { .. })
}

/// The text, to be read: texts are everybody's who is signed in (R-AGR-4).
///
/// # Errors
/// When there is no such text, or the database does.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let text = find(&visit, &id).await?;
    let reference = &text.reference;
    let mut others = agreements::texts_of(
        &mut visit.read().await?,
        &reference.type_id,
        reference.rank,
        reference.country,
    )
    .await?;
    others.retain(|other| other.id != reference.id);
    let html = html_of(&text);
    let sheet = Sheet { text, html, others };
    if has_plain_pages(&visitor) {
        visit.ok(PlainPage { sheet })
    } else {
        visit.ok(PortalPage { sheet })
    }
}

/// The exact bytes, as a file.
///
/// # Errors
/// When there is no such text, or the database does.
pub async fn download(visit: Visit, _: SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let text = find(&visit, &id).await?;
    let media_type = match text.reference.media_type.as_str() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    let disposition = format!("attachment; filename=\"{}\"", text.reference.file_name());
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(text.bytes))
}

async fn find(visit: &Visit, id: &str) -> Result<Text, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    let text = agreements::text(&mut visit.read().await?, id).await?;
    text.ok_or(PageError::NotFound)
}
