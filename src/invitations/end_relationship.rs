//! Ending a relationship (R-REL-1): no new act, attestations stop counting, both sides keep reading what was recorded.
//! It is here, since ending a relationship revokes what the partner asked the customer to accept.

use crate::audit::Context;
use crate::customers::{self, Customer};
use crate::db::{self, Tx};
use crate::notices::{self, Kind, News};
use crate::relationships;
use crate::values::id::PartnerId;

/// Ends the relationship of a partner and a customer, and with a provider's those of the resellers that go through it. Their
/// open invitations are revoked, and the partners that did not end it themselves are notified. A relationship that was ended
/// before stays as it is; `false` if there never was one.
///
/// # Errors
/// If the database query fails.
pub async fn end(tx: &mut Tx, cx: &Context, partner: PartnerId, customer: &Customer) -> Result<bool, db::Error> {
    customers::lock(tx, customer.id).await?;
    if relationships::between(tx, partner, customer.id).await?.is_none() {
        return Ok(false);
    }
    let person = cx.actor.name.clone();
    for ended in end_untold(tx, cx, partner, customer).await? {
        if cx.actor.partner == Some(ended) {
            continue;
        }
        let news = News {
            kind: Kind::RelationshipEnded,
            customer: Some(customer.id),
            company: customer.company_name.as_str(),
            agreement: None,
            version: None,
            person: &person,
            reason: None,
        };
        notices::tell(tx, cx, ended, &news).await?;
    }
    Ok(true)
}

/// The same where the partners learn of it in another way. Returns the partners whose relationships ended. The caller has
/// locked the customer.
///
/// # Errors
/// If the database query fails.
pub async fn end_untold(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    customer: &Customer,
) -> Result<Vec<PartnerId>, db::Error> {
    let ended = relationships::end(tx, cx, partner, customer).await?;
    for partner in &ended {
        super::end(tx, cx, *partner, customer.id).await?;
    }
    Ok(ended)
}
