//! Links by which a person sets a password: random, hashed at rest, used once, ending by time. Opening one changes
//! nothing.

use std::time::Duration;

use super::store::links::{self as store, OwnerRow};
use super::{Organisation, sign_in};
use crate::audit::{Actor, Context};
use crate::db::{Error, Reader, Tx};
use crate::text_enum;
use crate::values::id::AccountId;
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, PersonName, TimeZone, Timestamp};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// How long a link that has ended is remembered.
const KEPT: Duration = HOUR.saturating_mul(30 * 24);

text_enum! {
    /// What a link is for.
    pub enum Purpose {
        /// The first password of somebody who was invited (R-ACC-4).
        Invitation = "invitation",
        /// A new password in the place of one that was forgotten.
        Reset = "reset",
        /// The first Operator admin of a new installation.
        SetUp = "set_up",
    }
}

impl Purpose {
    /// How long a link for it can be used.
    pub const fn lasts(self) -> Duration {
        match self {
            Self::Invitation => HOUR.saturating_mul(7 * 24),
            Self::Reset => HOUR,
            Self::SetUp => HOUR.saturating_mul(24),
        }
    }
}

/// The person that a link belongs to.
#[derive(Debug, Clone)]
pub struct Owner {
    /// The account.
    pub account: AccountId,
    /// The person's name.
    pub name: PersonName,
    /// What to sign in with.
    pub sign_in_name: String,
    /// Where codes and resets go.
    pub contact_email: EmailAddress,
    /// The person's organisation.
    pub organisation: Organisation,
    /// The language of the person's screens, if one was chosen.
    pub language: Option<Language>,
    /// Where the person's day begins and ends.
    pub time_zone: TimeZone,
    /// The person, or the whole organisation, is disabled.
    pub is_disabled: bool,
}

impl Owner {
    /// The key of the sign-in name.
    pub fn key(&self) -> String {
        sign_in::key(&self.sign_in_name)
    }

    /// What a guesser of the person's password would try first.
    pub fn known_words(&self) -> [&str; 5] {
        [
            self.name.first(),
            self.name.last(),
            &self.sign_in_name,
            self.contact_email.as_str(),
            self.organisation.name(),
        ]
    }

    /// The circumstances of an act of the owner, who proved to be it by the link or the password.
    pub(super) fn acting(&self, cx: &Context) -> Context {
        let actor = Actor {
            account: Some(self.account),
            name: self.name.full(),
            organisation: self.organisation.name().to_owned(),
            partner: self.organisation.partner(),
            customer: self.organisation.customer(),
            application: None,
        };
        Context { actor, ..cx.clone() }
    }
}

impl From<OwnerRow> for Owner {
    fn from(row: OwnerRow) -> Self {
        Self {
            account: row.id,
            name: row.name(),
            organisation: row.organisation(),
            sign_in_name: row.sign_in_name,
            contact_email: row.contact_email,
            language: row.language,
            time_zone: row.time_zone,
            is_disabled: row.is_disabled,
        }
    }
}

/// What a link opens.
#[derive(Debug, Clone)]
pub enum Found {
    /// A password for this person.
    Password(Box<Owner>),
    /// The set-up of the first Operator admin.
    SetUp,
    /// Nothing any more: it has been used.
    Used,
    /// Nothing any more: its time is over, or a newer link took its place.
    Over,
    /// Nothing: nobody handed it out.
    Unknown,
}

/// What the link with this token opens.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, token: &Token, now: Timestamp) -> Result<Found, Error> {
    let Some(link) = store::find(db, &token.hash()).await? else {
        return Ok(Found::Unknown);
    };
    if link.used_at.is_some() {
        return Ok(Found::Used);
    }
    if link.expires_at <= now {
        return Ok(Found::Over);
    }
    let Some(account) = link.account_id else {
        return Ok(match link.purpose {
            Purpose::SetUp => Found::SetUp,
            Purpose::Invitation | Purpose::Reset => Found::Unknown,
        });
    };
    let owner = Owner::from(store::owner(db, account).await?);
    Ok(if owner.is_disabled {
        Found::Over
    } else {
        Found::Password(Box::new(owner))
    })
}

/// Removes what ended long ago. Until then a link that is opened again tells what became of it.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, Error> {
    store::sweep(tx, now.minus(KEPT)).await
}

/// A person by identifier.
pub(super) async fn owner(db: &mut Reader, account: AccountId) -> Result<Owner, Error> {
    store::owner(db, account).await.map(Owner::from)
}

/// A person by the key of the sign-in name.
pub(super) async fn owner_by_key(db: &mut Reader, key: &str) -> Result<Option<Owner>, Error> {
    Ok(store::owner_by_key(db, key).await?.map(Owner::from))
}

/// A fresh link; the ones that the person had can no longer be used. Without a person it opens no password.
pub(super) async fn make(
    tx: &mut Tx,
    cx: &Context,
    account: Option<AccountId>,
    purpose: Purpose,
) -> Result<(Token, Timestamp), Error> {
    if let Some(account) = account {
        // Only of the same purpose: a stranger who asks for a reset must not end somebody's invitation.
        store::end_open_of(tx, account, purpose, cx.now).await?;
    }
    let token = Token::new(&cx.random);
    let until = cx.now.plus(purpose.lasts());
    store::insert(tx, &token.hash(), account, purpose, cx.now, until).await?;
    Ok((token, until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reset_lasts_an_hour_and_an_invitation_a_week() {
        assert_eq!(Purpose::Reset.lasts(), Duration::from_secs(3_600));
        assert_eq!(Purpose::SetUp.lasts(), Duration::from_secs(86_400));
        assert_eq!(Purpose::Invitation.lasts(), Duration::from_secs(7 * 86_400));
    }
}
