//! `GET /api/invitations`, `GET /api/invitations/{invitation}`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{act, create, examples};
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, answer, guid, items_answer};
use crate::db::Reader;
use crate::invitations::letters::House;
use crate::invitations::list::{self as listing, Filter};
use crate::invitations::{self, Invitation, Recipient, State, link_of};
use crate::paths::modern;
use crate::relationships;
use crate::values::Timestamp;
use crate::values::id::InvitationId;
use crate::values::paging::{Cursor, PAGE_SIZE};

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list, show, create::submit, act::send, act::mark_sent, act::remind, act::revoke),
    tags((name = "Invitations", description = "Customers that are asked to accept by themselves."))
)]
pub struct Described;

/// A customer, or a person, that is asked to accept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Invitation)]
pub struct InvitationResource {
    /// The invitation's ID.
    id: Uuid,
    /// `agreement`: to accept an agreement. `relationship`: to authorize your organization, too.
    purpose: &'static str,
    /// `created` (a draft), `sent`, `opened`, `accepted`, `declined`, `expired` or `revoked`.
    state: &'static str,
    /// The customer's tenant ID, once it is a customer of yours.
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_id: Option<Uuid>,
    /// The type of agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    agreement_type: Option<String>,
    /// Whom it is written to.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<RecipientResource>,
    /// The language of its emails.
    language: &'static str,
    /// Whether delegated administration privileges are asked for, too.
    delegated_administration: bool,
    /// The link without a secret, for an email of your own: whoever follows it signs in first.
    link: String,
    /// Whether your organization sent it by itself, and not by Assent.
    sent_by_hand: bool,
    /// Whether Assent tried to send it, and its email could not be delivered.
    is_undelivered: bool,
    /// When it was made.
    created_at: String,
    /// The last day, in UTC, on which it can be answered.
    expires_on: String,
    /// When it was last sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    sent_at: Option<String>,
    /// When the customer was last reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    reminded_at: Option<String>,
    /// When somebody first signed in through its link.
    #[serde(skip_serializing_if = "Option::is_none")]
    opened_at: Option<String>,
    /// When it was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_at: Option<String>,
    /// Why it was declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    decline_reason: Option<String>,
}

/// Whom an invitation is written to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Recipient)]
struct RecipientResource {
    /// The person's name; empty where it is not known.
    name: String,
    /// The email address.
    email: String,
}

impl From<Recipient> for RecipientResource {
    fn from(to: Recipient) -> Self {
        Self {
            name: to.name,
            email: to.email.to_string(),
        }
    }
}

/// What the letters of this installation say.
pub(super) fn house(call: &Call) -> House<'_> {
    House {
        public_url: &call.site().public_url,
        portal: &call.site().acceptance_portal,
    }
}

impl InvitationResource {
    /// An invitation of the partner's. Who declined a relationship is no customer of its, and not named (R-ROLE-6).
    pub(super) async fn of(db: &mut Reader, call: &Call, it: Invitation) -> Result<Self, Fault> {
        let customer = match it.customer {
            Some(customer) => relationships::between(db, it.partner, customer)
                .await?
                .map(|_| customer.uuid()),
            None => None,
        };
        let time = |at: Option<Timestamp>| at.map(|at| at.to_string());
        Ok(Self {
            id: it.id.uuid(),
            purpose: it.purpose.as_str(),
            state: it.state_on(call.now().utc_date()).as_str(),
            customer_id: customer,
            link: house(call).url(&link_of(db, &it).await?),
            language: it.language.tag(),
            delegated_administration: it.dap,
            sent_by_hand: it.sent_by_hand,
            is_undelivered: it.is_undelivered(),
            created_at: it.created_at.to_string(),
            expires_on: it.expires_on.to_string(),
            sent_at: time(it.sent_at),
            reminded_at: time(it.reminded_at),
            opened_at: time(it.opened_at),
            answered_at: time(it.answered_at),
            decline_reason: it.reason,
            agreement_type: it.type_id,
            to: it.to.map(RecipientResource::from),
        })
    }
}

/// The partner's invitation of an address (R-ROLE-6).
pub(super) async fn find(db: &mut Reader, agent: &Agent, id: &str) -> Result<Invitation, Fault> {
    let id: InvitationId = guid("invitation", id)?;
    let found = invitations::find_for(db, agent.partner, id).await?;
    found.ok_or_else(|| Fault::not_found("invitation"))
}

/// The partner's invitations, the newest first.
///
/// # Errors
/// If the state or the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::INVITATIONS,
    tag = "Invitations",
    summary = "List invitations",
    description = "Your organization's invitations, the newest first.",
    params(
        ("state" = Option<String>, Query, description = "Only those in this state."),
        ("limit" = Option<u32>, Query, description = "At most so many invitations, 25 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page."),
    ),
    responses(
        (
            status = 200,
            description = "The invitations.",
            body = Items<InvitationResource>,
            content_type = "application/json",
            example = json!({ "items": [examples::invitation()] }),
        ),
        (status = 400, description = "A parameter is wrong.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn list(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let page = Page::by_cursor(&query, "invitations", query.get("state"), PAGE_SIZE)?;
    let state = match page.filter.as_deref() {
        None => None,
        Some(state) => Some(State::parse(state).ok_or_else(|| {
            let known: Vec<_> = State::ALL.iter().map(|state| state.as_str()).collect();
            Fault::property("state", format!("It must be one of {}.", known.join(", ")))
        })?),
    };
    let filter = Filter {
        partner: Some(agent.partner),
        state,
        words: Vec::new(),
    };
    let mut db = call.read().await?;
    let listed = listing::page(&mut db, &filter, page.after.as_ref(), call.now().utc_date()).await?;
    let has_more = listed.rows.len() > page.size || listed.next.is_some();
    let rows = listed.rows.get(..page.size).unwrap_or(&listed.rows);
    let next = rows.last().filter(|_| has_more).map(|last| Cursor {
        key: last.created_at.micros().to_string(),
        id: last.id.uuid(),
        number: 1,
        backwards: false,
    });
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(invitation) = invitations::find_for(&mut db, agent.partner, row.id).await? {
            items.push(InvitationResource::of(&mut db, &call, invitation).await?);
        }
    }
    Ok(items_answer(&call, &page, (items, next), modern::INVITATIONS))
}

/// One invitation.
///
/// # Errors
/// If it is not there for this partner, or the database query fails.
#[utoipa::path(
    get,
    path = modern::INVITATION,
    tag = "Invitations",
    summary = "Get an invitation",
    params(("invitation" = Uuid, Path, description = "The invitation's ID.")),
    responses(
        (
            status = 200,
            description = "The invitation.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::invitation()),
        ),
        (status = 404, description = "There is no such invitation.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn show(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let invitation = find(&mut db, &agent, &id).await?;
    let shown = InvitationResource::of(&mut db, &call, invitation).await?;
    Ok(answer(StatusCode::OK, &shown))
}
