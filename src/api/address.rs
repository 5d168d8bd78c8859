//! Addresses as clients write them: `/v1.0`, two slashes, one at the end, words in any case. They are put right before they
//! are matched with the routes.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Uri;
use actix_web::http::uri::PathAndQuery;
use actix_web::middleware::Next;

use crate::paths::api;

/// The words of the API's addresses as routes spell them, by the same in lower case.
static WORDS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let all = api::ALL.iter().flat_map(|pattern| pattern.split('/'));
    all.filter(|word| !word.is_empty() && !word.starts_with('{'))
        .map(|word| (word.to_ascii_lowercase(), word))
        .collect()
});

/// The middleware of all addresses that puts those of the API right.
///
/// # Errors
/// Those of the services inside.
pub async fn normalise(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if let Some(path) = normal(request.path()) {
        let path = match request.uri().query() {
            Some(query) => format!("{path}?{query}"),
            None => path,
        };
        let mut parts = request.uri().clone().into_parts();
        // What was an address is one still.
        if let Ok(path) = PathAndQuery::try_from(path) {
            parts.path_and_query = Some(path);
            if let Ok(uri) = Uri::from_parts(parts) {
                request.match_info_mut().get_mut().update(&uri);
                request.head_mut().uri = uri;
            }
        }
    }
    next.call(request).await
}

/// The address as routes spell it; `None` for one that is as it should be, or not the API's.
fn normal(path: &str) -> Option<String> {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let first = segments.first()?.to_ascii_lowercase();
    let is_api = matches!(first.as_str(), "v1" | "v1.0");
    let is_token = segments
        .get(1)
        .is_some_and(|second| second.eq_ignore_ascii_case("oauth2"));
    if !is_api && !is_token {
        return None;
    }
    let mut normal = String::with_capacity(path.len());
    for (place, segment) in segments.iter().enumerate() {
        normal.push('/');
        normal.push_str(match WORDS.get(&segment.to_ascii_lowercase()) {
            _ if place == 0 && is_api => "v1",
            // A tenant may have the name of a word.
            _ if place == 0 => segment,
            Some(word) => word,
            None => segment,
        });
    }
    (normal != path).then_some(normal)
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn addresses_are_put_right() {
        for (written, meant) in [
            ("/v1.0/agreements", "/v1/agreements"),
            ("/V1/Agreements/", "/v1/agreements"),
            ("/v1//customers", "/v1/customers"),
            ("//v1/customers/Abc/Agreements/", "/v1/customers/Abc/agreements"),
            (
                "/v1/customers/1/directsignedmicrosoftcustomeragreementstatus",
                "/v1/customers/1/directSignedMicrosoftCustomerAgreementStatus",
            ),
            ("/alder.example/OAuth2/v2.0/Token/", "/alder.example/oauth2/v2.0/token"),
        ] {
            assert_eq!(normal(written).as_deref(), Some(meant), "{written}");
        }
        for right in [
            "/v1/customers",
            "/customers//x",
            "/",
            "/v2/customers/",
            "/a/oauth2/token",
        ] {
            assert_eq!(normal(right), None, "{right}");
        }
    }
}
