//! `POST /{tenant}/oauth2/token` and `POST /{tenant}/oauth2/v2.0/token`

use actix_web::http::header::AUTHORIZATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use utoipa::ToSchema;

use super::TokenError;
use crate::applications::signing::{SigningKey, SigningKeys};
use crate::applications::tokens::{self, Bearer, Claims, Endpoint, IdClaims, LASTS};
use crate::applications::{self, Audience, Client, Granted};
use crate::paths::api;
use crate::web::{Fields, Visit};

/// A request for a token, as a form.
#[derive(Debug, ToSchema)]
pub struct TokenRequest {
    /// `client_credentials`, `authorization_code` or `refresh_token`.
    pub grant_type: String,
    /// The application's client ID. It may be sent by HTTP Basic authentication, with the secret.
    pub client_id: Option<String>,
    /// A secret of the application, if it has one.
    pub client_secret: Option<String>,
    /// At the v1 endpoint: `https://api.partnercenter.microsoft.com`, or the address of this installation.
    pub resource: Option<String>,
    /// At the v2.0 endpoint: the same with `/.default`.
    pub scope: Option<String>,
    /// For `authorization_code`: the code that the agent was sent back with.
    pub code: Option<String>,
    /// For `authorization_code`: the address that the agent was sent back to.
    pub redirect_uri: Option<String>,
    /// For `authorization_code`: the verifier of the code challenge (PKCE).
    pub code_verifier: Option<String>,
    /// For `refresh_token`: the refresh token.
    pub refresh_token: Option<String>,
}

/// A token of the v1 endpoint, whose numbers are strings.
#[derive(Debug, Serialize, ToSchema)]
struct TokenV1 {
    /// Always `Bearer`.
    token_type: &'static str,
    /// How long the access token can be used, in seconds.
    expires_in: String,
    /// The same as `expires_in`.
    ext_expires_in: String,
    /// Until when it can be used, in seconds since 1970.
    expires_on: String,
    /// From when on it can be used, in seconds since 1970.
    not_before: String,
    /// What it is for.
    resource: String,
    /// The access token: a JSON Web Token.
    access_token: String,
    /// For an agent only: always `user_impersonation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'static str>,
    /// For an agent only: the refresh token, which can be used for 90 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    /// For an agent only: who the agent is, as a JSON Web Token.
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<String>,
}

/// A token of the v2.0 endpoint.
#[derive(Debug, Serialize, ToSchema)]
struct TokenV2 {
    /// Always `Bearer`.
    token_type: &'static str,
    /// How long the access token can be used, in seconds.
    expires_in: u64,
    /// The same as `expires_in`.
    ext_expires_in: u64,
    /// The access token: a JSON Web Token.
    access_token: String,
    /// For an agent only: always `user_impersonation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'static str>,
    /// For an agent only: the refresh token, which can be used for 90 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    /// For an agent only: who the agent is, as a JSON Web Token.
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<String>,
}

/// What an application gets besides when it acts for an agent.
struct ForAgent {
    refresh_token: String,
    id_token: String,
}

/// A token, in the words of the endpoint that was asked.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Issued {
    V1(TokenV1),
    V2(TokenV2),
}

/// A request for a token.
struct Received {
    endpoint: Endpoint,
    tenant: String,
    fields: Fields,
    basic: Option<(String, String)>,
}

impl Received {
    fn get(&self, name: &str) -> Option<&str> {
        Some(self.fields.get(name)).filter(|value| !value.is_empty())
    }

    fn required(&self, name: &str) -> Result<&str, TokenError> {
        self.get(name).ok_or_else(|| TokenError::missing(name))
    }

    fn client_id(&self) -> Result<&str, TokenError> {
        let basic = self.basic.as_ref().map(|(id, _)| id.as_str());
        self.get("client_id")
            .or(basic)
            .ok_or_else(|| TokenError::missing("client_id"))
    }

    fn secret(&self) -> Option<&str> {
        let basic = self.basic.as_ref().map(|(_, secret)| secret.as_str());
        self.get("client_secret").or(basic)
    }

    /// The audience that is asked for: by `resource`, or else by `scope`; `None` where neither names one.
    fn audience(&self, public_url: &str) -> Result<Option<Audience>, TokenError> {
        if let Some(resource) = self.get("resource") {
            let known = Audience::of_resource(resource, public_url);
            return known.map(Some).ok_or_else(|| {
                TokenError::new(
                    "invalid_resource",
                    500_011,
                    format!("The resource principal named {resource:.200} was not found. Ask for https://api.partnercenter.microsoft.com."),
                )
            });
        }
        Audience::of_scope(self.get("scope").unwrap_or_default(), public_url).map_err(|scope| {
            TokenError::new(
                "invalid_scope",
                70_011,
                format!(
                    "The scope {scope:.200} is not valid. Ask for https://api.partnercenter.microsoft.com/.default."
                ),
            )
        })
    }
}

/// The v1 endpoint: `resource`, and numbers as strings.
#[utoipa::path(
    post,
    path = api::TOKEN,
    tag = "Tokens",
    summary = "Get a token (v1)",
    description = "Names the API by `resource`; the numbers of its answer are strings. Grant types: client_credentials, \
                   authorization_code (with PKCE if you like; an application without a secret needs it), and refresh_token. Confirming \
                   acceptances takes a token for an agent.",
    params(("tenant" = String, Path, description = "The tenant ID, or a domain of the organization.")),
    request_body(
        content = TokenRequest,
        content_type = "application/x-www-form-urlencoded",
        example = json!({
            "grant_type": "client_credentials",
            "client_id": "01930f2e-6b1c-7e44-8a3f-1c5d9e7b2a66",
            "client_secret": "the secret that API access showed",
            "resource": "https://api.partnercenter.microsoft.com"
        }),
    ),
    responses((
        status = 200,
        description = "The token. `refresh_token` and `id_token` come with it when the application acts for an agent.",
        body = TokenV1,
        example = json!({
                "token_type": "Bearer",
                "expires_in": "3600",
                "ext_expires_in": "3600",
                "expires_on": "1795170600",
                "not_before": "1795167000",
                "resource": "https://api.partnercenter.microsoft.com",
                "access_token": "eyJ0eXAi…"
            }),
    )),
)]
pub async fn v1(
    visit: Visit,
    signing: Data<SigningKeys>,
    tenant: Path<String>,
    request: HttpRequest,
    body: Result<Bytes, actix_web::Error>,
) -> HttpResponse {
    answer(&visit, &signing, (Endpoint::V1, tenant.into_inner()), &request, body).await
}

/// The v2.0 endpoint: `scope`, and numbers.
#[utoipa::path(
    post,
    path = api::TOKEN_V2,
    tag = "Tokens",
    summary = "Get a token (v2.0)",
    description = "Names the API by `scope`; the numbers of its answer are numbers. Grant types: client_credentials, \
                   authorization_code (with PKCE if you like; an application without a secret needs it), and refresh_token. Confirming \
                   acceptances takes a token for an agent.",
    params(("tenant" = String, Path, description = "The tenant ID, or a domain of the organization.")),
    request_body(
        content = TokenRequest,
        content_type = "application/x-www-form-urlencoded",
        example = json!({
            "grant_type": "client_credentials",
            "client_id": "01930f2e-6b1c-7e44-8a3f-1c5d9e7b2a66",
            "client_secret": "the secret that API access showed",
            "scope": "https://api.partnercenter.microsoft.com/.default"
        }),
    ),
    responses((
        status = 200,
        description = "The token. `refresh_token` and `id_token` come with it when the application acts for an agent.",
        body = TokenV2,
        example = json!({
                "token_type": "Bearer",
                "expires_in": 3600,
                "ext_expires_in": 3600,
                "access_token": "eyJ0eXAi…"
            }),
    )),
)]
pub async fn v2(
    visit: Visit,
    signing: Data<SigningKeys>,
    tenant: Path<String>,
    request: HttpRequest,
    body: Result<Bytes, actix_web::Error>,
) -> HttpResponse {
    answer(&visit, &signing, (Endpoint::V2, tenant.into_inner()), &request, body).await
}

async fn answer(
    visit: &Visit,
    signing: &SigningKeys,
    (endpoint, tenant): (Endpoint, String),
    request: &HttpRequest,
    body: Result<Bytes, actix_web::Error>,
) -> HttpResponse {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let sent = header("client-request-id").filter(|id| id.len() <= 100);
    let correlation = sent.unwrap_or(&visit.request_id).to_owned();
    let fields = body.ok().and_then(|body| Fields::parse(&body).ok());
    let made = match fields {
        None => Err(TokenError::new(
            "invalid_request",
            900_144,
            "The body must be a form (application/x-www-form-urlencoded).",
        )),
        Some(fields) => {
            let asked = Received {
                endpoint,
                tenant,
                fields,
                basic: header(AUTHORIZATION.as_str()).and_then(basic),
            };
            Box::pin(issue(visit, signing, &asked)).await
        }
    };
    let mut answer = match made {
        Ok(body) => HttpResponse::Ok()
            .insert_header(("cache-control", "no-store"))
            .json(body),
        Err(error) => error.answer(visit, &correlation),
    };
    let wants_back = header("return-client-request-id").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if let Some(sent) = sent.filter(|_| wants_back)
        && let Ok(value) = sent.parse()
    {
        answer.headers_mut().insert(
            actix_web::http::header::HeaderName::from_static("client-request-id"),
            value,
        );
    }
    answer
}

/// The client's name and secret in the header for it.
fn basic(value: &str) -> Option<(String, String)> {
    let encoded = value.strip_prefix("Basic ").or_else(|| value.strip_prefix("basic "))?;
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    let plain = |text: &str| {
        url::form_urlencoded::parse(format!("x={text}").as_bytes())
            .next()
            .map(|(_, value)| value.into_owned())
    };
    Some((plain(id)?, plain(secret)?))
}

async fn issue(visit: &Visit, signing: &SigningKeys, asked: &Received) -> Result<Issued, TokenError> {
    let grant_type = asked.required("grant_type")?;
    let audience = asked.audience(&visit.site.public_url)?;
    let (client_id, secret) = (asked.client_id()?, asked.secret());
    let cx = visit.cx();
    let site = &visit.site;
    let key = signing.current(&site.db, &site.keys, &site.random, visit.now).await?;
    // A client that is not known writes nothing.
    let client = applications::client(&mut site.db.read().await?, &asked.tenant, client_id, secret).await??;
    let cx = client.acting(&cx);
    match grant_type {
        "client_credentials" => {
            if !client.has_secret() {
                return Err(applications::Denied::NoSecret.into());
            }
            if !client.application.allowed.on_its_own {
                return Err(applications::Denied::NotOnItsOwn.into());
            }
            let audience = audience.ok_or_else(|| match asked.endpoint {
                Endpoint::V1 => TokenError::missing("resource"),
                Endpoint::V2 => TokenError::missing("scope"),
            })?;
            let noted = site.db.transact(async |tx| {
                tx.keeps_caches();
                client.note_use(tx, &cx).await
            });
            if !noted.await? {
                return Err(applications::Denied::WrongSecret.into());
            }
            on_its_own(visit, &client, asked.endpoint, &audience, &key)
        }
        "authorization_code" => {
            client.check_is_proved()?;
            let code = asked.required("code")?;
            let (address, verifier) = (asked.get("redirect_uri"), asked.get("code_verifier"));
            let granted = site
                .db
                .transact(async |tx| applications::exchange(tx, &cx, &client, code, address, verifier).await)
                .await??;
            for_agent(visit, &client, asked.endpoint, audience, &granted, &key)
        }
        "refresh_token" => {
            client.check_is_proved()?;
            let token = asked.required("refresh_token")?;
            let granted = site
                .db
                .transact(async |tx| applications::refresh(tx, &cx, &client, token, audience.clone()).await)
                .await??;
            for_agent(visit, &client, asked.endpoint, audience, &granted, &key)
        }
        "password" => Err(TokenError::new(
            "unsupported_grant_type",
            70_003,
            "Passwords are not taken here. Send the agent to the authorization page, or let the application act on its own.",
        )),
        other => Err(TokenError::new(
            "unsupported_grant_type",
            70_003,
            format!(
                "The grant type '{other:.60}' is not supported. Use client_credentials, authorization_code or refresh_token."
            ),
        )),
    }
}

fn on_its_own(
    visit: &Visit,
    client: &Client,
    endpoint: Endpoint,
    audience: &Audience,
    key: &SigningKey,
) -> Result<Issued, TokenError> {
    let claims = Claims::new(
        &bearer(visit, client, None),
        audience,
        endpoint,
        visit.now,
        &visit.site.random,
    );
    Ok(issued(endpoint, &claims, tokens::sign(&claims, key)?, None))
}

fn for_agent(
    visit: &Visit,
    client: &Client,
    endpoint: Endpoint,
    asked: Option<Audience>,
    granted: &Granted,
    key: &SigningKey,
) -> Result<Issued, TokenError> {
    let audience = asked.as_ref().unwrap_or(&granted.audience);
    let bearer = bearer(visit, client, Some(granted));
    let claims = Claims::new(&bearer, audience, endpoint, visit.now, &visit.site.random);
    let issuer = endpoint.issuer(&visit.site.public_url, &bearer.tenant.to_string());
    let about = (bearer.tenant, client.application.id);
    let id = IdClaims::new(
        (&issuer, endpoint),
        about,
        &granted.agent,
        granted.nonce.as_deref(),
        visit.now,
    );
    let agent = ForAgent {
        refresh_token: granted.refresh.reveal(),
        id_token: tokens::sign(&id, key)?,
    };
    Ok(issued(endpoint, &claims, tokens::sign(&claims, key)?, Some(agent)))
}

fn bearer<'a>(visit: &'a Visit, client: &'a Client, granted: Option<&'a Granted>) -> Bearer<'a> {
    Bearer {
        public_url: &visit.site.public_url,
        tenant: client.partner.details.partner_guid,
        application: client.application.id,
        agent: granted.map(|granted| &granted.agent),
        has_secret: client.has_secret(),
    }
}

fn issued(endpoint: Endpoint, claims: &Claims, access_token: String, agent: Option<ForAgent>) -> Issued {
    let lasts = LASTS.as_secs();
    let scope = agent.as_ref().map(|_| "user_impersonation");
    let (refresh_token, id_token) = agent.map(|agent| (agent.refresh_token, agent.id_token)).unzip();
    match endpoint {
        Endpoint::V1 => Issued::V1(TokenV1 {
            token_type: "Bearer",
            expires_in: lasts.to_string(),
            ext_expires_in: lasts.to_string(),
            expires_on: claims.exp.to_string(),
            not_before: claims.nbf.to_string(),
            resource: claims.aud.clone(),
            access_token,
            scope,
            refresh_token,
            id_token,
        }),
        Endpoint::V2 => Issued::V2(TokenV2 {
            token_type: "Bearer",
            expires_in: lasts,
            ext_expires_in: lasts,
            access_token,
            scope,
            refresh_token,
            id_token,
        }),
    }
}
