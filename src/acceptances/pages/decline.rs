//! `GET, POST /accept/decline`: **Decline** what a link asks for, with a reason (R-DIRECT-7). `POST /accept/ask-partner`:
//! a customer that cannot accept by itself asks its partner to attest (R-DIRECT-4).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::accept::{find, refused};
use super::accept_request::{self as asking, Asking};
use crate::acceptances::decline::{Declining, decline};
use crate::accounts::{CustomerAdmin, CustomerUser};
use crate::attestations::request;
use crate::customers;
use crate::invitations::AcceptLink;
use crate::values::id::DeclineId;
use crate::values::text::paragraph;
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The longest reason, in characters.
pub(super) const REASON: usize = 1000;

#[derive(Template)]
#[template(path = "acceptances/decline.html")]
struct DeclinePage {
    asking: Asking,
    form: Form,
    language: Language,
}

impl DeclinePage {
    fn names(&self) -> String {
        self.asking.partner_names(self.language)
    }

    fn link(&self) -> String {
        self.asking.link.without_token().query()
    }

    fn back(&self) -> String {
        self.asking.link.without_token().path()
    }
}

/// What is declined, and a field for the reason.
///
/// # Errors
/// When the role does not reach so far, or the database does.
pub async fn show(visit: Visit, request: HttpRequest, who: CustomerAdmin) -> Result<HttpResponse, PageError> {
    let link = match AcceptLink::parse(request.query_string()) {
        Ok(link) => link,
        Err(problem) => return refused(&visit, &who.0, problem.into()).await,
    };
    let asking = match find(&visit, &request, &who.0, link, None).await {
        Ok(asking) => asking,
        Err(problem) => return refused(&visit, &who.0, problem).await,
    };
    if asking.is_done() {
        return Ok(visit.see(&asking.link.without_token().path()));
    }
    let mut form = Form::default();
    let number = DeclineId::new(visit.now, &visit.site.random);
    form.fields_mut().set("number", number.to_string());
    visit.ok(DeclinePage {
        asking,
        form,
        language: visit.language,
    })
}

/// Declines.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    who: CustomerAdmin,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let link = match AcceptLink::parse(form.value("link")) {
        Ok(link) => link,
        Err(problem) => return refused(&visit, &who.0, problem.into()).await,
    };
    let asking = match find(&visit, &request, &who.0, link, None).await {
        Ok(asking) => asking,
        Err(problem) => return refused(&visit, &who.0, problem).await,
    };
    let reason = form.take("reason", |typed| reason(typed, true));
    let (Some(reason), Ok(id)) = (reason, form.value("number").parse()) else {
        if !form.failed() {
            return Err(PageError::BadRequest("error-bad-request-text"));
        }
        let path = asking.link.without_token().below(paths::ACCEPT_DECLINE);
        let page = DeclinePage {
            asking,
            form,
            language: visit.language,
        };
        return visit.page_at(&path, StatusCode::UNPROCESSABLE_ENTITY, page);
    };
    let mut tx = visit.write().await?;
    // Two tabs follow one another: what one has accepted the other does not decline.
    customers::hold(&mut tx, asking.customer.id).await?;
    let asking = match Asking::find(&visit, &mut tx, &who.0, asking.link, None).await {
        Ok(asking) => asking,
        Err(problem) => {
            tx.give_up().await?;
            return refused(&visit, &who.0, problem).await;
        }
    };
    if asking.is_done() {
        tx.give_up().await?;
        return Ok(visit.see(paths::YOUR_PARTNERS));
    }
    let person = asking::person(&mut tx, &who.0).await?;
    let link = asking.link.without_token().path();
    let declining = Declining {
        id,
        customer: &asking.customer,
        partner: asking.asked.partner.as_ref().map(|partner| partner.id),
        // One that was accepted already is not refused with the partner.
        agreement: asking.agreement.as_ref().filter(|_| asking.directly.is_some()),
        invitation: asking.asked.invitation,
        link: &link,
        email: &person.contact_email,
        reason: &reason,
    };
    decline(&mut tx, &visit.cx(), &who, &declining).await?;
    tx.commit().await?;
    let mut response = visit.see_with(paths::YOUR_PARTNERS, Flash::done("decline-done"));
    visit.forget_invitation(&request, asking.link.partner, &mut response);
    Ok(response)
}

/// A reason as it was typed: some lines of text.
pub fn reason(typed: &str, required: bool) -> Result<String, Problem> {
    match paragraph(typed, REASON) {
        Err(problem) if problem.key == "problem-missing" && !required => Ok(String::new()),
        Err(problem) => Err(problem.renamed("problem-missing", "problem-decline-reason-missing")),
        read => read,
    }
}

/// Asks the partner of the link, or without one all partners, to attest.
///
/// # Errors
/// If the database query fails.
pub async fn ask(
    visit: Visit,
    request: HttpRequest,
    who: CustomerUser,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let link = match AcceptLink::parse(form.value("link")) {
        Ok(link) => link,
        Err(problem) => return refused(&visit, &who, problem.into()).await,
    };
    let asking = match find(&visit, &request, &who, link, None).await {
        Ok(asking) => asking,
        Err(problem) => return refused(&visit, &who, problem).await,
    };
    let path = asking.link.without_token().path();
    let Some(agreement) = asking.agreement.as_ref().filter(|_| asking.cannot_accept()) else {
        return Ok(visit.see(&path));
    };
    let mut tx = visit.write().await?;
    request::ask_partner(
        &mut tx,
        &visit.cx(),
        &who,
        &asking.customer,
        agreement,
        asking.attesting(),
    )
    .await?;
    tx.commit().await?;
    Ok(visit.see_with(&path, Flash::done("accept-partner-asked")))
}
