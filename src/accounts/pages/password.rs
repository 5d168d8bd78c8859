//! `GET, POST /profile/password`: the own password; also where a temporary one ends (R-ACC-3).

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::sign_in::next_of;
use crate::accounts::change_password::{self, Outcome};
use crate::accounts::passwords::{self, Password};
use crate::accounts::{Visitor, sign_in};
use crate::values::Problem;
use crate::web::layout::Flash;
use crate::web::permit::AnySession;
use crate::web::{Fields, Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct PasswordPage {
    form: Form,
    visitor: Visitor,
    shortest: usize,
}

impl PasswordPage {
    fn new(form: Form, visitor: Visitor) -> Self {
        Self {
            form,
            visitor,
            shortest: passwords::SHORTEST,
        }
    }
}

/// The form; with a temporary password, why it has to be filled in first.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(
    visit: Visit,
    AnySession(visitor): AnySession,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let mut fields = Fields::default();
    fields.set("next", Fields::of_query(&request)?.get("next"));
    visit.ok(PasswordPage::new(visit.typed_or(Form::from(fields)), visitor))
}

/// Changes the password and ends every other session.
///
/// # Errors
/// If there were too many tries, too many passwords are being hashed, or the database query fails.
pub async fn submit(
    visit: Visit,
    AnySession(visitor): AnySession,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    if form.value("present_password").is_empty() {
        form.complain("present_password", Problem::new("problem-present-password-missing"));
    }
    let known = [
        visitor.name.first(),
        visitor.name.last(),
        &visitor.sign_in_name,
        visitor.organisation.name(),
    ];
    let new = form.take("new_password", |text| Password::parse(text, &known));
    let Some(new) = new.filter(|_| !form.failed()) else {
        return visit.unprocessable(PasswordPage::new(form, visitor));
    };
    let key = sign_in::key(&visitor.sign_in_name);
    passwords
        .throttle
        .count(&key, true, visit.network_address())
        .map_err(PageError::TooMany)?;
    let present = form.value("present_password").to_owned().into();
    let cx = visit.cx();
    match change_password::change_password(&visit.site.db, &cx, &passwords.pool, &visitor, present, &new).await? {
        Outcome::Changed(session) => {
            let next = if visitor.must_change_password {
                next_of(form.fields())
            } else {
                paths::PROFILE
            };
            let mut response = visit.see_with(next, Flash::done("password-done"));
            visit.begin_session(&mut response, &session, &key);
            Ok(response)
        }
        Outcome::WrongPresent => {
            form.complain("present_password", Problem::new("problem-present-password-wrong"));
            visit.unprocessable(PasswordPage::new(form, visitor))
        }
        Outcome::ChangedMeanwhile => {
            form.complain("present_password", Problem::new("problem-password-changed"));
            visit.page(StatusCode::CONFLICT, PasswordPage::new(form, visitor))
        }
        Outcome::Same => {
            form.complain("new_password", Problem::new("problem-password-same"));
            visit.unprocessable(PasswordPage::new(form, visitor))
        }
    }
}
