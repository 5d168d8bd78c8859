//! A text as pages show it: its heading, what can be done with it, and the text itself. The view of
//! `templates/agreements/sheet.html`, for every page that shows one.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;

use super::markdown;
use crate::agreements::Text;
use crate::web::paths;

/// A text to be read.
#[derive(Debug)]
pub struct Sheet {
    /// The text.
    pub text: Text,
}

impl Sheet {
    /// It as HTML that can do nothing; `None` for a file that is to be downloaded.
    pub fn html(&self) -> Option<String> {
        (self.text.reference.media_type == "text/markdown")
            .then(|| markdown::render(&String::from_utf8_lossy(&self.text.bytes)))
    }

    /// Where its bytes are.
    pub fn download(&self) -> String {
        paths::agreement_text_download(self.text.reference.id)
    }
}

/// The exact bytes of a text, as a file.
pub(super) fn as_file(text: Text) -> HttpResponse {
    let media_type = match text.reference.media_type.as_str() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    let disposition = format!("attachment; filename=\"{}\"", text.reference.file_name());
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(text.bytes)
}
