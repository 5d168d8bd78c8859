//! The first page of a customer's users: the own organisation, its agreement, the partners it works with, and what was
//! confirmed about it (R-ROLE-9).

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptance::{self, Confirmation, Status, listing};
use crate::accounts::CustomerUser;
use crate::agreements::{self, AgreementType};
use crate::customers::{self, Customer};
use crate::relationships::{self, ServedBy};
use crate::web::{PageError, Visit, filters, paths};

/// So many partners are shown with their status; an honest customer has a handful.
const PARTNERS: usize = 50;

#[derive(Template)]
#[template(path = "home/customer.html")]
struct CustomerHome {
    customer: Customer,
    agreement: Option<AgreementType>,
    /// Each partner, with how things stand where it still serves the customer.
    partners: Vec<(ServedBy, Option<Status>)>,
    history: Vec<(Confirmation, String)>,
    /// The customer's own acceptance, or a partner's attestation, of the version that is required stands.
    confirmed: bool,
}

pub(super) async fn show(visit: &Visit, who: CustomerUser) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let customer = customers::find(&mut db, who.customer)
        .await?
        .ok_or(PageError::NotFound)?;
    let today = visit.now.utc_date();
    let agreement = listing::agreement(&mut db, today).await?;
    let mut partners = Vec::new();
    for partner in relationships::of_customer(&mut db, customer.id).await? {
        let mut status = None;
        if let Some(agreement) = agreement
            .as_ref()
            .filter(|_| partner.ended_at.is_none() && partners.len() < PARTNERS)
        {
            let standing = acceptance::standing(&mut db, partner.partner_id, &customer, agreement, today).await?;
            status = Some(standing.status);
        }
        partners.push((partner, status));
    }
    let types = agreements::types(&mut db).await?;
    let name_of = |id: &str| {
        let known = types.iter().find(|known| known.id == id);
        known.map_or_else(|| id.to_owned(), |known| known.name.clone())
    };
    let history = acceptance::history(&mut db, None, customer.id, None).await?;
    let page = CustomerHome {
        confirmed: partners
            .iter()
            .any(|(_, status)| matches!(status, Some(Status::AcceptedDirectly | Status::Attested))),
        history: history
            .into_iter()
            .map(|confirmation| {
                let name = name_of(&confirmation.type_id);
                (confirmation, name)
            })
            .collect(),
        customer,
        agreement,
        partners,
    };
    visit.ok(page)
}
