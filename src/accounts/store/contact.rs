//! SQL of contact addresses and of their changes.

use crate::accounts::contact::{Change, Outcome};
use crate::accounts::provenance::{AddressProof, Provenance};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, ContactChangeId};
use crate::values::secret::TokenHash;
use crate::values::{EmailAddress, Timestamp};

pub async fn insert(tx: &mut Tx, what: &Change, token: Option<&TokenHash>, consent: &TokenHash) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into contact_changes (id, account_id, email, source, asked_by, asked_by_organisation, asked_by_account,
                                      reason, token_hash, consent_hash, created_at, expires_at, due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        what.id,
        what.account,
        &what.email,
        what.source,
        &what.asked_by,
        &what.asked_by_organisation,
        what.asked_by_account,
        &what.reason,
        token,
        consent,
        what.created_at,
        what.expires_at,
        what.due_at,
    )?;
    Ok(())
}

/// Whether this very change was asked for since a moment.
pub async fn asked_since(
    db: &mut Reader,
    account: AccountId,
    email: &EmailAddress,
    since: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from contact_changes
         where account_id = $1 and email = $2 and created_at > $3 and ended_at is null",
        account,
        email,
        since,
    )? > 0)
}

pub async fn count_since(db: &mut Reader, account: AccountId, since: Timestamp) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from contact_changes where account_id = $1 and created_at > $2",
        account,
        since,
    )
}

/// The change of an account that was asked for last.
pub async fn newest(db: &mut Reader, account: AccountId) -> Result<Option<Change>, Error> {
    sql!(
        db,
        optional Change,
        "select * from contact_changes where account_id = $1 order by created_at desc, id desc limit 1",
        account,
    )
}

pub async fn by_id(db: &mut Reader, id: ContactChangeId) -> Result<Option<Change>, Error> {
    sql!(db, optional Change, "select * from contact_changes where id = $1", id)
}

pub async fn by_token(db: &mut Reader, token: &TokenHash) -> Result<Option<Change>, Error> {
    sql!(db, optional Change, "select * from contact_changes where token_hash = $1", token)
}

pub async fn by_consent(db: &mut Reader, token: &TokenHash) -> Result<Option<Change>, Error> {
    sql!(db, optional Change, "select * from contact_changes where consent_hash = $1", token)
}

pub async fn set_token(tx: &mut Tx, id: ContactChangeId, token: &TokenHash, until: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update contact_changes set token_hash = $2, expires_at = $3 where id = $1",
        id,
        token,
        until,
    )?;
    Ok(())
}

pub async fn set_consent(tx: &mut Tx, id: ContactChangeId, token: &TokenHash) -> Result<(), Error> {
    sql!(tx, execute "update contact_changes set consent_hash = $2 where id = $1", id, token)?;
    Ok(())
}

pub async fn set_proved(tx: &mut Tx, id: ContactChangeId, now: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update contact_changes set proved_at = $2 where id = $1", id, now)?;
    Ok(())
}

pub async fn set_agreed(tx: &mut Tx, id: ContactChangeId, now: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update contact_changes set agreed_at = $2 where id = $1", id, now)?;
    Ok(())
}

/// Ends a change; `false` if it was over.
pub async fn end(tx: &mut Tx, id: ContactChangeId, outcome: Outcome, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update contact_changes set ended_at = $3, outcome = $2 where id = $1 and ended_at is null",
        id,
        outcome,
        now,
    )? > 0)
}

/// Ends the change of an account that waits.
pub async fn end_open(tx: &mut Tx, account: AccountId, outcome: Outcome, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update contact_changes set ended_at = $3, outcome = $2 where account_id = $1 and ended_at is null",
        account,
        outcome,
        now,
    )?;
    Ok(())
}

/// The changes whose seven days are over.
pub async fn due(db: &mut Reader, now: Timestamp, limit: i64) -> Result<Vec<ContactChangeId>, Error> {
    sql!(
        db,
        column ContactChangeId,
        "select id from contact_changes where ended_at is null and due_at <= $1 order by due_at limit cast($2 as bigint)",
        now,
        limit,
    )
}

/// Sets a contact address with its provenance.
pub async fn set_address(
    tx: &mut Tx,
    account: AccountId,
    email: &EmailAddress,
    provenance: &Provenance,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update accounts set contact_email = $2, contact_source = $3, contact_by = $4, contact_by_organisation = $5,
                contact_given_at = $6, contact_proof = $7, contact_proved_at = $8, contact_changed_at = $9,
                revision = revision + 1
         where id = $1",
        account,
        email,
        provenance.source,
        &provenance.by,
        &provenance.by_organisation,
        provenance.given_at,
        provenance.proof,
        provenance.proved_at,
        provenance.changed_at,
    )?;
    Ok(())
}

/// Records what proved an address, unless something had before.
pub async fn note_proof(tx: &mut Tx, account: AccountId, proof: AddressProof, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update accounts set contact_proof = $2, contact_proved_at = $3 where id = $1 and contact_proof is null",
        account,
        proof,
        now,
    )?;
    Ok(())
}
