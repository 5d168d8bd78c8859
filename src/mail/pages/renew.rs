//! Sending a letter again. One with a secret is written anew by the module that made the secret, which ends the old one
//! (R-MAIL-4): each kind of letter that holds a secret has its line here.

use uuid::Uuid;

use crate::acceptances::eligibility;
use crate::accounts::people::{self, Desk};
use crate::accounts::{contact, reset};
use crate::attestations::dispute;
use crate::audit::Context;
use crate::db::Tx;
use crate::invitations::{self, Outcome, SendError};
use crate::mail::outgoing::{self, Shown};
use crate::registration;
use crate::values::id::{AccountId, ConfirmationId, InvitationId};
use crate::values::{EmailAddress, Language};
use crate::web::PageError;

/// The kind of the letter that brings a code.
const CODE: &str = "acceptance-code";

/// Whether the letter can be sent again at all: a code cannot.
pub(super) fn is_renewable(letter: &Shown) -> bool {
    letter.kind != CODE
}

/// What became of a wish to send a letter again.
pub(super) enum Renewal {
    /// A new letter waits to be sent.
    Done,
    /// It cannot be done, or not from here; the message says why and where.
    Not(&'static str),
}

impl Renewal {
    const fn done_or(done: bool, reason: &'static str) -> Self {
        if done { Self::Done } else { Self::Not(reason) }
    }
}

/// Puts the letter into the outbox once more. `portal` is the name of the portal where customers accept.
///
/// # Errors
/// If the database query fails, or a template cannot be filled.
pub(super) async fn renew(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    portal: &str,
    letter: &Shown,
) -> Result<Renewal, PageError> {
    if !letter.has_secret {
        outgoing::resend(tx, cx, letter).await?;
        return Ok(Renewal::Done);
    }
    let language = Language::parse(&letter.line.language).unwrap_or_default();
    let to = EmailAddress::stored(letter.line.to_email.clone());
    match (letter.kind.as_str(), letter.record_id, letter.partner_id) {
        ("invitation", Some(record), _) => match people::resend_to(tx, cx, desk, AccountId::from(record)).await {
            Ok(_) => Ok(Renewal::Done),
            Err(people::Error::Changed) => Ok(Renewal::Not("outgoing-renew-has-password")),
            Err(error) => Err(error.into()),
        },
        ("reset", Some(record), _) => {
            let done = reset::renew(tx, cx, desk, AccountId::from(record), language).await?;
            Ok(Renewal::done_or(done, "outgoing-renew-disabled"))
        }
        ("contact", Some(record), _) => match contact::renew(tx, cx, desk, AccountId::from(record), &to).await {
            Ok(done) => Ok(Renewal::done_or(done, "outgoing-renew-contact")),
            Err(contact::Error::Database(error)) => Err(error.into()),
            Err(error) => Err(PageError::fault(error)),
        },
        ("registration", _, Some(partner)) => {
            match registration::renew(tx, cx, desk, portal, partner, &to, language).await {
                Ok(done) => Ok(Renewal::done_or(done, "outgoing-renew-registered")),
                Err(registration::AskError::Database(error)) => Err(error.into()),
                Err(error) => Err(PageError::fault(error)),
            }
        }
        ("attested", Some(record), _) => match dispute::renew(tx, cx, desk, ConfirmationId::from(record)).await {
            Ok(done) => Ok(Renewal::done_or(done, "outgoing-renew-corrected")),
            Err(dispute::Error::Database(error)) => Err(error.into()),
            Err(error) => Err(PageError::fault(error)),
        },
        ("invitation-to-accept" | "invitation-reminder", Some(record), _) => {
            invitation(tx, cx, desk, record, letter).await
        }
        // What was ticked may not be what would be ticked now: the person asks on the page that shows it.
        (CODE, ..) => Ok(Renewal::Not("outgoing-renew-code")),
        _ => Ok(Renewal::Not("outgoing-renew-elsewhere")),
    }
}

async fn invitation(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    record: Uuid,
    letter: &Shown,
) -> Result<Renewal, PageError> {
    let id = InvitationId::from(record);
    let Some(invitation) = invitations::find(tx, id).await? else {
        return Ok(Renewal::Not("outgoing-renew-invitation-over"));
    };
    let directly = eligibility::directly_asked(tx, &invitation, cx.now.utc_date()).await?;
    Ok(match invitations::renew(tx, cx, desk, (id, directly), letter).await {
        Ok(Outcome::Done) => Renewal::Done,
        Ok(_) => Renewal::Not("outgoing-renew-invitation-over"),
        Err(SendError::NotPartners) => Renewal::Not("outgoing-renew-not-partners"),
        Err(SendError::BoughtBefore) => Renewal::Not("outgoing-renew-bought-before"),
        Err(SendError::Refused(refusal)) => return Err(refusal.into()),
        Err(SendError::Database(error)) => return Err(error.into()),
        Err(error) => return Err(PageError::fault(error)),
    })
}
