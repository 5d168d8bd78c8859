//! Walks along the list: for each filter, order and direction, and a partner's or all, one index and one statement of its
//! own, since one with optional parts would walk along none of them. A macro spells them.

use sqlx::{ColumnIndex, Decode, FromRow, Type};
use uuid::Uuid;

use crate::db::{Error, Reader};
use crate::sql;
use crate::status::Status;
use crate::status::summary::Stands;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::{Country, Timestamp};

/// A row as it is read.
pub(in crate::customer_list) struct Row {
    pub relationship_id: RelationshipId,
    pub customer_id: CustomerId,
    pub company_name: String,
    pub domain: String,
    pub country: Country,
    pub bought_before: bool,
    pub since: Timestamp,
    pub type_id: String,
    /// What its status follows from.
    pub stands: Stands,
    /// Where rows are of all partners.
    pub partner: Option<(PartnerId, String)>,
    /// The word by which a search found it; empty elsewhere.
    pub word: String,
}

/// So many columns every statement selects; then those of all partners select partner and name, then searches the word.
const COLUMNS: usize = 9;

/// By place, not by name: a page reads more than two hundred of them.
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
            stands: Stands::stored(text(8)?).ok_or_else(|| unreadable("a status that follows from nothing"))?,
            partner,
            word: word.to_owned(),
        })
    }
}

/// Where a walk begins: behind this row, or before it and backwards.
#[derive(Debug, Clone, Copy)]
pub(in crate::customer_list) enum Edge<'e> {
    CompanyBehind(&'e str, Uuid),
    CompanyBefore(&'e str, Uuid),
    NewestBehind(Timestamp, Uuid),
    NewestBefore(Timestamp, Uuid),
}

/// What is selected of one partner's rows.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_list_of_partner {
    () => {
        "select l.relationship_id, l.customer_id, l.company_name, l.domain, l.country, l.bought_before, l.since, l.type_id,
                l.stands"
    };
}

/// What is selected of all partners' rows.
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
     $edge:literal, $limit:literal, counted to $counted:literal) => {
        /// By company behind and before, by age behind and before, and the count.
        const $statements: [&str; 5] = [
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.company_key, l.relationship_id) > ", $edge,
                    " order by l.company_key asc, l.relationship_id asc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.company_key, l.relationship_id) < ", $edge,
                    " order by l.company_key desc, l.relationship_id desc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.since, l.relationship_id) < ", $edge,
                    " order by l.since desc, l.relationship_id desc limit cast(", $limit, " as bigint)"),
            concat!($crate::$columns!(), " from customer_list l where ", $filter,
                    "(l.since, l.relationship_id) > ", $edge,
                    " order by l.since asc, l.relationship_id asc limit cast(", $limit, " as bigint)"),
            concat!("select count(*) from (select 1 as one from customer_list l where ", $filter,
                    "l.company_key >= '' order by l.company_key, l.relationship_id limit cast(", $counted, " as bigint)) counted"),
        ];

        async fn $name(db: &mut Reader, $($bind: $type,)* edge: Edge<'_>, limit: i64) -> Result<Vec<Row>, Error> {
            match edge {
                Edge::CompanyBehind(key, id) => sql!(db, all Row, $statements[0], $($bind,)* key, id, limit),
                Edge::CompanyBefore(key, id) => sql!(db, all Row, $statements[1], $($bind,)* key, id, limit),
                Edge::NewestBehind(since, id) => sql!(db, all Row, $statements[2], $($bind,)* since, id, limit),
                Edge::NewestBefore(since, id) => sql!(db, all Row, $statements[3], $($bind,)* since, id, limit),
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

/// The countries of a partner's customers, and of all: from each to the next one along the index, without what lies between.
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

/// The countries that there are.
pub(in crate::customer_list) async fn countries(
    db: &mut Reader,
    partner: Option<PartnerId>,
) -> Result<Vec<Country>, Error> {
    match partner {
        Some(partner) => sql!(db, column Country, COUNTRIES[0], partner),
        None => sql!(db, column Country, COUNTRIES[1]),
    }
}

/// Every statement of this file, for the tests that ask both databases how they walk.
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

/// By what a walk is narrowed.
pub(in crate::customer_list) type Narrowed = (Option<PartnerId>, Option<Country>, Option<Status>);

/// Up to `limit` rows from an edge on.
pub(in crate::customer_list) async fn walk(
    db: &mut Reader,
    narrowed: Narrowed,
    edge: Edge<'_>,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    match narrowed {
        (Some(partner), None, None) => of_partner(db, partner, edge, limit).await,
        (Some(partner), Some(country), None) => of_country(db, partner, country, edge, limit).await,
        (Some(partner), None, Some(status)) => of_status(db, partner, status, edge, limit).await,
        (Some(partner), Some(country), Some(status)) => of_both(db, partner, country, status, edge, limit).await,
        (None, None, None) => all(db, edge, limit).await,
        (None, Some(country), None) => all_of_country(db, country, edge, limit).await,
        (None, None, Some(status)) => all_of_status(db, status, edge, limit).await,
        (None, Some(country), Some(status)) => all_of_both(db, country, status, edge, limit).await,
    }
}

/// How many rows there are, counted up to `limit`.
pub(in crate::customer_list) async fn count(db: &mut Reader, narrowed: Narrowed, limit: i64) -> Result<i64, Error> {
    match narrowed {
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
