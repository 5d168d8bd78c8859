//! The discovery documents and the keys: what libraries read before they ask for a token or check one.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::applications;
use crate::applications::signing::{self, StoredKey};
use crate::applications::tokens::Endpoint;
use crate::paths::api;
use crate::web::{PageError, Visit};

/// Where an endpoint's addresses are, and what it can do (OpenID Connect Discovery).
#[derive(Debug, Serialize, ToSchema)]
struct Discovery {
    /// The issuer of its tokens.
    issuer: String,
    /// Where agents agree.
    authorization_endpoint: String,
    /// Where tokens are issued.
    token_endpoint: String,
    /// Where the keys are.
    jwks_uri: String,
    /// How a program proves who it is.
    token_endpoint_auth_methods_supported: Vec<&'static str>,
    /// The grant types.
    grant_types_supported: Vec<&'static str>,
    /// The response types.
    response_types_supported: Vec<&'static str>,
    /// The response modes.
    response_modes_supported: Vec<&'static str>,
    /// The code challenge methods (PKCE).
    code_challenge_methods_supported: Vec<&'static str>,
    /// The subject types.
    subject_types_supported: Vec<&'static str>,
    /// The algorithms of signatures.
    id_token_signing_alg_values_supported: Vec<&'static str>,
    /// The scopes.
    scopes_supported: Vec<&'static str>,
    /// The claims of ID tokens.
    claims_supported: Vec<&'static str>,
}

/// The keys that tokens are signed with (JSON Web Key Set).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SigningKeys)]
struct Keys {
    /// The keys, those of tokens that are still good included.
    keys: Vec<Key>,
}

/// A public key (JSON Web Key).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SigningKey)]
struct Key {
    /// Always `EC`.
    kty: &'static str,
    /// Always `P-256`.
    crv: &'static str,
    /// Always `sig`.
    #[serde(rename = "use")]
    purpose: &'static str,
    /// Always `ES256`.
    alg: &'static str,
    /// The key's name in the head of a token.
    kid: String,
    /// The x coordinate, in base64url.
    x: String,
    /// The y coordinate, in base64url.
    y: String,
}

/// What both endpoints can do.
const AUTHENTICATION: [&str; 3] = ["client_secret_post", "client_secret_basic", "none"];
const GRANT_TYPES: [&str; 3] = ["authorization_code", "refresh_token", "client_credentials"];
const RESPONSE_TYPES: [&str; 2] = ["code", "code id_token"];
const RESPONSE_MODES: [&str; 2] = ["query", "form_post"];
const SCOPES: [&str; 3] = ["openid", "profile", "offline_access"];
const CLAIMS: [&str; 12] = [
    "aud", "iss", "iat", "nbf", "exp", "tid", "oid", "sub", "upn", "name", "amr", "nonce",
];

impl Discovery {
    /// The endpoints below `base`, of the version that stands in their addresses.
    fn new(base: &str, version: &str, issuer: String) -> Self {
        Self {
            issuer,
            authorization_endpoint: format!("{base}/oauth2/{version}authorize"),
            token_endpoint: format!("{base}/oauth2/{version}token"),
            jwks_uri: format!("{base}/discovery/{version}keys"),
            token_endpoint_auth_methods_supported: AUTHENTICATION.to_vec(),
            grant_types_supported: GRANT_TYPES.to_vec(),
            response_types_supported: RESPONSE_TYPES.to_vec(),
            response_modes_supported: RESPONSE_MODES.to_vec(),
            code_challenge_methods_supported: vec!["S256"],
            subject_types_supported: vec!["public"],
            id_token_signing_alg_values_supported: vec!["ES256"],
            scopes_supported: SCOPES.to_vec(),
            claims_supported: CLAIMS.to_vec(),
        }
    }
}

/// The endpoints of a version, in the API reference.
fn example(version: &str) -> serde_json::Value {
    let base = "https://assent.example/01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11";
    let discovery = Discovery::new(
        base,
        version,
        format!("{base}/{version}").trim_end_matches('/').to_owned(),
    );
    serde_json::to_value(discovery).unwrap_or_default()
}

/// `GET /{tenant}/.well-known/openid-configuration`
///
/// # Errors
/// If there is no such tenant, or the database query fails.
#[utoipa::path(
    get,
    path = api::DISCOVERY,
    tag = "Tokens",
    summary = "Discover the v1 endpoints",
    description = "What OAuth and OpenID Connect libraries read to configure themselves.",
    params(("tenant" = String, Path, description = "The tenant ID, or a domain of the organization.")),
    responses(
        (status = 200, description = "The endpoints.", body = Discovery, example = json!(example(""))),
        (status = 404, description = "There is no such tenant.", body = String, content_type = "text/html"),
    ),
)]
pub async fn v1(visit: Visit, tenant: Path<String>) -> Result<HttpResponse, PageError> {
    document(&visit, &tenant, Endpoint::V1).await
}

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`
///
/// # Errors
/// If there is no such tenant, or the database query fails.
#[utoipa::path(
    get,
    path = api::DISCOVERY_V2,
    tag = "Tokens",
    summary = "Discover the v2.0 endpoints",
    description = "The same for the v2.0 endpoints.",
    params(("tenant" = String, Path, description = "The tenant ID, or a domain of the organization.")),
    responses(
        (status = 200, description = "The endpoints.", body = Discovery, example = json!(example("v2.0/"))),
        (status = 404, description = "There is no such tenant.", body = String, content_type = "text/html"),
    ),
)]
pub async fn v2(visit: Visit, tenant: Path<String>) -> Result<HttpResponse, PageError> {
    document(&visit, &tenant, Endpoint::V2).await
}

async fn document(visit: &Visit, tenant: &str, endpoint: Endpoint) -> Result<HttpResponse, PageError> {
    // Where no tenant in particular is meant, the issuer says where each token has its own.
    let (tenant, issuing) = match applications::any_tenant(tenant) {
        Some(any) => (any.to_owned(), "{tenantid}".to_owned()),
        None => {
            let partner = applications::tenant(&mut visit.read().await?, tenant).await?;
            let tenant = partner.ok_or(PageError::NotFound)?.details.partner_guid.to_string();
            (tenant.clone(), tenant)
        }
    };
    let base = format!("{}/{tenant}", visit.site.public_url);
    let version = match endpoint {
        Endpoint::V1 => "",
        Endpoint::V2 => "v2.0/",
    };
    let issuer = endpoint.issuer(&visit.site.public_url, &issuing);
    Ok(HttpResponse::Ok().json(Discovery::new(&base, version, issuer)))
}

/// `GET /{tenant}/discovery/keys`, `GET /{tenant}/discovery/v2.0/keys`
///
/// # Errors
/// If the database query fails.
#[utoipa::path(
    get,
    path = api::KEYS,
    tag = "Tokens",
    summary = "Get the keys",
    description = "The public keys by which a token's signature can be checked. They are replaced every 30 days.",
    params(("tenant" = String, Path, description = "Any tenant: the keys are the same for all.")),
    responses((
        status = 200,
        description = "The keys.",
        body = Keys,
        example = json!({
            "keys": [{
                "kty": "EC",
                "crv": "P-256",
                "use": "sig",
                "alg": "ES256",
                "kid": "01930f2e-3a9d-7e51-b0c4-6d2f8a1e5c33",
                "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
            }]
        }),
    )),
)]
pub async fn keys(visit: Visit) -> Result<HttpResponse, PageError> {
    let published = signing::published(&mut visit.read().await?, visit.now).await?;
    let key = |published: StoredKey| Key {
        kty: "EC",
        crv: "P-256",
        purpose: "sig",
        alg: "ES256",
        kid: published.id,
        x: published.x,
        y: published.y,
    };
    Ok(HttpResponse::Ok().json(Keys {
        keys: published.into_iter().map(key).collect(),
    }))
}
