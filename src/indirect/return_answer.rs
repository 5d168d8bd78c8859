//! **Return**: a provider sends an answer back to its reseller, with a reason (R-IND-2).

use chrono::NaiveDate;
use serde_json::json;

use super::ask::first_reminder;
use super::store::information as store;
use super::{Information, InformationState, answers, find, is_served_through, tell};
use crate::accounts::Asker;
use crate::audit::{self, Context};
use crate::db::{self, Tx};
use crate::values::id::InformationId;
use crate::{customers, notices};

/// Why an answer is not returned.
#[derive(Debug, thiserror::Error)]
pub enum ReturnError {
    /// There is no such request of this provider.
    #[error("there is no such request")]
    NotFound,
    /// It is not the provider's move: a colleague returned the answer or attested from it, or the request has ended.
    #[error("it is not the provider's move")]
    Meanwhile(Box<Information>),
    /// The reseller no longer sells to the customer through this provider, and so cannot answer again.
    #[error("the reseller cannot answer again")]
    NotServed,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Returns the last answer, with the day by which the reseller is to answer again. `number` is the answer that was read. Sent
/// twice, it is returned once.
///
/// # Errors
/// If that answer is not to be judged any more, or the database query fails.
pub async fn return_answer(
    tx: &mut Tx,
    cx: &Context,
    who: &Asker,
    (id, number): (InformationId, i64),
    reason: &str,
    due_on: NaiveDate,
) -> Result<(), ReturnError> {
    let partner = who.agent().partner;
    let seen = find(tx, partner, id).await?.ok_or(ReturnError::NotFound)?;
    customers::lock(tx, seen.customer_id).await?;
    let request = find(tx, partner, id).await?.ok_or(ReturnError::NotFound)?;
    let name = who.agent().visitor.name.full();
    let known = answers(tx, id).await?;
    let last = known.last().filter(|last| last.number == number);
    let is_twice = last.is_some_and(|last| {
        last.return_reason.as_deref() == Some(reason) && last.returned_by_name.as_deref() == Some(name.as_str())
    });
    if is_twice {
        return Ok(());
    }
    if request.state != InformationState::Answered || last.is_none() {
        return Err(ReturnError::Meanwhile(Box::new(request)));
    }
    if !is_served_through(tx, request.provider_id, request.reseller_id, request.customer_id).await? {
        return Err(ReturnError::NotServed);
    }
    let due = (due_on, first_reminder(due_on));
    store::set_returned(tx, id, number, (cx.now, &name), reason, due).await?;
    let facts = json!({ "agreement": request.type_id, "reason": reason, "due": due_on });
    tell::log(tx, cx, audit::Kind::InformationReturned, &request, facts).await?;
    tell::lapse_for_provider(tx, cx, &request).await?;
    let (to, kind) = (request.reseller_id, notices::Kind::InformationReturned);
    tell::tell(tx, cx, to, kind, &request, (&request.provider_name, Some(reason))).await?;
    Ok(())
}
