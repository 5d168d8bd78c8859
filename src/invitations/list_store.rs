//! SQL of the list of invitations: by age, found by key; of one partner or all, in one state or any. Each has a statement of
//! its own along an index of its own, and a macro spells them: one with optional parts would walk along none.

use chrono::NaiveDate;
use uuid::Uuid;

use super::State;
use super::list::{Row, Words};
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, PAGE_SIZE};

// One row more than a page holds tells that there is more.
const ROWS: i64 = PAGE_SIZE as i64 + 1;
/// So many invitations that a word finds are looked at.
const FOUND: i64 = COUNT_LIMIT + 1;

/// Which invitations.
#[derive(Debug, Clone, Copy)]
pub(super) enum Which {
    /// Whatever has become of them.
    Any,
    /// Stored as this; what was asked must not have expired on the day.
    In(State, NaiveDate),
    /// Not answered, and expired on the day. Written so that no index of states is walked, which would need sorting.
    Expired(NaiveDate),
}

/// Where a page begins, and which way it goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeekKey {
    pub at: Timestamp,
    pub id: Uuid,
    pub backwards: bool,
}

macro_rules! listed {
    ($statement:literal, $words:literal, $filter:literal, $order:literal) => {
        concat!(
            $statement,
            " where ",
            $filter,
            "($1 = '' or i.id in (select w.invitation_id from invitation_words w where ",
            $words,
            "w.word >= $1 and w.word < $2 limit cast($3 as bigint)))
               and ($4 = '' or exists (
                   select 1 from invitation_words w where w.invitation_id = i.id and w.word >= $4 and w.word < $5))
               and (i.created_at, i.id) ",
            $order,
            " limit cast($8 as bigint)"
        )
    };
}

// What a customer that has bought before has accepted (R-DIRECT-4) is asked here, of those alone: the list would else have
// to ask for each of its rows.
macro_rules! rows {
    ($words:literal, $filter:literal, $order:literal) => {
        listed!(
            "select i.id, i.purpose, i.partner_id, p.name as partner_name, v.name as provider_name, i.type_id,
                    i.customer_id, c.company_name,
                    ((c.bought_before or c.purchased_at is not null) and not exists (
                        select 1 from confirmations d
                        where d.customer_id = i.customer_id and d.type_id = i.type_id and d.method = 'direct')) is true
                        as bought_before,
                    i.to_name, i.to_email, i.state, i.created_at, i.expires_on, i.sent_at, i.sent_by_hand,
                    i.reminded_at, i.answered_at,
                    exists (
                        select 1 from relationships r
                        where r.partner_id = i.partner_id and r.customer_id = i.customer_id and r.ended_at is null
                    ) as is_served
             from invitations i
             join partners p on p.id = i.partner_id
             left join partners v on v.id = i.provider_id
             left join customers c on c.id = i.customer_id",
            $words,
            $filter,
            $order
        )
    };
}

macro_rules! list {
    ($name:ident, $count:ident, $statements:ident, ($($bind:ident: $type:ty),*), $words:literal, $filter:literal) => {
        /// Before the seek, behind it, and the count.
        const $statements: [&str; 3] = [
            rows!($words, $filter, "< ($6, $7) order by i.created_at desc, i.id desc"),
            rows!($words, $filter, "> ($6, $7) order by i.created_at asc, i.id asc"),
            concat!(
                "select count(*) from (",
                listed!("select 1 as one from invitations i", $words, $filter, "< ($6, $7)"),
                ") counted"
            ),
        ];

        async fn $name(db: &mut Reader, $($bind: $type,)* asked: &Words, seek: SeekKey) -> Result<Vec<Row>, Error> {
            let ([a, b], [c, d]) = (asked.range(0), asked.range(1));
            if seek.backwards {
                sql!(db, all Row, $statements[1], a, b, FOUND, c, d, seek.at, seek.id, ROWS $(, $bind)*)
            } else {
                sql!(db, all Row, $statements[0], a, b, FOUND, c, d, seek.at, seek.id, ROWS $(, $bind)*)
            }
        }

        async fn $count(db: &mut Reader, $($bind: $type,)* asked: &Words) -> Result<i64, Error> {
            let ([a, b], [c, d]) = (asked.range(0), asked.range(1));
            let (at, id) = NEWEST;
            sql!(db, scalar i64, $statements[2], a, b, FOUND, c, d, at, id, FOUND $(, $bind)*)
        }
    };
}

/// Behind all.
pub(super) const NEWEST: (Timestamp, Uuid) = (Timestamp::from_micros(i64::MAX), Uuid::max());

list!(of_partner, count_of_partner, OF_PARTNER, (partner: PartnerId), "w.partner_id = $9 and ", "i.partner_id = $9 and ");
list!(of_partner_in, count_of_partner_in, OF_PARTNER_IN,
      (partner: PartnerId, state: State, is_asked: bool, today: NaiveDate), "w.partner_id = $9 and ",
      "i.partner_id = $9 and i.state = $10 and (not $11 or i.expires_on >= $12) and ");
list!(of_partner_expired, count_of_partner_expired, OF_PARTNER_EXPIRED, (partner: PartnerId, today: NaiveDate),
      "w.partner_id = $9 and ",
      "i.partner_id = $9 and i.state not in ('accepted', 'declined', 'revoked') and i.state <> 'created' and i.expires_on < $10 and ");
list!(of_all, count_of_all, OF_ALL, (), "", "");
list!(of_all_in, count_of_all_in, OF_ALL_IN, (state: State, is_asked: bool, today: NaiveDate), "",
      "i.state = $9 and (not $10 or i.expires_on >= $11) and ");
list!(of_all_expired, count_of_all_expired, OF_ALL_EXPIRED, (today: NaiveDate), "",
      "i.state not in ('accepted', 'declined', 'revoked') and i.state <> 'created' and i.expires_on < $9 and ");

/// Every statement of this file, for the tests that ask both databases how they walk.
pub(super) const STATEMENTS: [&[&str]; 6] = [
    &OF_PARTNER,
    &OF_PARTNER_IN,
    &OF_PARTNER_EXPIRED,
    &OF_ALL,
    &OF_ALL_IN,
    &OF_ALL_EXPIRED,
];

/// One page of a list, and one row more if there is more.
pub(super) async fn page(
    db: &mut Reader,
    partner: Option<PartnerId>,
    which: Which,
    asked: &Words,
    seek: SeekKey,
) -> Result<Vec<Row>, Error> {
    match (partner, which) {
        (Some(partner), Which::Any) => of_partner(db, partner, asked, seek).await,
        (Some(partner), Which::In(state, today)) => {
            of_partner_in(db, partner, state, state.is_asked(), today, asked, seek).await
        }
        (Some(partner), Which::Expired(today)) => of_partner_expired(db, partner, today, asked, seek).await,
        (None, Which::Any) => of_all(db, asked, seek).await,
        (None, Which::In(state, today)) => of_all_in(db, state, state.is_asked(), today, asked, seek).await,
        (None, Which::Expired(today)) => of_all_expired(db, today, asked, seek).await,
    }
}

/// How many a list has, counted a little beyond what is shown exactly.
pub(super) async fn count(
    db: &mut Reader,
    partner: Option<PartnerId>,
    which: Which,
    asked: &Words,
) -> Result<i64, Error> {
    match (partner, which) {
        (Some(partner), Which::Any) => count_of_partner(db, partner, asked).await,
        (Some(partner), Which::In(state, today)) => {
            count_of_partner_in(db, partner, state, state.is_asked(), today, asked).await
        }
        (Some(partner), Which::Expired(today)) => count_of_partner_expired(db, partner, today, asked).await,
        (None, Which::Any) => count_of_all(db, asked).await,
        (None, Which::In(state, today)) => count_of_all_in(db, state, state.is_asked(), today, asked).await,
        (None, Which::Expired(today)) => count_of_all_expired(db, today, asked).await,
    }
}
