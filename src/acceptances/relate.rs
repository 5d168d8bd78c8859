//! The relationships that a customer authorizes.

use super::AcceptedTerms;
use super::accept::AcceptError;
use crate::audit::Context;
use crate::customers::Customer;
use crate::db::{self, Reader, Tx};
use crate::notices::{self, News};
use crate::partners::{self, Partner};
use crate::relationships;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};

/// The relationships that an acceptance created.
#[derive(Debug, Default)]
pub(super) struct Relationships {
    pub partner: Option<RelationshipId>,
    pub provider: Option<RelationshipId>,
    /// The provider through which the reseller served the customer until now (R-IND-6).
    pub replaced: Option<PartnerId>,
}

impl Relationships {
    pub const fn is_empty(&self) -> bool {
        self.partner.is_none() && self.provider.is_none()
    }
}

/// Creates the relationships that the link asks for and that do not exist: with the partner, and for an indirect reseller
/// with its provider first (R-IND-4).
pub(super) async fn relate(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    terms: &AcceptedTerms,
) -> Result<Relationships, AcceptError> {
    let mut created = Relationships::default();
    for partner in [terms.partner, terms.provider].into_iter().flatten() {
        let known = partners::find(tx, partner).await?;
        if known.is_none_or(|known| known.disabled_at.is_some()) {
            return Err(AcceptError::PartnerDisabled);
        }
    }
    if let Some(provider) = terms.provider
        && !is_open(tx, provider, customer.id).await?
    {
        created.provider = Some(relationships::make(tx, cx, provider, customer, None).await?);
    }
    if let Some(partner) = terms.partner {
        created.replaced = end_through_another(tx, cx, customer, partner, terms.provider).await?;
        if !is_open(tx, partner, customer.id).await? {
            created.partner = Some(relationships::make(tx, cx, partner, customer, terms.provider).await?);
        }
    }
    Ok(created)
}

/// Ends the relationship of a reseller that goes through another provider than the link names: the newer one counts from then on
/// (R-IND-6). Returns that provider, whose own relationship with the customer stays.
async fn end_through_another(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    reseller: PartnerId,
    provider: Option<PartnerId>,
) -> Result<Option<PartnerId>, db::Error> {
    let relationship = relationships::between(tx, reseller, customer.id).await?;
    let open = relationship.filter(|relationship| relationship.is_open());
    let before = open.and_then(|open| open.provider_id);
    match (before, provider) {
        (Some(before), Some(provider)) if before != provider => {
            relationships::end(tx, cx, reseller, customer).await?;
            Ok(Some(before))
        }
        _ => Ok(None),
    }
}

async fn is_open(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<bool, db::Error> {
    let relationship = relationships::between(db, partner, customer).await?;
    Ok(relationship.is_some_and(|relationship| relationship.is_open()))
}

/// Tells a provider that the reseller no longer sells to the customer through it; not through whom it does (R-ROLE-9).
pub(super) async fn tell_replaced(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    before: PartnerId,
    reseller: &Partner,
) -> Result<(), db::Error> {
    let news = News {
        kind: notices::Kind::ResellerMoved,
        customer: Some(customer.id),
        company: customer.company_name.as_str(),
        agreement: None,
        version: None,
        person: reseller.details.name.as_str(),
        reason: None,
    };
    notices::tell(tx, cx, before, &news).await?;
    Ok(())
}
