//! One call of one program: who makes it, what it sent along, and the circumstances of what it does.

use std::future::{Ready, ready};
use std::rc::Rc;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use sha2::{Digest, Sha256};

use super::dialect::Dialect;
use super::{Fault, code};
use crate::accounts::{Caller, Permission, Principal};
use crate::audit::Context;
use crate::db::Reader;
use crate::web::{Site, Visit};

/// The headers that handlers ask for.
const KEPT: [&str; 2] = ["ms-continuationtoken", "if-match"];

/// A call, cheap to clone.
#[derive(Debug, Clone)]
pub struct Call(Rc<Facts>);

#[derive(Debug)]
pub(super) struct Facts {
    pub(super) visit: Visit,
    principal: Principal,
    pub(super) ids: Ids,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
    pub(super) dialect: Dialect,
    /// What tells a change from every other: `None` for what only reads.
    pub(super) fingerprint: Option<[u8; 32]>,
    /// By what an answer of this very call is found again: `None` for what only reads, or has no identifier.
    pub(super) key: Option<AnswerKey>,
}

/// By what the answer to a change is found when it is sent again.
#[derive(Debug, Clone, Copy)]
pub(super) struct AnswerKey {
    /// The answer to a change that was made. An `Idempotency-Key` is good for one change, an `MS-RequestId` for any number of
    /// bodies: some programs send one with all their calls.
    pub(super) made: [u8; 32],
    /// The answer to one that was refused, which may be sent again with another body.
    pub(super) refused: [u8; 32],
    /// The hash of the body.
    pub(super) body: [u8; 32],
}

/// The identifiers by which a call is followed, as they are echoed.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    /// `MS-RequestId` or `Idempotency-Key`: the same on a retry.
    pub(super) request: Arc<str>,
    /// Whether the client has sent it.
    pub(super) is_sent: bool,
    /// `MS-CorrelationId`.
    pub(super) correlation: Arc<str>,
}

/// The longest identifier that is echoed.
const MAX_ID: usize = 100;

impl Ids {
    /// Those of a request; what it does not send is made up.
    pub(super) fn of(headers: &HeaderMap, visit: &Visit, dialect: Dialect) -> Self {
        let sent = |name: &str| {
            // An Idempotency-Key is a string in quotes; many clients leave them out.
            let value = headers.get(name)?.to_str().ok()?.trim().trim_matches('"');
            let is_plain =
                !value.is_empty() && value.len() <= MAX_ID && value.chars().all(|sign| sign.is_ascii_graphic());
            is_plain.then(|| Arc::<str>::from(value))
        };
        let request = sent(dialect.idempotency_header());
        let correlation = sent("ms-correlationid");
        let made_up = || Arc::<str>::from(uuid::Uuid::from_bytes(visit.site.random.bytes()).to_string());
        Self {
            is_sent: request.is_some(),
            request: request.unwrap_or_else(made_up),
            correlation: correlation.unwrap_or_else(|| Arc::clone(&visit.request_id)),
        }
    }
}

/// The hash of all that tells a call from others but its body.
fn fingerprint(caller: &Caller, ids: &Ids, request: &HttpRequest) -> [u8; 32] {
    let mut hash = Sha256::new();
    // The form of stored answers.
    hash.update([2]);
    hash.update(caller.application.uuid().as_bytes());
    hash.update(caller.visitor.account.uuid().as_bytes());
    hash.update([u8::from(caller.is_for_agent), u8::from(ids.is_sent)]);
    let condition = request
        .headers()
        .get("if-match")
        .map_or(&[][..], |value| value.as_bytes());
    hash.update(condition);
    hash.update([0]);
    let id = if ids.is_sent { ids.request.as_ref() } else { "" };
    for part in [id, request.method().as_str(), request.uri().path()] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.update(request.query_string().as_bytes());
    hash.finalize().into()
}

/// Whether a method may change something.
pub(super) fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

impl Call {
    pub(super) fn new(visit: Visit, caller: Caller, ids: Ids, request: &HttpRequest, body: Bytes) -> Self {
        let header = |name: &&'static str| {
            let value = request.headers().get(*name)?.to_str().ok()?;
            Some((*name, value.to_owned()))
        };
        let dialect = Dialect::of(request.path());
        let call = fingerprint(&caller, &ids, request);
        let sent: [u8; 32] = Sha256::digest(&body).into();
        let with_body: [u8; 32] = Sha256::new().chain_update(call).chain_update(sent).finalize().into();
        let is_change = changes(request.method());
        Self(Rc::new(Facts {
            headers: KEPT.iter().filter_map(header).collect(),
            fingerprint: is_change.then_some(with_body),
            key: (is_change && ids.is_sent).then_some(AnswerKey {
                made: match dialect {
                    Dialect::PartnerCenter => with_body,
                    Dialect::Modern => call,
                },
                refused: with_body,
                body: sent,
            }),
            dialect,
            principal: Principal::Application(Box::new(caller)),
            visit,
            ids,
            body,
        }))
    }

    /// The call of a request.
    ///
    /// # Errors
    /// 401 where nobody has been recognised.
    pub fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let known = request.extensions().get::<Self>().cloned();
        known.ok_or_else(|| Fault::unauthorized(code::NO_TOKEN, "Send an access token."))
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.0
    }

    /// The installation.
    pub fn site(&self) -> &Site {
        &self.0.visit.site
    }

    /// The moment of the call.
    pub fn now(&self) -> crate::values::Timestamp {
        self.0.visit.now
    }

    /// The program.
    ///
    /// # Errors
    /// 401, which a call that got this far never is.
    pub fn caller(&self) -> Result<&Caller, Fault> {
        let caller = self.0.principal.caller();
        caller.ok_or_else(|| Fault::unauthorized(code::NO_TOKEN, "Send an access token."))
    }

    /// What was sent.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// One of the headers that handlers ask for, as it was sent.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .0
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    pub(super) fn check_is_json(&self, request: &HttpRequest) -> Result<(), Fault> {
        let sent = request.headers().get(CONTENT_TYPE).map(|value| value.to_str());
        let is_json = match sent {
            None => true,
            Some(Ok(value)) => {
                let kind = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
                kind == "application/json" || kind == "text/json" || kind.ends_with("+json")
            }
            Some(Err(_)) => false,
        };
        match is_json {
            true => Ok(()),
            false => Err(Fault::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                code::INVALID_REQUEST,
                "Content-Type must be application/json.",
            )),
        }
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// If the database gives none.
    pub async fn read(&self) -> Result<Reader, Fault> {
        Ok(self.site().db.read().await?)
    }

    /// The circumstances for verbs. The log has the identifier that the client can quote.
    pub fn cx(&self) -> Context {
        Context {
            actor: self.0.principal.actor(),
            browser: None,
            request_id: Arc::clone(&self.0.ids.correlation),
            ..self.0.visit.cx()
        }
    }

    /// The proof of a permission of anyone who calls.
    ///
    /// # Errors
    /// Why the caller does not have it.
    pub fn permission<P: Permission>(&self) -> Result<P, Fault> {
        Ok(self.0.principal.permission::<P>()?)
    }
}

impl FromRequest for Call {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

/// The permission of an agent for whom a program acts; a program on its own is refused with 900329.
#[derive(Debug)]
pub struct ByAgent<P>(pub P);

/// The permission of anyone who calls: an agent for whom a program acts, or the program on its own.
#[derive(Debug)]
pub struct Anyone<P>(pub P);

impl<P: Permission> FromRequest for ByAgent<P> {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Call::of(request).and_then(|call| {
            if !call.caller()?.is_for_agent {
                return Err(Fault::forbidden(
                    code::APP_ONLY,
                    "This resource does not support application-only authentication. Use a token that you got for an agent.",
                ));
            }
            call.permission().map(Self)
        }))
    }
}

impl<P: Permission> FromRequest for Anyone<P> {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Call::of(request).and_then(|call| call.permission().map(Self)))
    }
}
