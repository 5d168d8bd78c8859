//! Exports: a table for download, as CSV or as an Excel file. Each is counted, since it takes out much at once.
//!
//! A page with an export names its columns, reads its rows page by page ([`paged`]) and hands both to [`answer`]. Its list
//! shows an [`Offer`] by the macro `table::export`.

mod csv;
mod xlsx;

use std::cell::Cell as Flag;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use askama::Template;
use chrono::NaiveDate;
use futures_util::future::ready;
use futures_util::{Stream, StreamExt, TryStreamExt, stream};

use super::{Fields, PageError, Visit, filters, list};
use crate::audit::{self, Event, Kind, Object};
use crate::quotas::{self, Quota, Subject};
use crate::text_enum;
use crate::values::{Language, Timestamp};
use crate::words;
use crate::words::isolation::without_isolates;

pub use csv::as_typed;

/// The field that chooses the separator of a CSV file.
const SEPARATOR: &str = "separator";

text_enum! {
    /// What stands between the cells of a CSV file.
    pub enum Separator {
        /// `,`
        Comma = "comma",
        /// `;`
        Semicolon = "semicolon",
    }
}

impl Separator {
    /// The one that spreadsheet programs expect where a language is spoken: a semicolon where the comma is the decimal sign.
    pub const fn usual(language: Language) -> Self {
        match language {
            Language::Swedish => Self::Semicolon,
            Language::English | Language::SimplifiedChinese | Language::TraditionalChinese | Language::Pseudo => {
                Self::Comma
            }
        }
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Comma => "table-export-comma",
            Self::Semicolon => "table-export-semicolon",
        }
    }

    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }
}

/// A value of an exported row. CSV writes days and moments as ISO 8601; in an Excel file they are dates, in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// A moment.
    Moment(Timestamp),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Timestamp> for Cell {
    fn from(moment: Timestamp) -> Self {
        Self::Moment(moment)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A row: a cell for each heading.
pub type Row = Vec<Cell>;

/// What stands behind the rows of a file: what was asked for, by whom, and when.
#[derive(Debug)]
pub struct Closing {
    /// Says that there are no rows.
    nothing: String,
    lines: Vec<String>,
}

impl Closing {
    /// The closing of an export of a list: the messages that say that nothing matches and what the list is called, and what
    /// is filtered, in words.
    pub fn new(visit: &Visit, nothing: &str, list: &str, filtered: &[String]) -> Self {
        let text = |key: &str| words::text(visit.language, key).into_owned();
        let actor = visit.principal.actor();
        let moment = words::format::moment_of_record(visit.language, visit.zone, visit.now);
        let by = [
            ("list", text(list)),
            ("name", actor.name),
            ("organisation", actor.organisation),
            ("moment", moment),
        ];
        let by = by.each_ref().map(|(name, value)| (*name, value.as_str()));
        let filter = match filtered {
            [] => text("table-export-unfiltered"),
            filtered => filtered.join(&text("layout-list")),
        };
        Self {
            nothing: text(nothing),
            lines: [
                words::text_with_strings(visit.language, "table-exported-by", &by),
                words::text_with_strings(visit.language, "table-exported-filter", &[("filter", &filter)]),
            ]
            .map(|line| without_isolates(&line))
            .to_vec(),
        }
    }

    /// How many rows stand behind those of the list.
    fn length(&self) -> usize {
        self.lines.len() + 1
    }

    /// The rows that close a table of so many columns.
    fn rows(self, columns: usize, is_empty: bool) -> Vec<Row> {
        let nothing = is_empty.then_some(self.nothing);
        // Behind an empty row, which ends the table for spreadsheet programs.
        let lines = std::iter::once(String::new()).chain(self.lines);
        let row = |text: String| {
            let mut row = vec![Cell::Empty; columns];
            if let Some(first) = row.first_mut().filter(|_| !text.is_empty()) {
                *first = Cell::Text(text);
            }
            row
        };
        nothing.into_iter().chain(lines).map(row).collect()
    }
}

/// What a file holds, apart from its rows.
#[derive(Debug)]
pub struct Table {
    /// The name of the file, without its ending: plain ASCII.
    pub name: String,
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// What stands behind the rows.
    closing: Option<Closing>,
}

impl Table {
    /// A table whose headings are messages.
    pub fn new(visit: &Visit, name: impl Into<String>, headings: impl IntoIterator<Item = &'static str>) -> Self {
        let headings = headings.into_iter();
        Self {
            name: name.into(),
            headings: headings
                .map(|key| words::text(visit.language, key).into_owned())
                .collect(),
            closing: None,
        }
    }

    /// The same with rows behind that say what was asked for, by whom, and when.
    #[must_use]
    pub fn closed(self, closing: Closing) -> Self {
        Self {
            closing: Some(closing),
            ..self
        }
    }
}

/// The export of a list, as its page offers it.
#[derive(Debug)]
pub struct Offer {
    /// The address of the CSV file.
    pub csv: &'static str,
    /// The address of the Excel file.
    pub xlsx: &'static str,
    /// What is filtered, as hidden fields.
    pub kept: Fields,
    /// The separator that is offered first.
    pub separator: Separator,
}

impl Offer {
    /// An offer of files at these addresses, with the filter's fields.
    pub fn new(visit: &Visit, csv: &'static str, xlsx: &'static str, kept: Fields) -> Self {
        Self {
            csv,
            xlsx,
            kept,
            separator: Separator::usual(visit.language),
        }
    }
}

/// Rows that are read page by page: `page` is given the key to go on from, `None` for the first page, and returns its rows
/// with the next key, `None` for the last page.
pub fn paged<K, P>(page: P) -> impl Stream<Item = Result<Vec<Row>, PageError>> + 'static
where
    K: 'static,
    P: AsyncFn(Option<K>) -> Result<(Vec<Row>, Option<K>), PageError> + 'static,
{
    stream::try_unfold((page, Some(None)), async |(page, key)| {
        let Some(key) = key else {
            return Ok(None);
        };
        let (rows, next) = page(key).await?;
        Ok(Some((rows, (page, next.map(Some)))))
    })
}

/// The file in the format that the request asks for: CSV, streamed while its rows are read, or for an address that ends in
/// `.xlsx` an Excel file, made on another thread before the answer begins.
///
/// # Errors
/// If there is no such separator, the person has exported too often, or a page of rows cannot be read. What fails once the
/// first rows of a CSV file are sent breaks the download off, so that nobody takes a part for the whole.
pub async fn answer(
    visit: &Visit,
    request: &HttpRequest,
    table: Table,
    rows: impl Stream<Item = Result<Vec<Row>, PageError>> + 'static,
) -> Result<HttpResponse, PageError> {
    let asked = Fields::of_query(request)?;
    let separator = match asked.get(SEPARATOR) {
        "" => Separator::usual(visit.language),
        asked => Separator::parse(asked).ok_or(PageError::BadRequest("error-filter-unreadable"))?,
    };
    let path = Path::new(request.path());
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("csv");
    let file = format!("{}.{ending}", table.name);
    let asked: BTreeMap<&str, &str> = asked.iter().filter(|(_, value)| !value.is_empty()).collect();
    let event = Event::new(Kind::Exported, Object::new("export", &file, file.as_str())).after(asked);
    count(visit, event).await?;
    let allowed = visit.site.xlsx_rows + table.closing.as_ref().map_or(0, Closing::length);
    let rows = closed(rows, table.closing, table.headings.len());
    if ending == "xlsx" {
        let limit = visit.site.xlsx_rows;
        match xlsx::write(table.headings, rows, allowed, visit.now).await? {
            Some(file) => xlsx::answer(&table.name, file),
            None => visit.page(StatusCode::UNPROCESSABLE_ENTITY, TooManyRows::new(request, limit)?),
        }
    } else {
        csv::answer(&table.name, &table.headings, separator, rows).await
    }
}

/// Rows as the text of a CSV file, for a file inside another.
///
/// # Errors
/// If the text cannot be made.
pub fn csv_of(separator: Separator, rows: &[Row]) -> Result<Vec<u8>, PageError> {
    csv::lines(separator, rows)
}

/// Says that an Excel file would have too many rows, and offers CSV.
#[derive(Template)]
#[template(path = "errors/too_many_rows.html")]
struct TooManyRows {
    limit: usize,
    csv: String,
}

impl TooManyRows {
    fn new(request: &HttpRequest, limit: usize) -> Result<Self, PageError> {
        let path = Path::new(request.path()).with_extension("csv");
        Ok(Self {
            limit,
            csv: list::address(&path.to_string_lossy(), &Fields::of_query(request)?),
        })
    }
}

/// Counts an export by the person signed in, and writes it into the log.
///
/// # Errors
/// If the person has exported too often, or the database query fails.
pub async fn count(visit: &Visit, event: Event) -> Result<(), PageError> {
    let cx = visit.cx();
    let counted = visit.transact(async |tx| {
        tx.keeps_caches();
        if let Some(person) = Subject::person(&cx) {
            quotas::take(tx, cx.now, &visit.site.quotas, Quota::Exports, person).await?;
        }
        Ok::<_, PageError>(audit::record(tx, &cx, event).await?)
    });
    counted.await
}

/// The rows of an export, and behind them what closes it.
fn closed(
    rows: impl Stream<Item = Result<Vec<Row>, PageError>> + 'static,
    closing: Option<Closing>,
    columns: usize,
) -> impl Stream<Item = Result<Vec<Row>, PageError>> + 'static {
    let is_empty = Rc::new(Flag::new(true));
    let seen = Rc::clone(&is_empty);
    let rows = rows.inspect_ok(move |rows| seen.set(seen.get() && rows.is_empty()));
    let all = rows.chain(stream::once(async move {
        Ok(closing
            .map(|closing| closing.rows(columns, is_empty.get()))
            .unwrap_or_default())
    }));
    // A part without rows would end the answer.
    all.try_filter(|rows| ready(!rows.is_empty()))
}

/// The head of an answer that is saved as a file.
fn download(name: &str, ending: &str, media_type: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    response
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn pages_are_read_until_one_has_no_next_key() {
        let rows = paged(async |key: Option<i64>| {
            let at = key.unwrap_or(0);
            Ok((vec![vec![Cell::Number(at)]], (at < 2).then_some(at + 1)))
        });
        let parts: Vec<Vec<Row>> = rows.try_collect().await.unwrap();
        assert_eq!(parts.concat().concat(), [0, 1, 2].map(Cell::Number));
    }

    #[test]
    fn swedes_get_a_semicolon_and_all_others_a_comma() {
        let usual = Language::ALL.map(Separator::usual);
        assert_eq!(usual.iter().filter(|usual| **usual == Separator::Semicolon).count(), 1);
        assert_eq!(Separator::usual(Language::Swedish), Separator::Semicolon);
    }
}
