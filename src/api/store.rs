//! SQL of what changes by the API were answered.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;

/// An answer that is kept.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct StoredAnswer {
    pub status: i64,
    pub body: Vec<u8>,
}

pub(super) async fn find(db: &mut Reader, key: &[u8], now: Timestamp) -> Result<Option<StoredAnswer>, Error> {
    sql!(
        db,
        optional StoredAnswer,
        "select status, body from api_answers where key = $1 and expires_at > $2",
        key,
        now,
    )
}

/// Takes a key in the transaction that answers it; `false` if it was taken before. Anyone who comes at the same moment waits until
/// this transaction has ended.
pub(super) async fn insert(
    tx: &mut Tx,
    key: &[u8],
    answer: &StoredAnswer,
    (now, expires_at): (Timestamp, Timestamp),
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into api_answers (key, status, body, expires_at) values ($1, $2, $3, $4)
         on conflict (key) do update
         set status = excluded.status, body = excluded.body, expires_at = excluded.expires_at
         where api_answers.expires_at <= $5",
        key,
        answer.status,
        &answer.body,
        expires_at,
        now,
    )? > 0)
}

/// Puts the body in, once it is known.
pub(super) async fn set_body(tx: &mut Tx, key: &[u8], body: &[u8]) -> Result<(), Error> {
    sql!(tx, execute "update api_answers set body = $2 where key = $1", key, body)?;
    Ok(())
}

pub(super) async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from api_answers where expires_at <= $1", now)
}
