//! `GET /agreements/types/{agreement}/draft`: the next version of a type, with its texts; its beginning and its end.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{gone, named, unexpected};
use crate::accounts::{Operator, OperatorAdmin, Permission};
use crate::agreements::draft::{self, has_worldwide_english};
use crate::agreements::matrix::{Cell, Matrix};
use crate::agreements::{self, AgreementType, Draft, DraftText, TextRef};
use crate::values::Country;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "agreements/draft.html")]
struct DraftPage {
    agreement: AgreementType,
    draft: Draft,
    rank: i64,
    texts: Vec<DraftText>,
    lacks_english: bool,
    matrix: Matrix,
    may_change: bool,
}

impl DraftPage {
    /// The page of a text: the draft's own, or that of an older version.
    fn href(&self, text: &TextRef) -> String {
        match text.rank == self.rank {
            true => paths::draft_text(&text.type_id, text.id),
            false => paths::agreement_text(text.id),
        }
    }
}

/// The draft; a type without one is shown itself.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn show(
    visit: Visit,
    Operator(who): Operator,
    agreement: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &agreement).await?;
    let Some(draft) = draft::find(&mut db, &agreement.id).await? else {
        return Ok(visit.see(&paths::agreement_type(&agreement.id)));
    };
    let rank = draft::next_rank(&mut db, &agreement.id).await?;
    let texts = draft::texts(&mut db, &agreement.id).await?;
    let mut all = agreements::texts_of_type(&mut db, &agreement.id).await?;
    all.extend(texts.iter().map(|text| text.reference.clone()));
    let page = DraftPage {
        lacks_english: !has_worldwide_english(texts.iter().map(|text| &text.reference)),
        matrix: Matrix::new(&all, rank, None, Country::all_by_name(visit.language)),
        may_change: OperatorAdmin::of(&who).is_ok(),
        agreement,
        draft,
        rank,
        texts,
    };
    visit.ok(page)
}

/// Begins a draft, with the texts of the newest version or without any.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn begin(
    visit: Visit,
    who: OperatorAdmin,
    agreement: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let agreement = named(&mut visit.read().await?, &agreement).await?;
    let copies = form.value("begin") == "copy";
    let begun = visit
        .transact(async |tx| agreements::begin_draft(tx, &visit.cx(), &who, &agreement, copies).await)
        .await;
    begun.map_err(unexpected)?;
    Ok(visit.see_with(&paths::version_draft(&agreement.id), Flash::done("drafts-flash-begun")))
}

/// Throws a draft away.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn delete(
    visit: Visit,
    who: OperatorAdmin,
    agreement: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let agreement = named(&mut visit.read().await?, &agreement).await?;
    let deleted = visit
        .transact(async |tx| agreements::delete_draft(tx, &visit.cx(), &who, &agreement).await)
        .await;
    deleted.map_err(unexpected)?;
    let (path, _) = gone(&agreement);
    Ok(visit.see_with(&path, Flash::done("drafts-flash-deleted")))
}
