//! CSV that no spreadsheet runs as a program.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt};

use super::PageError;

/// A table for download.
pub struct Csv(csv::Writer<Vec<u8>>);

impl Csv {
    /// A table with these headings. It begins with a byte order mark, without which Excel reads no UTF-8.
    ///
    /// # Errors
    /// Never but when memory ends.
    pub fn new<'a>(headings: impl IntoIterator<Item = &'a str>) -> Result<Self, PageError> {
        let mut csv = Self(csv::Writer::from_writer("\u{feff}".as_bytes().to_vec()));
        csv.row(headings)?;
        Ok(csv)
    }

    /// A part of a table that has begun before: without mark and headings.
    pub fn going_on() -> Self {
        Self(csv::Writer::from_writer(Vec::new()))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When the row has another length than the headings.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), PageError> {
        self.0
            .write_record(cells.into_iter().map(harmless))
            .map_err(PageError::fault)
    }

    /// The answer, to be saved under `name`, which must be plain ASCII.
    ///
    /// # Errors
    /// Never but when memory ends.
    pub fn answer(self, name: &str) -> Result<HttpResponse, PageError> {
        Ok(headed(name).body(self.into_bytes()?))
    }

    /// The same of parts that are made one after the other while the reader takes them. A part that fails breaks the
    /// download off: what came before is not the whole table, and must not look like it.
    pub fn answer_with(name: &str, parts: impl Stream<Item = Result<Self, PageError>> + 'static) -> HttpResponse {
        let parts = parts.map(|part| {
            let bytes = part.and_then(Self::into_bytes);
            if let Err(error) = &bytes {
                tracing::warn!(error = error as &dyn std::error::Error, "a download breaks off");
            }
            bytes
        });
        headed(name).streaming(parts)
    }

    fn into_bytes(self) -> Result<Bytes, PageError> {
        let bytes = self.0.into_inner();
        bytes
            .map(Bytes::from)
            .map_err(|error| PageError::fault(error.to_string()))
    }
}

fn headed(name: &str) -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")));
    response
}

/// A cell that a spreadsheet takes as text: what would begin a formula gets an apostrophe before it.
fn harmless(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => format!("'{cell}"),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text() {
        assert_eq!(harmless("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(harmless("＠SUM(A1)"), "'＠SUM(A1)");
        assert_eq!(harmless("Fjord Foods AB"), "Fjord Foods AB");
    }

    #[test]
    fn quotes_and_line_breaks_stay_inside_their_cell() {
        let mut csv = Csv::new(["name"]).unwrap();
        csv.row(["a \"b\"\nc, d"]).unwrap();
        let text = String::from_utf8(csv.0.into_inner().unwrap()).unwrap();
        assert_eq!(text, "\u{feff}name\n\"a \"\"b\"\"\nc, d\"\n");
    }
}
