//! `GET, POST /partners/{partner}/edit`

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::{fields, named};
use crate::accounts::OperatorAdmin;
use crate::partners::{self, Details, Error, Partner};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "partners/edit.html")]
struct EditPage {
    form: Form,
    partner: Partner,
    countries: Vec<(&'static str, &'static str)>,
}

impl EditPage {
    fn new(visit: &Visit, mut form: Form, partner: Partner) -> Self {
        form.order_problems(&fields::FIELDS);
        Self {
            form,
            partner,
            countries: fields::countries(visit.language),
        }
    }
}

/// The form, filled in.
///
/// # Errors
/// If there is no such partner, or the database query fails.
pub async fn show(visit: Visit, _: OperatorAdmin, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let form = visit.typed_or(fields::fill(&partner));
    visit.ok(EditPage::new(&visit, form, partner))
}

/// Changes the partner.
///
/// # Errors
/// If there is no such partner, the form is stale, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let revision = fields::revision(&form)?;
    let Some(typed) = fields::read(&mut form) else {
        return visit.unprocessable(EditPage::new(&visit, form, partner));
    };
    let what = Details {
        name: typed.name,
        country: typed.country,
        contact: typed.contact,
        partner_guid: typed.partner_guid.unwrap_or(partner.details.partner_guid),
        mpn_id: typed.mpn_id,
        domains: typed.domains,
    };
    let edited = visit
        .transact(async |tx| partners::edit(tx, &visit.cx(), &who, partner.id, revision, what).await)
        .await;
    match edited {
        Ok(()) => Ok(visit.see_with(&paths::partner(partner.id), Flash::done("partners-saved"))),
        Err(error) => {
            let status = match error {
                Error::Changed(_) => StatusCode::CONFLICT,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            fields::complain(&mut form, error, visit.language)?;
            visit.page(status, EditPage::new(&visit, form, partner))
        }
    }
}
