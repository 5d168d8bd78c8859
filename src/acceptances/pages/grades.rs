//! `GET /help/grades`: what the grades of acceptances mean (E-4).

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptances::grade::Grade;
use crate::accounts::permission::SignedIn;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "acceptances/grades.html")]
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
