//! The first step: an e-mail address, which is verified before anything else is asked.

use std::time::Duration;

use super::{LASTS, letters, store};
use crate::accounts::people::Desk;
use crate::accounts::registered;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::invitations::{AcceptLink, Named, behind};
use crate::mail::Unwritten;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language};

/// An address gets so many letters an hour, however often somebody asks: nobody's mailbox is flooded.
const AN_HOUR: i64 = 3;
const HOUR: Duration = Duration::from_secs(60 * 60);
/// Asking again sooner than this is a double click, and the letter is on its way.
const AT_ONCE: Duration = Duration::from_secs(30);

/// Why no letter was written.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Its template: a fault of ours.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Mails the link by which the registration goes on. Whoever has an account with this e-mail is told so by the letter,
/// and by nothing else: the answer is the same. An address that got enough of them gets nothing. `portal` is the name of the portal where customers accept.
///
/// # Errors
/// When the letter cannot be written, or the database does.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    portal: &str,
    (link, named): (&AcceptLink, &Named),
    email: &EmailAddress,
    language: Language,
) -> Result<(), AskError> {
    let partner = &named.partner;
    let now = (cx.now, cx.now.minus(AT_ONCE), cx.now.minus(HOUR));
    if !store::may_ask(tx, &email.key(), now, AN_HOUR).await? {
        return Ok(());
    }
    if registered::is_known(tx, email).await? {
        letters::known(tx, cx, desk, portal, (link, partner), email, language).await?;
    } else {
        let token = Token::new(&cx.random);
        let until = cx.now.plus(LASTS);
        let invitation = behind(tx, link, cx.now).await?;
        let kept = link.without_token().path();
        store::insert(tx, &token.hash(), email, partner.id, invitation, &kept, (cx.now, until)).await?;
        letters::verify(tx, cx, desk, portal, partner, email, language, (&token, until)).await?;
    }
    let event = Event::new(
        Kind::RegistrationAsked,
        Object::new("partner", partner.id, partner.details.name.as_str()),
    )
    .of_partner(partner.id);
    audit::record(tx, cx, event).await?;
    Ok(())
}
