//! A customer takes back its consent to a type, however it was recorded (R-DIRECT-5).

use serde_json::json;

use crate::accounts::{CustomerAdmin, Role};
use crate::agreements::AgreementType;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations;
use crate::confirmations::withdrawal::{self, Withdrawal};
use crate::customers::{self, Customer};
use crate::db::{self, Tx};
use crate::notices::{self, News};
use crate::relationships;
use crate::values::EmailAddress;
use crate::values::id::WithdrawalId;

/// A withdrawal to record.
#[derive(Debug, Clone)]
pub struct Withdrawing<'a> {
    /// The form's number: sent twice, it is one withdrawal.
    pub id: WithdrawalId,
    /// The customer.
    pub customer: &'a Customer,
    /// The consent to this.
    pub agreement: &'a AgreementType,
    /// The person's contact address.
    pub email: &'a EmailAddress,
    /// Why, in the person's words.
    pub reason: &'a str,
}

/// Withdraws the consent: nothing that was confirmed before opens any partner's gate, and each partner is notified to cancel
/// its subscriptions. `false` if the form was sent before.
///
/// # Errors
/// If the database query fails.
pub async fn withdraw(
    tx: &mut Tx,
    cx: &Context,
    CustomerAdmin(who): &CustomerAdmin,
    what: &Withdrawing<'_>,
) -> Result<bool, db::Error> {
    let (customer, agreement) = (what.customer, what.agreement);
    customers::lock(tx, customer.id).await?;
    let person = who.visitor.name.full();
    let record = Withdrawal {
        customer_id: customer.id,
        type_id: agreement.id.clone(),
        withdrawn_on: who.visitor.time_zone.today(cx.now.utc()),
        withdrawn_at: confirmations::moment_of_record(tx, cx, customer.id, &agreement.id).await?,
        person_name: person.clone(),
        person_email: what.email.as_str().to_owned(),
        role: Role::CustomerAdmin.as_str().to_owned(),
        reason: what.reason.to_owned(),
    };
    if !withdrawal::record(tx, cx, what.id, &record, who.visitor.account).await? {
        return Ok(false);
    }
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::Withdrawn, object)
        .of_customer(customer.id)
        .after(json!({ "agreement": agreement.id, "on": record.withdrawn_on, "reason": record.reason }));
    audit::record(tx, cx, event).await?;
    for served in relationships::open_of(tx, customer.id).await? {
        let news = News {
            kind: notices::Kind::Withdrawn,
            customer: Some(customer.id),
            company: customer.company_name.as_str(),
            agreement: Some((&agreement.id, &agreement.name)),
            version: None,
            person: &person,
            reason: (!what.reason.is_empty()).then_some(what.reason),
        };
        notices::tell(tx, cx, served.partner_id, &news).await?;
    }
    Ok(true)
}
