//! Uploading a file: its rows go to the database in batches, as they are read, so that memory does not grow with them.

use serde_json::json;
use tokio::sync::mpsc;

use super::columns::{Choices, Seen, header_key};
use super::file::{self, BadTable, Format, Row};
use super::store::{imports as store, rows};
use super::{Import, Kind, State};
use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Object};
use crate::db::{self, Database, Tx};
use crate::values::Language;
use crate::values::id::ImportId;

/// The rows that are stored in one transaction.
const TOGETHER: usize = 500;
/// The batches that may wait to be stored.
const WAITING: usize = 2;

/// A file that was sent.
#[derive(Debug, Clone, Copy)]
pub struct NewImport<'a> {
    /// The identifier, which the form brings along.
    pub id: ImportId,
    /// What it holds.
    pub kind: Kind,
    /// Its name.
    pub file_name: &'a str,
    /// The SHA-256 of its bytes.
    pub file_sha256: &'a str,
    /// The language of who sent it.
    pub language: Language,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is no table that can be read.
    #[error("the file cannot be read: {0:?}")]
    Table(BadTable),
    /// The thread that read it ended: a fault of ours.
    #[error(transparent)]
    Thread(#[from] tokio::task::JoinError),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Reads a file into an import, which then waits for its columns. Sent twice, it is read once.
///
/// # Errors
/// If it cannot be read, or the database query fails; then nothing of it is left to be seen.
pub async fn upload(
    db: &Database,
    cx: &Context,
    who: &Attester,
    new: NewImport<'_>,
    format: Format,
    bytes: Vec<u8>,
) -> Result<(), ReadError> {
    let is_new = db.transact(async |tx| store::insert(tx, cx, who, &new).await).await?;
    if !is_new {
        return Ok(());
    }
    let read = store_rows(db, new.id, format, bytes).await;
    let finished = match read {
        Ok(table) => db.transact(async |tx| finish(tx, cx, who, new, table).await).await,
        Err(error) => {
            db.transact(async |tx| store::set_state(tx, new.id, State::Discarded, "").await)
                .await?;
            return Err(error);
        }
    };
    Ok(finished?)
}

/// What a file holds besides its rows.
#[derive(Debug, Default)]
struct Table {
    headings: Vec<String>,
    seen: Vec<Seen>,
    row_count: i64,
}

async fn store_rows(db: &Database, id: ImportId, format: Format, bytes: Vec<u8>) -> Result<Table, ReadError> {
    let (sender, mut receiver) = mpsc::channel::<Vec<Row>>(WAITING);
    let reading = tokio::task::spawn_blocking(move || {
        let mut batch = Vec::with_capacity(TOGETHER);
        let read = file::read(format, &bytes, |row| {
            batch.push(row);
            batch.len() < TOGETHER || sender.blocking_send(std::mem::take(&mut batch)).is_ok()
        });
        read.and_then(|()| sender.blocking_send(batch).map_err(|_| BadTable::Stopped))
    });
    let mut table = Table::default();
    let mut is_begun = false;
    while let Some(mut batch) = receiver.recv().await {
        if !is_begun && !batch.is_empty() {
            let (_, headings) = batch.remove(0);
            table.seen = vec![Seen::default(); headings.len()];
            table.headings = headings;
            is_begun = true;
        }
        for (_, cells) in &batch {
            // Cells beyond the headings get a column without one.
            while table.headings.len() < cells.len() {
                table.headings.push(String::new());
                table.seen.push(Seen::default());
            }
            for (seen, cell) in table.seen.iter_mut().zip(cells) {
                seen.look(cell);
            }
        }
        table.row_count += i64::try_from(batch.len()).unwrap_or(0);
        db.transact(async |tx| insert(tx, id, &batch).await).await?;
    }
    reading.await?.map_err(ReadError::Table)?;
    // Separators behind the last heading make no column.
    let is_nothing = |table: &Table| {
        let is_blank = |heading: &String| heading.trim().is_empty();
        table.headings.last().is_some_and(is_blank) && table.seen.last().is_some_and(|seen| seen.samples.is_empty())
    };
    while is_nothing(&table) {
        table.headings.pop();
        table.seen.pop();
    }
    Ok(table)
}

async fn insert(tx: &mut Tx, id: ImportId, batch: &[Row]) -> Result<(), db::Error> {
    tx.keeps_caches();
    for (number, cells) in batch {
        rows::insert(tx, id, *number, cells).await?;
    }
    Ok(())
}

async fn finish(tx: &mut Tx, cx: &Context, who: &Attester, new: NewImport<'_>, table: Table) -> Result<(), db::Error> {
    let partner = who.agent().partner;
    let Some(import) = store::find(tx, new.id).await? else {
        return Ok(());
    };
    let known = store::known_columns(tx, partner, new.kind, &header_key(&table.headings)).await?;
    let choices = known.unwrap_or_else(|| Choices::guessed(new.kind, &table.headings));
    let read = Import {
        choices: choices.fitted(table.headings.len()),
        headings: table.headings,
        seen: table.seen,
        row_count: table.row_count,
        ..import
    };
    store::set_read(tx, &read).await?;
    let event = Event::new(audit::Kind::ImportUploaded, object(&read))
        .of_partner(partner)
        .after(json!({ "kind": new.kind, "rows": read.row_count, "sha256": new.file_sha256 }));
    audit::record(tx, cx, event).await
}

/// An import as the log names it.
pub(super) fn object(import: &Import) -> Object {
    Object::new("import", import.id, import.file_name.as_str())
}
