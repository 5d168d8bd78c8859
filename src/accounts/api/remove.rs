//! `DELETE /v1/customers/{customer}/users/{account}`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::{find, organisation, refused};
use crate::accounts::{Agent, people};
use crate::api::{ByAgent, Call, Fault};
use crate::paths::api;

/// Keeps a user from signing in; a change of the state restores the user. Doing it twice does it once.
///
/// # Errors
/// If the user is not there or is the last Customer admin, the role does not reach so far, or the database query fails.
#[utoipa::path(
    delete,
    path = api::USER,
    tag = "Users",
    summary = "Delete a customer's user",
    description = "The user cannot sign in any more. The last Customer admin stays (403).",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("account" = Uuid, Path, description = "The user's ID."),
    ),
    responses((status = 204, description = "The user was deleted.")),
)]
pub async fn submit(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    find(&mut call.read().await?, &agent, (&path.0, &path.1)).await?;
    agent.editor()?;
    call.change(StatusCode::NO_CONTENT, async |tx, cx| {
        let (customer, user) = find(tx, &agent, (&path.0, &path.1)).await?;
        people::disable(tx, cx, &organisation(&customer), user.id)
            .await
            .map_err(refused)?;
        Ok(())
    })
    .await
}
