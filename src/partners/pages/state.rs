//! `POST /partners/{partner}/disable`, `…/enable`, `…/resend`

use actix_web::{HttpResponse, web};

use super::{named, show};
use crate::accounts::OperatorAdmin;
use crate::accounts::people::{self, Desk};
use crate::partners;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Keeps the partner's people out.
///
/// # Errors
/// When there is no such partner, the form is stale, or the database does.
pub async fn disable(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let mut tx = visit.write().await?;
    partners::disable(&mut tx, &visit.cx(), &who, partner.id).await?;
    tx.commit().await?;
    Ok(visit.see_with(&paths::partner(partner.id), Flash::done("partners-disabled")))
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
    let partner = named(&visit, &id).await?;
    let mut tx = visit.write().await?;
    partners::enable(&mut tx, &visit.cx(), &who, partner.id).await?;
    tx.commit().await?;
    Ok(visit.see_with(&paths::partner(partner.id), Flash::done("partners-enabled")))
}

/// Sends the first Global admin's set-password link again, while there is no password.
///
/// # Errors
/// As [`disable`].
pub async fn resend(
    visit: Visit,
    _: OperatorAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let back = paths::partner(partner.id);
    let admin = show::first_admin(&mut visit.read().await?, partner.id).await?;
    let Some(admin) = admin.filter(|_| partner.disabled_at.is_none()) else {
        return Ok(visit.see_with(&back, Flash::notice("partners-not-resent")));
    };
    let desk = Desk {
        keys: &visit.site.keys,
        public_url: &visit.site.public_url,
    };
    let mut tx = visit.write().await?;
    match people::resend(&mut tx, &visit.cx(), &desk, &partner.organisation(), admin.id).await {
        Ok(person) => {
            tx.commit().await?;
            let flash = Flash::done("partners-resent").with("email", &person.contact_email);
            Ok(visit.see_with(&back, flash))
        }
        Err(people::Error::Changed | people::Error::NotThere) => {
            Ok(visit.see_with(&back, Flash::notice("partners-not-resent")))
        }
        Err(error) => Err(error.into()),
    }
}
