//! All SQL of notices.

use super::{Kind, News, Notice};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CustomerId, NoticeId, PartnerId};

/// So many are shown of one customer and kind.
const SHOWN: i64 = 50;

pub(super) async fn insert(
    tx: &mut Tx,
    id: NoticeId,
    partner: PartnerId,
    news: &News<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into notices (id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason,
                              created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id,
        partner,
        news.customer,
        news.kind,
        news.company,
        news.agreement.map(|(type_id, _)| type_id),
        news.agreement.map_or("", |(_, name)| name),
        news.version,
        news.person,
        news.reason,
        now,
    )?;
    Ok(())
}

/// Whether the same waits to be seen to.
pub(super) async fn waits(db: &mut Reader, partner: PartnerId, news: &News<'_>) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint) from notices
         where partner_id = $1 and settled_at is null and kind = $2 and customer_id is not distinct from $3
           and type_id is not distinct from $4 and company = $5
         limit 1",
        partner,
        news.kind,
        news.customer,
        news.agreement.map(|(type_id, _)| type_id),
        news.company,
    )?
    .is_some())
}

pub(super) async fn open(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Notice>, Error> {
    sql!(
        db,
        all Notice,
        "select n.id, n.partner_id, p.name as partner_name, n.customer_id, n.kind, n.company, n.agreement, n.version,
                n.person, n.reason, n.created_at, n.settled_at, n.settled_by
         from notices n join partners p on p.id = n.partner_id
         where n.partner_id = $1 and n.settled_at is null
         order by n.id desc limit cast($2 as bigint)",
        partner,
        limit,
    )
}

pub(super) async fn about(db: &mut Reader, customer: CustomerId, kind: Kind) -> Result<Vec<Notice>, Error> {
    sql!(
        db,
        all Notice,
        "select n.id, n.partner_id, p.name as partner_name, n.customer_id, n.kind, n.company, n.agreement, n.version,
                n.person, n.reason, n.created_at, n.settled_at, n.settled_by
         from notices n join partners p on p.id = n.partner_id
         where n.customer_id = $1 and n.kind = $2
         order by n.id desc limit cast($3 as bigint)",
        customer,
        kind,
        SHOWN,
    )
}

pub(super) async fn find(db: &mut Reader, id: NoticeId) -> Result<Option<Notice>, Error> {
    sql!(
        db,
        optional Notice,
        "select n.id, n.partner_id, p.name as partner_name, n.customer_id, n.kind, n.company, n.agreement, n.version,
                n.person, n.reason, n.created_at, n.settled_at, n.settled_by
         from notices n join partners p on p.id = n.partner_id
         where n.id = $1",
        id,
    )
}

/// Whether it was open.
pub(super) async fn settle(tx: &mut Tx, id: NoticeId, now: Timestamp, by: &str) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update notices set settled_at = $2, settled_by = $3 where id = $1 and settled_at is null",
        id,
        now,
        by,
    )? > 0)
}

pub(super) async fn lapse(
    tx: &mut Tx,
    partner: Option<PartnerId>,
    customer: CustomerId,
    type_id: &str,
    kinds: [Kind; 3],
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update notices set settled_at = $5
         where customer_id = $1 and kind in ($3, $4, $8) and type_id = $2 and settled_at is null
           and ($6 or partner_id = $7)",
        customer,
        type_id,
        kinds[0],
        kinds[1],
        now,
        partner.is_none(),
        partner,
        kinds[2],
    )?;
    Ok(())
}

/// Notices whose letters have not been written.
pub(super) async fn to_mail(db: &mut Reader, limit: i64) -> Result<Vec<NoticeId>, Error> {
    sql!(
        db,
        column NoticeId,
        "select id from notices where mailed_at is null order by id limit cast($1 as bigint)",
        limit,
    )
}

/// Takes the writing of a notice's letters; `false` if somebody else has.
pub(super) async fn claim(tx: &mut Tx, id: NoticeId, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update notices set mailed_at = $2 where id = $1 and mailed_at is null",
        id,
        now,
    )? > 0)
}

/// How many notices without letters are looked at for those like another one, at most.
const LOOKED_AT: i64 = 5_000;

/// Notices of the same act as this one whose letters have not been written: of the same moment, person and reason.
pub(super) async fn to_mail_with(db: &mut Reader, notice: &Notice) -> Result<Vec<NoticeId>, Error> {
    sql!(
        db,
        column NoticeId,
        "select n.id
         from (select id from notices where mailed_at is null order by id limit cast($6 as bigint)) waiting
         join notices n on n.id = waiting.id
         where n.partner_id = $1 and n.kind = $2 and n.created_at = $3 and n.person = $4
           and n.reason is not distinct from $5
         order by n.id",
        notice.partner_id,
        notice.kind,
        notice.created_at,
        &notice.person,
        notice.reason.as_deref(),
        LOOKED_AT,
    )
}

pub(super) async fn lapse_about_partner(
    tx: &mut Tx,
    partner: PartnerId,
    company: &str,
    kind: Kind,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update notices set settled_at = $4
         where partner_id = $1 and settled_at is null and customer_id is null and kind = $2 and company = $3",
        partner,
        kind,
        company,
        now,
    )?;
    Ok(())
}
