//! Going on with a held order: everything is asked again, by an agent who pressed **Check now** or has just attested.

use std::collections::BTreeSet;

use super::complete::{Completion, complete, subscriptions_are_as_ordered};
use super::end_order::end;
use super::gate::{Act, Decision, Reason};
use super::judge::{Question, judge};
use super::store::orders as store;
use super::{EndReason, Order, OrderError, State, offer};
use crate::accounts::{Orderer, PartnerKind};
use crate::audit::Context;
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::values::Timestamp;
use crate::values::id::OrderId;

/// What becomes of a held order now.
#[derive(Debug)]
pub(super) enum Outlook {
    /// It can be completed.
    Completes(super::gate::Ground),
    /// It still waits.
    Waits,
    /// It can never be.
    Ends(EndReason),
}

/// Asks everything again: catalogue, subscriptions, relationship, gate.
///
/// # Errors
/// If the database query fails.
pub(super) async fn outlook(
    tx: &mut Tx,
    order: &Order,
    kind: PartnerKind,
    customer: &Customer,
    now: Timestamp,
) -> Result<Outlook, db::Error> {
    let mut needs = BTreeSet::new();
    for line in store::lines(tx, order.id).await? {
        let known = offer(tx, &line.offer_id).await?;
        let sold = known.filter(|known| order.act != Act::Purchase || known.is_sold(now.utc_date()));
        let Some(known) = sold else {
            return Ok(Outlook::Ends(EndReason::NotSold));
        };
        needs.insert(known.type_id);
    }
    if !subscriptions_are_as_ordered(tx, order, now.utc_date()).await? {
        return Ok(Outlook::Ends(EndReason::Subscription));
    }
    Ok(match judge(tx, &question(order, kind, customer, needs), now).await? {
        Decision::Allowed(ground) => Outlook::Completes(ground),
        Decision::Held(hold) if hold.reason == Reason::NotServed => Outlook::Ends(EndReason::NotServed),
        Decision::Held(_) => Outlook::Waits,
    })
}

fn question<'a>(
    order: &Order,
    kind: PartnerKind,
    customer: &'a Customer,
    needs: BTreeSet<Option<String>>,
) -> Question<'a> {
    Question {
        partner: order.partner_id,
        kind,
        customer,
        act: order.act,
        channel: order.channel,
        needs,
    }
}

/// What the gate says about a held order at a moment, for the pages that show it.
///
/// # Errors
/// If the database query fails.
pub(super) async fn decision(
    db: &mut Reader,
    order: &Order,
    kind: PartnerKind,
    customer: &Customer,
    now: Timestamp,
) -> Result<Decision, db::Error> {
    let mut needs = BTreeSet::new();
    for line in store::lines(db, order.id).await? {
        needs.insert(offer(db, &line.offer_id).await?.and_then(|known| known.type_id));
    }
    judge(db, &question(order, kind, customer, needs), now).await
}

/// Goes on with a held order: it is completed if the gate is open by now, ended if it can never be done, and still held
/// otherwise. One that is not held any more stays as it is.
///
/// # Errors
/// If it is another partner's, or the database query fails.
pub async fn resume(tx: &mut Tx, cx: &Context, who: &Orderer, id: OrderId) -> Result<Order, OrderError> {
    let agent = who.agent();
    let found = store::find(tx, id).await?;
    let seen = found
        .filter(|order| order.partner_id == agent.partner)
        .ok_or(OrderError::NotFound)?;
    customers::lock(tx, seen.customer_id).await?;
    let order = store::find(tx, id).await?.ok_or(OrderError::NotFound)?;
    if order.state != State::Held {
        return Ok(order);
    }
    let customer = customers::find(tx, order.customer_id)
        .await?
        .ok_or(OrderError::NotFound)?;
    match outlook(tx, &order, agent.kind, &customer, cx.now).await? {
        Outlook::Waits => return Ok(order),
        Outlook::Ends(reason) => end(tx, cx, &customer, &order, reason).await?,
        Outlook::Completes(ground) => {
            let how = Completion {
                ground,
                is_released: false,
            };
            complete(tx, cx, &customer, &order, how).await?;
        }
    }
    store::find(tx, id).await?.ok_or(OrderError::NotFound)
}
