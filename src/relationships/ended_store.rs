//! SQL of the relationships that have ended: by when they did, found by key, of one partner or all. A macro spells both.

use uuid::Uuid;

use super::ended::Ended;
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::values::paging::PAGE_SIZE;

// One row more than a page holds tells that there is more.
const ROWS: i64 = PAGE_SIZE as i64 + 1;

/// Where a page begins, and which way it goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeekKey {
    pub at: Timestamp,
    pub id: Uuid,
    pub backwards: bool,
}

/// Behind all that may come.
pub(super) const FIRST: SeekKey = SeekKey {
    at: Timestamp::from_micros(i64::MAX),
    id: Uuid::max(),
    backwards: false,
};

// A partner that serves the customer again is in the list of customers; one that has done so twice stands here once.
macro_rules! listed {
    ($selected:literal, $filter:literal, $order:literal) => {
        concat!(
            $selected,
            " where ",
            $filter,
            "r.ended_at is not null and not exists (
                 select 1 from relationships l
                 where l.customer_id = r.customer_id and l.partner_id = r.partner_id
                   and (l.ended_at is null or (l.ended_at, l.id) > (r.ended_at, r.id)))",
            $order
        )
    };
}

macro_rules! rows {
    ($filter:literal, $order:literal) => {
        listed!(
            "select r.id, r.partner_id, p.name as partner_name, r.customer_id, c.company_name, c.domain, c.country,
                    c.revision > 1 as is_edited, r.since, r.ended_at
             from relationships r
             join customers c on c.id = r.customer_id
             join partners p on p.id = r.partner_id",
            $filter,
            $order
        )
    };
}

macro_rules! ended {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $filter:literal, $counted:literal) => {
        /// Behind the seek key, before it, and the count.
        const $statements: [&str; 3] = [
            rows!($filter, " and (r.ended_at, r.id) < ($1, $2)
                             order by r.ended_at desc, r.id desc limit cast($3 as bigint)"),
            rows!($filter, " and (r.ended_at, r.id) > ($1, $2)
                             order by r.ended_at asc, r.id asc limit cast($3 as bigint)"),
            concat!(
                "select count(*) from (",
                listed!("select 1 as one from relationships r", $counted, " limit cast($1 as bigint)"),
                ") counted"
            ),
        ];

        async fn $name(db: &mut Reader, $($bind: $type,)* seek: SeekKey) -> Result<Vec<Ended>, Error> {
            if seek.backwards {
                sql!(db, all Ended, $statements[1], seek.at, seek.id, ROWS $(, $bind)*)
            } else {
                sql!(db, all Ended, $statements[0], seek.at, seek.id, ROWS $(, $bind)*)
            }
        }

        async fn $count(db: &mut Reader, $($bind: $type,)* limit: i64) -> Result<i64, Error> {
            sql!(db, scalar i64, $statements[2], limit $(, $bind)*)
        }
    };
}

ended!(of_partner, count_of_partner, OF_PARTNER, (partner: PartnerId), "r.partner_id = $4 and ", "r.partner_id = $2 and ");
ended!(of_all, count_of_all, OF_ALL, (), "", "");

/// Every statement of this file.
pub(super) const STATEMENTS: [&[&str]; 2] = [&OF_PARTNER, &OF_ALL];

/// One page, and one row more if there is more.
pub(super) async fn page(db: &mut Reader, partner: Option<PartnerId>, seek: SeekKey) -> Result<Vec<Ended>, Error> {
    match partner {
        Some(partner) => of_partner(db, partner, seek).await,
        None => of_all(db, seek).await,
    }
}

/// How many there are, counted up to `limit`.
pub(super) async fn count(db: &mut Reader, partner: Option<PartnerId>, limit: i64) -> Result<i64, Error> {
    match partner {
        Some(partner) => count_of_partner(db, partner, limit).await,
        None => count_of_all(db, limit).await,
    }
}
