//! Text in an encoding that says what it is.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use super::BadTable;

/// The text of a file: UTF-8 with or without a mark, or UTF-16 with one.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, BadTable> {
    let (encoding, mark) = match bytes {
        [0xef, 0xbb, 0xbf, ..] => (UTF_8, 3),
        [0xff, 0xfe, ..] => (UTF_16LE, 2),
        [0xfe, 0xff, ..] => (UTF_16BE, 2),
        _ => (UTF_8, 0),
    };
    let text = bytes.get(mark..).unwrap_or_default();
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(text);
    // UTF-16 without a mark is mostly valid UTF-8, every second character of which is NUL.
    decoded.filter(|text| !text.contains('\0')).ok_or(BadTable::Encoding)
}
