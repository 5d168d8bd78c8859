//! All SQL of decisions.

use crate::audit::Context;
use crate::confirmations::decision::Decision;
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{ConfirmationId, CustomerId, DecisionId};

pub(in crate::confirmations) async fn insert(tx: &mut Tx, cx: &Context, what: &Decision) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into decisions (id, confirmation_id, customer_id, verdict, cause, note, undoes, revives, decided_at,
                                account_id, person_name, network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        what.id,
        what.confirmation,
        what.customer,
        what.verdict,
        what.cause,
        &what.note,
        what.undoes,
        what.revives,
        what.decided_at,
        what.account,
        &what.person,
        &*cx.network_address,
        &*cx.user_agent,
    )?;
    mark_list_stale(tx, what.customer);
    Ok(())
}

pub(in crate::confirmations) async fn find(db: &mut Reader, id: DecisionId) -> Result<Option<Decision>, Error> {
    sql!(
        db,
        optional Decision,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, revives, decided_at, account_id, person_name
         from decisions where id = $1",
        id,
    )
}

pub(in crate::confirmations) async fn last(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Option<Decision>, Error> {
    sql!(
        db,
        optional Decision,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, revives, decided_at, account_id, person_name
         from decisions where confirmation_id = $1
         order by decided_at desc, id desc limit 1",
        confirmation,
    )
}

pub(in crate::confirmations) async fn of_confirmation(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Vec<Decision>, Error> {
    sql!(
        db,
        all Decision,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, revives, decided_at, account_id, person_name
         from decisions where confirmation_id = $1
         order by decided_at, id",
        confirmation,
    )
}

pub(in crate::confirmations) async fn of_customer(
    db: &mut Reader,
    customer: CustomerId,
) -> Result<Vec<Decision>, Error> {
    sql!(
        db,
        all Decision,
        "select id, confirmation_id, customer_id, verdict, cause, note, undoes, revives, decided_at, account_id, person_name
         from decisions where customer_id = $1
         order by decided_at, id",
        customer,
    )
}
