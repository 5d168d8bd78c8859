//! **I have sent it**: the agent sent an invitation in another way than from Assent (R-STAT-1).

use serde_json::json;

use super::request::object;
use super::send::{at_hand, can_be_answered, send_first_link};
use super::{Eligibility, Outcome, Recipient, SendError, State, draft_store, last_day};
use crate::accounts::Agent;
use crate::accounts::people::Mailer;
use crate::audit::{self, Context, Event, Kind};
use crate::db::Tx;
use crate::mail::{self, Draft};
use crate::values::id::InvitationId;

/// Records that the agent sent an invitation, for another [`super::LASTS_DAYS`] days. The words of `draft`, if there is one,
/// are kept for reminders. One that was sent already stays as it is. A Customer admin who has no password yet gets a link to set
/// one.
///
/// # Errors
/// If the role does not reach so far, the link opens nothing, the customer cannot accept any more, or the database query
/// fails.
pub async fn send_by_hand(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    who: &Agent,
    (invitation, eligibility): (InvitationId, Eligibility),
    draft: Option<&Draft>,
) -> Result<Outcome, SendError> {
    let invitation = match at_hand(tx, cx, who, invitation).await? {
        Ok(invitation) => invitation,
        Err(outcome) => return Ok(outcome),
    };
    match invitation.state_on(cx.now.utc_date()) {
        State::Created | State::Expired => {}
        _ if invitation.sent_by_hand => return Ok(Outcome::Done),
        _ => return Ok(Outcome::Meanwhile),
    }
    can_be_answered(tx, &invitation, eligibility).await?;
    let until = last_day(cx.now);
    if !draft_store::set_sent_by_hand(tx, &invitation, until, cx.now).await? {
        return Ok(Outcome::Meanwhile);
    }
    if let Some(draft) = draft {
        let known = invitation.to.as_ref();
        let to = draft.to.as_ref().map(|to| match known {
            Some(known) if known.email.key() == to.key() => known.clone(),
            _ => Recipient {
                name: String::new(),
                email: to.clone(),
            },
        });
        let body = draft.body.replace(draft.link.url(), mail::LINK);
        let words = (draft.language, draft.subject.as_str(), body.as_str());
        draft_store::set_words(tx, &invitation, to.as_ref().or(known), words).await?;
    }
    send_first_link(tx, cx, mailer, &invitation).await?;
    let event = Event::new(Kind::InvitationSentByHand, object(&invitation))
        .of_partner(invitation.partner)
        .of_customer(invitation.customer)
        .before(json!({ "state": invitation.state }))
        .after(json!({ "state": State::Sent, "expires_on": until }));
    audit::record(tx, cx, event).await?;
    Ok(Outcome::Done)
}
