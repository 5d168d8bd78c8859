//! Sending a letter again. One with a secret is written again by the module that made the secret, which ends the old one
//! (R-MAIL-4): each kind of letter that holds a secret has its line here.

use uuid::Uuid;

use crate::acceptances;
use crate::accounts::people::{self, Mailer};
use crate::accounts::{contact, first_password, reset};
use crate::attestations::dispute;
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::invitations::{self, Outcome, SendError};
use crate::mail::outgoing::{self, LetterDetail};
use crate::registration;
use crate::values::id::{AccountId, ConfirmationId, InvitationId};
use crate::values::{EmailAddress, Language};
use crate::web::PageError;

/// The kinds of letters that bring a code.
const CODES: [&str; 2] = ["acceptance-code", first_password::LETTER];

/// Whether the letter can be sent again at all: a code cannot.
pub(super) fn is_renewable(letter: &LetterDetail) -> bool {
    !CODES.contains(&letter.kind.as_str())
}

/// Why a letter was not sent again.
pub(super) enum RenewError {
    /// It cannot be, or not from here; the message says why and where.
    Refused(&'static str),
    /// Anything else.
    Page(PageError),
}

impl From<PageError> for RenewError {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

impl From<db::Error> for RenewError {
    fn from(error: db::Error) -> Self {
        Self::Page(error.into())
    }
}

/// `Ok` where the module that made the secret has made another.
fn renewed(is_renewed: bool, reason: &'static str) -> Result<(), RenewError> {
    if is_renewed {
        Ok(())
    } else {
        Err(RenewError::Refused(reason))
    }
}

/// Puts the letter into the outbox once more. `portal` is the name of the portal where customers accept.
///
/// # Errors
/// If it is refused, the database query fails, or a template cannot be filled.
pub(super) async fn renew(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    letter: &LetterDetail,
) -> Result<(), RenewError> {
    if !letter.has_secret {
        outgoing::resend(tx, cx, letter).await?;
        return Ok(());
    }
    let language = Language::parse(&letter.line.language).unwrap_or_default();
    let to = EmailAddress::stored(letter.line.to_email.clone());
    match (letter.kind.as_str(), letter.record_id, letter.partner_id) {
        ("invitation", Some(record), _) => match people::resend_to(tx, cx, mailer, AccountId::from(record)).await {
            Ok(_) => Ok(()),
            Err(people::Error::Changed) => Err(RenewError::Refused("outgoing-renew-has-password")),
            Err(error) => Err(PageError::from(error).into()),
        },
        ("reset", Some(record), _) => {
            let done = reset::renew(tx, cx, mailer, AccountId::from(record), language).await;
            renewed(done.map_err(PageError::from)?, "outgoing-renew-disabled")
        }
        ("contact" | "contact-consent", Some(record), _) => {
            match contact::renew(tx, cx, mailer, AccountId::from(record), &to).await {
                Ok(done) => renewed(done, "outgoing-renew-contact"),
                Err(contact::Error::Database(error)) => Err(error.into()),
                Err(error) => Err(PageError::fault(error).into()),
            }
        }
        ("registration", _, Some(partner)) => {
            match registration::renew(tx, cx, mailer, portal, partner, &to, language).await {
                Ok(done) => renewed(done, "outgoing-renew-registered"),
                Err(registration::AskError::Database(error)) => Err(error.into()),
                Err(error) => Err(PageError::fault(error).into()),
            }
        }
        ("attested", Some(record), _) => match dispute::renew(tx, cx, mailer, ConfirmationId::from(record)).await {
            Ok(done) => renewed(done, "outgoing-renew-corrected"),
            Err(dispute::Error::Database(error)) => Err(error.into()),
            Err(error) => Err(PageError::fault(error).into()),
        },
        ("invitation-to-accept" | "invitation-reminder", Some(record), _) => {
            invitation(tx, cx, mailer, record, letter).await
        }
        // What was ticked may not be what would be ticked now: the person asks on the page that shows it.
        (kind, ..) if CODES.contains(&kind) => Err(RenewError::Refused("outgoing-renew-code")),
        _ => Err(RenewError::Refused("outgoing-renew-elsewhere")),
    }
}

async fn invitation(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    record: Uuid,
    letter: &LetterDetail,
) -> Result<(), RenewError> {
    let id = InvitationId::from(record);
    let Some(invitation) = invitations::find(tx, id).await? else {
        return Err(RenewError::Refused("outgoing-renew-invitation-over"));
    };
    let eligibility = acceptances::invited_eligibility(tx, &invitation, cx.now.utc_date()).await?;
    match invitations::renew(tx, cx, mailer, (id, eligibility), letter).await {
        Ok(Outcome::Done) => Ok(()),
        Ok(_) => Err(RenewError::Refused("outgoing-renew-invitation-over")),
        Err(SendError::NotPartners) => Err(RenewError::Refused("outgoing-renew-not-partners")),
        Err(SendError::BoughtBefore) => Err(RenewError::Refused("outgoing-renew-bought-before")),
        Err(SendError::Refused(refusal)) => Err(PageError::from(refusal).into()),
        Err(SendError::Database(error)) => Err(error.into()),
        Err(error) => Err(PageError::fault(error).into()),
    }
}
