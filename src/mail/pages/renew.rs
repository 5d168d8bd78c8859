//! Sending a letter again. One with a secret is written anew by the module that made the secret, which ends the old one
//! (R-MAIL-4): each kind of letter that can be renewed has its line here.

use crate::accounts::people::{self, Desk};
use crate::accounts::reset;
use crate::audit::Context;
use crate::db::Tx;
use crate::mail::outgoing::{self, Shown};
use crate::values::Language;
use crate::values::id::AccountId;
use crate::web::PageError;

/// What became of a wish to send a letter again.
pub(super) enum Renewal {
    /// A new letter waits to be sent.
    Done,
    /// It cannot be done from here; the message says why and where.
    NotFromHere(&'static str),
}

/// Puts the letter into the outbox once more.
///
/// # Errors
/// When the database does, or a template cannot be filled.
pub(super) async fn renew(tx: &mut Tx, cx: &Context, desk: &Desk<'_>, letter: &Shown) -> Result<Renewal, PageError> {
    if !letter.has_secret {
        outgoing::resend(tx, cx, letter).await?;
        return Ok(Renewal::Done);
    }
    let Some(record) = letter.record_id else {
        return Ok(Renewal::NotFromHere("outgoing-renew-elsewhere"));
    };
    match letter.kind.as_str() {
        "invitation" => match people::resend_to(tx, cx, desk, AccountId::from(record)).await {
            Ok(_) => Ok(Renewal::Done),
            Err(people::Error::Changed) => Ok(Renewal::NotFromHere("outgoing-renew-has-password")),
            Err(error) => Err(error.into()),
        },
        "reset" => {
            let language = Language::parse(&letter.line.language).unwrap_or_default();
            if reset::renew(tx, cx, desk, AccountId::from(record), language).await? {
                Ok(Renewal::Done)
            } else {
                Ok(Renewal::NotFromHere("outgoing-renew-disabled"))
            }
        }
        _ => Ok(Renewal::NotFromHere("outgoing-renew-elsewhere")),
    }
}
