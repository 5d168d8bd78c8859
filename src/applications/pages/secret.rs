//! `POST /api-access/{application}/secrets`: **Add a secret**. The answer shows it, once.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::show::find;
use crate::accounts::ApiAdmin;
use crate::applications::{self, Added, Application};
use crate::paths::api;
use crate::values::id::SecretId;
use crate::values::secret::Token;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "applications/secret.html")]
struct SecretPage {
    application: Application,
    secret: Token,
}

/// Adds a secret and shows it.
///
/// # Errors
/// If there is no such application, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: ApiAdmin,
    id: Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let application = find(&visit, &who, &id).await?;
    let secret: SecretId = match form.value("secret").parse() {
        Ok(secret) => secret,
        Err(_) => SecretId::new(visit.now, &visit.site.random),
    };
    let added = visit
        .transact(async |tx| applications::add_secret(tx, &visit.cx(), &who, &application, secret).await)
        .await?;
    let notice = match added {
        Added::Secret(secret) => return visit.ok(SecretPage { application, secret }),
        Added::Before => "applications-secret-shown",
        Added::TooMany => "applications-secrets-full",
        Added::Revoked => "applications-is-revoked",
    };
    Ok(visit.see_with(&api::application(application.id), Flash::notice(notice)))
}
