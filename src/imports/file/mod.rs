//! Files with rows: CSV and Excel workbooks, read row by row.

mod csv;
mod text;
mod xlsx;

use crate::values::Problem;
use crate::web::upload::{self, BadFile};

use super::MOST_ROWS;
use super::columns::MOST_COLUMNS;

/// The largest file, in bytes.
pub const FILE_LIMIT: usize = 24 * 1024 * 1024;
/// The most that a workbook may unpack to, in bytes.
pub const UNPACKED_LIMIT: u64 = 160 * 1024 * 1024;
/// The longest cell, in characters.
pub const CELL_CHARS: usize = 4_000;

/// What a file is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook, as Excel has saved them since 2007, or another ZIP.
    Zip,
    /// A workbook as Excel saved them before.
    OldExcel,
    /// Text, as far as one can tell.
    Text,
}

impl upload::Kind for Format {
    const LIMIT: usize = FILE_LIMIT;

    fn judge(bytes: &[u8], _: &str) -> Result<Self, BadFile> {
        Ok(match bytes {
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Self::Zip,
            [0xd0, 0xcf, 0x11, 0xe0, ..] => Self::OldExcel,
            _ => Self::Text,
        })
    }
}

/// A row of a file: its number as spreadsheet programs count, and its cells.
pub type Row = (i64, Vec<String>);

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadTable {
    /// It is neither text nor a workbook.
    Type,
    /// It is a workbook of the format before 2007.
    OldExcel,
    /// Its text is neither UTF-8 nor UTF-16 with a mark.
    Encoding,
    /// It is a workbook that cannot be read.
    Broken,
    /// It unpacks to more than [`UNPACKED_LIMIT`].
    Unpacked,
    /// It has no rows below its headings.
    Empty,
    /// It has more than [`MOST_ROWS`].
    Rows,
    /// It has more than [`MOST_COLUMNS`].
    Columns,
    /// A cell of this row is longer than [`CELL_CHARS`].
    Cell(i64),
    /// The caller takes no more rows.
    Stopped,
}

impl From<BadTable> for Problem {
    fn from(wrong: BadTable) -> Self {
        match wrong {
            BadTable::Type | BadTable::Stopped => Self::new("problem-import-type"),
            BadTable::OldExcel => Self::new("problem-import-old-excel"),
            BadTable::Encoding => Self::new("problem-import-encoding"),
            BadTable::Broken => Self::new("problem-import-broken"),
            BadTable::Unpacked => Self::new("problem-import-unpacked").with("max", UNPACKED_LIMIT / (1024 * 1024)),
            BadTable::Empty => Self::new("problem-import-empty"),
            BadTable::Rows => Self::new("problem-import-rows").with("max", MOST_ROWS),
            BadTable::Columns => Self::new("problem-import-columns").with("max", MOST_COLUMNS),
            BadTable::Cell(row) => Self::new("problem-import-cell")
                .with("row", row)
                .with("max", CELL_CHARS),
        }
    }
}

/// Reads the rows of a file, the headings first; empty rows are left out. `take` says whether it takes more. It blocks.
///
/// # Errors
/// [`BadTable`]; some rows may have been taken by then.
pub fn read(format: Format, bytes: &[u8], take: impl FnMut(Row) -> bool) -> Result<(), BadTable> {
    let mut rows = Rows { take, count: 0 };
    match format {
        Format::Zip => xlsx::read(bytes, &mut rows)?,
        Format::OldExcel => return Err(BadTable::OldExcel),
        Format::Text => csv::read(&text::decode(bytes)?, &mut rows)?,
    }
    if rows.count < 2 { Err(BadTable::Empty) } else { Ok(()) }
}

/// Counts and judges rows on their way.
struct Rows<F> {
    take: F,
    count: usize,
}

impl<F: FnMut(Row) -> bool> Rows<F> {
    fn add(&mut self, number: i64, mut cells: Vec<String>) -> Result<(), BadTable> {
        while cells.last().is_some_and(|cell| cell.trim().is_empty()) && self.count > 0 {
            cells.pop();
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if cells.len() > MOST_COLUMNS {
            return Err(BadTable::Columns);
        }
        if cells.iter().any(|cell| cell.chars().nth(CELL_CHARS).is_some()) {
            return Err(BadTable::Cell(number));
        }
        self.count += 1;
        if self.count > MOST_ROWS + 1 {
            return Err(BadTable::Rows);
        }
        // No database keeps NUL in text.
        for cell in cells.iter_mut().filter(|cell| cell.contains('\0')) {
            *cell = cell.replace('\0', "\u{fffd}");
        }
        match (self.take)((number, cells)) {
            true => Ok(()),
            false => Err(BadTable::Stopped),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::upload::Kind;

    pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, BadTable> {
        let mut rows = Vec::new();
        let format = Format::judge(bytes, "").unwrap();
        read(format, bytes, |row| {
            rows.push(row);
            true
        })?;
        Ok(rows)
    }

    fn utf_16(text: &str, mark: [u8; 2], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mut all = mark.to_vec();
        all.extend(text.encode_utf16().flat_map(bytes));
        all
    }

    #[test]
    fn r_imp_1_utf_8_and_utf_16_with_a_mark_are_read_and_nothing_else() {
        let text = "Domain,First name\na.example,Åsa\n";
        let expected = rows(text.as_bytes()).unwrap();
        assert_eq!(expected[1], (2, vec!["a.example".to_owned(), "Åsa".to_owned()]));
        for other in [
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            utf_16(text, [0xff, 0xfe], u16::to_le_bytes),
            utf_16(text, [0xfe, 0xff], u16::to_be_bytes),
        ] {
            assert_eq!(rows(&other).unwrap(), expected);
        }
        // Latin-1, half a character of UTF-16, UTF-16 without a mark, a picture.
        assert_eq!(rows(b"Domain,First name\na.example,\xc5sa\n"), Err(BadTable::Encoding));
        let mut half = utf_16(text, [0xff, 0xfe], u16::to_le_bytes);
        half.pop();
        assert_eq!(rows(&half), Err(BadTable::Encoding));
        let unmarked: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(rows(&unmarked), Err(BadTable::Encoding));
        assert_eq!(rows(b"\x89PNG\r\n\x1a\n\0\0"), Err(BadTable::Encoding));
        assert_eq!(rows(&[0xd0, 0xcf, 0x11, 0xe0, 0]), Err(BadTable::OldExcel));
    }

    #[test]
    fn a_file_without_rows_or_with_too_much_is_refused() {
        assert_eq!(rows(b""), Err(BadTable::Empty));
        assert_eq!(rows(b"Domain,Email\n\n,\n"), Err(BadTable::Empty));
        let wide = format!("{}\na\n", "x,".repeat(MOST_COLUMNS + 1));
        assert_eq!(rows(wide.as_bytes()), Err(BadTable::Columns));
        let long = format!("Domain\n{}\n", "x".repeat(CELL_CHARS + 1));
        assert_eq!(rows(long.as_bytes()), Err(BadTable::Cell(2)));
        let many = format!("Domain\n{}", "a\n".repeat(MOST_ROWS + 1));
        assert_eq!(rows(many.as_bytes()), Err(BadTable::Rows));
        let most = format!("Domain\n{}", "a\n".repeat(MOST_ROWS));
        assert_eq!(rows(most.as_bytes()).unwrap().len(), MOST_ROWS + 1);
    }
}
