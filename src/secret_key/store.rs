//! All SQL about the mark of the secret key.

use crate::db::{Error, Reader, Tx};
use crate::sql;

pub(super) async fn find(db: &mut Reader) -> Result<Option<Vec<u8>>, Error> {
    sql!(db, maybe Vec<u8>, "select mark from secret_key_mark where id = 1")
}

/// Whether something is there that only the key opens which sealed it.
pub(super) async fn has_sealed(db: &mut Reader) -> Result<bool, Error> {
    sql!(
        db,
        scalar bool,
        "select exists (select 1 from letter_secrets) or exists (select 1 from signing_keys)"
    )
}

/// Keeps a mark, unless there is one.
pub(super) async fn insert(tx: &mut Tx, mark: &[u8]) -> Result<(), Error> {
    sql!(tx, execute "insert into secret_key_mark (id, mark) values (1, $1) on conflict (id) do nothing", mark)?;
    Ok(())
}

/// Keeps a mark in the place of the one that is there.
pub(super) async fn replace(tx: &mut Tx, mark: &[u8]) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into secret_key_mark (id, mark) values (1, $1) on conflict (id) do update set mark = excluded.mark",
        mark
    )?;
    Ok(())
}
