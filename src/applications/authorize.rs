//! An agent agrees that an application acts in the agent's name.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use uuid::Uuid;

use super::exchange::{CODE_LASTS, CodeRow};
use super::store::tokens as store;
use super::{Application, Audience};
use crate::accounts::Consenter;
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Tx};
use crate::values::Keys;
use crate::values::id::TokenFamilyId;
use crate::values::keys::Purpose;
use crate::values::secret::Token;

/// What an application asks an agent for.
#[derive(Debug, Clone)]
pub struct Authorization {
    /// The request as the page showed it: agreeing twice to one gives one code.
    pub request: Uuid,
    /// Where the agent is sent back to.
    pub redirect_uri: String,
    /// What the tokens are for.
    pub audience: Audience,
    /// What an ID token repeats.
    pub nonce: Option<String>,
    /// The SHA-256 of the verifier, in base64url (PKCE).
    pub challenge: Option<String>,
}

/// Lets an application of the agent's partner act in the agent's name; returns the code that the application exchanges for
/// tokens.
///
/// # Errors
/// If the database query fails.
pub async fn authorize(
    tx: &mut Tx,
    cx: &Context,
    who: &Consenter,
    keys: &Keys,
    application: &Application,
    what: &Authorization,
) -> Result<String, db::Error> {
    let account = who.agent().visitor.account;
    let ids = [what.request, account.uuid(), application.id.uuid()];
    let about: Vec<u8> = ids.iter().flat_map(|id| *id.as_bytes()).collect();
    let code = URL_SAFE_NO_PAD.encode(keys.sign(Purpose::AuthorizationCode, &about));
    let Some(token) = Token::parse(&code) else {
        return Ok(code);
    };
    let row = CodeRow {
        account_id: account,
        redirect_uri: what.redirect_uri.clone(),
        audience: what.audience.as_str().to_owned(),
        nonce: what.nonce.clone(),
        challenge: what.challenge.clone(),
        expires_at: cx.now.plus(CODE_LASTS),
        family: TokenFamilyId::new(cx.now, &cx.random),
    };
    if store::insert_code(tx, &token.hash(), (application.id, account), &row, cx.now).await? {
        let event = Event::new(Kind::ApplicationAuthorized, application.object())
            .after(json!({ "redirect_uris": what.redirect_uri }));
        audit::record(tx, cx, event).await?;
    }
    Ok(code)
}
