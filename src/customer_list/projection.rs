//! The projection: the rows of a customer are computed at the end of each transaction that made them stale, and all rows when
//! another agreement or version becomes required.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::store::rows::{self, Row, State};
use super::{Agreements, search};
use crate::attestations::dispute;
use crate::db::{Database, Error, Reader, Tx};
use crate::status::{Facts, facts};
use crate::values::id::{CustomerId, RelationshipId};
use crate::{customers, relationships};

/// The relationships processed in one transaction when all have to be, so that others can write in between.
const BATCH: i64 = 200;

/// The requirement that the statuses of the list are about on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    /// The agreement; `None` if there is none at all.
    type_id: Option<String>,
    /// The version of it that is required.
    required_rank: Option<i64>,
    /// The day.
    today: NaiveDate,
}

async fn target(db: &mut Reader, today: NaiveDate) -> Result<Target, Error> {
    let known = Agreements::read(db).await?;
    let type_id = known.asked_for(today).map(|agreement| agreement.id.clone());
    Ok(Target {
        required_rank: type_id.as_deref().and_then(|type_id| known.required(type_id, today)),
        type_id,
        today,
    })
}

/// Brings the rows of these customers up to date. Every transaction does this before its commit for the customers whose
/// rows it has made stale (see [`customers::mark_list_stale`]); nothing else needs to call it.
///
/// # Errors
/// If the database query fails.
pub async fn refresh(tx: &mut Tx, stale: BTreeSet<CustomerId>, today: NaiveDate) -> Result<(), Error> {
    let target = target(tx, today).await?;
    // In the order of their identifiers, so that two transactions with the same customers do not deadlock.
    for customer in stale {
        refresh_one(tx, customer, &target).await?;
    }
    Ok(())
}

async fn refresh_one(tx: &mut Tx, id: CustomerId, target: &Target) -> Result<(), Error> {
    let Some(type_id) = target.type_id.as_deref() else {
        return Ok(());
    };
    // Locked: another transaction may be about to compute the same rows without what this one has written.
    customers::lock(tx, id).await?;
    let Some(customer) = customers::face(tx, id).await? else {
        return Ok(());
    };
    let mut known = rows::known(tx, id).await?;
    let company_key = customer.company_name.key();
    for relationship in relationships::open_of(tx, id).await? {
        let partner = relationship.partner_id;
        let facts = facts(
            tx,
            partner,
            id,
            customer.cloud,
            Some(&relationship),
            type_id,
            target.today,
        )
        .await?;
        let disputed = match &facts.current.attested {
            Some(attested) => dispute::of(tx, attested).await?.is_some(),
            None => false,
        };
        let facts = Facts { disputed, ..facts };
        let summary = facts.summary();
        let row = Row {
            relationship_id: relationship.id,
            partner_id: partner,
            customer_id: id,
            type_id,
            company_name: customer.company_name.as_str(),
            company_key: &company_key,
            domain: &customer.domain,
            country: customer.country,
            // Who has accepted once may accept again (R-DIRECT-4).
            bought_before: customer.bought_before && facts.current.direct.is_none(),
            since: relationship.since,
            status: summary.status_on(target.today, target.required_rank),
            summary,
        };
        let at = known.iter().position(|row| row.relationship_id == relationship.id);
        let before = at.map(|at| known.swap_remove(at));
        rows::put(tx, &row, before.as_ref()).await?;
        if before.is_some_and(|before| before.has_words_of(&row)) {
            continue;
        }
        rows::delete_words(tx, relationship.id).await?;
        let words = search::words_of(&customer.company_name, &customer.domain);
        for some in words.chunks(rows::WORDS) {
            rows::insert_words(tx, &row, some).await?;
        }
    }
    // The remaining rows belong to relationships that have ended.
    for row in known {
        rows::delete_words(tx, row.relationship_id).await?;
        rows::delete(tx, row.relationship_id).await?;
    }
    Ok(())
}

/// Brings the statuses up to date on a day on which another version or agreement is required than they were computed for, or
/// on which invitations can no longer be answered. Does nothing on any other day. Pages show the right status without
/// waiting for this; their filters and counts wait.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn catch_up(db: &Database, today: NaiveDate) -> Result<(), Error> {
    loop {
        let mut reader = db.read().await?;
        let (target, state) = (target(&mut reader, today).await?, rows::state(&mut reader).await?);
        let over = rows::invited_until(&mut reader, today, BATCH).await?;
        drop(reader);
        if !state.is_some_and(|state| state.behind.is_none() && state.is_for(&target)) {
            db.transact(async |tx| go_on(tx, &target).await).await?;
        } else if !over.is_empty() {
            let refreshed = db.transact(async |tx| {
                for customer in over {
                    refresh_one(tx, customer, &target).await?;
                }
                Ok::<_, Error>(())
            });
            refreshed.await?;
        } else {
            return Ok(());
        }
    }
}

async fn go_on(tx: &mut Tx, target: &Target) -> Result<(), Error> {
    rows::lock_state(tx).await?;
    let behind = match rows::state(tx).await? {
        Some(state) if state.is_for(target) => match state.behind {
            Some(behind) => behind,
            // Another instance has finished meanwhile.
            None => return Ok(()),
        },
        _ => RelationshipId::from(uuid::Uuid::nil()),
    };
    let some = rows::relationships_behind(tx, behind, BATCH).await?;
    let is_last = some.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
    let last = some.last().map(|(relationship, _)| *relationship);
    let customers: BTreeSet<CustomerId> = some.into_iter().map(|(_, customer)| customer).collect();
    for customer in customers {
        refresh_one(tx, customer, target).await?;
    }
    let state = State {
        type_id: target.type_id.clone(),
        required_rank: target.required_rank,
        behind: last.filter(|_| !is_last),
    };
    rows::put_state(tx, &state).await
}

impl State {
    fn is_for(&self, target: &Target) -> bool {
        self.type_id == target.type_id && self.required_rank == target.required_rank
    }
}
