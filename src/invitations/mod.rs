//! Asking customers to accept: an agreement alone, or a reseller relationship with it (R-INV-1 to R-INV-5).
//!
//! A **reusable** link names the partner and proves nothing about who clicks; nothing is recorded of it. An
//! **invitation** is a record of one customer, or one person, that was asked; once it is sent it carries a secret of its
//! own, which is kept as a hash.

pub mod api;
mod answer;
mod create;
mod draft_store;
pub mod drafts;
pub mod end_relationship;
mod fill;
pub mod letters;
mod link;
pub mod list;
mod list_store;
pub mod pages;
mod request;
mod resolve;
mod send;
mod send_by_hand;
mod store;
mod undelivered;

use chrono::{Days, NaiveDate};

pub use answer::{Answer, Answered, accepted_directly, answer, declined_directly, opened, opened_by};
pub use create::create;
pub use fill::fill_words;
pub use link::{AcceptLink, LinkKind};
pub use request::{Request, request};
pub use resolve::{LinkProblem, Named, Requested, behind, link_of, named, open_requests, resolve};

pub use send::{Outcome, SendError, end, remind, renew, revoke, send};
pub use send_by_hand::send_by_hand;
pub use undelivered::undelivered;

use crate::accounts::Refusal;
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::values::paging::{COUNT_LIMIT, Count};
use crate::values::{EmailAddress, Language, Timestamp};

/// So many days an invitation can be answered, the day on which it was last sent not counted.
pub const LASTS_DAYS: u64 = 30;

text_enum! {
    /// How far an invitation has come (R-INV-4).
    pub enum State {
        /// A draft: nothing was sent, or the email could not be delivered.
        Created = "created",
        /// Assent or the agent sent it.
        Sent = "sent",
        /// Somebody signed in through its link.
        Opened = "opened",
        /// The customer accepted.
        Accepted = "accepted",
        /// The customer refused.
        Declined = "declined",
        /// Its time ran out. Never stored: it follows from the day.
        Expired = "expired",
        /// The partner took it back.
        Revoked = "revoked",
    }
}

impl State {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Created => "invitation-state-created",
            Self::Sent => "invitation-state-sent",
            Self::Opened => "invitation-state-opened",
            Self::Accepted => "invitation-state-accepted",
            Self::Declined => "invitation-state-declined",
            Self::Expired => "invitation-state-expired",
            Self::Revoked => "invitation-state-revoked",
        }
    }

    /// Its shape and colour.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Accepted => "good",
            Self::Declined | Self::Expired => "warn",
            Self::Sent | Self::Opened => "info",
            Self::Created | Self::Revoked => "none",
        }
    }

    /// Whether the customer can still answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Created | Self::Sent | Self::Opened)
    }

    /// Whether it was neither answered nor revoked.
    pub const fn is_unanswered(self) -> bool {
        self.is_open() || matches!(self, Self::Expired)
    }

    /// Whether the customer has been asked and can still answer. A draft asks nobody.
    pub const fn is_asked(self) -> bool {
        matches!(self, Self::Sent | Self::Opened)
    }

    /// What it is on a day (UTC), by the last day on which it can be answered. A draft does not expire.
    pub fn on(self, today: NaiveDate, expires_on: NaiveDate) -> Self {
        if self.is_asked() && expires_on < today {
            Self::Expired
        } else {
            self
        }
    }
}

text_enum! {
    /// What a customer is asked for.
    pub enum Purpose {
        /// To accept an agreement.
        Agreement = "agreement",
        /// To authorise a partner, and to accept the agreement.
        Relationship = "relationship",
    }
}

impl Purpose {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Agreement => "invitation-purpose-agreement",
            Self::Relationship => "invitation-purpose-relationship",
        }
    }
}

/// Whom an invitation is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The person's name; empty when it is not known.
    pub name: String,
    /// Where it goes.
    pub email: EmailAddress,
}

/// An invitation.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// What the customer is asked for.
    pub purpose: Purpose,
    /// The partner that asks.
    pub partner: PartnerId,
    /// For an indirect reseller's relationship: the provider that is authorised besides (R-IND-4).
    pub provider: Option<PartnerId>,
    /// The customer; of a relationship request only since it was answered.
    pub customer: Option<CustomerId>,
    /// The agreement that the customer is asked to accept; `None` where none was asked for that day.
    pub type_id: Option<String>,
    /// Delegated administration privileges are asked for, too: recorded and shown, without technical effect.
    pub dap: bool,
    /// How far it has come, as it is stored; see [`Invitation::state_on`].
    pub state: State,
    /// The language of its letters.
    pub language: Language,
    /// Whom it is written to, as far as that is known.
    pub to: Option<Recipient>,
    /// Who made it.
    pub author: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// The last day, UTC, on which it can be answered.
    pub expires_on: NaiveDate,
    /// When it was last sent.
    pub sent_at: Option<Timestamp>,
    /// When the customer was last reminded.
    pub reminded_at: Option<Timestamp>,
    /// When somebody first signed in through its link.
    pub opened_at: Option<Timestamp>,
    /// When the customer answered.
    pub answered_at: Option<Timestamp>,
    /// Why it was declined.
    pub reason: Option<String>,
    /// It was last sent by the agent, who said so, and not by Assent.
    pub sent_by_hand: bool,
}

impl Invitation {
    /// How far it has come on a day (UTC): the state that pages show.
    pub fn state_on(&self, today: NaiveDate) -> State {
        self.state.on(today, self.expires_on)
    }

    /// Whether it has not been sent.
    pub fn is_draft(&self) -> bool {
        self.state == State::Created
    }

    /// Whether Assent tried to send it, and its email could not be delivered.
    pub fn is_undelivered(&self) -> bool {
        self.is_draft() && self.sent_at.is_some()
    }
}

/// The invitations to a customer, of any partner, or that one of its people has opened, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Invitation>, db::Error> {
    store::of_customer(db, customer, i64::MAX).await
}

/// Whether a customer may accept a type by itself today, as `acceptances::eligibility` finds out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eligibility {
    /// It may.
    Eligible,
    /// It has bought before and has never accepted the type directly: its partner attests (R-DIRECT-4).
    BoughtBefore,
    /// It is in a national cloud: no confirmation is possible, and none is needed (R-GATE-5).
    NationalCloud,
    /// The policy timeline does not allow it.
    NotByPolicy,
}

/// Why a customer cannot be invited.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The partner does not serve the customer, or does so no longer.
    #[error("the partner does not serve this customer")]
    NotServed,
    /// A customer in a national cloud needs no confirmation (R-GATE-5).
    #[error("a customer in a national cloud needs no confirmation")]
    NationalCloud,
    /// A customer that has bought before cannot accept directly; its partner attests instead (R-DIRECT-4).
    #[error("a customer that has bought before cannot accept directly")]
    BoughtBefore,
    /// The provider and the reseller do not work together (R-IND-4).
    #[error("the provider and the reseller do not work together")]
    NotPartners,
    /// The role does not reach so far.
    #[error("the role does not reach so far")]
    Refused(Refusal),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The last day on which what is made or sent at this moment can be answered.
fn last_day(now: Timestamp) -> NaiveDate {
    let today = now.utc_date();
    today.checked_add_days(Days::new(LASTS_DAYS)).unwrap_or(today)
}

/// The last invitation of a partner to a customer, if the customer can still answer it.
///
/// # Errors
/// If the database query fails.
pub async fn open_for(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    now: Timestamp,
) -> Result<Option<Invitation>, db::Error> {
    let last = store::of(db, partner, customer).await?.into_iter().next();
    Ok(last.filter(|invitation| invitation.state_on(now.utc_date()).is_open()))
}

/// Every invitation of a partner to a customer, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn of(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<Vec<Invitation>, db::Error> {
    store::of(db, partner, customer).await
}

/// How many invitations were sent that ask for a type and can still be answered on a day.
///
/// # Errors
/// If the database query fails.
pub async fn count_open(db: &mut Reader, type_id: &str, on: NaiveDate) -> Result<Count, db::Error> {
    Ok(store::count_open(db, type_id, on, COUNT_LIMIT + 1).await?.into())
}

/// One invitation, for whoever sees all.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: InvitationId) -> Result<Option<Invitation>, db::Error> {
    store::find(db, id).await
}

/// One of a partner's own invitations (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find_for(db: &mut Reader, partner: PartnerId, id: InvitationId) -> Result<Option<Invitation>, db::Error> {
    Ok(store::find(db, id)
        .await?
        .filter(|invitation| invitation.partner == partner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_inv_4_an_invitation_is_open_until_it_is_answered_expired_or_revoked() {
        let open: Vec<_> = State::ALL.iter().filter(|state| state.is_open()).collect();
        assert_eq!(open, [&State::Created, &State::Sent, &State::Opened]);
    }

    #[test]
    fn r_inv_4_a_draft_asks_nobody_and_does_not_expire() {
        let asked: Vec<_> = State::ALL.iter().filter(|state| state.is_asked()).collect();
        assert_eq!(asked, [&State::Sent, &State::Opened]);
        let last = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        assert_eq!(State::Created.on(last.succ_opt().unwrap(), last), State::Created);
    }

    #[test]
    fn r_inv_4_it_expires_behind_its_last_day_and_what_was_answered_stays_so() {
        let last = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        let after = last.succ_opt().unwrap();
        for state in State::ALL {
            assert_eq!(state.on(last, last), *state);
            let then = if state.is_asked() { State::Expired } else { *state };
            assert_eq!(state.on(after, last), then);
        }
        assert_eq!(last_day("2026-11-20T23:59:59Z".parse().unwrap()), last);
    }
}
