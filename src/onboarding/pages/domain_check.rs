//! `GET /customers/domain-check`: whether a primary domain is free, while it is being typed.

use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

use crate::accounts::Attester;
use crate::customers;
use crate::values::DomainPrefix;
use crate::web::{Fields, PageError, Visit};
use crate::words;

/// A sentence about `?value=`, for the field's hint.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, _who: Attester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let fields = Fields::of_query(&request)?;
    let message = match DomainPrefix::parse_below(fields.get("value"), &visit.site.customer_domain) {
        Err(problem) => words::problem(visit.language, &problem).into_owned(),
        Ok(prefix) => {
            let domain = format!("{prefix}.{}", visit.site.customer_domain);
            let key = if customers::domain_is_free(&mut visit.read().await?, &domain).await? {
                "onboarding-domain-free"
            } else {
                "problem-domain-taken"
            };
            words::text_with(visit.language, key, &[("domain", domain.into())])
        }
    };
    Ok(HttpResponse::Ok().json(json!({ "message": message })))
}
