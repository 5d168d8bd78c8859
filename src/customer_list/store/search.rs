//! Searching the list: scans of the word index, each with the further conditions on a match, and estimates of their size.

use uuid::Uuid;

use super::Scope;
use super::walks::{Row, bytes, text};
use crate::customer_list::keys::FIRST_RULE;
use crate::db::{Error, Reader};
use crate::sql;
use crate::status::Status;
use crate::values::Country;
use crate::values::id::{CustomerId, PartnerId};

/// A key of the word index, before or after an entry, which need not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::customer_list) struct WordKey {
    pub word: String,
    pub company_key: Vec<u8>,
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
    ($key:literal) => {
        concat!(
            "(w.word, w.",
            $key,
            ", w.relationship_id) > ($1, $2, $3)
             and (w.word, w.",
            $key,
            ", w.relationship_id) <= ($4, $5, $6) "
        )
    };
}

/// The words of the row that is looked at, in the same table.
macro_rules! of_row {
    ($words:literal, $word:literal $(, $rule:ident)?) => {
        concat!(
            "select ", $word, ".word from ", $words, " ", $word, " where ", $word, ".relationship_id = w.relationship_id and ",
            $(of_row!(@ $rule $word),)?
        )
    };
    (@ rule $word:literal) => {
        concat!($word, ".rule = w.rule and ")
    };
}

/// A row is found by the first of its words in the range, which begins at `$7`; empty where a row can have only one.
macro_rules! first_match {
    ($words:literal $(, $rule:ident)?) => {
        concat!(
            "and ($7 = '' or (", of_row!($words, "e" $(, $rule)?), "e.word >= $7 and e.word < w.word limit 1) is null) "
        )
    };
}

/// The further conditions on a match. Other words are looked up by a scalar subquery: for an `exists` PostgreSQL may collect
/// all customers that have the word, however many those are.
macro_rules! conditions {
    ($words:literal $(, $rule:ident)?) => {
        concat!(
            "and l.relationship_id = w.relationship_id ",
            $(conditions!(@ $rule),)?
            "and (cast($8 as text) is null or l.status = $8)
             and ($9 or (", of_row!($words, "o" $(, $rule)?), "o.word >= $10 and o.word < $11 limit 1) is not null)
             and ($12 or (", of_row!($words, "o" $(, $rule)?), "o.word >= $13 and o.word < $14 limit 1) is not null) "
        )
    };
    (@ rule) => {
        "and l.rule = w.rule "
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
    ($name:ident, ($($who:ident: $type:ty),*), $columns:ident,
     ($list:literal, $words:literal, $key:literal, $selected:literal, $as_key:ident, $key_type:ty, [$($rule:ident)?]),
     matches $matches:literal $matches_rule:literal, counted $counted:literal $counted_rule:literal,
     bounds $bounds:literal $bounds_rule:literal, estimate $estimate:literal $estimate_rule:literal) => {
        pub(super) mod $name {
            use super::super::{Conditions, Error, KeyRange, Reader, Row, Uuid, WordKey, WordRange, from, sql, to};
            use super::super::$as_key;

            pub(in crate::customer_list) const STATEMENTS: &[&str] = &[FORWARD, BACKWARD, COUNT, PLAIN, AT, AT_BACKWARD, ESTIMATE];

            const FORWARD: &str = concat!(
                $crate::$columns!($selected, "w.word"), " from ", $words, " w cross join ", $list, " l where ",
                $($crate::customer_rule!($rule, "w", $matches_rule),)? $matches,
                key_range!($key), first_match!($words $(, $rule)?), conditions!($words $(, $rule)?),
                "order by w.word asc, w.", $key, " asc, w.relationship_id asc limit cast($15 as bigint)"
            );
            const BACKWARD: &str = concat!(
                $crate::$columns!($selected, "w.word"), " from ", $words, " w cross join ", $list, " l where ",
                $($crate::customer_rule!($rule, "w", $matches_rule),)? $matches,
                key_range!($key), first_match!($words $(, $rule)?), conditions!($words $(, $rule)?),
                "order by w.word desc, w.", $key, " desc, w.relationship_id desc limit cast($15 as bigint)"
            );
            const COUNT: &str = concat!(
                "select count(*) from (select 1 as one from ", $words, " w cross join ", $list, " l where ",
                $($crate::customer_rule!($rule, "w", $matches_rule),)? $matches,
                key_range!($key), first_match!($words $(, $rule)?), conditions!($words $(, $rule)?),
                "order by w.word asc, w.", $key, " asc, w.relationship_id asc limit cast($15 as bigint)) counted"
            );
            const PLAIN: &str = concat!(
                "select count(*) from (select 1 as one from ", $words, " w where ",
                $($crate::customer_rule!($rule, "w", $counted_rule),)? $counted, key_range!($key),
                first_match!($words $(, $rule)?),
                "order by w.word asc, w.", $key, " asc, w.relationship_id asc limit cast($8 as bigint)) counted"
            );
            const AT: &str = concat!(
                "select w.word, w.", $key, ", w.relationship_id from ", $words, " w where ",
                $($crate::customer_rule!($rule, "w", $bounds_rule),)? $bounds, key_range!($key),
                "order by w.word asc, w.", $key, " asc, w.relationship_id asc limit 1 offset cast($7 as bigint)"
            );
            const AT_BACKWARD: &str = concat!(
                "select w.word, w.", $key, ", w.relationship_id from ", $words, " w where ",
                $($crate::customer_rule!($rule, "w", $bounds_rule),)? $bounds, key_range!($key),
                "order by w.word desc, w.", $key, " desc, w.relationship_id desc limit 1 offset cast($7 as bigint)"
            );
            const ESTIMATE: &str = concat!(
                "select count(*) from (select 1 as one from ", $words, " w where ",
                $($crate::customer_rule!($rule, "w", $estimate_rule),)? $estimate,
                "w.word >= $1 and w.word < $2 order by w.word, w.", $key, ", w.relationship_id limit cast($3 as bigint)) counted"
            );

            pub(in super::super) async fn matches(
                db: &mut Reader, s: &KeyRange<'_>, a: Conditions<'_>, backwards: bool, limit: i64
                $(, $who: $type)* $(, $rule: i64)?
            ) -> Result<Vec<Row>, Error> {
                if backwards {
                    sql!(db, all Row, BACKWARD, &s.after.word, $as_key(&s.after.company_key), s.after.relationship_id,
                         &s.up_to.word, $as_key(&s.up_to.company_key), s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)* $(, $rule)?)
                } else {
                    sql!(db, all Row, FORWARD, &s.after.word, $as_key(&s.after.company_key), s.after.relationship_id,
                         &s.up_to.word, $as_key(&s.up_to.company_key), s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)* $(, $rule)?)
                }
            }

            pub(in super::super) async fn count(
                db: &mut Reader, s: &KeyRange<'_>, a: Conditions<'_>, limit: i64 $(, $who: $type)* $(, $rule: i64)?
            ) -> Result<i64, Error> {
                if a.is_nothing() {
                    return sql!(db, scalar i64, PLAIN, &s.after.word, $as_key(&s.after.company_key),
                                s.after.relationship_id, &s.up_to.word, $as_key(&s.up_to.company_key),
                                s.up_to.relationship_id, s.shown_from(), limit $(, $who)* $(, $rule)?);
                }
                sql!(db, scalar i64, COUNT, &s.after.word, $as_key(&s.after.company_key), s.after.relationship_id,
                     &s.up_to.word, $as_key(&s.up_to.company_key), s.up_to.relationship_id, s.shown_from(), a.status,
                     a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                     limit $(, $who)* $(, $rule)?)
            }

            pub(in super::super) async fn key_at(
                db: &mut Reader, s: &KeyRange<'_>, backwards: bool, entries: i64 $(, $who: $type)* $(, $rule: i64)?
            ) -> Result<Option<WordKey>, Error> {
                type Found = (String, $key_type, Uuid);
                let found: Option<Found> = if backwards {
                    sql!(db, optional Found, AT_BACKWARD, &s.after.word, $as_key(&s.after.company_key),
                         s.after.relationship_id, &s.up_to.word, $as_key(&s.up_to.company_key), s.up_to.relationship_id,
                         entries $(, $who)* $(, $rule)?)
                } else {
                    sql!(db, optional Found, AT, &s.after.word, $as_key(&s.after.company_key),
                         s.after.relationship_id, &s.up_to.word, $as_key(&s.up_to.company_key), s.up_to.relationship_id,
                         entries $(, $who)* $(, $rule)?)
                }?;
                Ok(found.map(|(word, key, relationship_id)| WordKey { word, company_key: key.into(), relationship_id }))
            }

            pub(in super::super) async fn estimate(
                db: &mut Reader, range: &WordRange, limit: i64 $(, $who: $type)* $(, $rule: i64)?
            ) -> Result<i64, Error> {
                sql!(db, scalar i64, ESTIMATE, &range.from, &range.to, limit $(, $who)* $(, $rule)?)
            }
        }
    };
}

/// The searches of the rows of a source: its list and words, the column of the key of the company, what is selected as that,
/// how it is bound and read, and whether the tables have the rows of several rules.
macro_rules! searches {
    ($module:ident, $source:tt) => {
        mod $module {
            search!(of_partner, (partner: super::super::PartnerId), customer_columns_of_partner, $source,
                    matches "w.partner_id = $16 and " "$17", counted "w.partner_id = $9 and " "$10",
                    bounds "w.partner_id = $8 and " "$9", estimate "w.partner_id = $4 and " "$5");
            search!(of_country, (partner: super::super::PartnerId, country: super::super::Country), customer_columns_of_partner, $source,
                    matches "w.partner_id = $16 and w.country = $17 and " "$18",
                    counted "w.partner_id = $9 and w.country = $10 and " "$11",
                    bounds "w.partner_id = $8 and w.country = $9 and " "$10",
                    estimate "w.partner_id = $4 and w.country = $5 and " "$6");
            search!(all, (), customer_columns_of_all, $source, matches "" "$16", counted "" "$9", bounds "" "$8",
                    estimate "" "$4");
            search!(all_of_country, (country: super::super::Country), customer_columns_of_all, $source,
                    matches "w.country = $16 and " "$17", counted "w.country = $9 and " "$10",
                    bounds "w.country = $8 and " "$9", estimate "w.country = $4 and " "$5");

            pub(super) const STATEMENTS: [&[&str]; 4] = [
                of_partner::STATEMENTS,
                of_country::STATEMENTS,
                all::STATEMENTS,
                all_of_country::STATEMENTS,
            ];
        }
    };
}

searches!(
    first_rule,
    (
        "customer_list",
        "customer_list_words",
        "company_key",
        "cast(null as bytea)",
        text,
        String,
        []
    )
);
searches!(root, ("customer_rows", "customer_words", "root_key", "l.root_key", bytes, Vec<u8>, [rule]));

/// The rows of one customer: a partner's, and all; then those of rule 0.
const IDS: [&str; 4] = [
    concat!(
        crate::customer_columns_of_partner!("l.root_key", "''"),
        " from customer_rows l where l.rule = $7 and l.partner_id = $6 and ",
        by_id!()
    ),
    concat!(
        crate::customer_columns_of_all!("l.root_key", "''"),
        " from customer_rows l where l.rule = $6 and ",
        by_id!()
    ),
    concat!(
        crate::customer_columns_of_partner!("cast(null as bytea)", "''"),
        " from customer_list l where l.partner_id = $6 and ",
        by_id!()
    ),
    concat!(
        crate::customer_columns_of_all!("cast(null as bytea)", "''"),
        " from customer_list l where ",
        by_id!()
    ),
];

/// Every statement of this file, for the tests that ask both databases for their plans.
pub(in crate::customer_list) fn statements() -> impl Iterator<Item = &'static [&'static str]> {
    let both = root::STATEMENTS.into_iter().chain(first_rule::STATEMENTS);
    both.chain([IDS.as_slice()])
}

/// Runs the statement of the scope.
macro_rules! for_scope {
    ($scope:expr, $function:ident($($argument:expr),*)) => {{
        let scope: Scope = $scope;
        let rule = scope.rule;
        match (rule, scope.partner, scope.country) {
            (FIRST_RULE, Some(partner), None) => first_rule::of_partner::$function($($argument,)* partner).await,
            (FIRST_RULE, Some(partner), Some(country)) => {
                first_rule::of_country::$function($($argument,)* partner, country).await
            }
            (FIRST_RULE, None, None) => first_rule::all::$function($($argument),*).await,
            (FIRST_RULE, None, Some(country)) => first_rule::all_of_country::$function($($argument,)* country).await,
            (rule, Some(partner), None) => root::of_partner::$function($($argument,)* partner, rule).await,
            (rule, Some(partner), Some(country)) => root::of_country::$function($($argument,)* partner, country, rule).await,
            (rule, None, None) => root::all::$function($($argument,)* rule).await,
            (rule, None, Some(country)) => root::all_of_country::$function($($argument,)* country, rule).await,
        }
    }};
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
    let (rule, country) = (scope.rule, scope.country);
    match (rule, scope.partner) {
        (FIRST_RULE, Some(partner)) => sql!(db, all Row, IDS[2], customer, after, country, status, limit, partner),
        (FIRST_RULE, None) => sql!(db, all Row, IDS[3], customer, after, country, status, limit),
        (rule, Some(partner)) => sql!(db, all Row, IDS[0], customer, after, country, status, limit, partner, rule),
        (rule, None) => sql!(db, all Row, IDS[1], customer, after, country, status, limit, rule),
    }
}
