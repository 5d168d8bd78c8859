//! `GET, POST /profile/password`: the own password; also where a temporary one ends, with a mailed code (R-ACC-3, E-3);
//! `POST /profile/password/code`: another code.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::sign_in::next_of;
use crate::accounts::change_password::{self, Outcome};
use crate::accounts::codes::{self, masked};
use crate::accounts::first_password::{self, AskError, Mailed, Refused, Typed};
use crate::accounts::passwords::{self, Password};
use crate::accounts::{Visitor, sign_in};
use crate::mail::{self, Progress};
use crate::values::Problem;
use crate::values::id::CodeId;
use crate::web::layout::Flash;
use crate::web::permit::AnySession;
use crate::web::{Fields, Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct PasswordPage {
    form: Form,
    visitor: Visitor,
    shortest: usize,
    /// The code that a temporary password takes; `None` for an own one, and where no mail server is configured.
    code: Option<Code>,
    steps: Vec<std::borrow::Cow<'static, str>>,
}

/// The mailed code, as the page shows it.
struct Code {
    /// The one that can be used, if there is one.
    open: Option<Mailed>,
    /// Its letter waits for a mail server, or will not go.
    waits: bool,
    /// The number of the form that asks for another: sent twice, it is one code.
    number: CodeId,
}

impl Code {
    async fn of(visit: &Visit, visitor: &Visitor) -> Result<Self, PageError> {
        let mut db = visit.read().await?;
        let newest = first_password::newest(&mut db, visitor.account).await?;
        let open = newest.filter(|newest| newest.is_open(visit.now));
        let progress = match &open {
            Some(open) => Some(mail::progress(&mut db, open.letter).await?),
            None => None,
        };
        Ok(Self {
            open,
            waits: matches!(progress, Some(Progress::Delayed | Progress::Failed)),
            number: CodeId::new(visit.now, &visit.site.random),
        })
    }

    /// Where the code went, as far as it is shown.
    fn to(&self) -> Option<String> {
        self.open.as_ref().map(|open| masked(open.sent_to.as_str()))
    }
}

/// Whether a code is asked for.
fn takes_code(visit: &Visit, visitor: &Visitor) -> bool {
    visitor.must_change_password && visit.site.sends_mail
}

async fn answer(visit: &Visit, status: StatusCode, form: Form, visitor: Visitor) -> Result<HttpResponse, PageError> {
    let code = if takes_code(visit, &visitor) {
        Some(Code::of(visit, &visitor).await?)
    } else {
        None
    };
    let steps = ["password-step-temporary", "password-step-own", "password-step-accept"];
    let page = PasswordPage {
        steps: steps.map(|step| crate::words::text(visit.language, step)).to_vec(),
        form,
        visitor,
        shortest: passwords::SHORTEST,
        code,
    };
    visit.page(status, page)
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
    answer(&visit, StatusCode::OK, visit.typed_or(Form::from(fields)), visitor).await
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
    let typed = codes::tidied(form.value("code"));
    // What was typed is a secret, right or wrong: it is not shown again.
    form.fields_mut().set("code", "");
    let takes_code = takes_code(&visit, &visitor);
    if takes_code && typed.is_empty() {
        form.complain("code", Problem::new("problem-code-missing"));
    }
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
        return answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, visitor).await;
    };
    let key = sign_in::key(&visitor.sign_in_name);
    passwords
        .throttle
        .count(&key, true, visit.network_address())
        .map_err(PageError::TooMany)?;
    let present = form.value("present_password").to_owned().into();
    let cx = visit.cx();
    let code = visit.site.sends_mail.then_some(Typed {
        keys: &visit.site.keys,
        code: &typed,
    });
    let (db, pool) = (&visit.site.db, &passwords.pool);
    let (status, field, problem) =
        match change_password::change_password(db, &cx, pool, &visitor, present, &new, code).await? {
            Outcome::Changed(session) => {
                let next = if visitor.must_change_password {
                    next_of(form.fields())
                } else {
                    paths::PROFILE
                };
                let mut response = visit.see_with(next, Flash::done("password-done"));
                visit.begin_session(&mut response, &session, &key);
                return Ok(response);
            }
            Outcome::WrongPresent => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "present_password",
                "problem-present-password-wrong",
            ),
            Outcome::ChangedMeanwhile => (StatusCode::CONFLICT, "present_password", "problem-password-changed"),
            Outcome::Same => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "new_password",
                "problem-password-same",
            ),
            Outcome::Code(refused) => {
                let problem = match refused {
                    Refused::Wrong => "problem-code-wrong",
                    Refused::Late => "problem-code-late",
                    Refused::Ended => "problem-code-ended",
                };
                (StatusCode::UNPROCESSABLE_ENTITY, "code", problem)
            }
        };
    form.complain(field, Problem::new(problem));
    answer(&visit, status, form, visitor).await
}

/// Mails another code; the one before ends.
///
/// # Errors
/// If the database query fails.
pub async fn again(
    visit: Visit,
    AnySession(visitor): AnySession,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let path = match form.value("next") {
        "" => paths::PASSWORD.to_owned(),
        next => paths::password_then(next),
    };
    if !takes_code(&visit, &visitor) {
        return Ok(visit.see(&path));
    }
    let (cx, mailer) = (visit.cx(), visit.mailer());
    let number = form.value("number").parse();
    let number = number.unwrap_or_else(|_| CodeId::new(cx.now, &cx.random));
    let asked = visit
        .transact(async |tx| first_password::ask(tx, &cx, &mailer, visitor.account, number).await)
        .await;
    match asked {
        Ok(()) => Ok(visit.see_with(&path, Flash::done("password-code-sent"))),
        Err(AskError::TooMany) => {
            form.complain(
                "code",
                Problem::new("problem-too-many-codes").with("count", codes::AN_HOUR),
            );
            answer(&visit.at(&path), StatusCode::TOO_MANY_REQUESTS, form, visitor).await
        }
        Err(AskError::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(AskError::Database(error)) => Err(error.into()),
    }
}
