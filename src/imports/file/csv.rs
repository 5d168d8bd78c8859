//! CSV with whatever stands between its cells.

use csv::{ReaderBuilder, StringRecord};

use super::{BadTable, Row, Rows};
use crate::web::export::as_typed;

/// What may stand between cells.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

pub(super) fn read<F: FnMut(Row) -> bool>(text: &str, rows: &mut Rows<F>) -> Result<(), BadTable> {
    let (separator, text) = separated(text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut number = 0;
    while reader.read_record(&mut record).map_err(|_| BadTable::Type)? {
        // Empty lines are no records, but rows of a spreadsheet; line breaks inside cells are no rows.
        let begins = record.position().map_or(0, csv::Position::byte);
        number += 1 + empty_lines(text, usize::try_from(begins).unwrap_or(usize::MAX));
        rows.add(number, record.iter().map(|cell| as_typed(cell).into_owned()).collect())?;
    }
    Ok(())
}

/// How many empty lines there are from a place on. The line feed of a line that ended before it is none.
fn empty_lines(text: &str, from: usize) -> i64 {
    let Some((before, rest)) = text.split_at_checked(from) else {
        return 0;
    };
    let rest = if before.ends_with('\r') {
        rest.strip_prefix('\n').unwrap_or(rest)
    } else {
        rest
    };
    let ends = rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    i64::try_from(ends.filter(|byte| *byte == b'\n').count()).unwrap_or(0)
}

/// The separator of a text, by its first line, and the text that it separates: Excel's own line `sep=;` is none of the table.
fn separated(text: &str) -> (u8, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some((separator, rest)) = rest.split_once('\n')
        && let [byte] = separator.trim_end_matches('\r').as_bytes()
        && SEPARATORS.contains(byte)
    {
        return (*byte, rest);
    }
    let mut is_quoted = false;
    let mut counts = [0_usize; SEPARATORS.len()];
    for byte in text.bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            _ => {
                for (count, separator) in counts.iter_mut().zip(SEPARATORS) {
                    *count += usize::from(byte == separator);
                }
            }
        }
    }
    let most = SEPARATORS.into_iter().zip(counts).rev().max_by_key(|(_, count)| *count);
    (most.map_or(b',', |(separator, _)| separator), text)
}

#[cfg(test)]
mod tests {
    use super::super::tests::rows;

    fn cells(text: &str) -> Vec<(i64, Vec<String>)> {
        rows(text.as_bytes()).unwrap()
    }

    #[test]
    fn commas_semicolons_and_tabs_are_told_apart_by_the_first_line() {
        for text in [
            "Domain,Email\na,b\n",
            "Domain;Email\r\na;b\r\n",
            "Domain\tEmail\na\tb",
            "sep=;\r\nDomain;Email\r\na;b\r\n",
            "\"Domain, or so\";Email\na;b\n",
        ] {
            assert_eq!(cells(text).last().unwrap().1, ["a", "b"], "{text:?}");
        }
    }

    #[test]
    fn quotes_separators_and_line_breaks_stay_in_their_cell_and_rows_are_numbered_as_spreadsheets_do() {
        let text = "Domain,Name\na,\"x, \"\"y\"\"\nz\"\n\nb,q\n";
        let read = cells(text);
        assert_eq!(read[1], (2, vec!["a".into(), "x, \"y\"\nz".into()]));
        assert_eq!(read[2], (4, vec!["b".into(), "q".into()]));
        let read = cells("Domain,Name\r\na,b\r\n\r\n\r\nc,d\r\ne,f\r\n");
        assert_eq!(read.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 2, 5, 6]);
    }

    #[test]
    fn rows_may_be_shorter_or_longer_than_the_headings() {
        let read = cells("Domain,Email\na\nb,c,d\n");
        assert_eq!((read[1].1.len(), read[2].1.len()), (1, 3));
    }

    #[test]
    fn what_an_export_made_harmless_is_as_it_was_typed() {
        let read = cells("Phone,Name\n'+46 8 123,'=1+1\n");
        assert_eq!(read[1].1, ["+46 8 123", "=1+1"]);
    }
}
