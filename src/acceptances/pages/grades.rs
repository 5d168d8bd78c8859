//! `GET /help/grades`: what the grades of acceptances show, and what they cannot show (E-4, E-9).

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptances::grade::{Grade, Reason};
use crate::accounts::permission::SignedIn;
use crate::web::{PageError, Visit, filters};

#[derive(Template)]
#[template(path = "acceptances/grades.html")]
struct GradesPage {
    grades: &'static [Grade],
    reasons: &'static [Reason],
    /// No mail server is configured: every acceptance is grade D (E-3).
    without_mail: bool,
}

/// The page.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, _: SignedIn) -> Result<HttpResponse, PageError> {
    visit.ok(GradesPage {
        grades: Grade::ALL,
        reasons: Reason::ALL,
        without_mail: !visit.site.sends_mail,
    })
}
