//! Searching the list: scans of the word index, each with the further conditions on a match, and estimates of their size.

use uuid::Uuid;

use super::Scope;
use super::walks::Row;
use crate::db::{Error, Reader};
use crate::sql;
use crate::status::Status;
use crate::values::Country;
use crate::values::id::{CustomerId, PartnerId};

/// A key of the word index, before or after an entry, which need not exist.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(in crate::customer_list) struct WordKey {
    pub word: String,
    pub company_key: String,
    pub relationship_id: Uuid,
}

/// A range of words: all that begin with the same letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::customer_list) struct WordRange {
    pub from: String,
    pub to: String,
}

/// What is scanned: the keys of a word range after one key, up to and including another.
#[derive(Debug, Clone)]
pub(in crate::customer_list) struct KeyRange<'s> {
    pub scope: Scope,
    pub range: &'s WordRange,
    pub after: WordKey,
    pub up_to: WordKey,
    /// No row is in the word range by an earlier word than those of this key range, nor twice in it.
    pub is_single_word: bool,
}

impl KeyRange<'_> {
    /// The start of the words by one of which a row may have been found before; empty where none can.
    fn shown_from(&self) -> &str {
        if self.is_single_word { "" } else { &self.range.from }
    }
}

/// The further conditions on a match.
#[derive(Debug, Clone, Copy)]
pub(in crate::customer_list) struct Conditions<'a> {
    pub status: Option<Status>,
    pub second: Option<&'a WordRange>,
    pub third: Option<&'a WordRange>,
}

impl Conditions<'_> {
    /// Whether there are none.
    pub fn is_nothing(&self) -> bool {
        self.status.is_none() && self.second.is_none() && self.third.is_none()
    }
}

fn from(range: Option<&WordRange>) -> &str {
    range.map_or("", |range| &range.from)
}

fn to(range: Option<&WordRange>) -> &str {
    range.map_or("", |range| &range.to)
}

/// Which keys are scanned. `$1` to `$6` are the bounds of the key range.
macro_rules! key_range {
    () => {
        "(w.word, w.company_key, w.relationship_id) > ($1, $2, $3)
         and (w.word, w.company_key, w.relationship_id) <= ($4, $5, $6) "
    };
}

/// A row is found by the first of its words in the range, which begins at `$7`; empty where a row can have only one.
macro_rules! first_match {
    () => {
        "and ($7 = '' or (select e.word from customer_list_words e
                          where e.relationship_id = w.relationship_id and e.word >= $7 and e.word < w.word limit 1) is null) "
    };
}

/// The further conditions on a match. Other words are looked up by a scalar subquery: for an `exists` PostgreSQL may collect
/// all customers that have the word, however many those are.
macro_rules! conditions {
    () => {
        "and l.relationship_id = w.relationship_id
         and (cast($8 as text) is null or l.status = $8)
         and ($9 or (select o.word from customer_list_words o
                      where o.relationship_id = w.relationship_id and o.word >= $10 and o.word < $11 limit 1) is not null)
         and ($12 or (select o.word from customer_list_words o
                       where o.relationship_id = w.relationship_id and o.word >= $13 and o.word < $14 limit 1) is not null) "
    };
}

/// The rows of one customer, after a relationship. There are few, so that the other conditions need no index.
macro_rules! by_id {
    () => {
        "l.customer_id = $1 and l.relationship_id > $2
         and (cast($3 as text) is null or l.country = $3) and (cast($4 as text) is null or l.status = $4)
         order by l.customer_id asc, l.relationship_id asc limit cast($5 as bigint)"
    };
}

macro_rules! search {
    ($name:ident, ($($who:ident: $type:ty),*), $columns:ident, matches $matches:literal, counted $counted:literal,
     bounds $bounds:literal, estimate $estimate:literal) => {
        mod $name {
            use super::{Conditions, Error, WordKey, WordRange, Reader, Row, KeyRange, from, sql, to};

            pub(in crate::customer_list) const STATEMENTS: &[&str] = &[FORWARD, BACKWARD, COUNT, PLAIN, AT, AT_BACKWARD, ESTIMATE];

            const FORWARD: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $matches,
                key_range!(), first_match!(), conditions!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($15 as bigint)"
            );
            const BACKWARD: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $matches,
                key_range!(), first_match!(), conditions!(),
                "order by w.word desc, w.company_key desc, w.relationship_id desc limit cast($15 as bigint)"
            );
            const COUNT: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w cross join customer_list l where ",
                $matches, key_range!(), first_match!(), conditions!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($15 as bigint)) counted"
            );
            const PLAIN: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w where ", $counted, key_range!(), first_match!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($8 as bigint)) counted"
            );
            const AT: &str = concat!(
                "select w.word, w.company_key, w.relationship_id from customer_list_words w where ", $bounds, key_range!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit 1 offset cast($7 as bigint)"
            );
            const AT_BACKWARD: &str = concat!(
                "select w.word, w.company_key, w.relationship_id from customer_list_words w where ", $bounds, key_range!(),
                "order by w.word desc, w.company_key desc, w.relationship_id desc limit 1 offset cast($7 as bigint)"
            );
            const ESTIMATE: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w where ", $estimate,
                "w.word >= $1 and w.word < $2 order by w.word, w.company_key, w.relationship_id limit cast($3 as bigint)) counted"
            );

            pub(super) async fn matches(
                db: &mut Reader, s: &KeyRange<'_>, a: Conditions<'_>, backwards: bool, limit: i64 $(, $who: $type)*
            ) -> Result<Vec<Row>, Error> {
                if backwards {
                    sql!(db, all Row, BACKWARD, &s.after.word, &s.after.company_key, s.after.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)*)
                } else {
                    sql!(db, all Row, FORWARD, &s.after.word, &s.after.company_key, s.after.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)*)
                }
            }

            pub(super) async fn count(
                db: &mut Reader, s: &KeyRange<'_>, a: Conditions<'_>, limit: i64 $(, $who: $type)*
            ) -> Result<i64, Error> {
                if a.is_nothing() {
                    return sql!(db, scalar i64, PLAIN, &s.after.word, &s.after.company_key, s.after.relationship_id,
                                &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(),
                                limit $(, $who)*);
                }
                sql!(db, scalar i64, COUNT, &s.after.word, &s.after.company_key, s.after.relationship_id, &s.up_to.word,
                     &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                     a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                     limit $(, $who)*)
            }

            pub(super) async fn key_at(
                db: &mut Reader, s: &KeyRange<'_>, backwards: bool, entries: i64 $(, $who: $type)*
            ) -> Result<Option<WordKey>, Error> {
                if backwards {
                    sql!(db, optional WordKey, AT_BACKWARD, &s.after.word, &s.after.company_key, s.after.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $who)*)
                } else {
                    sql!(db, optional WordKey, AT, &s.after.word, &s.after.company_key, s.after.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $who)*)
                }
            }

            pub(super) async fn estimate(
                db: &mut Reader, range: &WordRange, limit: i64 $(, $who: $type)*
            ) -> Result<i64, Error> {
                sql!(db, scalar i64, ESTIMATE, &range.from, &range.to, limit $(, $who)*)
            }
        }
    };
}

search!(of_partner, (partner: super::PartnerId), customer_list_of_partner, matches "w.partner_id = $16 and ",
        counted "w.partner_id = $9 and ", bounds "w.partner_id = $8 and ", estimate "w.partner_id = $4 and ");
search!(of_country, (partner: super::PartnerId, country: super::Country), customer_list_of_partner,
        matches "w.partner_id = $16 and w.country = $17 and ", counted "w.partner_id = $9 and w.country = $10 and ",
        bounds "w.partner_id = $8 and w.country = $9 and ", estimate "w.partner_id = $4 and w.country = $5 and ");
search!(all, (), customer_list_of_all, matches "", counted "", bounds "", estimate "");
search!(all_of_country, (country: super::Country), customer_list_of_all, matches "w.country = $16 and ",
        counted "w.country = $9 and ", bounds "w.country = $8 and ", estimate "w.country = $4 and ");

/// The rows of one customer: a partner's, and all.
const IDS: [&str; 2] = [
    concat!(
        crate::customer_list_of_partner!(),
        " from customer_list l where l.partner_id = $6 and ",
        by_id!()
    ),
    concat!(crate::customer_list_of_all!(), " from customer_list l where ", by_id!()),
];

/// Every statement of this file, for the tests that ask both databases for their plans.
pub(in crate::customer_list) const STATEMENTS: [&[&str]; 5] = [
    of_partner::STATEMENTS,
    of_country::STATEMENTS,
    all::STATEMENTS,
    all_of_country::STATEMENTS,
    &IDS,
];

/// Runs the statement of the scope.
macro_rules! for_scope {
    ($scope:expr, $function:ident($($argument:expr),*)) => {
        match ($scope.partner, $scope.country) {
            (Some(partner), None) => of_partner::$function($($argument,)* partner).await,
            (Some(partner), Some(country)) => of_country::$function($($argument,)* partner, country).await,
            (None, None) => all::$function($($argument),*).await,
            (None, Some(country)) => all_of_country::$function($($argument,)* country).await,
        }
    };
}

/// Up to `limit` rows of a key range, in the order of word and company, or backwards from its end.
pub(in crate::customer_list) async fn matches(
    db: &mut Reader,
    key_range: &KeyRange<'_>,
    conditions: Conditions<'_>,
    backwards: bool,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    for_scope!(key_range.scope, matches(db, key_range, conditions, backwards, limit))
}

/// The number of rows of a key range, counted up to `limit`.
pub(in crate::customer_list) async fn count(
    db: &mut Reader,
    key_range: &KeyRange<'_>,
    conditions: Conditions<'_>,
    limit: i64,
) -> Result<i64, Error> {
    for_scope!(key_range.scope, count(db, key_range, conditions, limit))
}

/// The key so many entries into a key range, or from its end; `None` if it is shorter.
pub(in crate::customer_list) async fn key_at(
    db: &mut Reader,
    key_range: &KeyRange<'_>,
    backwards: bool,
    entries: i64,
) -> Result<Option<WordKey>, Error> {
    for_scope!(key_range.scope, key_at(db, key_range, backwards, entries))
}

/// The number of entries of a word range, counted up to `limit`.
pub(in crate::customer_list) async fn estimate(
    db: &mut Reader,
    scope: Scope,
    range: &WordRange,
    limit: i64,
) -> Result<i64, Error> {
    for_scope!(scope, estimate(db, range, limit))
}

/// The rows of one customer, after a relationship.
pub(in crate::customer_list) async fn by_id(
    db: &mut Reader,
    scope: Scope,
    status: Option<Status>,
    customer: CustomerId,
    after: Uuid,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    let country = scope.country;
    match scope.partner {
        Some(partner) => sql!(db, all Row, IDS[0], customer, after, country, status, limit, partner),
        None => sql!(db, all Row, IDS[1], customer, after, country, status, limit),
    }
}
