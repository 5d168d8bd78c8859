//! Keyset scans of the list: for each filter, order and direction, of one partner or of all, an index and a statement of its
//! own, since a statement with optional parts would use none of the indexes. A macro spells them.

use sqlx::{ColumnIndex, Decode, FromRow, Type};
use uuid::Uuid;

use super::Scope;
use crate::db::{Error, Reader};
use crate::sql;
use crate::status::{ConfirmationSummary, Status};
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::{Country, Timestamp};

/// A row, as it is read.
pub(in crate::customer_list) struct Row {
    pub relationship_id: RelationshipId,
    pub customer_id: CustomerId,
    pub company_name: String,
    pub domain: String,
    pub country: Country,
    pub bought_before: bool,
    pub since: Timestamp,
    pub type_id: String,
    /// What the status follows from.
    pub summary: ConfirmationSummary,
    /// The partner and its name, in scans of all partners.
    pub partner: Option<(PartnerId, String)>,
    /// The word by which a search found it; else empty.
    pub word: String,
}

/// The columns that every statement selects; those of all partners add the partner and its name, searches add the word.
const COLUMNS: usize = 9;

/// By index, not by name: a page reads more than two hundred columns.
impl<'r, R> FromRow<'r, R> for Row
where
    R: sqlx::Row,
    usize: ColumnIndex<R>,
    Uuid: Decode<'r, R::Database> + Type<R::Database>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    Timestamp: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let text = |place: usize| row.try_get::<&'r str, _>(place);
        let unreadable = |what: &'static str| sqlx::Error::Decode(what.into());
        let partner = match row.len() {
            ..=10 => None,
            _ => Some((row.try_get::<Uuid, _>(COLUMNS)?.into(), text(COLUMNS + 1)?.to_owned())),
        };
        let word = match row.len() {
            10 | 12 => text(row.len() - 1)?,
            _ => "",
        };
        Ok(Self {
            relationship_id: row.try_get::<Uuid, _>(0)?.into(),
            customer_id: row.try_get::<Uuid, _>(1)?.into(),
            company_name: text(2)?.to_owned(),
            domain: text(3)?.to_owned(),
            country: Country::parse(text(4)?).map_err(|_| unreadable("a country that is none"))?,
            bought_before: row.try_get(5)?,
            since: row.try_get(6)?,
            type_id: text(7)?.to_owned(),
            summary: ConfirmationSummary::parse(text(8)?)
                .ok_or_else(|| unreadable("a status that follows from nothing"))?,
            partner,
            word: word.to_owned(),
        })
    }
}

/// Where a scan begins: after this row, or before it and backwards.
#[derive(Debug, Clone, Copy)]
pub(in crate::customer_list) enum SeekKey<'e> {
    CompanyAfter(&'e str, Uuid),
    CompanyBefore(&'e str, Uuid),
    NewestAfter(Timestamp, Uuid),
    NewestBefore(Timestamp, Uuid),
}

/// The columns of one partner's rows.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_list_of_partner {
    () => {
        "select l.relationship_id, l.customer_id, l.company_name, l.domain, l.country, l.bought_before, l.since, l.type_id,
                l.stands"
    };
}

/// The columns of all partners' rows.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_list_of_all {
    () => {
        "select l.relationship_id, l.customer_id, l.company_name, l.domain, l.country, l.bought_before, l.since, l.type_id,
                l.stands, l.partner_id, (select p.name from partners p where p.id = l.partner_id) as partner_name"
    };
}

// `limit cast($n as bigint)`, not `limit $n`: SQLite looks at the value of a bare one when it plans, and so would plan the
// statement again each time that it runs.
macro_rules! walk {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $columns:ident, $filter:literal,
     $seek_key:literal, $limit:literal, counted to $counted:literal) => {
        /// By company after and before, by age after and before, and the count.
        const $statements: [&str; 5] = [
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.company_key, l.relationship_id) > ", $seek_key,
                    " order by l.company_key asc, l.relationship_id asc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.company_key, l.relationship_id) < ", $seek_key,
                    " order by l.company_key desc, l.relationship_id desc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.since, l.relationship_id) < ", $seek_key,
                    " order by l.since desc, l.relationship_id desc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.since, l.relationship_id) > ", $seek_key,
                    " order by l.since asc, l.relationship_id asc limit cast(", $limit, " as bigint)"),
            concat!("select count(*) from (select 1 as one from customer_list l where ", $filter,
                    "l.company_key >= '' order by l.company_key, l.relationship_id limit cast(", $counted, " as bigint)) counted"),
        ];

        async fn $name(db: &mut Reader, $($bind: $type,)* seek_key: SeekKey<'_>, limit: i64) -> Result<Vec<Row>, Error> {
            match seek_key {
                SeekKey::CompanyAfter(key, id) => sql!(db, all Row, $statements[0], $($bind,)* key, id, limit),
                SeekKey::CompanyBefore(key, id) => sql!(db, all Row, $statements[1], $($bind,)* key, id, limit),
                SeekKey::NewestAfter(since, id) => sql!(db, all Row, $statements[2], $($bind,)* since, id, limit),
                SeekKey::NewestBefore(since, id) => sql!(db, all Row, $statements[3], $($bind,)* since, id, limit),
            }
        }

        async fn $count(db: &mut Reader, $($bind: $type,)* limit: i64) -> Result<i64, Error> {
            sql!(db, scalar i64, $statements[4], $($bind,)* limit)
        }
    };
}

walk!(of_partner, count_of_partner, OF_PARTNER, (partner: PartnerId), customer_list_of_partner,
      "l.partner_id = $1 and ", "($2, $3)", "$4", counted to "$2");
walk!(of_country, count_of_country, OF_COUNTRY, (partner: PartnerId, country: Country), customer_list_of_partner,
      "l.partner_id = $1 and l.country = $2 and ", "($3, $4)", "$5", counted to "$3");
walk!(of_status, count_of_status, OF_STATUS, (partner: PartnerId, status: Status), customer_list_of_partner,
      "l.partner_id = $1 and l.status = $2 and ", "($3, $4)", "$5", counted to "$3");
walk!(of_both, count_of_both, OF_BOTH, (partner: PartnerId, country: Country, status: Status), customer_list_of_partner,
      "l.partner_id = $1 and l.country = $2 and l.status = $3 and ", "($4, $5)", "$6", counted to "$4");
walk!(all, count_all, ALL, (), customer_list_of_all, "", "($1, $2)", "$3", counted to "$1");
walk!(all_of_country, count_all_of_country, ALL_OF_COUNTRY, (country: Country), customer_list_of_all,
      "l.country = $1 and ", "($2, $3)", "$4", counted to "$2");
walk!(all_of_status, count_all_of_status, ALL_OF_STATUS, (status: Status), customer_list_of_all,
      "l.status = $1 and ", "($2, $3)", "$4", counted to "$2");
walk!(all_of_both, count_all_of_both, ALL_OF_BOTH, (country: Country, status: Status), customer_list_of_all,
      "l.country = $1 and l.status = $2 and ", "($3, $4)", "$5", counted to "$3");

/// The countries of a partner's customers, and of all: a loose index scan from each country to the next.
const COUNTRIES: [&str; 2] = [
    "with recursive found (country) as (
         select min(l.country) from customer_list l where l.partner_id = $1
         union all
         select (select min(l.country) from customer_list l where l.partner_id = $1 and l.country > f.country)
         from found f where f.country is not null)
     select f.country from found f where f.country is not null",
    "with recursive found (country) as (
         select min(l.country) from customer_list l
         union all
         select (select min(l.country) from customer_list l where l.country > f.country)
         from found f where f.country is not null)
     select f.country from found f where f.country is not null",
];

/// The countries of the customers.
pub(in crate::customer_list) async fn countries(
    db: &mut Reader,
    partner: Option<PartnerId>,
) -> Result<Vec<Country>, Error> {
    match partner {
        Some(partner) => sql!(db, column Country, COUNTRIES[0], partner),
        None => sql!(db, column Country, COUNTRIES[1]),
    }
}

/// Every statement of this file, for the tests that ask both databases for their plans.
pub(in crate::customer_list) const STATEMENTS: [&[&str]; 9] = [
    &COUNTRIES,
    &OF_PARTNER,
    &OF_COUNTRY,
    &OF_STATUS,
    &OF_BOTH,
    &ALL,
    &ALL_OF_COUNTRY,
    &ALL_OF_STATUS,
    &ALL_OF_BOTH,
];

/// Up to `limit` rows from a key on.
pub(in crate::customer_list) async fn walk(
    db: &mut Reader,
    scope: Scope,
    status: Option<Status>,
    seek_key: SeekKey<'_>,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    match (scope.partner, scope.country, status) {
        (Some(partner), None, None) => of_partner(db, partner, seek_key, limit).await,
        (Some(partner), Some(country), None) => of_country(db, partner, country, seek_key, limit).await,
        (Some(partner), None, Some(status)) => of_status(db, partner, status, seek_key, limit).await,
        (Some(partner), Some(country), Some(status)) => of_both(db, partner, country, status, seek_key, limit).await,
        (None, None, None) => all(db, seek_key, limit).await,
        (None, Some(country), None) => all_of_country(db, country, seek_key, limit).await,
        (None, None, Some(status)) => all_of_status(db, status, seek_key, limit).await,
        (None, Some(country), Some(status)) => all_of_both(db, country, status, seek_key, limit).await,
    }
}

/// The number of rows, counted up to `limit`.
pub(in crate::customer_list) async fn count(
    db: &mut Reader,
    scope: Scope,
    status: Option<Status>,
    limit: i64,
) -> Result<i64, Error> {
    match (scope.partner, scope.country, status) {
        (Some(partner), None, None) => count_of_partner(db, partner, limit).await,
        (Some(partner), Some(country), None) => count_of_country(db, partner, country, limit).await,
        (Some(partner), None, Some(status)) => count_of_status(db, partner, status, limit).await,
        (Some(partner), Some(country), Some(status)) => count_of_both(db, partner, country, status, limit).await,
        (None, None, None) => count_all(db, limit).await,
        (None, Some(country), None) => count_all_of_country(db, country, limit).await,
        (None, None, Some(status)) => count_all_of_status(db, status, limit).await,
        (None, Some(country), Some(status)) => count_all_of_both(db, country, status, limit).await,
    }
}
