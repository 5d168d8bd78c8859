//! SQL of the lists of held orders and of subscriptions to cancel: by age, found by key, of one partner or all. A macro spells
//! both.

use uuid::Uuid;

use crate::db::{Error, Reader};
use crate::orders::{HeldOrder, Subscription};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};

// One row more than a page holds tells that there is more.
const ROWS: i64 = PAGE_SIZE as i64 + 1;
const COUNTED: i64 = COUNT_LIMIT + 1;
/// Behind all that may come.
const LAST: Timestamp = Timestamp::from_micros(i64::MAX);

/// Where a page begins: behind all that may come, or at a cursor.
fn seek_key(at: Option<&Cursor>) -> (Timestamp, Uuid, bool) {
    let found = at.and_then(|at| Some((Timestamp::from_micros(at.key.parse().ok()?), at.id, at.backwards)));
    found.unwrap_or((LAST, Uuid::max(), false))
}

macro_rules! list {
    ($name:ident, $count:ident, $statements:ident, $row:ty, ($($bind:ident: $type:ty),*),
     $select:literal, $from:literal, $filter:literal, $counted:literal, $at:literal) => {
        /// Behind the seek key, before it, and the count.
        const $statements: [&str; 3] = [
            concat!($select, $filter, " and (", $at, ", t.id) < ($1, $2) order by ", $at,
                    " desc, t.id desc limit cast($3 as bigint)"),
            concat!($select, $filter, " and (", $at, ", t.id) > ($1, $2) order by ", $at,
                    " asc, t.id asc limit cast($3 as bigint)"),
            concat!("select count(*) from (select 1 as one from ", $from, $counted, " and ", $at,
                    " < $2 limit cast($1 as bigint)) counted"),
        ];

        async fn $name(
            db: &mut Reader,
            (at, id, backwards): (Timestamp, Uuid, bool)
            $(, $bind: $type)*
        ) -> Result<Vec<$row>, Error> {
            if backwards {
                sql!(db, all $row, $statements[1], at, id, ROWS $(, $bind)*)
            } else {
                sql!(db, all $row, $statements[0], at, id, ROWS $(, $bind)*)
            }
        }

        async fn $count(db: &mut Reader $(, $bind: $type)*) -> Result<i64, Error> {
            sql!(db, scalar i64, $statements[2], COUNTED, LAST $(, $bind)*)
        }
    };
}

macro_rules! held {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $filter:literal, $counted:literal) => {
        list!(
            $name, $count, $statements, HeldOrder, ($($bind: $type),*),
            "select t.id, t.partner_id, t.customer_id, t.act, t.channel, t.state, t.releases, t.held_until, t.placed_at,
                    t.placed_by, t.placed_by_name, t.settled_at, t.end_reason, t.confirmation_id, t.is_released,
                    c.company_name, p.name as partner_name
             from orders t
             join customers c on c.id = t.customer_id
             join partners p on p.id = t.partner_id
             where t.state = 'held'",
            "orders t where t.state = 'held'", $filter, $counted, "t.placed_at"
        );
    };
}

macro_rules! to_cancel {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $filter:literal, $counted:literal) => {
        list!(
            $name, $count, $statements, Subscription, ($($bind: $type),*),
            "select t.id, t.partner_id, p.name as partner_name, t.customer_id, c.company_name, t.offer_id,
                    o.name as offer_name, t.seats, t.state, t.auto_renew, t.renews_on, t.created_at, t.cancelled_at,
                    t.cancelled_by_name, t.to_cancel_since
             from subscriptions t
             join partners p on p.id = t.partner_id
             join customers c on c.id = t.customer_id
             join offers o on o.id = t.offer_id
             where t.to_cancel_since is not null",
            "subscriptions t where t.to_cancel_since is not null", $filter, $counted, "t.to_cancel_since"
        );
    };
}

held!(held_of_partner, count_held_of_partner, HELD_OF_PARTNER, (partner: PartnerId),
      " and t.partner_id = $4", " and t.partner_id = $3");
held!(held_of_all, count_held_of_all, HELD_OF_ALL, (), "", "");
to_cancel!(to_cancel_of_partner, count_to_cancel_of_partner, TO_CANCEL_OF_PARTNER, (is_done: bool, partner: PartnerId),
           " and (t.state = 'cancelled') = $4 and t.partner_id = $5",
           " and (t.state = 'cancelled') = $3 and t.partner_id = $4");
to_cancel!(to_cancel_of_all, count_to_cancel_of_all, TO_CANCEL_OF_ALL, (is_done: bool),
           " and (t.state = 'cancelled') = $4", " and (t.state = 'cancelled') = $3");

/// Every statement of this file.
pub(in crate::orders) const STATEMENTS: [&[&str]; 4] =
    [&HELD_OF_PARTNER, &HELD_OF_ALL, &TO_CANCEL_OF_PARTNER, &TO_CANCEL_OF_ALL];

pub(in crate::orders) async fn held(
    db: &mut Reader,
    partner: Option<PartnerId>,
    at: Option<&Cursor>,
) -> Result<Listed<HeldOrder>, Error> {
    let (rows, total) = match partner {
        Some(partner) => (
            held_of_partner(db, seek_key(at), partner).await?,
            count_held_of_partner(db, partner).await?,
        ),
        None => (held_of_all(db, seek_key(at)).await?, count_held_of_all(db).await?),
    };
    Ok(Listed::from_rows(rows, at, total.into(), |row| {
        (row.order.placed_at.micros().to_string(), row.order.id.uuid())
    }))
}

pub(in crate::orders) async fn count_held(db: &mut Reader) -> Result<Count, Error> {
    Ok(count_held_of_all(db).await?.into())
}

pub(in crate::orders) async fn to_cancel(
    db: &mut Reader,
    partner: Option<PartnerId>,
    is_done: bool,
    at: Option<&Cursor>,
) -> Result<Listed<Subscription>, Error> {
    let (rows, total) = match partner {
        Some(partner) => (
            to_cancel_of_partner(db, seek_key(at), is_done, partner).await?,
            count_to_cancel_of_partner(db, is_done, partner).await?,
        ),
        None => (
            to_cancel_of_all(db, seek_key(at), is_done).await?,
            count_to_cancel_of_all(db, is_done).await?,
        ),
    };
    Ok(Listed::from_rows(rows, at, total.into(), |row| {
        let since = row.to_cancel_since.map_or(0, Timestamp::micros);
        (since.to_string(), row.id.uuid())
    }))
}
