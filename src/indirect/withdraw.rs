//! A provider withdraws a request for acceptance information; and how every request ends that is not attested from.

use serde_json::json;

use super::store::information as store;
use super::{EndReason, Information, find, tell};
use crate::accounts::Asker;
use crate::audit::{self, Context};
use crate::customers;
use crate::db::{self, Tx};
use crate::values::id::InformationId;

/// Withdraws a request; what was answered stays readable. `false` if there is no such request of this provider. Doing it twice
/// does it once.
///
/// # Errors
/// If the database query fails.
pub async fn withdraw(tx: &mut Tx, cx: &Context, who: &Asker, id: InformationId) -> Result<bool, db::Error> {
    let Some(request) = find(tx, who.agent().partner, id).await? else {
        return Ok(false);
    };
    customers::lock(tx, request.customer_id).await?;
    let name = who.agent().visitor.name.full();
    end(tx, cx, &request, EndReason::Withdrawn, Some(&name)).await?;
    Ok(true)
}

/// Ends a request, unless it is settled. The caller has locked the customer.
pub(super) async fn end(
    tx: &mut Tx,
    cx: &Context,
    request: &Information,
    why: EndReason,
    by: Option<&str>,
) -> Result<(), db::Error> {
    if !store::set_ended(tx, request.id, why, (cx.now, by)).await? {
        return Ok(());
    }
    let facts = json!({ "agreement": request.type_id, "end_reason": why });
    tell::log(tx, cx, audit::Kind::InformationEnded, request, facts).await?;
    tell::lapse_for_reseller(tx, cx, request).await?;
    tell::lapse_for_provider(tx, cx, request).await
}
