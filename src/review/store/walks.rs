//! The walks of the queue: along its age or along a term, from where a page begins, either way; and among the rows of a term or
//! of a word, of which a page looks at so many at most. A macro spells the two directions and the count.

use uuid::Uuid;

use crate::db::{Error, Reader};
use crate::review::Item;
use crate::review::queue::LOOKED_AT;
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::ConfirmationId;
use crate::values::paging::{COUNT_LIMIT, PAGE_SIZE};

/// Where a page begins.
#[derive(Debug, Clone, Copy)]
pub(in crate::review) struct SeekKey {
    pub at: Timestamp,
    pub id: Uuid,
}

impl SeekKey {
    /// Before all.
    pub const FIRST: Self = Self {
        at: Timestamp::from_micros(i64::MIN),
        id: Uuid::nil(),
    };
    /// Behind what has come back, whose places are a hundred years early.
    pub const IN_TURN: Self = Self {
        at: Timestamp::from_micros(0),
        id: Uuid::nil(),
    };
    /// Behind all.
    pub const LAST: Self = Self {
        at: Timestamp::from_micros(i64::MAX),
        id: Uuid::max(),
    };
}

/// When it was recorded: from a moment on, and before another.
#[derive(Debug, Clone, Copy)]
pub(in crate::review) struct Range {
    pub from: Timestamp,
    pub before: Timestamp,
}

impl Range {
    /// A seek key inside the range: a walk begins there, and SQLite seeks by it alone (a `+` keeps the other bound of that side
    /// from being taken instead, which made each page as long as all before it).
    pub fn seek(self, down: bool, seek: SeekKey) -> SeekKey {
        let at = if down { self.before } else { self.from };
        let is_outside = if down { seek.at >= at } else { seek.at < at };
        if is_outside {
            SeekKey { at, id: Uuid::nil() }
        } else {
            seek
        }
    }
}

/// What else has to be true of the rows of a walk.
#[derive(Debug, Clone)]
pub(in crate::review) struct Conditions {
    range: Range,
    /// Patterns of what they are found by; empty where there are fewer.
    patterns: [String; 10],
}

impl Conditions {
    /// Whole terms, and words that may go on.
    pub fn new(range: Range, terms: &[String], words: &[String]) -> Self {
        let whole = terms.iter().map(|term| format!("%\n{}\n%", literally(term)));
        let begun = words.iter().map(|word| format!("%\n{}%", literally(word)));
        let mut all = whole.chain(begun);
        let mut patterns: [String; 10] = Default::default();
        for place in &mut patterns {
            *place = all.next().unwrap_or_default();
        }
        Self { range, patterns }
    }

    fn pattern(&self, place: usize) -> &str {
        self.patterns.get(place).map_or("", String::as_str)
    }
}

/// A text as a pattern of `like … escape '!'` that stands for itself.
fn literally(text: &str) -> String {
    text.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

/// How rows are found.
#[derive(Debug, Clone)]
pub(in crate::review) enum Walk {
    /// All of a time, by age.
    All(Range),
    /// Those with a term.
    Term(String),
    /// Among those with a term.
    Among { term: String, conditions: Conditions },
    /// Among those with a word that begins like this.
    Words { from: String, conditions: Conditions },
}

macro_rules! columns {
    ($at:literal) => {
        concat!("select i.confirmation_id, i.customer_id, i.partner_id, i.type_id, i.rank, i.method, i.company_name,
                    i.signer_name, i.signer_email, i.basis, i.grade, i.evidence, i.accepted_on, i.recorded_at, i.state,
                    i.flags, ", $at, " as at,
                    (select case when a.grade_rule < 2 then null else a.contact_source end
                     from acceptances a where a.confirmation_id = i.confirmation_id) as given_by,
                    coalesce(
                        (select p.name from partners p where p.id = i.partner_id),
                        (select string_agg(p.name, '
') from relationships r join partners p on p.id = r.partner_id
                         where r.customer_id = i.customer_id and r.ended_at is null)
                    ) as partners
         from ")
    };
}

/// The conditions, bound to `$3` and those behind it.
macro_rules! conditions {
    () => {
        "i.recorded_at >= $3 and i.recorded_at < $4 and ($5 = '' or i.facets like $5 escape '!')
           and ($6 = '' or i.facets like $6 escape '!') and ($7 = '' or i.facets like $7 escape '!')
           and ($8 = '' or i.facets like $8 escape '!') and ($9 = '' or i.facets like $9 escape '!')
           and ($10 = '' or i.facets like $10 escape '!') and ($11 = '' or i.facets like $11 escape '!')
           and ($12 = '' or i.facets like $12 escape '!') and ($13 = '' or i.facets like $13 escape '!')
           and ($14 = '' or i.facets like $14 escape '!')"
    };
}

// The numbers of rows stand in the statements: for PostgreSQL an unknown limit is a tenth of all rows, and it would read a table
// whole where it has to look up 26 rows.
const _: () = assert!(PAGE_SIZE == 25 && COUNT_LIMIT == 10_000);

macro_rules! walk {
    ($rows:ident, $count:ident, $statements:ident, $at:literal, ($($of:ident: $type:ty),*), [$($bind:expr),*], $head:expr, $counted:expr, $where:expr, $up:expr, $down:expr) => {
        /// Up and down, and the counts of both.
        const $statements: [&str; 4] = [
            concat!(columns!($at), $head, $where, $up, " limit 26"),
            concat!(columns!($at), $head, $where, $down, " limit 26"),
            concat!("select count(*) from (select 1 as one from ", $counted, $where, $up, " limit 10001) as counted"),
            concat!("select count(*) from (select 1 as one from ", $counted, $where, $down, " limit 10001) as counted"),
        ];

        async fn $rows(db: &mut Reader, down: bool, seek: SeekKey, $($of: $type),*) -> Result<Vec<Item>, Error> {
            if down {
                sql!(db, all Item, $statements[1], seek.at, seek.id $(, $bind)*)
            } else {
                sql!(db, all Item, $statements[0], seek.at, seek.id $(, $bind)*)
            }
        }

        async fn $count(db: &mut Reader, down: bool, seek: SeekKey, $($of: $type),*) -> Result<i64, Error> {
            if down {
                sql!(db, scalar i64, $statements[3], seek.at, seek.id $(, $bind)*)
            } else {
                sql!(db, scalar i64, $statements[2], seek.at, seek.id $(, $bind)*)
            }
        }
    };
}

walk!(
    all,
    count_all,
    ALL,
    "i.recorded_at",
    (range: Range),
    [range.from, range.before],
    "review_items i",
    "review_items i",
    " where (i.recorded_at, i.confirmation_id) ",
    "> ($1, $2) and +i.recorded_at >= $3 and i.recorded_at < $4 order by i.recorded_at, i.confirmation_id",
    "< ($1, $2) and i.recorded_at >= $3 and +i.recorded_at < $4 order by i.recorded_at desc, i.confirmation_id desc"
);
walk!(
    of_term,
    count_of_term,
    OF_TERM,
    "t.at",
    (term: &str),
    [term],
    "review_terms t join review_items i on i.confirmation_id = t.confirmation_id",
    "review_terms t",
    " where t.term = $3 and (t.at, t.confirmation_id) ",
    "> ($1, $2) order by t.at, t.confirmation_id",
    "< ($1, $2) order by t.at desc, t.confirmation_id desc"
);
walk!(
    among_term,
    count_among_term,
    AMONG_TERM,
    "t.at",
    (conditions: &Conditions, term: &str),
    [
        conditions.range.from,
        conditions.range.before,
        conditions.pattern(0),
        conditions.pattern(1),
        conditions.pattern(2),
        conditions.pattern(3),
        conditions.pattern(4),
        conditions.pattern(5),
        conditions.pattern(6),
        conditions.pattern(7),
        conditions.pattern(8),
        conditions.pattern(9),
        term,
        LOOKED_AT
    ],
    "",
    "",
    "(select confirmation_id, at from review_terms where term = $15 and (at, confirmation_id) ",
    concat!(
        "> ($1, $2) order by at, confirmation_id limit cast($16 as bigint)) t cross join review_items i
         where i.confirmation_id = t.confirmation_id and ",
        conditions!(),
        " order by t.at, t.confirmation_id"
    ),
    concat!(
        "< ($1, $2) order by at desc, confirmation_id desc limit cast($16 as bigint)) t cross join review_items i
         where i.confirmation_id = t.confirmation_id and ",
        conditions!(),
        " order by t.at desc, t.confirmation_id desc"
    )
);
walk!(
    among_words,
    count_among_words,
    AMONG_WORDS,
    "i.recorded_at",
    (conditions: &Conditions, word: &str),
    [
        conditions.range.from,
        conditions.range.before,
        conditions.pattern(0),
        conditions.pattern(1),
        conditions.pattern(2),
        conditions.pattern(3),
        conditions.pattern(4),
        conditions.pattern(5),
        conditions.pattern(6),
        conditions.pattern(7),
        conditions.pattern(8),
        conditions.pattern(9),
        word,
        end_of(word),
        LOOKED_AT
    ],
    "",
    "",
    "(select distinct confirmation_id from review_terms where term >= $15 and term < $16 limit cast($17 as bigint)) f
     cross join review_items i where i.confirmation_id = f.confirmation_id and (i.recorded_at, i.confirmation_id) ",
    concat!(
        "> ($1, $2) and ",
        conditions!(),
        " order by i.recorded_at, i.confirmation_id"
    ),
    concat!(
        "< ($1, $2) and ",
        conditions!(),
        " order by i.recorded_at desc, i.confirmation_id desc"
    )
);

const ONE: &str = concat!(columns!("i.recorded_at"), "review_items i where i.confirmation_id = $1");
const COUNT_TERM: &str =
    "select count(*) from (select 1 from review_terms where term = $1 limit cast($2 as bigint)) as counted";
const COUNT_WORDS: &str = "select count(*) from (
    select 1 from review_terms where term >= $1 and term < $2 limit cast($3 as bigint)) as counted";

/// Those that walk an index in the order in which they show it.
pub(in crate::review) const STATEMENTS: [&[&str]; 3] = [&ALL, &OF_TERM, &[ONE, COUNT_TERM, COUNT_WORDS]];

/// Those that look at so many rows at most, and sort them.
pub(in crate::review) const BOUNDED_STATEMENTS: [&[&str]; 2] = [&AMONG_TERM, &AMONG_WORDS];

/// A page of rows behind the seek key, or before it when the walk goes `down`, and one row more if there is more.
pub(in crate::review) async fn rows(
    db: &mut Reader,
    walk: &Walk,
    down: bool,
    seek: SeekKey,
) -> Result<Vec<Item>, Error> {
    match walk {
        Walk::All(range) => all(db, down, range.seek(down, seek), *range).await,
        Walk::Term(term) => of_term(db, down, seek, term).await,
        Walk::Among { term, conditions } => among_term(db, down, seek, conditions, term).await,
        Walk::Words { from, conditions } => among_words(db, down, seek, conditions, from).await,
    }
}

/// How many there are behind the seek key, or before it when the walk goes `down`, counted a little beyond what is shown exactly.
pub(in crate::review) async fn count(db: &mut Reader, walk: &Walk, down: bool, seek: SeekKey) -> Result<i64, Error> {
    match walk {
        Walk::All(range) => count_all(db, down, range.seek(down, seek), *range).await,
        Walk::Term(term) => count_of_term(db, down, seek, term).await,
        Walk::Among { term, conditions } => count_among_term(db, down, seek, conditions, term).await,
        Walk::Words { from, conditions } => count_among_words(db, down, seek, conditions, from).await,
    }
}

/// Behind every word that begins like this: no word has this character.
pub(in crate::review) fn end_of(word: &str) -> String {
    format!("{word}\u{10FFFD}")
}

/// How many confirmations have a term, at most `limit`.
pub(in crate::review) async fn count_term(db: &mut Reader, term: &str, limit: i64) -> Result<i64, Error> {
    sql!(db, scalar i64, COUNT_TERM, term, limit)
}

/// How many words begin like this, at most `limit`.
pub(in crate::review) async fn count_words(db: &mut Reader, word: &str, limit: i64) -> Result<i64, Error> {
    let end = end_of(word);
    sql!(db, scalar i64, COUNT_WORDS, word, &end, limit)
}

/// Up to `limit` other confirmations with a term, the newest first.
pub(in crate::review) async fn others_with(
    db: &mut Reader,
    term: &str,
    but: ConfirmationId,
    limit: usize,
) -> Result<Vec<Item>, Error> {
    let rows = of_term(db, true, SeekKey::LAST, term).await?;
    let others = rows.into_iter().filter(|item| item.confirmation_id != but);
    Ok(others.take(limit).collect())
}

pub(in crate::review) async fn find(db: &mut Reader, id: ConfirmationId) -> Result<Option<Item>, Error> {
    sql!(db, optional Item, ONE, id)
}
