//! `GET, POST /information-requests/{information}/attest`: **Attest from it**: the form of attestations, filled in from a reseller's
//! answer.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::{named, show};
use crate::accounts::{Asker, Attester};
use crate::agreements;
use crate::attestations::pages::attest::{self, AttestPage, Found};
use crate::attestations::pages::attest_form::{Source, Subject};
use crate::attestations::pages::fields;
use crate::customers;
use crate::db::Reader;
use crate::indirect::{self, Information, InformationState};
use crate::web::upload::Uploaded;
use crate::web::{PageError, Visit, paths};

/// What the address leads to.
enum Form {
    Open(Box<(Subject, Attester)>),
    /// There is nothing to attest from any more.
    Over(Box<Information>),
    /// There is nothing to attest at all; the page that says why.
    Instead(HttpResponse),
}

async fn find(visit: &Visit, db: &mut Reader, who: &Asker, id: &str) -> Result<Form, PageError> {
    let agent = who.agent();
    let request = named(db, agent, id).await?;
    let last = indirect::answers(db, request.id).await?.pop();
    let (InformationState::Answered, Some(answer)) = (request.state, last) else {
        return Ok(Form::Over(Box::new(request)));
    };
    let customer = customers::find_for(db, agent.partner, request.customer_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let agreement = agreements::find_type(db, &request.type_id)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok(match attest::subject(visit, db, agent, customer, agreement).await? {
        Found::Instead(response) => Form::Instead(response),
        Found::Form(found) => {
            let (subject, who) = *found;
            let source = Some(Source { request, answer });
            Form::Open(Box::new((Subject { source, ..subject }, who)))
        }
    })
}

/// The form, while an answer waits for the provider.
///
/// # Errors
/// If there is no such request of this provider, or the database query fails.
pub async fn show(visit: Visit, who: Asker, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &mut visit.read().await?, &who, &id).await?;
    let (subject, _) = match found {
        Form::Open(open) => *open,
        Form::Over(request) => return Ok(visit.see(&paths::information(request.id))),
        Form::Instead(response) => return Ok(response),
    };
    let form = visit.typed().map_or_else(|| subject.fresh(), fields::unticked);
    AttestPage::new(subject, form).answer(&visit, StatusCode::OK).await
}

/// Attests. Sent twice, it is recorded once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    id: web::Path<String>,
    Uploaded { who, form, file }: Uploaded<Asker>,
) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &mut visit.read().await?, &who, &id).await?;
    let (subject, attester) = match found {
        Form::Open(open) => *open,
        // The form was sent twice.
        Form::Over(request) if request.state == InformationState::Attested => {
            return Ok(visit.see(&paths::information(request.id)));
        }
        Form::Over(request) => {
            return show::meanwhile(&visit, who.agent(), *request, "information-meanwhile-judged").await;
        }
        Form::Instead(response) => return Ok(response),
    };
    attest::save(&visit, &attester, subject, form, file).await
}
