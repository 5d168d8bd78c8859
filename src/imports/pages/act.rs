//! `POST /imports/{import}/pause`, `…/resume`, `…/discard`: the buttons beside an import.

use actix_web::HttpResponse;
use actix_web::web::Path;

use crate::accounts::Attester;
use crate::imports::{self, ActError};
use crate::values::id::ImportId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

fn identifier(path: &Path<String>) -> Result<ImportId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

/// Where the buttons lead, whatever became of the wish.
fn done(visit: &Visit, id: ImportId, done: Result<(), ActError>) -> Result<HttpResponse, PageError> {
    match done {
        Ok(()) => Ok(visit.see(&paths::import(id))),
        Err(ActError::NotThere) => Err(PageError::NotFound),
        Err(ActError::Database(error)) => Err(error.into()),
        Err(_) => Ok(visit.see_with(&paths::import(id), Flash::notice("imports-flash-changed"))),
    }
}

/// Pauses the run.
///
/// # Errors
/// If there is no such import, or the database query fails.
pub async fn pause(visit: Visit, who: Attester, path: Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let paused = visit.transact(async |tx| imports::pause(tx, &visit.cx(), &who, id).await);
    done(&visit, id, paused.await)
}

/// Goes on with the run.
///
/// # Errors
/// As [`pause`].
pub async fn resume(visit: Visit, who: Attester, path: Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let resumed = visit.transact(async |tx| imports::resume(tx, &visit.cx(), &who, id).await);
    done(&visit, id, resumed.await)
}

/// Removes the import with its rows; what it recorded stays.
///
/// # Errors
/// As [`pause`].
pub async fn discard(visit: Visit, who: Attester, path: Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let discarded = visit.transact(async |tx| imports::discard(tx, &visit.cx(), &who, id).await);
    match discarded.await {
        Ok(()) => Ok(visit.see_with(paths::IMPORTS, Flash::done("imports-flash-discarded"))),
        other => done(&visit, id, other),
    }
}
