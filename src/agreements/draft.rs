//! The version of a type that is being prepared (R-AGR-3): a draft with its texts, of which a type has one at most. Anyone who
//! changes it counts its revision up, so that what is published is what was previewed.

use super::{Text, TextRef, Version, draft_store as store};
use crate::db::{self, Reader};
use crate::values::id::TextId;
use crate::values::{Country, LanguageTag, Timestamp};

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Draft {
    /// The type whose next version it will be.
    pub type_id: String,
    /// Counts its changes.
    pub revision: i64,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// Who began it.
    pub begun_by: String,
}

/// A text of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftText {
    /// What identifies it, as it will when it is published.
    pub reference: TextRef,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Who changed it.
    pub changed_by: String,
}

/// Why a draft cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// It was published or deleted, or the text was removed.
    #[error("the draft or its text is not there any more")]
    Gone,
    /// Somebody else changed the text meanwhile.
    #[error("the text was changed meanwhile")]
    Changed,
    /// It has a text for this country in this language.
    #[error("the draft has a text for this place")]
    Taken(TextId),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The draft of a type.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, type_id: &str) -> Result<Option<Draft>, db::Error> {
    store::draft(db, type_id).await
}

/// The number that the next version of a type will have.
///
/// # Errors
/// If the database query fails.
pub async fn next_rank(db: &mut Reader, type_id: &str) -> Result<i64, db::Error> {
    let versions = super::versions(db, type_id).await?;
    Ok(rank_after(&versions))
}

/// The number of the version after these.
pub(super) fn rank_after(versions: &[Version]) -> i64 {
    versions.iter().map(|version| version.rank).max().unwrap_or_default() + 1
}

/// The texts of a draft.
///
/// # Errors
/// If the database query fails.
pub async fn texts(db: &mut Reader, type_id: &str) -> Result<Vec<DraftText>, db::Error> {
    let rank = next_rank(db, type_id).await?;
    store::texts(db, type_id, rank).await
}

/// A text of a draft with its bytes.
///
/// # Errors
/// If the database query fails.
pub async fn text(db: &mut Reader, type_id: &str, id: TextId) -> Result<Option<Text>, db::Error> {
    let rank = next_rank(db, type_id).await?;
    store::text(db, type_id, rank, id).await
}

/// The PDF with this SHA-256, in lower-case hexadecimal; `None` if there is none.
///
/// # Errors
/// If the database query fails.
pub async fn pdf(db: &mut Reader, sha256: &str) -> Result<Option<Vec<u8>>, db::Error> {
    store::file(db, sha256).await
}

/// Whether one of these is for every country and in English: without one a version is not published (R-AGR-2).
pub fn has_worldwide_english<'t>(mut texts: impl Iterator<Item = &'t TextRef>) -> bool {
    texts.any(|text| text.country.is_none() && text.language.is_english())
}

/// Of these texts the one for exactly this place.
pub(super) fn at(texts: &[DraftText], country: Option<Country>, language: LanguageTag) -> Option<&DraftText> {
    texts
        .iter()
        .find(|text| text.reference.country == country && text.reference.language == language)
}
