//! All SQL of batches.

use crate::db::{Error, Reader, Tx};
use crate::review::bulk::{Batch, BatchItem, Outcome, Pending};
use crate::sql;
use crate::values::id::{BatchId, ConfirmationId, CustomerId, DecisionId, ProposalId};

/// `false` if it is there already, or another one undoes the same batch.
pub(in crate::review) async fn insert(tx: &mut Tx, what: &Batch) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into review_batches (id, act, cause, note, undoes, made_at, account_id, person_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        what.id,
        what.act,
        what.cause,
        &what.note,
        what.undoes,
        what.made_at,
        what.account,
        &what.person,
    )? > 0)
}

pub(in crate::review) async fn insert_item(
    tx: &mut Tx,
    batch: BatchId,
    number: i64,
    (confirmation, customer): (ConfirmationId, CustomerId),
    seen: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into review_batch_items (batch_id, number, confirmation_id, customer_id, seen, outcome)
         values ($1, $2, $3, $4, $5, 'pending')",
        batch,
        number,
        confirmation,
        customer,
        seen,
    )?;
    Ok(())
}

/// Gives a batch the items of the one that it undoes, as far as they were carried out.
pub(in crate::review) async fn insert_items_to_undo(tx: &mut Tx, batch: BatchId, undoes: BatchId) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into review_batch_items (batch_id, number, confirmation_id, customer_id, seen, outcome)
         select $1, number, confirmation_id, customer_id, '', 'pending'
         from review_batch_items where batch_id = $2 and outcome in ('done', 'proposed')",
        batch,
        undoes,
    )?;
    Ok(())
}

pub(in crate::review) async fn find(db: &mut Reader, id: BatchId) -> Result<Option<Batch>, Error> {
    sql!(
        db,
        optional Batch,
        "select id, act, cause, note, undoes, made_at, account_id, person_name from review_batches where id = $1",
        id,
    )
}

pub(in crate::review) async fn undoing(db: &mut Reader, undoes: BatchId) -> Result<Option<BatchId>, Error> {
    sql!(db, maybe BatchId, "select id from review_batches where undoes = $1", undoes)
}

pub(in crate::review) async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<Batch>, Error> {
    sql!(
        db,
        all Batch,
        "select id, act, cause, note, undoes, made_at, account_id, person_name
         from review_batches order by id desc limit cast($1 as bigint)",
        limit,
    )
}

pub(in crate::review) async fn items(db: &mut Reader, id: BatchId) -> Result<Vec<BatchItem>, Error> {
    sql!(
        db,
        all BatchItem,
        "select b.confirmation_id, i.company_name, i.signer_name, b.outcome
         from review_batch_items b join review_items i on i.confirmation_id = b.confirmation_id
         where b.batch_id = $1 order by b.number",
        id,
    )
}

/// The next items that are not carried out, and what those of the batch that is undone have made.
pub(in crate::review) async fn pending(
    db: &mut Reader,
    id: BatchId,
    after: i64,
    limit: i64,
) -> Result<Vec<Pending>, Error> {
    sql!(
        db,
        all Pending,
        "select i.number, i.confirmation_id, i.customer_id, i.seen, undone.decision_id, undone.proposal_id
         from review_batch_items i
         join review_batches b on b.id = i.batch_id
         left join review_batch_items undone on undone.batch_id = b.undoes and undone.number = i.number
         where i.batch_id = $1 and i.number > $2 and i.outcome = 'pending'
         order by i.number limit cast($3 as bigint)",
        id,
        after,
        limit,
    )
}

pub(in crate::review) async fn is_pending(db: &mut Reader, id: BatchId, number: i64) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select number from review_batch_items where batch_id = $1 and number = $2 and outcome = 'pending'",
        id,
        number,
    )?
    .is_some())
}

pub(in crate::review) async fn settle(
    tx: &mut Tx,
    id: BatchId,
    number: i64,
    outcome: Outcome,
    decision: Option<DecisionId>,
    proposal: Option<ProposalId>,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update review_batch_items set outcome = $3, decision_id = $4, proposal_id = $5
         where batch_id = $1 and number = $2",
        id,
        number,
        outcome,
        decision,
        proposal,
    )?;
    Ok(())
}
