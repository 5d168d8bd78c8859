//! The headers that every answer carries.

use std::rc::Rc;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::Site;
use super::wire::{AnswerBody, Exchange};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Those of every answer. No page is for search engines, least of all the address of an invitation (R-INV-7).
const ALWAYS: [(&str, &str); 10] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    ("x-robots-tag", "noindex, nofollow, noarchive"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=()",
    ),
];
const WHEN_SECURE: (&str, &str) = ("strict-transport-security", "max-age=63072000; includeSubDomains");

/// All headers, in lower case; `is_secure` says that people come by HTTPS.
pub fn all(is_secure: bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    ALWAYS.into_iter().chain(is_secure.then_some(WHEN_SECURE))
}

/// The policy of a page whose form leads to another origin, too.
pub fn policy_with_form_to(origin: &str) -> String {
    POLICY.replace("form-action 'self'", &format!("form-action 'self' {origin}"))
}

/// Adds the headers; one that the answer has already is left as it is. Tells the connection that the answer is ours.
pub async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<AnswerBody>, actix_web::Error> {
    let is_secure = request.app_data::<Data<Site>>().is_some_and(|site| site.is_secure());
    let answer = request.conn_data::<Rc<Exchange>>().map(Exchange::begin);
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    for (name, value) in all(is_secure) {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    Ok(response.map_body(|_, body| AnswerBody::new(body, answer)))
}
