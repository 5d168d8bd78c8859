//! Declining: a customer refuses all that a link asks for, with a reason; the partner is notified (R-DIRECT-7).

use serde_json::json;

use super::store::declines::{self as store, NewDecline};
use crate::accounts::{CustomerAdmin, Role};
use crate::agreements::AgreementType;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::invitations::{self, Answer};
use crate::notices::{self, News};
use crate::relationships;
use crate::values::id::{CustomerId, DeclineId, InvitationId, PartnerId};
use crate::values::{EmailAddress, Timestamp};

/// What is declined.
#[derive(Debug, Clone)]
pub struct Declining<'a> {
    /// The form's number: sent twice, it is one refusal.
    pub id: DeclineId,
    /// The customer.
    pub customer: &'a Customer,
    /// The partner of the link; without one all the customer's partners are notified.
    pub partner: Option<PartnerId>,
    /// The agreement that was asked for.
    pub agreement: Option<&'a AgreementType>,
    /// The invitation that it answers.
    pub invitation: Option<InvitationId>,
    /// The link, without its secret.
    pub link: &'a str,
    /// The person's contact address.
    pub email: &'a EmailAddress,
    /// Why, in the person's words.
    pub reason: &'a str,
}

/// A refusal, as it was recorded.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Declined {
    /// The partner of the link; none for the bare page.
    pub partner_id: Option<PartnerId>,
    /// The agreement that was asked for.
    pub type_id: Option<String>,
    /// The moment.
    pub declined_at: Timestamp,
    /// Who did it.
    pub person_name: String,
    /// Why, in the person's words.
    pub reason: String,
}

/// The refusals of a customer, the newest first: all of them, or those that one partner was notified of.
///
/// # Errors
/// If the database query fails.
pub async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
    reader: Option<PartnerId>,
) -> Result<Vec<Declined>, db::Error> {
    let mut declines = store::declines(db, customer).await?;
    // R-ROLE-9: never what another partner asked for.
    declines.retain(|declined| reader.is_none() || declined.partner_id.is_none() || declined.partner_id == reader);
    Ok(declines)
}

/// Declines. `false` when the form was sent before.
///
/// # Errors
/// If the database query fails.
pub async fn decline(
    tx: &mut Tx,
    cx: &Context,
    CustomerAdmin(who): &CustomerAdmin,
    what: &Declining<'_>,
) -> Result<bool, db::Error> {
    let customer = what.customer;
    customers::lock(tx, customer.id).await?;
    let person = who.visitor.name.full();
    let refused = NewDecline {
        id: what.id,
        customer: customer.id,
        account: who.visitor.account,
        person_name: &person,
        person_email: what.email.as_str(),
        role: Role::CustomerAdmin.as_str(),
        partner: what.partner,
        type_id: what.agreement.map(|agreement| agreement.id.as_str()),
        invitation: what.invitation,
        link: what.link,
        reason: what.reason,
    };
    if !store::insert_decline(tx, cx, &refused).await? {
        return Ok(false);
    }
    if let Some(invitation) = what.invitation {
        let answer = Answer::Declined {
            reason: Some(what.reason.to_owned()),
        };
        invitations::answer(tx, cx, invitation, who, &answer).await?;
    }
    if let Some(agreement) = what.agreement {
        invitations::declined_directly(tx, cx, who, &agreement.id, what.partner, what.reason).await?;
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::Declined, object)
        .of_customer(customer.id)
        .after(json!({
            "partner": what.partner,
            "agreement": what.agreement.map(|agreement| &agreement.id),
            "reason": what.reason,
        }));
    audit::record(tx, cx, event).await?;
    let news = News {
        kind: notices::Kind::Declined,
        customer: None,
        company: customer.company_name.as_str(),
        agreement: what
            .agreement
            .map(|agreement| (agreement.id.as_str(), agreement.name.as_str())),
        version: None,
        person: &person,
        reason: Some(what.reason),
    };
    let serving = relationships::open_of(tx, customer.id).await?;
    let serves = |partner| serving.iter().any(|served| served.partner_id == partner);
    let notified: Vec<PartnerId> = match what.partner {
        Some(partner) => vec![partner],
        None => serving.iter().map(|served| served.partner_id).collect(),
    };
    for partner in notified {
        // A partner that does not serve the customer has no page of it to be led to.
        let customer = serves(partner).then_some(customer.id);
        notices::tell(
            tx,
            cx,
            partner,
            &News {
                customer,
                ..news.clone()
            },
        )
        .await?;
    }
    Ok(true)
}
