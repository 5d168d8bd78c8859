//! The face of an error for programs: Problem Details (RFC 9457).

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CONTENT_TYPE, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError};
use serde::Serialize;
use tracing_actix_web::RequestId;

use super::{PageError, guard};
use crate::values::Language;
use crate::words;

/// An error without a type of its own: its title is the phrase of its status.
#[derive(Serialize)]
struct Problem<'a> {
    title: &'a str,
    status: u16,
    detail: &'a str,
    request_id: &'a str,
}

/// The middleware of addresses that programs ask: every error is answered as Problem Details.
///
/// # Errors
/// Those of the services inside.
pub async fn problems(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    let mut of_actix = None;
    let Some(error) = guard::error_of(&response, &mut of_actix) else {
        return Ok(response);
    };
    let id = response.request().extensions().get::<RequestId>().copied();
    let answer = answer(error, &id.map(|id| id.to_string()).unwrap_or_default());
    Ok(response.into_response(answer))
}

fn answer(error: &PageError, request_id: &str) -> HttpResponse {
    guard::report(request_id, error);
    let status = error.status_code();
    let mut answer = HttpResponse::build(status).json(Problem {
        title: status.canonical_reason().unwrap_or_default(),
        status: status.as_u16(),
        detail: &words::text(Language::English, error.sentence()),
        request_id,
    });
    let media_type = HeaderValue::from_static("application/problem+json");
    answer.headers_mut().insert(CONTENT_TYPE, media_type);
    error.set_head(&mut answer);
    answer
}
