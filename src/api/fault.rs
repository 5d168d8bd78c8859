//! Why a call is refused: a status, the documented code, and a sentence that names the property and what to do.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::Refusal;
use crate::accounts::passwords::Overloaded;
use crate::db;
use crate::mail::Unwritten;
use crate::quotas;
use crate::values::{Language, Problem};
use crate::words;

/// A documented error code, with its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code(pub u32, pub &'static str);

/// The codes of `reference/partner-center-api.md`.
pub mod code {
    use super::Code;

    pub const ACCESS_DENIED: Code = Code(400, "AccessDenied");
    pub const NO_TOKEN: Code = Code(800_001, "PartnerTokenMissing");
    pub const OLD_AUDIENCE: Code = Code(900_420, "TokenAudienceNotSupported");
    pub const APP_ONLY: Code = Code(900_329, "AppOnlyAuthenticationNotSupported");
    pub const ROLE: Code = Code(900_150, "RoleLacksRight");
    pub const NOT_FOUND: Code = Code(1_000, "NotFound");
    pub const NOT_A_GUID: Code = Code(2_000, "IdMustBeGuid");
    pub const ONE_ID: Code = Code(2_001, "ExactlyOneIdNeeded");
    pub const STALE_ETAG: Code = Code(2_055, "EtagNoLongerValid");
    pub const INVALID_PROPERTY: Code = Code(3_000, "InvalidProperty");
    pub const INVALID_REQUEST: Code = Code(800_002, "InvalidRequestInput");
    pub const NOT_ALLOWED: Code = Code(600_006, "ActionNotAllowed");
    pub const NO_RELATIONSHIP: Code = Code(20_002, "NoCommerceRelationship");
    /// No confirmation opens the gate (R-GATE-1).
    pub const GATE: Code = Code(13_605, "AgreementConfirmationMissing");
    pub const NO_USER: Code = Code(60_002, "UserNotFound");
    pub const NO_ORDER: Code = Code(20_000, "OrderNotFound");
    pub const NO_SUBSCRIPTION: Code = Code(20_003, "SubscriptionNotFound");
    pub const SUSPENDED: Code = Code(2_001, "QuantityOfSuspendedSubscription");
    pub const QUANTITY: Code = Code(2_002, "QuantityOutOfRange");
    pub const PENDING: Code = Code(900_278, "OperationPending");
    pub const BILLING_CYCLE: Code = Code(2_054, "BillingCycleOnlyByOrder");
    pub const SAME_AGREEMENT: Code = Code(600_061, "PartnerConfirmedAgreementAlreadyExists");
    pub const NUMBER_MISSING: Code = Code(600_049, "RegistrationNumberMissing");
    pub const NUMBER_MALFORMED: Code = Code(600_050, "RegistrationNumberMalformed");
    pub const PHONE_MISSING: Code = Code(600_051, "PhoneNumberMissing");
    pub const CONFLICT: Code = Code(409, "Conflict");
    pub const KEY_REUSED: Code = Code(422, "IdempotencyKeyReused");
    pub const THROTTLED: Code = Code(429, "TooManyRequests");
    pub const BUSY: Code = Code(500, "ServiceUnavailable");
    pub const BROKEN: Code = Code(500, "InternalServerError");
}

/// Why a call is refused.
#[derive(Debug)]
pub struct Fault {
    status: StatusCode,
    code: Code,
    description: String,
    /// After how many seconds trying again may help.
    wait: Option<u64>,
    /// For the log only.
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// The quota that was used up, which is recorded.
    pub(super) exceeded: Option<Box<quotas::Exceeded>>,
}

/// Why a request was refused. It has the members of both of Partner Center's error formats.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Error)]
pub struct FaultBody<'a> {
    /// The documented error code.
    code: u32,
    /// The same as `description`.
    message: &'a str,
    /// What is wrong, with the property's name where there is one, and what to do.
    description: &'a str,
    /// The code as a word.
    error_name: &'a str,
    /// Whether the same request may succeed later.
    is_retryable: bool,
    /// What to quote when you ask the operator about it.
    parameters: FaultParameters<'a>,
    /// `InternalErrorCode=` and the code.
    error_message_extended: String,
    /// Always empty.
    #[schema(value_type = Vec<String>, max_items = 0)]
    data: [&'a str; 0],
    /// Always `Assent`.
    source: &'a str,
    /// 429 where there were too many calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    status_code: Option<u16>,
}

/// Why a request below `/api` was refused: Problem Details (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Problem)]
pub struct ProblemBody<'a> {
    /// Always `about:blank`: the title says what the status says.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: &'static str,
    /// The status.
    status: u16,
    /// What is wrong, with the property's name where there is one, and what to do.
    detail: &'a str,
    /// The error code, as below `/v1`.
    code: u32,
    /// The code as a word.
    error_name: &'a str,
    /// What to quote when you ask the operator about it.
    correlation_id: &'a str,
}

/// How to find the request in the operator's log.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ErrorParameters)]
struct FaultParameters<'a> {
    /// The correlation ID, as in the header `MS-CorrelationId`.
    correlation_id: &'a str,
}

impl Fault {
    /// A refusal.
    pub fn new(status: StatusCode, code: Code, description: impl Into<String>) -> Self {
        Self {
            status,
            code,
            description: description.into(),
            wait: None,
            cause: None,
            exceeded: None,
        }
    }

    /// 400 with a code of its own.
    pub fn bad(code: Code, description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, description)
    }

    /// 400: a property or parameter is wrong.
    pub fn property(name: &str, what: impl fmt::Display) -> Self {
        Self::bad(code::INVALID_PROPERTY, format!("{name}: {what}"))
    }

    /// 400: a property is wrong, in the words that forms have for it.
    pub fn problem(name: &str, problem: &Problem) -> Self {
        Self::property(name, words::problem(Language::English, problem))
    }

    /// 400: the request cannot be understood.
    pub fn request(description: impl Into<String>) -> Self {
        Self::bad(code::INVALID_REQUEST, description)
    }

    /// 403.
    pub fn forbidden(code: Code, description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, description)
    }

    /// 404: there is no such thing, or it is another partner's (R-ROLE-6).
    pub fn not_found(what: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            code::NOT_FOUND,
            format!("There is no {what} with this ID among those of your organization. Check the ID."),
        )
    }

    /// 404: the customer has no such user.
    pub fn no_user() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            code::NO_USER,
            "There is no user with this ID among those of this customer. Check the ID.",
        )
    }

    /// 401.
    pub fn unauthorized(code: Code, description: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, description)
    }

    /// 409: it cannot be done as things are.
    pub fn conflict(description: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code::CONFLICT, description)
    }

    /// 429: there were too many calls.
    pub(super) fn throttled(wait: Duration) -> Self {
        // What is left of a second has to pass, too.
        let seconds = wait.as_secs() + 1;
        let description = format!("Rate limit is exceeded. Try again in {seconds} seconds.");
        Self {
            wait: Some(seconds),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, code::THROTTLED, description)
        }
    }

    /// 500: a fault of ours.
    pub fn broken(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            cause: Some(cause.into()),
            ..Self::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                code::BROKEN,
                "Something went wrong on our side. Nothing was changed. Quote the correlation ID to the operator.",
            )
        }
    }

    /// 503: it passes.
    fn busy(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>, wait: u64) -> Self {
        Self {
            wait: Some(wait),
            cause: Some(cause.into()),
            ..Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                code::BUSY,
                "The service is busy. Nothing was changed. Try again later.",
            )
        }
    }

    /// Whether the caller was refused, as against a fault of ours.
    pub fn is_refusal(&self) -> bool {
        self.status.is_client_error() && self.status != StatusCode::TOO_MANY_REQUESTS
    }

    /// Its number, as errors within an answer tell it.
    pub fn number(&self) -> u32 {
        self.code.0
    }

    /// The code as a word.
    pub fn word(&self) -> &'static str {
        self.code.1
    }

    /// The sentence.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// What actix itself refused: an unknown address or method, a body that is too large.
    pub(super) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::new(status, code::NOT_FOUND, "There is no such operation. Check the path."),
            StatusCode::METHOD_NOT_ALLOWED => Self::new(
                status,
                code::NOT_FOUND,
                "The operation has no such method. Check the method.",
            ),
            status if status.is_client_error() => Self::request("The request cannot be read."),
            status => Self::broken(format!("status {status}")),
        }
    }

    /// Its body as Problem Details.
    pub fn problem_details(&self, correlation_id: &str) -> Vec<u8> {
        let body = ProblemBody {
            kind: "about:blank",
            title: self.status.canonical_reason().unwrap_or_default(),
            status: self.status.as_u16(),
            detail: &self.description,
            code: self.code.0,
            error_name: self.code.1,
            correlation_id,
        };
        serde_json::to_vec(&body).unwrap_or_default()
    }

    /// Its body as Partner Center's clients read it, with the identifier to quote.
    pub fn body(&self, correlation_id: &str) -> Vec<u8> {
        let body = FaultBody {
            code: self.code.0,
            message: &self.description,
            description: &self.description,
            error_name: self.code.1,
            is_retryable: self.wait.is_some(),
            parameters: FaultParameters { correlation_id },
            error_message_extended: format!("InternalErrorCode={}", self.code.0),
            data: [],
            source: "Assent",
            status_code: (self.code == code::THROTTLED).then(|| self.status.as_u16()),
        };
        serde_json::to_vec(&body).unwrap_or_default()
    }

    /// Sets what its head says besides.
    pub(super) fn set_head(&self, answer: &mut HttpResponse) {
        if let Some(wait) = self.wait {
            answer.headers_mut().insert(RETRY_AFTER, wait.into());
        }
        if self.status == StatusCode::UNAUTHORIZED {
            // RFC 6750, section 3.1: no error is named to who has sent no token.
            let challenge = match self.code == code::NO_TOKEN {
                true => "Bearer",
                false => "Bearer error=\"invalid_token\"",
            };
            let challenge = HeaderValue::from_static(challenge);
            answer.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
    }

    /// Writes faults of ours to the log; what callers do wrong is not a fault.
    pub(super) fn report(&self, request_id: &str) {
        if let Some(cause) = &self.cause {
            tracing::error!(request_id, error = &**cause as &dyn std::error::Error, "a call failed");
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.0, self.description)
    }
}

impl std::error::Error for Fault {}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    /// Bare: the middleware writes the body, since only it knows the identifier to quote.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status)
    }
}

impl From<db::Error> for Fault {
    fn from(error: db::Error) -> Self {
        if error.passes() {
            Self::busy(error, 10)
        } else {
            Self::broken(error)
        }
    }
}

impl From<Overloaded> for Fault {
    fn from(error: Overloaded) -> Self {
        Self::busy(error, 3)
    }
}

impl From<Unwritten> for Fault {
    fn from(error: Unwritten) -> Self {
        Self::broken(error)
    }
}

impl From<quotas::Error> for Fault {
    fn from(error: quotas::Error) -> Self {
        match error {
            quotas::Error::Database(error) => error.into(),
            quotas::Error::Exceeded(exceeded) => exceeded.into(),
        }
    }
}

impl From<quotas::Exceeded> for Fault {
    fn from(exceeded: quotas::Exceeded) -> Self {
        let description = words::text(Language::English, exceeded.quota.refusal()).into_owned();
        Self {
            wait: Some(exceeded.wait.as_secs() + 1),
            exceeded: Some(Box::new(exceeded)),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, code::THROTTLED, description)
        }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let message = |key| words::text(Language::English, key).into_owned();
        match refusal {
            Refusal::Role(key) => Self::forbidden(code::ROLE, message(key)),
            Refusal::Reseller => Self::forbidden(code::NOT_ALLOWED, message("refusal-reseller")),
            Refusal::SignIn | Refusal::ChangePassword | Refusal::Elsewhere => Self::unauthorized(
                code::ACCESS_DENIED,
                "The access token is not one of an agent's who may use the API.",
            ),
        }
    }
}

/// Reads a GUID of an address or a property.
///
/// # Errors
/// 400/2000 naming it.
pub fn guid<T: From<uuid::Uuid>>(name: &str, text: &str) -> Result<T, Fault> {
    uuid::Uuid::try_parse(text.trim())
        .map(T::from)
        .map_err(|_| Fault::bad(code::NOT_A_GUID, format!("{name} must be a GUID.")))
}
