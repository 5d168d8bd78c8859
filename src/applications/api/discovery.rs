//! The discovery documents and the keys: what libraries read before they ask for a token or check one.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::{Value, json};

use crate::applications;
use crate::applications::signing;
use crate::applications::tokens::Endpoint;
use crate::web::{PageError, Visit};

/// `GET /{tenant}/.well-known/openid-configuration`
///
/// # Errors
/// If there is no such tenant, or the database query fails.
pub async fn v1(visit: Visit, tenant: Path<String>) -> Result<HttpResponse, PageError> {
    document(&visit, &tenant, Endpoint::V1).await
}

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`
///
/// # Errors
/// If there is no such tenant, or the database query fails.
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
    Ok(HttpResponse::Ok().json(json!({
        "issuer": endpoint.issuer(&visit.site.public_url, &issuing),
        "authorization_endpoint": format!("{base}/oauth2/{version}authorize"),
        "token_endpoint": format!("{base}/oauth2/{version}token"),
        "jwks_uri": format!("{base}/discovery/{version}keys"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "none"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "response_types_supported": ["code", "code id_token"],
        "response_modes_supported": ["query", "form_post"],
        "code_challenge_methods_supported": ["S256"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "scopes_supported": ["openid", "profile", "offline_access"],
        "claims_supported": ["aud", "iss", "iat", "nbf", "exp", "tid", "oid", "sub", "upn", "name", "amr", "nonce"],
    })))
}

/// `GET /{tenant}/discovery/keys`, `GET /{tenant}/discovery/v2.0/keys`
///
/// # Errors
/// If the database query fails.
pub async fn keys(visit: Visit) -> Result<HttpResponse, PageError> {
    let published = signing::published(&mut visit.read().await?, visit.now).await?;
    let keys: Vec<Value> = published
        .iter()
        .map(|key| {
            json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": key.id, "x": key.x, "y": key.y })
        })
        .collect();
    Ok(HttpResponse::Ok().json(json!({ "keys": keys })))
}
