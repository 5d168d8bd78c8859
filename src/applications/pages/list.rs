//! `GET /api-access`: **API access**

use actix_web::HttpResponse;
use askama::Template;

use crate::accounts::ApiAdmin;
use crate::applications::{self, Application, MOST_APPLICATIONS};
use crate::partners;
use crate::paths::api;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "applications/list.html")]
struct ListPage {
    applications: Vec<Application>,
    tenant: String,
    token: String,
    token_v2: String,
    is_full: bool,
}

/// The partner's applications, and where they ask for tokens.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: ApiAdmin) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let partner = who.agent().partner;
    let applications = applications::of_partner(&mut db, partner).await?;
    let tenant = partners::find(&mut db, partner)
        .await?
        .ok_or(PageError::NotFound)?
        .details
        .partner_guid;
    visit.ok(ListPage {
        is_full: applications.len() >= MOST_APPLICATIONS,
        applications,
        token: visit.site.absolute(&api::token(tenant)),
        token_v2: visit.site.absolute(&api::token_v2(tenant)),
        tenant: tenant.to_string(),
    })
}
