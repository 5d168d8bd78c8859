//! Carries out what was decided about the customers of an ended partnership, some at a time, so that others can write in between
//! and a crash loses nothing: what is left is done by the schedule.

use super::Parting;
use super::store::partnerships as store;
use crate::audit::Context;
use crate::db::{self, Database, Tx};
use crate::invitations::end_relationship::end_untold;
use crate::values::id::{CustomerId, PartingId};
use crate::{customers, orders, relationships};

/// The customers of one transaction.
const BATCH: i64 = 25;

/// Goes through the ended partnerships whose customers have not all been dealt with.
///
/// # Errors
/// If the database query fails; the next call goes on.
pub async fn carry_out_all(db: &Database, cx: &Context) -> Result<(), db::Error> {
    let waiting = store::to_carry_out(&mut db.read().await?).await?;
    for id in waiting {
        carry_out(db, cx, id).await?;
    }
    Ok(())
}

/// Carries out one to its end. What another instance does meanwhile is not done twice.
///
/// # Errors
/// If the database query fails; the next call goes on.
pub async fn carry_out(db: &Database, cx: &Context, id: PartingId) -> Result<(), db::Error> {
    while db.transact(async |tx| some(tx, cx, id).await).await? {}
    Ok(())
}

/// Deals with some customers; `false` if none is left.
async fn some(tx: &mut Tx, cx: &Context, id: PartingId) -> Result<bool, db::Error> {
    if !store::lock_parting(tx, id).await? {
        return Ok(false);
    }
    let Some(parting) = store::find_parting(tx, id).await? else {
        return Ok(false);
    };
    let both = (parting.provider_id, parting.reseller_id);
    let customers = relationships::through(tx, both, parting.ended_at, BATCH).await?;
    let is_last = i64::try_from(customers.len()).unwrap_or(i64::MAX) < BATCH;
    let (mut ended, mut kept) = (0, 0);
    for customer in customers {
        match part_customer(tx, cx, &parting, customer).await? {
            Became::Nothing => {}
            Became::Ended => ended += 1,
            Became::Kept => {
                ended += 1;
                kept += 1;
            }
        }
    }
    store::count_on(tx, id, ended, kept, is_last.then_some(cx.now)).await?;
    Ok(!is_last)
}

/// What became of a customer.
enum Became {
    /// The reseller no longer served it through the provider.
    Nothing,
    /// What was decided was done.
    Ended,
    /// The reseller's relationship ended. The provider's should have and could not: a subscription is active (R-REL-1), or
    /// another reseller sells through the provider.
    Kept,
}

/// Ends the reseller's relationship with a customer, and the provider's if that was decided.
async fn part_customer(
    tx: &mut Tx,
    cx: &Context,
    parting: &Parting,
    customer: CustomerId,
) -> Result<Became, db::Error> {
    customers::lock(tx, customer).await?;
    let (provider, reseller) = (parting.provider_id, parting.reseller_id);
    // It may have moved to another provider since it was listed.
    let relationship = relationships::between(tx, reseller, customer).await?;
    let is_due =
        relationship.is_some_and(|it| it.is_open() && it.provider_id == Some(provider) && it.since <= parting.ended_at);
    let (true, Some(customer)) = (is_due, customers::find(tx, customer).await?) else {
        return Ok(Became::Nothing);
    };
    end_untold(tx, cx, reseller, &customer).await?;
    if !parting.ends_providers() {
        return Ok(Became::Ended);
    }
    let open = relationships::open_of(tx, customer.id).await?;
    let through_another = open.iter().any(|served| served.provider_id == Some(provider));
    if through_another || orders::has_active(tx, provider, customer.id).await? {
        return Ok(Became::Kept);
    }
    end_untold(tx, cx, provider, &customer).await?;
    Ok(Became::Ended)
}
