//! An application's secrets: two at a time, so that one takes the other's place without a pause.

use serde_json::json;

use super::{Application, store};
use crate::accounts::ApiAdmin;
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Tx};
use crate::values::id::SecretId;
use crate::values::secret::Token;

/// The secrets that an application has at most.
pub const MOST_SECRETS: usize = 2;

/// The characters of a secret that people see afterwards.
const HINT: usize = 4;

/// What became of the wish for a secret.
#[derive(Debug)]
pub enum Added {
    /// It can be used from now on. The database has its hash only.
    Secret(Token),
    /// It was added before, by the same form.
    Before,
    /// The application has two already.
    TooMany,
    /// The application is revoked.
    Revoked,
}

/// Adds a secret under an identifier of the form's.
///
/// # Errors
/// If the database query fails.
pub async fn add_secret(
    tx: &mut Tx,
    cx: &Context,
    who: &ApiAdmin,
    application: &Application,
    id: SecretId,
) -> Result<Added, db::Error> {
    if !store::lock_active(tx, application.id).await? {
        return Ok(Added::Revoked);
    }
    if store::secret_exists(tx, id).await? {
        return Ok(Added::Before);
    }
    if store::secrets(tx, application.id).await?.len() >= MOST_SECRETS {
        return Ok(Added::TooMany);
    }
    let secret = Token::new(&cx.random);
    let hint: String = secret.reveal().chars().take(HINT).collect();
    let by = who.agent().visitor.account;
    store::insert_secret(tx, (id, application.id), &secret.hash(), &hint, by, cx.now).await?;
    let event = Event::new(Kind::ApplicationSecretAdded, application.object()).after(json!({ "secret": id }));
    audit::record(tx, cx, event).await?;
    Ok(Added::Secret(secret))
}

/// Removes a secret: it gets no more tokens. `false` if it is not there (any more).
///
/// # Errors
/// If the database query fails.
pub async fn remove_secret(
    tx: &mut Tx,
    cx: &Context,
    _: &ApiAdmin,
    application: &Application,
    id: SecretId,
) -> Result<bool, db::Error> {
    if !store::remove_secret(tx, application.id, id, cx.now).await? {
        return Ok(false);
    }
    let event = Event::new(Kind::ApplicationSecretRemoved, application.object()).before(json!({ "secret": id }));
    audit::record(tx, cx, event).await?;
    Ok(true)
}
