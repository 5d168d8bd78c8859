//! `GET, POST /orders/{order}/attest`: the form that attests inside an order. **Save and continue** goes on with it (R-GATE-1).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::order::find;
use crate::accounts::{Agent, Attester, Channel};
use crate::agreements;
use crate::attestations::pages::attest::{self, AttestPage, Found};
use crate::attestations::pages::fields;
use crate::customers;
use crate::db::Reader;
use crate::orders::resume::decision;
use crate::orders::{Decision, Order, State};
use crate::web::layout::Flash;
use crate::web::upload::Uploaded;
use crate::web::{PageError, Visit, paths};

/// The form's subject, or the page that says why there is none.
async fn subject(visit: &Visit, db: &mut Reader, who: &Agent, id: &str) -> Result<(Order, Found), PageError> {
    let (order, _) = find(db, &Channel::Agent(who.clone()), id).await?;
    let to_order = visit.see(&paths::order(order.id));
    if order.state != State::Held {
        return Ok((order, Found::Instead(to_order)));
    }
    let customer = customers::find(db, order.customer_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let type_id = match decision(db, &order, who.kind, &customer, visit.now).await? {
        // Somebody has confirmed meanwhile: nothing is to be attested.
        Decision::Allowed(_) => {
            let flash = Flash::notice("order-flash-open");
            let to_order = visit.see_with(&paths::order(order.id), flash);
            return Ok((order, Found::Instead(to_order)));
        }
        Decision::Held(hold) => hold.type_id,
    };
    let Some(type_id) = type_id else {
        return Ok((order, Found::Instead(to_order)));
    };
    let agreement = agreements::find_type(db, &type_id).await?.ok_or(PageError::NotFound)?;
    let found = match attest::subject(visit, db, who, customer, agreement).await? {
        Found::Form(found) => {
            let (mut subject, attester): (_, Attester) = *found;
            subject.order = Some(order.id);
            Found::Form(Box::new((subject, attester)))
        }
        Found::Instead(_) => Found::Instead(to_order),
    };
    Ok((order, found))
}

/// The form, for an agent who may attest.
///
/// # Errors
/// When the order is not there for this agent, the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, who: Agent, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (subject, _) = match subject(&visit, &mut db, &who, &id).await? {
        (_, Found::Form(found)) => *found,
        (_, Found::Instead(response)) => return Ok(response),
    };
    drop(db);
    let form = visit.typed().map_or_else(|| subject.fresh(), fields::unticked);
    AttestPage::new(subject, form).answer(&visit, StatusCode::OK).await
}

/// Attests and goes on with the order. Sent twice, both are done once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    id: web::Path<String>,
    Uploaded { who, form, file }: Uploaded<Agent>,
) -> Result<HttpResponse, PageError> {
    let (_, found) = subject(&visit, &mut visit.read().await?, &who, &id).await?;
    match found {
        Found::Form(found) => {
            let (subject, who) = *found;
            attest::save(&visit, &who, subject, form, file).await
        }
        Found::Instead(response) => Ok(response),
    }
}
