//! `PUT /v1/customers/{customer}/profiles/billing`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::show::find;
use super::{BillingProfile, fields};
use crate::accounts::Agent;
use crate::api::{Anyone, Body, Call, Etag, Fault, code};
use crate::customers::{self, EditError};

/// Edits what is said about a customer, as the form of the page does. The etag comes in the header, in the body, or not at all:
/// then the last write wins.
///
/// # Errors
/// If the customer is not there or was changed meanwhile, a property is wrong, or the database query fails.
pub async fn submit(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    id: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let known = find(&mut call.read().await?, &agent, &id).await?;
    let who = agent.editor()?;
    let sent = body.properties();
    let etag = Etag::of(&call, &sent)?;
    let stale = || etag.stale("billing profile");
    let profile = fields::read(&sent.object("companyProfile")?, &sent, Some(&known.profile()))?;
    let expected = match etag.named() {
        None => None,
        Some(etag) => Some(etag.parse::<i64>().map_err(|_| stale())?),
    };
    call.change(StatusCode::OK, async |tx, cx| {
        customers::lock(tx, known.id).await?;
        let revision = match expected {
            Some(revision) => revision,
            None => customers::find(tx, known.id)
                .await?
                .map_or(known.revision, |now| now.revision),
        };
        match customers::edit(tx, cx, &who, known.id, revision, &profile).await {
            Ok(()) => {}
            Err(EditError::Changed(_)) => return Err(stale()),
            Err(EditError::NotServed) => {
                return Err(Fault::forbidden(
                    code::NO_RELATIONSHIP,
                    "Your organization has no relationship with this customer any more.",
                ));
            }
            Err(EditError::Database(error)) => return Err(error.into()),
        }
        let now = customers::find(tx, known.id)
            .await?
            .ok_or_else(|| Fault::not_found("customer"))?;
        Ok(BillingProfile::of(&now))
    })
    .await
}
