//! SQL of contact addresses that wait to be confirmed.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::AccountId;
use crate::values::secret::TokenHash;
use crate::values::{EmailAddress, Timestamp};

pub async fn insert(
    tx: &mut Tx,
    token: &TokenHash,
    account: AccountId,
    email: &EmailAddress,
    by: &str,
    now: Timestamp,
    until: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into email_changes (token_hash, account_id, email, asked_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        token,
        account,
        email,
        by,
        now,
        until,
    )?;
    Ok(())
}

/// Whether this very change was asked for since a moment.
pub async fn asked_since(
    db: &mut Reader,
    account: AccountId,
    email: &EmailAddress,
    since: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from email_changes
         where account_id = $1 and email = $2 and created_at > $3 and used_at is null",
        account,
        email,
        since,
    )? > 0)
}

pub async fn count_since(db: &mut Reader, account: AccountId, since: Timestamp) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from email_changes where account_id = $1 and created_at > $2",
        account,
        since,
    )
}

/// A change as it was asked for.
#[derive(sqlx::FromRow)]
pub struct Asked {
    pub email: EmailAddress,
    pub asked_by: String,
    pub used_at: Option<Timestamp>,
}

/// The change of an account that was asked for last.
pub async fn newest(db: &mut Reader, account: AccountId) -> Result<Option<Asked>, Error> {
    sql!(
        db,
        optional Asked,
        "select email, asked_by, used_at from email_changes where account_id = $1
         order by created_at desc limit 1",
        account,
    )
}

pub async fn end_open(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update email_changes set expires_at = $2 where account_id = $1 and used_at is null and expires_at > $2",
        account,
        now,
    )?;
    Ok(())
}

pub async fn find(
    db: &mut Reader,
    token: &TokenHash,
    now: Timestamp,
) -> Result<Option<(AccountId, EmailAddress)>, Error> {
    sql!(
        db,
        optional(AccountId, EmailAddress),
        "select account_id, email from email_changes where token_hash = $1 and used_at is null and expires_at > $2",
        token,
        now,
    )
}

/// Whether it had not been used.
pub async fn use_up(tx: &mut Tx, token: &TokenHash, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update email_changes set used_at = $2 where token_hash = $1 and used_at is null",
        token,
        now,
    )? > 0)
}
