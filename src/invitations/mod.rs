//! Asking a customer to accept: the record of it. The link and the letters come with the customer's acceptance.

mod store;

use serde_json::json;

use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::{customers, relationships, text_enum};

text_enum! {
    /// How far an invitation has come (R-INV-4).
    pub enum State {
        /// It stands, and nothing has been sent.
        Created = "created",
        /// It was sent.
        Sent = "sent",
        /// Somebody signed in through its link.
        Opened = "opened",
        /// The customer accepted.
        Accepted = "accepted",
        /// The customer refused.
        Declined = "declined",
        /// Its time ran out.
        Expired = "expired",
        /// The partner took it back.
        Revoked = "revoked",
    }
}

impl State {
    /// Whether the customer can still answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Created | Self::Sent | Self::Opened)
    }
}

/// An invitation.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// The agreement that the customer is asked to accept.
    pub type_id: String,
    /// How far it has come.
    pub state: State,
    /// When it was made.
    pub created_at: Timestamp,
    /// Who made it.
    pub first_name: String,
    /// Who made it.
    pub last_name: String,
}

/// Why a customer cannot be invited.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The partner does not serve the customer, or does so no longer.
    #[error("the partner does not serve this customer")]
    NotServed,
    /// A customer in a national cloud needs no confirmation (R-GATE-5).
    #[error("a customer in a national cloud needs no confirmation")]
    NationalCloud,
    /// A customer that has bought before cannot accept directly; its partner attests instead (R-DIRECT-4).
    #[error("a customer that has bought before cannot accept directly")]
    BoughtBefore,
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Asks a customer to accept an agreement. Where an invitation to the same is open already, that one stands.
///
/// # Errors
/// When the customer is not the partner's or cannot be invited, or the database refuses.
pub async fn create(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    customer: CustomerId,
    type_id: &str,
) -> Result<InvitationId, Error> {
    let partner = who.agent().partner;
    if !customers::hold(tx, customer).await? {
        return Err(Error::NotServed);
    }
    let customer = customers::find_for(tx, partner, customer)
        .await?
        .ok_or(Error::NotServed)?;
    if !relationships::between(tx, partner, customer.id)
        .await?
        .is_some_and(|relationship| relationship.is_open())
    {
        return Err(Error::NotServed);
    }
    if customer.cloud.is_national() {
        return Err(Error::NationalCloud);
    }
    if customer.bought_before {
        return Err(Error::BoughtBefore);
    }
    if let Some(open) = open_for(tx, partner, customer.id).await?
        && open.type_id == type_id
    {
        return Ok(open.id);
    }
    let id = InvitationId::new(cx.now, &cx.random);
    store::insert(tx, id, who.agent(), customer.id, type_id, cx.now).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::CustomerInvited, object)
        .of_partner(partner)
        .of_customer(customer.id)
        .after(json!({ "invitation": id, "agreement": type_id }));
    audit::record(tx, cx, event).await?;
    Ok(id)
}

/// The last invitation of a partner to a customer, if the customer can still answer it.
///
/// # Errors
/// When the database does.
pub async fn open_for(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Option<Invitation>, db::Error> {
    let last = store::of(db, partner, customer).await?.into_iter().next();
    Ok(last.filter(|invitation| invitation.state.is_open()))
}

/// Every invitation of a partner to a customer, the newest first.
///
/// # Errors
/// When the database does.
pub async fn of(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<Vec<Invitation>, db::Error> {
    store::of(db, partner, customer).await
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn r_inv_4_an_invitation_is_open_until_it_is_answered_expired_or_revoked() {
        let open: Vec<_> = State::ALL.iter().filter(|state| state.is_open()).collect();
        assert_eq!(open, [&State::Created, &State::Sent, &State::Opened]);
    }
}
