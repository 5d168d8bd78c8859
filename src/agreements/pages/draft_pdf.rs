//! `GET, POST /agreements/types/{agreement}/draft/texts/{draft_text}/add-pdf`, and the button that removes it.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::files::PdfFile;
use super::{gone, named, named_text, unexpected};
use crate::accounts::OperatorAdmin;
use crate::agreements::upload::Pdf;
use crate::agreements::{self, AgreementType, DraftError, TextRef};
use crate::values::Problem;
use crate::values::id::TextId;
use crate::web::layout::Flash;
use crate::web::upload::{BadFile, FILE_LIMIT, Uploaded};
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "agreements/draft_pdf.html")]
struct PdfPage {
    form: Form,
    agreement: AgreementType,
    text: TextRef,
}

impl PdfPage {
    fn megabytes(&self) -> usize {
        FILE_LIMIT / (1024 * 1024)
    }
}

/// The form.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn show(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (agreement, text) = named_text(&mut visit.read().await?, &path).await?;
    visit.ok(PdfPage {
        form: visit.typed_or(Form::default()),
        agreement,
        text: text.reference,
    })
}

/// Adds the PDF, or puts it in the place of another.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    Uploaded { who, mut form, file }: Uploaded<OperatorAdmin, PdfFile>,
) -> Result<HttpResponse, PageError> {
    let (agreement, text) = named_text(&mut visit.read().await?, &path).await?;
    let text = text.reference;
    let problem = match file {
        Ok(Some(file)) => {
            // Hashing ten megabytes takes too long for the event loop.
            let pdf = web::block(move || Pdf::new(file.bytes))
                .await
                .map_err(PageError::fault)?;
            return set(&visit, &who, &agreement, text.id, Some(&pdf), "drafts-flash-pdf-added").await;
        }
        Ok(None) => Problem::new("problem-pdf-missing"),
        Err(wrong @ (BadFile::TooLarge | BadFile::Empty)) => wrong.into(),
        Err(_) => Problem::new("problem-pdf-type"),
    };
    form.complain("pdf_file", problem);
    visit.unprocessable(PdfPage { form, agreement, text })
}

/// Removes the PDF. Sent twice, it is removed once.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn remove(
    visit: Visit,
    who: OperatorAdmin,
    path: web::Path<(String, String)>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let agreement = named(&mut visit.read().await?, &path.0).await?;
    let id = path.1.parse().map_err(|_| PageError::NotFound)?;
    set(&visit, &who, &agreement, id, None, "drafts-flash-pdf-removed").await
}

async fn set(
    visit: &Visit,
    who: &OperatorAdmin,
    agreement: &AgreementType,
    id: TextId,
    pdf: Option<&Pdf>,
    done: &'static str,
) -> Result<HttpResponse, PageError> {
    let set = visit
        .transact(async |tx| agreements::set_pdf(tx, &visit.cx(), who, agreement, id, pdf).await)
        .await;
    match set {
        Ok(()) => Ok(visit.see_with(&paths::draft_text(&agreement.id, id), Flash::done(done))),
        Err(DraftError::Gone) => {
            let (path, flash) = gone(agreement);
            Ok(visit.see_with(&path, flash))
        }
        Err(error) => Err(unexpected(error)),
    }
}
