//! The files of texts: what a form takes, and how they are answered.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};

use crate::agreements::TextRef;
use crate::agreements::upload::{Format, TEXT_LIMIT};
use crate::web::media_type::MediaType;
use crate::web::upload::{BadFile, Kind};

/// A file with a text; its name says what it is written in.
#[derive(Debug, Clone, Copy)]
pub struct TextFile(pub(super) Format);

impl Kind for TextFile {
    const LIMIT: usize = TEXT_LIMIT;

    fn judge(_: &[u8], name: &str) -> Result<Self, BadFile> {
        Format::of_name(name).map(Self).ok_or(BadFile::Type)
    }
}

/// A PDF.
#[derive(Debug, Clone, Copy)]
pub struct PdfFile;

impl Kind for PdfFile {
    fn judge(bytes: &[u8], name: &str) -> Result<Self, BadFile> {
        match MediaType::of(bytes, name)? {
            MediaType::Pdf => Ok(Self),
            MediaType::Png | MediaType::Jpeg => Err(BadFile::Type),
        }
    }
}

/// The exact bytes of a text, as a file.
pub(super) fn text(text: &TextRef, bytes: Vec<u8>) -> HttpResponse {
    let media_type = match text.media_type.as_str() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition("attachment", &text.file_name())))
        .body(bytes)
}

/// The PDF of a text, shown by the browser: nothing in it can run.
pub(super) fn pdf(text: &TextRef, bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(MediaType::Pdf.as_str())
        .insert_header((CONTENT_DISPOSITION, disposition("inline", &text.pdf_name())))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"))
        .body(bytes)
}

/// Names of texts are plain ASCII.
fn disposition(how: &str, name: &str) -> String {
    format!("{how}; filename=\"{name}\"")
}
