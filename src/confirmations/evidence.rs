//! Evidence files: addressed by content, served as downloads only (E-5).

use tokio::task::JoinError;

use super::store;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId};
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
    /// The SHA-256 of the bytes, in hexadecimal, under which the file is kept.
    sha256: String,
}

impl EvidenceFile {
    /// A file with its hash. Hashing ten megabytes takes too long for the event loop, and for a transaction: it is done on
    /// another thread.
    ///
    /// # Errors
    /// If that thread fails.
    pub async fn hashed(name: String, media_type: String, bytes: Vec<u8>) -> Result<Self, JoinError> {
        let hash = move || Self {
            name,
            media_type,
            sha256: sha256_hex(&bytes),
            bytes,
        };
        tokio::task::spawn_blocking(hash).await
    }

    /// The SHA-256 of the bytes, in hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

/// What is known of an evidence file without its content.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct StoredFile {
    /// Its name, as the sender named it.
    pub name: String,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Its length in bytes.
    pub size: i64,
    /// The SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
}

impl StoredFile {
    /// Whether a page can show it.
    pub fn is_picture(&self) -> bool {
        self.media_type.starts_with("image/")
    }

    /// Its length in whole kilobytes, at least one.
    pub fn kilobytes(&self) -> i64 {
        (self.size + 1_023) / 1_024
    }
}

/// A file that is stored, as something refers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredAs<'a> {
    /// Its name there.
    pub name: &'a str,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: &'a str,
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

/// Stores a file once, whichever confirmations refer to it.
///
/// # Errors
/// If the database query fails.
pub async fn keep(tx: &mut Tx, file: &EvidenceFile, now: Timestamp) -> Result<(), db::Error> {
    store::insert_evidence(tx, file, now).await
}

/// What is known of the evidence of a confirmation, if it has any, without its content.
///
/// # Errors
/// If the database query fails.
pub async fn stored(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<StoredFile>, db::Error> {
    store::stored_evidence(db, confirmation).await
}

/// The evidence of a confirmation, if it has any. The caller checks whether the reader may see the confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<EvidenceFile>, db::Error> {
    store::evidence(db, confirmation).await
}

/// A file by its hash, under the name by which something refers to it. The caller checks whether the reader may see it.
///
/// # Errors
/// If the database query fails.
pub async fn read(db: &mut Reader, stored: StoredAs<'_>) -> Result<Option<EvidenceFile>, db::Error> {
    store::evidence_file(db, stored).await
}

/// Lets the customer's admins open the evidence of a confirmation (R-ROLE-9). `false` if they could before.
///
/// # Errors
/// If the database query fails.
pub async fn share(
    tx: &mut Tx,
    confirmation: ConfirmationId,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    store::insert_share(tx, confirmation, by, now).await
}

/// Whether the customer's admins can open the evidence of a confirmation.
///
/// # Errors
/// If the database query fails.
pub async fn is_shared(db: &mut Reader, confirmation: ConfirmationId) -> Result<bool, db::Error> {
    store::is_shared(db, confirmation).await
}
