//! `GET /api-access/{application}`, and what its buttons do: remove a secret, revoke.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use crate::accounts::ApiAdmin;
use crate::applications::{self, Application, Consent, MOST_SECRETS, Secret};
use crate::paths::api;
use crate::values::id::{ApplicationId, SecretId};
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "applications/show.html")]
struct ShowPage {
    application: Application,
    secrets: Vec<Secret>,
    consents: Vec<Consent>,
    tenant: String,
    may_add: bool,
    /// What the next secret will be called, so that a second click adds none.
    next_secret: SecretId,
}

/// The application of an address; another partner's is not there (R-ROLE-6).
pub(super) async fn find(visit: &Visit, who: &ApiAdmin, id: &str) -> Result<Application, PageError> {
    let id: ApplicationId = id.parse().map_err(|_| PageError::NotFound)?;
    let found = applications::find_for(&mut visit.read().await?, who.agent().partner, id).await?;
    found.ok_or(PageError::NotFound)
}

/// The application with its secrets and the agents who agreed to it.
///
/// # Errors
/// If there is no such application, or the database query fails.
pub async fn show(visit: Visit, who: ApiAdmin, id: Path<String>) -> Result<HttpResponse, PageError> {
    let application = find(&visit, &who, &id).await?;
    let mut db = visit.read().await?;
    let secrets = applications::secrets_of(&mut db, application.id).await?;
    let partner = crate::partners::find(&mut db, who.agent().partner).await?;
    visit.ok(ShowPage {
        may_add: application.is_active() && secrets.len() < MOST_SECRETS,
        consents: applications::consents_of(&mut db, application.id, visit.now).await?,
        secrets,
        tenant: partner.ok_or(PageError::NotFound)?.details.partner_guid.to_string(),
        next_secret: SecretId::new(visit.now, &visit.site.random),
        application,
    })
}

/// Removes a secret.
///
/// # Errors
/// If there is no such application, or the database query fails.
pub async fn remove_secret(
    visit: Visit,
    who: ApiAdmin,
    path: Path<(String, String)>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let (id, secret) = path.into_inner();
    let application = find(&visit, &who, &id).await?;
    let secret = secret.parse().map_err(|_| PageError::NotFound)?;
    visit
        .transact(async |tx| applications::remove_secret(tx, &visit.cx(), &who, &application, secret).await)
        .await?;
    let flash = Flash::done("applications-secret-removed");
    Ok(visit.see_with(&api::application(application.id), flash))
}

/// Revokes the application for good.
///
/// # Errors
/// If there is no such application, or the database query fails.
pub async fn revoke(visit: Visit, who: ApiAdmin, id: Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let application = find(&visit, &who, &id).await?;
    visit
        .transact(async |tx| applications::revoke(tx, &visit.cx(), &who, &application).await)
        .await?;
    let flash = Flash::done("applications-revoked").with("name", &application.name);
    Ok(visit.see_with(&api::application(application.id), flash))
}
