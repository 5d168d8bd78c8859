//! `POST /api/invitations`: asks a customer to accept an agreement, or somebody for a reseller relationship.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use utoipa::ToSchema;
use uuid::Uuid;

use super::examples;
use super::list::InvitationResource;
use crate::accounts::{Agent, Inviter, Requester};
use crate::api::{Body, ByAgent, Call, Fault, ProblemBody, Properties, code};
use crate::customers::api::show::find_served;
use crate::invitations::{self, Error, Recipient, Request};
use crate::paths::modern;
use crate::values::id::InvitationId;
use crate::values::text::optional_line;
use crate::values::{EmailAddress, Language};
use crate::{acceptances, customer_list, customers};

/// The longest name of a recipient, in characters.
const MAX_NAME: usize = 200;

/// Who is to be asked: a customer, or somebody who is none yet.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct InvitationToCreate {
    /// The tenant ID of a customer of yours that is asked to accept today's agreement.
    pub customer_id: Option<Uuid>,
    /// Somebody who is asked to authorize your organization, and to accept today's agreement.
    pub to: Option<RecipientToSend>,
    /// For a relationship: the language of the emails (`en`, `sv-SE`, `zh-CN`, `zh-TW`). Without it, English.
    pub language: Option<String>,
    /// For a relationship: ask for delegated administration privileges, too.
    pub delegated_administration: Option<bool>,
}

/// Whom an invitation is written to, as a request sends it.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct RecipientToSend {
    /// The person's name.
    pub name: Option<String>,
    /// The email address.
    pub email: String,
}

/// Makes the invitation, a draft that is sent by another call. Where the customer has an open one, that is answered.
///
/// # Errors
/// If the customer is not there or cannot be asked, a property is wrong, the role does not reach so far, or the database query
/// fails.
#[utoipa::path(
    post,
    path = modern::INVITATIONS,
    tag = "Invitations",
    summary = "Create an invitation",
    description = "Makes a draft. Send it with `/send`, or send its link yourself and call `/mark-sent`. A customer that has an open \
                   invitation to the same agreement keeps that one.",
    request_body(
        content = InvitationToCreate,
        content_type = "application/json",
        example = json!({ "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77" }),
    ),
    responses(
        (
            status = 201,
            description = "The invitation.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::draft()),
        ),
        (status = 400, description = "A property is wrong.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, description = "The customer cannot be asked.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn submit(call: Call, ByAgent(agent): ByAgent<Agent>, body: Body) -> Result<HttpResponse, Fault> {
    let sent = body.properties();
    match (sent.text("customerId")?, sent.has("to")) {
        (Some(customer), false) => ask_customer(&call, &agent, customer).await,
        (None, true) => ask_anybody(&call, &sent).await,
        _ => Err(Fault::property("customerId", "Send either customerId or to.")),
    }
}

async fn ask_customer(call: &Call, agent: &Agent, customer: &str) -> Result<HttpResponse, Fault> {
    let today = call.now().utc_date();
    let mut db = call.read().await?;
    find_served(&mut db, agent, customer).await?;
    let who: Inviter = call.permission()?;
    let agreement = customer_list::agreement(&mut db, today).await?;
    let agreement = agreement.ok_or_else(|| Fault::conflict("There is no agreement to accept today."))?;
    drop(db);
    call.change(StatusCode::CREATED, async |tx, cx| {
        let id = find_served(tx, agent, customer).await?.id;
        customers::lock(tx, id).await?;
        let customer = customers::find(tx, id)
            .await?
            .ok_or_else(|| Fault::not_found("customer"))?;
        let eligibility = acceptances::eligibility(tx, &customer, &agreement.id, today).await?;
        let created = invitations::create(tx, cx, &who, id, &agreement.id, eligibility).await;
        let invitation = created.map_err(refused)?;
        let made = invitations::find(tx, invitation).await?;
        InvitationResource::of(tx, call, made.ok_or_else(|| Fault::not_found("invitation"))?).await
    })
    .await
}

async fn ask_anybody(call: &Call, sent: &Properties<'_>) -> Result<HttpResponse, Fault> {
    let who: Requester = call.permission()?;
    let to = sent.object("to")?;
    to.required("email")?;
    let language = sent.take_optional("language", Language::parse)?;
    let what = Request {
        id: InvitationId::new(call.now(), &call.site().random),
        provider: None,
        to: Recipient {
            name: to
                .take("name", |name| optional_line(name, MAX_NAME))?
                .unwrap_or_default(),
            email: to.take("email", EmailAddress::parse)?,
        },
        language: language.unwrap_or(Language::English),
        dap: sent.flag("delegatedAdministration")?.unwrap_or_default(),
    };
    let id = what.id;
    call.change(StatusCode::CREATED, async |tx, cx| {
        invitations::request(tx, cx, &who, what).await.map_err(refused)?;
        let made = invitations::find(tx, id).await?;
        InvitationResource::of(tx, call, made.ok_or_else(|| Fault::not_found("invitation"))?).await
    })
    .await
}

fn refused(error: Error) -> Fault {
    match error {
        Error::BoughtBefore => Fault::conflict(
            "The customer has bought before and cannot accept by itself. Confirm its acceptance instead.",
        ),
        Error::NationalCloud => Fault::conflict("The customer is in a national cloud: it needs no confirmation."),
        Error::NotServed | Error::NotPartners => Fault::forbidden(
            code::NO_RELATIONSHIP,
            "Your organization has no relationship with this customer any more.",
        ),
        Error::Refused(refusal) => refusal.into(),
        Error::Database(error) => error.into(),
    }
}
