//! The first step: an e-mail address, which is verified before anything else is asked.

use std::time::Duration;

use super::{LASTS, letters, store};
use crate::accounts::people::Mailer;
use crate::accounts::registered;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::invitations::{AcceptLink, Named, behind};
use crate::mail::Unwritten;
use crate::partners::{self, Partner};
use crate::quotas::{self, Quota, Subject};
use crate::values::id::{InvitationId, PartnerId};
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
    /// Too many were asked for from this network.
    #[error(transparent)]
    Quota(#[from] quotas::Error),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Mails the link by which the registration goes on. Anyone who has an account with this e-mail is notified by the letter,
/// and by nothing else: the answer is the same. An address that got enough of them gets nothing. `portal` is the name of the portal where customers accept.
///
/// # Errors
/// If the letter cannot be written, the network's quota is used up, or the database query fails.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    (link, named): (&AcceptLink, &Named),
    email: &EmailAddress,
    language: Language,
) -> Result<(), AskError> {
    let partner = &named.partner;
    // Also where no letter is sent: otherwise the answer would tell that somebody has asked with this address before.
    if let Some(network) = Subject::network(cx) {
        quotas::take(tx, cx.now, mailer.quotas, Quota::RegistrationEmails, network).await?;
    }
    let now = (cx.now, cx.now.minus(AT_ONCE), cx.now.minus(HOUR));
    if !store::may_ask(tx, &email.key(), now, AN_HOUR).await? {
        return Ok(());
    }
    if registered::is_known(tx, email).await? {
        letters::known(tx, cx, mailer, portal, (link, partner), email, language).await?;
    } else {
        let invitation = behind(tx, link, named, cx.now).await?;
        let kept = link.without_token().path();
        send(tx, cx, mailer, portal, partner, email, language, (invitation, &kept)).await?;
    }
    record(tx, cx, partner).await?;
    Ok(())
}

/// Mails the letter of a registration that waits once more, with a new link, which ends the old (R-MAIL-4). `false` when it
/// was used, the e-mail belongs to an account by now, or the partner is gone.
///
/// # Errors
/// As [`ask`].
pub async fn renew(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    partner: PartnerId,
    email: &EmailAddress,
    language: Language,
) -> Result<bool, AskError> {
    let partner = partners::find(tx, partner).await?;
    let begun = match &partner {
        Some(partner) => store::newest(tx, email, partner.id).await?,
        None => None,
    };
    let (Some(partner), Some(begun)) = (partner, begun) else {
        return Ok(false);
    };
    if begun.used_at.is_some() || partner.disabled_at.is_some() || registered::is_known(tx, email).await? {
        return Ok(false);
    }
    store::end_open(tx, email, partner.id, cx.now).await?;
    let kept = (begun.invitation_id, begun.link.as_str());
    send(tx, cx, mailer, portal, &partner, email, language, kept).await?;
    record(tx, cx, &partner).await?;
    Ok(true)
}

/// Makes the link and mails it.
async fn send(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    portal: &str,
    partner: &Partner,
    email: &EmailAddress,
    language: Language,
    (invitation, kept): (Option<InvitationId>, &str),
) -> Result<(), AskError> {
    let token = Token::new(&cx.random);
    let until = cx.now.plus(LASTS);
    store::insert(tx, &token.hash(), email, partner.id, invitation, kept, (cx.now, until)).await?;
    letters::verify(tx, cx, mailer, portal, partner, email, language, (&token, until)).await
}

async fn record(tx: &mut Tx, cx: &Context, partner: &Partner) -> Result<(), db::Error> {
    let object = Object::new("partner", partner.id, partner.details.name.as_str());
    audit::record(
        tx,
        cx,
        Event::new(Kind::RegistrationAsked, object).of_partner(partner.id),
    )
    .await
}
