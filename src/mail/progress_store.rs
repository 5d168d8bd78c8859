//! SQL of how far a letter has come.

use crate::db::{Error, Reader};
use crate::sql;
use crate::values::id::LetterId;

/// The letter's state, and whether a try to send it has failed.
pub(super) async fn state(db: &mut Reader, letter: LetterId) -> Result<Option<(String, bool)>, Error> {
    sql!(
        db,
        optional(String, bool),
        "select state, last_error is not null from letters where id = $1",
        letter,
    )
}
