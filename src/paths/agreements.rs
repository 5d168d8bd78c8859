//! The addresses of agreements, their texts and their drafts.

use crate::values::id::TextId;

/// Every text.
pub const AGREEMENTS: &str = "/agreements";
/// A text, to be read.
pub const AGREEMENT_TEXT: &str = "/agreements/texts/{text}";
/// Its bytes.
pub const AGREEMENT_TEXT_DOWNLOAD: &str = "/agreements/texts/{text}/download";
/// Its PDF.
pub const AGREEMENT_TEXT_PDF: &str = "/agreements/texts/{text}/pdf";
/// What changed in it since another one.
pub const AGREEMENT_TEXT_CHANGES: &str = "/agreements/texts/{text}/changes";
/// Adds a type.
pub const AGREEMENT_TYPE_NEW: &str = "/agreements/types/new";
/// A type with its versions, and which texts are missing.
pub const AGREEMENT_TYPE: &str = "/agreements/types/{agreement}";
/// The next version of a type.
pub const VERSION_DRAFT: &str = "/agreements/types/{agreement}/draft";
/// Begins it.
pub const VERSION_DRAFT_BEGIN: &str = "/agreements/types/{agreement}/draft/begin";
/// Throws it away.
pub const VERSION_DRAFT_DELETE: &str = "/agreements/types/{agreement}/draft/delete";
/// Publishes it, after saying whom that touches.
pub const VERSION_PUBLISH: &str = "/agreements/types/{agreement}/draft/publish";
/// Adds a text to it.
pub const DRAFT_TEXT_NEW: &str = "/agreements/types/{agreement}/draft/texts/new";
/// A text of it as a customer will see it.
pub const DRAFT_TEXT: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}";
/// Its bytes.
pub const DRAFT_TEXT_DOWNLOAD: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/download";
/// Its PDF.
pub const DRAFT_TEXT_PDF: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/pdf";
/// What changed in it since the newest version.
pub const DRAFT_TEXT_CHANGES: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/changes";
/// Puts another text in its place.
pub const DRAFT_TEXT_REPLACE: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/replace";
/// Adds a PDF to it.
pub const DRAFT_TEXT_PDF_ADD: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/add-pdf";
/// Removes its PDF.
pub const DRAFT_TEXT_PDF_REMOVE: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/remove-pdf";
/// Removes it.
pub const DRAFT_TEXT_REMOVE: &str = "/agreements/types/{agreement}/draft/texts/{draft_text}/remove";

/// A text of an agreement.
pub fn agreement_text(text: TextId) -> String {
    format!("/agreements/texts/{text}")
}

/// The bytes of an agreement's text.
pub fn agreement_text_download(text: TextId) -> String {
    format!("/agreements/texts/{text}/download")
}

/// The PDF of an agreement's text.
pub fn agreement_text_pdf(text: TextId) -> String {
    format!("/agreements/texts/{text}/pdf")
}

/// What changed in a text since another one; `None`: since the one before.
pub fn agreement_text_changes(text: TextId, since: Option<TextId>) -> String {
    match since {
        Some(since) => format!("/agreements/texts/{text}/changes?since={since}"),
        None => format!("/agreements/texts/{text}/changes"),
    }
}

/// A type of agreement.
pub fn agreement_type(agreement: &str) -> String {
    format!("/agreements/types/{agreement}")
}

/// The next version of a type.
pub fn version_draft(agreement: &str) -> String {
    format!("/agreements/types/{agreement}/draft")
}

/// Begins the next version of a type.
pub fn version_draft_begin(agreement: &str) -> String {
    format!("/agreements/types/{agreement}/draft/begin")
}

/// Throws the draft of a version away.
pub fn version_draft_delete(agreement: &str) -> String {
    format!("/agreements/types/{agreement}/draft/delete")
}

/// Publishes the draft of a version.
pub fn version_publish(agreement: &str) -> String {
    format!("/agreements/types/{agreement}/draft/publish")
}

/// Adds a text to a draft.
pub fn draft_text_new(agreement: &str) -> String {
    format!("/agreements/types/{agreement}/draft/texts/new")
}

/// A text of a draft.
pub fn draft_text(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}")
}

/// The bytes of a draft's text.
pub fn draft_text_download(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/download")
}

/// The PDF of a draft's text.
pub fn draft_text_pdf(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/pdf")
}

/// What changed in a draft's text since the newest version.
pub fn draft_text_changes(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/changes")
}

/// Puts another text in the place of a draft's text.
pub fn draft_text_replace(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/replace")
}

/// Adds a PDF to a draft's text.
pub fn draft_text_pdf_add(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/add-pdf")
}

/// Removes the PDF of a draft's text.
pub fn draft_text_pdf_remove(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/remove-pdf")
}

/// Removes a text from a draft.
pub fn draft_text_remove(agreement: &str, text: TextId) -> String {
    format!("/agreements/types/{agreement}/draft/texts/{text}/remove")
}
