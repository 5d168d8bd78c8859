//! How far one letter has come, for a page that waits for it.

use super::progress_store as store;
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::id::LetterId;

text_enum! {
    /// How far a letter has come.
    pub enum Progress {
        /// Its turn comes within seconds.
        OnItsWay = "on-its-way",
        /// The mail server did not take it yet; it is tried again.
        Delayed = "delayed",
        /// The mail server has it.
        Sent = "sent",
        /// It will not go.
        Failed = "failed",
    }
}

/// How far a letter has come.
///
/// # Errors
/// If the database query fails.
pub async fn progress(db: &mut Reader, letter: LetterId) -> Result<Progress, db::Error> {
    Ok(match store::state(db, letter).await? {
        Some((state, _)) if state == "sent" => Progress::Sent,
        Some((state, _)) if state == "failed" => Progress::Failed,
        Some((_, true)) => Progress::Delayed,
        Some((_, false)) => Progress::OnItsWay,
        None => Progress::Failed,
    })
}
