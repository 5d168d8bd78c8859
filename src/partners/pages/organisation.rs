//! `GET, POST /organisation`: the own partner's profile. Whom to write to is the Global admin's; the rest is the
//! operator's.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::fields;
use crate::accounts::GlobalAdmin;
use crate::partners::{self, Error, Partner, Partnership};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "partners/organisation.html")]
struct OrganisationPage {
    form: Form,
    partner: Partner,
    partnerships: Vec<Partnership>,
}

async fn own(visit: &Visit, who: &GlobalAdmin) -> Result<(Partner, Vec<Partnership>), PageError> {
    let mut db = visit.read().await?;
    let partner = partners::find(&mut db, who.0.partner).await?;
    let partnerships = partners::partnerships(&mut db, who.0.partner).await?;
    Ok((partner.ok_or(PageError::NotFound)?, partnerships))
}

/// The profile.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: GlobalAdmin) -> Result<HttpResponse, PageError> {
    let (partner, partnerships) = own(&visit, &who).await?;
    visit.ok(OrganisationPage {
        form: visit.typed_or(fields::fill(&partner)),
        partner,
        partnerships,
    })
}

/// Changes whom to write to.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn submit(visit: Visit, who: GlobalAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let (partner, partnerships) = own(&visit, &who).await?;
    let revision = fields::revision(&form)?;
    let contact = fields::read_contact(&mut form, Some(partner.details.country));
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(contact) = contact {
        let edited = visit
            .transact(async |tx| partners::edit_contact(tx, &visit.cx(), &who, revision, contact).await)
            .await;
        match edited {
            Ok(()) => return Ok(visit.see_with(paths::ORGANISATION, Flash::done("organisation-saved"))),
            Err(error) => {
                if matches!(error, Error::Changed(_)) {
                    status = StatusCode::CONFLICT;
                }
                fields::complain(&mut form, error, visit.language)?;
            }
        }
    }
    let page = OrganisationPage {
        form,
        partner,
        partnerships,
    };
    visit.page(status, page)
}
