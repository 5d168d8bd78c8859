//! Changing the own password, also a temporary one into an own: the present one is asked for.

use secrecy::{ExposeSecret, SecretString};

use super::first_password::{self, Typed};
use super::passwords::{Checked, Password, PasswordPool};
use super::sign_in::Error;
use super::{Visitor, sessions, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::Database;
use crate::values::secret::Token;

/// What became of it.
#[derive(Debug)]
pub enum Outcome {
    /// It is changed; a fresh session goes on, all others have ended.
    Changed(Token),
    /// The present password is another one.
    WrongPresent,
    /// It was changed while this change was under way; nothing was done.
    ChangedMeanwhile,
    /// The new password is the present one.
    Same,
    /// The present password is a temporary one, and the code was not the mailed one.
    Code(first_password::Refused),
}

/// Changes it. Both passwords are hashed before the transaction begins. A temporary password takes the mailed code besides
/// (E-3): `None` only where no mail server is configured.
///
/// # Errors
/// If too many passwords are being checked, or the database query fails.
pub async fn change_password(
    db: &Database,
    cx: &Context,
    pool: &PasswordPool,
    visitor: &Visitor,
    present: SecretString,
    new: &Password,
    code: Option<Typed<'_>>,
) -> Result<Outcome, Error> {
    let kept = store::people::present_password(&mut db.read().await?, visitor.account).await?;
    let same = new.is(present.expose_secret());
    if pool.check(present, kept.as_deref()).await?.is_wrong() {
        return Ok(Outcome::WrongPresent);
    }
    if same {
        return Ok(Outcome::Same);
    }
    let hash = pool.hash(new).await?;
    db.transact(async |tx| {
        if let Some(typed) = code
            && let Err(refused) = first_password::take(tx, cx, visitor.account, typed).await?
        {
            return Ok(Outcome::Code(refused));
        }
        // Meanwhile the password may have been changed from another browser, or a new temporary one issued.
        if !store::people::set_password(tx, visitor.account, kept.as_deref(), &hash, cx.now).await? {
            return Ok(Outcome::ChangedMeanwhile);
        }
        store::links::end_open(tx, visitor.account, cx.now).await?;
        sessions::end_all(tx, visitor.account, None).await?;
        let session = sessions::begin(tx, cx, visitor.account).await?;
        let object = Object::new("account", visitor.account, visitor.name.full());
        audit::record(tx, cx, Event::new(Kind::PasswordChanged, object)).await?;
        Ok(Outcome::Changed(session))
    })
    .await
}

/// Whether a password is the visitor's present one, for what a found browser must not be enough.
///
/// # Errors
/// If too many passwords are being checked, or the database query fails.
pub async fn check_present(
    db: &Database,
    pool: &PasswordPool,
    visitor: &Visitor,
    present: SecretString,
) -> Result<Checked, Error> {
    let kept = store::people::present_password(&mut db.read().await?, visitor.account).await?;
    Ok(pool.check(present, kept.as_deref()).await?)
}
