//! `POST /partners/{partner}/disable`, `…/enable`, `…/resend`

use actix_web::{HttpResponse, web};

use super::{named, show};
use crate::accounts::OperatorAdmin;
use crate::accounts::people;
use crate::db::Tx;
use crate::partners::{self, Error};
use crate::values::id::PartnerId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Does something to the partner of the address, and says so on its page.
async fn change(
    visit: &Visit,
    id: &str,
    done: &'static str,
    verb: impl AsyncFnOnce(&mut Tx, PartnerId) -> Result<(), Error>,
) -> Result<HttpResponse, PageError> {
    let partner = named(visit, id).await?;
    visit.transact(async |tx| verb(tx, partner.id).await).await?;
    Ok(visit.see_with(&paths::partner(partner.id), Flash::done(done)))
}

/// Keeps the partner's people out.
///
/// # Errors
/// If there is no such partner, the form is stale, or the database query fails.
pub async fn disable(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    change(&visit, &id, "partners-disabled", async |tx, id| {
        partners::disable(tx, &visit.cx(), &who, id).await
    })
    .await
}

/// Lets them in again.
///
/// # Errors
/// As [`disable`].
pub async fn enable(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    change(&visit, &id, "partners-enabled", async |tx, id| {
        partners::enable(tx, &visit.cx(), &who, id).await
    })
    .await
}

/// Sends the first Global admin's set-password link again, while there is no password, and once for each time that the
/// page was opened.
///
/// # Errors
/// As [`disable`].
pub async fn resend(
    visit: Visit,
    _: OperatorAdmin,
    id: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let back = paths::partner(partner.id);
    let admin = show::first_admin(&mut visit.read().await?, partner.id).await?;
    let Some(admin) = admin.filter(|_| partner.disabled_at.is_none()) else {
        return Ok(visit.see_with(&back, Flash::notice("partners-not-resent")));
    };
    let mailer = visit.mailer();
    let revision = form.value("revision").parse().unwrap_or_default();
    let organisation = partner.organisation();
    let resent = visit
        .transact(async |tx| people::resend(tx, &visit.cx(), &mailer, &organisation, admin.id, revision).await)
        .await;
    match resent {
        Ok(person) => {
            let flash = Flash::done("partners-resent").with("email", &person.contact_email);
            Ok(visit.see_with(&back, flash))
        }
        Err(people::Error::Changed | people::Error::NotThere) => {
            Ok(visit.see_with(&back, Flash::notice("partners-not-resent")))
        }
        Err(error) => Err(error.into()),
    }
}
