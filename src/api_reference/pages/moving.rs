//! `GET /api-reference/coming-from-partner-center`: what differs and why, and two whole programs.

use actix_web::HttpResponse;
use askama::Template;

use crate::paths::api;
use crate::web::{PageError, Visit, filters};

/// Where Assent differs, each with its text.
const DIFFERENCES: [(&str, &str); 26] = [
    ("reference-tokens", "reference-tokens-text"),
    ("reference-mfa", "reference-mfa-text"),
    ("reference-resellers", "reference-resellers-text"),
    ("reference-signer", "reference-signer-text"),
    ("reference-left-out", "reference-left-out-text"),
    ("reference-date", "reference-date-text"),
    ("reference-phones", "reference-phones-text"),
    ("reference-texts", "reference-texts-text"),
    ("reference-domains", "reference-domains-text"),
    ("reference-password", "reference-password-text"),
    ("reference-address", "reference-address-text"),
    ("reference-deletion", "reference-deletion-text"),
    ("reference-etag", "reference-etag-text"),
    ("reference-statuses", "reference-statuses-text"),
    ("reference-repeats", "reference-repeats-text"),
    ("reference-orders", "reference-orders-text"),
    ("reference-carts", "reference-carts-text"),
    ("reference-subscriptions", "reference-subscriptions-text"),
    ("reference-catalog", "reference-catalog-text"),
    ("reference-users", "reference-users-text"),
    ("reference-bulk", "reference-bulk-text"),
    ("reference-audit", "reference-audit-text"),
    ("reference-limits", "reference-limits-text"),
    ("reference-modern", "reference-modern-text"),
    ("reference-lists", "reference-lists-text"),
    ("reference-enhanced", "reference-enhanced-text"),
];

/// The programs, as a test runs them.
const SHELL: &str = include_str!("../../../docs/examples/confirm-acceptance.sh");
const PYTHON: &str = include_str!("../../../docs/examples/confirm_acceptance.py");

#[derive(Template)]
#[template(path = "api_reference/moving.html")]
struct MovingPage {
    differences: &'static [(&'static str, &'static str)],
    shell: &'static str,
    python: &'static str,
}

/// The page.
///
/// # Errors
/// If the template cannot be filled.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.ok(MovingPage {
        differences: &DIFFERENCES,
        shell: SHELL,
        python: PYTHON,
    })
}
