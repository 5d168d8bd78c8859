//! Searching the list: walks along its words, each with what else is asked of a hit, and how much there is to walk.

use uuid::Uuid;

use super::walks::Row;
use crate::db::{Error, Reader};
use crate::sql;
use crate::status::Status;
use crate::values::Country;
use crate::values::id::{CustomerId, PartnerId};

/// A place among the words: before or behind an entry, which need not be there.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(in crate::customer_list) struct Place {
    pub word: String,
    pub company_key: String,
    pub relationship_id: Uuid,
}

/// A range of words: all that begin with the same letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::customer_list) struct Range {
    pub from: String,
    pub to: String,
}

/// Whose words are walked: a partner's or all partners', of one country or all. Each has an index of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::customer_list) struct Whose {
    pub partner: Option<PartnerId>,
    pub country: Option<Country>,
}

/// What is walked: a stretch of a range, from behind one place up to and with another.
#[derive(Debug, Clone)]
pub(in crate::customer_list) struct Stretch<'s> {
    pub whose: Whose,
    pub range: &'s Range,
    pub behind: Place,
    pub up_to: Place,
    /// Nobody stands in the range by an earlier word than those of this stretch, nor twice in it.
    pub is_of_one_word: bool,
}

impl Stretch<'_> {
    /// Where the words begin by one of which a row may have been shown before; empty where none can.
    fn shown_from(&self) -> &str {
        if self.is_of_one_word { "" } else { &self.range.from }
    }
}

/// What else is asked of a hit.
#[derive(Debug, Clone, Copy)]
pub(in crate::customer_list) struct Asked<'a> {
    pub status: Option<Status>,
    pub second: Option<&'a Range>,
    pub third: Option<&'a Range>,
}

impl Asked<'_> {
    /// Whether nothing else is asked.
    pub fn is_nothing(&self) -> bool {
        self.status.is_none() && self.second.is_none() && self.third.is_none()
    }
}

fn from(range: Option<&Range>) -> &str {
    range.map_or("", |range| &range.from)
}

fn to(range: Option<&Range>) -> &str {
    range.map_or("", |range| &range.to)
}

/// Which words are walked. `$1` to `$6` are the ends of the stretch.
macro_rules! stretch {
    () => {
        "(w.word, w.company_key, w.relationship_id) > ($1, $2, $3)
         and (w.word, w.company_key, w.relationship_id) <= ($4, $5, $6) "
    };
}

/// A row is shown by the first of its words in the range, which begins at `$7`; that is empty where it can have but one.
macro_rules! once {
    () => {
        "and ($7 = '' or (select e.word from customer_list_words e
                          where e.relationship_id = w.relationship_id and e.word >= $7 and e.word < w.word limit 1) is null) "
    };
}

/// What else is asked of a hit. Other words are looked up by a subquery of one value: of an `exists` PostgreSQL may collect
/// all customers that have the word, however many those are.
macro_rules! asked {
    () => {
        "and l.relationship_id = w.relationship_id
         and (cast($8 as text) is null or l.status = $8)
         and ($9 or (select o.word from customer_list_words o
                      where o.relationship_id = w.relationship_id and o.word >= $10 and o.word < $11 limit 1) is not null)
         and ($12 or (select o.word from customer_list_words o
                       where o.relationship_id = w.relationship_id and o.word >= $13 and o.word < $14 limit 1) is not null) "
    };
}

/// The rows of one customer, behind a relationship. It has few, so that what else is asked needs no index.
macro_rules! by_id {
    () => {
        "l.customer_id = $1 and l.relationship_id > $2
         and (cast($3 as text) is null or l.country = $3) and (cast($4 as text) is null or l.status = $4)
         order by l.customer_id asc, l.relationship_id asc limit cast($5 as bigint)"
    };
}

macro_rules! search {
    ($name:ident, ($($who:ident: $type:ty),*), $columns:ident, hits $hits:literal, counted $counted:literal,
     ends $ends:literal, few $few:literal) => {
        mod $name {
            use super::{Asked, Error, Place, Range, Reader, Row, Stretch, from, sql, to};

            pub(in crate::customer_list) const STATEMENTS: &[&str] = &[HITS, BACK, COUNT, PLAIN, END, BEGIN, FEW];

            const HITS: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $hits,
                stretch!(), once!(), asked!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($15 as bigint)"
            );
            const BACK: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $hits,
                stretch!(), once!(), asked!(),
                "order by w.word desc, w.company_key desc, w.relationship_id desc limit cast($15 as bigint)"
            );
            const COUNT: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w cross join customer_list l where ",
                $hits, stretch!(), once!(), asked!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($15 as bigint)) counted"
            );
            const PLAIN: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w where ", $counted, stretch!(), once!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($8 as bigint)) counted"
            );
            const END: &str = concat!(
                "select w.word, w.company_key, w.relationship_id from customer_list_words w where ", $ends, stretch!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit 1 offset cast($7 as bigint)"
            );
            const BEGIN: &str = concat!(
                "select w.word, w.company_key, w.relationship_id from customer_list_words w where ", $ends, stretch!(),
                "order by w.word desc, w.company_key desc, w.relationship_id desc limit 1 offset cast($7 as bigint)"
            );
            const FEW: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w where ", $few,
                "w.word >= $1 and w.word < $2 order by w.word, w.company_key, w.relationship_id limit cast($3 as bigint)) counted"
            );

            pub(super) async fn hits(
                db: &mut Reader, s: &Stretch<'_>, a: Asked<'_>, backwards: bool, limit: i64 $(, $who: $type)*
            ) -> Result<Vec<Row>, Error> {
                if backwards {
                    sql!(db, all Row, BACK, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)*)
                } else {
                    sql!(db, all Row, HITS, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $who)*)
                }
            }

            pub(super) async fn count(
                db: &mut Reader, s: &Stretch<'_>, a: Asked<'_>, limit: i64 $(, $who: $type)*
            ) -> Result<i64, Error> {
                if a.is_nothing() {
                    return sql!(db, scalar i64, PLAIN, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                                &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(),
                                limit $(, $who)*);
                }
                sql!(db, scalar i64, COUNT, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                     &s.up_to.company_key, s.up_to.relationship_id, s.shown_from(), a.status,
                     a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                     limit $(, $who)*)
            }

            pub(super) async fn end(
                db: &mut Reader, s: &Stretch<'_>, backwards: bool, entries: i64 $(, $who: $type)*
            ) -> Result<Option<Place>, Error> {
                if backwards {
                    sql!(db, optional Place, BEGIN, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $who)*)
                } else {
                    sql!(db, optional Place, END, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $who)*)
                }
            }

            pub(super) async fn few(
                db: &mut Reader, range: &Range, limit: i64 $(, $who: $type)*
            ) -> Result<i64, Error> {
                sql!(db, scalar i64, FEW, &range.from, &range.to, limit $(, $who)*)
            }
        }
    };
}

search!(of_partner, (partner: super::PartnerId), customer_list_of_partner, hits "w.partner_id = $16 and ",
        counted "w.partner_id = $9 and ", ends "w.partner_id = $8 and ", few "w.partner_id = $4 and ");
search!(of_country, (partner: super::PartnerId, country: super::Country), customer_list_of_partner,
        hits "w.partner_id = $16 and w.country = $17 and ", counted "w.partner_id = $9 and w.country = $10 and ",
        ends "w.partner_id = $8 and w.country = $9 and ", few "w.partner_id = $4 and w.country = $5 and ");
search!(all, (), customer_list_of_all, hits "", counted "", ends "", few "");
search!(all_of_country, (country: super::Country), customer_list_of_all, hits "w.country = $16 and ",
        counted "w.country = $9 and ", ends "w.country = $8 and ", few "w.country = $4 and ");

/// The rows of one customer: a partner's, and all.
const IDS: [&str; 2] = [
    concat!(
        crate::customer_list_of_partner!(),
        " from customer_list l where l.partner_id = $6 and ",
        by_id!()
    ),
    concat!(crate::customer_list_of_all!(), " from customer_list l where ", by_id!()),
];

/// Every statement of this file, for the tests that ask both databases how they walk.
pub(in crate::customer_list) const STATEMENTS: [&[&str]; 5] = [
    of_partner::STATEMENTS,
    of_country::STATEMENTS,
    all::STATEMENTS,
    all_of_country::STATEMENTS,
    &IDS,
];

/// Asks along the index of whose words are walked.
macro_rules! along {
    ($whose:expr, $function:ident($($argument:expr),*)) => {
        match ($whose.partner, $whose.country) {
            (Some(partner), None) => of_partner::$function($($argument,)* partner).await,
            (Some(partner), Some(country)) => of_country::$function($($argument,)* partner, country).await,
            (None, None) => all::$function($($argument),*).await,
            (None, Some(country)) => all_of_country::$function($($argument,)* country).await,
        }
    };
}

/// Up to `limit` rows of a stretch, in the order of word and company, or backwards from its end.
pub(in crate::customer_list) async fn hits(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    asked: Asked<'_>,
    backwards: bool,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    along!(stretch.whose, hits(db, stretch, asked, backwards, limit))
}

/// How many rows a stretch has, counted up to `limit`.
pub(in crate::customer_list) async fn count(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    asked: Asked<'_>,
    limit: i64,
) -> Result<i64, Error> {
    along!(stretch.whose, count(db, stretch, asked, limit))
}

/// The entry so many entries into a stretch, or from its end; `None` when it is shorter.
pub(in crate::customer_list) async fn end(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    backwards: bool,
    entries: i64,
) -> Result<Option<Place>, Error> {
    along!(stretch.whose, end(db, stretch, backwards, entries))
}

/// How many entries a range has, counted up to `limit`.
pub(in crate::customer_list) async fn few(
    db: &mut Reader,
    whose: Whose,
    range: &Range,
    limit: i64,
) -> Result<i64, Error> {
    along!(whose, few(db, range, limit))
}

/// The rows of one customer, behind a relationship.
pub(in crate::customer_list) async fn by_id(
    db: &mut Reader,
    whose: Whose,
    status: Option<Status>,
    customer: CustomerId,
    behind: Uuid,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    let country = whose.country;
    match whose.partner {
        Some(partner) => sql!(db, all Row, IDS[0], customer, behind, country, status, limit, partner),
        None => sql!(db, all Row, IDS[1], customer, behind, country, status, limit),
    }
}
