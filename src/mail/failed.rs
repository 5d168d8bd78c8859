//! A letter that failed for good, as anyone who wrote it is notified of it.

use futures_util::future::BoxFuture;
use uuid::Uuid;

use super::smtp::Failure;
use super::store;
use crate::db::{self, Tx};
use crate::values::id::LetterId;

/// What happens when a letter fails for good. It notes the failure ([`FailedLetter::note`]) together with what follows from
/// it, in one transaction.
pub type OnFailure = for<'t> fn(&'t mut Tx, &'t FailedLetter) -> BoxFuture<'t, Result<(), db::Error>>;

/// A letter that will not be tried again.
#[derive(Debug)]
pub struct FailedLetter {
    /// What sort of letter: the name of its template.
    pub kind: String,
    /// The record that its secret opens.
    pub about: Option<Uuid>,
    id: LetterId,
    attempts: i64,
    failure: Failure,
}

impl FailedLetter {
    /// Reads what the letter is about.
    pub(super) async fn read(tx: &mut Tx, id: LetterId, attempts: i64, failure: &Failure) -> Result<Self, db::Error> {
        let (kind, about) = store::subject_of(tx, id).await?;
        Ok(Self {
            kind,
            about,
            id,
            attempts,
            failure: failure.clone(),
        })
    }

    /// Notes the failure; `false` if the letter was replaced or withdrawn meanwhile.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn note(&self, tx: &mut Tx) -> Result<bool, db::Error> {
        store::note_failure(tx, self.id, self.attempts, self.failure.kind, &self.failure.words).await
    }
}
