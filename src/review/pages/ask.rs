//! `GET, POST /confirmations/{confirmation}/review/ask`: **Ask the partner**, with a day by which to answer (R-REV-6).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::item::{self, Meanwhile};
use super::opened::Opened;
use super::reject::NOTE_CHARS;
use crate::accounts::Reviewer;
use crate::confirmations;
use crate::db::Reader;
use crate::partners;
use crate::review::Item;
use crate::review::ask::{AskError, NewQuestion, ask, partner_to_ask};
use crate::values::Problem;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The days that a partner has to answer, unless the reviewer says otherwise.
const DAYS: i64 = 7;

#[derive(Template)]
#[template(path = "review/ask.html")]
struct AskPage {
    form: Form,
    item: Item,
    partner: String,
    action: String,
    back: String,
}

impl AskPage {
    async fn new(db: &mut Reader, opened: &Opened, form: Form) -> Result<Self, PageError> {
        let confirmation = confirmations::find(db, opened.id).await?.ok_or(PageError::NotFound)?;
        let partner = partner_to_ask(db, &confirmation).await?.ok_or(PageError::NotFound)?;
        let partner = partners::find(db, partner).await?.ok_or(PageError::NotFound)?;
        Ok(Self {
            item: opened.item(db).await?,
            partner: partner.details.name.to_string(),
            action: opened.keep(&paths::ask_partner(opened.id)),
            back: opened.page(),
            form,
        })
    }
}

/// The form; not there where no partner can be asked.
///
/// # Errors
/// If there is no such confirmation, or nobody to ask about it, or the database query fails.
pub async fn show(
    visit: Visit,
    _: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let opened = Opened::of(&request, &path)?;
    let mut db = visit.read().await?;
    let (mut form, _) = opened.form(&mut db).await?;
    form.set_date("answer_by", visit.today() + chrono::Duration::days(DAYS));
    let page = AskPage::new(&mut db, &opened, visit.typed_or(form)).await?;
    visit.ok(page)
}

/// Asks. Sent twice, it is asked once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let opened = Opened::of(&request, &path)?;
    let text = form.take("question", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-question-missing"))
    });
    let due_on = form.take_date("answer_by");
    if due_on.is_some_and(|due_on| due_on < visit.today()) {
        form.complain("answer_by", Problem::new("problem-answer-by-past"));
    }
    let (Some(text), Some(due_on), false) = (text, due_on, form.failed()) else {
        let page = AskPage::new(&mut visit.read().await?, &opened, form).await?;
        return visit.unprocessable(page);
    };
    let next = opened.next(&visit).await?;
    let what = NewQuestion {
        confirmation: opened.id,
        seen: form.value("seen").parse().ok(),
        text: &text,
        due_on,
    };
    let error = match visit.transact(async |tx| ask(tx, &visit.cx(), &who, what).await).await {
        Ok(_) => return Ok(visit.see_with(&next, Flash::done("review-flash-asked"))),
        Err(error) => error,
    };
    let meanwhile = match error {
        AskError::PartnerDisabled => {
            form.complain("question", Problem::new("problem-partner-disabled"));
            let page = AskPage::new(&mut visit.read().await?, &opened, form).await?;
            return visit.unprocessable(page);
        }
        AskError::Decided(decision) => Meanwhile::Decided(*decision),
        AskError::Proposed(proposal) => Meanwhile::Proposed(*proposal),
        AskError::Corrected(correction) => Meanwhile::Corrected(correction),
        AskError::NotFound | AskError::NobodyToAsk => return Err(PageError::NotFound),
        AskError::Database(error) => return Err(error.into()),
    };
    item::answer(&visit, &who.0, &opened, Some(meanwhile)).await
}
