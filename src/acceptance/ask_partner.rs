//! A customer that cannot accept by itself needs its partner to attest: the partner is told (R-DIRECT-4).

use serde_json::json;

use crate::accounts::CustomerUser;
use crate::agreements::AgreementType;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Tx};
use crate::notices::{self, News};
use crate::relationships;
use crate::values::id::PartnerId;

/// Tells the partner of the link, or without one all partners that serve the customer. What waits there already is not
/// told again.
///
/// # Errors
/// When the database does.
pub async fn ask_partner(
    tx: &mut Tx,
    cx: &Context,
    who: &CustomerUser,
    customer: &Customer,
    agreement: &AgreementType,
    partner: Option<PartnerId>,
) -> Result<(), db::Error> {
    // Two clicks at once follow one another: the second finds what the first has told.
    customers::hold(tx, customer.id).await?;
    let serving: Vec<PartnerId> = relationships::of_customer(tx, customer.id)
        .await?
        .into_iter()
        .filter(|served| served.ended_at.is_none())
        .map(|served| served.partner_id)
        .collect();
    let person = who.visitor.name.full();
    let mut told = Vec::new();
    for partner in partner.map_or_else(|| serving.clone(), |partner| vec![partner]) {
        let news = News {
            kind: notices::Kind::NeedsAttestation,
            // A partner that does not serve the customer has no page of it to be led to.
            customer: serving.contains(&partner).then_some(customer.id),
            company: customer.company_name.as_str(),
            agreement: Some((&agreement.id, &agreement.name)),
            version: None,
            person: &person,
            reason: None,
        };
        if notices::tell(tx, cx, partner, &news).await? {
            told.push(partner);
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::AttestationAskedFor, object)
        .of_customer(customer.id)
        .after(json!({ "agreement": agreement.id, "partners": told }));
    audit::record(tx, cx, event).await
}
