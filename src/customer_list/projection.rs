//! Keeping the list true: the rows of a customer are worked out anew at the end of each transaction that touched it, and
//! all rows when a day brings another agreement or version to ask for.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::store::rows::{self, Row, State};
use super::{Agreements, search};
use crate::db::{Database, Error, Reader, Tx};
use crate::status::facts;
use crate::values::id::{CustomerId, RelationshipId};
use crate::{customers, relationships};

/// So many relationships are looked at in one transaction when all have to be: others write in between.
const BATCH: i64 = 200;

/// What the statuses of the list are about on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    /// The agreement; `None` where there is none at all.
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

/// Works out the rows of these customers anew. The commit of a transaction does this by itself for every customer that
/// was touched (see [`Tx::touch`]); nobody else has to.
///
/// # Errors
/// If the database query fails.
pub async fn renew(tx: &mut Tx, touched: BTreeSet<CustomerId>, today: NaiveDate) -> Result<(), Error> {
    let target = target(tx, today).await?;
    // In the order of their identifiers, so that two transactions that touch the same ones wait instead of blocking one
    // another.
    for customer in touched {
        renew_one(tx, customer, &target).await?;
    }
    Ok(())
}

async fn renew_one(tx: &mut Tx, id: CustomerId, target: &Target) -> Result<(), Error> {
    let Some(type_id) = target.type_id.as_deref() else {
        return Ok(());
    };
    // Held: another transaction may be about to work out the same rows without what this one has written.
    customers::hold(tx, id).await?;
    let Some(customer) = customers::face(tx, id).await? else {
        return Ok(());
    };
    let mut known = rows::known(tx, id).await?;
    let company_key = customer.company_name.key();
    for relationship in relationships::open_of(tx, id).await? {
        let partner = relationship.partner_id;
        let required = target.required_rank;
        let (facts, _) = facts(
            tx,
            partner,
            (id, customer.cloud),
            Some(&relationship),
            type_id,
            required,
            target.today,
        )
        .await?;
        let stands = facts.stands();
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
            bought_before: customer.bought_before && facts.direct.is_none(),
            since: relationship.since,
            status: stands.status_on(target.today, required),
            stands,
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
    // What is left belongs to relationships that have ended.
    for row in known {
        rows::delete_words(tx, row.relationship_id).await?;
        rows::delete(tx, row.relationship_id).await?;
    }
    Ok(())
}

/// Brings the statuses up to a day: one on which another version is required or another agreement asked for than they
/// were worked out for, or on which invitations can no longer be answered. Does nothing on any other. What pages show
/// does not wait for this; what they filter by does.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn keep_up(db: &Database, today: NaiveDate) -> Result<(), Error> {
    loop {
        let mut reader = db.read().await?;
        let (target, state) = (target(&mut reader, today).await?, rows::state(&mut reader).await?);
        let over = rows::invited_until(&mut reader, today, BATCH).await?;
        drop(reader);
        if !state.is_some_and(|state| state.behind.is_none() && state.is_for(&target)) {
            go_on(db, &target).await?;
        } else if !over.is_empty() {
            let mut tx = db.write().await?;
            for customer in over {
                renew_one(&mut tx, customer, &target).await?;
            }
            tx.commit().await?;
        } else {
            return Ok(());
        }
    }
}

async fn go_on(db: &Database, target: &Target) -> Result<(), Error> {
    let mut tx = db.write().await?;
    rows::hold_state(&mut tx).await?;
    let behind = match rows::state(&mut tx).await? {
        Some(state) if state.is_for(target) => match state.behind {
            Some(behind) => behind,
            // Another instance has finished meanwhile.
            None => return Ok(()),
        },
        _ => RelationshipId::from(uuid::Uuid::nil()),
    };
    let some = rows::relationships_behind(&mut tx, behind, BATCH).await?;
    let is_last = some.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
    let last = some.last().map(|(relationship, _)| *relationship);
    let customers: BTreeSet<CustomerId> = some.into_iter().map(|(_, customer)| customer).collect();
    for customer in customers {
        renew_one(&mut tx, customer, target).await?;
    }
    let state = State {
        type_id: target.type_id.clone(),
        required_rank: target.required_rank,
        behind: last.filter(|_| !is_last),
    };
    rows::put_state(&mut tx, &state).await?;
    tx.commit().await
}

impl State {
    fn is_for(&self, target: &Target) -> bool {
        self.type_id == target.type_id && self.required_rank == target.required_rank
    }
}
