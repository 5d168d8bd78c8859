//! Kept pages, as the database has them.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::KeptPageId;
use crate::values::secret::TokenHash;

/// A page.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Kept {
    /// The hash of the secret that its browser holds: a session's, or that of a visitor's cookie.
    pub owner_hash: TokenHash,
    /// The address at which it is shown.
    pub path: String,
    /// The path that its form is sent to.
    pub form: String,
    /// The status with which it answers.
    pub status: i64,
    /// Also where its address does not answer with the form.
    pub is_always_shown: bool,
    /// The page itself, packed and sealed.
    pub sealed: Vec<u8>,
}

/// Keeps a page; of strangers' pages no more than `most`. Whether it is kept.
pub(super) async fn insert(
    tx: &mut Tx,
    id: KeptPageId,
    page: &Kept,
    most: Option<i64>,
    now: Timestamp,
) -> Result<bool, Error> {
    let kept = sql!(
        tx,
        execute
        "insert into kept_pages (id, owner_hash, path, form, status, is_always_shown, sealed, is_stranger, created_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9
         where not $8 or (select count(*) from kept_pages where is_stranger = true) < $10",
        id,
        page.owner_hash,
        &page.path,
        &page.form,
        page.status,
        page.is_always_shown,
        &page.sealed,
        most.is_some(),
        now,
        most.unwrap_or_default(),
    )?;
    Ok(kept > 0)
}

pub(super) async fn find(db: &mut Reader, id: KeptPageId, owner: TokenHash, path: &str) -> Result<Option<Kept>, Error> {
    sql!(
        db,
        optional Kept,
        "select owner_hash, path, form, status, is_always_shown, sealed from kept_pages
         where id = $1 and owner_hash = $2 and path = $3",
        id,
        owner,
        path,
    )
}

/// Leaves the latest twenty of one owner's pages, and this one: another instance's clock may be ahead.
pub(super) async fn forget_all_but_latest(tx: &mut Tx, owner: TokenHash, this: KeptPageId) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "delete from kept_pages where owner_hash = $1 and id <> $2 and id not in (
             select id from kept_pages where owner_hash = $1 order by id desc limit 20
         )",
        owner,
        this,
    )?;
    Ok(())
}

/// Removes some that are too old, or whose session has ended. How many.
pub(super) async fn forget_some(tx: &mut Tx, before: Timestamp, strangers_before: Timestamp) -> Result<u64, Error> {
    sql!(
        tx,
        execute
        "delete from kept_pages where id in (
             select k.id from kept_pages k left join sessions s on s.token_hash = k.owner_hash
             where (k.is_stranger = true and k.created_at < $2)
                or (k.is_stranger = false and (k.created_at < $1 or s.id is null))
             limit 100
         )",
        before,
        strangers_before,
    )
}
