//! Which partner serves which customer.

pub mod api;
pub mod ended;
mod ended_store;
pub mod pages;
mod store;

use std::collections::HashSet;

use serde_json::json;

use crate::accounts::PartnerKind;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::Customer;
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};

/// What joins one partner and one customer.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Relationship {
    /// Its identifier.
    pub id: RelationshipId,
    /// The partner.
    pub partner_id: PartnerId,
    /// For an indirect reseller: the provider that it goes through.
    pub provider_id: Option<PartnerId>,
    /// When it began.
    pub since: Timestamp,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
}

impl Relationship {
    /// Whether anything new can be done through it (R-REL-1).
    pub fn is_open(&self) -> bool {
        self.ended_at.is_none()
    }
}

/// A partner of a customer, by name.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ServedBy {
    /// The partner.
    pub partner_id: PartnerId,
    /// Its name.
    pub name: String,
    /// What it is in the channel.
    pub kind: PartnerKind,
    /// For an indirect reseller: the provider that it goes through.
    pub provider_id: Option<PartnerId>,
    /// For an indirect reseller: the name of the provider that it goes through.
    pub provider_name: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
}

/// Begins a relationship. A second open one of the same two is `Taken("relationships.partner_id_customer_id")`.
///
/// # Errors
/// If the database query fails.
pub async fn make(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    customer: &Customer,
    provider: Option<PartnerId>,
) -> Result<RelationshipId, db::Error> {
    let id = RelationshipId::new(cx.now, &cx.random);
    store::insert(tx, id, partner, customer.id, provider, cx.now).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::RelationshipMade, object)
        .of_partner(partner)
        .of_customer(customer.id)
        .after(json!({ "relationship": id, "partner": partner, "provider": provider }));
    audit::record(tx, cx, event).await?;
    Ok(id)
}

/// Ends the relationship of a partner and a customer, and those of resellers that go through that partner. Gives back the
/// partners that no longer serve the customer. What it means for others is its caller's.
///
/// # Errors
/// If the database query fails.
pub async fn end(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    customer: &Customer,
) -> Result<Vec<PartnerId>, db::Error> {
    let ended = store::open_with(tx, partner, customer.id).await?;
    for (id, partner) in &ended {
        store::end(tx, *id, customer.id, cx.now).await?;
        let object = Object::new("customer", customer.id, customer.company_name.as_str());
        let event = Event::new(Kind::RelationshipEnded, object)
            .of_partner(*partner)
            .of_customer(customer.id)
            .after(json!({ "relationship": id, "partner": partner }));
        audit::record(tx, cx, event).await?;
    }
    Ok(ended.into_iter().map(|(_, partner)| partner).collect())
}

/// The relationship of a partner and a customer: the open one, or else the last that there was.
///
/// # Errors
/// If the database query fails.
pub async fn between(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Option<Relationship>, db::Error> {
    store::between(db, partner, customer).await
}

/// Every open relationship of a customer, in the order in which they began: for what is worked out of them, never for a
/// partner to see (R-ROLE-9).
///
/// # Errors
/// If the database query fails.
pub async fn open_of(db: &mut Reader, customer: CustomerId) -> Result<Vec<Relationship>, db::Error> {
    store::open_of(db, customer).await
}

/// Customers that a reseller serves through a provider since `until` or before, in the order of their identifiers; at most
/// `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn through(
    db: &mut Reader,
    (provider, reseller): (PartnerId, PartnerId),
    until: Timestamp,
    limit: i64,
) -> Result<Vec<CustomerId>, db::Error> {
    store::through(db, (provider, reseller), until, limit).await
}

/// Every partner that serves or has served a customer, in the order in which they came: for the operator and the
/// customer itself, never for a partner (R-ROLE-9).
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<ServedBy>, db::Error> {
    store::of_customer(db, customer).await
}

/// Each partner once, however often it began to serve the customer, or through however many providers.
pub fn each_partner(served: &[ServedBy]) -> impl Iterator<Item = &ServedBy> {
    let mut known = HashSet::new();
    served.iter().filter(move |served| known.insert(served.partner_id))
}
