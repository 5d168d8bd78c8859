//! What the schedule does about requests for acceptance information: reminds resellers whose answer is late, and ends requests
//! that nobody needs any more.

use std::time::Duration;

use super::store::information as store;
use super::store::lists;
use super::{EndReason, Information, tell, withdraw};
use crate::audit::Context;
use crate::customers;
use crate::db::{self, Database, Tx};
use crate::notices;
use crate::values::id::InformationId;

/// The requests that are read at once.
const BATCH: i64 = 100;

/// So often a reseller is reminded of one request at the most (R-INV-7).
const REMINDERS: i64 = 3;

/// The time between two reminders.
const BETWEEN: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Reminds and ends what is due. Returns how many resellers were reminded.
///
/// # Errors
/// If the database query fails; the next call goes on.
pub async fn catch_up(db: &Database, cx: &Context) -> Result<usize, db::Error> {
    end_unneeded(db, cx).await?;
    let mut reminded = 0;
    loop {
        let due = store::to_remind(&mut db.read().await?, cx.now, BATCH).await?;
        for id in &due {
            reminded += usize::from(db.transact(async |tx| remind(tx, cx, *id).await).await?);
        }
        if due.is_empty() {
            return Ok(reminded);
        }
    }
}

async fn remind(tx: &mut Tx, cx: &Context, id: InformationId) -> Result<bool, db::Error> {
    let Some(request) = lists::find(tx, id).await? else {
        return Ok(false);
    };
    let next = (request.reminders + 1 < REMINDERS).then(|| cx.now.plus(BETWEEN));
    if !store::set_reminded(tx, id, cx.now, next).await? {
        return Ok(false);
    }
    // What was sent before says the same.
    tell::lapse_for_reseller(tx, cx, &request).await?;
    let (to, kind) = (request.reseller_id, notices::Kind::InformationDue);
    let said = (request.provider_name.as_str(), request.note.as_deref());
    tell::tell(tx, cx, to, kind, &request, said).await?;
    Ok(true)
}

/// Ends requests about customers that the reseller no longer serves through the provider, and about acceptances that have been
/// confirmed since. After the partnership has ended, an answer can still be attested from, as long as the provider serves the
/// customer.
async fn end_unneeded(db: &Database, cx: &Context) -> Result<(), db::Error> {
    let mut after = InformationId::from(uuid::Uuid::nil());
    loop {
        let open = store::open_behind(&mut db.read().await?, after, BATCH).await?;
        let Some((last, ..)) = open.last() else {
            return Ok(());
        };
        after = *last;
        for (id, is_sold, is_served, is_confirmed) in open {
            if is_sold && is_served && !is_confirmed {
                continue;
            }
            db.transact(async |tx| {
                let Some(request) = lists::find(tx, id).await? else {
                    return Ok(());
                };
                customers::lock(tx, request.customer_id).await?;
                end_if_unneeded(tx, cx, &request, is_served, is_confirmed).await
            })
            .await?;
        }
    }
}

async fn end_if_unneeded(
    tx: &mut Tx,
    cx: &Context,
    request: &Information,
    is_served: bool,
    is_confirmed: bool,
) -> Result<(), db::Error> {
    let why = if is_confirmed {
        EndReason::Confirmed
    } else if request.state.waits_for_reseller() || !is_served {
        EndReason::NotServed
    } else {
        return Ok(());
    };
    withdraw::end(tx, cx, request, why, None).await
}
