//! `GET /set-password/{token}`, `GET, POST /set-password`: a password by a link. The first address takes the token into a
//! cookie, so that it stands in no history and no screenshot.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::link_gone;
use crate::accounts::links::{self, Found, Owner};
use crate::accounts::passwords::{self, Password};
use crate::accounts::set_password::{self, PasswordSet, SetPasswordError};
use crate::applications;
use crate::values::Problem;
use crate::values::secret::Token;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/set_password.html")]
struct SetPasswordPage {
    form: Form,
    owner: Owner,
    shortest: usize,
}

impl SetPasswordPage {
    fn new(form: Form, owner: Owner) -> Self {
        Self {
            form,
            owner,
            shortest: passwords::SHORTEST,
        }
    }
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::SET_PASSWORD))
}

/// What the link that this browser opened is for.
pub(super) async fn find(visit: &Visit, request: &HttpRequest) -> Result<Option<(Token, Found)>, PageError> {
    let Some(token) = visit.link(request) else {
        return Ok(None);
    };
    let found = links::find(&mut visit.read().await?, &token, visit.now).await?;
    Ok(Some((token, found)))
}

/// The form, with whose password it is; or what became of the link.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    match find(&visit, &request).await? {
        Some((_, Found::Password(owner))) => visit.ok(SetPasswordPage::new(Form::default(), *owner)),
        Some((_, gone)) => link_gone::show(&visit, &gone, false),
        None if visit.person().is_some() => Ok(visit.see(paths::HOME)),
        None => link_gone::show(&visit, &Found::Unknown, false),
    }
}

/// Sets the password, ends what was open with the old one, and signs in.
///
/// # Errors
/// If too many passwords are being hashed, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (token, owner) = match find(&visit, &request).await? {
        Some((token, Found::Password(owner))) => (token, owner),
        Some((_, gone)) => return link_gone::show(&visit, &gone, false),
        // A second click: the first one has set the password and signed in.
        None if visit.person().is_some() => return Ok(visit.see(paths::HOME)),
        None => return link_gone::show(&visit, &Found::Unknown, false),
    };
    let Some(password) = form.take("new_password", |text| Password::parse(text, &owner.known_words())) else {
        return visit.unprocessable(SetPasswordPage::new(form, *owner));
    };
    let Some(hash) = set_password::hash(&visit.site.db, &passwords.pool, owner.account, &password).await? else {
        // Of two clicks, the first one may have set this very password meanwhile.
        if let Some((_, gone @ (Found::Used | Found::Over | Found::Unknown))) = find(&visit, &request).await? {
            return link_gone::show(&visit, &gone, false);
        }
        form.complain("new_password", Problem::new("problem-password-same"));
        return visit.unprocessable(SetPasswordPage::new(form, *owner));
    };
    let set = visit
        .transact(async |tx| {
            let set = set_password::set_password(tx, &visit.cx(), &token, &hash).await?;
            applications::end_tokens_of(tx, set.owner.account, visit.now).await?;
            Ok::<_, SetPasswordError>(set)
        })
        .await;
    match set {
        Ok(PasswordSet { session, owner }) => {
            let mut response = visit.see_with(paths::HOME, Flash::done("set-password-done"));
            visit.begin_session(&mut response, &session, &owner.key());
            visit.forget_link(&mut response);
            Ok(response)
        }
        Err(SetPasswordError::Gone(found)) => link_gone::show(&visit, &found, false),
        Err(SetPasswordError::Database(error)) => Err(error.into()),
    }
}
