//! `GET /set-up/{token}`, `GET, POST /set-up`: the first Operator admin of a new installation.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::link_gone;
use super::set_password::find;
use crate::accounts::links::Found;
use crate::accounts::passwords::{self, Password};
use crate::accounts::people::{Error, parse_email};
use crate::accounts::set_up::{self, NewOperatorAdmin, SetUp, SetUpError};
use crate::values::Problem;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/set_up.html")]
struct SetUpPage {
    form: Form,
    shortest: usize,
}

impl SetUpPage {
    fn new(form: Form) -> Self {
        Self {
            form,
            shortest: passwords::SHORTEST,
        }
    }
}

/// Takes the token off the address.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::SET_UP))
}

/// The form, or what became of the link.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    match find(&visit, &request).await? {
        Some((_, Found::SetUp)) => visit.ok(SetUpPage::new(visit.typed_or(Form::default()))),
        Some((_, gone)) => link_gone::show(&visit, &gone, true),
        None if visit.person().is_some() => Ok(visit.see(paths::HOME)),
        None => link_gone::show(&visit, &Found::Unknown, true),
    }
}

/// Makes the Operator admin and signs in.
///
/// # Errors
/// If too many passwords are being hashed, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let token = match find(&visit, &request).await? {
        Some((token, Found::SetUp)) => token,
        Some((_, gone)) => return link_gone::show(&visit, &gone, true),
        // A second click: the first one has set the password and signed in.
        None if visit.person().is_some() => return Ok(visit.see(paths::HOME)),
        None => return link_gone::show(&visit, &Found::Unknown, true),
    };
    let name = form.take_name("");
    let email = form.take("email", |text| parse_email(text, &visit.site.customer_domain));
    let known = ["first_name", "last_name", "email"].map(|field| form.value(field).to_owned());
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let password = form.take("new_password", |text| Password::parse(text, &known));
    let (Some(name), Some(email), Some(password)) = (name, email, password) else {
        return visit.unprocessable(SetUpPage::new(form));
    };
    let hash = passwords.pool.hash(&password).await?;
    let admin = NewOperatorAdmin {
        name,
        email,
        language: Some(visit.language),
        time_zone: visit.zone,
    };
    let set_up = visit
        .transact(async |tx| set_up::set_up(tx, &visit.cx(), &token, admin, &hash).await)
        .await;
    match set_up {
        Ok(SetUp { session, key }) => {
            let mut response = visit.see_with(paths::HOME, Flash::done("set-up-done"));
            visit.begin_session(&mut response, &session, &key);
            visit.forget_link(&mut response);
            Ok(response)
        }
        Err(SetUpError::Gone(found)) => link_gone::show(&visit, &found, true),
        Err(SetUpError::Account(Error::Taken)) => {
            form.complain("email", Problem::new("problem-sign-in-name-taken"));
            visit.unprocessable(SetUpPage::new(form))
        }
        Err(SetUpError::Account(error)) => Err(error.into()),
        Err(SetUpError::Database(error)) => Err(error.into()),
    }
}
