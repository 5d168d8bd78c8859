//! The header `Allow`: which methods an address takes.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::middleware::Next;

use super::ROUTES;

/// The middleware of all addresses: an answer that an address does not take a method says which ones it takes.
///
/// # Errors
/// Those of the services inside.
pub async fn tell_methods(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        let pattern = response.request().match_pattern().unwrap_or_default();
        if let Ok(methods) = HeaderValue::from_str(&methods_of(&pattern)) {
            response.headers_mut().insert(ALLOW, methods);
        }
    }
    Ok(response)
}

/// The methods that an address takes: `GET, HEAD, POST`.
fn methods_of(pattern: &str) -> String {
    let routes = ROUTES.iter().filter(|route| route.path == pattern);
    let methods = routes.flat_map(|route| match route.method {
        "get" => vec!["GET".to_owned(), "HEAD".to_owned()],
        other => vec![other.to_ascii_uppercase()],
    });
    methods.collect::<Vec<_>>().join(", ")
}
