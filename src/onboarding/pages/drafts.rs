//! `GET /customers/drafts`: new customers that were begun.

use actix_web::HttpResponse;
use askama::Template;

use crate::accounts::Attester;
use crate::onboarding::{self, DRAFTS_SHOWN, Draft};
use crate::values::Country;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "onboarding/drafts.html")]
struct DraftsPage {
    drafts: Vec<Draft>,
    domain_suffix: String,
    /// There may be more than are listed.
    more: bool,
}

impl DraftsPage {
    fn country(draft: &Draft) -> Option<Country> {
        Country::parse(draft.field("country")).ok()
    }
}

/// The list; the last saved first.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Attester) -> Result<HttpResponse, PageError> {
    let drafts = onboarding::drafts(&mut visit.read().await?, who.agent().partner).await?;
    visit.ok(DraftsPage {
        more: drafts.len() as i64 >= DRAFTS_SHOWN,
        drafts,
        domain_suffix: format!(".{}", visit.site.customer_domain),
    })
}
