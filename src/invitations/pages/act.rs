//! `POST /invitations/{invitation}/resend`, `…/remind`, `…/revoke`: what the list and the invitation's page offer.

use actix_web::{HttpResponse, web};

use super::show::{house, own};
use crate::acceptances;
use crate::accounts::{Agent, Requester};
use crate::db::Tx;
use crate::invitations::{self, Invitation, Outcome, SendError, State, letters};
use crate::mail::Draft;
use crate::values::Timestamp;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// What stands in the way of acting on an invitation that was answered or taken back.
pub(super) fn answered(visit: &Visit, invitation: &Invitation) -> HttpResponse {
    let flash = not_open(invitation.state_on(visit.now.utc_date()));
    visit.see_with(&paths::invitation(invitation.id), flash)
}

/// What stands in the way of sending one whose link opens nothing.
pub(super) fn leads_nowhere(visit: &Visit, invitation: &Invitation) -> HttpResponse {
    let flash = Flash::notice("invitations-flash-not-partners");
    visit.see_with(&paths::invitation(invitation.id), flash)
}

/// What is asked before an invitation is revoked.
pub(super) const fn revoke_question(was_sent: bool, by_hand: bool) -> &'static str {
    match (was_sent, by_hand) {
        (true, false) => "invitations-revoke-question",
        (true, true) => "invitations-revoke-question-by-hand",
        (false, _) => "invitations-revoke-question-unsent",
    }
}

/// What stands in the way of inviting a customer that has bought before (R-DIRECT-4).
pub(super) fn bought_before(visit: &Visit, invitation: &Invitation) -> HttpResponse {
    let flash = Flash::notice("invitations-flash-bought-before");
    visit.see_with(&paths::invitation(invitation.id), flash)
}

fn not_open(state: State) -> Flash {
    Flash::notice(match state {
        State::Accepted => "invitations-flash-accepted",
        State::Declined => "invitations-flash-declined",
        State::Revoked => "invitations-flash-revoked-already",
        _ => "invitations-flash-expired",
    })
}

/// Does something about an invitation, and says on its page what became of it.
pub(super) async fn act(
    visit: &Visit,
    invitation: &Invitation,
    done: &'static str,
    verb: impl AsyncFnOnce(&mut Tx) -> Result<Outcome, SendError>,
) -> Result<HttpResponse, PageError> {
    let flash = match visit.transact(verb).await {
        Ok(Outcome::Done) => Flash::done(done),
        Ok(Outcome::Meanwhile) => Flash::notice("invitations-flash-meanwhile"),
        Ok(Outcome::TooSoon) => Flash::notice("invitations-flash-too-soon"),
        Ok(Outcome::NeverSent) => Flash::notice("invitations-flash-never-sent"),
        Ok(Outcome::NotOpen(state)) => not_open(state),
        Ok(Outcome::Nowhere) => return Err(PageError::NotFound),
        Err(SendError::NotPartners) => Flash::notice("invitations-flash-not-partners"),
        Err(SendError::BoughtBefore) => Flash::notice("invitations-flash-bought-before"),
        Err(SendError::Refused(refusal)) => return Err(refusal.into()),
        Err(SendError::Database(error)) => return Err(error.into()),
        Err(SendError::Letter(error)) => return Err(error.into()),
    };
    Ok(visit.see_with(&paths::invitation(invitation.id), flash))
}

/// Sends the letter again as it was last sent, with a new secret that ends the old.
///
/// # Errors
/// If the role does not reach so far, the invitation is not there for this agent, or the database query fails.
pub async fn resend(
    visit: Visit,
    who: Requester,
    id: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let mut db = visit.read().await?;
    let invitation = own(&mut db, agent, &id).await?;
    invitation.permits(agent)?;
    let (Some(to), Some(_)) = (&invitation.to, invitation.sent_at) else {
        // What was never sent is looked at first.
        return Ok(visit.see(&paths::invitation(invitation.id)));
    };
    let draft = letters::of_invitation(&mut db, house(&visit), agent, &invitation, None).await?;
    drop(db);
    let seen = form.value("seen").parse().ok().map(Timestamp::from_micros);
    let mailer = visit.mailer();
    act(&visit, &invitation, "invitations-flash-resent", async |tx| {
        let eligibility = acceptances::invited_eligibility(tx, &invitation, visit.now.utc_date()).await?;
        let asked = (invitation.id, eligibility);
        invitations::send(tx, &visit.cx(), &mailer, agent, asked, seen, &draft, &to.email).await
    })
    .await
}

/// Records that the agent has sent it in another way, with these words if they are known.
pub(super) async fn sent_by_hand(
    visit: &Visit,
    agent: &Agent,
    invitation: &Invitation,
    draft: Option<&Draft>,
) -> Result<HttpResponse, PageError> {
    act(visit, invitation, "invitations-flash-sent-by-hand", async |tx| {
        let eligibility = acceptances::invited_eligibility(tx, invitation, visit.now.utc_date()).await?;
        let asked = (invitation.id, eligibility);
        invitations::send_by_hand(tx, &visit.cx(), &visit.mailer(), agent, asked, draft).await
    })
    .await
}

/// **I have sent it**, on Confirmation and on Account info.
///
/// # Errors
/// As [`resend`].
pub async fn sent(visit: Visit, who: Requester, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let invitation = own(&mut visit.read().await?, agent, &id).await?;
    invitation.permits(agent)?;
    sent_by_hand(&visit, agent, &invitation, None).await
}

/// Reminds of it.
///
/// # Errors
/// As [`resend`].
pub async fn remind(visit: Visit, who: Requester, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let mut db = visit.read().await?;
    let invitation = own(&mut db, agent, &id).await?;
    invitation.permits(agent)?;
    let draft = letters::reminder(&mut db, house(&visit), agent, &invitation).await?;
    drop(db);
    act(&visit, &invitation, "invitations-flash-reminded", async |tx| {
        let eligibility = acceptances::invited_eligibility(tx, &invitation, visit.now.utc_date()).await?;
        let asked = (invitation.id, eligibility);
        invitations::remind(tx, &visit.cx(), &visit.mailer(), agent, asked, &draft).await
    })
    .await
}

/// Takes it back.
///
/// # Errors
/// As [`resend`].
pub async fn revoke(visit: Visit, who: Requester, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let invitation = own(&mut visit.read().await?, agent, &id).await?;
    let done = match invitation.sent_at {
        Some(_) if !invitation.sent_by_hand => "invitations-flash-revoked",
        _ => "invitations-flash-revoked-unsent",
    };
    act(&visit, &invitation, done, async |tx| {
        invitations::revoke(tx, &visit.cx(), agent, invitation.id).await
    })
    .await
}
