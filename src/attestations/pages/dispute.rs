//! `GET, POST /dispute`: the person named in an attestation says that it is not so (R-DIRECT-8).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::acceptances::pages::decline::reason;
use crate::attestations::dispute::{self, Attested};
use crate::values::secret::Token;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "attestations/dispute.html")]
struct DisputePage {
    form: Form,
    /// `None`: the link opens nothing.
    attested: Option<Attested>,
}

impl From<dispute::Error> for PageError {
    fn from(error: dispute::Error) -> Self {
        match error {
            dispute::Error::Letter(unwritten) => unwritten.into(),
            dispute::Error::Database(error) => error.into(),
        }
    }
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::DISPUTE))
}

async fn answer(
    visit: &Visit,
    status: StatusCode,
    token: Option<&Token>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    let attested = match token {
        Some(token) => dispute::find(&mut visit.read().await?, token, visit.now).await?,
        None => None,
    };
    let status = if attested.is_some() {
        status
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(status, DisputePage { form, attested })
}

/// What was attested, and a field for what is wrong with it.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    answer(&visit, StatusCode::OK, visit.link(&request).as_ref(), Form::default()).await
}

/// Disputes it.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, request: HttpRequest, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let token = visit.link(&request);
    let reason = form.take("reason", |typed| reason(typed, true));
    let (Some(token), Some(reason)) = (token.as_ref(), reason) else {
        return answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, token.as_ref(), form).await;
    };
    let disputed = visit
        .transact(async |tx| dispute::dispute(tx, &visit.cx(), token, &reason).await)
        .await?;
    if disputed.is_none() {
        return answer(&visit, StatusCode::NOT_FOUND, None, form).await;
    }
    Ok(visit.see_with(paths::DISPUTE, Flash::done("dispute-done")))
}
