//! What every endpoint runs inside: before it the access token and the body, behind it the error's body and the headers that
//! are echoed.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, BytesMut, Data};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use futures_util::StreamExt;

use super::call::{Call, Ids, changes};
use super::dialect::Dialect;
use super::limits::CallLimits;
use super::{Fault, code};
use crate::accounts::Caller;
use crate::applications::signing::SigningKeys;
use crate::applications::tokens::{self, Claims, Invalid};
use crate::applications::{self, Audience};
use crate::db;
use crate::web::Visit;

/// The most that a body may hold, in bytes.
const BODY_LIMIT: usize = 1024 * 1024;

/// The middleware of endpoints for programs.
///
/// # Errors
/// Those of the services inside.
pub async fn receive(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let visit = Visit::of(request.request());
    let dialect = Dialect::of(request.path());
    let ids = Ids::of(request.headers(), &visit, dialect);
    let echo = Echo { dialect, ids, visit };
    let call = match Box::pin(begin(&mut request, &echo)).await {
        Ok(call) => call,
        Err(fault) => return Ok(request.into_response(echo.refused(&fault))),
    };
    match call.stored_answer().await {
        Ok(None) => {}
        Ok(Some(answer)) => return Ok(request.into_response(echo.on(answer))),
        Err(fault) => return Ok(request.into_response(echo.refused(&fault))),
    }
    if let Err(fault) = count(&request, &call) {
        return Ok(request.into_response(echo.refused(&fault)));
    }
    let is_change = changes(request.method());
    if is_change && !call.caller().is_ok_and(|caller| caller.may_change) {
        let fault = Fault::forbidden(
            code::ROLE,
            "This application may only read. A Global admin can register one that may change things.",
        );
        let route = request.match_pattern().unwrap_or_default();
        let answer = refuse(&call, &fault, &route, dialect, &echo).await;
        return Ok(request.into_response(answer));
    }
    request.extensions_mut().insert(call.clone());
    let mut response = next.call(request).await?.map_into_boxed_body();
    let mut of_actix = None;
    let own = response.response().error().and_then(|error| error.as_error::<Fault>());
    let status = response.status();
    let fault = match own {
        Some(own) => Some(own),
        None if response.headers().contains_key(CONTENT_TYPE) => None,
        None if status.is_client_error() || status.is_server_error() => {
            Some(&*of_actix.insert(Fault::of_status(status)))
        }
        None => None,
    };
    let Some(fault) = fault else {
        if let (Some(limits), Some(change)) = (limits(response.request()), call.fingerprint()) {
            limits.forget(change);
        }
        echo.set_ids(response.headers_mut());
        return Ok(response);
    };
    let answer = match &fault.exceeded {
        Some(exceeded) => {
            if let Err(error) = call.record_quota(exceeded).await {
                warn(&error);
            }
            echo.refused(fault)
        }
        None if is_change && fault.is_refusal() => {
            let route = response.request().match_pattern().unwrap_or_default();
            refuse(&call, fault, &route, dialect, &echo).await
        }
        None => echo.refused(fault),
    };
    Ok(response.into_response(answer))
}

fn warn(error: &db::Error) {
    tracing::warn!(
        error = error as &dyn std::error::Error,
        "a refusal could not be recorded"
    );
}

/// Refuses a change, and records it; where the same call has been answered meanwhile, with that answer.
async fn refuse(call: &Call, fault: &Fault, route: &str, dialect: Dialect, echo: &Echo) -> HttpResponse {
    let (status, body) = dialect.write(fault, &echo.ids.correlation);
    match call.remember_refusal((status, &body), route).await {
        Ok(true) => {}
        Ok(false) => {
            if let Ok(Some(answer)) = call.stored_answer().await {
                return echo.on(answer);
            }
        }
        Err(error) => warn(&error),
    }
    echo.refused(fault)
}

/// Counts a call that has no answer yet.
fn count(request: &ServiceRequest, call: &Call) -> Result<(), Fault> {
    let limits = limits(request.request()).ok_or_else(|| Fault::broken("an app without limits"))?;
    limits
        .count(call.caller()?.application, call.fingerprint())
        .map_err(Fault::throttled)
}

fn limits(request: &HttpRequest) -> Option<&CallLimits> {
    request.app_data::<Data<CallLimits>>().map(Data::get_ref)
}

/// Recognises the caller and reads the body.
async fn begin(request: &mut ServiceRequest, echo: &Echo) -> Result<Call, Fault> {
    let Echo { dialect, ids, visit } = echo;
    let token = bearer(request).ok_or_else(|| {
        Fault::unauthorized(
            code::NO_TOKEN,
            "Send an access token in the header Authorization: Bearer <token>.",
        )
    })?;
    let caller = recognise(request, visit, &token).await?;
    let body = read(&mut request.take_payload()).await?;
    if *dialect == Dialect::Modern && !ids.is_sent && request.headers().contains_key(dialect.idempotency_header()) {
        return Err(Fault::request(
            "Idempotency-Key must be 1 to 100 printable ASCII characters without spaces.",
        ));
    }
    Ok(Call::new(visit.clone(), caller, ids.clone(), request.request(), body))
}

/// The token that a request carries.
pub(super) fn bearer(request: &ServiceRequest) -> Option<String> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.trim().split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty()).then(|| token.trim().to_owned())
}

async fn recognise(request: &ServiceRequest, visit: &Visit, token: &str) -> Result<Caller, Fault> {
    let claims = claims(request.app_data::<Data<SigningKeys>>(), visit, token).await?;
    let audience = Audience::stored(claims.aud.clone());
    if !audience.is_api(&visit.site.public_url) {
        return Err(Fault::unauthorized(
            code::OLD_AUDIENCE,
            format!(
                "The token audience {} is not supported. Ask for a token for this API.",
                claims.aud
            ),
        ));
    }
    let key = format!("caller {} {} {}", claims.appid, claims.oid, claims.tid);
    let db = &visit.site.db;
    let found = db
        .cached_if_sole_writer(&key, visit.now, async |db| applications::caller(db, &claims).await)
        .await?;
    found.map(|caller| Caller::clone(&caller)).ok_or_else(|| {
        Fault::unauthorized(
            code::ACCESS_DENIED,
            "The application is revoked, or the agent for whom it acts may not use the API any more.",
        )
    })
}

/// The claims of a token that is good now.
pub(crate) async fn claims(signing: Option<&Data<SigningKeys>>, visit: &Visit, token: &str) -> Result<Claims, Fault> {
    let denied = |what| Fault::unauthorized(code::ACCESS_DENIED, what);
    let unknown = || denied("The access token is not one of this service's.");
    let signing = signing.ok_or_else(|| Fault::broken("an app without signing keys"))?;
    let id = tokens::key_of(token).ok_or_else(unknown)?;
    let mut db = visit.site.db.read().await?;
    let key = signing.find(&mut db, &id, visit.now).await?.ok_or_else(unknown)?;
    tokens::read(token, &key, visit.now).map_err(|invalid| match invalid {
        Invalid::Unknown => unknown(),
        Invalid::Expired => denied("The access token has expired. Get a new one."),
        Invalid::NotYet => denied("The access token is not valid yet. Check the clock."),
    })
}

async fn read(payload: &mut Payload) -> Result<Bytes, Fault> {
    let mut bytes = BytesMut::new();
    let mut seen = 0;
    // What is too large is read to its end, so that its sender gets to read the answer.
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Fault::request("The body did not arrive whole."))?;
        seen += chunk.len();
        if seen <= BODY_LIMIT {
            bytes.extend_from_slice(&chunk);
        }
    }
    if seen > BODY_LIMIT {
        return Err(Fault::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            code::INVALID_REQUEST,
            format!("The body is larger than {BODY_LIMIT} bytes."),
        ));
    }
    Ok(bytes.freeze())
}

/// What every answer to a call says besides.
struct Echo {
    dialect: Dialect,
    ids: Ids,
    visit: Visit,
}

impl Echo {
    fn refused(&self, fault: &Fault) -> HttpResponse {
        fault.report(&self.ids.correlation);
        let (status, body) = self.dialect.write(fault, &self.ids.correlation);
        let mut answer = self.dialect.answer(status, body);
        fault.set_head(&mut answer);
        self.on(answer)
    }

    fn on(&self, mut answer: HttpResponse) -> HttpResponse {
        self.set_ids(answer.headers_mut());
        answer
    }

    fn set_ids(&self, headers: &mut HeaderMap) {
        let mut set = |name, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        set("ms-correlationid", &self.ids.correlation);
        if self.dialect == Dialect::PartnerCenter {
            let vector = STANDARD_NO_PAD.encode(self.visit.site.random.bytes::<12>());
            set("ms-requestid", &self.ids.request);
            set("ms-cv", &format!("{vector}.0"));
        }
    }
}
