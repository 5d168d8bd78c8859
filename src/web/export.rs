//! Exports: each is counted, since it takes out much at once.

use super::{PageError, Visit};
use crate::quotas::{self, Quota, Subject};

/// Counts an export by whoever is signed in.
///
/// # Errors
/// If the person has exported too often, or the database query fails.
pub async fn count(visit: &Visit) -> Result<(), PageError> {
    let cx = visit.cx();
    if let Some(person) = Subject::person(&cx) {
        let counted = visit.transact(async |tx| {
            tx.keeps_caches();
            quotas::take(tx, cx.now, &visit.site.quotas, Quota::Exports, person).await
        });
        counted.await?;
    }
    Ok(())
}
