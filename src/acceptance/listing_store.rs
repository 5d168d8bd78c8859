//! The SQL of the list of customers: a walk along an index of `relationships` in each order, direction and audience.
//!
//! The statements are spelled out since one with optional keys would walk along none of them.

use chrono::NaiveDate;

use super::listing::{Filter, Words};
use crate::customers::Cloud;
use crate::db::{Error, Reader};
use crate::invitations;
use crate::sql;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::paging::{COUNT_LIMIT, PAGE_SIZE};
use crate::values::{Country, Timestamp};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub relationship_id: RelationshipId,
    pub partner_id: PartnerId,
    pub customer_id: CustomerId,
    pub company_key: String,
    pub country: Country,
    pub since: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub company_name: String,
    pub domain: String,
    pub cloud: Cloud,
    pub bought_before: bool,
    pub partner_name: String,
    pub attested_rank: Option<i64>,
    pub attested_on: Option<NaiveDate>,
    pub attested_at: Option<Timestamp>,
    pub direct_rank: Option<i64>,
    pub direct_on: Option<NaiveDate>,
    pub direct_at: Option<Timestamp>,
    pub invitation: Option<invitations::State>,
}

const LIMIT: i64 = PAGE_SIZE as i64 + 1;

/// A partner’s customers, by name, behind a place.
pub(super) async fn of_partner_by_company_behind(
    db: &mut Reader,
    partner: PartnerId,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (&str, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.partner_id = $2 and l.ended_at is null
           and (l.company_key, l.relationship_id) > ($3, $4)
           and (cast($5 as text) is null or l.country = $5)
           and ($6 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $7 and w.word < $8))
           and ($9 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $10 and w.word < $11))
           and ($12 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $13 and w.word < $14))
         order by l.company_key asc, l.relationship_id asc limit $15",
        type_id,
        partner,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// A partner’s customers, by name, before a place, in reverse.
pub(super) async fn of_partner_by_company_before(
    db: &mut Reader,
    partner: PartnerId,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (&str, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.partner_id = $2 and l.ended_at is null
           and (l.company_key, l.relationship_id) < ($3, $4)
           and (cast($5 as text) is null or l.country = $5)
           and ($6 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $7 and w.word < $8))
           and ($9 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $10 and w.word < $11))
           and ($12 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $13 and w.word < $14))
         order by l.company_key desc, l.relationship_id desc limit $15",
        type_id,
        partner,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// A partner’s customers, the newest first, behind a place.
pub(super) async fn of_partner_by_age_behind(
    db: &mut Reader,
    partner: PartnerId,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.partner_id = $2 and l.ended_at is null
           and (l.since, l.relationship_id) < ($3, $4)
           and (cast($5 as text) is null or l.country = $5)
           and ($6 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $7 and w.word < $8))
           and ($9 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $10 and w.word < $11))
           and ($12 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $13 and w.word < $14))
         order by l.since desc, l.relationship_id desc limit $15",
        type_id,
        partner,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// A partner’s customers, the newest first, before a place, in reverse.
pub(super) async fn of_partner_by_age_before(
    db: &mut Reader,
    partner: PartnerId,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.partner_id = $2 and l.ended_at is null
           and (l.since, l.relationship_id) > ($3, $4)
           and (cast($5 as text) is null or l.country = $5)
           and ($6 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $7 and w.word < $8))
           and ($9 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $10 and w.word < $11))
           and ($12 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $13 and w.word < $14))
         order by l.since asc, l.relationship_id asc limit $15",
        type_id,
        partner,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// Every partner’s customers, by name, behind a place.
pub(super) async fn of_all_by_company_behind(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (&str, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.ended_at is null
           and (l.company_key, l.relationship_id) > ($2, $3)
           and (cast($4 as text) is null or l.country = $4)
           and ($5 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $6 and w.word < $7))
           and ($8 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $9 and w.word < $10))
           and ($11 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $12 and w.word < $13))
         order by l.company_key asc, l.relationship_id asc limit $14",
        type_id,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// Every partner’s customers, by name, before a place, in reverse.
pub(super) async fn of_all_by_company_before(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (&str, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.ended_at is null
           and (l.company_key, l.relationship_id) < ($2, $3)
           and (cast($4 as text) is null or l.country = $4)
           and ($5 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $6 and w.word < $7))
           and ($8 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $9 and w.word < $10))
           and ($11 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $12 and w.word < $13))
         order by l.company_key desc, l.relationship_id desc limit $14",
        type_id,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// Every partner’s customers, the newest first, behind a place.
pub(super) async fn of_all_by_age_behind(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.ended_at is null
           and (l.since, l.relationship_id) < ($2, $3)
           and (cast($4 as text) is null or l.country = $4)
           and ($5 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $6 and w.word < $7))
           and ($8 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $9 and w.word < $10))
           and ($11 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $12 and w.word < $13))
         order by l.since desc, l.relationship_id desc limit $14",
        type_id,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// Every partner’s customers, the newest first, before a place, in reverse.
pub(super) async fn of_all_by_age_before(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    (key, id): (Timestamp, Uuid),
) -> Result<Vec<Row>, Error> {
    sql!(
        db,
        all Row,
        "select relationship_id, partner_id, customer_id, company_key, country, since, ended_at, company_name, domain, cloud,
                bought_before, partner_name, attested_rank, attested_on, attested_at, direct_rank, direct_on, direct_at, invitation
         from customer_list l
         where l.type_id = $1 and l.ended_at is null
           and (l.since, l.relationship_id) > ($2, $3)
           and (cast($4 as text) is null or l.country = $4)
           and ($5 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $6 and w.word < $7))
           and ($8 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $9 and w.word < $10))
           and ($11 or exists (select 1 from customer_words w
                               where w.customer_id = l.customer_id and w.word >= $12 and w.word < $13))
         order by l.since asc, l.relationship_id asc limit $14",
        type_id,
        key,
        id,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        LIMIT,
    )
}

/// How many a partner has, counted to just above the limit.
pub(super) async fn count_of_partner(
    db: &mut Reader,
    partner: PartnerId,
    filter: &Filter,
    words: &Words,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select 1 as one from relationships l
             where l.partner_id = $1 and l.ended_at is null
               and (cast($2 as text) is null or l.country = $2)
               and ($3 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $4 and w.word < $5))
               and ($6 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $7 and w.word < $8))
               and ($9 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $10 and w.word < $11))
             limit $12) counted",
        partner,
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        COUNT_LIMIT + 1,
    )
}

/// How many there are, counted to just above the limit.
pub(super) async fn count_of_all(db: &mut Reader, filter: &Filter, words: &Words) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select 1 as one from relationships l
             where l.ended_at is null
               and (cast($1 as text) is null or l.country = $1)
               and ($2 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $3 and w.word < $4))
               and ($5 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $6 and w.word < $7))
               and ($8 or exists (select 1 from customer_words w
                                       where w.customer_id = l.customer_id and w.word >= $9 and w.word < $10))
             limit $11) counted",
        filter.country,
        words.unused(0),
        words.from(0),
        words.to(0),
        words.unused(1),
        words.from(1),
        words.to(1),
        words.unused(2),
        words.from(2),
        words.to(2),
        COUNT_LIMIT + 1,
    )
}
