//! SQL of rows that an operator adds to the timeline.

use super::PolicyRow;
use crate::db::{Error, Tx};
use crate::sql;

/// Locks the timeline until the transaction ends: what a row depends on are all the others.
pub(super) async fn lock(tx: &mut Tx) -> Result<(), Error> {
    if !tx.is_exclusive() {
        sql!(tx, execute "update agreement_types set position = position")?;
    }
    Ok(())
}

/// Removes a row.
pub(super) async fn delete(tx: &mut Tx, row: &PolicyRow) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute
        "delete from policy_rows where from_date = $1 and rule = $2 and coalesce(type_id, '') = coalesce($3, '')",
        row.from_date,
        row.rule,
        &row.type_id,
    )?;
    Ok(())
}

/// Adds a row behind those of its day.
pub(super) async fn insert(tx: &mut Tx, row: &PolicyRow) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute
        "insert into policy_rows (from_date, position, rule, type_id)
         values ($1, (select coalesce(max(p.position), 0) + 1 from policy_rows p where p.from_date = $1), $2, $3)",
        row.from_date,
        row.rule,
        &row.type_id,
    )?;
    Ok(())
}
