//! What the operator uploads, as it is stored: HTML made safe, Markdown as it is, and the hash of the bytes (R-AGR-3).

use super::changes::blocks;
use super::{markdown, markup};
use crate::text_enum;
use crate::values::secret::sha256_hex;

/// The largest text, in bytes.
pub const TEXT_LIMIT: usize = 1024 * 1024;

text_enum! {
    /// What a text is written in; spelled as its media type.
    pub enum Format {
        /// Markdown.
        Markdown = "text/markdown",
        /// HTML.
        Html = "text/html",
    }
}

impl Format {
    /// The format of a file of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "md" | "markdown" | "txt" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            _ => None,
        }
    }
}

/// Why a file is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadText {
    /// It is not UTF-8, or holds what no text does.
    NotText,
    /// Nothing is left to be read.
    Empty,
}

/// A text that can be stored.
#[derive(Debug, Clone)]
pub struct Upload {
    /// What it is written in.
    pub format: Format,
    /// The bytes that are stored.
    pub bytes: Vec<u8>,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// The HTML elements that were removed.
    pub removed: Vec<String>,
}

/// A PDF that can be stored beside a text.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Pdf {
    /// A PDF with its hash.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self {
            sha256: sha256_hex(&bytes),
            bytes,
        }
    }
}

impl Upload {
    /// What is stored of the bytes of a file. It takes as long as the text is: not for the event loop.
    ///
    /// # Errors
    /// [`BadText`].
    pub fn new(format: Format, bytes: Vec<u8>) -> Result<Self, BadText> {
        let text = String::from_utf8(bytes).map_err(|_| BadText::NotText)?;
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if text.contains('\0') {
            return Err(BadText::NotText);
        }
        let (text, removed) = match format {
            Format::Markdown => (text, Vec::new()),
            Format::Html => (markup::clean(&text), markup::removed(&text)),
        };
        if blocks(&shown(format, &text)).is_empty() {
            return Err(BadText::Empty);
        }
        Ok(Self {
            format,
            sha256: sha256_hex(text.as_bytes()),
            bytes: text.into_bytes(),
            removed,
        })
    }
}

/// The HTML of a stored text, as every page shows it.
pub fn shown(format: Format, text: &str) -> String {
    match format {
        Format::Markdown => markdown::render(text),
        Format::Html => markup::below(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upload(format: Format, text: &str) -> Result<Upload, BadText> {
        Upload::new(format, text.as_bytes().to_vec())
    }

    #[test]
    fn r_agr_3_the_hash_is_of_what_is_stored_after_cleaning() {
        let made = upload(Format::Html, "\u{feff}<h1>A</h1>\r\n<script>x</script><p>b</p>").unwrap();
        assert_eq!(String::from_utf8(made.bytes.clone()).unwrap(), "<h1>A</h1>\n<p>b</p>");
        assert_eq!(made.sha256, sha256_hex(&made.bytes));
        assert_eq!(made.removed, ["script"]);
        let markdown = upload(Format::Markdown, "# A\r\n\r\n<b>b</b>\r\n").unwrap();
        assert_eq!(markdown.bytes, b"# A\n\n<b>b</b>\n");
    }

    #[test]
    fn r_agr_3_a_text_of_which_nothing_is_left_to_read_is_none() {
        for (format, text) in [
            (Format::Html, ""),
            (Format::Html, "<script>alert(1)</script>"),
            (Format::Html, "<p> &nbsp; </p><img src=x>"),
            (Format::Markdown, " \n\n"),
            (Format::Markdown, "---\n\n***\n"),
        ] {
            assert_eq!(upload(format, text).unwrap_err(), BadText::Empty, "{text:?}");
        }
        assert_eq!(upload(Format::Markdown, "a\0b").unwrap_err(), BadText::NotText);
        assert_eq!(
            Upload::new(Format::Html, b"caf\xe9".to_vec()).unwrap_err(),
            BadText::NotText
        );
    }
}
