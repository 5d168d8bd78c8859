//! Searching the list: walks along its words, each with what else is asked of a hit, and how much there is to walk.

use uuid::Uuid;

use super::walks::Row;
use crate::acceptance::status::Status;
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Country;
use crate::values::id::{CustomerId, PartnerId};

/// A place among the words: before or behind an entry, which need not be there.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(in crate::acceptance::listing) struct Place {
    pub word: String,
    pub company_key: String,
    pub relationship_id: Uuid,
}

/// A range of words: all that begin with the same letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::acceptance::listing) struct Range {
    pub from: String,
    pub to: String,
}

/// What is walked: a stretch of a range, from behind one place up to and with another.
#[derive(Debug, Clone)]
pub(in crate::acceptance::listing) struct Stretch<'s> {
    pub partner: Option<PartnerId>,
    pub range: &'s Range,
    pub behind: Place,
    pub up_to: Place,
}

/// What else is asked of a hit.
#[derive(Debug, Clone, Copy)]
pub(in crate::acceptance::listing) struct Asked<'a> {
    pub country: Option<Country>,
    pub status: Option<Status>,
    pub second: Option<&'a Range>,
    pub third: Option<&'a Range>,
}

impl Asked<'_> {
    /// Whether nothing else is asked.
    pub fn is_nothing(&self) -> bool {
        self.country.is_none() && self.status.is_none() && self.second.is_none() && self.third.is_none()
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

/// `$7` is where the whole range begins: a row is shown by the first of its words in it.
macro_rules! once {
    () => {
        "and not exists (select 1 from customer_list_words e
                         where e.relationship_id = w.relationship_id and e.word >= $7 and e.word < w.word) "
    };
}

/// What else is asked of a hit. Other words are looked up by a subquery of one value: of an `exists` PostgreSQL may collect
/// all customers that have the word, however many those are.
macro_rules! asked {
    () => {
        "and l.relationship_id = w.relationship_id
         and (cast($8 as text) is null or l.country = $8) and (cast($9 as text) is null or l.status = $9)
         and ($10 or (select o.word from customer_list_words o
                       where o.relationship_id = w.relationship_id and o.word >= $11 and o.word < $12 limit 1) is not null)
         and ($13 or (select o.word from customer_list_words o
                       where o.relationship_id = w.relationship_id and o.word >= $14 and o.word < $15 limit 1) is not null) "
    };
}

macro_rules! search {
    ($name:ident, ($($partner:ident)?), $columns:ident, hits $hits:literal, counted $counted:literal,
     ends $ends:literal, few $few:literal, id $id:literal) => {
        mod $name {
            use super::{Asked, CustomerId, Error, Place, Range, Reader, Row, Stretch, from, sql, to};

            pub(in crate::acceptance::listing) const STATEMENTS: &[&str] = &[HITS, BACK, COUNT, PLAIN, END, BEGIN, FEW, ID];

            const HITS: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $hits,
                stretch!(), once!(), asked!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($16 as bigint)"
            );
            const BACK: &str = concat!(
                $crate::$columns!(), ", w.word from customer_list_words w cross join customer_list l where ", $hits,
                stretch!(), once!(), asked!(),
                "order by w.word desc, w.company_key desc, w.relationship_id desc limit cast($16 as bigint)"
            );
            const COUNT: &str = concat!(
                "select count(*) from (select 1 as one from customer_list_words w cross join customer_list l where ",
                $hits, stretch!(), once!(), asked!(),
                "order by w.word asc, w.company_key asc, w.relationship_id asc limit cast($16 as bigint)) counted"
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
            const ID: &str = concat!(
                $crate::$columns!(), " from customer_list l where ", $id,
                "l.customer_id = $1 and l.relationship_id > $2
                 and (cast($3 as text) is null or l.country = $3) and (cast($4 as text) is null or l.status = $4)
                 order by l.customer_id asc, l.relationship_id asc limit cast($5 as bigint)"
            );

            pub(super) async fn hits(
                db: &mut Reader, s: &Stretch<'_>, a: Asked<'_>, backwards: bool, limit: i64 $(, $partner: super::PartnerId)?
            ) -> Result<Vec<Row>, Error> {
                if backwards {
                    sql!(db, all Row, BACK, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, &s.range.from, a.country, a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $partner)?)
                } else {
                    sql!(db, all Row, HITS, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                         &s.up_to.company_key, s.up_to.relationship_id, &s.range.from, a.country, a.status,
                         a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                         limit $(, $partner)?)
                }
            }

            pub(super) async fn count(
                db: &mut Reader, s: &Stretch<'_>, a: Asked<'_>, limit: i64 $(, $partner: super::PartnerId)?
            ) -> Result<i64, Error> {
                if a.is_nothing() {
                    return sql!(db, scalar i64, PLAIN, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                                &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, &s.range.from,
                                limit $(, $partner)?);
                }
                sql!(db, scalar i64, COUNT, &s.behind.word, &s.behind.company_key, s.behind.relationship_id, &s.up_to.word,
                     &s.up_to.company_key, s.up_to.relationship_id, &s.range.from, a.country, a.status,
                     a.second.is_none(), from(a.second), to(a.second), a.third.is_none(), from(a.third), to(a.third),
                     limit $(, $partner)?)
            }

            pub(super) async fn end(
                db: &mut Reader, s: &Stretch<'_>, backwards: bool, entries: i64 $(, $partner: super::PartnerId)?
            ) -> Result<Option<Place>, Error> {
                if backwards {
                    sql!(db, optional Place, BEGIN, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $partner)?)
                } else {
                    sql!(db, optional Place, END, &s.behind.word, &s.behind.company_key, s.behind.relationship_id,
                         &s.up_to.word, &s.up_to.company_key, s.up_to.relationship_id, entries $(, $partner)?)
                }
            }

            pub(super) async fn few(
                db: &mut Reader, range: &Range, limit: i64 $(, $partner: super::PartnerId)?
            ) -> Result<i64, Error> {
                sql!(db, scalar i64, FEW, &range.from, &range.to, limit $(, $partner)?)
            }

            pub(super) async fn by_id(
                db: &mut Reader, customer: CustomerId, behind: uuid::Uuid, a: Asked<'_>, limit: i64
                $(, $partner: super::PartnerId)?
            ) -> Result<Vec<Row>, Error> {
                sql!(db, all Row, ID, customer, behind, a.country, a.status, limit $(, $partner)?)
            }
        }
    };
}

search!(of_partner, (partner), customer_list_of_partner, hits "w.partner_id = $17 and ",
        counted "w.partner_id = $9 and ", ends "w.partner_id = $8 and ", few "w.partner_id = $4 and ",
        id "l.partner_id = $6 and ");
search!(of_all, (), customer_list_of_all, hits "", counted "", ends "", few "", id "");

/// Every statement of this file, for the tests that ask both databases how they walk.
pub(in crate::acceptance::listing) const STATEMENTS: [&[&str]; 2] = [of_partner::STATEMENTS, of_all::STATEMENTS];

/// Up to `limit` rows of a stretch, in the order of word and company, or backwards from its end.
pub(in crate::acceptance::listing) async fn hits(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    asked: Asked<'_>,
    backwards: bool,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    match stretch.partner {
        Some(partner) => of_partner::hits(db, stretch, asked, backwards, limit, partner).await,
        None => of_all::hits(db, stretch, asked, backwards, limit).await,
    }
}

/// How many rows a stretch has, counted up to `limit`.
pub(in crate::acceptance::listing) async fn count(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    asked: Asked<'_>,
    limit: i64,
) -> Result<i64, Error> {
    match stretch.partner {
        Some(partner) => of_partner::count(db, stretch, asked, limit, partner).await,
        None => of_all::count(db, stretch, asked, limit).await,
    }
}

/// The entry so many entries into a stretch, or from its end; `None` when it is shorter.
pub(in crate::acceptance::listing) async fn end(
    db: &mut Reader,
    stretch: &Stretch<'_>,
    backwards: bool,
    entries: i64,
) -> Result<Option<Place>, Error> {
    match stretch.partner {
        Some(partner) => of_partner::end(db, stretch, backwards, entries, partner).await,
        None => of_all::end(db, stretch, backwards, entries).await,
    }
}

/// How many entries a range has, counted up to `limit`.
pub(in crate::acceptance::listing) async fn few(
    db: &mut Reader,
    partner: Option<PartnerId>,
    range: &Range,
    limit: i64,
) -> Result<i64, Error> {
    match partner {
        Some(partner) => of_partner::few(db, range, limit, partner).await,
        None => of_all::few(db, range, limit).await,
    }
}

/// The rows of one customer, behind a relationship.
pub(in crate::acceptance::listing) async fn by_id(
    db: &mut Reader,
    partner: Option<PartnerId>,
    customer: CustomerId,
    behind: Uuid,
    asked: Asked<'_>,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    match partner {
        Some(partner) => of_partner::by_id(db, customer, behind, asked, limit, partner).await,
        None => of_all::by_id(db, customer, behind, asked, limit).await,
    }
}
