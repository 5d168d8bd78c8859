//! SQL of the list of invitations: by age, found by key; of one partner or all, in one state or any.

use uuid::Uuid;

use super::list::{Asked, Row};
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, PAGE_SIZE};

// One row more than a page holds tells that there is more.
const ROWS: i64 = PAGE_SIZE as i64 + 1;
/// So many invitations that a word finds are looked at.
const FOUND: i64 = COUNT_LIMIT + 1;

pub(super) async fn count_of_partner_in_state(
    db: &mut Reader,
    partner: PartnerId,
    asked: &Asked,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from invitations i
         where i.partner_id = $1
           and i.state = $2
           and (not $3 or i.expires_on >= $4)
           and ($5 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $5 and w.word < $6 limit $7))
           and ($8 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $8 and w.word < $9))
         limit $10) as counted",
        partner, asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), FOUND,
    )
}

pub(super) async fn of_partner_in_state_older(
    db: &mut Reader,
    partner: PartnerId,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.partner_id = $1
           and i.state = $2
           and (not $3 or i.expires_on >= $4)
           and ($5 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $5 and w.word < $6 limit $7))
           and ($8 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $8 and w.word < $9))
           and (i.created_at, i.id) < ($10, $11)
         order by i.created_at desc, i.id desc limit $12",
        partner, asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn of_partner_in_state_newer(
    db: &mut Reader,
    partner: PartnerId,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.partner_id = $1
           and i.state = $2
           and (not $3 or i.expires_on >= $4)
           and ($5 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $5 and w.word < $6 limit $7))
           and ($8 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $8 and w.word < $9))
           and (i.created_at, i.id) > ($10, $11)
         order by i.created_at asc, i.id asc limit $12",
        partner, asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn count_of_partner(db: &mut Reader, partner: PartnerId, asked: &Asked) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from invitations i
         where i.partner_id = $1
           and (not $2 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $3))
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
         limit $9) as counted",
        partner, asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), FOUND,
    )
}

pub(super) async fn of_partner_older(
    db: &mut Reader,
    partner: PartnerId,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.partner_id = $1
           and (not $2 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $3))
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
           and (i.created_at, i.id) < ($9, $10)
         order by i.created_at desc, i.id desc limit $11",
        partner, asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn of_partner_newer(
    db: &mut Reader,
    partner: PartnerId,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.partner_id = $1
           and (not $2 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $3))
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.partner_id = $1 and w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
           and (i.created_at, i.id) > ($9, $10)
         order by i.created_at asc, i.id asc limit $11",
        partner, asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn count_of_all_in_state(db: &mut Reader, asked: &Asked) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from invitations i
         where i.state = $1
           and (not $2 or i.expires_on >= $3)
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
         limit $9) as counted",
        asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), FOUND,
    )
}

pub(super) async fn of_all_in_state_older(
    db: &mut Reader,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.state = $1
           and (not $2 or i.expires_on >= $3)
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
           and (i.created_at, i.id) < ($9, $10)
         order by i.created_at desc, i.id desc limit $11",
        asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn of_all_in_state_newer(
    db: &mut Reader,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where i.state = $1
           and (not $2 or i.expires_on >= $3)
           and ($4 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $4 and w.word < $5 limit $6))
           and ($7 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $7 and w.word < $8))
           and (i.created_at, i.id) > ($9, $10)
         order by i.created_at asc, i.id asc limit $11",
        asked.stored, asked.is_open, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn count_of_all(db: &mut Reader, asked: &Asked) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from invitations i
         where (not $1 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $2))
           and ($3 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $3 and w.word < $4 limit $5))
           and ($6 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $6 and w.word < $7))
         limit $8) as counted",
        asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), FOUND,
    )
}

pub(super) async fn of_all_older(
    db: &mut Reader,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where (not $1 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $2))
           and ($3 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $3 and w.word < $4 limit $5))
           and ($6 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $6 and w.word < $7))
           and (i.created_at, i.id) < ($8, $9)
         order by i.created_at desc, i.id desc limit $10",
        asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}

pub(super) async fn of_all_newer(
    db: &mut Reader,
    asked: &Asked,
    (at, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.customer_id, c.company_name,
                i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.reminded_at, i.answered_at
         from invitations i
         join partners p on p.id = i.partner_id
         left join partners v on v.id = i.provider_id
         left join customers c on c.id = i.customer_id
         where (not $1 or (i.state in ('created', 'sent', 'opened') and i.expires_on < $2))
           and ($3 = '' or i.id in (
               select w.invitation_id from invitation_words w where w.word >= $3 and w.word < $4 limit $5))
           and ($6 = '' or exists (
               select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $6 and w.word < $7))
           and (i.created_at, i.id) > ($8, $9)
         order by i.created_at asc, i.id asc limit $10",
        asked.is_expired, asked.today, asked.from(0), asked.to(0), FOUND, asked.from(1), asked.to(1), at, id, ROWS,
    )
}
