//! Asking a customer of one's own to accept an agreement (R-INV-1, R-INV-3).

use serde_json::json;

use super::{Eligibility, Error, Invitation, Purpose, Recipient, State, last_day, open_for, store};
use crate::accounts::Inviter;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::Tx;
use crate::relationships;
use crate::values::Language;
use crate::values::id::{CustomerId, InvitationId};

/// Asks a customer to accept an agreement, which it may do by itself or not (`eligibility`). Where an invitation to the same is open already, that one stands.
///
/// # Errors
/// When the customer is not the partner's or cannot be invited, or the database refuses.
pub async fn create(
    tx: &mut Tx,
    cx: &Context,
    who: &Inviter,
    customer: CustomerId,
    type_id: &str,
    eligibility: Eligibility,
) -> Result<InvitationId, Error> {
    let partner = who.agent().partner;
    customers::lock(tx, customer).await?;
    let customer = customers::find_for(tx, partner, customer)
        .await?
        .ok_or(Error::NotServed)?;
    if !relationships::between(tx, partner, customer.id)
        .await?
        .is_some_and(|relationship| relationship.is_open())
    {
        return Err(Error::NotServed);
    }
    match eligibility {
        // Before the day from which customers accept by themselves, the letter is on its way all the same.
        Eligibility::Eligible | Eligibility::NotByPolicy => {}
        Eligibility::NationalCloud => return Err(Error::NationalCloud),
        Eligibility::BoughtBefore => return Err(Error::BoughtBefore),
    }
    if let Some(open) = open_for(tx, partner, customer.id, cx.now).await?
        && open.type_id.as_deref() == Some(type_id)
    {
        return Ok(open.id);
    }
    let invitation = of(&customer, who, cx, type_id);
    store::insert(
        tx,
        &invitation,
        who.agent().visitor.account,
        customer.company_name.as_str(),
    )
    .await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::CustomerInvited, object)
        .of_partner(partner)
        .of_customer(customer.id)
        .after(json!({ "invitation": invitation.id, "agreement": type_id, "expires_on": invitation.expires_on }));
    audit::record(tx, cx, event).await?;
    Ok(invitation.id)
}

fn of(customer: &Customer, who: &Inviter, cx: &Context, type_id: &str) -> Invitation {
    Invitation {
        id: InvitationId::new(cx.now, &cx.random),
        purpose: Purpose::Agreement,
        partner: who.agent().partner,
        provider: None,
        customer: Some(customer.id),
        type_id: Some(type_id.to_owned()),
        dap: false,
        state: State::Created,
        language: customer.language.language().unwrap_or(Language::English),
        to: Some(Recipient {
            name: customer.contact.name.full(),
            email: customer.contact.email.clone(),
        }),
        author: who.agent().visitor.name.full(),
        created_at: cx.now,
        expires_on: last_day(cx.now),
        sent_at: None,
        reminded_at: None,
        opened_at: None,
        answered_at: None,
        reason: None,
        sent_by_hand: false,
    }
}
