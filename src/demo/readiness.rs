//! A renewal that is due in the demo: a customer bought a year ago, its confirmation was rejected since, and nothing renews the
//! subscription by itself.

use std::collections::BTreeSet;
use std::error::Error;
use std::time::Duration;

use super::people::{Seed, Sellers};
use crate::accounts::{Orderer, Permission, Reviewer, Role, people};
use crate::agreements::policy::Channel;
use crate::audit::Context;
use crate::confirmations::{self, Cause, Rejection, decision};
use crate::customers;
use crate::db::Tx;
use crate::onboarding::sign_in_name;
use crate::orders::{self, Act, Change, Decision, NewOrder, Question, What};
use crate::values::id::OrderId;

/// The customer, one of Alder's that was attested before it bought.
const CUSTOMER: &str = "tamarind";
/// What it bought, and how long ago.
const BOUGHT: (&str, i64) = ("business-premium", 18);
const AGO: Duration = Duration::from_secs(351 * 24 * 60 * 60);
/// When its confirmation was rejected.
const REJECTED: Duration = Duration::from_secs(3 * 60 * 60);

/// Lets it buy, switches auto-renewal off, and has the confirmation rejected.
///
/// # Errors
/// If the database query fails.
pub(super) async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let seller = sellers.get("alder").ok_or("a partner that is not there")?;
    let who = Orderer::of(&seller.visitor).map_err(|_| "who sells may not order")?;
    let cx = Context {
        now: seed.site.clock.now().minus(AGO),
        ..seed.context(&seller.visitor)
    };
    let done = seed.site.db.transact(async |tx| renewal(seed, tx, &cx, &who).await);
    done.await
}

async fn renewal(seed: &Seed<'_>, tx: &mut Tx, cx: &Context, who: &Orderer) -> Result<(), Box<dyn Error>> {
    let admin = sign_in_name(&format!("{CUSTOMER}.{}", seed.site.customer_domain));
    let Some(customer) = people::customer_of(tx, &admin).await? else {
        return Ok(());
    };
    let history = confirmations::history(tx, None, customer, None).await?;
    // Where the clock stands in the past, it has yet to confirm, or has done so since.
    let Some(confirmed) = history.first().filter(|confirmed| confirmed.recorded_at < cx.now) else {
        return Ok(());
    };
    let Some(known) = customers::find(tx, customer).await? else {
        return Ok(());
    };
    let asked = Question {
        partner: who.agent().partner,
        kind: who.agent().kind,
        customer: &known,
        act: Act::Purchase,
        channel: Channel::Portal,
        needs: BTreeSet::new(),
    };
    if !matches!(orders::judge(tx, &asked, cx.now).await?, Decision::Allowed(_)) {
        return Ok(());
    }
    let (offer, seats) = BOUGHT;
    let new = NewOrder {
        id: OrderId::new(cx.now, &cx.random),
        customer,
        channel: Channel::Portal,
        what: What::Purchase(vec![(offer.to_owned(), seats)]),
        releases: false,
    };
    orders::place(tx, cx, who, &new).await?;
    for subscription in orders::subscriptions_of(tx, customer, Some(who.agent().partner)).await? {
        orders::change(tx, cx, who, subscription.id, Change::AutoRenew(false)).await?;
    }
    let visitor = seed.of_operator(tx, Role::Reviewer).await?;
    let reviewer = Reviewer::of(&visitor).map_err(|_| "the reviewer may not review")?;
    let cx = Context {
        now: seed.site.clock.now().minus(REJECTED),
        ..seed.context(&visitor)
    };
    let what = Rejection {
        confirmation: confirmed.id,
        seen: decision::last(tx, confirmed.id).await?.map(|last| last.id),
        cause: Cause::NotAuthorized,
        note: "The person named had left the company by then.",
    };
    confirmations::reject(tx, &cx, &seed.mailer(), &reviewer, what).await?;
    Ok(())
}
