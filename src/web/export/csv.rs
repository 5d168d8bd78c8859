//! CSV that no spreadsheet program runs.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt, stream};

use super::{Cell, Row, Separator, download};
use crate::web::PageError;

/// The table, streamed. It begins with a byte order mark, without which Excel does not read UTF-8.
///
/// # Errors
/// If the first rows cannot be read.
pub(super) async fn answer(
    name: &str,
    headings: &[String],
    separator: Separator,
    rows: impl Stream<Item = Result<Vec<Row>, PageError>> + 'static,
) -> Result<HttpResponse, PageError> {
    let mut rows = Box::pin(rows);
    // The first rows before the answer begins: until then it can still be another.
    let first = rows.try_next().await?.unwrap_or_default();
    let mut head = "\u{feff}".as_bytes().to_vec();
    let headings = headings.iter().map(|heading| Cell::from(heading.as_str())).collect();
    head.extend(lines(separator, &[headings])?);
    head.extend(lines(separator, &first)?);
    let later = rows.map(move |rows| {
        let part = rows.and_then(|rows| lines(separator, &rows)).map(Bytes::from);
        if let Err(error) = &part {
            tracing::warn!(error = error as &dyn std::error::Error, "a download breaks off");
        }
        part
    });
    let parts = stream::iter([Ok(Bytes::from(head))]).chain(later);
    Ok(download(name, "csv", "text/csv; charset=utf-8").streaming(parts))
}

pub(super) fn lines(separator: Separator, rows: &[Row]) -> Result<Vec<u8>, PageError> {
    let mut csv = ::csv::WriterBuilder::new();
    let mut csv = csv.delimiter(separator.byte()).from_writer(Vec::new());
    for row in rows {
        csv.write_record(row.iter().map(|cell| written(cell).into_owned()))
            .map_err(PageError::fault)?;
    }
    csv.into_inner().map_err(|error| PageError::fault(error.to_string()))
}

fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => "".into(),
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string().into(),
        Cell::Day(day) => day.to_string().into(),
        Cell::Moment(moment) => moment.to_string().into(),
    }
}

/// What would begin a formula.
const fn begins_formula(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// What a program may take for a separator.
const fn separates(letter: char) -> bool {
    matches!(letter, ';' | ',' | '\t' | '\r' | '\n')
}

/// Text as it was before [`harmless`] wrote it: without the apostrophes that keep it from being a formula.
pub fn as_typed(text: &str) -> Cow<'_, str> {
    if !text.contains('\'') {
        return text.into();
    }
    let mut typed = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut is_start = true;
    while let Some(letter) = letters.next() {
        let is_guard = is_start && letter == '\'' && letters.peek().is_some_and(|next| begins_formula(*next));
        if !is_guard {
            typed.push(letter);
            is_start = separates(letter);
        }
    }
    typed.into()
}

/// Text that a spreadsheet takes as text: what would begin a formula gets an apostrophe before it, at the beginning and
/// behind whatever a program may take for a separator.
fn harmless(text: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let (mut copied, mut is_start) = (0, true);
    for (place, letter) in text.char_indices() {
        if is_start && begins_formula(letter) {
            safe.push_str(&text[copied..place]);
            safe.push('\'');
            copied = place;
        }
        is_start = separates(letter);
    }
    if copied == 0 && safe.is_empty() {
        return text.into();
    }
    safe.push_str(&text[copied..]);
    safe.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(separator: Separator, row: Row) -> String {
        String::from_utf8(lines(separator, &[row]).unwrap()).unwrap()
    }

    #[test]
    fn a_formula_becomes_text() {
        assert_eq!(harmless("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(harmless("＠SUM(A1)"), "'＠SUM(A1)");
        assert_eq!(harmless("Fjord Foods AB"), "Fjord Foods AB");
        assert_eq!(
            harmless("x;=1+1,-2"),
            "x;'=1+1,'-2",
            "whichever separator the program takes"
        );
        assert_eq!(harmless("Fjord, Foods; AB"), "Fjord, Foods; AB");
        assert_eq!(written(&Cell::Number(-5)), "-5");
    }

    #[test]
    fn what_was_made_harmless_can_be_read_as_it_was_typed() {
        for text in [
            "=HYPERLINK(\"http://x\")",
            "+46 8 123",
            "x;=1+1,-2",
            "O'Brien",
            "\t=1",
            "'quoted'",
            "Fjord, Foods",
        ] {
            assert_eq!(as_typed(&harmless(text)), text);
        }
    }

    #[test]
    fn separators_quotes_and_line_breaks_stay_inside_their_cell() {
        let row = || vec!["a \"b\"\nc, d".into(), "e; f".into(), Cell::Empty];
        assert_eq!(text(Separator::Comma, row()), "\"a \"\"b\"\"\nc, d\",e; f,\n");
        assert_eq!(text(Separator::Semicolon, row()), "\"a \"\"b\"\"\nc, d\";\"e; f\";\n");
    }
}
