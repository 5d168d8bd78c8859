//! `GET, POST /partnerships/request`: asking another partner to work together.

use actix_web::HttpResponse;
use askama::Template;

use super::{NOTE_CHARS, title_of};
use crate::accounts::{IndirectAdmin, PartnerKind};
use crate::indirect::{self, AskError};
use crate::partners;
use crate::values::Problem;
use crate::values::text::{line, optional_paragraph};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The longest name of a partner, in characters.
const NAME_CHARS: usize = 200;

#[derive(Template)]
#[template(path = "indirect/partnership_ask.html")]
struct AskPage {
    form: Form,
    /// What the agent's own partner is.
    kind: PartnerKind,
}

impl AskPage {
    fn list(&self) -> &'static str {
        title_of(self.kind)
    }

    fn title(&self) -> &'static str {
        match self.kind {
            PartnerKind::IndirectReseller => "partnership-ask-provider",
            _ => "partnership-ask-reseller",
        }
    }

    fn other(&self) -> PartnerKind {
        match self.kind {
            PartnerKind::IndirectReseller => PartnerKind::IndirectProvider,
            _ => PartnerKind::IndirectReseller,
        }
    }
}

/// The form.
///
/// # Errors
/// If the page cannot be made.
pub async fn show(visit: Visit, who: IndirectAdmin) -> Result<HttpResponse, PageError> {
    visit.ok(AskPage {
        form: visit.typed_or(Form::default()),
        kind: who.agent().kind,
    })
}

/// Asks. Sent twice, it is asked once.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, who: IndirectAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let kind = who.agent().kind;
    let named = form.take("partner_name", |raw| {
        line(raw, NAME_CHARS).map_err(|it| it.renamed("problem-missing", "problem-partner-missing"))
    });
    let note = form.take("partnership_note", |raw| optional_paragraph(raw, NOTE_CHARS));
    let mut page = AskPage { form, kind };
    let (Some(named), Some(note)) = (named, note) else {
        return visit.unprocessable(page);
    };
    let found = partners::find_named(&mut visit.read().await?, page.other(), &named).await?;
    let [other] = found.as_slice() else {
        let problem = if found.is_empty() {
            "problem-partner-unknown"
        } else {
            "problem-partner-ambiguous"
        };
        page.form.complain("partner_name", Problem::new(problem));
        return visit.unprocessable(page);
    };
    let asked =
        visit.transact(async |tx| indirect::ask_partnership(tx, &visit.cx(), &who, *other, note.as_deref()).await);
    match asked.await {
        Ok(id) => Ok(visit.see_with(&paths::partnership_request(id), Flash::done("partnership-flash-asked"))),
        Err(AskError::Asked(id)) => {
            let flash = Flash::notice("partnership-flash-asked-before");
            Ok(visit.see_with(&paths::partnership_request(id), flash))
        }
        Err(AskError::AlreadyPartners) => {
            Ok(visit.see_with(paths::PARTNERSHIPS, Flash::notice("partners-partnership-stood")))
        }
        Err(AskError::Disabled) => {
            page.form
                .complain("partner_name", Problem::new("problem-partner-disabled"));
            visit.unprocessable(page)
        }
        Err(AskError::Kinds | AskError::NotFound | AskError::Settled(_)) => Err(PageError::NotFound),
        Err(AskError::Database(error)) => Err(error.into()),
    }
}
