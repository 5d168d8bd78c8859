//! `GET, POST /sign-in`

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::first_password::{self, AskError};
use crate::accounts::guesses::Guesses;
use crate::accounts::sign_in::{self, Attempt, Outcome};
use crate::invitations::pages::arrive;
use crate::invitations::pages::asks::{self, BeforeSignIn};
use crate::registration::pages::organisation::offered_by;
use crate::values::Problem;
use crate::web::resume::{self, Resume};
use crate::web::{Fields, Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    form: Form,
    next: String,
    resume_path: String,
    resume_fields: String,
    resume_person: String,
    /// Where somebody registers whose organisation is not known (R-INV-5).
    register: Option<String>,
    /// What the link asks for that sign-in goes on to (R-INV-7).
    asks: Option<BeforeSignIn>,
}

impl SignInPage {
    fn new(form: Form, asks: Option<BeforeSignIn>) -> Self {
        let kept = |name: &str| form.value(name).to_owned();
        let (next, resume_path) = (kept("next"), kept(resume::PATH_FIELD));
        let (resume_fields, resume_person) = (kept(resume::FIELDS_FIELD), kept(resume::PERSON_FIELD));
        Self {
            register: offered_by(&next),
            asks,
            form,
            next,
            resume_path,
            resume_fields,
            resume_person,
        }
    }
}

/// The form; anyone who is signed in already goes on. Of the address only `next` is taken: a form to be sent again comes
/// from this site's own page, by POST, and never from a link that somebody made.
///
/// # Errors
/// When the query cannot be read.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    if let Some(form) = visit.typed()
        && let Some(resume) = Resume::from_form(&form)
    {
        return resume::sign_in(&visit, resume, form);
    }
    let query = Fields::of_query(&request)?;
    if visit.person().is_some() {
        return Ok(visit.see(next_of(&query)));
    }
    let mut fields = Fields::default();
    fields.set("next", query.get("next"));
    let form = visit.typed_or(Form::from(fields));
    let asks = asks::before_sign_in(&visit, &request, form.value("next")).await?;
    visit.ok(SignInPage::new(form, asks))
}

/// The form with its complaints. Its address leads on to the same page as before.
async fn refused(visit: &Visit, request: &HttpRequest, form: Form) -> Result<HttpResponse, PageError> {
    let asks = asks::before_sign_in(visit, request, form.value("next")).await?;
    let path = match form.value("next") {
        "" => paths::SIGN_IN.to_owned(),
        next => paths::sign_in_then(next),
    };
    visit.at(&path).unprocessable(SignInPage::new(form, asks))
}

/// Where anyone who has signed in goes on.
pub(super) fn next_of(fields: &Fields) -> &str {
    Some(fields.get("next"))
        .filter(|next| resume::is_local(next))
        .unwrap_or(paths::HOME)
}

/// Mails the code that the owner of a temporary password needs to set an own one.
async fn mail_code(visit: &Visit) -> Result<(), PageError> {
    let Some(visitor) = visit.person() else {
        return Ok(());
    };
    let (cx, mailer) = (visit.cx(), visit.mailer());
    let asked = visit
        .transact(async |tx| first_password::ask_at_sign_in(tx, &cx, &mailer, visitor.account).await)
        .await;
    match asked {
        // The page says that too many were asked for when another is.
        Ok(()) | Err(AskError::TooMany) => Ok(()),
        Err(AskError::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(AskError::Database(error)) => Err(error.into()),
    }
}

/// Signs in. The answer is the same, and takes as long, whether the account exists or the password is wrong.
///
/// # Errors
/// If there were too many tries, the pool is full, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    for (field, missing) in [
        ("sign_in_name", "problem-sign-in-name-missing"),
        ("password", "problem-password-missing"),
    ] {
        if form.value(field).is_empty() {
            form.complain(field, Problem::new(missing));
        }
    }
    if form.failed() {
        return refused(&visit, &request, form).await;
    }
    let key = sign_in::key(form.value("sign_in_name"));
    let known = visit.knows_browser(&request, &key);
    passwords
        .throttle
        .count_sign_in(&key, known, visit.network_address())
        .map_err(PageError::TooMany)?;
    let guesses = Guesses::new(&visit.site.keys, &key, passwords.throttle.guesses_before_delay());
    let attempt = Attempt {
        key: &key,
        password: form.value("password").to_owned().into(),
        guesses: (!known).then_some(guesses),
        before: visit.person(),
    };
    match sign_in::sign_in(&visit.site.db, &visit.cx(), &passwords.pool, attempt).await? {
        Outcome::SignedIn {
            token,
            must_change_password,
        } => {
            let resumed = Resume::from_form(&form).filter(|_| !must_change_password);
            let within = visit.within(&token).await?;
            if must_change_password && visit.site.sends_mail {
                Box::pin(mail_code(&within)).await?;
            }
            let next = next_of(form.fields());
            // Seldom more than a glance at the address; anyone who waits for the pool holds no room for the rest.
            Box::pin(arrive::signed_in(&within, &request, next)).await?;
            let mut response = match resumed {
                Some(resume) => resume::go_on(&within, resume, true)?,
                None => visit.see(next),
            };
            visit.begin_session(&mut response, &token, &key);
            Ok(response)
        }
        Outcome::Refused => {
            form.complain("sign_in_name", Problem::new("problem-sign-in-refused"));
            refused(&visit, &request, form).await
        }
    }
}
