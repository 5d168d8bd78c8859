//! Evidence files: kept by what they hold, handed out as downloads only (E-5).

use super::store;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::ConfirmationId;
use crate::values::secret::sha256_hex;

/// A file that shows what an attestation says. What it is was judged by its content.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct EvidenceFile {
    /// Its name, as the sender has it: text, nothing more.
    pub name: String,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What becomes of the evidence that is there, or is not.
#[derive(Debug, Clone)]
pub enum EvidenceChange {
    /// It stays as it is.
    Keep,
    /// It goes.
    Remove,
    /// This file takes its place.
    Replace(EvidenceFile),
}

/// What a file is kept by.
pub fn sha256(file: &EvidenceFile) -> String {
    sha256_hex(&file.bytes)
}

/// Keeps a file, once for all confirmations that show it, and gives its SHA-256.
///
/// # Errors
/// If the database query fails.
pub async fn keep(tx: &mut Tx, file: &EvidenceFile, now: Timestamp) -> Result<String, db::Error> {
    let sha256 = sha256(file);
    store::insert_evidence(tx, &sha256, file, now).await?;
    Ok(sha256)
}

/// The evidence of a confirmation, if it has any. Whether the reader may see the confirmation is asked before.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<EvidenceFile>, db::Error> {
    store::evidence(db, confirmation).await
}
