//! The words by which invitations are found, after an upgrade to another rule of them.

use super::store;
use crate::db::{self, Database};
use crate::values::finding::RULE;
use crate::values::id::InvitationId;

/// The invitations of one transaction, so that others can write in between.
const BATCH: i64 = 200;

/// Fills in the words of this program's rule. Until that is done, searches read those of rule 0.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn fill_words(db: &Database) -> Result<(), db::Error> {
    loop {
        let (rule, _) = store::words_state(&mut db.read().await?).await?;
        if rule == RULE {
            return Ok(());
        }
        let filled = db.transact(async |tx| {
            let (rule, behind) = store::words_state(tx).await?;
            let behind = behind.unwrap_or(InvitationId::from(uuid::Uuid::nil()));
            match store::fill_words(tx, behind, BATCH).await? {
                Some(last) => store::put_words_state(tx, rule, Some(last)).await,
                None => store::put_words_state(tx, RULE, None).await,
            }
        });
        filled.await?;
    }
}
