//! All SQL of drafts.

use super::{DRAFTS_SHOWN, Draft};
use crate::confirmations::EvidenceFile;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, CustomerId, DraftId, PartnerId};
use crate::values::{PersonName, Timestamp};

#[derive(sqlx::FromRow)]
struct DraftRow {
    id: DraftId,
    account_id: AccountId,
    first_name: String,
    last_name: String,
    fields: String,
    revision: i64,
    changed_at: Timestamp,
    customer_id: Option<CustomerId>,
    evidence_name: Option<String>,
}

impl From<DraftRow> for Draft {
    fn from(row: DraftRow) -> Self {
        Self {
            id: row.id,
            account: row.account_id,
            author: PersonName::stored(row.first_name, row.last_name).full(),
            // We wrote it; were it damaged, an empty form is what can still be offered.
            fields: serde_json::from_str(&row.fields).unwrap_or_default(),
            revision: row.revision,
            changed_at: row.changed_at,
            customer: row.customer_id,
            evidence_name: row.evidence_name,
        }
    }
}

pub(super) async fn find(db: &mut Reader, partner: PartnerId, id: DraftId) -> Result<Option<Draft>, Error> {
    let row = sql!(
        db,
        optional DraftRow,
        "select d.id, d.account_id, a.first_name, a.last_name, d.fields, d.revision, d.changed_at, d.customer_id,
                f.name as evidence_name
         from drafts d
         join accounts a on a.id = d.account_id
         left join draft_files f on f.draft_id = d.id
         where d.id = $1 and d.partner_id = $2",
        id,
        partner,
    )?;
    Ok(row.map(Draft::from))
}

pub(super) async fn list(db: &mut Reader, partner: PartnerId) -> Result<Vec<Draft>, Error> {
    let rows = sql!(
        db,
        all DraftRow,
        "select d.id, d.account_id, a.first_name, a.last_name, d.fields, d.revision, d.changed_at, d.customer_id,
                f.name as evidence_name
         from drafts d
         join accounts a on a.id = d.account_id
         left join draft_files f on f.draft_id = d.id
         where d.partner_id = $1 and d.customer_id is null
         order by d.changed_at desc, d.id desc limit cast($2 as bigint)",
        partner,
        DRAFTS_SHOWN,
    )?;
    Ok(rows.into_iter().map(Draft::from).collect())
}

pub(super) async fn count(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 from drafts where partner_id = $1 and customer_id is null limit cast($2 as bigint)) as counted",
        partner,
        limit,
    )
}

/// Whether it was inserted; a draft with this identifier may be there already.
pub(super) async fn insert(
    tx: &mut Tx,
    id: DraftId,
    partner: PartnerId,
    account: AccountId,
    fields: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let inserted = sql!(
        tx,
        execute
        "insert into drafts (id, partner_id, account_id, fields, revision, created_at, changed_at)
         values ($1, $2, $3, $4, 1, $5, $5) on conflict (id) do nothing",
        id,
        partner,
        account,
        fields,
        now,
    )?;
    Ok(inserted == 1)
}

/// Whether it was still at this revision and not submitted.
pub(super) async fn update(
    tx: &mut Tx,
    partner: PartnerId,
    id: DraftId,
    revision: i64,
    account: AccountId,
    fields: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let updated = sql!(
        tx,
        execute
        "update drafts set fields = $1, revision = revision + 1, changed_at = $2, account_id = $6
         where id = $3 and partner_id = $4 and revision = $5 and customer_id is null",
        fields,
        now,
        id,
        partner,
        revision,
        account,
    )?;
    Ok(updated == 1)
}

/// Takes the draft for this transaction alone: who comes second finds another revision.
pub(super) async fn claim(tx: &mut Tx, partner: PartnerId, id: DraftId, revision: i64) -> Result<bool, Error> {
    let claimed = sql!(
        tx,
        execute
        "update drafts set revision = revision + 1
         where id = $1 and partner_id = $2 and revision = $3 and customer_id is null",
        id,
        partner,
        revision,
    )?;
    Ok(claimed == 1)
}

pub(super) async fn set_customer(tx: &mut Tx, id: DraftId, customer: CustomerId) -> Result<(), Error> {
    sql!(tx, execute "update drafts set customer_id = $1 where id = $2", customer, id)?;
    Ok(())
}

/// Whether there was one to remove: a submitted draft stays, since its page shows what came of it.
pub(super) async fn delete(tx: &mut Tx, partner: PartnerId, id: DraftId) -> Result<bool, Error> {
    let deleted = sql!(
        tx,
        execute "delete from drafts where id = $1 and partner_id = $2 and customer_id is null",
        id,
        partner,
    )?;
    Ok(deleted == 1)
}

pub(super) async fn insert_file(tx: &mut Tx, draft: DraftId, file: &EvidenceFile) -> Result<(), Error> {
    sql!(
        tx,
        execute "insert into draft_files (draft_id, name, media_type, bytes) values ($1, $2, $3, $4)",
        draft,
        &file.name,
        &file.media_type,
        &file.bytes,
    )?;
    Ok(())
}

/// A file as it is kept with a draft.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct DraftFile {
    pub(super) name: String,
    pub(super) media_type: String,
    pub(super) bytes: Vec<u8>,
}

pub(super) async fn file(db: &mut Reader, draft: DraftId) -> Result<Option<DraftFile>, Error> {
    sql!(
        db,
        optional DraftFile,
        "select name, media_type, bytes from draft_files where draft_id = $1",
        draft,
    )
}

pub(super) async fn delete_file(tx: &mut Tx, draft: DraftId) -> Result<(), Error> {
    sql!(tx, execute "delete from draft_files where draft_id = $1", draft)?;
    Ok(())
}
