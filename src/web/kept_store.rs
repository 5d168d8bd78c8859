//! Kept pages, as the database has them.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::KeptPageId;
use crate::values::secret::TokenHash;

/// A page, packed and sealed.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Sealed {
    /// The address that was sent to.
    pub path: String,
    /// The status with which it answers.
    pub status: i64,
    pub sealed: Vec<u8>,
}

/// Keeps a page; of strangers' pages no more than `most`. Whether it is kept.
pub(super) async fn insert(
    tx: &mut Tx,
    id: KeptPageId,
    owner: TokenHash,
    page: &Sealed,
    most: Option<i64>,
    now: Timestamp,
) -> Result<bool, Error> {
    let kept = sql!(
        tx,
        execute
        "insert into kept_pages (id, owner_hash, path, status, sealed, is_stranger, created_at)
         select $1, $2, $3, $4, $5, $6, $7
         where not $6 or (select count(*) from kept_pages where is_stranger) < $8",
        id,
        owner,
        &page.path,
        page.status,
        &page.sealed,
        most.is_some(),
        now,
        most.unwrap_or_default(),
    )?;
    Ok(kept > 0)
}

pub(super) async fn find(
    db: &mut Reader,
    id: KeptPageId,
    owner: TokenHash,
    path: &str,
) -> Result<Option<Sealed>, Error> {
    sql!(
        db,
        optional Sealed,
        "select path, status, sealed from kept_pages where id = $1 and owner_hash = $2 and path = $3",
        id,
        owner,
        path,
    )
}

/// Whether a page was made for somebody who was not signed in.
pub(super) async fn is_of_stranger(db: &mut Reader, id: KeptPageId) -> Result<bool, Error> {
    Ok(sql!(db, scalar i64, "select count(*) from kept_pages where id = $1 and is_stranger", id)? > 0)
}

/// Leaves the latest twenty of one owner's pages.
pub(super) async fn forget_all_but_latest(tx: &mut Tx, owner: TokenHash) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "delete from kept_pages where owner_hash = $1 and id not in (
             select id from kept_pages where owner_hash = $1 order by id desc limit 20
         )",
        owner,
    )?;
    Ok(())
}

pub(super) async fn forget_before(tx: &mut Tx, is_stranger: bool, before: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from kept_pages where is_stranger = $1 and created_at < $2",
        is_stranger,
        before,
    )?;
    Ok(())
}
