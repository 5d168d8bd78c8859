//! `GET, POST /contact-change`: the link in the mail to an old contact address: **Agree** or **This was not me** (R-ACC-2).

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::contact::went_on;
use crate::accounts::contact::{self, Error, OwnedChange};
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/contact_change.html")]
struct ChangePage {
    form: Form,
    answered: Answered,
}

enum Answered {
    /// It waits for an answer.
    Open(Box<OwnedChange>),
    /// The old address objected just now.
    Objected {
        /// The person asked in the own name: somebody else knows the password.
        by_account: bool,
    },
    /// The link opens nothing, or no longer.
    Gone,
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::CONTACT_CHANGE))
}

/// Who asked for which address, and the two buttons.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let shown = match visit.link(&request) {
        Some(token) => contact::find_consent(&mut visit.read().await?, &token, visit.now).await?,
        None => None,
    };
    match shown {
        Some(shown) => answer(&visit, StatusCode::OK, Answered::Open(Box::new(shown))),
        None => answer(&visit, StatusCode::GONE, Answered::Gone),
    }
}

fn answer(visit: &Visit, status: StatusCode, answered: Answered) -> Result<HttpResponse, PageError> {
    let form = Form::default();
    visit.page(status, ChangePage { form, answered })
}

/// Agrees or objects.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, request: HttpRequest, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let Some(token) = visit.link(&request) else {
        return Ok(visit.see(paths::CONTACT_CHANGE));
    };
    let cx = visit.cx();
    match form.value("answer") {
        "agree" => {
            let agreed = visit
                .transact(async |tx| contact::agree(tx, &cx, &visit.mailer(), &token).await)
                .await;
            match agreed {
                Ok(Some(step)) => Ok(went_on(&visit, &step)),
                Ok(None) => answer(&visit, StatusCode::GONE, Answered::Gone),
                Err(Error::Database(error)) => Err(error.into()),
                Err(error) => Err(PageError::fault(error)),
            }
        }
        "object" => {
            let objected = visit
                .transact(async |tx| contact::object(tx, &cx, &token).await)
                .await?;
            match objected {
                Some(change) => {
                    let by_account = change.asked_by_account == Some(change.account);
                    answer(&visit, StatusCode::OK, Answered::Objected { by_account })
                }
                None => answer(&visit, StatusCode::GONE, Answered::Gone),
            }
        }
        _ => Err(PageError::BadRequest("error-broken-request")),
    }
}
