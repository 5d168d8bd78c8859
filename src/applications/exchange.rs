//! What an application gets for a code or a refresh token, and why it gets nothing.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::store::tokens as store;
use super::{Audience, Client};
use crate::accounts::{Consenter, Permission, Visitor, sessions};
use crate::audit::{self, Context, Event, Kind};
use crate::db::{self, Tx};
use crate::values::Timestamp;
use crate::values::id::{AccountId, TokenFamilyId};
use crate::values::secret::Token;

/// How long a code can be exchanged.
pub(super) const CODE_LASTS: Duration = Duration::from_secs(10 * 60);
/// How long a refresh token can be used.
const REFRESH_LASTS: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// A code, as the database has it.
#[derive(Debug, sqlx::FromRow)]
pub struct CodeRow {
    pub account_id: AccountId,
    pub redirect_uri: String,
    pub audience: String,
    pub nonce: Option<String>,
    pub challenge: Option<String>,
    pub expires_at: Timestamp,
    pub family: TokenFamilyId,
}

/// A refresh token, as the database has it.
#[derive(Debug, sqlx::FromRow)]
pub struct RefreshRow {
    pub account_id: AccountId,
    pub family: TokenFamilyId,
    pub is_public: bool,
    pub audience: String,
    pub expires_at: Timestamp,
    #[sqlx(default)]
    pub revoked_at: Option<Timestamp>,
}

/// What an application got.
#[derive(Debug)]
pub struct Granted {
    /// The agent for whom it acts.
    pub agent: Visitor,
    /// What its access token is for.
    pub audience: Audience,
    /// What its ID token repeats.
    pub nonce: Option<String>,
    /// Its next refresh token.
    pub refresh: Token,
}

/// Why an application got nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// There is no such partner.
    NoTenant,
    /// The partner has no such application.
    NoApplication,
    /// It was revoked, or its partner cannot work.
    Revoked,
    /// It has not proved itself.
    NoSecret,
    /// The secret is none of its.
    WrongSecret,
    /// It may not act on its own.
    NotOnItsOwn,
    /// It may not act for agents.
    NotForAgents,
    /// There is no such code, or it is not this application's.
    NoCode,
    /// The code was used before.
    CodeUsed,
    /// The code's time is over.
    CodeOver,
    /// The code was sent to another address.
    OtherAddress,
    /// The verifier is not that of the code's challenge.
    WrongVerifier,
    /// There is no such refresh token, or it is not this application's.
    NoRefreshToken,
    /// Its time is over.
    RefreshTokenOver,
    /// It was revoked, or used twice although it is good for one use.
    RefreshTokenRevoked,
    /// The agent is disabled, or may not let an application act any more.
    AgentGone,
}

/// Exchanges a code. A refusal that must keep something is an outcome: what came of a code that is used twice ends.
///
/// # Errors
/// If the database query fails.
pub async fn exchange(
    tx: &mut Tx,
    cx: &Context,
    client: &Client,
    code: &str,
    redirect_uri: Option<&str>,
    verifier: Option<&str>,
) -> Result<Result<Granted, Denied>, db::Error> {
    if !client.note_use(tx, cx).await? {
        return Ok(Err(Denied::WrongSecret));
    }
    let Some(code) = Token::parse(code) else {
        return Ok(Err(Denied::NoCode));
    };
    let hash = code.hash();
    let Some(row) = store::code(tx, &hash, client.application.id).await? else {
        return Ok(Err(Denied::NoCode));
    };
    if row.expires_at <= cx.now {
        return Ok(Err(Denied::CodeOver));
    }
    if redirect_uri.is_some_and(|address| address != row.redirect_uri) {
        return Ok(Err(Denied::OtherAddress));
    }
    if !proves(row.challenge.as_deref(), verifier) {
        return Ok(Err(Denied::WrongVerifier));
    }
    // A client without a secret proves by the verifier that it is the one who asked.
    if !client.has_secret() && row.challenge.is_none() {
        return Ok(Err(Denied::NoSecret));
    }
    if !store::use_code(tx, &hash, cx.now).await? {
        store::revoke_family(tx, row.family, cx.now).await?;
        return Ok(Err(Denied::CodeUsed));
    }
    let next = RefreshRow {
        account_id: row.account_id,
        family: row.family,
        is_public: !client.has_secret(),
        audience: row.audience,
        expires_at: cx.now.plus(REFRESH_LASTS),
        revoked_at: None,
    };
    grant(tx, cx, client, next, row.nonce).await
}

/// Exchanges a refresh token. One of a client with a secret stays good; one of a client without is good for one use, and all
/// of its family ends when it is used again.
///
/// # Errors
/// If the database query fails.
pub async fn refresh(
    tx: &mut Tx,
    cx: &Context,
    client: &Client,
    token: &str,
    audience: Option<Audience>,
) -> Result<Result<Granted, Denied>, db::Error> {
    if !client.note_use(tx, cx).await? {
        return Ok(Err(Denied::WrongSecret));
    }
    let Some(token) = Token::parse(token) else {
        return Ok(Err(Denied::NoRefreshToken));
    };
    let hash = token.hash();
    let Some(row) = store::refresh(tx, &hash, client.application.id).await? else {
        return Ok(Err(Denied::NoRefreshToken));
    };
    if row.expires_at <= cx.now {
        return Ok(Err(Denied::RefreshTokenOver));
    }
    if row.is_public == client.has_secret() {
        return Ok(Err(if client.has_secret() {
            Denied::NoRefreshToken
        } else {
            Denied::NoSecret
        }));
    }
    if row.revoked_at.is_some() {
        return Ok(Err(Denied::RefreshTokenRevoked));
    }
    let uses = store::use_refresh(tx, &hash, cx.now).await?;
    if row.is_public && uses > 1 {
        if store::revoke_family(tx, row.family, cx.now).await? {
            let event = Event::new(Kind::RefreshTokenReused, client.application.object())
                .of_partner(client.application.partner)
                .after(json!({ "account": row.account_id }));
            audit::record(tx, cx, event).await?;
        }
        return Ok(Err(Denied::RefreshTokenRevoked));
    }
    let next = RefreshRow {
        audience: audience.map_or(row.audience, |audience| audience.as_str().to_owned()),
        expires_at: cx.now.plus(REFRESH_LASTS),
        ..row
    };
    grant(tx, cx, client, next, None).await
}

async fn grant(
    tx: &mut Tx,
    cx: &Context,
    client: &Client,
    next: RefreshRow,
    nonce: Option<String>,
) -> Result<Result<Granted, Denied>, db::Error> {
    if !client.application.allowed.for_agents {
        return Ok(Err(Denied::NotForAgents));
    }
    let agent = sessions::visitor_of_account(tx, next.account_id).await?;
    let may = |agent: &Visitor| {
        Consenter::of(agent).is_ok_and(|consenter| consenter.agent().partner == client.application.partner)
    };
    let Some(agent) = agent.filter(may) else {
        return Ok(Err(Denied::AgentGone));
    };
    let refresh = Token::new(&cx.random);
    store::insert_refresh(tx, &refresh.hash(), client.application.id, &next, cx.now).await?;
    Ok(Ok(Granted {
        agent,
        audience: Audience::stored(next.audience),
        nonce,
        refresh,
    }))
}

/// Whether the verifier is that of the challenge; where there is no challenge, none is needed.
fn proves(challenge: Option<&str>, verifier: Option<&str>) -> bool {
    match (challenge, verifier) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(challenge), Some(verifier)) => {
            let made = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
            made.as_bytes().ct_eq(challenge.as_bytes()).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::proves;

    #[test]
    fn a_verifier_proves_its_challenge_and_no_other() {
        // RFC 7636, appendix B.
        let (verifier, challenge) = (
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        );
        assert!(proves(Some(challenge), Some(verifier)));
        assert!(!proves(Some(challenge), Some("another")) && !proves(Some(challenge), None));
        assert!(proves(None, None));
    }
}
