//! SQL of the log's pages. A partner's log and everybody's are statements of their own, so that each is a walk along one
//! index, and a macro spells them. Lines are judged one by one only inside a window of bounded length.

use super::log::{Filter, LogLine};
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{EventId, PartnerId};

/// Where a page begins, and which way it goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeekKey {
    pub at: Timestamp,
    pub id: EventId,
    pub backwards: bool,
}

impl SeekKey {
    /// Before all lines of the period: no identifier sorts before the empty one.
    pub(super) fn newest(filter: &Filter) -> Self {
        Self {
            at: filter.before(),
            id: EventId::from(uuid::Uuid::nil()),
            backwards: false,
        }
    }
}

/// The last line of a window.
#[derive(Debug, sqlx::FromRow)]
struct End {
    id: EventId,
    at: Timestamp,
}

macro_rules! matching {
    ($wanted:literal, $of:literal, $side:literal, $order:literal) => {
        concat!(
            "select ",
            $wanted,
            " from (select * from audit_events where ",
            $of,
            $side,
            " order by ",
            $order,
            " limit cast($4 as bigint)) as searched
             where (cast($5 as text) is null or kind = $5)
               and (cast($6 as text) is null or actor_key like $6 escape '!')
               and (cast($7 as text) is null or object_id = $7 or object_key like $8 escape '!')
               and (cast($10 as text) is null or actor_organisation like $10 escape '!'
                    or lower(actor_organisation) like $11 escape '!')"
        )
    };
}

macro_rules! lines {
    ($of:literal, $side:literal, $order:literal) => {
        concat!(
            matching!(
                "id, at, kind, actor_partner, actor_account, application_id, customer_id, actor_name, actor_organisation, object_kind, substr(object_id, 1, 201) as object_id,
                 substr(object_name, 1, 201) as object_name, network_address, request_id, before, after",
                $of,
                $side,
                $order
            ),
            " order by ",
            $order,
            " limit cast($9 as bigint)"
        )
    };
}

macro_rules! log {
    ($page:ident, $matching:ident, $all:ident, $end:ident, $statements:ident, ($($bind:ident: $type:ty)?), $of:literal, $of_all:literal, $of_end:literal) => {
        /// The older lines, the newer ones, how many of the newest match, how many there are, and where so many end.
        const $statements: [&str; 5] = [
            lines!($of, "at >= $1 and (at, id) < ($2, $3)", "at desc, id desc"),
            lines!($of, "at < $1 and (at, id) > ($2, $3)", "at asc, id asc"),
            concat!(
                "select count(*) from (",
                matching!("1 as one", $of, "at >= $1 and (at, id) < ($2, $3)", "at desc, id desc"),
                " limit cast($9 as bigint)) as counted"
            ),
            concat!("select count(*) from (select 1 from audit_events where ", $of_all, "at >= $1 and at < $2 limit cast($3 as bigint)) as counted"),
            concat!("select id, at from audit_events where ", $of_end, "at >= $1 and (at, id) < ($2, $3)
                     order by at desc, id desc limit 1 offset cast($4 as bigint)"),
        ];

        async fn $page(
            db: &mut Reader,
            $($bind: $type,)?
            filter: &Filter,
            SeekKey { at, id, backwards }: SeekKey,
            window: i64,
            limit: i64,
        ) -> Result<Vec<LogLine>, Error> {
            let (kind, actor) = (filter.kind, filter.actor_pattern());
            let (object, holding) = (&filter.object, filter.object_pattern());
            let [organisation, lowered] = filter.organisation_patterns();
            if backwards {
                let before = filter.before();
                sql!(db, all LogLine, $statements[1], before, at, id, window, kind, actor, object, holding, limit, organisation, lowered $(, $bind)?)
            } else {
                let from = filter.from();
                sql!(db, all LogLine, $statements[0], from, at, id, window, kind, actor, object, holding, limit, organisation, lowered $(, $bind)?)
            }
        }

        async fn $matching(db: &mut Reader, $($bind: $type,)? filter: &Filter, window: i64) -> Result<i64, Error> {
            let (kind, actor) = (filter.kind, filter.actor_pattern());
            let (object, holding) = (&filter.object, filter.object_pattern());
            let [organisation, lowered] = filter.organisation_patterns();
            let (from, SeekKey { at, id, .. }) = (filter.from(), SeekKey::newest(filter));
            sql!(db, scalar i64, $statements[2], from, at, id, window, kind, actor, object, holding, window, organisation, lowered $(, $bind)?)
        }

        async fn $all(db: &mut Reader, $($bind: $type,)? filter: &Filter, limit: i64) -> Result<i64, Error> {
            sql!(db, scalar i64, $statements[3], filter.from(), filter.before(), limit $(, $bind)?)
        }

        async fn $end(
            db: &mut Reader,
            $($bind: $type,)?
            filter: &Filter,
            seek: SeekKey,
            window: i64,
        ) -> Result<Option<End>, Error> {
            sql!(db, optional End, $statements[4], filter.from(), seek.at, seek.id, window - 1 $(, $bind)?)
        }
    };
}

log!(page_of_partner, matching_of_partner, all_of_partner, end_of_partner, OF_PARTNER, (partner: PartnerId),
     "partner_id = $12 and ", "partner_id = $4 and ", "partner_id = $5 and ");
log!(
    page_of_all,
    matching_of_all,
    all_of_all,
    end_of_all,
    OF_ALL,
    (),
    "",
    "",
    ""
);

/// Every statement of this file, for the tests that ask both databases how they understand and walk them.
pub(super) const STATEMENTS: [&[&str]; 2] = [&OF_PARTNER, &OF_ALL];

/// The matching lines from a seek key on: the newest first, or backwards the oldest first.
pub(super) async fn page(
    db: &mut Reader,
    filter: &Filter,
    seek: SeekKey,
    window: i64,
    limit: i64,
) -> Result<Vec<LogLine>, Error> {
    match filter.partner {
        Some(partner) => page_of_partner(db, partner, filter, seek, window, limit).await,
        None => page_of_all(db, filter, seek, window, limit).await,
    }
}

/// The last line of a window behind a seek key; `None` if the window is longer than what is left.
pub(super) async fn end(
    db: &mut Reader,
    filter: &Filter,
    seek: SeekKey,
    window: i64,
) -> Result<Option<SeekKey>, Error> {
    let end = match filter.partner {
        Some(partner) => end_of_partner(db, partner, filter, seek, window).await?,
        None => end_of_all(db, filter, seek, window).await?,
    };
    Ok(end.map(|End { id, at }| SeekKey {
        at,
        id,
        backwards: false,
    }))
}

/// How many lines the period has, counted up to a limit.
pub(super) async fn count(db: &mut Reader, filter: &Filter, limit: i64) -> Result<i64, Error> {
    match filter.partner {
        Some(partner) => all_of_partner(db, partner, filter, limit).await,
        None => all_of_all(db, filter, limit).await,
    }
}

/// How many of the newest lines of the period match.
pub(super) async fn count_matching(db: &mut Reader, filter: &Filter, window: i64) -> Result<i64, Error> {
    match filter.partner {
        Some(partner) => matching_of_partner(db, partner, filter, window).await,
        None => matching_of_all(db, filter, window).await,
    }
}
