//! Saved views: a person's own names for filters of the queue (R-REV-7).

use super::store::views as store;
use crate::accounts::Operator;
use crate::audit::Context;
use crate::db::{self, Reader, Tx};
use crate::values::id::{AccountId, ViewId};

/// The most views that a person can save.
pub const MOST: i64 = 30;

/// A saved view.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct SavedView {
    /// Its identifier.
    pub id: ViewId,
    /// What its owner calls it.
    pub name: String,
    /// The query of the queue's address.
    pub query: String,
}

/// Why a view is not saved.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {
    /// There is no such view of this person.
    #[error("there is no such view")]
    NotFound,
    /// The person has another view of this name.
    #[error("there is a view of this name")]
    NameTaken,
    /// The person has [`MOST`] of them.
    #[error("there are too many views")]
    TooMany,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// A person's views, in the order in which they were saved.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, account: AccountId) -> Result<Vec<SavedView>, db::Error> {
    store::of(db, account).await
}

/// Names a filter. Sent twice, it is saved once.
///
/// # Errors
/// If there is another view of this name, there are too many, or the database query fails.
pub async fn save(
    tx: &mut Tx,
    cx: &Context,
    Operator(who): &Operator,
    name: &str,
    query: &str,
) -> Result<(), ViewError> {
    if store::count(tx, who.account, MOST).await? >= MOST {
        return Err(ViewError::TooMany);
    }
    let view = SavedView {
        id: ViewId::new(cx.now, &cx.random),
        name: name.to_owned(),
        query: query.to_owned(),
    };
    if store::insert(tx, who.account, &view, cx.now).await? {
        return Ok(());
    }
    match store::named(tx, who.account, name).await? {
        Some(known) if known.query == query => Ok(()),
        _ => Err(ViewError::NameTaken),
    }
}

/// Gives a view another name.
///
/// # Errors
/// If there is no such view, the name is taken, or the database query fails.
pub async fn rename(tx: &mut Tx, Operator(who): &Operator, id: ViewId, name: &str) -> Result<(), ViewError> {
    match store::named(tx, who.account, name).await? {
        Some(known) if known.id != id => return Err(ViewError::NameTaken),
        _ => {}
    }
    match store::rename(tx, who.account, id, name).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(ViewError::NotFound),
        Err(db::Error::Taken(_)) => Err(ViewError::NameTaken),
        Err(error) => Err(error.into()),
    }
}

/// Deletes a view. One that is not there is as good as deleted.
///
/// # Errors
/// If the database query fails.
pub async fn delete(tx: &mut Tx, Operator(who): &Operator, id: ViewId) -> Result<(), db::Error> {
    store::delete(tx, who.account, id).await
}
