//! The walks of an export: what a confirmation says in whole, along its age, along a term, or among the rows of a word, either
//! way. A macro spells the two directions.

use crate::db::{Error, Reader};
use crate::review::export::Exported;
use crate::review::queue::LOOKED_AT;
use crate::review::store::walks::{Range, SeekKey, end_of};
use crate::sql;

/// The rows that are read at once. The number stands in the statements, as those of pages do.
pub(in crate::review) const AT_ONCE: usize = 100;

const _: () = assert!(AT_ONCE == 100);

/// How the rows of an export are found, before they are judged.
#[derive(Debug, Clone)]
pub(in crate::review) enum Walk {
    /// All of a time, by age.
    All(Range),
    /// Those with a term.
    Term(String),
    /// Those with a word that begins like this: few.
    Word(String),
}

macro_rules! columns {
    ($at:literal) => {
        concat!("select i.confirmation_id, i.customer_id, i.company_name, cu.country, cu.domain, i.signer_name, i.signer_email,
                    c.signer_phone, i.method, i.type_id, i.rank, c.text_country, c.text_language, c.text_sha256, i.accepted_on,
                    i.recorded_at, c.recorded_by_name, c.recorded_for, i.basis, i.grade, a.reference,
                    a.contact_source as given_by, i.state, i.flags, c.evidence_name, c.evidence_sha256, c.supersedes, d.verdict,
                    d.cause, d.note, d.person_name as decided_by, d.decided_at, i.facets, ", $at, " as at,
                    coalesce(
                        (select p.name from partners p where p.id = i.partner_id),
                        (select string_agg(p.name, ', ') from relationships r join partners p on p.id = r.partner_id
                         where r.customer_id = i.customer_id and r.ended_at is null)
                    ) as partners
         from ")
    };
}

/// What rows are joined with, so that the walk decides about their order.
macro_rules! joined {
    () => {
        " left join confirmations c on c.id = i.confirmation_id
          left join customers cu on cu.id = i.customer_id
          left join acceptances a on a.confirmation_id = i.confirmation_id
          left join decisions d on d.id = (
              select l.id from decisions l where l.confirmation_id = i.confirmation_id
              order by l.decided_at desc, l.id desc limit 1)"
    };
}

macro_rules! walk {
    ($rows:ident, $statements:ident, $at:literal, ($($of:ident: $type:ty),*), [$($bind:expr),*], $head:literal, $where:literal, $up:literal, $down:literal) => {
        /// Up and down.
        const $statements: [&str; 2] = [
            concat!(columns!($at), $head, joined!(), $where, $up, " limit 100"),
            concat!(columns!($at), $head, joined!(), $where, $down, " limit 100"),
        ];

        async fn $rows(db: &mut Reader, down: bool, seek: SeekKey, $($of: $type),*) -> Result<Vec<Exported>, Error> {
            if down {
                sql!(db, all Exported, $statements[1], seek.at, seek.id $(, $bind)*)
            } else {
                sql!(db, all Exported, $statements[0], seek.at, seek.id $(, $bind)*)
            }
        }
    };
}

walk!(
    all,
    ALL,
    "i.recorded_at",
    (range: Range),
    [range.from, range.before],
    "review_items i",
    " where (i.recorded_at, i.confirmation_id) ",
    "> ($1, $2) and +i.recorded_at >= $3 and i.recorded_at < $4 order by i.recorded_at, i.confirmation_id",
    "< ($1, $2) and i.recorded_at >= $3 and +i.recorded_at < $4 order by i.recorded_at desc, i.confirmation_id desc"
);
walk!(
    of_term,
    OF_TERM,
    "t.at",
    (term: &str),
    [term],
    "review_terms t join review_items i on i.confirmation_id = t.confirmation_id",
    " where t.term = $3 and (t.at, t.confirmation_id) ",
    "> ($1, $2) order by t.at, t.confirmation_id",
    "< ($1, $2) order by t.at desc, t.confirmation_id desc"
);
walk!(
    of_word,
    OF_WORD,
    "i.recorded_at",
    (word: &str),
    [word, end_of(word), LOOKED_AT],
    "(select distinct confirmation_id from review_terms where term >= $3 and term < $4 limit cast($5 as bigint)) f
     cross join review_items i",
    " where i.confirmation_id = f.confirmation_id and (i.recorded_at, i.confirmation_id) ",
    "> ($1, $2) order by i.recorded_at, i.confirmation_id",
    "< ($1, $2) order by i.recorded_at desc, i.confirmation_id desc"
);

/// Those that walk an index in the order in which they show it.
pub(in crate::review) const STATEMENTS: [&[&str]; 2] = [&ALL, &OF_TERM];

/// Those that look at so many rows at most, and sort them.
pub(in crate::review) const BOUNDED_STATEMENTS: [&[&str]; 1] = [&OF_WORD];

/// The next rows of a walk behind the seek key, or before it when the walk goes `down`; fewer than [`AT_ONCE`] are the last.
pub(in crate::review) async fn rows(
    db: &mut Reader,
    walk: &Walk,
    down: bool,
    seek: SeekKey,
) -> Result<Vec<Exported>, Error> {
    match walk {
        Walk::All(range) => all(db, down, range.seek(down, seek), *range).await,
        Walk::Term(term) => of_term(db, down, seek, term).await,
        Walk::Word(word) => of_word(db, down, seek, word).await,
    }
}
