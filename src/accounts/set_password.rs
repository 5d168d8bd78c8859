//! Setting a password by a link: once, and everything that was open with the old one ends.

use super::links::{self, Found, Owner};
use super::{sessions, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::secret::Token;

/// What became of it.
#[derive(Debug)]
pub enum Outcome {
    /// The password is set and a session has begun.
    Set {
        /// The session's secret, for the cookie.
        session: Token,
        /// Whose password it is.
        owner: Box<Owner>,
    },
    /// The link opens no password, or no longer.
    Gone(Found),
}

/// Uses the link up and sets the password whose hash this is.
///
/// # Errors
/// When the database does.
pub async fn set_password(tx: &mut Tx, cx: &Context, token: &Token, password_hash: &str) -> Result<Outcome, db::Error> {
    let owner = match links::find(tx, token, cx.now).await? {
        Found::Password(owner) => owner,
        gone => return Ok(Outcome::Gone(gone)),
    };
    // Of two that send the form at once one finds the link used.
    if !store::links::take(tx, &token.hash(), false, cx.now).await? {
        return Ok(Outcome::Gone(Found::Used));
    }
    let cx = owner.acting(cx);
    store::people::set_password(tx, owner.account, password_hash, cx.now).await?;
    store::links::end_open(tx, owner.account, cx.now).await?;
    sessions::end_all(tx, owner.account, None).await?;
    let session = sessions::begin_after_password(tx, &cx, owner.account).await?;
    let object = Object::new("account", owner.account, owner.name.full());
    audit::record(tx, &cx, Event::new(Kind::PasswordChanged, object)).await?;
    Ok(Outcome::Set { session, owner })
}
