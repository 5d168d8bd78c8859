//! `PUT /v1/customers/{customer}/profiles/billing`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use utoipa::ToSchema;

use super::fields::AddressSent;
use super::show::find;
use super::{BillingProfile, examples, fields};
use crate::accounts::Agent;
use crate::api::{Anyone, Body, Call, Etag, Fault, FaultBody, code};
use crate::customers::{self, EditError};
use crate::paths::api;

/// A change to a billing profile. What is left out stays as it is.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CustomerBillingProfileChange {
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// The culture, such as `en-US`.
    pub culture: Option<String>,
    /// The language, such as `en`.
    pub language: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// The company's address. It is replaced as a whole if its country or first line is sent.
    pub default_address: Option<AddressSent>,
    /// The revision that the change was made to.
    pub attributes: Option<AttributesSent>,
}

/// The attributes that are read from a change.
#[derive(Debug, ToSchema)]
pub struct AttributesSent {
    /// The revision, as it was read. Without it, the last change wins.
    pub etag: Option<String>,
}

/// Edits what is said about a customer, as the form of the page does. The etag comes in the header, in the body, or not at all:
/// then the last write wins.
///
/// # Errors
/// If the customer is not there or was changed meanwhile, a property is wrong, or the database query fails.
#[utoipa::path(
    put,
    path = api::BILLING_PROFILE,
    tag = "Customers",
    summary = "Update a billing profile",
    description = "Changes the profile. Send the revision along, in `If-Match` or in `attributes.etag`, so that you do not overwrite what \
                   somebody else has changed meanwhile. Error 2055: the revision is no longer the current one.",
    params(
        ("customer" = uuid::Uuid, Path, description = "The customer's tenant ID."),
        ("If-Match" = Option<String>, Header, description = "The revision in double quotes."),
    ),
    request_body(
        content = CustomerBillingProfileChange,
        example = json!({
            "firstName": "Tania",
            "lastName": "Carr",
            "email": "tania.carr@fjordfoods.example",
            "culture": "sv-SE",
            "language": "sv",
            "companyName": "Fjord Foods AB",
            "defaultAddress": examples::address()
        }),
    ),
    responses(
        (
            status = 200,
            description = "The profile as it is now.",
            body = BillingProfile,
            example = json!(examples::billing_profile()),
        ),
        (status = 412, description = "The revision in `If-Match` is no longer the current one (2055).", body = FaultBody),
    ),
)]
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
