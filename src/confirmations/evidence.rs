//! Evidence files: addressed by content, served as downloads only (E-5).

use super::store;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::ConfirmationId;
use crate::values::secret::sha256_hex;

/// An evidence file. Its media type was detected from its content.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct EvidenceFile {
    /// Its name, as the sender named it.
    pub name: String,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What a correction does to the evidence.
#[derive(Debug, Clone)]
pub enum EvidenceChange {
    /// Keep it.
    Keep,
    /// Remove it.
    Remove,
    /// Replace it with this file.
    Replace(EvidenceFile),
}

/// The SHA-256 of a file, in hexadecimal.
pub fn sha256(file: &EvidenceFile) -> String {
    sha256_hex(&file.bytes)
}

/// Stores a file once, whichever confirmations refer to it, and returns its SHA-256.
///
/// # Errors
/// If the database query fails.
pub async fn keep(tx: &mut Tx, file: &EvidenceFile, now: Timestamp) -> Result<String, db::Error> {
    let sha256 = sha256(file);
    store::insert_evidence(tx, &sha256, file, now).await?;
    Ok(sha256)
}

/// The evidence of a confirmation, if it has any. The caller checks whether the reader may see the confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<EvidenceFile>, db::Error> {
    store::evidence(db, confirmation).await
}
