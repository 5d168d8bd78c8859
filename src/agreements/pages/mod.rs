//! The pages of agreements, one a file.

pub mod changes;
pub mod draft;
pub mod draft_pdf;
pub mod draft_text;
pub mod draft_text_upload;
mod files;
pub mod list;
pub mod policy;
pub mod publish;
pub mod shared_document;
pub mod sheet;
pub mod text;
pub mod type_new;
pub mod type_show;

use super::{AgreementType, Draft, DraftError, Text, TextRef, draft as drafts, find_type};
use crate::db::Reader;
use crate::values::id::TextId;
use crate::web::layout::Flash;
use crate::web::{PageError, paths};

/// The type that an address names.
async fn named(db: &mut Reader, agreement: &str) -> Result<AgreementType, PageError> {
    find_type(db, agreement).await?.ok_or(PageError::NotFound)
}

/// The text of a draft that an address names, with its type.
async fn named_text(db: &mut Reader, (agreement, text): &(String, String)) -> Result<(AgreementType, Text), PageError> {
    let agreement = named(db, agreement).await?;
    let id: TextId = text.parse().map_err(|_| PageError::NotFound)?;
    let text = drafts::text(db, &agreement.id, id).await?.ok_or(PageError::NotFound)?;
    Ok((agreement, text))
}

/// Where a draft that is there no more leads: to its type, which says what became of it.
fn gone(agreement: &AgreementType) -> (String, Flash) {
    (paths::agreement_type(&agreement.id), Flash::notice("drafts-flash-gone"))
}

/// The error of a verb that pages have no words for.
fn unexpected(error: DraftError) -> PageError {
    match error {
        DraftError::Database(error) => error.into(),
        DraftError::Gone | DraftError::Changed | DraftError::Taken(_) => PageError::NotFound,
    }
}

/// The matrix of a draft beside the versions of its type.
async fn draft_texts(db: &mut Reader, draft: &Draft) -> Result<Vec<TextRef>, PageError> {
    let texts = drafts::texts(db, &draft.type_id).await?;
    Ok(texts.into_iter().map(|text| text.reference).collect())
}
