//! A customer that cannot accept by itself asks its partner to attest (R-DIRECT-4).

use chrono::NaiveDate;
use serde_json::json;

use crate::accounts::CustomerUser;
use crate::agreements::AgreementType;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::notices::{self, News};
use crate::relationships;
use crate::status::{self, Status};
use crate::values::id::{CustomerId, PartnerId};

/// Notifies the partner of the link, or without one all partners that serve the customer. A notice that is still open is not
/// repeated.
///
/// # Errors
/// If the database query fails.
pub async fn ask_partner(
    tx: &mut Tx,
    cx: &Context,
    who: &CustomerUser,
    customer: &Customer,
    agreement: &AgreementType,
    partner: Option<PartnerId>,
) -> Result<(), db::Error> {
    // Two clicks at the same time are serialized: the second finds the notices of the first.
    customers::lock(tx, customer.id).await?;
    let serving = relationships::open_of(tx, customer.id).await?;
    let serves = |partner| serving.iter().any(|served| served.partner_id == partner);
    let person = who.visitor.name.full();
    let mut notified = Vec::new();
    for partner in unattested(tx, customer, agreement, partner, cx.now.utc_date())
        .await?
        .partners
    {
        let news = News {
            kind: notices::Kind::NeedsAttestation,
            // A partner that does not serve the customer has no page of it to be led to.
            customer: serves(partner).then_some(customer.id),
            company: customer.company_name.as_str(),
            agreement: Some((&agreement.id, &agreement.name)),
            version: None,
            person: &person,
            reason: None,
        };
        if notices::tell(tx, cx, partner, &news).await? {
            notified.push(partner);
        }
    }
    if notified.is_empty() {
        return Ok(());
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::AttestationAskedFor, object)
        .of_customer(customer.id)
        .after(json!({ "agreement": agreement.id, "partners": notified }));
    audit::record(tx, cx, event).await
}

/// The partners that have to attest for a customer that cannot accept by itself.
#[derive(Debug)]
pub struct Unattested {
    /// The partners without a valid attestation of the required version.
    pub partners: Vec<PartnerId>,
    /// Whether all partners that would attest have done so.
    pub is_settled: bool,
}

/// The partners that have yet to attest for a customer on a day.
///
/// # Errors
/// If the database query fails.
pub async fn unattested(
    db: &mut Reader,
    customer: &Customer,
    agreement: &AgreementType,
    of_link: Option<PartnerId>,
    today: NaiveDate,
) -> Result<Unattested, db::Error> {
    let attesting = attesting(db, customer.id, of_link).await?;
    let mut partners = Vec::new();
    for partner in attesting.iter().copied() {
        let standing = status::standing(db, partner, customer, agreement, today).await?;
        if standing.status != Status::Attested {
            partners.push(partner);
        }
    }
    Ok(Unattested {
        is_settled: partners.is_empty() && !attesting.is_empty(),
        partners,
    })
}

/// The partners that attest for a customer: the partner of a link, or without one all partners that serve it; for an indirect
/// reseller its provider, since a reseller never attests (R-ROLE-5).
async fn attesting(
    db: &mut Reader,
    customer: CustomerId,
    of_link: Option<PartnerId>,
) -> Result<Vec<PartnerId>, db::Error> {
    let serving = relationships::open_of(db, customer).await?;
    let mut partners = Vec::new();
    for served in &serving {
        let attests = served.provider_id.unwrap_or(served.partner_id);
        if of_link.is_none_or(|partner| partner == served.partner_id) && !partners.contains(&attests) {
            partners.push(attests);
        }
    }
    // One that does not serve it yet is notified all the same.
    partners.extend(of_link.filter(|_| partners.is_empty()));
    Ok(partners)
}
