//! `GET, POST /accept/codes/{code}` and `…/again`: the mailed code that confirms what was ticked (E-3).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::accept::cannot;
use super::accept_request::{self, AcceptRequest, Refused};
use crate::acceptances::Acceptor;
use crate::acceptances::accept::{AcceptError, Accepted};
use crate::acceptances::codes::{self, AskError, Outcome, Pending};
use crate::accounts::CustomerAdmin;
use crate::accounts::codes::masked;
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::invitations::AcceptLink;
use crate::mail::{self, Progress};
use crate::values::Problem;
use crate::values::id::CodeId;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "acceptances/accept_code.html")]
struct CodePage {
    form: Form,
    pending: Pending,
    /// Where the code went.
    to: String,
    /// The progress of its letter.
    progress: Progress,
    /// The code can still be used.
    is_open: bool,
}

impl CodePage {
    /// The page on which it was ticked.
    fn back(&self) -> &str {
        &self.pending.terms.link
    }

    fn waits(&self) -> bool {
        matches!(self.progress, Progress::Delayed | Progress::Failed)
    }
}

async fn find(db: &mut Reader, who: &CustomerAdmin, id: &str) -> Result<(Pending, Customer), PageError> {
    let id: CodeId = id.parse().map_err(|_| PageError::NotFound)?;
    let pending = codes::find(db, who.0.visitor.account, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let customer = customers::find(db, pending.customer)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok((pending, customer))
}

/// The page to show if everything that was ticked has been accepted already, in another tab.
async fn settled(visit: &Visit, who: &CustomerAdmin, pending: &Pending) -> Result<Option<HttpResponse>, PageError> {
    let link = AcceptLink::of_path(&pending.terms.link).unwrap_or(AcceptLink::BARE);
    match AcceptRequest::find(visit, &mut visit.read().await?, &who.0, link, None).await {
        Ok(requested) => Ok(requested.is_done().then(|| visit.see(&pending.terms.link))),
        Err(Refused::Page(error)) => Err(error),
        // The page that confirms it says what is the matter with the link.
        Err(Refused::Link(_)) => Ok(None),
    }
}

async fn answer(
    visit: &Visit,
    status: StatusCode,
    pending: Pending,
    mut form: Form,
) -> Result<HttpResponse, PageError> {
    // Of the form that asks for another code: sent twice, it is one.
    let number = CodeId::new(visit.now, &visit.site.random);
    form.fields_mut().set("number", number.to_string());
    let path = paths::accept_code(pending.id);
    let page = CodePage {
        to: masked(&pending.sent_to),
        progress: mail::progress(&mut visit.read().await?, pending.letter).await?,
        is_open: pending.is_open(visit.now),
        form,
        pending,
    };
    visit.at(&path).page(status, page)
}

/// The field for the code, and the progress of its letter.
///
/// # Errors
/// When the person has ticked nothing of the kind, or the database query fails.
pub async fn show(visit: Visit, who: CustomerAdmin, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let (pending, _) = find(&mut visit.read().await?, &who, &id).await?;
    // The back button after accepting: it has been accepted.
    if let Some(acceptance) = pending.acceptance {
        return Ok(visit.see(&paths::acceptance(acceptance)));
    }
    if !pending.is_open(visit.now)
        && let Some(settled) = settled(&visit, &who, &pending).await?
    {
        return Ok(settled);
    }
    answer(&visit, StatusCode::OK, pending, Form::default()).await
}

/// Confirms what was ticked.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    who: CustomerAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (pending, customer) = find(&mut visit.read().await?, &who, &id).await?;
    let typed = codes::tidied(form.value("code"));
    // What was typed is a secret, right or wrong: it is not shown again.
    form.fields_mut().set("code", "");
    if typed.is_empty() && pending.acceptance.is_none() {
        form.complain("code", Problem::new("problem-code-missing"));
        return answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, pending, form).await;
    }
    let mailer = visit.mailer();
    let cx = visit.cx();
    let person = accept_request::person(&mut visit.read().await?, &who.0).await?;
    let acceptor = Acceptor::new(&who, &person, &customer);
    let confirmed = visit
        .transact(async |tx| codes::confirm(tx, &cx, &mailer, acceptor, pending.id, &typed).await)
        .await;
    let key = match confirmed {
        Ok(Outcome::Done(accepted)) => {
            let path = paths::acceptance(accepted.id());
            let mut response = match accepted {
                Accepted::Now(_) => visit.see(&path),
                Accepted::Before(_) => visit.see_with(&path, Flash::notice("accept-before")),
            };
            let partner = AcceptLink::of_path(&pending.terms.link).and_then(|link| link.partner);
            visit.forget_invitation(&request, partner, &mut response);
            return Ok(response);
        }
        Ok(Outcome::Wrong) => "problem-code-wrong",
        Ok(Outcome::OfAnother) => "problem-code-of-another",
        Ok(Outcome::Late) => "problem-code-late",
        Ok(Outcome::Ended) => "problem-code-ended",
        Err(error) => {
            let link = AcceptLink::of_path(&pending.terms.link).unwrap_or(AcceptLink::BARE);
            return cannot(&visit, &request, &who.0, &link, error).await;
        }
    };
    if let Some(settled) = settled(&visit, &who, &pending).await? {
        return Ok(settled);
    }
    form.complain("code", Problem::new(key));
    let (pending, _) = find(&mut visit.read().await?, &who, &id).await?;
    answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, pending, form).await
}

/// Mails another code; the one before ends.
///
/// # Errors
/// As [`show`].
pub async fn again(
    visit: Visit,
    request: HttpRequest,
    who: CustomerAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (pending, customer) = find(&mut visit.read().await?, &who, &id).await?;
    if let Some(acceptance) = pending.acceptance {
        return Ok(visit.see(&paths::acceptance(acceptance)));
    }
    if let Some(settled) = settled(&visit, &who, &pending).await? {
        return Ok(settled);
    }
    let mut db = visit.read().await?;
    if !codes::is_current(&mut db, &customer, &pending, visit.now).await? {
        drop(db);
        let link = AcceptLink::of_path(&pending.terms.link).unwrap_or(AcceptLink::BARE);
        return cannot(&visit, &request, &who.0, &link, AcceptError::TextChanged).await;
    }
    drop(db);
    let mailer = visit.mailer();
    let cx = visit.cx();
    let number = form
        .value("number")
        .parse()
        .unwrap_or_else(|_| CodeId::new(cx.now, &cx.random));
    let person = accept_request::person(&mut visit.read().await?, &who.0).await?;
    let acceptor = Acceptor::new(&who, &person, &customer);
    let terms = pending.terms.clone();
    let asked = visit
        .transact(async |tx| codes::ask(tx, &cx, &mailer, acceptor, number, terms).await)
        .await;
    match asked {
        Ok(code) => Ok(visit.see_with(&paths::accept_code(code), Flash::done("accept-code-sent-again"))),
        Err(AskError::TooMany) => {
            form.complain(
                "code",
                Problem::new("problem-too-many-codes").with("count", codes::AN_HOUR),
            );
            answer(&visit, StatusCode::TOO_MANY_REQUESTS, pending, form).await
        }
        Err(AskError::Letter(unwritten)) => Err(PageError::fault(unwritten)),
        Err(AskError::Database(error)) => Err(error.into()),
    }
}
