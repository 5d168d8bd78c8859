//! `GET /questions`: what reviewers ask a partner, and by when it is to answer.

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use crate::accounts::Attester;
use crate::review::questions::{self, Open};
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/questions.html")]
struct QuestionsPage {
    open: Vec<Open>,
    today: NaiveDate,
}

/// The open questions, the most urgent first.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Attester) -> Result<HttpResponse, PageError> {
    let open = questions::open(&mut visit.read().await?, who.agent().partner).await?;
    visit.ok(QuestionsPage {
        open,
        today: visit.today(),
    })
}
