//! `GET, POST /accept/decline`: **Decline** what a link asks for, with a reason (R-DIRECT-7). `POST /accept/ask-partner`:
//! a customer that cannot accept by itself asks its partner to attest (R-DIRECT-4).

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::accept::find;
use super::accept_request::{self, AcceptRequest};
use super::link_problem::refused;
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
    requested: AcceptRequest,
    form: Form,
    language: Language,
}

impl DeclinePage {
    fn names(&self) -> String {
        self.requested.partner_names(self.language)
    }

    fn link(&self) -> String {
        self.requested.link.without_token().query()
    }

    fn back(&self) -> String {
        self.requested.link.without_token().path()
    }
}

/// What is declined, and a field for the reason.
///
/// # Errors
/// When the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, request: HttpRequest, who: CustomerAdmin) -> Result<HttpResponse, PageError> {
    let link = match AcceptLink::parse(request.query_string()) {
        Ok(link) => link,
        Err(problem) => return refused(&visit, &who.0, problem.into()).await,
    };
    let requested = match find(&visit, &request, &who.0, link, None).await {
        Ok(requested) => requested,
        Err(problem) => return refused(&visit, &who.0, problem).await,
    };
    if requested.is_done() {
        return Ok(visit.see(&requested.link.without_token().path()));
    }
    let mut form = Form::default();
    let number = DeclineId::new(visit.now, &visit.site.random);
    form.fields_mut().set("number", number.to_string());
    visit.ok(DeclinePage {
        requested,
        form: visit.typed_or(form),
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
    let requested = match find(&visit, &request, &who.0, link, None).await {
        Ok(requested) => requested,
        Err(problem) => return refused(&visit, &who.0, problem).await,
    };
    let reason = form.take("reason", |typed| reason(typed, true));
    let (Some(reason), Ok(id)) = (reason, form.value("number").parse()) else {
        if !form.failed() {
            return Err(PageError::BadRequest("error-bad-request-text"));
        }
        let path = requested.link.without_token().below(paths::ACCEPT_DECLINE);
        let page = DeclinePage {
            requested,
            form,
            language: visit.language,
        };
        return visit.at(&path).unprocessable(page);
    };
    let partner = requested.link.partner;
    let declined = visit.transact(async |tx| {
        // Of two tabs, one does not decline what the other has accepted.
        customers::lock(tx, requested.customer.id).await?;
        let requested = AcceptRequest::find(&visit, tx, &who.0, requested.link, None).await?;
        if requested.is_done() {
            return Ok(false);
        }
        let person = accept_request::person(tx, &who.0).await?;
        let link = requested.link.without_token().path();
        let declining = Declining {
            id,
            customer: &requested.customer,
            partner: requested.asked.partner.as_ref().map(|partner| partner.id),
            // One that was accepted already is not refused with the partner.
            agreement: requested.agreement.as_ref().filter(|_| requested.eligibility.is_some()),
            invitation: requested.asked.invitation,
            link: &link,
            email: &person.contact_email,
            reason: &reason,
        };
        decline(tx, &visit.cx(), &who, &declining).await?;
        Ok(true)
    });
    match declined.await {
        Ok(true) => {
            let mut response = visit.see_with(paths::YOUR_PARTNERS, Flash::done("decline-done"));
            visit.forget_invitation(&request, partner, &mut response);
            Ok(response)
        }
        Ok(false) => Ok(visit.see(paths::YOUR_PARTNERS)),
        Err(problem) => refused(&visit, &who.0, problem).await,
    }
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
    let requested = match find(&visit, &request, &who, link, None).await {
        Ok(requested) => requested,
        Err(problem) => return refused(&visit, &who, problem).await,
    };
    let path = requested.link.without_token().path();
    let Some(agreement) = requested.agreement.as_ref().filter(|_| requested.cannot_accept()) else {
        return Ok(visit.see(&path));
    };
    let (customer, partner) = (&requested.customer, requested.attesting());
    visit
        .transact(async |tx| request::ask_partner(tx, &visit.cx(), &who, customer, agreement, partner).await)
        .await?;
    Ok(visit.see_with(&path, Flash::done("accept-partner-asked")))
}
