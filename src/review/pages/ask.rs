//! `GET, POST /confirmations/{confirmation}/review/ask`: **Ask the partner**, with a day by which to answer (R-REV-6).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::asked;
use super::item::{self, Meanwhile, identifier};
use super::reject::NOTE_CHARS;
use crate::accounts::Reviewer;
use crate::confirmations::{self, decision};
use crate::db::Reader;
use crate::partners;
use crate::review::ask::{AskError, Asking, ask, partner_to_ask};
use crate::review::{Item, queue};
use crate::values::Problem;
use crate::values::id::ConfirmationId;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

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
    async fn new(db: &mut Reader, id: ConfirmationId, asked: &Fields, form: Form) -> Result<Self, PageError> {
        let confirmation = confirmations::find(db, id).await?.ok_or(PageError::NotFound)?;
        let partner = partner_to_ask(db, &confirmation).await?.ok_or(PageError::NotFound)?;
        let partner = partners::find(db, partner).await?.ok_or(PageError::NotFound)?;
        Ok(Self {
            item: queue::find(db, id).await?.ok_or(PageError::NotFound)?,
            partner: partner.details.name.to_string(),
            action: asked::from_list(&paths::ask_partner(id), asked),
            back: asked::from_list(&paths::review(id), asked),
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
    let (id, asked) = (identifier(&path)?, Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    let last = decision::last(&mut db, id).await?;
    let mut form = Form::default();
    form.fields_mut()
        .set("seen", last.map(|last| last.id.to_string()).unwrap_or_default());
    form.set_date("answer_by", visit.today() + chrono::Duration::days(DAYS));
    let page = AskPage::new(&mut db, id, &asked, visit.typed_or(form)).await?;
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
    let (id, asked) = (identifier(&path)?, Fields::of_query(&request)?);
    let text = form.take("question", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-question-missing"))
    });
    let due_on = form.take_date("answer_by");
    if due_on.is_some_and(|due_on| due_on < visit.today()) {
        form.complain("answer_by", Problem::new("problem-answer-by-past"));
    }
    let mut db = visit.read().await?;
    let (Some(text), Some(due_on), false) = (text, due_on, form.failed()) else {
        let page = AskPage::new(&mut db, id, &asked, form).await?;
        return visit.unprocessable(page);
    };
    let next = item::next(&visit, &mut db, &asked, id).await?;
    drop(db);
    let what = Asking {
        confirmation: id,
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
            let page = AskPage::new(&mut visit.read().await?, id, &asked, form).await?;
            return visit.unprocessable(page);
        }
        AskError::Decided(decision) => Meanwhile::Decided(*decision),
        AskError::Corrected(correction) => Meanwhile::Corrected(correction),
        AskError::NotFound | AskError::NobodyToAsk => return Err(PageError::NotFound),
        AskError::Database(error) => return Err(error.into()),
    };
    item::answer(&visit, &who.0, id, &asked, Some(meanwhile)).await
}
