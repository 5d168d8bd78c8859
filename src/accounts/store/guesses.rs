//! SQL of guesses at passwords.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::AccountId;

/// Counts a guess and returns how many there are, those before `forgotten` left out; nothing if the next is not due yet.
pub(in crate::accounts) async fn count(
    tx: &mut Tx,
    name_hash: &[u8; 32],
    now: Timestamp,
    forgotten: Timestamp,
) -> Result<Option<i64>, Error> {
    sql!(
        tx,
        maybe i64,
        "insert into sign_in_guesses (name_hash, wrong, last_at, free_at) values ($1, 1, $2, 0)
         on conflict (name_hash) do update
         set wrong = case when sign_in_guesses.last_at <= $3 then 1 else sign_in_guesses.wrong + 1 end,
             told_at = case when sign_in_guesses.last_at <= $3 then null else sign_in_guesses.told_at end,
             last_at = excluded.last_at
         where sign_in_guesses.free_at <= $2
         returning wrong",
        &name_hash[..],
        now,
        forgotten,
    )
}

/// When the next guess is judged.
pub(in crate::accounts) async fn free_at(db: &mut Reader, name_hash: &[u8; 32]) -> Result<Option<Timestamp>, Error> {
    sql!(db, maybe Timestamp, "select free_at from sign_in_guesses where name_hash = $1", &name_hash[..])
}

pub(in crate::accounts) async fn delay(tx: &mut Tx, name_hash: &[u8; 32], free_at: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute "update sign_in_guesses set free_at = $2 where name_hash = $1",
        &name_hash[..],
        free_at,
    )?;
    Ok(())
}

/// Undoes a count. Without a wrong guess nothing is stored of a name.
pub(in crate::accounts) async fn take_back(tx: &mut Tx, name_hash: &[u8; 32]) -> Result<(), Error> {
    let only = sql!(tx, execute "delete from sign_in_guesses where name_hash = $1 and wrong <= 1", &name_hash[..])?;
    if only == 0 {
        sql!(
            tx,
            execute "update sign_in_guesses set wrong = wrong - 1, free_at = 0 where name_hash = $1",
            &name_hash[..],
        )?;
    }
    Ok(())
}

pub(in crate::accounts) async fn set_account(
    tx: &mut Tx,
    name_hash: &[u8; 32],
    account: Option<AccountId>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "update sign_in_guesses set account_id = $2 where name_hash = $1",
        &name_hash[..],
        account,
    )?;
    Ok(())
}

pub(in crate::accounts) async fn clear(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sql!(tx, execute "delete from sign_in_guesses where account_id = $1", account)?;
    Ok(())
}

/// Accounts with so many guesses whose owners have not been written to.
pub(in crate::accounts) async fn to_tell(db: &mut Reader, wrong: i64, limit: i64) -> Result<Vec<AccountId>, Error> {
    sql!(
        db,
        column AccountId,
        "select account_id from sign_in_guesses
         where account_id is not null and told_at is null and wrong >= $1 limit cast($2 as bigint)",
        wrong,
        limit,
    )
}

/// `false` if somebody else writes to the owner, or nothing is left to tell.
pub(in crate::accounts) async fn set_told(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    let set = sql!(
        tx,
        execute "update sign_in_guesses set told_at = $2 where account_id = $1 and told_at is null",
        account,
        now,
    )?;
    Ok(set > 0)
}

pub(in crate::accounts) async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from sign_in_guesses where last_at < $1", before)
}
