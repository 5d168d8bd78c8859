//! The pages of imports, one a file.

pub mod act;
pub mod columns;
pub mod list;
pub mod result;
pub mod sample;
pub mod show;

use actix_web::web::Path;

use super::{Import, find_for};
use crate::accounts::Attester;
use crate::db::Reader;
use crate::values::Language;
use crate::values::id::ImportId;
use crate::web::PageError;
use crate::words;

/// The steps of the journey, in words.
fn steps(reader: Language) -> Vec<String> {
    [
        "imports-step-file",
        "imports-step-columns",
        "imports-step-check",
        "imports-step-run",
        "imports-step-result",
    ]
    .map(|key| words::text(reader, key).into_owned())
    .to_vec()
}

/// The import of the address; another partner's answers as if it were not there.
async fn import_at(db: &mut Reader, who: &Attester, path: &Path<String>) -> Result<Import, PageError> {
    let id: ImportId = path.parse().map_err(|_| PageError::NotFound)?;
    find_for(db, who.agent().partner, id).await?.ok_or(PageError::NotFound)
}
