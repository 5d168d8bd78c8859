//! The first page of a customer's users: the own organisation, its agreement, the partners it works with, and what was
//! confirmed about it (R-ROLE-9).

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use crate::acceptance::pages::receipt::Line;
use crate::acceptance::pages::your_partners::{self, Request, Row};
use crate::acceptance::{Directly, Status, direct, listing, withdraw};
use crate::accounts::{CustomerUser, Role};
use crate::agreements::{self, AgreementType};
use crate::customers::{self, Customer};
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "home/customer.html")]
struct CustomerHome {
    customer: Customer,
    agreement: Option<AgreementType>,
    partners: Vec<Row>,
    /// What partners ask for.
    requests: Vec<Request>,
    lines: Vec<Line>,
    /// What was withdrawn: the agreement's name, the day, the person.
    withdrawn: Vec<(String, NaiveDate, String)>,
    /// The consent to these can be withdrawn: identifier and name.
    withdrawable: Vec<(String, String)>,
    /// The reader may accept what is asked for (R-DIRECT-6), and the customer may do so by itself.
    may_accept: bool,
    /// It has bought before, and so its partner records what it accepted (R-DIRECT-4).
    cannot_accept: bool,
    /// The customer's own acceptance, or a partner's attestation, of the version that is required stands.
    confirmed: bool,
}

impl CustomerHome {
    /// How many partners the customer works with today.
    fn serving(&self) -> usize {
        self.partners.iter().filter(|row| row.served.ended_at.is_none()).count()
    }

    /// The reader is offered to accept the agreement.
    fn offers_agreement(&self) -> bool {
        let waits = !self.confirmed && !self.cannot_accept && !self.customer.cloud.is_national();
        self.agreement.is_some() && waits && self.may_accept
    }

    /// Answering a partner is what the reader can do first.
    fn leads_with_requests(&self) -> bool {
        self.may_accept && !self.offers_agreement()
    }
}

pub(super) async fn show(visit: &Visit, who: CustomerUser) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let customer = customers::find(&mut db, who.customer)
        .await?
        .ok_or(PageError::NotFound)?;
    let today = visit.now.utc_date();
    let agreement = listing::agreement(&mut db, today).await?;
    let partners = your_partners::rows(visit, &mut db, &who).await?;
    let requests = your_partners::requests(visit, &mut db, &who).await?;
    let directly = match &agreement {
        Some(agreement) => Some(direct::directly(&mut db, &customer, &agreement.id, today).await?),
        None => None,
    };
    let lines = Line::of_customer(&mut db, customer.id).await?;
    let types = agreements::types(&mut db).await?;
    let withdrawals = withdraw::of_customer(&mut db, customer.id).await?;
    let is_admin = who.visitor.roles.has(Role::CustomerAdmin);
    let mut withdrawable = Vec::new();
    for known in types.iter().filter(|_| is_admin) {
        let last = withdrawals.iter().find(|withdrawn| withdrawn.type_id == known.id);
        let stands = lines.iter().any(|line| {
            line.confirmation.type_id == known.id
                && last.is_none_or(|withdrawn| line.confirmation.recorded_at > withdrawn.withdrawn_at)
        });
        if stands {
            withdrawable.push((known.id.clone(), known.name.clone()));
        }
    }
    let name_of = |id: &str| {
        let known = types.iter().find(|known| known.id == id);
        known.map_or_else(|| id.to_owned(), |known| known.name.clone())
    };
    let page = CustomerHome {
        confirmed: partners
            .iter()
            .any(|row| matches!(row.status, Some(Status::AcceptedDirectly | Status::Attested))),
        withdrawn: withdrawals
            .iter()
            .map(|withdrawn| {
                let name = name_of(&withdrawn.type_id);
                (name, withdrawn.withdrawn_on, withdrawn.person_name.clone())
            })
            .collect(),
        withdrawable,
        may_accept: is_admin && directly == Some(Directly::May),
        cannot_accept: directly == Some(Directly::BoughtBefore),
        lines,
        customer,
        agreement,
        partners,
        requests,
    };
    visit.ok(page)
}
