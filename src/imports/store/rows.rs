//! SQL of the rows of imports.

use super::imports::{json, read};
use crate::db::{Error, Reader, Tx};
use crate::imports::RowState;
use crate::sql;
use crate::values::id::{ConfirmationId, CustomerId, ImportId};

/// A row as it is stored.
#[derive(Debug, Clone)]
pub(in crate::imports) struct Stored {
    pub number: i64,
    pub cells: Vec<String>,
    pub state: RowState,
    pub customer: Option<CustomerId>,
}

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    cells: String,
    state: RowState,
    customer_id: Option<CustomerId>,
}

impl From<Row> for Stored {
    fn from(row: Row) -> Self {
        Self {
            number: row.number,
            cells: read(&row.cells),
            state: row.state,
            customer: row.customer_id,
        }
    }
}

pub(in crate::imports) async fn insert(
    tx: &mut Tx,
    import: ImportId,
    number: i64,
    cells: &[String],
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into import_rows (import_id, number, cells, state, about) values ($1, $2, $3, 'unchecked', '')",
        import,
        number,
        json(&cells),
    )?;
    Ok(())
}

/// The rows behind one, in the file's order.
pub(in crate::imports) async fn behind(
    db: &mut Reader,
    import: ImportId,
    after: i64,
    limit: i64,
) -> Result<Vec<Stored>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select number, cells, state, customer_id from import_rows
         where import_id = $1 and number > $2 order by number limit cast($3 as bigint)",
        import,
        after,
        limit,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The good rows behind one that are not recorded yet, in the file's order.
pub(in crate::imports) async fn good(
    db: &mut Reader,
    import: ImportId,
    after: i64,
    limit: i64,
) -> Result<Vec<Stored>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select number, cells, state, customer_id from import_rows
         where import_id = $1 and number > $2 and state = 'create' order by number limit cast($3 as bigint)",
        import,
        after,
        limit,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The row before this one, if there is one, that is about the same and is not refused.
pub(in crate::imports) async fn about_the_same(
    db: &mut Reader,
    import: ImportId,
    about: &str,
    before: i64,
) -> Result<Option<i64>, Error> {
    sql!(
        db,
        maybe i64,
        "select number from import_rows where import_id = $1 and about = $2 and number < $3 and state <> 'refused'
         order by number limit 1",
        import,
        about,
        before,
    )
}

/// What the check has made of a row.
pub(in crate::imports) async fn set_checked(
    tx: &mut Tx,
    import: ImportId,
    number: i64,
    state: RowState,
    about: &str,
    customer: Option<CustomerId>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update import_rows set state = $3, about = $4, customer_id = $5 where import_id = $1 and number = $2",
        import,
        number,
        state,
        about,
        customer,
    )?;
    Ok(())
}

/// What the run has made of a row.
pub(in crate::imports) async fn set_result(
    tx: &mut Tx,
    import: ImportId,
    number: i64,
    state: RowState,
    customer: Option<CustomerId>,
    confirmation: Option<ConfirmationId>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update import_rows set state = $3, customer_id = $4, confirmation_id = $5 where import_id = $1 and number = $2",
        import,
        number,
        state,
        customer,
        confirmation,
    )?;
    Ok(())
}

/// Deletes rows of an import, and what is wrong with them; returns whether there may be more.
pub(in crate::imports) async fn delete_some(tx: &mut Tx, import: ImportId, limit: i64) -> Result<bool, Error> {
    let some = behind(tx, import, 0, limit).await?;
    let Some(last) = some.last() else {
        return Ok(false);
    };
    sql!(tx, execute "delete from import_problems where import_id = $1 and number <= $2", import, last.number)?;
    sql!(tx, execute "delete from import_rows where import_id = $1 and number <= $2", import, last.number)?;
    Ok(true)
}
