//! Excel workbooks: the first visible sheet, cell by cell. A workbook is a ZIP, which may unpack to any size; how large it is is
//! looked at before it is opened.

use std::io::{Cursor, Read, Write, copy};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use chrono::NaiveDate;
use zip::ZipArchive;

use super::{BadTable, Row, Rows, UNPACKED_LIMIT};
use crate::imports::columns::MOST_COLUMNS;

/// The most files in a workbook.
const MOST_FILES: usize = 2_000;
/// The most tags in the list of its texts, all of which are kept in memory: a usual text has four.
const MOST_TAGS: usize = 5_000_000;

/// Counts tags, and keeps nothing.
#[derive(Default)]
struct Tags(usize);

impl Write for Tags {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.iter().filter(|byte| **byte == b'<').count();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub(super) fn read<F: FnMut(Row) -> bool>(bytes: &[u8], rows: &mut Rows<F>) -> Result<(), BadTable> {
    look_before(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| BadTable::Broken)?;
    let sheets = book.sheets_metadata();
    let shown = sheets.iter().find(|sheet| {
        matches!(
            (&sheet.typ, &sheet.visible),
            (SheetType::WorkSheet, SheetVisible::Visible)
        )
    });
    let name = shown.map(|sheet| sheet.name.clone()).ok_or(BadTable::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| BadTable::Broken)?;
    let mut row: Option<(u32, Vec<String>)> = None;
    while let Some(cell) = cells.next_cell().map_err(|_| BadTable::Broken)? {
        let text = written(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let (number, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MOST_COLUMNS {
            return Err(BadTable::Columns);
        }
        match &mut row {
            Some((current, cells)) if *current == number => put(cells, column, text),
            _ => {
                let mut begun = Vec::new();
                put(&mut begun, column, text);
                if let Some((number, cells)) = row.replace((number, begun)) {
                    rows.add(i64::from(number) + 1, cells)?;
                }
            }
        }
    }
    match row {
        Some((number, cells)) => rows.add(i64::from(number) + 1, cells),
        None => Ok(()),
    }
}

fn put(cells: &mut Vec<String>, column: usize, text: String) {
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = text;
    }
}

/// Looks whether it is a workbook, and how large it is unpacked: by what the ZIP says, and, since that may be wrong, by unpacking
/// it into nothing, where its texts are counted, too.
fn look_before(bytes: &[u8]) -> Result<(), BadTable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BadTable::Broken)?;
    if archive.len() > MOST_FILES {
        return Err(BadTable::Unpacked);
    }
    let (mut said, mut is_book) = (0_u64, false);
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(|_| BadTable::Broken)?;
        said = said.saturating_add(file.size());
        is_book |= file.name().is_ok_and(|name| name == "xl/workbook.xml");
    }
    if !is_book {
        return Err(BadTable::Type);
    }
    if said > UNPACKED_LIMIT {
        return Err(BadTable::Unpacked);
    }
    let mut left = UNPACKED_LIMIT;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| BadTable::Broken)?;
        let is_texts = file
            .name()
            .is_ok_and(|name| name.eq_ignore_ascii_case("xl/sharedStrings.xml"));
        let mut tags = Tags::default();
        let unpacked = copy(&mut file.take(left + 1), &mut tags).map_err(|_| BadTable::Broken)?;
        left = left.checked_sub(unpacked).ok_or(BadTable::Unpacked)?;
        if is_texts && tags.0 > MOST_TAGS {
            return Err(BadTable::Unpacked);
        }
    }
    Ok(())
}

/// A cell as text: dates as ISO 8601 writes them.
fn written(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Empty => String::new(),
        // As Excel shows it: the row is refused for it.
        DataRef::Error(error) => error.to_string(),
        DataRef::Int(number) => number.to_string(),
        // Excel keeps whole numbers, such as postal codes, as floating point.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            date.filter(|_| moment.is_datetime())
                .map_or_else(|| moment.as_f64().to_string(), |date| date.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Workbook};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::super::tests::rows;
    use super::*;

    #[test]
    fn r_imp_1_a_workbook_is_read_as_its_sheet_shows_it() {
        let mut book = Workbook::new();
        book.add_worksheet().set_hidden(true).write(0, 0, "Hidden").unwrap();
        let sheet = book.add_worksheet();
        // The active sheet is never hidden.
        sheet.set_active(true);
        let date = Format::new().set_num_format("yyyy-mm-dd");
        for (column, heading) in ["Domain", "Date", "Postal code"].into_iter().enumerate() {
            sheet.write(0, u16::try_from(column).unwrap(), heading).unwrap();
        }
        sheet.write(2, 0, "a.example").unwrap();
        // 5 November 2026, as Excel counts days.
        sheet.write_with_format(2, 1, 46_331, &date).unwrap();
        sheet.write(2, 2, 90326).unwrap();
        let read = rows(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!(
            read[1],
            (3, vec!["a.example".into(), "2026-11-05".into(), "90326".into()])
        );
    }

    fn archive(files: &[(&str, u64)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let zeros = vec![b' '; 1024 * 1024];
        for (name, size) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            for _ in 0..*size {
                archive.write_all(&zeros).unwrap();
            }
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_opened() {
        let bomb = archive(&[("xl/workbook.xml", 1), ("xl/worksheets/sheet1.xml", 200)]);
        assert!(bomb.len() < 2 * 1024 * 1024);
        assert_eq!(rows(&bomb), Err(BadTable::Unpacked));
        // The ZIP says less than it holds: the size stands in the list of its files.
        let mut lying = bomb;
        let size = (200_u32 * 1024 * 1024).to_le_bytes();
        let places: Vec<_> = lying
            .windows(4)
            .enumerate()
            .filter(|(_, found)| *found == size)
            .collect();
        let places: Vec<usize> = places.into_iter().map(|(place, _)| place).collect();
        assert!(!places.is_empty());
        for place in places {
            lying[place..place + 4].copy_from_slice(&1_000_u32.to_le_bytes());
        }
        assert!(rows(&lying).is_err());
    }

    #[test]
    fn a_workbook_with_millions_of_texts_is_refused_before_it_is_opened() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let texts = "<si/>".repeat(1_000_000);
        archive
            .start_file("xl/workbook.xml", SimpleFileOptions::default())
            .unwrap();
        archive
            .start_file("xl/sharedStrings.xml", SimpleFileOptions::default())
            .unwrap();
        for _ in 0..6 {
            archive.write_all(texts.as_bytes()).unwrap();
        }
        let full = archive.finish().unwrap().into_inner();
        assert_eq!(rows(&full), Err(BadTable::Unpacked));
    }

    #[test]
    fn another_zip_and_a_broken_workbook_are_refused() {
        assert_eq!(rows(&archive(&[("word/document.xml", 0)])), Err(BadTable::Type));
        assert_eq!(rows(&archive(&[("xl/workbook.xml", 0)])), Err(BadTable::Broken));
        assert_eq!(rows(b"PK\x03\x04 and nothing else"), Err(BadTable::Broken));
    }
}
