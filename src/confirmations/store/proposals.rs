//! All SQL of proposals.

use crate::confirmations::proposal::{Outcome, Proposal};
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, ProposalId};

pub(in crate::confirmations) async fn insert(tx: &mut Tx, what: &Proposal) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into proposals (id, confirmation_id, customer_id, verdict, cause, note, undoes, proposed_at, account_id,
                                person_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        what.id,
        what.confirmation,
        what.customer,
        what.verdict,
        what.cause,
        &what.note,
        what.undoes,
        what.proposed_at,
        what.account,
        &what.person,
    )?;
    mark_list_stale(tx, what.customer);
    Ok(())
}

pub(in crate::confirmations) async fn settle(
    tx: &mut Tx,
    proposal: &Proposal,
    outcome: Outcome,
    now: Timestamp,
    (account, name): (AccountId, &str),
    note: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update proposals
         set outcome = $2, settled_at = $3, settled_by = $4, settled_by_name = $5, settled_note = $6
         where id = $1",
        proposal.id,
        outcome,
        now,
        account,
        name,
        note,
    )?;
    mark_list_stale(tx, proposal.customer);
    Ok(())
}

pub(in crate::confirmations) async fn find(db: &mut Reader, id: ProposalId) -> Result<Option<Proposal>, Error> {
    sql!(
        db,
        optional Proposal,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, proposed_at, account_id, person_name, outcome,
                settled_at, settled_by, settled_by_name, settled_note
         from proposals where id = $1",
        id,
    )
}

pub(in crate::confirmations) async fn open(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Option<Proposal>, Error> {
    sql!(
        db,
        optional Proposal,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, proposed_at, account_id, person_name, outcome,
                settled_at, settled_by, settled_by_name, settled_note
         from proposals where confirmation_id = $1 and outcome is null",
        confirmation,
    )
}

pub(in crate::confirmations) async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
) -> Result<Vec<Proposal>, Error> {
    sql!(
        db,
        all Proposal,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, proposed_at, account_id, person_name, outcome,
                settled_at, settled_by, settled_by_name, settled_note
         from proposals where customer_id = $1 order by proposed_at, id",
        customer,
    )
}
