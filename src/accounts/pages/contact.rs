//! `GET, POST /profile/contact`, `GET, POST /people/{account}/contact`: another contact address; `GET, POST /confirm-email`:
//! the link in the mail to it; the old one answers at `contact_change.rs` (R-ACC-2).

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::contact::{self, Change, Error, OwnedChange, Step};
use crate::accounts::people::{self, Person};
use crate::accounts::permission::SignedIn;
use crate::accounts::{CustomerAdmin, Visitor, change_password, sign_in};
use crate::values::id::AccountId;
use crate::values::{EmailAddress, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Passwords, Posted, Visit, filters, paths};
use crate::words::format::moment_of_record;

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
    /// The change that waits.
    pending: Option<Change>,
}

/// The person, and the change of the person's address that waits.
type Found = (Person, Option<Change>);

async fn find(visit: &Visit, visitor: &Visitor, account: AccountId) -> Result<Found, PageError> {
    let mut db = visit.read().await?;
    let person = people::find(&mut db, &visitor.organisation, account)
        .await?
        .ok_or(PageError::NotFound)?;
    let pending = contact::pending(&mut db, account, visit.now).await?;
    Ok((person, pending))
}

fn page(form: Form, (person, pending): Found, visitor: &Visitor) -> ContactPage {
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
        pending,
    }
}

/// The form for one's own address.
///
/// # Errors
/// If the database query fails.
pub async fn show_own(visit: Visit, SignedIn(visitor): SignedIn) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &visitor, visitor.account).await?;
    visit.ok(page(visit.typed_or(Form::default()), found, &visitor))
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
    let found = find(&visit, &who.visitor, id).await?;
    visit.ok(page(visit.typed_or(Form::default()), found, &who.visitor))
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
    let found = find(visit, visitor, account).await?;
    let email = form.take("email", EmailAddress::parse);
    if form.value("present_password").is_empty() {
        form.complain("present_password", Problem::new("problem-present-password-missing"));
    }
    let Some(email) = email.filter(|_| !form.failed()) else {
        return visit.unprocessable(page(form, found, visitor));
    };
    // Anyone who finds an open browser must not move the codes to a mailbox of their own (E-3).
    let key = sign_in::key(&visitor.sign_in_name);
    passwords
        .throttle
        .count(&key, true, visit.network_address())
        .map_err(PageError::TooMany)?;
    let present = form.value("present_password").to_owned().into();
    let checked = change_password::check_present(&visit.site.db, &passwords.pool, visitor, present).await?;
    if checked.is_wrong() {
        form.complain("present_password", Problem::new("problem-present-password-wrong"));
        return visit.unprocessable(page(form, found, visitor));
    }
    let organisation = &visitor.organisation;
    let asked = visit
        .transact(async |tx| contact::ask(tx, &visit.cx(), &visit.mailer(), organisation, account, &email).await)
        .await;
    match asked {
        Ok(_) => {
            let flash = Flash::done("contact-asked").with("email", email.as_str());
            Ok(visit.see_with(&page(form, found, visitor).back, flash))
        }
        Err(Error::TooMany) => {
            form.complain("email", Problem::new("problem-contact-too-many"));
            visit.page(StatusCode::TOO_MANY_REQUESTS, page(form, found, visitor))
        }
        Err(Error::NotThere) => Err(PageError::NotFound),
        Err(Error::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(Error::Database(error)) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "accounts/confirm_email.html")]
struct ConfirmPage {
    form: Form,
    /// `None`: the link opens nothing, or no longer.
    shown: Option<OwnedChange>,
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::CONFIRM_EMAIL))
}

/// Whose address is proved, and the button.
///
/// # Errors
/// If the database query fails.
pub async fn show_confirm(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let shown = match visit.link(&request) {
        Some(token) => contact::find(&mut visit.read().await?, &token, visit.now).await?,
        None => None,
    };
    let status = if shown.is_some() {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    let form = Form::default();
    visit.page(status, ConfirmPage { form, shown })
}

/// Proves the new address.
///
/// # Errors
/// If the database query fails.
pub async fn confirm(visit: Visit, request: HttpRequest, _: Posted) -> Result<HttpResponse, PageError> {
    let Some(token) = visit.link(&request) else {
        return Ok(visit.see(paths::CONFIRM_EMAIL));
    };
    let proved = visit
        .transact(async |tx| contact::prove(tx, &visit.cx(), &visit.mailer(), &token).await)
        .await;
    match proved {
        Ok(Some(step)) => Ok(went_on(&visit, &step)),
        Ok(None) => {
            let form = Form::default();
            visit.page(StatusCode::GONE, ConfirmPage { form, shown: None })
        }
        Err(Error::Database(error)) => Err(error.into()),
        Err(error) => Err(PageError::fault(error)),
    }
}

/// The page after a link of a change was answered: what came of it.
pub(super) fn went_on(visit: &Visit, step: &Step) -> HttpResponse {
    let next = if visit.person().is_some() {
        paths::PROFILE
    } else {
        paths::SIGN_IN
    };
    let flash = match step {
        Step::Changed(change) => Flash::done("contact-changed").with("email", change.email.as_str()),
        Step::Waits(change) if change.is_unproved() => {
            Flash::done("contact-waits-proof").with("email", change.email.as_str())
        }
        Step::Waits(change) => Flash::done("contact-waits-consent")
            .with("moment", moment_of_record(visit.language, visit.zone, change.due_at)),
    };
    let mut response = visit.see_with(next, flash);
    visit.forget_link(&mut response);
    response
}
