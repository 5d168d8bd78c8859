//! The SQL of drafts: the versions that are being prepared, their texts, and the PDFs of texts.

use super::{Draft, DraftText, Text, TextRef};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::TextId;
use crate::values::{Country, LanguageTag, Timestamp};

pub(super) async fn draft(db: &mut Reader, type_id: &str) -> Result<Option<Draft>, Error> {
    sql!(
        db,
        optional Draft,
        "select type_id, revision, begun_at, begun_by from agreement_drafts where type_id = $1",
        type_id,
    )
}

/// Whether there was none: of two that begin at once, one does.
pub(super) async fn insert_draft(tx: &mut Tx, draft: &Draft) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into agreement_drafts (type_id, revision, begun_at, begun_by) values ($1, $2, $3, $4)
         on conflict do nothing",
        &draft.type_id,
        draft.revision,
        draft.begun_at,
        &draft.begun_by,
    )? > 0)
}

/// Counts a change, which locks the draft. `false`: there is none.
pub(super) async fn touch(tx: &mut Tx, type_id: &str) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute "update agreement_drafts set revision = revision + 1 where type_id = $1",
        type_id,
    )? > 0)
}

pub(super) async fn delete_draft(tx: &mut Tx, type_id: &str) -> Result<(), Error> {
    sql!(tx, execute "delete from agreement_draft_texts where type_id = $1", type_id)?;
    sql!(tx, execute "delete from agreement_drafts where type_id = $1", type_id)?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: TextId,
    type_id: String,
    country: String,
    language: LanguageTag,
    media_type: String,
    sha256: String,
    pdf_sha256: Option<String>,
    changed_at: Timestamp,
    changed_by: String,
}

impl Row {
    fn of_rank(self, rank: i64) -> DraftText {
        DraftText {
            reference: TextRef {
                id: self.id,
                type_id: self.type_id,
                rank,
                country: Country::parse(&self.country).ok(),
                language: self.language,
                media_type: self.media_type,
                sha256: self.sha256,
                pdf_sha256: self.pdf_sha256,
            },
            changed_at: self.changed_at,
            changed_by: self.changed_by,
        }
    }
}

/// The texts of a draft that will be the version of this rank.
pub(super) async fn texts(db: &mut Reader, type_id: &str, rank: i64) -> Result<Vec<DraftText>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select id, type_id, country, language, media_type, sha256, pdf_sha256, changed_at, changed_by
         from agreement_draft_texts where type_id = $1 order by country, language",
        type_id,
    )?;
    Ok(rows.into_iter().map(|row| row.of_rank(rank)).collect())
}

#[derive(sqlx::FromRow)]
struct Whole {
    #[sqlx(flatten)]
    row: Row,
    name: String,
    bytes: Vec<u8>,
}

/// A text of a draft with its bytes.
pub(super) async fn text(db: &mut Reader, type_id: &str, rank: i64, id: TextId) -> Result<Option<Text>, Error> {
    let row = sql!(
        db,
        optional Whole,
        "select d.id, d.type_id, d.country, d.language, d.media_type, d.sha256, d.pdf_sha256, d.changed_at, d.changed_by,
                t.name, d.bytes
         from agreement_draft_texts d join agreement_types t on t.id = d.type_id
         where d.type_id = $1 and d.id = $2",
        type_id,
        id,
    )?;
    Ok(row.map(|whole| Text {
        reference: whole.row.of_rank(rank).reference,
        type_name: whole.name,
        effective_on: None,
        bytes: whole.bytes,
    }))
}

pub(super) async fn insert_text(tx: &mut Tx, text: &DraftText, bytes: &[u8]) -> Result<(), Error> {
    let of = &text.reference;
    sql!(
        tx,
        execute
        "insert into agreement_draft_texts (id, type_id, country, language, media_type, bytes, sha256, pdf_sha256, changed_at,
                                            changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        of.id,
        &of.type_id,
        of.country.map_or("", Country::code),
        of.language,
        &of.media_type,
        bytes,
        &of.sha256,
        &of.pdf_sha256,
        text.changed_at,
        &text.changed_by,
    )?;
    Ok(())
}

pub(super) async fn update_text(tx: &mut Tx, text: &DraftText, bytes: &[u8]) -> Result<(), Error> {
    let of = &text.reference;
    sql!(
        tx,
        execute
        "update agreement_draft_texts set media_type = $2, bytes = $3, sha256 = $4, changed_at = $5, changed_by = $6
         where id = $1",
        of.id,
        &of.media_type,
        bytes,
        &of.sha256,
        text.changed_at,
        &text.changed_by,
    )?;
    Ok(())
}

pub(super) async fn delete_text(tx: &mut Tx, id: TextId) -> Result<(), Error> {
    sql!(tx, execute "delete from agreement_draft_texts where id = $1", id)?;
    Ok(())
}

/// Makes the texts of a draft those of a version.
pub(super) async fn publish_texts(tx: &mut Tx, type_id: &str, rank: i64) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute
        "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256, pdf_sha256)
         select id, type_id, cast($2 as bigint), country, language, media_type, bytes, sha256, pdf_sha256
         from agreement_draft_texts where type_id = $1",
        type_id,
        rank,
    )?;
    Ok(())
}

pub(super) async fn set_pdf(tx: &mut Tx, text: &DraftText) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update agreement_draft_texts set pdf_sha256 = $2, changed_at = $3, changed_by = $4 where id = $1",
        text.reference.id,
        &text.reference.pdf_sha256,
        text.changed_at,
        &text.changed_by,
    )?;
    Ok(())
}

pub(super) async fn insert_file(tx: &mut Tx, sha256: &str, bytes: &[u8]) -> Result<(), Error> {
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    sql!(
        tx,
        execute "insert into agreement_files (sha256, size, bytes) values ($1, $2, $3) on conflict do nothing",
        sha256,
        size,
        bytes,
    )?;
    Ok(())
}

/// Deletes the PDFs that no text has any more.
pub(super) async fn delete_unused_files(tx: &mut Tx) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "delete from agreement_files
         where sha256 not in (select pdf_sha256 from agreement_texts where pdf_sha256 is not null)
           and sha256 not in (select pdf_sha256 from agreement_draft_texts where pdf_sha256 is not null)",
    )?;
    Ok(())
}

pub(super) async fn file(db: &mut Reader, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
    sql!(db, maybe Vec<u8>, "select bytes from agreement_files where sha256 = $1", sha256)
}
