//! An agent who may not attest asks the colleagues who may, so that an order can go on (R-GATE-1).

use serde_json::json;

use super::gate::Decision;
use super::resume::decision;
use super::store::orders as store;
use super::{OrderError, State};
use crate::accounts::Orderer;
use crate::agreements;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers;
use crate::db::Tx;
use crate::notices::{self, News};
use crate::values::id::OrderId;

/// Notifies the own partner that the order waits for an attestation; its agents are mailed as they have chosen. What waits
/// already is not repeated, and of an order that can go on nobody is notified.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn ask_colleague(tx: &mut Tx, cx: &Context, who: &Orderer, id: OrderId) -> Result<(), OrderError> {
    let agent = who.agent();
    let found = store::find(tx, id).await?;
    let order = found
        .filter(|order| order.partner_id == agent.partner)
        .ok_or(OrderError::NotFound)?;
    customers::lock(tx, order.customer_id).await?;
    let customer = customers::find(tx, order.customer_id)
        .await?
        .ok_or(OrderError::NotFound)?;
    if order.state != State::Held {
        return Ok(());
    }
    let Decision::Held(hold) = decision(tx, &order, agent.kind, &customer, cx.now).await? else {
        return Ok(());
    };
    let Some(type_id) = hold.type_id else {
        return Ok(());
    };
    let name = agreements::find_type(tx, &type_id)
        .await?
        .map_or_else(|| type_id.clone(), |known| known.name);
    let person = agent.visitor.name.full();
    let news = News {
        kind: notices::Kind::OrderWaits,
        customer: Some(customer.id),
        company: customer.company_name.as_str(),
        agreement: Some((&type_id, &name)),
        version: hold.version,
        person: &person,
        reason: None,
    };
    if !notices::tell(tx, cx, agent.partner, &news).await? {
        return Ok(());
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::ColleagueAsked, object)
        .of_partner(agent.partner)
        .of_customer(customer.id)
        .after(json!({ "order": order.id, "agreement": type_id }));
    Ok(audit::record(tx, cx, event).await?)
}
