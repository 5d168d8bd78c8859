//! A text as pages show it: its heading, what can be done with it, and the text itself. The view of
//! `templates/agreements/sheet.html`, for every page that shows one.

use crate::agreements::Text;
use crate::agreements::upload::{Format, shown};
use crate::web::paths;

/// A text to be read.
#[derive(Debug)]
pub struct Sheet {
    /// The text.
    pub text: Text,
    download: String,
    pdf: Option<String>,
}

impl Sheet {
    /// A published text.
    pub fn of(text: Text) -> Self {
        let of = &text.reference;
        Self {
            download: paths::agreement_text_download(of.id),
            pdf: of.pdf_sha256.as_ref().map(|_| paths::agreement_text_pdf(of.id)),
            text,
        }
    }

    /// A text of a draft.
    pub fn of_draft(text: Text) -> Self {
        let of = &text.reference;
        Self {
            download: paths::draft_text_download(&of.type_id, of.id),
            pdf: of
                .pdf_sha256
                .as_ref()
                .map(|_| paths::draft_text_pdf(&of.type_id, of.id)),
            text,
        }
    }

    /// A published text whose file is at an address of its own.
    pub fn of_link(text: Text, download: String) -> Self {
        Self {
            download,
            pdf: None,
            text,
        }
    }

    /// It as HTML that can do nothing; `None` for a file that is to be downloaded.
    pub fn html(&self) -> Option<String> {
        html(&self.text)
    }

    /// Where its bytes are.
    pub fn download(&self) -> &str {
        &self.download
    }

    /// Where its PDF is, if it has one.
    pub fn pdf(&self) -> Option<&str> {
        self.pdf.as_deref()
    }
}

/// A text as HTML; `None` where a page cannot show it.
pub(super) fn html(text: &Text) -> Option<String> {
    let format = Format::parse(&text.reference.media_type)?;
    Some(shown(format, &String::from_utf8_lossy(&text.bytes)))
}
