//! All SQL of invitations.

use super::{Invitation, State};
use crate::accounts::Agent;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, InvitationId, PartnerId};

pub(super) async fn insert(
    tx: &mut Tx,
    id: InvitationId,
    who: &Agent,
    customer: CustomerId,
    type_id: &str,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into invitations (id, partner_id, customer_id, type_id, state, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        id,
        who.partner,
        customer,
        type_id,
        State::Created,
        who.visitor.account,
        now,
    )?;
    tx.touch(customer);
    Ok(())
}

pub(super) async fn of(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<Vec<Invitation>, Error> {
    sql!(
        db,
        all Invitation,
        "select i.id, i.type_id, i.state, i.created_at, a.first_name, a.last_name
         from invitations i
         join accounts a on a.id = i.created_by
         where i.customer_id = $1 and i.partner_id = $2
         order by i.created_at desc, i.id desc limit 50",
        customer,
        partner,
    )
}
