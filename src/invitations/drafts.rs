//! Drafts: invitations that were begun and not sent (R-INV-4).

use super::{Purpose, draft_store};
use crate::accounts::Agent;
use crate::db::{Error, Reader};
use crate::values::id::{CustomerId, InvitationId};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{EmailAddress, PersonName, Timestamp};

/// The drafts that are listed at most.
pub const SHOWN: i64 = 100;

/// A draft, as a list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct DraftRow {
    /// Which one.
    pub id: InvitationId,
    /// What the customer is asked for.
    pub purpose: Purpose,
    /// The customer, if it is known.
    pub customer_id: Option<CustomerId>,
    /// Its name.
    pub company_name: Option<String>,
    /// Where it goes.
    pub to_email: Option<EmailAddress>,
    first_name: String,
    last_name: String,
    /// When it was begun.
    pub created_at: Timestamp,
    /// Assent tried to send it, and its email could not be delivered.
    pub undelivered: bool,
}

impl DraftRow {
    /// Who began it.
    pub fn author(&self) -> String {
        PersonName::stored(self.first_name.clone(), self.last_name.clone()).full()
    }

    /// Whom it asks, in words.
    pub fn whom(&self) -> &str {
        let email = self.to_email.as_ref().map(EmailAddress::as_str);
        self.company_name.as_deref().or(email).unwrap_or("—")
    }
}

/// The drafts that an agent may send, the newest first; at most [`SHOWN`].
///
/// # Errors
/// If the database query fails.
pub async fn drafts(db: &mut Reader, who: &Agent) -> Result<Vec<DraftRow>, Error> {
    let (agreements, relationships) = (who.inviter().is_ok(), who.requester().is_ok());
    draft_store::drafts(db, who.partner, agreements, relationships, SHOWN).await
}

/// How many drafts an agent may send.
///
/// # Errors
/// If the database query fails.
pub async fn count(db: &mut Reader, who: &Agent, now: Timestamp) -> Result<Count, Error> {
    let (agreements, relationships) = (who.inviter().is_ok(), who.requester().is_ok());
    let partner = who.partner;
    let count = async |db: &mut Reader| {
        let counted = draft_store::count_drafts(db, partner, agreements, relationships, COUNT_LIMIT + 1).await?;
        Ok(Count::from(counted))
    };
    let name = format!("invitations not sent of {partner}, {agreements}, {relationships}");
    Ok(*db.cached(&name, now, count).await?)
}
