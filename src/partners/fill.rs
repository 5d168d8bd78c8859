//! The keys by which partners are found and sorted, after an upgrade to another rule of them.

use super::store;
use crate::db::{self, Database};

/// The partners of one transaction, so that others can write in between.
const BATCH: i64 = 200;

/// Makes the keys of names again that another rule has made. Until that is done, the list is read by those of rule 0.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn fill_keys(db: &Database) -> Result<(), db::Error> {
    loop {
        let some = store::to_fill(&mut db.read().await?, BATCH).await?;
        if some.is_empty() {
            return Ok(());
        }
        let filled = db.transact(async |tx| {
            for (id, name) in &some {
                store::fill(tx, *id, name).await?;
            }
            Ok::<_, db::Error>(())
        });
        filled.await?;
    }
}
