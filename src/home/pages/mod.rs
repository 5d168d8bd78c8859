//! `GET /`: one address, a page of its own for each kind of organisation.

mod agent;
mod charts;
mod customer;
mod operator;

use actix_web::HttpResponse;

use crate::accounts::permission::SignedIn;
use crate::accounts::{Agent, CustomerUser, Operator, Organisation, Permission};
use crate::readiness::Numbers;
use crate::values::paging::Count;
use crate::web::{PageError, Visit};

/// A number, with the message that names it and the address of what is counted.
type Figure = (&'static str, &'static str, Count);

/// How many customers are blocked from ordering, or will be, and whose move it is; nothing if all are ready.
fn readiness_figures(numbers: &Numbers) -> Vec<Figure> {
    if numbers.is_none() {
        return Vec::new();
    }
    vec![
        (
            "readiness-blocked",
            "/readiness?readiness_state=blocked",
            numbers.blocked,
        ),
        ("readiness-coming", "/readiness?readiness_state=coming", numbers.coming),
        (
            "readiness-renewal",
            "/readiness?readiness_state=renewal",
            numbers.renewal,
        ),
        (
            "readiness-step-answer",
            "/readiness?readiness_step=answer",
            numbers.answer,
        ),
        (
            "readiness-step-invite",
            "/readiness?readiness_step=invite",
            numbers.invite,
        ),
        (
            "readiness-step-attest",
            "/readiness?readiness_step=attest",
            numbers.attest,
        ),
    ]
}

/// The first page of anyone who is signed in.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn) -> Result<HttpResponse, PageError> {
    match visitor.organisation {
        Organisation::Operator => operator::show(&visit, &Operator::of(&visitor)?).await,
        Organisation::Partner { .. } => agent::show(&visit, Agent::of(&visitor)?).await,
        Organisation::Customer { .. } => customer::show(&visit, CustomerUser::of(&visitor)?).await,
    }
}
