//! The first page of a customer's users: the own organisation, its agreement, the partners it works with, and what was
//! confirmed about it (R-ROLE-9).

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use crate::acceptances::pages::receipt::ConfirmationEntry;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{CustomerUser, Role};
use crate::agreements::{self, AgreementType};
use crate::confirmations::withdrawal;
use crate::customer_list;
use crate::customers::{self, Customer};
use crate::db::{self, Reader};
use crate::relationships;
use crate::relationships::pages::your_partners::{self, Request, Row};
use crate::status::Status;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "home/customer.html")]
struct CustomerHome {
    customer: Customer,
    agreement: Option<AgreementType>,
    /// How many partners the customer works with today.
    serving: usize,
    partners: Vec<Row>,
    /// What partners ask for.
    requests: Vec<Request>,
    lines: Vec<ConfirmationEntry>,
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
    /// The consent was withdrawn, and nothing was recorded since (R-DIRECT-5).
    is_withdrawn: bool,
    /// The reader is a Customer admin.
    is_admin: bool,
}

/// How the customer stands with the agreement that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is in a national cloud (R-GATE-5).
    NotNeeded,
    Confirmed,
    /// Its partner attests, since it has bought before (R-DIRECT-4).
    PartnerConfirms,
    Withdrawn,
    Missing,
}

impl CustomerHome {
    fn standing(&self) -> Standing {
        if self.customer.cloud.is_national() {
            Standing::NotNeeded
        } else if self.confirmed {
            Standing::Confirmed
        } else if self.cannot_accept {
            Standing::PartnerConfirms
        } else if self.is_withdrawn {
            Standing::Withdrawn
        } else {
            Standing::Missing
        }
    }

    /// The reader is a Customer admin (R-ROLE-9).
    fn opens_evidence(&self) -> bool {
        self.is_admin
    }

    /// The reader is offered to accept the agreement, unless a partner's request offers just that.
    fn offers_agreement(&self) -> bool {
        let waits = matches!(self.standing(), Standing::Withdrawn | Standing::Missing);
        self.agreement.is_some() && waits && self.may_accept && !self.requests.iter().any(Request::is_agreement)
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
    let agreement = customer_list::agreement(&mut db, today).await?;
    let partners = your_partners::rows(visit, &mut db, &who).await?;
    let requests = your_partners::requests(visit, &mut db, &who).await?;
    let eligibility = match &agreement {
        Some(agreement) => Some(acceptances::eligibility(&mut db, &customer, &agreement.id, today).await?),
        None => None,
    };
    let accepted = match &agreement {
        Some(agreement) => accepted(&mut db, &customer, agreement, today).await?,
        None => false,
    };
    let lines = ConfirmationEntry::of_customer(&mut db, customer.id, visit.now.utc_date()).await?;
    let types = agreements::types(&mut db).await?;
    let withdrawals = withdrawal::of_customer(&mut db, customer.id).await?;
    let is_admin = who.visitor.roles.has(Role::CustomerAdmin);
    let last_withdrawn = |id: &str| withdrawals.iter().find(|withdrawn| withdrawn.type_id == id);
    let stands = |id: &str| {
        lines.iter().any(|line| {
            line.confirmation.type_id == id
                && last_withdrawn(id).is_none_or(|withdrawn| line.confirmation.recorded_at > withdrawn.withdrawn_at)
        })
    };
    let withdrawable = types
        .iter()
        .filter(|known| is_admin && stands(&known.id))
        .map(|known| (known.id.clone(), known.name.clone()))
        .collect();
    let name_of = |id: &str| {
        let known = types.iter().find(|known| known.id == id);
        known.map_or_else(|| id.to_owned(), |known| known.name.clone())
    };
    let page = CustomerHome {
        // Its own acceptance is the customer's, whether a partner serves it or not (R-UPD-4).
        confirmed: accepted || attested(&partners),
        is_withdrawn: agreement
            .as_ref()
            .is_some_and(|agreement| last_withdrawn(&agreement.id).is_some() && !stands(&agreement.id)),
        withdrawn: withdrawals
            .iter()
            .map(|withdrawn| {
                let name = name_of(&withdrawn.type_id);
                (name, withdrawn.withdrawn_on, withdrawn.person_name.clone())
            })
            .collect(),
        withdrawable,
        may_accept: is_admin && eligibility == Some(Eligibility::Eligible),
        cannot_accept: eligibility == Some(Eligibility::BoughtBefore),
        is_admin,
        serving: relationships::open_of(&mut db, customer.id).await?.len(),
        lines,
        customer,
        agreement,
        partners,
        requests,
    };
    visit.ok(page)
}

/// Whether the attestation of every partner that serves the customer stands: each opens its own orders only (R-UPD-4).
fn attested(partners: &[Row]) -> bool {
    let mut serving = partners.iter().filter(|row| row.served.ended_at.is_none()).peekable();
    serving.peek().is_some() && serving.all(|row| row.status == Some(Status::Attested))
}

/// Whether the customer's own acceptance stands, of the version that is required.
async fn accepted(
    db: &mut Reader,
    customer: &Customer,
    agreement: &AgreementType,
    today: NaiveDate,
) -> Result<bool, db::Error> {
    let versions = agreements::versions(db, &agreement.id).await?;
    let required = agreements::required_on(&versions, today).map(|version| version.rank);
    let own = acceptances::standing_acceptance(db, customer.id, &agreement.id).await?;
    Ok(own.is_some_and(|own| required.is_none_or(|rank| own.rank >= rank)))
}
