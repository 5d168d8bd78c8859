//! All SQL of agreements.

use chrono::NaiveDate;

use super::{AgreementType, PolicyRow, Text, TextRef, Version};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::TextId;
use crate::values::{Country, Language, LanguageTag, Timestamp};

/// Every type, in the order in which they came.
pub(super) async fn types(db: &mut Reader) -> Result<Vec<AgreementType>, Error> {
    sql!(
        db,
        all AgreementType,
        "select id, name, template_id, introduced_on from agreement_types order by position"
    )
}

/// The versions of every type: the types in the order in which they came, their versions by rank.
pub(super) async fn versions(db: &mut Reader) -> Result<Vec<Version>, Error> {
    sql!(
        db,
        all Version,
        "select v.type_id, v.rank, v.effective_on, v.required_from
         from agreement_versions v
         join agreement_types t on t.id = v.type_id
         order by t.position, v.rank",
    )
}

#[derive(sqlx::FromRow)]
struct TextRow {
    id: TextId,
    type_id: String,
    rank: i64,
    country: String,
    language: LanguageTag,
    media_type: String,
    sha256: String,
    pdf_sha256: Option<String>,
}

impl From<TextRow> for TextRef {
    fn from(row: TextRow) -> Self {
        Self {
            id: row.id,
            type_id: row.type_id,
            rank: row.rank,
            country: Country::parse(&row.country).ok(),
            language: row.language,
            media_type: row.media_type,
            sha256: row.sha256,
            pdf_sha256: row.pdf_sha256,
        }
    }
}

/// The texts of a version that a customer of this country could get.
pub(super) async fn candidates(
    db: &mut Reader,
    type_id: &str,
    rank: i64,
    country: Country,
) -> Result<Vec<TextRef>, Error> {
    let rows = sql!(
        db,
        all TextRow,
        "select id, type_id, rank, country, language, media_type, sha256, pdf_sha256 from agreement_texts
         where type_id = $1 and rank = $2 and country in ('', $3)",
        type_id,
        rank,
        country,
    )?;
    Ok(rows.into_iter().map(TextRef::from).collect())
}

/// The texts of a version: all of them, or those of one country (`Some(None)`: the worldwide ones).
///
/// # Errors
/// If the database query fails.
pub async fn texts_of_version(
    db: &mut Reader,
    type_id: &str,
    rank: i64,
    of: Option<Option<Country>>,
) -> Result<Vec<TextRef>, Error> {
    let rows = sql!(
        db,
        all TextRow,
        "select id, type_id, rank, country, language, media_type, sha256, pdf_sha256 from agreement_texts
         where type_id = $1 and rank = $2 and (cast($3 as text) is null or country = $3)
         order by country, language",
        type_id,
        rank,
        of.map(|country| country.map_or("", Country::code)),
    )?;
    Ok(rows.into_iter().map(TextRef::from).collect())
}

/// The texts of every version of a type.
///
/// # Errors
/// If the database query fails.
pub async fn texts_of_type(db: &mut Reader, type_id: &str) -> Result<Vec<TextRef>, Error> {
    let rows = sql!(
        db,
        all TextRow,
        "select id, type_id, rank, country, language, media_type, sha256, pdf_sha256 from agreement_texts
         where type_id = $1 order by rank, country, language",
        type_id,
    )?;
    Ok(rows.into_iter().map(TextRef::from).collect())
}

/// What a type is called in the languages that it has a name of its own in.
///
/// # Errors
/// If the database query fails.
pub async fn names_of(db: &mut Reader, type_id: &str) -> Result<Vec<(Language, String)>, Error> {
    sql!(
        db,
        all(Language, String),
        "select language, name from agreement_names where type_id = $1",
        type_id,
    )
}

#[derive(sqlx::FromRow)]
struct WholeText {
    #[sqlx(flatten)]
    reference: TextRow,
    name: String,
    effective_on: NaiveDate,
    bytes: Vec<u8>,
}

/// Every text, without its bytes.
pub(super) async fn text_refs(db: &mut Reader) -> Result<Vec<TextRef>, Error> {
    let rows = sql!(
        db,
        all TextRow,
        "select id, type_id, rank, country, language, media_type, sha256, pdf_sha256 from agreement_texts",
    )?;
    Ok(rows.into_iter().map(TextRef::from).collect())
}

/// A text, without its bytes.
pub(super) async fn text_ref(db: &mut Reader, id: TextId) -> Result<Option<TextRef>, Error> {
    let row = sql!(
        db,
        optional TextRow,
        "select id, type_id, rank, country, language, media_type, sha256, pdf_sha256 from agreement_texts where id = $1",
        id,
    )?;
    Ok(row.map(TextRef::from))
}

/// A text with its bytes.
///
/// # Errors
/// If the database query fails.
pub async fn text(db: &mut Reader, id: TextId) -> Result<Option<Text>, Error> {
    let row = sql!(
        db,
        optional WholeText,
        "select x.id, x.type_id, x.rank, x.country, x.language, x.media_type, x.sha256, x.pdf_sha256, x.bytes, t.name, v.effective_on
         from agreement_texts x
         join agreement_types t on t.id = x.type_id
         join agreement_versions v on v.type_id = x.type_id and v.rank = x.rank
         where x.id = $1",
        id,
    )?;
    Ok(row.map(|row| Text {
        reference: row.reference.into(),
        type_name: row.name,
        effective_on: Some(row.effective_on),
        bytes: row.bytes,
    }))
}

pub(super) async fn policy_rows(db: &mut Reader) -> Result<Vec<PolicyRow>, Error> {
    sql!(
        db,
        all PolicyRow,
        "select from_date, rule, type_id from policy_rows order by from_date, position"
    )
}

/// Something that Assent ships with and that the database has.
#[derive(sqlx::FromRow)]
pub(super) struct Seeded {
    /// `type`, `version` or `policy`.
    pub what: String,
    /// The type, or what [`policy_name`] makes of a row of the timeline.
    pub name: String,
    /// Which version; 0 for what is none.
    pub rank: i64,
}

/// All that is there of types, versions and timeline, by name.
pub(super) async fn seeded(db: &mut Reader) -> Result<Vec<Seeded>, Error> {
    sql!(
        db,
        all Seeded,
        "select 'type' as what, id as name, cast(0 as bigint) as rank from agreement_types
         union all
         select 'version', type_id, rank from agreement_versions
         union all
         select 'policy', cast(from_date as text) || ' ' || rule || ' ' || coalesce(type_id, ''), 0 from policy_rows",
    )
}

/// What tells a row of the timeline from others.
pub(super) fn policy_name(row: &PolicyRow) -> String {
    format!(
        "{} {} {}",
        row.from_date,
        row.rule,
        row.type_id.as_deref().unwrap_or_default()
    )
}

/// Whether the type was not there before.
pub(super) async fn insert_type(tx: &mut Tx, agreement: &AgreementType, position: i64) -> Result<bool, Error> {
    tx.invalidates_reference_data();
    Ok(sql!(
        tx,
        execute
        "insert into agreement_types (id, name, template_id, introduced_on, position)
         values ($1, $2, $3, $4, $5) on conflict do nothing",
        &agreement.id,
        &agreement.name,
        agreement.template_id,
        agreement.introduced_on,
        position,
    )? > 0)
}

/// What a type is called in a language that is not English.
pub(super) async fn insert_name(tx: &mut Tx, type_id: &str, language: Language, name: &str) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute "insert into agreement_names (type_id, language, name) values ($1, $2, $3)",
        type_id,
        language,
        name,
    )?;
    Ok(())
}

/// What types are called: the type's own name, a language, the name in it.
pub(super) async fn names(db: &mut Reader) -> Result<Vec<(String, Language, String)>, Error> {
    sql!(
        db,
        all(String, Language, String),
        "select t.name, n.language, n.name from agreement_names n join agreement_types t on t.id = n.type_id",
    )
}

/// Whether the version was not there before: of two that start at once, one publishes it.
pub(super) async fn insert_version(tx: &mut Tx, version: &Version, now: Timestamp) -> Result<bool, Error> {
    tx.invalidates_reference_data();
    Ok(sql!(
        tx,
        execute
        "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing",
        &version.type_id,
        version.rank,
        version.effective_on,
        version.required_from,
        now,
    )? > 0)
}

pub(super) async fn insert_text(tx: &mut Tx, text: &TextRef, bytes: &[u8]) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute
        "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256, pdf_sha256)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        text.id,
        &text.type_id,
        text.rank,
        text.country.map_or("", Country::code),
        text.language,
        &text.media_type,
        bytes,
        &text.sha256,
        &text.pdf_sha256,
    )?;
    Ok(())
}

pub(super) async fn insert_policy_row(tx: &mut Tx, row: &PolicyRow, position: i64) -> Result<(), Error> {
    tx.invalidates_reference_data();
    sql!(
        tx,
        execute
        "insert into policy_rows (from_date, position, rule, type_id) values ($1, $2, $3, $4) on conflict do nothing",
        row.from_date,
        position,
        row.rule,
        &row.type_id,
    )?;
    Ok(())
}
