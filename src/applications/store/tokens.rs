//! SQL of codes, refresh tokens and signing keys.

use crate::applications::exchange::{CodeRow, RefreshRow};
use crate::applications::signing::StoredKey;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ApplicationId, TokenFamilyId};
use crate::values::secret::TokenHash;

/// Stores a code; `false` if it is there.
pub async fn insert_code(
    tx: &mut Tx,
    hash: &TokenHash,
    (application, account): (ApplicationId, AccountId),
    row: &CodeRow,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into authorization_codes (hash, application_id, account_id, redirect_uri, audience, nonce, challenge,
            created_at, expires_at, family)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (hash) do nothing",
        hash,
        application,
        account,
        &row.redirect_uri,
        &row.audience,
        &row.nonce,
        &row.challenge,
        now,
        row.expires_at,
        row.family,
    )? > 0)
}

pub async fn code(db: &mut Reader, hash: &TokenHash, application: ApplicationId) -> Result<Option<CodeRow>, Error> {
    sql!(
        db,
        optional CodeRow,
        "select account_id, redirect_uri, audience, nonce, challenge, expires_at, family
         from authorization_codes where hash = $1 and application_id = $2",
        hash,
        application,
    )
}

/// Uses a code up; `false` if it was used before.
pub async fn use_code(tx: &mut Tx, hash: &TokenHash, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update authorization_codes set used_at = $2 where hash = $1 and used_at is null",
        hash,
        now,
    )? > 0)
}

pub async fn insert_refresh(
    tx: &mut Tx,
    hash: &TokenHash,
    application: ApplicationId,
    row: &RefreshRow,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into refresh_tokens (hash, application_id, account_id, family, is_public, audience, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        hash,
        application,
        row.account_id,
        row.family,
        row.is_public,
        &row.audience,
        now,
        row.expires_at,
    )?;
    Ok(())
}

pub async fn refresh(
    db: &mut Reader,
    hash: &TokenHash,
    application: ApplicationId,
) -> Result<Option<RefreshRow>, Error> {
    sql!(
        db,
        optional RefreshRow,
        "select account_id, family, is_public, audience, expires_at, revoked_at
         from refresh_tokens where hash = $1 and application_id = $2",
        hash,
        application,
    )
}

/// Counts a use of a refresh token; how often it has been used by now.
pub async fn use_refresh(tx: &mut Tx, hash: &TokenHash, now: Timestamp) -> Result<i64, Error> {
    sql!(tx, execute "update refresh_tokens set uses = uses + 1, last_used_at = $2 where hash = $1", hash, now)?;
    sql!(tx, scalar i64, "select uses from refresh_tokens where hash = $1", hash)
}

pub async fn revoke_family(tx: &mut Tx, family: TokenFamilyId, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update refresh_tokens set revoked_at = $2 where family = $1 and revoked_at is null",
        family,
        now,
    )? > 0)
}

pub async fn revoke_of(tx: &mut Tx, application: ApplicationId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update refresh_tokens set revoked_at = $2 where application_id = $1 and revoked_at is null",
        application,
        now,
    )?;
    Ok(())
}

/// Ends what applications hold for an account.
pub async fn revoke_of_account(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update refresh_tokens set revoked_at = $2 where account_id = $1 and revoked_at is null",
        account,
        now,
    )?;
    sql!(
        tx,
        execute
        "update authorization_codes set used_at = $2 where account_id = $1 and used_at is null",
        account,
        now,
    )?;
    Ok(())
}

/// The keys made since a moment, the newest first.
pub async fn keys(db: &mut Reader, since: Timestamp) -> Result<Vec<StoredKey>, Error> {
    sql!(
        db,
        all StoredKey,
        "select id, sealed, x, y, created_at from signing_keys where created_at > $1 order by created_at desc",
        since,
    )
}

pub async fn insert_key(tx: &mut Tx, key: &StoredKey) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into signing_keys (id, sealed, x, y, created_at) values ($1, $2, $3, $4, $5)",
        &key.id,
        &key.sealed,
        &key.x,
        &key.y,
        key.created_at,
    )?;
    Ok(())
}

pub async fn sweep(tx: &mut Tx, now: Timestamp, keys_before: Timestamp) -> Result<u64, Error> {
    let codes = sql!(tx, execute "delete from authorization_codes where expires_at <= $1", now)?;
    let tokens = sql!(tx, execute "delete from refresh_tokens where expires_at <= $1", now)?;
    let keys = sql!(tx, execute "delete from signing_keys where created_at <= $1", keys_before)?;
    Ok(codes + tokens + keys)
}
