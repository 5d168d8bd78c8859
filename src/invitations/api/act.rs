//! `POST /api/invitations/{invitation}/send`, `…/mark-sent`, `…/remind`, `…/revoke`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use utoipa::ToSchema;

use super::examples;
use super::list::{InvitationResource, find, house};
use crate::acceptances;
use crate::accounts::{Agent, Requester};
use crate::api::{Body, ByAgent, Call, Fault, ProblemBody};
use crate::audit::Context;
use crate::db::Tx;
use crate::invitations::letters::{self, Error as LetterError};
use crate::invitations::{self, Eligibility, Invitation, Outcome, SendError, State};
use crate::mail::{Draft, DraftError};
use crate::paths::modern;
use crate::values::id::InvitationId;
use crate::values::{EmailAddress, Language};

/// How an invitation is to be sent; an empty object is enough.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct LetterToSend {
    /// Where it goes. Without it, to whom it is written to.
    pub to: Option<String>,
    /// The language of the email, in the words that Assent proposes. Without it, the words that were last sent.
    pub language: Option<String>,
    /// The subject, in words of your own.
    pub subject: Option<String>,
    /// The text, in words of your own. The link is put where `{link}` stands, or at the end.
    pub text: Option<String>,
}

/// Sends an invitation, or sends it again: with a new link, which ends the old, and for another 30 days.
///
/// # Errors
/// If it is not there or cannot be answered any more, a property is wrong, the role does not reach so far, or the database query
/// fails.
#[utoipa::path(
    post,
    path = modern::INVITATION_SEND,
    tag = "Invitations",
    summary = "Send an invitation",
    description = "Sends the email, or sends it again: with a new link, which ends the one before, and for another 30 days.",
    params(("invitation" = Uuid, Path, description = "The invitation's ID.")),
    request_body(
        content = LetterToSend,
        content_type = "application/json",
        example = json!({ "to": "tania.carr@fjordfoods.example", "language": "sv-SE" }),
    ),
    responses(
        (
            status = 200,
            description = "The invitation as it is now.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::invitation()),
        ),
        (status = 404, description = "There is no such invitation.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, description = "It cannot be sent as things are.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn send(
    call: Call,
    ByAgent(who): ByAgent<Requester>,
    id: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let agent = who.agent();
    let invitation = own(&call, agent, &id).await?;
    let sent = body.properties();
    let language = sent.take_optional("language", Language::parse)?;
    let to = sent.take_optional("to", EmailAddress::parse)?;
    let mut draft = letter(&call, agent, &invitation, language).await?;
    if sent.has("subject") {
        sent.take("subject", |typed| draft.edit_subject(typed))?;
    }
    if sent.has("text") {
        sent.take("text", |typed| draft.edit_body(typed))?;
    }
    let to = to
        .or_else(|| draft.to.clone())
        .ok_or_else(|| Fault::property("to", "It is required."))?;
    act(&call, &invitation, async |tx, cx, asked| {
        let mailer = call.site().mailer();
        invitations::send(tx, cx, &mailer, agent, asked, invitation.sent_at, &draft, &to).await
    })
    .await
}

/// Records that the partner has sent the invitation in another way than by Assent. Doing it twice does it once.
///
/// # Errors
/// As [`send`].
#[utoipa::path(
    post,
    path = modern::INVITATION_MARK_SENT,
    tag = "Invitations",
    summary = "Mark an invitation as sent",
    description = "Says that you have sent the invitation's link yourself. From then on the customer counts as invited.",
    params(("invitation" = Uuid, Path, description = "The invitation's ID.")),
    responses(
        (
            status = 200,
            description = "The invitation as it is now.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::sent_by_hand()),
        ),
        (status = 404, description = "There is no such invitation.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, description = "It was sent, or answered.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn mark_sent(call: Call, ByAgent(who): ByAgent<Requester>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let invitation = own(&call, who.agent(), &id).await?;
    act(&call, &invitation, async |tx, cx, asked| {
        invitations::send_by_hand(tx, cx, &call.site().mailer(), who.agent(), asked, None).await
    })
    .await
}

/// Reminds of an invitation that was sent.
///
/// # Errors
/// As [`send`].
#[utoipa::path(
    post,
    path = modern::INVITATION_REMIND,
    tag = "Invitations",
    summary = "Remind of an invitation",
    description = "Sends a reminder of an invitation that was sent, once a day at most.",
    params(("invitation" = Uuid, Path, description = "The invitation's ID.")),
    responses(
        (
            status = 200,
            description = "The invitation as it is now.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::reminded()),
        ),
        (status = 404, description = "There is no such invitation.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, description = "It was not sent, was answered, or it is too soon.", body = ProblemBody,
            content_type = "application/problem+json"),
    ),
)]
pub async fn remind(call: Call, ByAgent(who): ByAgent<Requester>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let agent = who.agent();
    let invitation = own(&call, agent, &id).await?;
    let mut db = call.read().await?;
    let draft = letters::reminder(&mut db, house(&call), agent, &invitation).await;
    drop(db);
    let draft = draft.map_err(unwritten)?;
    act(&call, &invitation, async |tx, cx, asked| {
        let mailer = call.site().mailer();
        invitations::remind(tx, cx, &mailer, agent, asked, &draft).await
    })
    .await
}

/// Takes an invitation back: its links open nothing any more. Doing it twice does it once.
///
/// # Errors
/// As [`send`].
#[utoipa::path(
    post,
    path = modern::INVITATION_REVOKE,
    tag = "Invitations",
    summary = "Revoke an invitation",
    description = "Takes the invitation back: its links open nothing any more.",
    params(("invitation" = Uuid, Path, description = "The invitation's ID.")),
    responses(
        (
            status = 200,
            description = "The invitation as it is now.",
            body = InvitationResource,
            content_type = "application/json",
            example = json!(examples::revoked()),
        ),
        (status = 404, description = "There is no such invitation.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, description = "It was answered.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn revoke(call: Call, ByAgent(who): ByAgent<Requester>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let invitation = own(&call, who.agent(), &id).await?;
    act(&call, &invitation, async |tx, cx, (id, _)| {
        invitations::revoke(tx, cx, who.agent(), id).await
    })
    .await
}

/// The partner's invitation of an address, for an agent who may act on it (R-ROLE-8).
async fn own(call: &Call, agent: &Agent, id: &str) -> Result<Invitation, Fault> {
    let invitation = find(&mut call.read().await?, agent, id).await?;
    invitation.permits(agent)?;
    Ok(invitation)
}

async fn letter(
    call: &Call,
    agent: &Agent,
    invitation: &Invitation,
    language: Option<Language>,
) -> Result<Draft, Fault> {
    let mut db = call.read().await?;
    let draft = letters::of_invitation(&mut db, house(call), agent, invitation, language).await;
    draft.map_err(unwritten)
}

/// Does something about an invitation, and answers with it as it is then.
async fn act(
    call: &Call,
    invitation: &Invitation,
    verb: impl AsyncFnOnce(&mut Tx, &Context, (InvitationId, Eligibility)) -> Result<Outcome, SendError>,
) -> Result<HttpResponse, Fault> {
    call.change(StatusCode::OK, async |tx, cx| {
        let eligibility = acceptances::invited_eligibility(tx, invitation, call.now().utc_date()).await?;
        match verb(tx, cx, (invitation.id, eligibility)).await {
            Ok(Outcome::Done) => {}
            Ok(outcome) => return Err(not_done(&outcome)),
            Err(error) => return Err(refused(error)),
        }
        let now = invitations::find(tx, invitation.id).await?;
        InvitationResource::of(tx, call, now.ok_or_else(|| Fault::not_found("invitation"))?).await
    })
    .await
}

fn not_done(outcome: &Outcome) -> Fault {
    let why = match outcome {
        Outcome::Nowhere => return Fault::not_found("invitation"),
        Outcome::Done | Outcome::Meanwhile => "It was sent meanwhile. Get the invitation again.",
        Outcome::TooSoon => "It was sent or reminded of within the last day. Try again tomorrow.",
        Outcome::NeverSent => "It was never sent by Assent: there is nothing to remind of.",
        Outcome::NotOpen(State::Accepted) => "The customer has accepted it.",
        Outcome::NotOpen(State::Declined) => "The customer has declined it.",
        Outcome::NotOpen(State::Revoked) => "It was revoked. Create another one.",
        Outcome::NotOpen(_) => "Its time ran out. Send it again.",
    };
    Fault::conflict(why)
}

fn refused(error: SendError) -> Fault {
    match error {
        SendError::Refused(refusal) => refusal.into(),
        SendError::BoughtBefore => Fault::conflict(
            "The customer has bought before and cannot accept by itself. Confirm its acceptance instead.",
        ),
        SendError::NotPartners => Fault::conflict("The partners that it names do not work together any more."),
        SendError::Letter(DraftError::Unwritten(error)) => error.into(),
        SendError::Letter(DraftError::Quota(error)) => error.into(),
        SendError::Letter(DraftError::Database(error)) | SendError::Database(error) => error.into(),
    }
}

fn unwritten(error: LetterError) -> Fault {
    match error {
        LetterError::Unwritten(error) => error.into(),
        LetterError::Database(error) => error.into(),
    }
}
