//! Which confirmations a partner may see.

use super::{Confirmation, Method};
use crate::accounts::Agent;
use crate::customers::{self, Customer};
use crate::db::{self, Reader};
use crate::relationships;
use crate::values::Timestamp;

/// The customer, if the agent's partner may see this confirmation of it: its own attestation, its provider's, or the
/// customer's own acceptance, recorded while it served the customer (R-ROLE-9, R-IND-3, R-REL-1); and when it ceased to.
///
/// # Errors
/// If the database query fails.
pub async fn seen_by(
    db: &mut Reader,
    agent: &Agent,
    it: &Confirmation,
) -> Result<Option<(Customer, Option<Timestamp>)>, db::Error> {
    let Some(relationship) = relationships::between(db, agent.partner, it.customer).await? else {
        return Ok(None);
    };
    let ended_at = relationship.ended_at;
    let theirs = it.method == Method::Direct || relationship.provider_id.is_some_and(|provider| it.is_of(provider));
    let in_time = ended_at.is_none_or(|ended_at| it.recorded_at <= ended_at);
    if it.is_of(agent.partner) || (theirs && in_time) {
        let customer = customers::find_for(db, agent.partner, it.customer).await?;
        return Ok(customer.map(|customer| (customer, ended_at)));
    }
    Ok(None)
}
