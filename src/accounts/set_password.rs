//! Setting a password by a link: once, and everything that was open with the old one ends.

use secrecy::SecretString;

use super::links::{self, Found, Owner};
use super::passwords::{Password, PasswordPool};
use super::provenance::{self, AddressProof};
use super::sign_in::Error;
use super::{first_password, guesses, sessions, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Database, Reader, Tx};
use crate::values::id::AccountId;
use crate::values::secret::Token;

/// A new password's hash, and the hash that it is to replace.
#[derive(Debug, Clone)]
pub struct NewHash {
    before: Option<String>,
    hash: String,
}

impl NewHash {
    /// A hash that was made beforehand, for whatever password the owner of this link has now.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn made(db: &mut Reader, cx: &Context, token: &Token, hash: &str) -> Result<Self, db::Error> {
        let before = match links::find(db, token, cx.now).await? {
            Found::Password(owner) => store::people::present_password(db, owner.account).await?,
            _ => None,
        };
        let hash = hash.to_owned();
        Ok(Self { before, hash })
    }
}

/// The session that begins once the password is set.
#[derive(Debug)]
pub struct PasswordSet {
    /// The session's secret, for the cookie.
    pub session: Token,
    /// Whose password it is.
    pub owner: Box<Owner>,
}

/// Why a password was not set.
#[derive(Debug, thiserror::Error)]
pub enum SetPasswordError {
    /// The link does not lead to a password, or no longer.
    #[error("the link is not valid for a password")]
    Gone(Found),
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Hashes a new password; `None` when it is the present one. A temporary one, which somebody else has seen, must not
/// become its owner's own (R-ACC-3).
///
/// # Errors
/// If too many passwords are being checked, or the database query fails.
pub async fn hash(
    db: &Database,
    pool: &PasswordPool,
    account: AccountId,
    password: &Password,
) -> Result<Option<NewHash>, Error> {
    let before = store::people::present_password(&mut db.read().await?, account).await?;
    if let Some(kept) = &before {
        let typed = SecretString::from(password.reveal());
        if !pool.check(typed, Some(kept)).await?.is_wrong() {
            return Ok(None);
        }
    }
    let hash = pool.hash(password).await?;
    Ok(Some(NewHash { before, hash }))
}

/// Redeems the link and sets the password whose hash this is.
///
/// # Errors
/// If the link is not valid, or the database query fails.
pub async fn set_password(
    tx: &mut Tx,
    cx: &Context,
    token: &Token,
    new: &NewHash,
) -> Result<PasswordSet, SetPasswordError> {
    let owner = match links::find(tx, token, cx.now).await? {
        Found::Password(owner) => owner,
        gone => return Err(SetPasswordError::Gone(gone)),
    };
    // The account first, the link after it, as all who change a password do: so nobody waits for each other crosswise.
    // Of two who come at once, by this link or by the old password, the second finds another hash than it had seen.
    let is_set = store::people::set_password(tx, owner.account, new.before.as_deref(), &new.hash, cx.now).await?;
    if !is_set || !store::links::take(tx, &token.hash(), false, cx.now).await? {
        return Err(SetPasswordError::Gone(match links::find(tx, token, cx.now).await? {
            // Another password was set, or a temporary one issued, while this one was being hashed.
            Found::Password(_) => Found::Over,
            gone => gone,
        }));
    }
    let cx = owner.acting(cx);
    store::links::end_open(tx, owner.account, cx.now).await?;
    first_password::end_open(tx, &cx, owner.account).await?;
    provenance::note_proof(tx, owner.account, AddressProof::MailedLink, cx.now).await?;
    sessions::end_all(tx, owner.account, None).await?;
    guesses::clear(tx, owner.account).await?;
    let session = sessions::begin_after_password(tx, &cx, owner.account).await?;
    let object = Object::new("account", owner.account, owner.name.full());
    audit::record(tx, &cx, Event::new(Kind::PasswordChanged, object)).await?;
    Ok(PasswordSet { session, owner })
}
