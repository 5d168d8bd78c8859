//! `GET, POST /forgotten-password`

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::{reset, sign_in};
use crate::values::Problem;
use crate::web::{Fields, Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/forgotten_password.html")]
struct ForgottenPasswordPage {
    form: Form,
    sent: bool,
}

/// The form; after it was sent (`?sent=yes`), what happens next.
///
/// # Errors
/// When the query cannot be read.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let fields = Fields::of_query(&request)?;
    visit.ok(ForgottenPasswordPage {
        sent: fields.has("sent"),
        form: visit.typed_or(Form::default()),
    })
}

/// Sends a link to the contact e-mail. The answer is the same, and takes as long, for names that nobody has.
///
/// # Errors
/// If there were too many tries, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let key = sign_in::key(form.value("sign_in_name"));
    if key.is_empty() {
        form.complain("sign_in_name", Problem::new("problem-sign-in-name-missing"));
        return visit.unprocessable(ForgottenPasswordPage { form, sent: false });
    }
    let known = visit.knows_browser(&request, &key);
    passwords
        .throttle
        .count_reset(&key, known, visit.network_address())
        .map_err(PageError::TooMany)?;
    let mailer = visit.mailer();
    visit
        .transact(async |tx| reset::ask(tx, &visit.cx(), &mailer, &key, visit.language).await)
        .await?;
    Ok(visit.see(&format!("{}?sent=yes", paths::FORGOTTEN)))
}
