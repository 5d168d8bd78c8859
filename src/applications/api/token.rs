//! `POST /{tenant}/oauth2/token` and `POST /{tenant}/oauth2/v2.0/token`

use actix_web::http::header::AUTHORIZATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::TokenError;
use crate::applications::signing::{SigningKey, SigningKeys};
use crate::applications::tokens::{self, Bearer, Claims, Endpoint, IdClaims, LASTS};
use crate::applications::{self, Audience, Client, Granted};
use crate::web::{Fields, Visit};

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

async fn issue(visit: &Visit, signing: &SigningKeys, asked: &Received) -> Result<Value, TokenError> {
    let grant_type = asked.required("grant_type")?;
    let audience = asked.audience(&visit.site.public_url)?;
    let (client_id, secret) = (asked.client_id()?, asked.secret());
    let cx = visit.cx();
    let site = &visit.site;
    let key = signing.current(&site.db, &site.keys, &site.random, visit.now).await?;
    let found = site
        .db
        .transact(async |tx| {
            tx.keeps_caches();
            applications::client(tx, &cx, &asked.tenant, client_id, secret).await
        })
        .await?;
    let client = found?;
    let cx = client.acting(&cx);
    match grant_type {
        "client_credentials" => {
            if !client.has_secret {
                return Err(applications::Denied::NoSecret.into());
            }
            if !client.application.allowed.on_its_own {
                return Err(applications::Denied::NotOnItsOwn.into());
            }
            let audience = audience.ok_or_else(|| match asked.endpoint {
                Endpoint::V1 => TokenError::missing("resource"),
                Endpoint::V2 => TokenError::missing("scope"),
            })?;
            on_its_own(visit, &client, asked.endpoint, &audience, &key)
        }
        "authorization_code" => {
            let code = asked.required("code")?;
            let (address, verifier) = (asked.get("redirect_uri"), asked.get("code_verifier"));
            let granted = site
                .db
                .transact(async |tx| applications::exchange(tx, &cx, &client, code, address, verifier).await)
                .await??;
            for_agent(visit, &client, asked.endpoint, audience, &granted, &key)
        }
        "refresh_token" => {
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
) -> Result<Value, TokenError> {
    let claims = Claims::new(
        &bearer(visit, client, None),
        audience,
        endpoint,
        visit.now,
        &visit.site.random,
    );
    Ok(body(endpoint, &claims, &tokens::sign(&claims, key)?))
}

fn for_agent(
    visit: &Visit,
    client: &Client,
    endpoint: Endpoint,
    asked: Option<Audience>,
    granted: &Granted,
    key: &SigningKey,
) -> Result<Value, TokenError> {
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
    let mut body = body(endpoint, &claims, &tokens::sign(&claims, key)?);
    if let Value::Object(body) = &mut body {
        body.insert("scope".to_owned(), "user_impersonation".into());
        body.insert("refresh_token".to_owned(), granted.refresh.reveal().into());
        body.insert("id_token".to_owned(), tokens::sign(&id, key)?.into());
    }
    Ok(body)
}

fn bearer<'a>(visit: &'a Visit, client: &'a Client, granted: Option<&'a Granted>) -> Bearer<'a> {
    Bearer {
        public_url: &visit.site.public_url,
        tenant: client.partner.details.partner_guid,
        application: client.application.id,
        agent: granted.map(|granted| &granted.agent),
        has_secret: client.has_secret,
    }
}

fn body(endpoint: Endpoint, claims: &Claims, token: &str) -> Value {
    let lasts = LASTS.as_secs();
    match endpoint {
        Endpoint::V1 => json!({
            "token_type": "Bearer",
            "expires_in": lasts.to_string(),
            "ext_expires_in": lasts.to_string(),
            "expires_on": claims.exp.to_string(),
            "not_before": claims.nbf.to_string(),
            "resource": claims.aud,
            "access_token": token,
        }),
        Endpoint::V2 => json!({
            "token_type": "Bearer",
            "expires_in": lasts,
            "ext_expires_in": lasts,
            "access_token": token,
        }),
    }
}
