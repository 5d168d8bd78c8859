//! What a page answers when it cannot do what was asked. Handlers return it; the guard turns it into a page in the
//! reader's language, with the request's identifier to quote and a way on.

use std::time::Duration;

use actix_web::http::header::RETRY_AFTER;
use actix_web::http::{ConnectionType, StatusCode};
use actix_web::{HttpResponse, ResponseError};

use super::spool::Full;
use crate::accounts::Refusal;
use crate::accounts::passwords::Overloaded;
use crate::db;
use crate::quotas;

/// Why a request is not answered as it asked: shown as a page by `web::guard`, or as Problem Details by `web::problems`.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// There is no such thing, or it is another organisation's: both answer alike (R-ROLE-6).
    #[error("there is no such page")]
    NotFound,
    /// The address is there, but not for this method.
    #[error("the page does not take this method")]
    Method,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignIn,
    /// The password is temporary.
    #[error("the password is temporary")]
    ChangePassword,
    /// The role does not reach so far: the message that says which does.
    #[error("refused: {0}")]
    Forbidden(&'static str),
    /// The form's token is not this session's: it is old, stolen or replayed.
    #[error("the form's token is not this session's")]
    StaleForm,
    /// The form came without any cookie: its token belongs to one, which the browser has not kept.
    #[error("the browser keeps no cookies")]
    NoCookies,
    /// The request came from another site.
    #[error("the request came from another site")]
    CrossSite,
    /// The request cannot be understood: the message that says why.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// It has been changed or done meanwhile: the message that says what.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// More was sent than is taken.
    #[error("the request is too large")]
    TooLarge,
    /// The request took too long to arrive.
    #[error("the request took too long to arrive")]
    TooSlow,
    /// Too many tries.
    #[error("too many tries")]
    TooMany(Duration),
    /// A quota is used up.
    #[error(transparent)]
    Quota(#[from] quotas::Exceeded),
    /// Too many files arrive at the moment.
    #[error("too many files arrive at once")]
    Uploads(Full),
    /// Too busy just now.
    #[error("overloaded")]
    Overloaded,
    /// The database is busy, gone, full or not migrated.
    #[error("the database cannot answer")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A fault of ours.
    #[error("a fault")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Anyone who has to wait no longer than this is shown seconds.
const SOON: Duration = Duration::from_secs(20);

impl PageError {
    /// A fault of ours, with its cause.
    pub fn fault(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault(cause.into())
    }

    /// The message of the heading; the sentence below is the same with `-text`.
    pub fn message(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::Method => "error-method",
            Self::SignIn => "error-sign-in",
            Self::ChangePassword => "error-change-password",
            Self::Forbidden(_) => "error-forbidden",
            Self::StaleForm => "error-stale-form",
            Self::NoCookies => "error-no-cookies",
            Self::CrossSite => "error-cross-site",
            Self::BadRequest(_) => "error-bad-request",
            Self::Conflict(_) => "error-conflict",
            Self::TooLarge => "error-too-large",
            Self::TooSlow => "error-too-slow",
            Self::TooMany(_) => "error-too-many",
            Self::Quota(_) => "error-quota",
            Self::Uploads(_) => "error-uploads",
            Self::Overloaded => "error-overloaded",
            Self::Database(_) => "error-database",
            Self::Fault(_) => "error-fault",
        }
    }

    /// The message of the sentence.
    pub fn sentence(&self) -> &'static str {
        match self {
            Self::Forbidden(text) | Self::BadRequest(text) | Self::Conflict(text) => text,
            Self::NotFound => "error-not-found-text",
            Self::Method => "error-method-text",
            Self::SignIn => "error-sign-in-text",
            Self::ChangePassword => "error-change-password-text",
            Self::StaleForm => "error-stale-form-text",
            Self::NoCookies => "error-no-cookies-text",
            Self::CrossSite => "error-cross-site-text",
            Self::TooLarge => "error-too-large-text",
            Self::TooSlow => "error-too-slow-text",
            Self::TooMany(wait) if *wait <= SOON => "error-too-many-soon-text",
            Self::TooMany(_) => "error-too-many-text",
            Self::Quota(exceeded) => exceeded.quota.refusal(),
            Self::Uploads(Full::Own) => "error-uploads-own-text",
            Self::Uploads(Full::All) => "error-uploads-text",
            Self::Overloaded => "error-overloaded-text",
            Self::Database(_) => "error-database-text",
            Self::Fault(_) => "error-fault-text",
        }
    }

    /// What a status means that actix itself answered: an unknown path or method, a malformed path or query.
    pub(super) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            404 => Self::NotFound,
            405 => Self::Method,
            408 => Self::TooSlow,
            413 => Self::TooLarge,
            400..500 => Self::BadRequest("error-broken-request"),
            _ => Self::fault(format!("status {status}")),
        }
    }

    /// After how many seconds trying again may help.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany(wait) => Some(wait.as_secs() + 1),
            Self::Quota(exceeded) => Some(exceeded.wait.as_secs() + 1),
            Self::Uploads(_) => Some(10),
            Self::Overloaded => Some(3),
            Self::Database(_) => Some(10),
            _ => None,
        }
    }

    /// What the head of an answer says of the error besides its status.
    pub(super) fn set_head(&self, answer: &mut HttpResponse) {
        if matches!(self, Self::TooSlow) {
            answer.head_mut().set_connection_type(ConnectionType::Close);
        }
        if let Some(seconds) = self.retry_after() {
            answer.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::ChangePassword | Self::Forbidden(_) | Self::StaleForm | Self::NoCookies | Self::CrossSite => {
                StatusCode::FORBIDDEN
            }
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooMany(_) | Self::Quota(_) | Self::Uploads(Full::Own) => StatusCode::TOO_MANY_REQUESTS,
            Self::Uploads(Full::All) | Self::Overloaded | Self::Database(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Bare: the guard makes the page, since only it knows the reader.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<db::Error> for PageError {
    fn from(error: db::Error) -> Self {
        if error.passes() {
            Self::Database(error.into())
        } else {
            Self::fault(error)
        }
    }
}

impl From<Overloaded> for PageError {
    fn from(_: Overloaded) -> Self {
        Self::Overloaded
    }
}

impl From<quotas::Error> for PageError {
    fn from(error: quotas::Error) -> Self {
        match error {
            quotas::Error::Exceeded(exceeded) => exceeded.into(),
            quotas::Error::Database(error) => error.into(),
        }
    }
}

impl From<crate::mail::DraftError> for PageError {
    fn from(error: crate::mail::DraftError) -> Self {
        match error {
            crate::mail::DraftError::Unwritten(unwritten) => unwritten.into(),
            crate::mail::DraftError::Quota(error) => error.into(),
            crate::mail::DraftError::Database(error) => error.into(),
        }
    }
}

impl From<crate::accounts::sign_in::Error> for PageError {
    fn from(error: crate::accounts::sign_in::Error) -> Self {
        match error {
            crate::accounts::sign_in::Error::Overloaded(full) => full.into(),
            crate::accounts::sign_in::Error::Delayed(wait) => Self::TooMany(wait),
            crate::accounts::sign_in::Error::Database(error) => error.into(),
        }
    }
}

impl From<crate::accounts::people::Error> for PageError {
    fn from(error: crate::accounts::people::Error) -> Self {
        use crate::accounts::people::Error;
        match error {
            Error::NotThere => Self::NotFound,
            Error::Taken => Self::Conflict("people-taken"),
            Error::NoRole => Self::Conflict("people-no-role"),
            Error::Changed => Self::Conflict("error-conflict-text"),
            Error::Oneself => Self::Conflict("people-oneself"),
            Error::LastAdmin => Self::Conflict("people-last-admin"),
            Error::Letter(unwritten) => Self::fault(unwritten),
            Error::Database(error) => error.into(),
        }
    }
}

impl From<crate::mail::Unwritten> for PageError {
    fn from(unwritten: crate::mail::Unwritten) -> Self {
        Self::fault(unwritten)
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::fault(error)
    }
}

impl From<Refusal> for PageError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignIn => Self::SignIn,
            Refusal::ChangePassword => Self::ChangePassword,
            Refusal::Elsewhere => Self::NotFound,
            Refusal::Role(text) => Self::Forbidden(text),
            Refusal::Reseller => Self::Forbidden("refusal-reseller"),
        }
    }
}
