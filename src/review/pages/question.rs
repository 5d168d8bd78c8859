//! `GET, POST /questions/{question}`: a partner reads what a reviewer asks about a confirmation, and answers (R-ROLE-8).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::reject::NOTE_CHARS;
use crate::accounts::Attester;
use crate::confirmations::{self, Confirmation};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::review::answer::{AnswerError, answer};
use crate::review::questions::{self, Question};
use crate::values::id::QuestionId;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/question.html")]
struct QuestionPage {
    form: Form,
    question: Question,
    /// What was asked about the same confirmation before.
    before: Vec<Question>,
    confirmation: Confirmation,
    customer: Customer,
    is_open: bool,
    /// A colleague has answered while the form was open.
    meanwhile: bool,
}

impl QuestionPage {
    async fn new(db: &mut Reader, who: &Attester, id: QuestionId, form: Form) -> Result<Self, PageError> {
        let partner = who.agent().partner;
        let question = questions::find(db, partner, id).await?.ok_or(PageError::NotFound)?;
        let confirmation = confirmations::find(db, question.confirmation_id)
            .await?
            .ok_or(PageError::NotFound)?;
        let customer = customers::find_for(db, partner, question.customer_id)
            .await?
            .ok_or(PageError::NotFound)?;
        let mut before = questions::of_confirmation(db, question.confirmation_id).await?;
        before.retain(|other| other.asked_at < question.asked_at && other.partner_id == partner);
        Ok(Self {
            is_open: questions::is_open(db, id).await?,
            form,
            question,
            before,
            confirmation,
            customer,
            meanwhile: false,
        })
    }

    /// Where the agent adds evidence, or corrects what is wrong.
    fn correct(&self) -> Option<String> {
        let is_theirs = self.confirmation.is_of(self.question.partner_id);
        (self.is_open && is_theirs).then(|| paths::correct(self.confirmation.id))
    }
}

/// The question, with a form for the answer while it is open.
///
/// # Errors
/// If there is no such question of this partner, or the database query fails.
pub async fn show(visit: Visit, who: Attester, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: QuestionId = path.parse().map_err(|_| PageError::NotFound)?;
    let form = visit.typed_or(Form::default());
    let page = QuestionPage::new(&mut visit.read().await?, &who, id, form).await?;
    visit.ok(page)
}

/// Answers. Sent twice, it is answered once; anyone who comes second to a colleague is shown the colleague's answer.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let id: QuestionId = path.parse().map_err(|_| PageError::NotFound)?;
    let text = form.take("answer", |raw| {
        paragraph(raw, NOTE_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-answer-missing"))
    });
    let Some(text) = text else {
        let page = QuestionPage::new(&mut visit.read().await?, &who, id, form).await?;
        return visit.unprocessable(page);
    };
    let answered = visit.transact(async |tx| answer(tx, &visit.cx(), &visit.mailer(), &who, id, &text).await);
    match answered.await {
        Ok(()) => Ok(visit.see_with(paths::QUESTIONS, Flash::done("question-flash-answered"))),
        Err(AnswerError::Answered(_) | AnswerError::Over) => {
            let page = QuestionPage::new(&mut visit.read().await?, &who, id, form).await?;
            let page = QuestionPage {
                meanwhile: true,
                ..page
            };
            visit.page(StatusCode::CONFLICT, page)
        }
        Err(AnswerError::NotFound) => Err(PageError::NotFound),
        Err(AnswerError::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(AnswerError::Database(error)) => Err(error.into()),
    }
}
