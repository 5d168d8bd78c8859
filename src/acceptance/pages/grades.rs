//! `GET /help/grades`: what the grades of acceptances mean (E-4).

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptance::grade::Grade;
use crate::accounts::permission::SignedIn;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "acceptance/grades.html")]
struct GradesPage {
    grades: &'static [Grade],
}

/// The page.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, _: SignedIn) -> Result<HttpResponse, PageError> {
    visit.ok(GradesPage { grades: Grade::ALL })
}
