//! Access tokens and ID tokens: JWTs, signed with ES256, with the claims that Partner Center's clients read.

use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Audience;
use super::signing::{SignError, SigningKey};
use crate::accounts::Visitor;
use crate::values::id::{AccountId, ApplicationId};
use crate::values::{Random, Timestamp};

/// How long a token is good for.
pub const LASTS: Duration = Duration::from_secs(3_599);
/// How far the clocks of two instances may differ.
const SKEW: Duration = Duration::from_secs(120);

/// Which of the two endpoints a token came from: its issuer and its claims differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endpoint {
    /// `/{tenant}/oauth2/token`.
    V1,
    /// `/{tenant}/oauth2/v2.0/token`.
    V2,
}

impl Endpoint {
    /// Who issues its tokens: the address below which its discovery document is.
    pub fn issuer(self, public_url: &str, tenant: &str) -> String {
        match self {
            Self::V1 => format!("{public_url}/{tenant}"),
            Self::V2 => format!("{public_url}/{tenant}/v2.0"),
        }
    }

    const fn version(self) -> &'static str {
        match self {
            Self::V1 => "1.0",
            Self::V2 => "2.0",
        }
    }
}

/// The claims of an access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claims {
    /// What it is for.
    pub aud: String,
    /// Who issued it.
    pub iss: String,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// From when on it is good.
    pub nbf: i64,
    /// When it ends.
    pub exp: i64,
    /// The partner's tenant.
    pub tid: Uuid,
    /// The application.
    pub appid: ApplicationId,
    /// The same as later tokens call it.
    pub azp: ApplicationId,
    /// How the application proved itself: by a secret, or not at all.
    pub appidacr: String,
    /// `app` for one that acts on its own, `user` for one that acts for an agent.
    pub idtyp: String,
    /// The agent's account, or the application.
    pub oid: Uuid,
    /// The same.
    pub sub: Uuid,
    /// What it may do for the agent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scp: Option<String>,
    /// What it may do on its own.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub roles: Vec<String>,
    /// How the agent proved to be it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub amr: Vec<String>,
    /// The agent's sign-in name.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub upn: Option<String>,
    /// The same.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unique_name: Option<String>,
    /// The agent's name.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// The token itself.
    pub uti: String,
    /// The endpoint's version.
    pub ver: String,
}

/// Whom a token is issued to.
#[derive(Debug)]
pub struct Bearer<'a> {
    /// The address of the installation.
    pub public_url: &'a str,
    /// The partner's tenant.
    pub tenant: Uuid,
    /// The application.
    pub application: ApplicationId,
    /// The agent for whom it acts, if it does.
    pub agent: Option<&'a Visitor>,
    /// It has proved itself by a secret.
    pub has_secret: bool,
}

fn seconds(moment: Timestamp) -> i64 {
    moment.micros().div_euclid(1_000_000)
}

impl Claims {
    /// The claims of a new token.
    pub fn new(bearer: &Bearer<'_>, audience: &Audience, endpoint: Endpoint, now: Timestamp, random: &Random) -> Self {
        let agent = bearer.agent;
        let oid = agent.map_or(bearer.application.uuid(), |agent| agent.account.uuid());
        Self {
            aud: audience.as_str().to_owned(),
            iss: endpoint.issuer(bearer.public_url, &bearer.tenant.to_string()),
            iat: seconds(now),
            nbf: seconds(now),
            exp: seconds(now.plus(LASTS)),
            tid: bearer.tenant,
            appid: bearer.application,
            azp: bearer.application,
            appidacr: if bearer.has_secret { "1" } else { "0" }.to_owned(),
            idtyp: if agent.is_some() { "user" } else { "app" }.to_owned(),
            oid,
            sub: oid,
            scp: agent.map(|_| "user_impersonation".to_owned()),
            roles: match agent {
                Some(_) => Vec::new(),
                None => vec!["user_impersonation".to_owned()],
            },
            // Until there is a second factor.
            amr: agent.map(|_| "pwd".to_owned()).into_iter().collect(),
            upn: agent.map(|agent| agent.sign_in_name.clone()),
            unique_name: agent.map(|agent| agent.sign_in_name.clone()),
            name: agent.map(|agent| agent.name.full()),
            uti: Uuid::from_bytes(random.bytes()).simple().to_string(),
            ver: endpoint.version().to_owned(),
        }
    }

    /// The agent for whom it acts; `None`: it acts on its own.
    pub fn agent(&self) -> Option<AccountId> {
        (self.idtyp == "user").then(|| self.oid.into())
    }
}

/// The claims of an ID token: who agreed, for the application itself.
#[derive(Debug, Serialize)]
pub struct IdClaims<'a> {
    /// The application.
    pub aud: ApplicationId,
    /// Who issued it.
    pub iss: &'a str,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// From when on it is good.
    pub nbf: i64,
    /// When it ends.
    pub exp: i64,
    /// The partner's tenant.
    pub tid: Uuid,
    /// The agent.
    pub oid: Uuid,
    /// The same.
    pub sub: Uuid,
    /// How the agent proved to be it.
    pub amr: [&'static str; 1],
    /// The agent's sign-in name.
    pub upn: &'a str,
    /// The same, as later tokens call it.
    pub preferred_username: &'a str,
    /// The agent's name.
    pub name: String,
    /// What the application sent along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<&'a str>,
    /// The endpoint's version.
    pub ver: &'static str,
}

impl<'a> IdClaims<'a> {
    /// The claims about an agent.
    pub fn new(
        (issuer, endpoint): (&'a str, Endpoint),
        (tenant, application): (Uuid, ApplicationId),
        agent: &'a Visitor,
        nonce: Option<&'a str>,
        now: Timestamp,
    ) -> Self {
        Self {
            aud: application,
            iss: issuer,
            iat: seconds(now),
            nbf: seconds(now),
            exp: seconds(now.plus(LASTS)),
            tid: tenant,
            oid: agent.account.uuid(),
            sub: agent.account.uuid(),
            amr: ["pwd"],
            upn: &agent.sign_in_name,
            preferred_username: &agent.sign_in_name,
            name: agent.name.full(),
            nonce,
            ver: endpoint.version(),
        }
    }
}

/// Signs claims.
///
/// # Errors
/// When they cannot be written.
pub fn sign(claims: &impl Serialize, with: &SigningKey) -> Result<String, SignError> {
    let header = Header {
        kid: Some(with.id.clone()),
        ..Header::new(Algorithm::ES256)
    };
    Ok(encode(&header, claims, &with.key)?)
}

/// What is wrong with an access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invalid {
    /// It is no token of ours.
    Unknown,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYet,
}

/// The name of the key that a token says it is signed with.
pub fn key_of(token: &str) -> Option<String> {
    decode_header(token)
        .ok()
        .filter(|header| header.alg == Algorithm::ES256)
        .and_then(|header| header.kid)
}

/// Reads an access token that `key` has signed.
///
/// # Errors
/// What is wrong with it.
pub fn read(token: &str, key: &Arc<DecodingKey>, now: Timestamp) -> Result<Claims, Invalid> {
    let mut validation = Validation::new(Algorithm::ES256);
    // The portal has one clock, and the audience a code of its own.
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    let claims = decode::<Claims>(token, key, &validation)
        .map_err(|_| Invalid::Unknown)?
        .claims;
    if claims.exp <= seconds(now) {
        return Err(Invalid::Expired);
    }
    if claims.nbf > seconds(now.plus(SKEW)) {
        return Err(Invalid::NotYet);
    }
    Ok(claims)
}
