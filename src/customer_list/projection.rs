//! The projection: the rows of a customer are computed at the end of each transaction that made them stale, and all rows when
//! another agreement or version becomes required, or will be. The rows of readiness follow from the same facts, and are computed
//! with them.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::keys::FIRST_RULE;
use super::page::shown_rule;
use super::store::first_rule;
use super::store::rows::{self, Known, Row, RowKeys, State};
use super::{Agreements, search};
use crate::attestations::dispute;
use crate::customers::Face;
use crate::db::{Database, Error, Reader, Tx};
use crate::readiness::{self, Basis, Served};
use crate::status::{Facts, facts};
use crate::values::finding::RULE;
use crate::values::id::{CustomerId, RelationshipId};
use crate::{customers, relationships};

/// The relationships processed in one transaction when all have to be, so that others can write in between.
const BATCH: i64 = 50;

/// The requirement that the statuses of the list are about on a day.
#[derive(Debug)]
struct Target {
    /// The agreement; `None` if there is none at all.
    type_id: Option<String>,
    /// The version of it that is required.
    required_rank: Option<i64>,
    /// The day.
    today: NaiveDate,
    /// All that readiness follows from.
    basis: Basis,
}

async fn target(db: &mut Reader, today: NaiveDate) -> Result<Target, Error> {
    let known = Agreements::read(db).await?;
    let type_id = known.asked_for(today).map(|agreement| agreement.id.clone());
    Ok(Target {
        required_rank: type_id.as_deref().and_then(|type_id| known.required(type_id, today)),
        type_id,
        today,
        basis: known.into_basis(today),
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
    refresh_all(tx, stale, &target).await
}

/// Computes the rows of these customers by this program's rule, and by the one whose rows are read until those are filled in.
async fn refresh_all(tx: &mut Tx, customers: BTreeSet<CustomerId>, target: &Target) -> Result<(), Error> {
    let shown = shown_rule(tx).await?;
    for customer in customers {
        refresh_one(tx, customer, target, shown).await?;
    }
    Ok(())
}

async fn refresh_one(tx: &mut Tx, id: CustomerId, target: &Target, shown: i64) -> Result<(), Error> {
    let Some(type_id) = target.type_id.as_deref() else {
        return Ok(());
    };
    // Locked: another transaction may be about to compute the same rows without what this one has written.
    customers::lock(tx, id).await?;
    let Some(customer) = customers::face(tx, id).await? else {
        return Ok(());
    };
    let (mut rows, mut served) = (Vec::new(), Vec::new());
    let open = relationships::open_of(tx, id).await?;
    let through: Vec<_> = open.iter().map(|served| search::through_words(served, &open)).collect();
    for (relationship, through) in open.into_iter().zip(&through) {
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
        rows.push(Row {
            relationship_id: relationship.id,
            partner_id: partner,
            customer_id: id,
            type_id,
            company_name: customer.company_name.as_str(),
            domain: &customer.domain,
            contact_email: customer.contact_email.as_str(),
            country: customer.country,
            // Who has accepted once may accept again (R-DIRECT-4).
            bought_before: customer.has_bought && facts.current.direct.is_none(),
            since: relationship.since,
            status: summary.status_on(target.today, target.required_rank),
            summary,
            through,
        });
        served.push(Served {
            relationship,
            type_id: type_id.to_owned(),
            facts,
        });
    }
    readiness::project(tx, id, &customer, served, &target.basis).await?;
    write(tx, RULE, id, &customer, &rows).await?;
    match shown {
        RULE => Ok(()),
        FIRST_RULE => write_first_rule(tx, id, &customer, &rows).await,
        // How that rule made keys is not known any more: what is written meanwhile has this one's.
        other => write(tx, other, id, &customer, &rows).await,
    }
}

/// Writes the rows of a customer that differ from those that are stored by a rule.
async fn write(tx: &mut Tx, rule: i64, id: CustomerId, customer: &Face, rows: &[Row<'_>]) -> Result<(), Error> {
    let mut known = rows::known(tx, rule, id).await?;
    let keys = OnceCell::new();
    for row in rows {
        let before = take(&mut known, row);
        if before.as_ref().is_some_and(|before| before.has_all_of(row)) {
            continue;
        }
        let keys = keys.get_or_init(|| RowKeys::of(rule, row.company_name));
        rows::put(tx, row, keys, before.as_ref()).await?;
        if before.is_some_and(|before| before.has_words_of(row)) {
            continue;
        }
        rows::delete_words(tx, rule, row.relationship_id).await?;
        let mut words = search::words_of(&customer.company_name, &customer.domain, row.contact_email);
        words.extend(row.through.split_whitespace().map(str::to_owned));
        for some in words.chunks(rows::WORDS) {
            rows::insert_words(tx, row, keys, some).await?;
        }
    }
    // The remaining rows belong to relationships that have ended.
    for row in known {
        rows::delete_words(tx, rule, row.relationship_id).await?;
        rows::delete(tx, rule, row.relationship_id).await?;
    }
    Ok(())
}

/// As [`write`], for rule 0.
async fn write_first_rule(tx: &mut Tx, id: CustomerId, customer: &Face, rows: &[Row<'_>]) -> Result<(), Error> {
    let mut known = first_rule::known(tx, id, customer.contact_email.as_str()).await?;
    let company_key = customer.company_name.key();
    for row in rows {
        let row = &Row {
            through: "",
            ..row.clone()
        };
        let before = take(&mut known, row);
        if before.as_ref().is_some_and(|before| before.has_all_of(row)) {
            continue;
        }
        first_rule::put(tx, row, &company_key).await?;
        if before.is_some_and(|before| before.has_words_of(row)) {
            continue;
        }
        first_rule::delete_words(tx, row.relationship_id).await?;
        for word in search::first_rule::words_of(&customer.company_name, &customer.domain) {
            first_rule::insert_word(tx, row, &company_key, &word).await?;
        }
    }
    for row in known {
        first_rule::delete_words(tx, row.relationship_id).await?;
        first_rule::delete(tx, row.relationship_id).await?;
    }
    Ok(())
}

/// Of the stored rows the one of the same relationship.
fn take(known: &mut Vec<Known>, row: &Row<'_>) -> Option<Known> {
    let is_same = |known: &Known| known.relationship_id == row.relationship_id;
    known.iter().position(is_same).map(|at| known.swap_remove(at))
}

/// Brings the rows up to date after an upgrade to another rule of their keys, after a change of versions or policy and on each
/// day on which one takes effect, and on one on which invitations can no longer be answered. Does nothing otherwise,
/// but for deleting the rows of an earlier rule. Pages show the right status without waiting for this; their filters and counts
/// wait, and lists are read by the keys of the earlier rule.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn catch_up(db: &Database, today: NaiveDate) -> Result<(), Error> {
    // Other instances may read the earlier rule's rows for a moment longer.
    let mut deletes = true;
    loop {
        let mut reader = db.read().await?;
        let (target, state) = (target(&mut reader, today).await?, rows::state(&mut reader).await?);
        let mut over = rows::invited_until(&mut reader, RULE, today, BATCH).await?;
        over.extend(readiness::invited_until(&mut reader, today, BATCH).await?);
        drop(reader);
        if !state.is_some_and(|state| state.behind.is_none() && state.is_for(&target)) {
            deletes = false;
            db.transact(async |tx| go_on(tx, &target).await).await?;
        } else if !over.is_empty() {
            let over = over.into_iter().collect();
            db.transact(async |tx| refresh_all(tx, over, &target).await).await?;
        } else if !deletes || !db.transact(async |tx| delete_earlier(tx).await).await? {
            return Ok(());
        }
    }
}

/// Deletes some of the rows of an earlier rule. Returns whether there were any.
async fn delete_earlier(tx: &mut Tx) -> Result<bool, Error> {
    if first_rule::is_any(tx).await? {
        return first_rule::delete_some(tx, BATCH).await;
    }
    match rows::other_rule(tx, RULE).await? {
        Some(rule) => rows::delete_rule(tx, rule, BATCH).await,
        None => Ok(false),
    }
}

async fn go_on(tx: &mut Tx, target: &Target) -> Result<(), Error> {
    rows::lock_state(tx).await?;
    let state = rows::state(tx).await?;
    let shown = state.as_ref().map_or(RULE, |state| state.shown);
    let behind = match state {
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
        refresh_one(tx, customer, target, shown).await?;
    }
    let state = State {
        type_id: target.type_id.clone(),
        required_rank: target.required_rank,
        rule: RULE,
        shown: if is_last { RULE } else { shown },
        basis: target.basis.mark(),
        behind: last.filter(|_| !is_last),
    };
    rows::put_state(tx, &state).await
}

impl State {
    fn is_for(&self, target: &Target) -> bool {
        self.rule == RULE
            && self.type_id == target.type_id
            && self.required_rank == target.required_rank
            && self.basis == target.basis.mark()
    }
}
