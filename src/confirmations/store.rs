//! All SQL of confirmations, evidence files and withdrawals; that of decisions is in a file of its own.

pub(super) mod decisions;
pub(super) mod history;
pub(super) mod proposals;

use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::decision::Verdict;
use super::evidence::{StoredAs, StoredFile};
use super::latest::Latest;
use super::withdrawal::Withdrawal;
use super::{Confirmation, EvidenceFile, HISTORY_SHOWN, Last, Signer};
use crate::audit::Context;
use crate::customers::mark_list_stale;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, ConfirmationId, CustomerId, PartnerId, WithdrawalId};
use crate::values::{Country, EmailAddress, PersonName, PhoneNumber, Timestamp};

/// Later than anything is recorded.
const FOREVER: Timestamp = Timestamp::from_micros(i64::MAX);

/// The withdrawals shown of one customer at most.
const WITHDRAWALS_SHOWN: i64 = 100;

/// A text's country, as it is stored: empty for a worldwide text.
#[derive(sqlx::Type)]
#[sqlx(transparent)]
pub(super) struct StoredCountry(String);

impl From<StoredCountry> for Option<Country> {
    fn from(StoredCountry(code): StoredCountry) -> Self {
        Country::parse(&code).ok()
    }
}

impl<'r, R> FromRow<'r, R> for Signer
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    EmailAddress: Decode<'r, R::Database> + Type<R::Database>,
    Option<PhoneNumber>: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        Ok(Self {
            name: PersonName::stored(row.try_get("signer_first_name")?, row.try_get("signer_last_name")?),
            email: row.try_get("signer_email")?,
            phone: row.try_get("signer_phone")?,
        })
    }
}

pub(super) async fn insert(tx: &mut Tx, what: &Confirmation) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into confirmations (id, method, partner_id, customer_id, type_id, rank, template_id, text_id,
                                    text_country, text_language, text_sha256, text_pdf_sha256, accepted_on, signer_first_name,
                                    signer_last_name, signer_email, signer_phone, signer_key, basis, evidence_sha256,
                                    evidence_name, supersedes, reason, employee, sentence, sentence_language, recorded_at, recorded_by,
                                    recorded_by_name, recorded_by_email, recorded_by_role, recorded_for,
                                    network_address, user_agent)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34)",
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
        &what.text_pdf_sha256,
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
    mark_list_stale(tx, what.customer);
    Ok(())
}

pub(super) async fn find(db: &mut Reader, id: ConfirmationId) -> Result<Option<Confirmation>, Error> {
    sql!(db, optional Confirmation, "select * from confirmations where id = $1", id)
}

/// A confirmation with the last decision about it.
#[derive(sqlx::FromRow)]
struct Judged {
    #[sqlx(flatten)]
    confirmation: Confirmation,
    verdict: Option<Verdict>,
}

impl From<Judged> for Last {
    fn from(judged: Judged) -> Self {
        Self {
            rejected: judged.verdict == Some(Verdict::Rejected),
            confirmation: judged.confirmation,
        }
    }
}

/// The customer's own acceptance of a type that was recorded last.
pub(super) async fn last_direct(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Last>, Error> {
    let last = sql!(
        db,
        optional Judged,
        "select c.*, (select d.verdict from decisions d where d.confirmation_id = c.id and d.decided_at <= $3
                      order by d.decided_at desc, d.id desc limit 1) as verdict
         from confirmations c
         where c.customer_id = $1 and c.type_id = $2 and c.method = 'direct' and c.recorded_at <= $3
         order by c.recorded_at desc, c.id desc limit 1",
        customer,
        type_id,
        until.unwrap_or(FOREVER),
    )?;
    Ok(last.map(Last::from))
}

/// A partner's attestation of a customer and a type that was recorded last.
pub(super) async fn last_attested(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Last>, Error> {
    let last = sql!(
        db,
        optional Judged,
        "select c.*, (select d.verdict from decisions d where d.confirmation_id = c.id and d.decided_at <= $4
                      order by d.decided_at desc, d.id desc limit 1) as verdict
         from confirmations c
         where c.customer_id = $1 and c.type_id = $2 and c.partner_id = $3 and c.recorded_at <= $4
         order by c.recorded_at desc, c.id desc limit 1",
        customer,
        type_id,
        partner,
        until.unwrap_or(FOREVER),
    )?;
    Ok(last.map(Last::from))
}

/// An older confirmation of the same kind as this rejected one whose own rejection was undone while this one was rejected:
/// it became current again (R-UPD-2).
pub(super) async fn revived(
    db: &mut Reader,
    rejected: &Confirmation,
    until: Option<Timestamp>,
) -> Result<Option<Confirmation>, Error> {
    sql!(
        db,
        optional Confirmation,
        "select c.*
         from decisions d join confirmations c on c.id = d.confirmation_id
         where d.customer_id = $1 and d.revives and d.decided_at > $2 and d.decided_at <= $3
           and c.type_id = $4 and c.partner_id is not distinct from $5 and c.id <> $6
           and not exists (select 1 from decisions later
                           where later.confirmation_id = d.confirmation_id and later.decided_at <= $3
                             and (later.decided_at > d.decided_at or (later.decided_at = d.decided_at and later.id > d.id)))
           and not exists (select 1 from decisions newer
                           where newer.confirmation_id = $6 and newer.verdict = 'undone' and newer.decided_at <= $3
                             and newer.decided_at > d.decided_at)
         order by d.decided_at desc, d.id desc limit 1",
        rejected.customer,
        rejected.recorded_at,
        until.unwrap_or(FOREVER),
        &rejected.type_id,
        rejected.partner,
        rejected.id,
    )
}

/// When something of a customer and a type was last confirmed, when it was last withdrawn, and when something of the customer
/// was last decided.
pub(super) async fn last_acts(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
) -> Result<(Option<Timestamp>, Option<Timestamp>, Option<Timestamp>), Error> {
    sql!(
        db,
        one(Option<Timestamp>, Option<Timestamp>, Option<Timestamp>),
        "select (select max(recorded_at) from confirmations where customer_id = $1 and type_id = $2),
                (select max(withdrawn_at) from withdrawals where customer_id = $1 and type_id = $2),
                (select max(decided_at) from decisions where customer_id = $1)",
        customer,
        type_id,
    )
}

/// The partner's last attestation before this one that was not corrected.
pub(super) async fn attested_before(db: &mut Reader, what: &Confirmation) -> Result<Option<Confirmation>, Error> {
    sql!(
        db,
        optional Confirmation,
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
    )
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
    sql!(
        db,
        all Confirmation,
        "select * from confirmations
         where customer_id = $1 and ($2 or partner_id is null or partner_id = $3) and recorded_at <= $5
         order by recorded_at desc, id desc limit cast($4 as bigint)",
        customer,
        partner.is_none(),
        partner,
        HISTORY_SHOWN,
        until.unwrap_or(FOREVER),
    )
}

/// So many customers are asked about at once.
pub(super) const AT_ONCE: usize = 10;

/// The confirmations of up to [`AT_ONCE`] customers, the newest first.
pub(super) async fn of_customers(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Confirmation>, Error> {
    let id = |place: usize| ids.get(place).copied();
    sql!(
        db,
        all Confirmation,
        "select * from confirmations where customer_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         order by recorded_at desc, id desc",
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        id(8),
        id(9),
    )
}

/// Keeps a file, once for all confirmations that show it.
pub(super) async fn insert_evidence(tx: &mut Tx, file: &EvidenceFile, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into evidence_files (sha256, media_type, size, bytes, created_at) values ($1, $2, $3, $4, $5)
         on conflict (sha256) do nothing",
        file.sha256(),
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
        "select c.evidence_name as name, e.media_type, e.bytes, e.sha256
         from confirmations c
         join evidence_files e on e.sha256 = c.evidence_sha256
         where c.id = $1",
        confirmation,
    )
}

pub(super) async fn evidence_file(db: &mut Reader, stored: StoredAs<'_>) -> Result<Option<EvidenceFile>, Error> {
    sql!(
        db,
        optional EvidenceFile,
        "select cast($2 as text) as name, e.media_type, e.bytes, e.sha256 from evidence_files e where e.sha256 = $1",
        stored.sha256.to_owned(),
        stored.name.to_owned(),
    )
}

pub(super) async fn stored_evidence(
    db: &mut Reader,
    confirmation: ConfirmationId,
) -> Result<Option<StoredFile>, Error> {
    sql!(
        db,
        optional StoredFile,
        "select c.evidence_name as name, e.media_type, e.size, e.sha256
         from confirmations c
         join evidence_files e on e.sha256 = c.evidence_sha256
         where c.id = $1",
        confirmation,
    )
}

/// Whether it was not shared before.
pub(super) async fn insert_share(
    tx: &mut Tx,
    confirmation: ConfirmationId,
    by: AccountId,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "insert into evidence_shares (confirmation_id, shared_at, shared_by) values ($1, $2, $3)
         on conflict (confirmation_id) do nothing",
        confirmation,
        now,
        by,
    )? > 0)
}

pub(super) async fn is_shared(db: &mut Reader, confirmation: ConfirmationId) -> Result<bool, Error> {
    let shared = sql!(
        db,
        maybe Timestamp,
        "select shared_at from evidence_shares where confirmation_id = $1",
        confirmation,
    )?;
    Ok(shared.is_some())
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

/// `false` if it was inserted before: the same form sent twice is one withdrawal.
pub(super) async fn insert_withdrawal(
    tx: &mut Tx,
    cx: &Context,
    id: WithdrawalId,
    what: &Withdrawal,
    account: AccountId,
) -> Result<bool, Error> {
    mark_list_stale(tx, what.customer_id);
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

pub(super) async fn last_withdrawal(
    db: &mut Reader,
    customer: CustomerId,
    type_id: &str,
    until: Option<Timestamp>,
) -> Result<Option<Withdrawal>, Error> {
    sql!(
        db,
        optional Withdrawal,
        "select customer_id, type_id, withdrawn_on, withdrawn_at, person_name, person_email, role, reason from withdrawals
         where customer_id = $1 and type_id = $2 and (cast($3 as bigint) is null or withdrawn_at <= $3)
         order by withdrawn_at desc, id desc limit 1",
        customer,
        type_id,
        until,
    )
}

pub(super) async fn withdrawals(db: &mut Reader, customer: CustomerId) -> Result<Vec<Withdrawal>, Error> {
    sql!(
        db,
        all Withdrawal,
        "select customer_id, type_id, withdrawn_on, withdrawn_at, person_name, person_email, role, reason
         from withdrawals where customer_id = $1
         order by withdrawn_at desc, id desc limit cast($2 as bigint)",
        customer,
        WITHDRAWALS_SHOWN,
    )
}
