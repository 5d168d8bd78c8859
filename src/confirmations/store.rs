//! All SQL of confirmations, evidence files and withdrawals.

use chrono::NaiveDate;
use uuid::Uuid;

use super::latest::Latest;
use super::withdrawal::{Withdrawal, Withdrawn};
use super::{Basis, Confirmation, EvidenceFile, HISTORY_SHOWN, Method, Signer};
use crate::audit::Context;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, PartnerId, TextId, WithdrawalId};
use crate::values::{Country, EmailAddress, Language, LanguageTag, PersonName, PhoneNumber, Timestamp};

/// Later than anything is recorded.
const FOREVER: Timestamp = Timestamp::from_micros(i64::MAX);

/// So many withdrawals are shown of one customer; an honest customer has a handful.
const WITHDRAWALS_SHOWN: i64 = 100;

#[derive(sqlx::FromRow)]
struct Row {
    id: ConfirmationId,
    method: Method,
    partner_id: Option<PartnerId>,
    customer_id: CustomerId,
    type_id: String,
    rank: i64,
    template_id: Uuid,
    text_id: TextId,
    text_country: String,
    text_language: LanguageTag,
    text_sha256: String,
    accepted_on: NaiveDate,
    signer_first_name: String,
    signer_last_name: String,
    signer_email: EmailAddress,
    signer_phone: Option<PhoneNumber>,
    basis: Basis,
    evidence_sha256: Option<String>,
    evidence_name: Option<String>,
    supersedes: Option<ConfirmationId>,
    reason: Option<String>,
    employee: Option<String>,
    sentence: String,
    sentence_language: Language,
    recorded_at: Timestamp,
    recorded_by: AccountId,
    recorded_by_name: String,
    recorded_by_email: String,
    recorded_by_role: String,
    recorded_for: String,
    network_address: String,
    user_agent: String,
}

impl From<Row> for Confirmation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            method: row.method,
            partner: row.partner_id,
            customer: row.customer_id,
            type_id: row.type_id,
            rank: row.rank,
            template_id: row.template_id,
            text: row.text_id,
            // Worldwide is kept as no letters at all.
            text_country: Country::parse(&row.text_country).ok(),
            text_language: row.text_language,
            text_sha256: row.text_sha256,
            accepted_on: row.accepted_on,
            signer: Signer {
                name: PersonName::stored(row.signer_first_name, row.signer_last_name),
                email: row.signer_email,
                phone: row.signer_phone,
            },
            basis: row.basis,
            evidence_sha256: row.evidence_sha256,
            evidence_name: row.evidence_name,
            supersedes: row.supersedes,
            reason: row.reason,
            employee: row.employee,
            sentence: row.sentence,
            sentence_language: row.sentence_language,
            recorded_at: row.recorded_at,
            recorded_by: row.recorded_by,
            recorded_by_name: row.recorded_by_name,
            recorded_by_email: row.recorded_by_email,
            recorded_by_role: row.recorded_by_role,
            recorded_for: row.recorded_for,
            network_address: row.network_address,
            user_agent: row.user_agent,
        }
    }
}

pub(super) async fn insert(tx: &mut Tx, what: &Confirmation) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into confirmations (id, method, partner_id, customer_id, type_id, rank, template_id, text_id,
                                    text_country, text_language, text_sha256, accepted_on, signer_first_name,
                                    signer_last_name, signer_email, signer_phone, signer_key, basis, evidence_sha256,
                                    evidence_name, supersedes, reason, employee, sentence, sentence_language, recorded_at, recorded_by,
                                    recorded_by_name, recorded_by_email, recorded_by_role, recorded_for,
                                    network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33)",
        what.id,
        what.method,
        what.partner,
        what.customer,
        &what.type_id,
        what.rank,
        what.template_id,
        what.text,
        what.text_country.map_or("", Country::code),
        what.text_language,
        &what.text_sha256,
        what.accepted_on,
        what.signer.name.first(),
        what.signer.name.last(),
        &what.signer.email,
        &what.signer.phone,
        what.signer.key(),
        what.basis,
        &what.evidence_sha256,
        &what.evidence_name,
        what.supersedes,
        &what.reason,
        &what.employee,
        &what.sentence,
        what.sentence_language,
        what.recorded_at,
        what.recorded_by,
        &what.recorded_by_name,
        &what.recorded_by_email,
        &what.recorded_by_role,
        &what.recorded_for,
        &what.network_address,
        &what.user_agent,
    )?;
    tx.touch(what.customer);
    Ok(())
}

pub(super) async fn find(db: &mut Reader, id: ConfirmationId) -> Result<Option<Confirmation>, Error> {
    let row = sql!(db, optional Row, "select * from confirmations where id = $1", id)?;
    Ok(row.map(Confirmation::from))
}

pub(super) async fn last_direct(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Confirmation>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select * from confirmations
         where customer_id = $1 and type_id = $2 and method = 'direct' and recorded_at <= $3
         order by recorded_at desc, id desc limit 1",
        customer,
        type_id,
        until.unwrap_or(FOREVER),
    )?;
    Ok(row.map(Confirmation::from))
}

pub(super) async fn last_attested(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Confirmation>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select * from confirmations
         where customer_id = $1 and type_id = $2 and partner_id = $3 and recorded_at <= $4
         order by recorded_at desc, id desc limit 1",
        customer,
        type_id,
        partner,
        until.unwrap_or(FOREVER),
    )?;
    Ok(row.map(Confirmation::from))
}

/// When something of a customer and a type was last confirmed, and when it was last withdrawn.
pub(super) async fn last_acts(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
) -> Result<(Option<Timestamp>, Option<Timestamp>), Error> {
    sql!(
        db,
        one(Option<Timestamp>, Option<Timestamp>),
        "select (select max(recorded_at) from confirmations where customer_id = $1 and type_id = $2),
                (select max(withdrawn_at) from withdrawals where customer_id = $1 and type_id = $2)",
        customer,
        type_id,
    )
}

/// The partner's last attestation before this one that was not corrected.
pub(super) async fn attested_before(db: &mut Reader, what: &Confirmation) -> Result<Option<Confirmation>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select * from confirmations
         where customer_id = $1 and type_id = $2 and partner_id = $3 and id <> $4
           and (recorded_at < $5 or (recorded_at = $5 and id < $4))
           and not exists (select 1 from confirmations later where later.supersedes = confirmations.id)
         order by recorded_at desc, id desc limit 1",
        what.customer,
        &what.type_id,
        what.partner,
        what.id,
        what.recorded_at,
    )?;
    Ok(row.map(Confirmation::from))
}

/// The record that corrects another, if one does.
pub(super) async fn correction_of(db: &mut Reader, id: ConfirmationId) -> Result<Option<ConfirmationId>, Error> {
    sql!(db, maybe ConfirmationId, "select id from confirmations where supersedes = $1", id)
}

pub(super) async fn history(
    db: &mut Reader,
    partner: Option<PartnerId>,
    customer: CustomerId,
    until: Option<Timestamp>,
) -> Result<Vec<Confirmation>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select * from confirmations
         where customer_id = $1 and ($2 or partner_id is null or partner_id = $3) and recorded_at <= $5
         order by recorded_at desc, id desc limit cast($4 as bigint)",
        customer,
        partner.is_none(),
        partner,
        HISTORY_SHOWN,
        until.unwrap_or(FOREVER),
    )?;
    Ok(rows.into_iter().map(Confirmation::from).collect())
}

pub(super) async fn insert_evidence(
    tx: &mut Tx,
    sha256: &str,
    file: &EvidenceFile,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into evidence_files (sha256, media_type, size, bytes, created_at) values ($1, $2, $3, $4, $5)
         on conflict (sha256) do nothing",
        sha256,
        &file.media_type,
        i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        &file.bytes,
        now,
    )?;
    Ok(())
}

pub(super) async fn evidence(db: &mut Reader, confirmation: ConfirmationId) -> Result<Option<EvidenceFile>, Error> {
    sql!(
        db,
        optional EvidenceFile,
        "select c.evidence_name as name, e.media_type, e.bytes
         from confirmations c
         join evidence_files e on e.sha256 = c.evidence_sha256
         where c.id = $1",
        confirmation,
    )
}

pub(super) async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<Latest>, Error> {
    sql!(
        db,
        all Latest,
        "select n.id, n.customer_id, c.company_name, t.name as agreement, n.rank, n.method, n.accepted_on, n.recorded_at,
                n.recorded_by_name, n.recorded_for
         from confirmations n
         join customers c on c.id = n.customer_id
         join agreement_types t on t.id = n.type_id
         order by n.id desc limit cast($1 as bigint)",
        limit,
    )
}

pub(super) async fn count_from(db: &mut Reader, first: ConfirmationId, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from confirmations where id >= $1 limit cast($2 as bigint)) as counted",
        first,
        limit,
    )
}

/// Whether it is new: the same form sent twice is one withdrawal.
pub(super) async fn insert_withdrawal(
    tx: &mut Tx,
    cx: &Context,
    id: WithdrawalId,
    what: &Withdrawn,
    account: AccountId,
) -> Result<bool, Error> {
    tx.touch(what.customer_id);
    Ok(sql!(
        tx,
        execute
        "insert into withdrawals (id, customer_id, type_id, withdrawn_on, withdrawn_at, account_id, person_name,
                                  person_email, role, reason, network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (id) do nothing",
        id,
        what.customer_id,
        &what.type_id,
        what.withdrawn_on,
        what.withdrawn_at,
        account,
        &what.person_name,
        &what.person_email,
        &what.role,
        &what.reason,
        &*cx.network_address,
        &*cx.user_agent,
    )? > 0)
}

#[derive(sqlx::FromRow)]
struct WithdrawalRow {
    withdrawn_on: NaiveDate,
    withdrawn_at: Timestamp,
}

pub(super) async fn last_withdrawal(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Withdrawal>, Error> {
    let row = sql!(
        db,
        optional WithdrawalRow,
        "select withdrawn_on, withdrawn_at from withdrawals
         where customer_id = $1 and type_id = $2 and (cast($3 as bigint) is null or withdrawn_at <= $3)
         order by withdrawn_at desc, id desc limit 1",
        customer,
        type_id,
        until,
    )?;
    Ok(row.map(|row| Withdrawal {
        on: row.withdrawn_on,
        at: row.withdrawn_at,
    }))
}

pub(super) async fn withdrawals(db: &mut Reader, customer: CustomerId) -> Result<Vec<Withdrawn>, Error> {
    sql!(
        db,
        all Withdrawn,
        "select customer_id, type_id, withdrawn_on, withdrawn_at, person_name, person_email, role, reason
         from withdrawals where customer_id = $1
         order by withdrawn_at desc, id desc limit cast($2 as bigint)",
        customer,
        WITHDRAWALS_SHOWN,
    )
}
