//! `POST /generatetoken`, `POST /v3/generatetoken`: an old client exchanges the token that it got for another resource of the
//! directory for one of this API.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use utoipa::ToSchema;

use super::TokenError;
use crate::api::Fault;
use crate::applications::signing::SigningKeys;
use crate::applications::tokens::{self, Claims, LASTS};
use crate::applications::{self, Audience};
use crate::paths::api;
use crate::web::Visit;

/// A token for this API.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GeneratedToken)]
struct Generated {
    /// The access token.
    access_token: String,
    /// Always `bearer`.
    token_type: &'static str,
    /// How long it can be used, in seconds.
    expires_in: i64,
}

/// The token for this API. It ends when the one that it was made of does.
#[utoipa::path(
    post,
    path = api::GENERATE_TOKEN,
    tag = "Tokens",
    summary = "Exchange a token of another resource",
    description = "Some old clients get a token for another resource first, and exchange it here. The new token ends when the first does.",
    security(("token" = [])),
    responses((
        status = 200,
        description = "The token.",
        body = Generated,
        example = json!({ "access_token": "eyJ0eXAi…", "token_type": "bearer", "expires_in": 3599 }),
    )),
)]
pub async fn submit(visit: Visit, signing: Data<SigningKeys>, request: HttpRequest) -> HttpResponse {
    match Box::pin(exchange(&visit, &signing, &request)).await {
        Ok(answer) => answer,
        Err(error) => error.answer(&visit, &visit.request_id),
    }
}

async fn exchange(
    visit: &Visit,
    signing: &Data<SigningKeys>,
    request: &HttpRequest,
) -> Result<HttpResponse, TokenError> {
    let denied = |what: String| TokenError::new("invalid_client", 700_024, what);
    let header = request
        .headers()
        .get("authorization")
        .and_then(|value| value.to_str().ok());
    let token = header
        .and_then(|value| value.split_once(' '))
        .map(|(_, token)| token.trim())
        .filter(|token| !token.is_empty())
        .ok_or_else(|| denied("Send the token in the header Authorization: Bearer <token>.".to_owned()))?;
    let claims = crate::api::claims(Some(signing), visit, token)
        .await
        .map_err(|fault: Fault| denied(fault.description().to_owned()))?;
    let site = &visit.site;
    let mut db = site.db.read().await?;
    if applications::caller(&mut db, &claims).await?.is_none() {
        return Err(applications::Denied::Revoked.into());
    }
    let made = Claims {
        aud: Audience::usual().as_str().to_owned(),
        ..claims
    };
    let key = signing.current(&site.db, &site.keys, &site.random, visit.now).await?;
    let left = made.exp.saturating_sub(visit.now.micros().div_euclid(1_000_000));
    Ok(HttpResponse::Ok()
        .insert_header(("cache-control", "no-store"))
        .json(Generated {
            access_token: tokens::sign(&made, &key)?,
            token_type: "bearer",
            expires_in: left.clamp(0, i64::try_from(LASTS.as_secs()).unwrap_or(i64::MAX)),
        }))
}
