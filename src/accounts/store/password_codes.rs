//! SQL of the codes that let the owner of a temporary password set an own one.

use crate::accounts::first_password::Mailed;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, CodeId};

pub async fn insert(tx: &mut Tx, account: AccountId, what: &Mailed, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into password_codes (id, account_id, code_hash, letter_id, sent_to, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        what.id,
        account,
        &what.code_hash,
        what.letter,
        &what.sent_to,
        now,
        what.expires_at,
    )?;
    Ok(())
}

/// The code of an account that was mailed last.
pub async fn newest(db: &mut Reader, account: AccountId) -> Result<Option<Mailed>, Error> {
    sql!(
        db,
        optional Mailed,
        "select id, code_hash, letter_id, sent_to, wrong_tries, expires_at, used_at from password_codes
         where account_id = $1 order by created_at desc, id desc limit 1",
        account,
    )
}

pub async fn exists(db: &mut Reader, id: CodeId) -> Result<bool, Error> {
    Ok(sql!(db, scalar i64, "select count(*) from password_codes where id = $1", id)? > 0)
}

pub async fn count_since(db: &mut Reader, account: AccountId, since: Timestamp) -> Result<usize, Error> {
    let count = sql!(
        db,
        scalar i64,
        "select count(*) from password_codes where account_id = $1 and created_at > $2",
        account,
        since,
    )?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub async fn count_wrong(tx: &mut Tx, id: CodeId) -> Result<(), Error> {
    sql!(tx, execute "update password_codes set wrong_tries = wrong_tries + 1 where id = $1", id)?;
    Ok(())
}

pub async fn use_up(tx: &mut Tx, id: CodeId, now: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update password_codes set used_at = $2 where id = $1", id, now)?;
    Ok(())
}

pub async fn end_open(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update password_codes set expires_at = $2 where account_id = $1 and used_at is null and expires_at > $2",
        account,
        now,
    )?;
    Ok(())
}
