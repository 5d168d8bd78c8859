//! `GET /api-reference/operations/{operation}`: what one operation takes and answers.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use crate::api_reference::common::{Conventions, Refusal, refusals};
use crate::api_reference::outline::{GROUPS, Operation};
use crate::paths::api;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "api_reference/operation.html")]
struct OperationPage {
    operation: &'static Operation,
    /// With what any call may be refused.
    refusals: Vec<Refusal>,
}

/// The operation.
///
/// # Errors
/// If there is no such operation, or the template cannot be filled.
pub async fn show(visit: Visit, name: Path<String>) -> Result<HttpResponse, PageError> {
    let mut all = GROUPS.iter().flat_map(|group| &group.operations);
    let operation = all
        .find(|operation| operation.name == *name)
        .ok_or(PageError::NotFound)?;
    let refusals = match Conventions::of(&operation.path) {
        Some(conventions) => refusals(conventions, &operation.method.to_lowercase()),
        None => Vec::new(),
    };
    visit.ok(OperationPage { operation, refusals })
}
