//! `GET /`: one address, a page of its own for each kind of organisation.

mod agent;
mod charts;
mod customer;
mod operator;

use actix_web::HttpResponse;

use crate::accounts::permission::SignedIn;
use crate::accounts::{Agent, CustomerUser, Operator, Organisation, Permission};
use crate::web::{PageError, Visit};

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
