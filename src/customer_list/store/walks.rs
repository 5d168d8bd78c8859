//! Keyset scans of the list: for each filter, order and direction, of one partner or of all, an index and a statement of its
//! own, since a statement with optional parts would use none of the indexes. A macro spells them.

use sqlx::{ColumnIndex, Decode, FromRow, Type};
use uuid::Uuid;

use super::Scope;
use crate::customer_list::keys::FIRST_RULE;
use crate::db::{Error, Reader};
use crate::sql;
use crate::status::{ConfirmationSummary, Status};
use crate::values::collation::Order;
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
    /// The key of its company in the order of the scan; `None` for the rows of rule 0.
    pub company_key: Option<Vec<u8>>,
    /// The word by which a search found it; else empty.
    pub word: String,
    /// The partner and its name, in scans of all partners.
    pub partner: Option<(PartnerId, String)>,
}

/// The columns that every statement selects; those of all partners add the partner and its name.
const COLUMNS: usize = 11;

/// By index, not by name: a page reads more than two hundred columns.
impl<'r, R> FromRow<'r, R> for Row
where
    R: sqlx::Row,
    usize: ColumnIndex<R>,
    Uuid: Decode<'r, R::Database> + Type<R::Database>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    Timestamp: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let text = |place: usize| row.try_get::<&'r str, _>(place);
        let unreadable = |what: &'static str| sqlx::Error::Decode(what.into());
        let partner = match row.len() {
            ..=COLUMNS => None,
            _ => Some((row.try_get::<Uuid, _>(COLUMNS)?.into(), text(COLUMNS + 1)?.to_owned())),
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
            company_key: row.try_get(9)?,
            word: text(10)?.to_owned(),
            partner,
        })
    }
}

/// Where a scan begins: after this row, or before it and backwards.
#[derive(Debug, Clone)]
pub(in crate::customer_list) enum SeekKey {
    CompanyAfter(Vec<u8>, Uuid),
    CompanyBefore(Vec<u8>, Uuid),
    NewestAfter(Timestamp, Uuid),
    NewestBefore(Timestamp, Uuid),
}

/// The key of a company by a later rule, as its column has it.
pub(in crate::customer_list) const fn bytes(key: &[u8]) -> &[u8] {
    key
}

/// The key of a company by rule 0, as its column has it.
pub(in crate::customer_list) fn text(key: &[u8]) -> &str {
    std::str::from_utf8(key).unwrap_or_default()
}

/// The columns of one partner's rows.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_columns_of_partner {
    ($key:literal, $word:literal) => {
        concat!(
            "select l.relationship_id, l.customer_id, l.company_name, l.domain, l.country, l.bought_before, l.since,
                    l.type_id, l.stands, ",
            $key,
            " as company_key, ",
            $word,
            " as word"
        )
    };
}

/// The columns of all partners' rows.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_columns_of_all {
    ($key:literal, $word:literal) => {
        concat!(
            $crate::customer_columns_of_partner!($key, $word),
            ", l.partner_id, (select p.name from partners p where p.id = l.partner_id) as partner_name"
        )
    };
}

/// The rows of a rule, where a table has those of several: the number of the bind.
#[macro_export]
#[doc(hidden)]
macro_rules! customer_rule {
    ($rule:ident, $of:literal, $bind:literal) => {
        concat!($of, ".rule = ", $bind, " and ")
    };
}

// `limit cast($n as bigint)`, not `limit $n`: SQLite looks at the value of a bare one when it plans, and so would plan the
// statement again each time that it runs.
macro_rules! by_company {
    ($from:literal, $columns:ident, $selected:literal, $key:literal, [$($rule:ident)?], $filter:literal, $seek:literal,
     $limit:literal, $past:literal, $direction:literal, $last:literal) => {
        concat!($crate::$columns!($selected, "''"), " from ", $from, " l where ",
                $($crate::customer_rule!($rule, "l", $last),)? $filter, "(l.", $key, ", l.relationship_id) ", $past, " ", $seek,
                " order by l.", $key, " ", $direction, ", l.relationship_id ", $direction, " limit cast(", $limit, " as bigint)")
    };
}

macro_rules! walk {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $columns:ident,
     ($from:literal, $selected:literal, $key:literal, $as_key:ident, $all:literal, [$($rule:ident)?]),
     $filter:literal, $seek:literal, $limit:literal, $last:literal, counted to $counted:literal, $counted_last:literal) => {
        /// By company after and before, by age after and before, and the count.
        const $statements: [&str; 5] = [
            by_company!($from, $columns, $selected, $key, [$($rule)?], $filter, $seek, $limit, ">", "asc", $last),
            by_company!($from, $columns, $selected, $key, [$($rule)?], $filter, $seek, $limit, "<", "desc", $last),
            by_company!($from, $columns, $selected, "since", [$($rule)?], $filter, $seek, $limit, "<", "desc", $last),
            by_company!($from, $columns, $selected, "since", [$($rule)?], $filter, $seek, $limit, ">", "asc", $last),
            concat!("select count(*) from (select 1 as one from ", $from, " l where ",
                    $($crate::customer_rule!($rule, "l", $counted_last),)? $filter,
                    $all, " order by l.", $key, ", l.relationship_id limit cast(", $counted,
                    " as bigint)) counted"),
        ];

        async fn $name(db: &mut Reader, $($bind: $type,)* seek_key: &SeekKey, limit: i64 $(, $rule: i64)?) -> Result<Vec<Row>, Error> {
            match seek_key {
                SeekKey::CompanyAfter(key, id) => {
                    sql!(db, all Row, $statements[0], $($bind,)* $as_key(key), *id, limit $(, $rule)?)
                }
                SeekKey::CompanyBefore(key, id) => {
                    sql!(db, all Row, $statements[1], $($bind,)* $as_key(key), *id, limit $(, $rule)?)
                }
                SeekKey::NewestAfter(since, id) => {
                    sql!(db, all Row, $statements[2], $($bind,)* *since, *id, limit $(, $rule)?)
                }
                SeekKey::NewestBefore(since, id) => {
                    sql!(db, all Row, $statements[3], $($bind,)* *since, *id, limit $(, $rule)?)
                }
            }
        }

        async fn $count(db: &mut Reader, $($bind: $type,)* limit: i64 $(, $rule: i64)?) -> Result<i64, Error> {
            sql!(db, scalar i64, $statements[4], $($bind,)* limit $(, $rule)?)
        }
    };
}

/// The scans of the rows of a source: a table, what is selected as the key of the company and the column by which it is sorted,
/// how that is bound, a condition that all rows meet, and whether the table has the rows of several rules.
macro_rules! walks {
    ($module:ident, $source:tt) => {
        mod $module {
            use super::*;

            walk!(of_partner, count_of_partner, OF_PARTNER, (partner: PartnerId), customer_columns_of_partner, $source,
                  "l.partner_id = $1 and ", "($2, $3)", "$4", "$5", counted to "$2", "$3");
            walk!(of_country, count_of_country, OF_COUNTRY, (partner: PartnerId, country: Country),
                  customer_columns_of_partner, $source,
                  "l.partner_id = $1 and l.country = $2 and ", "($3, $4)", "$5", "$6", counted to "$3", "$4");
            walk!(of_status, count_of_status, OF_STATUS, (partner: PartnerId, status: Status),
                  customer_columns_of_partner, $source,
                  "l.partner_id = $1 and l.status = $2 and ", "($3, $4)", "$5", "$6", counted to "$3", "$4");
            walk!(of_both, count_of_both, OF_BOTH, (partner: PartnerId, country: Country, status: Status),
                  customer_columns_of_partner, $source,
                  "l.partner_id = $1 and l.country = $2 and l.status = $3 and ", "($4, $5)", "$6", "$7",
                  counted to "$4", "$5");
            walk!(all, count_all, ALL, (), customer_columns_of_all, $source, "", "($1, $2)", "$3", "$4",
                  counted to "$1", "$2");
            walk!(all_of_country, count_all_of_country, ALL_OF_COUNTRY, (country: Country), customer_columns_of_all, $source,
                  "l.country = $1 and ", "($2, $3)", "$4", "$5", counted to "$2", "$3");
            walk!(all_of_status, count_all_of_status, ALL_OF_STATUS, (status: Status), customer_columns_of_all, $source,
                  "l.status = $1 and ", "($2, $3)", "$4", "$5", counted to "$2", "$3");
            walk!(all_of_both, count_all_of_both, ALL_OF_BOTH, (country: Country, status: Status),
                  customer_columns_of_all, $source,
                  "l.country = $1 and l.status = $2 and ", "($3, $4)", "$5", "$6", counted to "$3", "$4");

            pub(super) const STATEMENTS: [&[&str]; 8] = [
                &OF_PARTNER,
                &OF_COUNTRY,
                &OF_STATUS,
                &OF_BOTH,
                &ALL,
                &ALL_OF_COUNTRY,
                &ALL_OF_STATUS,
                &ALL_OF_BOTH,
            ];

            pub(super) async fn walk(
                db: &mut Reader,
                scope: Scope,
                status: Option<Status>,
                from: &SeekKey,
                limit: i64,
            ) -> Result<Vec<Row>, Error> {
                walks!(@each $source, scope, status, (db, from, limit), of_partner of_country of_status of_both all
                       all_of_country all_of_status all_of_both)
            }

            pub(super) async fn count(
                db: &mut Reader,
                scope: Scope,
                status: Option<Status>,
                limit: i64,
            ) -> Result<i64, Error> {
                walks!(@each $source, scope, status, (db, limit), count_of_partner count_of_country count_of_status
                       count_of_both count_all count_all_of_country count_all_of_status count_all_of_both)
            }
        }
    };
    // Runs the statement of the scope and the status.
    (@each ($from:literal, $selected:literal, $key:literal, $as_key:ident, $all:literal, []), $scope:ident, $status:ident,
     ($db:ident $(, $argument:ident)*), $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        match ($scope.partner, $scope.country, $status) {
            (Some(partner), None, None) => $a($db, partner $(, $argument)*).await,
            (Some(partner), Some(country), None) => $b($db, partner, country $(, $argument)*).await,
            (Some(partner), None, Some(status)) => $c($db, partner, status $(, $argument)*).await,
            (Some(partner), Some(country), Some(status)) => $d($db, partner, country, status $(, $argument)*).await,
            (None, None, None) => $e($db $(, $argument)*).await,
            (None, Some(country), None) => $f($db, country $(, $argument)*).await,
            (None, None, Some(status)) => $g($db, status $(, $argument)*).await,
            (None, Some(country), Some(status)) => $h($db, country, status $(, $argument)*).await,
        }
    };
    (@each ($from:literal, $selected:literal, $key:literal, $as_key:ident, $all:literal, [$rule:ident]), $scope:ident,
     $status:ident, ($db:ident $(, $argument:ident)*), $($name:ident)*) => {{
        let rule = $scope.rule;
        walks!(@each ($from, $selected, $key, $as_key, $all, []), $scope, $status, ($db $(, $argument)*, rule), $($name)*)
    }};
}

walks!(
    first_rule,
    (
        "customer_list",
        "cast(null as bytea)",
        "company_key",
        text,
        "l.company_key >= ''",
        []
    )
);
walks!(root, ("customer_rows", "l.root_key", "root_key", bytes, "true", [rule]));

macro_rules! swedish {
    ($name:ident, $statements:ident, ($($bind:ident: $type:ty),*), $columns:ident, $filter:literal, $seek:literal,
     $limit:literal, $last:literal) => {
        /// By company after and before.
        const $statements: [&str; 2] = [
            by_company!("customer_rows", $columns, "l.swedish_key", "swedish_key", [rule], $filter, $seek, $limit, ">",
                        "asc", $last),
            by_company!("customer_rows", $columns, "l.swedish_key", "swedish_key", [rule], $filter, $seek, $limit, "<",
                        "desc", $last),
        ];

        async fn $name(
            db: &mut Reader, $($bind: $type,)* key: &[u8], id: Uuid, backwards: bool, limit: i64, rule: i64
        ) -> Result<Vec<Row>, Error> {
            if backwards {
                sql!(db, all Row, $statements[1], $($bind,)* key, id, limit, rule)
            } else {
                sql!(db, all Row, $statements[0], $($bind,)* key, id, limit, rule)
            }
        }
    };
}

swedish!(swedish_of_partner, SWEDISH_OF_PARTNER, (partner: PartnerId), customer_columns_of_partner,
         "l.partner_id = $1 and ", "($2, $3)", "$4", "$5");
swedish!(swedish_of_country, SWEDISH_OF_COUNTRY, (partner: PartnerId, country: Country), customer_columns_of_partner,
         "l.partner_id = $1 and l.country = $2 and ", "($3, $4)", "$5", "$6");
swedish!(
    swedish_all,
    SWEDISH_ALL,
    (),
    customer_columns_of_all,
    "",
    "($1, $2)",
    "$3",
    "$4"
);
swedish!(swedish_all_of_country, SWEDISH_ALL_OF_COUNTRY, (country: Country), customer_columns_of_all,
         "l.country = $1 and ", "($2, $3)", "$4", "$5");

/// The countries of a partner's customers, and of all: a loose index scan from each country to the next.
macro_rules! countries {
    ($from:literal, $filter:literal) => {
        concat!(
            "with recursive found (country) as (
                 select min(l.country) from ",
            $from,
            " l where ",
            $filter,
            "
                 union all
                 select (select min(l.country) from ",
            $from,
            " l where ",
            $filter,
            " and l.country > f.country)
                 from found f where f.country is not null)
             select f.country from found f where f.country is not null"
        )
    };
}

const COUNTRIES: [&str; 4] = [
    countries!("customer_rows", "l.rule = $1 and l.partner_id = $2"),
    countries!("customer_rows", "l.rule = $1"),
    countries!("customer_list", "l.partner_id = $1"),
    countries!("customer_list", "true"),
];

/// The countries of the customers.
pub(in crate::customer_list) async fn countries(
    db: &mut Reader,
    rule: i64,
    partner: Option<PartnerId>,
) -> Result<Vec<Country>, Error> {
    match (rule, partner) {
        (FIRST_RULE, Some(partner)) => sql!(db, column Country, COUNTRIES[2], partner),
        (FIRST_RULE, None) => sql!(db, column Country, COUNTRIES[3]),
        (rule, Some(partner)) => sql!(db, column Country, COUNTRIES[0], rule, partner),
        (rule, None) => sql!(db, column Country, COUNTRIES[1], rule),
    }
}

/// Every statement of this file, for the tests that ask both databases for their plans.
pub(in crate::customer_list) fn statements() -> impl Iterator<Item = &'static [&'static str]> {
    let swedish: [&[&str]; 4] = [
        &SWEDISH_OF_PARTNER,
        &SWEDISH_OF_COUNTRY,
        &SWEDISH_ALL,
        &SWEDISH_ALL_OF_COUNTRY,
    ];
    let both = root::STATEMENTS.into_iter().chain(first_rule::STATEMENTS);
    both.chain(swedish).chain([COUNTRIES.as_slice()])
}

/// The order by company in which a list is scanned when a reader expects this one: only scans without a status have an index
/// for the Swedish one, and the keys of rule 0 know no orders.
pub(in crate::customer_list) const fn order_of(rule: i64, status: Option<Status>, expected: Order) -> Order {
    match expected {
        Order::Swedish if rule != FIRST_RULE && status.is_none() => Order::Swedish,
        Order::Swedish | Order::Root => Order::Root,
    }
}

/// Up to `limit` rows from a key on, in an order of [`order_of`].
pub(in crate::customer_list) async fn walk(
    db: &mut Reader,
    scope: Scope,
    status: Option<Status>,
    order: Order,
    from: &SeekKey,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    let (key, id, backwards) = match from {
        SeekKey::CompanyAfter(key, id) if order == Order::Swedish => (key, *id, false),
        SeekKey::CompanyBefore(key, id) if order == Order::Swedish => (key, *id, true),
        _ if scope.rule == FIRST_RULE => return first_rule::walk(db, scope, status, from, limit).await,
        _ => return root::walk(db, scope, status, from, limit).await,
    };
    let rule = scope.rule;
    match (scope.partner, scope.country) {
        (Some(partner), None) => swedish_of_partner(db, partner, key, id, backwards, limit, rule).await,
        (Some(partner), Some(country)) => {
            swedish_of_country(db, partner, country, key, id, backwards, limit, rule).await
        }
        (None, None) => swedish_all(db, key, id, backwards, limit, rule).await,
        (None, Some(country)) => swedish_all_of_country(db, country, key, id, backwards, limit, rule).await,
    }
}

/// The number of rows, counted up to `limit`.
pub(in crate::customer_list) async fn count(
    db: &mut Reader,
    scope: Scope,
    status: Option<Status>,
    limit: i64,
) -> Result<i64, Error> {
    if scope.rule == FIRST_RULE {
        first_rule::count(db, scope, status, limit).await
    } else {
        root::count(db, scope, status, limit).await
    }
}
