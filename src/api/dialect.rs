//! How errors and headers are written: below `/v1` as Partner Center's clients read them, below `/api` by the standards of
//! today.

use actix_web::HttpResponse;
use actix_web::ResponseError;
use actix_web::http::StatusCode;

use super::Fault;
use crate::paths::modern;

/// How a call is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Partner Center's.
    PartnerCenter,
    /// Problem Details (RFC 9457), `Idempotency-Key`.
    Modern,
}

impl Dialect {
    /// That of an address.
    pub(super) fn of(path: &str) -> Self {
        let rest = path.strip_prefix(modern::PREFIX);
        match rest.is_some_and(|rest| rest.starts_with('/')) {
            true => Self::Modern,
            false => Self::PartnerCenter,
        }
    }

    /// The header that marks a call that is sent again.
    pub(super) const fn idempotency_header(self) -> &'static str {
        match self {
            Self::PartnerCenter => "ms-requestid",
            Self::Modern => "idempotency-key",
        }
    }

    /// A status as clients of the dialect take it: Partner Center's repeat those without end that they do not know.
    fn status(self, status: StatusCode) -> StatusCode {
        match (self, status) {
            (Self::Modern, status) => status,
            (Self::PartnerCenter, StatusCode::METHOD_NOT_ALLOWED) => StatusCode::NOT_FOUND,
            (Self::PartnerCenter, StatusCode::PAYLOAD_TOO_LARGE | StatusCode::UNSUPPORTED_MEDIA_TYPE) => {
                StatusCode::BAD_REQUEST
            }
            (Self::PartnerCenter, status) => status,
        }
    }

    /// The status and the body of a refusal, with the identifier to quote.
    pub(super) fn write(self, fault: &Fault, correlation_id: &str) -> (StatusCode, Vec<u8>) {
        let body = match self {
            Self::PartnerCenter => fault.body(correlation_id),
            Self::Modern => fault.problem_details(correlation_id),
        };
        (self.status(fault.status_code()), body)
    }

    /// An answer with a body that is JSON.
    pub(super) fn answer(self, status: StatusCode, body: Vec<u8>) -> HttpResponse {
        if status == StatusCode::NO_CONTENT {
            return HttpResponse::NoContent().finish();
        }
        let is_problem = self == Self::Modern && (status.is_client_error() || status.is_server_error());
        let content_type = match is_problem {
            true => "application/problem+json",
            false => "application/json; charset=utf-8",
        };
        HttpResponse::build(status).content_type(content_type).body(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dialect_follows_from_the_address() {
        assert_eq!(Dialect::of("/api/invitations"), Dialect::Modern);
        for old in ["/v1/customers", "/api", "/api-access/new", "/"] {
            assert_eq!(Dialect::of(old), Dialect::PartnerCenter, "{old}");
        }
    }

    #[test]
    fn clients_of_partner_center_see_no_status_that_they_repeat_without_end() {
        for status in [405, 413, 415] {
            let status = StatusCode::from_u16(status).unwrap();
            assert!(matches!(Dialect::PartnerCenter.status(status).as_u16(), 400 | 404));
            assert_eq!(Dialect::Modern.status(status), status);
        }
    }
}
