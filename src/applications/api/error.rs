//! Why a program gets no token: the errors of OAuth 2.0, with the numbers that clients show.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::SecondsFormat;
use serde::Serialize;
use utoipa::ToSchema;

use crate::applications::Denied;
use crate::applications::signing::SignError;
use crate::db;
use crate::web::Visit;

/// A refusal of the token endpoints.
#[derive(Debug)]
pub enum TokenError {
    /// The request is wrong, or is not allowed.
    Refused {
        status: StatusCode,
        error: &'static str,
        number: u32,
        what: String,
    },
    /// A fault of ours, or one that passes.
    Fault(Box<dyn std::error::Error + Send + Sync>, bool),
}

/// Why no token was issued.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TokenError)]
pub struct TokenErrorBody<'a> {
    /// The error of OAuth 2.0.
    error: &'static str,
    /// What is wrong, beginning with the number as `AADSTS…`.
    error_description: String,
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<u32>>)]
    error_codes: Option<[u32; 1]>,
    /// When it happened, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<String>,
    /// The identifier of this request in the operator's log.
    trace_id: &'a str,
    /// The `client-request-id` that was sent, or the same as `trace_id`.
    correlation_id: &'a str,
}

impl TokenError {
    /// 400 with an error of OAuth 2.0.
    pub fn new(error: &'static str, number: u32, what: impl Into<String>) -> Self {
        let status = match error {
            "invalid_client" => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        Self::Refused {
            status,
            error,
            number,
            what: what.into(),
        }
    }

    /// A parameter is missing.
    pub fn missing(name: &str) -> Self {
        Self::new(
            "invalid_request",
            900_144,
            format!("The request body must contain the following parameter: '{name}'."),
        )
    }

    /// The answer.
    pub fn answer(&self, visit: &Visit, correlation: &str) -> HttpResponse {
        match self {
            Self::Refused {
                status,
                error,
                number,
                what,
            } => {
                let at = visit.now.utc().to_rfc3339_opts(SecondsFormat::Secs, true);
                let trace = &*visit.request_id;
                HttpResponse::build(*status)
                    .insert_header(("cache-control", "no-store"))
                    .json(TokenErrorBody {
                        error,
                        error_description: format!(
                            "AADSTS{number}: {what} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {at}"
                        ),
                        error_codes: Some([*number]),
                        timestamp: Some(at),
                        trace_id: trace,
                        correlation_id: correlation,
                    })
            }
            Self::Fault(cause, passes) => {
                tracing::error!(
                    request_id = &*visit.request_id,
                    error = &**cause as &dyn std::error::Error,
                    "a token could not be issued"
                );
                let (status, error) = match passes {
                    true => (StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable"),
                    false => (StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
                };
                let mut answer = HttpResponse::build(status);
                if *passes {
                    answer.insert_header(("retry-after", "10"));
                }
                answer.json(TokenErrorBody {
                    error,
                    error_description: "No token could be issued. Try again later.".to_owned(),
                    error_codes: None,
                    timestamp: None,
                    trace_id: &visit.request_id,
                    correlation_id: correlation,
                })
            }
        }
    }
}

/// The error in the API reference.
pub fn example() -> serde_json::Value {
    serde_json::json!({
        "error": "invalid_client",
        "error_description": "AADSTS7000215: Invalid client secret provided. Send the secret itself, not its ID, and one that was not \
            removed. Trace ID: 5f2c… Correlation ID: 5f2c… Timestamp: 2026-11-20T09:30:00Z",
        "error_codes": [7_000_215],
        "timestamp": "2026-11-20T09:30:00Z",
        "trace_id": "5f2c1c1e-8d1b-4a56-9a0e-0c2f3e6b7a11",
        "correlation_id": "5f2c1c1e-8d1b-4a56-9a0e-0c2f3e6b7a11"
    })
}

impl From<db::Error> for TokenError {
    fn from(error: db::Error) -> Self {
        let passes = error.passes();
        Self::Fault(error.into(), passes)
    }
}

impl From<SignError> for TokenError {
    fn from(error: SignError) -> Self {
        match error {
            SignError::Database(error) => error.into(),
            other => Self::Fault(other.into(), false),
        }
    }
}

impl From<Denied> for TokenError {
    fn from(denied: Denied) -> Self {
        let (error, number, what) = match denied {
            Denied::NoTenant => (
                "invalid_request",
                90_002,
                "The tenant was not found. Use the tenant ID that API access shows, or one of the organization's domains.",
            ),
            Denied::NoApplication => (
                "unauthorized_client",
                700_016,
                "The application was not found in this tenant. Check the client ID and the tenant.",
            ),
            Denied::Revoked => (
                "unauthorized_client",
                7_000_112,
                "The application is revoked. Register another one under API access.",
            ),
            Denied::NoSecret => (
                "invalid_client",
                7_000_218,
                "The request body must contain the following parameter: 'client_secret'.",
            ),
            Denied::WrongSecret => (
                "invalid_client",
                7_000_215,
                "Invalid client secret provided. Send the secret itself, not its ID, and one that was not removed.",
            ),
            Denied::NotOnItsOwn => (
                "unauthorized_client",
                700_030,
                "The application may not act on its own. Its registration under API access says so.",
            ),
            Denied::NotForAgents => (
                "unauthorized_client",
                65_001,
                "The application may not act for agents. Its registration under API access says so.",
            ),
            Denied::NoCode => (
                "invalid_grant",
                9_002_313,
                "The authorization code is not one of this application's.",
            ),
            Denied::CodeUsed => ("invalid_grant", 54_005, "The authorization code was already redeemed."),
            Denied::CodeOver => (
                "invalid_grant",
                70_008,
                "The authorization code has expired. Send the agent to agree again.",
            ),
            Denied::OtherAddress => (
                "invalid_grant",
                50_011,
                "The redirect address is not the one that the authorization code was sent to.",
            ),
            Denied::WrongVerifier => (
                "invalid_grant",
                50_148,
                "The code_verifier does not match the code_challenge of the authorization request.",
            ),
            Denied::NoRefreshToken => (
                "invalid_grant",
                70_000,
                "The refresh token is not one of this application's.",
            ),
            Denied::RefreshTokenOver => (
                "invalid_grant",
                700_082,
                "The refresh token has expired due to inactivity. Send the agent to agree again.",
            ),
            Denied::RefreshTokenRevoked => (
                "invalid_grant",
                50_173,
                "The refresh token was revoked. Send the agent to agree again.",
            ),
            Denied::AgentGone => (
                "invalid_grant",
                50_057,
                "The agent who agreed is disabled or may not use the API any more.",
            ),
        };
        Self::new(error, number, what)
    }
}
