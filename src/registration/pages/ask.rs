//! `GET, POST /register`: the e-mail address of anyone who registers an organisation.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Organisation;
use crate::accounts::people::parse_email;
use crate::invitations::pages::arrive::{Arrived, arrive};
use crate::invitations::{self, AcceptLink, LinkProblem, Named};
use crate::registration::{self, AskError};
use crate::values::Problem;
use crate::web::{Fields, Form, PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "registration/ask.html")]
struct AskPage {
    form: Form,
    link: AcceptLink,
    named: Named,
    sent: bool,
}

#[derive(Template)]
#[template(path = "registration/link_gone.html")]
struct LinkGonePage {
    heading: Problem,
    advice: Problem,
}

/// The page of a link by which nothing can be registered.
pub(super) fn gone(visit: &Visit, problem: &LinkProblem) -> Result<HttpResponse, PageError> {
    let status = match problem {
        LinkProblem::Unknown | LinkProblem::WrongCustomer(_) => StatusCode::NOT_FOUND,
        _ => StatusCode::GONE,
    };
    visit.page(
        status,
        LinkGonePage {
            heading: problem.heading(),
            advice: problem.advice(),
        },
    )
}

/// The link that somebody registers by: one that asks for a relationship.
async fn asked(visit: &Visit, link: &AcceptLink) -> Result<Named, LinkProblem> {
    if !link.kind.is_relationship() {
        return Err(LinkProblem::Unknown);
    }
    let mut db = visit.site.db.read().await?;
    invitations::named(&mut db, link).await?.ok_or(LinkProblem::Unknown)
}

/// The form; anyone who is signed in for a customer goes on to accept.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let link = match arrive(&visit, &request, paths::REGISTER) {
        Ok(Arrived::By(link)) => link,
        Ok(Arrived::Stripped(answer)) => return Ok(answer),
        Err(problem) => return gone(&visit, &problem),
    };
    let signed_in = visit.person().map(|visitor| &visitor.organisation);
    if matches!(signed_in, Some(Organisation::Customer { .. })) {
        return Ok(visit.see(&link.without_token().path()));
    }
    match asked(&visit, &link).await {
        Ok(named) => visit.ok(AskPage {
            form: visit.typed_or(Form::default()),
            sent: Fields::of_query(&request)?.has("sent"),
            link,
            named,
        }),
        Err(LinkProblem::Database(error)) => Err(error.into()),
        Err(problem) => gone(&visit, &problem),
    }
}

/// Mails the link that goes on. The answer is the same for an address that has an account.
///
/// # Errors
/// If there were too many tries, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let link = match arrive(&visit, &request, paths::REGISTER) {
        Ok(Arrived::By(link)) => link,
        Ok(Arrived::Stripped(answer)) => return Ok(answer),
        Err(problem) => return gone(&visit, &problem),
    };
    let named = match asked(&visit, &link).await {
        Ok(named) => named,
        Err(LinkProblem::Database(error)) => return Err(error.into()),
        Err(problem) => return gone(&visit, &problem),
    };
    let Some(email) = form.take("email", |text| parse_email(text, &visit.site.customer_domain)) else {
        return visit.unprocessable(AskPage {
            form,
            link,
            named,
            sent: false,
        });
    };
    // As for a forgotten password: tries of its own, so that nobody's mailbox is filled and nobody is kept from signing in.
    passwords
        .throttle
        .count(&format!("register {}", email.key()), false, visit.network_address())
        .map_err(PageError::TooMany)?;
    let mailer = visit.mailer();
    let portal = visit.site.acceptance_portal.as_str();
    let asked = visit.transact(async |tx| {
        registration::ask(
            tx,
            &visit.cx(),
            &mailer,
            portal,
            (&link, &named),
            &email,
            visit.language,
        )
        .await
    });
    asked.await.map_err(|error| match error {
        AskError::Database(error) => PageError::from(error),
        AskError::Quota(error) => PageError::from(error),
        AskError::Unwritten(fault) => PageError::fault(fault),
    })?;
    let page = link.without_token().below(paths::REGISTER);
    Ok(visit.see(&format!("{page}&sent=yes")))
}
