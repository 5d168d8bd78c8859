//! The demo's orders: subscriptions of customers whose agreement is confirmed, and orders that wait for a confirmation.

use std::error::Error;
use std::time::Duration;

use super::people::{Seed, Sellers};
use crate::accounts::{Orderer, Permission, people};
use crate::agreements::policy::Channel;
use crate::audit::Context;
use crate::onboarding::sign_in_name;
use crate::orders::{NewOrder, OrderError, State, What, ask_colleague, place};
use crate::values::id::OrderId;

/// An order: the partner's short name, the customer's domain, the offers with their seats, and whether a held order completes
/// itself.
type Ordered = (&'static str, &'static str, &'static [(&'static str, i64)], bool);

/// What is ordered.
const ORDERED: [Ordered; 10] = [
    (
        "alder",
        "harvesthale",
        &[("business-premium", 42), ("azure-plan", 1)],
        false,
    ),
    ("alder", "kestrel", &[("office-e3", 250)], false),
    (
        "alder",
        "maplemain",
        &[("business-basic", 12), ("windows-server", 2)],
        false,
    ),
    ("alder", "zephyr", &[("sql-server-subscription", 4)], false),
    ("alder", "vellamo", &[("business-basic", 8)], true),
    ("alder", "quetzal", &[("office-e3", 30)], false),
    ("birch", "aurorahotell", &[("business-premium", 75)], false),
    ("birch", "elverumsport", &[("business-basic", 15)], false),
    ("birch", "bergentorrfisk", &[("business-basic", 20)], true),
    ("birch", "copenhagenbakeries", &[("reserved-vm", 3)], false),
];

/// When they were placed, one after the other up to now.
const AN_HOUR: Duration = Duration::from_secs(60 * 60);

/// Places them, and lets the agents ask their colleagues about those that are held.
///
/// # Errors
/// If the database query fails.
pub(super) async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let now = seed.site.clock.now();
    for (number, (short, domain, wanted, releases)) in (0..).zip(ORDERED) {
        let seller = sellers.get(short).ok_or("a partner that is not there")?;
        let who = Orderer::of(&seller.visitor).map_err(|_| "who sells may not order")?;
        let cx = Context {
            now: now.minus(AN_HOUR * (10 - number)).max(seed.began),
            ..seed.context(&seller.visitor)
        };
        let admin = sign_in_name(&format!("{domain}.{}", seed.site.customer_domain));
        let placed = seed.site.db.transact(async |tx| {
            let Some(customer) = people::customer_of(tx, &admin).await? else {
                return Ok(());
            };
            let new = NewOrder {
                id: OrderId::new(cx.now, &cx.random),
                customer,
                channel: Channel::Portal,
                what: What::Purchase(
                    wanted
                        .iter()
                        .map(|(offer, seats)| ((*offer).to_owned(), *seats))
                        .collect(),
                ),
                releases,
            };
            match place(tx, &cx, &who, &new).await {
                Ok(order) if order.state == State::Held => ask_colleague(tx, &cx, &who, order.id).await,
                // Where the clock stands in the past, its partner has yet to come.
                Ok(_) | Err(OrderError::Refused(_) | OrderError::NotFound) => Ok(()),
                Err(error) => Err(error),
            }
        });
        placed.await?;
    }
    Ok(())
}
