//! One call of one program: who makes it, what it sent along, and the circumstances of what it does.

use std::future::{Ready, ready};
use std::rc::Rc;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use sha2::{Digest, Sha256};

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
    ids: Ids,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
    /// By what an answer of this very call is found again: `None` for what only reads, or has no `MS-RequestId`.
    pub(super) key: Option<[u8; 32]>,
}

/// The identifiers by which a call is followed, as they are echoed.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    /// `MS-RequestId`: the same on a retry.
    pub(super) request: Arc<str>,
    /// Whether the client has sent it.
    is_sent: bool,
    /// `MS-CorrelationId`.
    pub(super) correlation: Arc<str>,
}

/// The longest identifier that is echoed.
const MAX_ID: usize = 100;

impl Ids {
    /// Those of a request; what it does not send is made up.
    pub(super) fn of(headers: &HeaderMap, visit: &Visit) -> Self {
        let sent = |name: &str| {
            let value = headers.get(name)?.to_str().ok()?.trim();
            let is_plain =
                !value.is_empty() && value.len() <= MAX_ID && value.chars().all(|sign| sign.is_ascii_graphic());
            is_plain.then(|| Arc::<str>::from(value))
        };
        let request = sent("ms-requestid");
        let correlation = sent("ms-correlationid");
        let made_up = || Arc::<str>::from(uuid::Uuid::from_bytes(visit.site.random.bytes()).to_string());
        Self {
            is_sent: request.is_some(),
            request: request.unwrap_or_else(made_up),
            correlation: correlation.unwrap_or_else(|| Arc::clone(&visit.request_id)),
        }
    }
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
        let key = (changes(request.method()) && ids.is_sent).then(|| {
            let mut key = Sha256::new();
            key.update(caller.application.uuid().as_bytes());
            key.update(caller.visitor.account.uuid().as_bytes());
            key.update([u8::from(caller.is_for_agent)]);
            let condition = request
                .headers()
                .get("if-match")
                .map_or(&[][..], |value| value.as_bytes());
            key.update(condition);
            key.update([0]);
            for part in [ids.request.as_ref(), request.method().as_str(), request.uri().path()] {
                key.update(part.as_bytes());
                key.update([0]);
            }
            key.update(request.query_string().as_bytes());
            key.update(Sha256::digest(&body));
            key.finalize().into()
        });
        Self(Rc::new(Facts {
            headers: KEPT.iter().filter_map(header).collect(),
            principal: Principal::Application(Box::new(caller)),
            visit,
            ids,
            body,
            key,
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
            false => Err(Fault::request("Content-Type must be application/json.")),
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
