//! Excel files. A row is on disk as soon as the next one begins, and everything that touches the disk or compresses runs on
//! another thread.

use std::fs::File;
use std::io::{Read, Seek};
use std::pin::pin;

use actix_web::HttpResponse;
use actix_web::body::SizedStream;
use actix_web::web::{self, Bytes};
use chrono::NaiveDate;
use futures_util::{Stream, TryStreamExt, stream};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{Cell, Row, download};
use crate::values::Timestamp;
use crate::web::PageError;

/// The longest text that a cell of Excel holds, in UTF-16 code units.
const CELL_UNITS: usize = 32_767;

/// The part of the file that is read at once, in bytes.
const AT_ONCE: usize = 64 * 1024;

/// The file, rewound; `None` if there are more rows than `limit`.
///
/// # Errors
/// If a page of rows cannot be read, or the temporary file cannot be written.
pub(super) async fn write(
    headings: Vec<String>,
    rows: impl Stream<Item = Result<Vec<Row>, PageError>>,
    limit: usize,
    now: Timestamp,
) -> Result<Option<File>, PageError> {
    let mut sheet = elsewhere(move || Sheet::new(&headings, now)).await?;
    let mut rows = pin!(rows);
    let mut written = 0;
    while let Some(page) = rows.try_next().await? {
        written += page.len();
        if written > limit {
            return Ok(None);
        }
        sheet = elsewhere(move || sheet.write(&page)).await?;
    }
    elsewhere(move || sheet.finish()).await.map(Some)
}

/// The answer that sends a file.
///
/// # Errors
/// If the file's length cannot be read.
pub(super) fn answer(name: &str, file: File) -> Result<HttpResponse, PageError> {
    let length = file.metadata().map_err(PageError::fault)?.len();
    let parts = stream::try_unfold(file, async |file| {
        elsewhere(move || {
            let mut part = Vec::with_capacity(AT_ONCE);
            (&file).take(AT_ONCE as u64).read_to_end(&mut part)?;
            Ok((!part.is_empty()).then(|| (Bytes::from(part), file)))
        })
        .await
    });
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(name, "xlsx", media_type).body(SizedStream::new(length, parts)))
}

/// Runs on a thread that may wait for the disk.
async fn elsewhere<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, XlsxError> + Send + 'static,
) -> Result<T, PageError> {
    // The library panics where the folder of temporary files is full.
    web::block(work)
        .await
        .map_err(|_| PageError::Overloaded)?
        .map_err(PageError::fault)
}

/// A workbook with one sheet that is being written.
struct Sheet {
    workbook: Workbook,
    day: Format,
    moment: Format,
    /// The row that is written next.
    next: u32,
}

impl Sheet {
    fn new(headings: &[String], now: Timestamp) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        let created = ExcelDateTime::from_timestamp(now.utc().timestamp())?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
        let bold = Format::new().set_bold();
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, heading) in (0..).zip(headings) {
            let width = u32::try_from(heading.chars().count()).unwrap_or(u32::MAX);
            sheet.set_column_width(column, width.clamp(14, 40) + 2)?;
            sheet.write_string_with_format(0, column, heading, &bold)?;
        }
        Ok(Self {
            workbook,
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
            next: 1,
        })
    }

    fn write(mut self, rows: &[Row]) -> Result<Self, XlsxError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for row in rows {
            for (column, cell) in (0..).zip(row) {
                match cell {
                    Cell::Empty => continue,
                    // Never as a formula or a link, whatever it looks like.
                    Cell::Text(text) => sheet.write_string(self.next, column, fitting(text))?,
                    Cell::Number(number) => match exact(*number) {
                        Some(number) => sheet.write_number(self.next, column, number)?,
                        None => sheet.write_string(self.next, column, number.to_string())?,
                    },
                    Cell::Day(day) => sheet.write_number_with_format(self.next, column, serial(*day), &self.day)?,
                    Cell::Moment(moment) => {
                        sheet.write_number_with_format(self.next, column, serial_of(*moment), &self.moment)?
                    }
                };
            }
            self.next += 1;
        }
        Ok(self)
    }

    fn finish(mut self) -> Result<File, XlsxError> {
        let mut file = tempfile::tempfile()?;
        self.workbook.save_to_writer(&file)?;
        file.rewind()?;
        Ok(file)
    }
}

/// As much of a text as a cell holds.
fn fitting(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > CELL_UNITS
    });
    end.map_or(text, |(at, _)| text.get(..at).unwrap_or_default())
}

/// A number as Excel has it, if no digit is lost.
fn exact(number: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits are exact")]
    (number.unsigned_abs() < 1_000_000_000_000_000).then_some(number as f64)
}

/// The day as Excel counts days.
fn serial(day: NaiveDate) -> f64 {
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default();
    let days = day.signed_duration_since(epoch).num_days();
    f64::from(i32::try_from(days).unwrap_or_default())
}

/// The moment as Excel counts days, in UTC, to the second.
fn serial_of(moment: Timestamp) -> f64 {
    let utc = moment.utc();
    let seconds = chrono::Timelike::num_seconds_from_midnight(&utc);
    serial(utc.date_naive()) + f64::from(seconds) / 86_400.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_are_counted_as_excel_counts_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        assert_eq!(serial(day), 46_356.0);
        assert_eq!(serial_of("2026-11-30T18:00:00Z".parse().unwrap()), 46_356.75);
    }

    #[test]
    fn a_text_is_cut_between_characters_where_the_cell_ends() {
        assert_eq!(fitting("Fjord"), "Fjord");
        assert_eq!(fitting(&"a".repeat(40_000)).len(), CELL_UNITS);
        assert_eq!(fitting(&"😀".repeat(20_000)).chars().count(), CELL_UNITS / 2);
    }

    #[test]
    fn a_number_that_excel_would_round_is_text() {
        assert_eq!(exact(-12), Some(-12.0));
        assert_eq!(exact(1_234_567_890_123_456), None);
    }

    #[tokio::test]
    async fn e_5_a_file_holds_as_many_rows_as_are_allowed_and_is_refused_beyond() {
        let now: Timestamp = "2026-11-30T18:00:00Z".parse().unwrap();
        let page = || Ok(vec![vec![Cell::from("=1+1"), Cell::Moment(now)]; 500]);
        let pages = |count| stream::iter((0..count).map(move |_| page()));
        let headings = || vec!["Name".to_owned(), "Time".to_owned()];
        let file = write(headings(), pages(4), 2_000, now).await.unwrap().unwrap();
        assert!(file.metadata().unwrap().len() > 1_000);
        assert!(write(headings(), pages(5), 2_000, now).await.unwrap().is_none());
    }
}
