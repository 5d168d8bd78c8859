//! Placing an order: it is completed at once, or kept until there is a confirmation (R-GATE-1).

use std::collections::BTreeSet;
use std::time::Duration;

use super::complete::{Completion, complete, label};
use super::gate::{Act, Decision};
use super::judge::{Question, judge};
use super::store::{orders as store, subscriptions};
use super::{Offer, Order, OrderError, OrderLine, RELEASE_DAYS, State, Subscription, SubscriptionState, offer};
use crate::accounts::Orderer;
use crate::agreements::policy::Channel;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers;
use crate::db::Tx;
use crate::values::id::{CustomerId, OrderId, PartnerId, SubscriptionId};

/// An order to place.
#[derive(Debug, Clone)]
pub struct NewOrder {
    /// The form's number: sent twice, it is one order.
    pub id: OrderId,
    /// The customer.
    pub customer: CustomerId,
    /// How it comes in.
    pub channel: Channel,
    /// What is ordered.
    pub what: What,
    /// If it is held: the schedule completes it once the gate opens, within [`RELEASE_DAYS`].
    pub releases: bool,
}

/// What is ordered.
#[derive(Debug, Clone)]
pub enum What {
    /// Offers, each with a number of seats.
    Purchase(Vec<(String, i64)>),
    /// Another number of seats, more or fewer, for a subscription that was shown with `seen`.
    Seats {
        /// The subscription.
        subscription: SubscriptionId,
        /// The seats that it had when it was shown.
        seen: i64,
        /// The seats that it is to have.
        seats: i64,
    },
    /// One more term of a subscription.
    Renewal {
        /// The subscription.
        subscription: SubscriptionId,
    },
}

impl What {
    /// Whether it is what an order was placed for.
    fn is_of(&self, act: Act, lines: &[OrderLine]) -> bool {
        let first = lines.first();
        act == self.act()
            && match self {
                Self::Purchase(wanted) => {
                    let ordered = lines.iter().map(|line| (line.offer_id.as_str(), line.seats));
                    ordered.eq(wanted.iter().map(|(offer, seats)| (offer.as_str(), *seats)))
                }
                Self::Seats {
                    subscription, seats, ..
                } => first.is_some_and(|line| line.subscription_id == Some(*subscription) && line.seats == *seats),
                Self::Renewal { subscription } => first.is_some_and(|line| line.subscription_id == Some(*subscription)),
            }
    }

    const fn act(&self) -> Act {
        match self {
            Self::Purchase(_) => Act::Purchase,
            Self::Seats { .. } => Act::Seats,
            Self::Renewal { .. } => Act::Renewal,
        }
    }
}

/// Places an order. Sent twice, it is placed once.
///
/// # Errors
/// If something is wrong with it, its number is that of another order, waiting would not help, or the database query fails.
pub async fn place(tx: &mut Tx, cx: &Context, who: &Orderer, new: &NewOrder) -> Result<Order, OrderError> {
    let agent = who.agent();
    let customer = customers::find_for(tx, agent.partner, new.customer).await?;
    let customer = customer.ok_or(OrderError::NotFound)?;
    customers::lock(tx, customer.id).await?;
    if let Some(known) = store::find(tx, new.id).await? {
        let is_same = known.partner_id == agent.partner && known.customer_id == customer.id;
        if !is_same {
            return Err(OrderError::NotFound);
        }
        // By the browser's way back the form holds the number of an order, and something else by now.
        let lines = store::lines(tx, known.id).await?;
        return if new.what.is_of(known.act, &lines) {
            Ok(known)
        } else {
            Err(OrderError::Changed)
        };
    }
    let lines = lines(tx, cx, agent.partner, new).await?;
    let asked = Question {
        partner: agent.partner,
        kind: agent.kind,
        customer: &customer,
        act: new.what.act(),
        channel: new.channel,
        needs: lines
            .iter()
            .map(|(_, offer)| offer.type_id.clone())
            .collect::<BTreeSet<_>>(),
    };
    let decision = judge(tx, &asked, cx.now).await?;
    let order = Order {
        id: new.id,
        partner_id: agent.partner,
        customer_id: customer.id,
        act: asked.act,
        channel: new.channel,
        state: State::Held,
        releases: new.releases,
        held_until: new
            .releases
            .then(|| cx.now.plus(Duration::from_secs(RELEASE_DAYS * 86_400))),
        placed_at: cx.now,
        placed_by: agent.visitor.account,
        placed_by_name: agent.visitor.name.full(),
        settled_at: None,
        end_reason: None,
        confirmation_id: None,
        is_released: false,
    };
    let lines: Vec<_> = lines.into_iter().map(|(line, _)| line).collect();
    let hold = match decision {
        // A program is answered at once (R-GATE-1): only in the portal somebody goes on with it later.
        Decision::Held(hold) if !hold.reason.can_wait() || new.channel == Channel::Api => {
            return Err(OrderError::Refused(Box::new(hold)));
        }
        Decision::Held(hold) => hold,
        Decision::Allowed(ground) => {
            store::insert(tx, &order, &lines).await?;
            let how = Completion {
                ground,
                is_released: false,
            };
            complete(tx, cx, &customer, &order, how).await?;
            return Ok(store::find(tx, order.id).await?.unwrap_or(order));
        }
    };
    store::insert(tx, &order, &lines).await?;
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    let event = Event::new(Kind::OrderHeld, object)
        .of_partner(agent.partner)
        .of_customer(customer.id)
        .after(serde_json::json!({
            "order": order.id,
            "lines": lines.iter().map(label).collect::<Vec<_>>(),
            "agreement": hold.type_id,
            "version": hold.version,
        }));
    audit::record(tx, cx, event).await?;
    Ok(order)
}

/// The lines of a new order, each with its offer.
async fn lines(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    new: &NewOrder,
) -> Result<Vec<(OrderLine, Offer)>, OrderError> {
    let today = cx.now.utc_date();
    match &new.what {
        What::Purchase(wanted) => {
            let mut lines = Vec::with_capacity(wanted.len());
            for (number, (id, seats)) in (1..).zip(wanted) {
                let offer = offer(tx, id).await?.filter(|offer| offer.is_sold(today));
                let offer = offer.ok_or(OrderError::NotSold)?;
                lines.push(line(number, offer, *seats, None)?);
            }
            if lines.is_empty() {
                return Err(OrderError::Nothing);
            }
            Ok(lines)
        }
        What::Seats {
            subscription,
            seen,
            seats,
        } => {
            let (subscription, offer) = owned(tx, partner, new.customer, *subscription).await?;
            if subscription.seats != *seen {
                return Err(OrderError::Changed);
            }
            if subscription.seats == *seats {
                return Err(OrderError::Nothing);
            }
            Ok(vec![line(1, offer, *seats, Some(subscription.id))?])
        }
        What::Renewal { subscription } => {
            let (subscription, offer) = owned(tx, partner, new.customer, *subscription).await?;
            if !is_renewable(&subscription, &offer, today) {
                return Err(OrderError::NotRenewable);
            }
            Ok(vec![line(1, offer, subscription.seats, Some(subscription.id))?])
        }
    }
}

/// Whether one more term can be bought: there is a term, and not yet another one beyond it.
pub(super) fn is_renewable(subscription: &Subscription, offer: &Offer, today: chrono::NaiveDate) -> bool {
    let ends = subscription.renews_on.zip(offer.term_end(today));
    ends.is_some_and(|(renews_on, term_end)| renews_on <= term_end)
}

fn line(
    number: i64,
    offer: Offer,
    seats: i64,
    subscription_id: Option<SubscriptionId>,
) -> Result<(OrderLine, Offer), OrderError> {
    if !(1..=offer.max_seats).contains(&seats) {
        return Err(OrderError::Seats);
    }
    let line = OrderLine {
        number,
        offer_id: offer.id.clone(),
        offer_name: offer.name.clone(),
        seats,
        subscription_id,
    };
    Ok((line, offer))
}

/// A subscription of this partner and customer that is not cancelled, with its offer.
async fn owned(
    tx: &mut Tx,
    partner: PartnerId,
    customer: CustomerId,
    id: SubscriptionId,
) -> Result<(Subscription, Offer), OrderError> {
    let found = subscriptions::find(tx, id).await?;
    let found = found.filter(|found| found.partner_id == partner && found.customer_id == customer);
    let subscription = found.ok_or(OrderError::NotFound)?;
    if subscription.state == SubscriptionState::Cancelled {
        return Err(OrderError::Cancelled);
    }
    let offer = offer(tx, &subscription.offer_id).await?.ok_or(OrderError::NotSold)?;
    Ok((subscription, offer))
}
