//! SQL of the operator's list of letters. Letters of one state and all letters are statements of their own, so that each is
//! a walk along one index, and a macro spells them. Recipients are compared one by one only inside a window of bounded
//! length.

use uuid::Uuid;

use crate::db::{Error, Reader};
use crate::mail::outgoing::{Filter, LetterSummary, State};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::LetterId;

/// Where a page begins, and which way it goes.
#[derive(Debug, Clone, Copy)]
pub struct SeekKey {
    pub at: Timestamp,
    pub id: LetterId,
    pub backwards: bool,
}

impl SeekKey {
    /// Before all letters: no identifier sorts before the empty one.
    pub fn newest() -> Self {
        Self {
            at: Timestamp::from_micros(i64::MAX),
            id: LetterId::from(Uuid::nil()),
            backwards: false,
        }
    }
}

macro_rules! matching {
    ($wanted:literal, $of:literal, $side:literal, $order:literal) => {
        concat!(
            "select ",
            $wanted,
            " from (select * from letters where ",
            $of,
            "(created_at, id) ",
            $side,
            " ($1, $2) order by ",
            $order,
            " limit cast($3 as bigint)) as searched where cast($4 as text) is null or to_key like $4 escape '!'"
        )
    };
}

macro_rules! lines {
    ($of:literal, $side:literal, $order:literal) => {
        concat!(
            matching!(
                "id, language, to_name, to_email, subject, created_at, state, attempts, next_attempt_at, failure,
                 last_error, sent_at, withdrawn_at",
                $of,
                $side,
                $order
            ),
            " order by ",
            $order,
            " limit cast($5 as bigint)"
        )
    };
}

macro_rules! list {
    ($page:ident, $matching:ident, $all:ident, $statements:ident, ($($bind:ident: $type:ty)?), $of:literal, $of_all:literal) => {
        /// The older letters, the newer ones, how many of the newest match, and how many there are.
        const $statements: [&str; 4] = [
            lines!($of, "<", "created_at desc, id desc"),
            lines!($of, ">", "created_at asc, id asc"),
            concat!(
                "select count(*) from (",
                matching!("1 as one", $of, "<", "created_at desc, id desc"),
                " limit cast($5 as bigint)) as counted"
            ),
            concat!("select count(*) from (select 1 from letters where ", $of_all, "(created_at, id) < ($1, $2) limit cast($3 as bigint)) as counted"),
        ];

        async fn $page(
            db: &mut Reader,
            $($bind: $type,)?
            filter: &Filter,
            SeekKey { at, id, backwards }: SeekKey,
            window: i64,
            limit: i64,
        ) -> Result<Vec<LetterSummary>, Error> {
            if backwards {
                sql!(db, all LetterSummary, $statements[1], at, id, window, filter.pattern(), limit $(, $bind)?)
            } else {
                sql!(db, all LetterSummary, $statements[0], at, id, window, filter.pattern(), limit $(, $bind)?)
            }
        }

        async fn $matching(db: &mut Reader, $($bind: $type,)? filter: &Filter, window: i64) -> Result<i64, Error> {
            let SeekKey { at, id, .. } = SeekKey::newest();
            sql!(db, scalar i64, $statements[2], at, id, window, filter.pattern(), window $(, $bind)?)
        }

        async fn $all(db: &mut Reader, $($bind: $type,)? limit: i64) -> Result<i64, Error> {
            let SeekKey { at, id, .. } = SeekKey::newest();
            sql!(db, scalar i64, $statements[3], at, id, limit $(, $bind)?)
        }
    };
}

list!(page_in, matching_in, all_in, IN, (state: State), "state = $6 and ", "state = $4 and ");
list!(page_of_all, matching_of_all, all_of_all, ALL, (), "", "");

/// Every statement of this file, for the tests that ask both databases how they understand and walk them.
pub const STATEMENTS: [&[&str]; 2] = [&IN, &ALL];

/// The letters from a seek key on: the newest first, or backwards the oldest first.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    seek: SeekKey,
    window: i64,
    limit: i64,
) -> Result<Vec<LetterSummary>, Error> {
    match filter.state {
        Some(state) => page_in(db, state, filter, seek, window, limit).await,
        None => page_of_all(db, filter, seek, window, limit).await,
    }
}

/// How many letters there are, of the filter's state if it names one, counted up to a limit.
pub async fn count(db: &mut Reader, filter: &Filter, limit: i64) -> Result<i64, Error> {
    match filter.state {
        Some(state) => all_in(db, state, limit).await,
        None => all_of_all(db, limit).await,
    }
}

/// How many of the newest go to such a recipient.
pub async fn count_matching(db: &mut Reader, filter: &Filter, window: i64) -> Result<i64, Error> {
    match filter.state {
        Some(state) => matching_in(db, state, filter, window).await,
        None => matching_of_all(db, filter, window).await,
    }
}
