//! `GET, POST /information-requests/{information}/return`: **Return** an answer, with a reason.

use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::Duration;

use super::{DAYS, NOTE_CHARS, named, show};
use crate::accounts::Asker;
use crate::db::Reader;
use crate::indirect::{self, Answer, Information, InformationState, ReturnError};
use crate::values::Problem;
use crate::values::text::paragraph;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "indirect/return_answer.html")]
struct ReturnPage {
    form: Form,
    request: Information,
    answer: Answer,
}

async fn find(db: &mut Reader, who: &Asker, id: &str) -> Result<(Information, Option<Answer>), PageError> {
    let request = named(db, who.agent(), id).await?;
    let last = indirect::answers(db, request.id).await?.pop();
    Ok((request, last))
}

/// The form, while an answer waits for the provider.
///
/// # Errors
/// If there is no such request of this provider, or the database query fails.
pub async fn show(visit: Visit, who: Asker, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let (request, answer) = find(&mut visit.read().await?, &who, &id).await?;
    let (InformationState::Answered, Some(answer)) = (request.state, answer) else {
        return Ok(visit.see(&paths::information(request.id)));
    };
    let mut form = Form::default();
    form.set_date("answer_by", visit.today() + Duration::days(DAYS));
    form.fields_mut().set("number", answer.number.to_string());
    visit.ok(ReturnPage {
        form: visit.typed_or(form),
        request,
        answer,
    })
}

/// Returns it. Sent twice, it is returned once; who comes second to a colleague is shown what was done.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Asker,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (request, answer) = find(&mut visit.read().await?, &who, &id).await?;
    let reason = form.take("return_reason", |raw| {
        paragraph(raw, NOTE_CHARS)
            .map_err(|problem| problem.renamed("problem-missing", "problem-return-reason-missing"))
    });
    let due_on = form.take_date("answer_by");
    if due_on.is_some_and(|due_on| due_on < visit.today()) {
        form.complain("answer_by", Problem::new("problem-answer-by-past"));
    }
    let (Some(reason), Some(due_on), false) = (reason, due_on, form.failed()) else {
        return match answer {
            Some(answer) => visit.unprocessable(ReturnPage { form, request, answer }),
            None => Ok(visit.see(&paths::information(request.id))),
        };
    };
    let number: i64 = form.value("number").parse().unwrap_or_default();
    let what = (request.id, number);
    let returned = visit
        .transact(async |tx| indirect::return_answer(tx, &visit.cx(), &who, what, &reason, due_on).await)
        .await;
    match returned {
        Ok(()) => {
            let flash = Flash::done("information-flash-returned").with("reseller", &request.reseller_name);
            Ok(visit.see_with(&paths::information(request.id), flash))
        }
        Err(ReturnError::Meanwhile(now)) => {
            show::meanwhile(&visit, who.agent(), *now, "information-meanwhile-judged").await
        }
        Err(ReturnError::NotServed) => {
            form.complain("return_reason", Problem::new("problem-return-not-served"));
            match answer {
                Some(answer) => visit.unprocessable(ReturnPage { form, request, answer }),
                None => Ok(visit.see(&paths::information(request.id))),
            }
        }
        Err(ReturnError::NotFound) => Err(PageError::NotFound),
        Err(ReturnError::Database(error)) => Err(error.into()),
    }
}
