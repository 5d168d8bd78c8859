//! **Register your organisation**: from a partner's link somebody whose organisation Assent does not know makes it known,
//! and becomes its first Customer admin (R-INV-5).

mod ask;
mod letters;
pub mod pages;
mod register;
mod store;

use std::time::Duration;

pub use ask::{AskError, ask, renew};
pub use register::{NewOrganisation, RegisterError, Registered, refuse, register};

use crate::db::{self, Reader};
use crate::invitations::AcceptLink;
use crate::values::id::{InvitationId, PartnerId};
use crate::values::registration::RegistrationNumber;
use crate::values::secret::Token;
use crate::values::{Country, EmailAddress, Timestamp};

/// How long the mailed link can be used.
pub const LASTS: Duration = Duration::from_secs(24 * 60 * 60);

/// A registration that was begun: whose e-mail is verified, and whose link it came by.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The e-mail that the link was mailed to.
    pub email: EmailAddress,
    /// The partner of the link.
    pub partner: PartnerId,
    /// The targeted invitation behind the link.
    pub invitation: Option<InvitationId>,
    /// The link that it goes on at, without its secret.
    pub link: AcceptLink,
}

/// What a mailed link opens.
#[derive(Debug, Clone)]
pub enum Found {
    /// The form.
    Open(Box<Begun>),
    /// Nothing any more: the organisation was registered with it.
    Used(AcceptLink),
    /// Nothing any more: its time is over.
    Over,
    /// Nothing: nobody handed it out.
    Unknown,
}

/// What the mailed link with this token opens.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Found, db::Error> {
    let Some(row) = store::find(db, &token.hash()).await? else {
        return Ok(Found::Unknown);
    };
    let link = AcceptLink::of_path(&row.link).unwrap_or(AcceptLink::BARE);
    Ok(if row.used_at.is_some() {
        Found::Used(link)
    } else if row.expires_at <= now {
        Found::Over
    } else {
        Found::Open(Box::new(Begun {
            email: row.email,
            partner: row.partner_id,
            invitation: row.invitation_id,
            link,
        }))
    })
}

/// Whether an organisation with this registration number is known.
///
/// # Errors
/// If the database query fails.
pub async fn number_is_taken(
    db: &mut Reader,
    country: Country,
    number: &RegistrationNumber,
) -> Result<bool, db::Error> {
    store::number_is_taken(db, country, number).await
}
