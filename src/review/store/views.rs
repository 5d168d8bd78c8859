//! All SQL of what a person has set for the queue: saved views, and whether single-key shortcuts are off.

use crate::db::{Error, Reader, Tx};
use crate::review::views::SavedView;
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ViewId};

pub(in crate::review) async fn of(db: &mut Reader, account: AccountId) -> Result<Vec<SavedView>, Error> {
    sql!(
        db,
        all SavedView,
        "select id, name, query from review_views where account_id = $1 order by created_at, id",
        account,
    )
}

pub(in crate::review) async fn count(db: &mut Reader, account: AccountId, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from review_views where account_id = $1 limit cast($2 as bigint)) as counted",
        account,
        limit,
    )
}

pub(in crate::review) async fn named(
    db: &mut Reader,
    account: AccountId,
    name: &str,
) -> Result<Option<SavedView>, Error> {
    sql!(
        db,
        optional SavedView,
        "select id, name, query from review_views where account_id = $1 and name = $2",
        account,
        name,
    )
}

/// `false` if the person has a view of this name.
pub(in crate::review) async fn insert(
    tx: &mut Tx,
    account: AccountId,
    view: &SavedView,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into review_views (id, account_id, name, query, created_at) values ($1, $2, $3, $4, $5)
         on conflict (account_id, name) do nothing",
        view.id,
        account,
        &view.name,
        &view.query,
        now,
    )? > 0)
}

/// `false` if the person has no such view.
pub(in crate::review) async fn rename(tx: &mut Tx, account: AccountId, id: ViewId, name: &str) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute "update review_views set name = $3 where id = $1 and account_id = $2",
        id,
        account,
        name,
    )? > 0)
}

pub(in crate::review) async fn delete(tx: &mut Tx, account: AccountId, id: ViewId) -> Result<(), Error> {
    sql!(tx, execute "delete from review_views where id = $1 and account_id = $2", id, account)?;
    Ok(())
}

pub(in crate::review) async fn has_shortcuts_off(db: &mut Reader, account: AccountId) -> Result<bool, Error> {
    Ok(sql!(db, maybe i64, "select cast(1 as bigint) from shortcuts_off where account_id = $1", account)?.is_some())
}

pub(in crate::review) async fn switch_shortcuts_off(
    tx: &mut Tx,
    account: AccountId,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "insert into shortcuts_off (account_id, since) values ($1, $2) on conflict (account_id) do nothing",
        account,
        now,
    )?;
    Ok(())
}

pub(in crate::review) async fn switch_shortcuts_on(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sql!(tx, execute "delete from shortcuts_off where account_id = $1", account)?;
    Ok(())
}
