//! `GET /imports/{import}/result.csv` and `….xlsx`: the file as it came, with what became of each row and why; it can be mended and
//! uploaded again.

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::import_at;
use crate::accounts::Attester;
use crate::imports::columns::{Meaning, is_of_result};
use crate::imports::{self, Import, ResultRow, State};
use crate::values::Language;
use crate::web::export::{self, Cell, Row, Table};
use crate::web::{PageError, Visit, paths};
use crate::words;

/// The rows that are read at once.
const TOGETHER: i64 = 500;

/// The file.
///
/// # Errors
/// If there is no such import, the person has exported too often, or the database query fails.
pub async fn show(
    visit: Visit,
    who: Attester,
    request: HttpRequest,
    path: Path<String>,
) -> Result<HttpResponse, PageError> {
    let import = import_at(&mut visit.read().await?, &who, &path).await?;
    if matches!(import.state, State::Reading | State::Columns) {
        return Ok(visit.see(&paths::import(import.id)));
    }
    // A file that was a result itself has these two columns already: they are written again.
    let kept: Vec<usize> = import
        .headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| !is_of_result(heading))
        .map(|(place, _)| place)
        .collect();
    let mut table = Table::new(
        &visit,
        "import-result",
        ["imports-result-state", "imports-result-reason"],
    );
    let own = kept.iter().filter_map(|place| import.headings.get(*place).cloned());
    table.headings = own.chain(table.headings).collect();
    let (reading, reader) = (visit.clone(), visit.language);
    let rows = export::paged(async move |after: Option<i64>| {
        let mut db = reading.read().await?;
        let results = imports::results(&mut db, import.id, after.unwrap_or(0), TOGETHER).await?;
        let next = results.last().map(|row| row.number);
        let rows = results.into_iter().map(|row| written(&import, &kept, row, reader));
        Ok((rows.collect(), next))
    });
    export::answer(&visit, &request, table, rows).await
}

fn written(import: &Import, kept: &[usize], row: ResultRow, reader: Language) -> Row {
    let reason = row.problems.iter().map(|problem| {
        let text = problem.text(reader);
        match Meaning::parse(&problem.field) {
            Some(column) => {
                let name = words::text(reader, column.label());
                words::text_with_strings(reader, "layout-pair", &[("name", &name), ("value", &text)])
            }
            None => text,
        }
    });
    let reason = reason.collect::<Vec<_>>().join(&words::text(reader, "layout-stop"));
    let mut cells: Row = kept
        .iter()
        .filter(|place| **place < import.headings.len())
        .map(|place| row.cells.get(*place).map_or(Cell::Empty, |cell| cell.as_str().into()))
        .collect();
    cells.push(words::text(reader, row.state.label()).into_owned().into());
    cells.push(words::isolation::without_isolates(&reason).into());
    cells
}
