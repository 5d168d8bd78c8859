//! All SQL of notices to the persons named in attestations, and of their disputes.

use super::dispute::{CustomerDispute, Dispute};
use crate::audit::Context;
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId};
use crate::values::secret::TokenHash;

pub(super) async fn insert(tx: &mut Tx, token: &TokenHash, id: ConfirmationId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into attestation_notices (token_hash, confirmation_id, created_at) values ($1, $2, $3)",
        token,
        id,
        now,
    )?;
    Ok(())
}

/// Deletes the links that were not used for a dispute.
pub(super) async fn end(tx: &mut Tx, id: ConfirmationId) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from attestation_notices where confirmation_id = $1 and disputed_at is null",
        id,
    )?;
    Ok(())
}

pub(super) async fn find(
    db: &mut Reader,
    token: &TokenHash,
    created_since: Timestamp,
) -> Result<Option<ConfirmationId>, Error> {
    sql!(
        db,
        maybe ConfirmationId,
        "select confirmation_id from attestation_notices where token_hash = $1 and created_at > $2",
        token,
        created_since,
    )
}

pub(super) async fn of(db: &mut Reader, id: ConfirmationId) -> Result<Option<Dispute>, Error> {
    sql!(
        db,
        optional Dispute,
        "select disputed_at, coalesce(reason, '') as reason from attestation_notices
         where confirmation_id = $1 and disputed_at is not null
         order by disputed_at limit 1",
        id,
    )
}

/// The disputes about a customer's attestations.
pub(super) async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<CustomerDispute>, Error> {
    sql!(
        db,
        all CustomerDispute,
        "select noticed.confirmation_id as confirmation, noticed.disputed_at, coalesce(noticed.reason, '') as reason
         from confirmations recorded join attestation_notices noticed on noticed.confirmation_id = recorded.id
         where recorded.customer_id = $1 and noticed.disputed_at is not null",
        customer,
    )
}

/// Records a dispute about a confirmation of this customer; `false` if there was one before.
pub(super) async fn dispute(
    tx: &mut Tx,
    cx: &Context,
    token: &TokenHash,
    customer: CustomerId,
    reason: &str,
) -> Result<bool, Error> {
    mark_list_stale(tx, customer);
    Ok(sql!(
        tx,
        execute
        "update attestation_notices set disputed_at = $2, reason = $3, network_address = $4, user_agent = $5
         where token_hash = $1 and disputed_at is null",
        token,
        cx.now,
        reason,
        &*cx.network_address,
        &*cx.user_agent,
    )? > 0)
}
