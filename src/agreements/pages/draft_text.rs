//! `GET /agreements/types/{agreement}/draft/texts/{draft_text}`: a text of a draft as a customer will see it; its file, its PDF,
//! and its removal.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::sheet::Sheet;
use super::{files, named, named_text, unexpected};
use crate::accounts::{Operator, OperatorAdmin, Permission};
use crate::agreements::{self, AgreementType, draft};
use crate::values::id::TextId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "agreements/draft_text.html")]
struct DraftTextPage {
    agreement: AgreementType,
    sheet: Sheet,
    may_change: bool,
}

impl DraftTextPage {
    /// Whether it can be compared with an older version.
    fn has_older(&self) -> bool {
        self.sheet.text.reference.rank > 1
    }
}

/// The text.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn show(
    visit: Visit,
    Operator(who): Operator,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (agreement, text) = named_text(&mut visit.read().await?, &path).await?;
    visit.ok(DraftTextPage {
        agreement,
        sheet: Sheet::of_draft(text),
        may_change: OperatorAdmin::of(&who).is_ok(),
    })
}

/// Its exact bytes, as a file.
///
/// # Errors
/// As [`show`].
pub async fn download(visit: Visit, _: Operator, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (_, text) = named_text(&mut visit.read().await?, &path).await?;
    Ok(files::text(&text.reference, text.bytes))
}

/// Its PDF.
///
/// # Errors
/// As [`show`], or if it has none.
pub async fn pdf(visit: Visit, _: Operator, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (_, text) = named_text(&mut db, &path).await?;
    let sha256 = text.reference.pdf_sha256.as_deref().ok_or(PageError::NotFound)?;
    let bytes = draft::pdf(&mut db, sha256).await?.ok_or(PageError::NotFound)?;
    Ok(files::pdf(&text.reference, bytes))
}

/// Removes it. Sent twice, it is removed once.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn remove(
    visit: Visit,
    who: OperatorAdmin,
    path: web::Path<(String, String)>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let agreement = named(&mut visit.read().await?, &path.0).await?;
    let id: TextId = path.1.parse().map_err(|_| PageError::NotFound)?;
    let removed = visit
        .transact(async |tx| agreements::remove_text(tx, &visit.cx(), &who, &agreement, id).await)
        .await;
    removed.map_err(unexpected)?;
    Ok(visit.see_with(
        &paths::version_draft(&agreement.id),
        Flash::done("drafts-flash-removed"),
    ))
}
