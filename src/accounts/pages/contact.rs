//! `GET, POST /profile/contact`, `GET, POST /people/{account}/contact`: another contact address; `GET, POST /confirm-email`:
//! the link in the mail to it (R-ACC-2).

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::contact::{self, Change, Error};
use crate::accounts::people::{self, Person};
use crate::accounts::permission::SignedIn;
use crate::accounts::{CustomerAdmin, Visitor, change_password, sign_in};
use crate::values::id::AccountId;
use crate::values::{EmailAddress, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/contact.html")]
struct ContactPage {
    form: Form,
    person: Person,
    /// The address is the reader's own.
    is_own: bool,
    /// Where the form goes.
    action: String,
    /// Where it came from.
    back: String,
}

async fn person(visit: &Visit, visitor: &Visitor, account: AccountId) -> Result<Person, PageError> {
    people::find(&mut visit.read().await?, &visitor.organisation, account)
        .await?
        .ok_or(PageError::NotFound)
}

fn page(form: Form, person: Person, visitor: &Visitor) -> ContactPage {
    let is_own = person.id == visitor.account;
    ContactPage {
        is_own,
        action: if is_own {
            paths::PROFILE_CONTACT.to_owned()
        } else {
            paths::person_contact(person.id)
        },
        back: if is_own {
            paths::PROFILE.to_owned()
        } else {
            paths::person(person.id)
        },
        form,
        person,
    }
}

/// The form for one's own address.
///
/// # Errors
/// If the database query fails.
pub async fn show_own(visit: Visit, SignedIn(visitor): SignedIn) -> Result<HttpResponse, PageError> {
    let person = person(&visit, &visitor, visitor.account).await?;
    visit.ok(page(visit.typed_or(Form::default()), person, &visitor))
}

/// The form for the address of another of the customer's people.
///
/// # Errors
/// If there is no such person in the customer, or the database query fails.
pub async fn show(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    account: Path<String>,
) -> Result<HttpResponse, PageError> {
    let id = account.parse().map_err(|_| PageError::NotFound)?;
    let person = person(&visit, &who.visitor, id).await?;
    visit.ok(page(visit.typed_or(Form::default()), person, &who.visitor))
}

/// Mails the link to one's own new address.
///
/// # Errors
/// As [`show_own`].
pub async fn submit_own(
    visit: Visit,
    SignedIn(visitor): SignedIn,
    passwords: Data<Passwords>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let account = visitor.account;
    ask(&visit, &visitor, &passwords, account, form).await
}

/// Mails the link to another's new address.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    passwords: Data<Passwords>,
    account: Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let id = account.parse().map_err(|_| PageError::NotFound)?;
    ask(&visit, &who.visitor, &passwords, id, form).await
}

async fn ask(
    visit: &Visit,
    visitor: &Visitor,
    passwords: &Passwords,
    account: AccountId,
    mut form: Form,
) -> Result<HttpResponse, PageError> {
    let person = person(visit, visitor, account).await?;
    let email = form.take("email", EmailAddress::parse);
    if form.value("present_password").is_empty() {
        form.complain("present_password", Problem::new("problem-present-password-missing"));
    }
    let Some(email) = email.filter(|_| !form.failed()) else {
        return visit.unprocessable(page(form, person, visitor));
    };
    // Whoever finds an open browser must not move the codes to a mailbox of their own (E-3).
    let key = sign_in::key(&visitor.sign_in_name);
    passwords
        .throttle
        .count(&key, true, visit.network_address())
        .map_err(PageError::TooMany)?;
    let present = form.value("present_password").to_owned().into();
    let checked = change_password::check_present(&visit.site.db, &passwords.pool, visitor, present).await?;
    if checked.is_wrong() {
        form.complain("present_password", Problem::new("problem-present-password-wrong"));
        return visit.unprocessable(page(form, person, visitor));
    }
    let organisation = &visitor.organisation;
    let asked = visit
        .transact(async |tx| contact::ask(tx, &visit.cx(), &visit.desk(), organisation, account, &email).await)
        .await;
    match asked {
        Ok(_) => {
            let flash = Flash::done("contact-asked").with("email", email.as_str());
            Ok(visit.see_with(&page(form, person, visitor).back, flash))
        }
        Err(Error::TooMany) => {
            form.complain("email", Problem::new("problem-contact-too-many"));
            visit.page(StatusCode::TOO_MANY_REQUESTS, page(form, person, visitor))
        }
        Err(Error::NotThere) => Err(PageError::NotFound),
        Err(Error::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(Error::Database(told)) => Err(told.into()),
    }
}

#[derive(Template)]
#[template(path = "accounts/confirm_email.html")]
struct ConfirmPage {
    form: Form,
    /// `None`: the link opens nothing, or no longer.
    change: Option<Change>,
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::CONFIRM_EMAIL))
}

/// Whose address becomes which, and the button.
///
/// # Errors
/// If the database query fails.
pub async fn show_confirm(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let change = match visit.link(&request) {
        Some(token) => contact::find(&mut visit.read().await?, &token, visit.now).await?,
        None => None,
    };
    let status = if change.is_some() {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    let form = Form::default();
    visit.page(status, ConfirmPage { form, change })
}

/// Changes the address.
///
/// # Errors
/// If the database query fails.
pub async fn confirm(visit: Visit, request: HttpRequest, _: Posted) -> Result<HttpResponse, PageError> {
    let Some(token) = visit.link(&request) else {
        return Ok(visit.see(paths::CONFIRM_EMAIL));
    };
    let confirmed = visit
        .transact(async |tx| contact::confirm(tx, &visit.cx(), &visit.desk(), &token).await)
        .await;
    match confirmed {
        Ok(Some(change)) => {
            let next = if visit.person().is_some() {
                paths::PROFILE
            } else {
                paths::SIGN_IN
            };
            let mut response = visit.see_with(
                next,
                Flash::done("contact-changed").with("email", change.email.as_str()),
            );
            visit.forget_link(&mut response);
            Ok(response)
        }
        Ok(None) => {
            let form = Form::default();
            visit.page(StatusCode::GONE, ConfirmPage { form, change: None })
        }
        Err(Error::Database(told)) => Err(told.into()),
        Err(error) => Err(PageError::fault(error)),
    }
}
