//! `GET, POST /{tenant}/oauth2/authorize`, `…/oauth2/v2.0/authorize`: an agent lets an application of the partner act in the
//! agent's name.

use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use url::Url;
use uuid::Uuid;

use crate::accounts::Consenter;
use crate::applications::signing::SigningKeys;
use crate::applications::tokens::{self, Endpoint, IdClaims};
use crate::applications::{self, Application, Audience, Authorization};
use crate::db::Reader;
use crate::partners::Partner;
use crate::paths::api;
use crate::web::headers::policy_with_form_to;
use crate::web::{Fields, PageError, Posted, Visit, filters};

#[derive(Template)]
#[template(path = "applications/consent.html")]
struct ConsentPage {
    application: Application,
    /// Where the agent is sent afterwards.
    host: String,
    /// The request, so that agreeing twice is agreeing once.
    request: Uuid,
    /// Path and query of this page.
    action: String,
}

#[derive(Template)]
#[template(path = "applications/posted.html")]
struct PostedPage {
    name: String,
    action: String,
    fields: Vec<(&'static str, String)>,
}

/// A request that can be answered: whose application asks for what.
struct AuthorizationRequest {
    application: Application,
    partner: Partner,
    endpoint: Endpoint,
    redirect_uri: String,
    state: Option<String>,
    nonce: Option<String>,
    challenge: Option<String>,
    audience: Audience,
    wants_id_token: bool,
    is_posted: bool,
}

/// A request that the application gets an error for.
struct Wrong {
    redirect_uri: String,
    state: Option<String>,
    is_posted: bool,
    error: &'static str,
    what: String,
}

/// Reads the request. Whose redirect address is not known to be the application's is refused here, and nobody is sent there.
async fn read(
    visit: &Visit,
    who: &Consenter,
    tenant: &str,
    request: &HttpRequest,
) -> Result<Result<AuthorizationRequest, Wrong>, PageError> {
    let mut db = visit.read().await?;
    let query = Fields::of_query(request)?;
    let get = |name: &str| Some(query.get(name)).filter(|value| !value.is_empty());
    let partner = partner_of(&mut db, who, tenant).await?;
    let client_id = get("client_id").and_then(|id| id.parse().ok());
    let application = match client_id {
        Some(id) => applications::find_for(&mut db, partner.id, id).await?,
        None => None,
    };
    let application = application
        .filter(Application::is_active)
        .ok_or(PageError::BadRequest("error-consent-application"))?;
    let redirect_uri = match get("redirect_uri") {
        Some(address) => application.redirect_uris.iter().find(|known| *known == address),
        None if application.redirect_uris.len() == 1 => application.redirect_uris.first(),
        None => None,
    };
    let redirect_uri = redirect_uri
        .cloned()
        .ok_or(PageError::BadRequest("error-consent-address"))?;
    let is_posted = get("response_mode").is_some_and(|mode| mode == "form_post");
    let state = get("state").map(ToOwned::to_owned);
    let wrong = |error, what: &str| {
        Ok(Err(Wrong {
            redirect_uri: redirect_uri.clone(),
            state: state.clone(),
            is_posted,
            error,
            what: what.to_owned(),
        }))
    };
    if !application.allowed.for_agents {
        return wrong("unauthorized_client", "The application may not act for agents.");
    }
    let mut wanted: Vec<&str> = get("response_type").unwrap_or_default().split_whitespace().collect();
    wanted.sort_unstable();
    let wants_id_token = match wanted.as_slice() {
        ["code"] => false,
        ["code", "id_token"] if is_posted => true,
        _ => {
            return wrong(
                "unsupported_response_type",
                "Ask for response_type=code, or for code id_token with response_mode=form_post.",
            );
        }
    };
    if !matches!(get("response_mode"), None | Some("query" | "form_post")) {
        return wrong("invalid_request", "The response_mode must be query or form_post.");
    }
    let challenge = get("code_challenge").map(ToOwned::to_owned);
    if challenge.is_some() && get("code_challenge_method") != Some("S256") {
        return wrong("invalid_request", "The code_challenge_method must be S256.");
    }
    let own = &visit.site.public_url;
    let audience = match (
        get("resource"),
        Audience::of_scope(get("scope").unwrap_or_default(), own),
    ) {
        (Some(resource), _) => Audience::of_resource(resource, own),
        (None, Ok(audience)) => Some(audience.unwrap_or_else(Audience::usual)),
        (None, Err(_)) => None,
    };
    let Some(audience) = audience else {
        return wrong("invalid_resource", "Ask for https://api.partnercenter.microsoft.com.");
    };
    Ok(Ok(AuthorizationRequest {
        endpoint: if request.path().contains("/v2.0/") {
            Endpoint::V2
        } else {
            Endpoint::V1
        },
        redirect_uri,
        state,
        nonce: get("nonce").map(ToOwned::to_owned),
        challenge,
        audience,
        wants_id_token,
        is_posted,
        application,
        partner,
    }))
}

/// The agent's partner, if the tenant names it or none in particular; another's is not there.
async fn partner_of(db: &mut Reader, who: &Consenter, tenant: &str) -> Result<Partner, PageError> {
    let own = who.agent().partner;
    let named = match applications::any_tenant(tenant) {
        Some(_) => crate::partners::find(db, own).await?,
        None => applications::tenant(db, tenant).await?,
    };
    named.filter(|partner| partner.id == own).ok_or(PageError::NotFound)
}

/// What the application asks for.
///
/// # Errors
/// If it is not known, or the database query fails.
#[utoipa::path(
    get,
    path = api::AUTHORIZE,
    tag = "Tokens",
    summary = "Ask an agent to agree",
    description = "A page for people: send the agent's browser there. The agent signs in, agrees, and is sent back to the redirect address \
                   with a `code`, which the program exchanges for tokens.",
    params(
        ("tenant" = String, Path, description = "The tenant ID, a domain of the organization, or `common`."),
        ("client_id" = String, Query, description = "The application's client ID."),
        ("response_type" = String, Query, description = "`code`, or `code id_token` with `response_mode=form_post`.",
            example = json!("code")),
        ("redirect_uri" = Option<String>, Query, description = "One of the application's redirect addresses, exactly as registered. It may \
            be left out if there is only one."),
        ("response_mode" = Option<String>, Query, description = "`query` or `form_post`."),
        ("resource" = Option<String>, Query, description = "What the tokens are for, at the v1 endpoint."),
        ("scope" = Option<String>, Query, description = "What the tokens are for, at the v2.0 endpoint."),
        ("state" = Option<String>, Query, description = "Comes back unchanged."),
        ("nonce" = Option<String>, Query, description = "Comes back in the ID token."),
        ("code_challenge" = Option<String>, Query, description = "The code challenge (PKCE)."),
        ("code_challenge_method" = Option<String>, Query, description = "`S256`."),
    ),
    responses(
        (status = 200, description = "The page that asks the agent.", body = String, content_type = "text/html"),
        (status = 303, description = "To the sign-in page, or back to the application with an error."),
        (status = 400, description = "The application or its redirect address is not known.", body = String, content_type = "text/html"),
        (status = 403, description = "Not an agent who may let programs act.", body = String, content_type = "text/html"),
        (status = 404, description = "There is no such tenant, or it is not the agent's.", body = String, content_type = "text/html"),
    ),
)]
pub async fn show(
    visit: Visit,
    who: Consenter,
    tenant: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let asked = match read(&visit, &who, &tenant, &request).await? {
        Ok(asked) => asked,
        Err(wrong) => return wrong.answer(&visit),
    };
    let page = ConsentPage {
        host: host(&asked.redirect_uri),
        request: Uuid::from_bytes(visit.site.random.bytes()),
        action: visit.path.clone(),
        application: asked.application,
    };
    lets_form_lead_to(visit.ok(page)?, &asked.redirect_uri)
}

/// Sends the agent back to the application, with a code or with the agent's refusal.
///
/// # Errors
/// If the form is stale, the application is not known, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Consenter,
    tenant: Path<String>,
    request: HttpRequest,
    signing: Data<SigningKeys>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let asked = match read(&visit, &who, &tenant, &request).await? {
        Ok(asked) => asked,
        Err(wrong) => return wrong.answer(&visit),
    };
    if form.value("act") != "allow" {
        let wrong = Wrong {
            redirect_uri: asked.redirect_uri,
            state: asked.state,
            is_posted: asked.is_posted,
            error: "access_denied",
            what: "The agent declined.".to_owned(),
        };
        return wrong.answer(&visit);
    }
    let what = Authorization {
        request: form
            .value("request")
            .parse()
            .map_err(|_| PageError::BadRequest("error-broken-request"))?,
        redirect_uri: asked.redirect_uri.clone(),
        audience: asked.audience.clone(),
        nonce: asked.nonce.clone(),
        challenge: asked.challenge.clone(),
    };
    let keys = &visit.site.keys;
    let code = visit
        .transact(async |tx| applications::authorize(tx, &visit.cx(), &who, keys, &asked.application, &what).await)
        .await?;
    let mut fields = vec![("code", code)];
    if asked.wants_id_token {
        fields.push(("id_token", id_token(&visit, &who, &signing, &asked).await?));
    }
    lead_back(&visit, &asked.redirect_uri, asked.state, asked.is_posted, fields)
}

async fn id_token(
    visit: &Visit,
    who: &Consenter,
    signing: &SigningKeys,
    asked: &AuthorizationRequest,
) -> Result<String, PageError> {
    let site = &visit.site;
    let key = signing
        .current(&site.db, &site.keys, &site.random, visit.now)
        .await
        .map_err(PageError::fault)?;
    let tenant = asked.partner.details.partner_guid;
    let issuer = asked.endpoint.issuer(&site.public_url, &tenant.to_string());
    let about = (tenant, asked.application.id);
    let agent = &who.agent().visitor;
    let claims = IdClaims::new(
        (&issuer, asked.endpoint),
        about,
        agent,
        asked.nonce.as_deref(),
        visit.now,
    );
    tokens::sign(&claims, &key).map_err(PageError::fault)
}

impl Wrong {
    fn answer(self, visit: &Visit) -> Result<HttpResponse, PageError> {
        let fields = vec![("error", self.error.to_owned()), ("error_description", self.what)];
        lead_back(visit, &self.redirect_uri, self.state, self.is_posted, fields)
    }
}

/// Sends the agent to the application: by a redirect, or by a form that one button sends.
fn lead_back(
    visit: &Visit,
    to: &str,
    state: Option<String>,
    is_posted: bool,
    mut fields: Vec<(&'static str, String)>,
) -> Result<HttpResponse, PageError> {
    fields.extend(state.map(|state| ("state", state)));
    if is_posted {
        let page = PostedPage {
            name: host(to),
            action: to.to_owned(),
            fields,
        };
        return lets_form_lead_to(visit.ok(page)?, to);
    }
    let mut address = Url::parse(to).map_err(PageError::fault)?;
    address.query_pairs_mut().extend_pairs(fields);
    Ok(visit.see(address.as_str()))
}

fn host(address: &str) -> String {
    let parsed = Url::parse(address).ok();
    parsed.map(|url| url.origin().ascii_serialization()).unwrap_or_default()
}

/// Browsers follow a form's redirect, or send a form, only to where the page says that its forms lead.
fn lets_form_lead_to(mut answer: HttpResponse, address: &str) -> Result<HttpResponse, PageError> {
    let policy = policy_with_form_to(&host(address)).parse().map_err(PageError::fault)?;
    answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}
