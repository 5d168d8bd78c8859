//! SQL of what is wrong with the rows of imports.

use std::collections::BTreeMap;

use super::imports::{json, read};
use crate::db::{Error, Reader, Tx};
use crate::imports::{Detail, Group};
use crate::sql;
use crate::values::id::ImportId;

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    problem: String,
    field: String,
    details: String,
    found: String,
}

impl From<Row> for Detail {
    fn from(row: Row) -> Self {
        Self {
            number: row.number,
            problem: row.problem,
            field: row.field,
            details: read(&row.details),
            found: row.found,
        }
    }
}

#[derive(sqlx::FromRow)]
struct GroupRow {
    problem: String,
    field: String,
    first: String,
    last: String,
    row_count: i64,
}

impl From<GroupRow> for Group {
    fn from(row: GroupRow) -> Self {
        let (mut details, last): (BTreeMap<String, String>, BTreeMap<String, String>) =
            (read(&row.first), read(&row.last));
        for (name, value) in &mut details {
            if last.get(name) != Some(value) {
                "…".clone_into(value);
            }
        }
        Self {
            problem: row.problem,
            field: row.field,
            details,
            rows: row.row_count,
        }
    }
}

pub(in crate::imports) async fn insert(tx: &mut Tx, import: ImportId, what: &Detail) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into import_problems (import_id, problem, field, number, details, found) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing",
        import,
        &what.problem,
        &what.field,
        what.number,
        json(&what.details),
        &what.found,
    )?;
    Ok(())
}

/// Takes back what was wrong with the rows behind one, up to another.
pub(in crate::imports) async fn clear(tx: &mut Tx, import: ImportId, after: i64, last: i64) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from import_problems where import_id = $1 and number > $2 and number <= $3",
        import,
        after,
        last,
    )?;
    Ok(())
}

pub(in crate::imports) async fn groups(db: &mut Reader, import: ImportId) -> Result<Vec<Group>, Error> {
    let rows = sql!(
        db,
        all GroupRow,
        "select problem, field, min(details) as first, max(details) as last, count(*) as row_count
         from import_problems
         where import_id = $1 group by problem, field order by count(*) desc, problem, field",
        import,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The rows of a group behind one.
pub(in crate::imports) async fn details(
    db: &mut Reader,
    import: ImportId,
    problem: &str,
    field: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Detail>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select number, problem, field, details, found from import_problems
         where import_id = $1 and problem = $2 and field = $3 and number > $4
         order by number limit cast($5 as bigint)",
        import,
        problem,
        field,
        after,
        limit,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// What is wrong with the rows behind one, up to another, in the file's order.
pub(in crate::imports) async fn between(
    db: &mut Reader,
    import: ImportId,
    after: i64,
    last: i64,
) -> Result<Vec<Detail>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select number, problem, field, details, found from import_problems
         where import_id = $1 and number > $2 and number <= $3 order by number, field, problem",
        import,
        after,
        last,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}
