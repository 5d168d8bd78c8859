//! The schedule completes held orders whose agents chose so, once the gate is open, after asking everything again; those that
//! cannot be completed within [`RELEASE_DAYS`](super::RELEASE_DAYS) days are ended. The agent is notified either way.

use super::complete::{Completion, complete};
use super::end_order::end;
use super::gate::{Decision, Reason};
use super::resume::{Outlook, decision, outlook};
use super::store::orders as store;
use super::{EndReason, Order, State, letters};
use crate::accounts::Orderer;
use crate::accounts::people::{self, Mailer, Person};
use crate::audit::Context;
use crate::customers;
use crate::db::{self, Database, Reader, Tx};
use crate::partners;
use crate::values::Timestamp;
use crate::values::id::OrderId;

/// The orders that are read at once.
const BATCH: i64 = 100;

/// Goes through the held orders that release themselves, and settles those that can be settled. Returns how many were.
///
/// # Errors
/// If the database query fails; what was not settled is looked at again.
pub async fn release_due(db: &Database, cx: &Context, mailer: &Mailer<'_>) -> Result<usize, db::Error> {
    let mut settled = 0;
    let mut after = OrderId::from(uuid::Uuid::nil());
    loop {
        let waiting = store::to_release(&mut db.read().await?, after, BATCH).await?;
        let Some(last) = waiting.last() else {
            return Ok(settled);
        };
        after = last.id;
        for order in &waiting {
            if may_settle(&mut db.read().await?, order, cx.now).await?
                && db.transact(async |tx| release(tx, cx, mailer, order.id).await).await?
            {
                settled += 1;
            }
        }
    }
}

fn is_over(order: &Order, now: Timestamp) -> bool {
    order.held_until.is_some_and(|until| until <= now)
}

/// Whether it is worth a transaction: the gate is open, or will not be in time.
async fn may_settle(db: &mut Reader, order: &Order, now: Timestamp) -> Result<bool, db::Error> {
    if is_over(order, now) {
        return Ok(true);
    }
    let (Some(customer), Some(partner)) = (
        customers::find(db, order.customer_id).await?,
        partners::find(db, order.partner_id).await?,
    ) else {
        return Ok(false);
    };
    Ok(match decision(db, order, partner.kind, &customer, now).await? {
        Decision::Allowed(_) => true,
        Decision::Held(hold) => hold.reason == Reason::NotServed,
    })
}

/// Settles one order, if it still can be; `false` if it goes on waiting.
async fn release(tx: &mut Tx, cx: &Context, mailer: &Mailer<'_>, id: OrderId) -> Result<bool, db::Error> {
    let Some(seen) = store::find(tx, id).await? else {
        return Ok(false);
    };
    customers::lock(tx, seen.customer_id).await?;
    let order = store::find(tx, id)
        .await?
        .filter(|order| order.state == State::Held && order.releases);
    let (Some(order), Some(customer), Some(partner)) = (
        order,
        customers::find(tx, seen.customer_id).await?,
        partners::find(tx, seen.partner_id).await?,
    ) else {
        return Ok(false);
    };
    let people = people::of_partner(tx, order.partner_id).await?;
    let agent = people.into_iter().find(|person| person.id == order.placed_by);
    let may_order = |agent: &Person| agent.disabled_at.is_none() && agent.roles.any(&Orderer::ROLES);
    let outlook = if is_over(&order, cx.now) {
        Outlook::Ends(EndReason::Expired)
    } else if partner.disabled_at.is_some() || !agent.as_ref().is_some_and(may_order) {
        Outlook::Ends(EndReason::Role)
    } else {
        outlook(tx, &order, partner.kind, &customer, cx.now).await?
    };
    let ended = match outlook {
        Outlook::Waits => return Ok(false),
        Outlook::Ends(reason) => {
            end(tx, cx, &customer, &order, reason).await?;
            Some(reason)
        }
        Outlook::Completes(ground) => {
            let how = Completion {
                ground,
                is_released: true,
            };
            complete(tx, cx, &customer, &order, how).await?;
            None
        }
    };
    // Somebody who cannot sign in any more is not written to.
    if let Some(agent) = agent.filter(|agent| agent.disabled_at.is_none()) {
        letters::settled(tx, cx, mailer, &agent, &customer, &order, ended).await?;
    }
    Ok(true)
}
