//! How rows are listed: by the day from which orders are blocked, found by key, with an index and a statement for each filter
//! and audience; or by the day on which a subscription ends. Macros spell them.

use uuid::Uuid;

use super::SeekKey;
use crate::db::{Error, Reader};
use crate::readiness::{Filter, Reason, Row, State, Step};
use crate::sql;
use crate::values::Country;
use crate::values::id::PartnerId;

/// What is selected; `$partner` is the partner's name.
macro_rules! selected {
    ($partner:literal) => {
        concat!(
            "select t.relationship_id, t.partner_id, ",
            $partner,
            " as partner_name, t.customer_id, t.company_name, t.country, t.type_id, t.from_on, t.reason, t.step, t.needed,
                    t.confirmed, t.invited_until, t.opened, t.ends_on, t.renews_on,
                    (select count(*) from orders o
                     where o.customer_id = t.customer_id and o.partner_id = t.partner_id and o.state = 'held') as held_orders,
                    cast(coalesce((select sum(s.seats) from subscriptions s
                                   where s.customer_id = t.customer_id and s.partner_id = t.partner_id
                                     and s.state <> 'cancelled'), 0) as bigint) as seats
             from readiness_rows t"
        )
    };
}

macro_rules! walk {
    ($name:ident, ($($bind:ident: $type:ty),*), $day:literal, $partner:literal, $filter:literal) => {
        mod $name {
            use super::*;

            /// Behind the seek key, before it, and the count.
            pub(super) const STATEMENTS: [&str; 3] = [
                concat!(selected!($partner), " where (", $day, ", t.relationship_id) > ($1, $2) and ", $day, " < $3", $filter,
                        " order by ", $day, " asc, t.relationship_id asc limit cast($4 as bigint)"),
                concat!(selected!($partner), " where (", $day, ", t.relationship_id) < ($1, $2) and ", $day, " >= $3", $filter,
                        " order by ", $day, " desc, t.relationship_id desc limit cast($4 as bigint)"),
                concat!("select count(*) from (select 1 as one from readiness_rows t where (", $day,
                        ", t.relationship_id) > ($1, $2) and ", $day, " < $3", $filter,
                        " order by ", $day, ", t.relationship_id limit cast($4 as bigint)) counted"),
            ];

            pub(super) async fn walk(
                db: &mut Reader, seek: &SeekKey, limit: i64 $(, $bind: $type)*
            ) -> Result<Vec<Row>, Error> {
                let SeekKey { day, id, bound, backwards } = *seek;
                if backwards {
                    sql!(db, all Row, STATEMENTS[1], day, id, bound, limit $(, $bind)*)
                } else {
                    sql!(db, all Row, STATEMENTS[0], day, id, bound, limit $(, $bind)*)
                }
            }

            pub(super) async fn count(
                db: &mut Reader, seek: &SeekKey, limit: i64 $(, $bind: $type)*
            ) -> Result<i64, Error> {
                let (day, id, bound): (_, Uuid, _) = (seek.day, seek.id, seek.bound);
                sql!(db, scalar i64, STATEMENTS[2], day, id, bound, limit $(, $bind)*)
            }
        }
    };
}

/// A partner's own, or all partners', by the day from which orders are blocked.
macro_rules! blocked {
    ($name:ident, of partner ($($bind:ident: $type:ty),*), $filter:literal) => {
        walk!($name, (partner: PartnerId $(, $bind: $type)*), "t.from_on", "cast('' as text)", $filter);
    };
    ($name:ident, of all ($($bind:ident: $type:ty),*), $filter:literal) => {
        walk!($name, ($($bind: $type),*), "t.from_on",
              "(select p.name from partners p where p.id = t.partner_id)", $filter);
    };
}

blocked!(of_partner, of partner (), " and t.partner_id = $5");
blocked!(of_country, of partner (country: Country), " and t.partner_id = $5 and t.country = $6");
blocked!(of_reason, of partner (reason: Reason), " and t.partner_id = $5 and t.reason = $6");
blocked!(of_step, of partner (step: Step), " and t.partner_id = $5 and t.step = $6");
blocked!(of_country_reason, of partner (country: Country, reason: Reason),
         " and t.partner_id = $5 and t.country = $6 and t.reason = $7");
blocked!(of_country_step, of partner (country: Country, step: Step),
         " and t.partner_id = $5 and t.country = $6 and t.step = $7");
blocked!(of_reason_step, of partner (reason: Reason, step: Step),
         " and t.partner_id = $5 and t.reason = $6 and t.step = $7");
blocked!(of_country_reason_step, of partner (country: Country, reason: Reason, step: Step),
         " and t.partner_id = $5 and t.country = $6 and t.reason = $7 and t.step = $8");
blocked!(all, of all (), "");
blocked!(all_of_country, of all (country: Country), " and t.country = $5");
blocked!(all_of_reason, of all (reason: Reason), " and t.reason = $5");
blocked!(all_of_step, of all (step: Step), " and t.step = $5");
blocked!(all_of_country_reason, of all (country: Country, reason: Reason), " and t.country = $5 and t.reason = $6");
blocked!(all_of_country_step, of all (country: Country, step: Step), " and t.country = $5 and t.step = $6");
blocked!(all_of_reason_step, of all (reason: Reason, step: Step), " and t.reason = $5 and t.step = $6");
blocked!(all_of_country_reason_step, of all (country: Country, reason: Reason, step: Step),
         " and t.country = $5 and t.reason = $6 and t.step = $7");

// Of those whose subscriptions end within some weeks there are few: what else is asked for is looked at row by row.
walk!(ending_of_partner, (country: Option<Country>, reason: Option<Reason>, step: Option<Step>, partner: PartnerId),
      "t.ends_on", "cast('' as text)",
      " and t.ends_on is not null and (cast($5 as text) is null or t.country = $5)
        and (cast($6 as text) is null or t.reason = $6) and (cast($7 as text) is null or t.step = $7) and t.partner_id = $8");
walk!(ending_of_all, (country: Option<Country>, reason: Option<Reason>, step: Option<Step>),
      "t.ends_on", "(select p.name from partners p where p.id = t.partner_id)",
      " and t.ends_on is not null and (cast($5 as text) is null or t.country = $5)
        and (cast($6 as text) is null or t.reason = $6) and (cast($7 as text) is null or t.step = $7)");

/// Runs a function of the statement for a filter.
macro_rules! by_filter {
    ($function:ident, $filter:expr, $($given:expr),*) => {{
        let Filter { partner, state, country, reason, step } = *$filter;
        match (partner, country, reason, step) {
            (Some(partner), country, reason, step) if state == Some(State::Renewal) => {
                ending_of_partner::$function($($given),*, country, reason, step, partner).await
            }
            (None, country, reason, step) if state == Some(State::Renewal) => {
                ending_of_all::$function($($given),*, country, reason, step).await
            }
            (Some(p), None, None, None) => of_partner::$function($($given),*, p).await,
            (Some(p), Some(c), None, None) => of_country::$function($($given),*, p, c).await,
            (Some(p), None, Some(r), None) => of_reason::$function($($given),*, p, r).await,
            (Some(p), None, None, Some(s)) => of_step::$function($($given),*, p, s).await,
            (Some(p), Some(c), Some(r), None) => of_country_reason::$function($($given),*, p, c, r).await,
            (Some(p), Some(c), None, Some(s)) => of_country_step::$function($($given),*, p, c, s).await,
            (Some(p), None, Some(r), Some(s)) => of_reason_step::$function($($given),*, p, r, s).await,
            (Some(p), Some(c), Some(r), Some(s)) => of_country_reason_step::$function($($given),*, p, c, r, s).await,
            (None, None, None, None) => all::$function($($given),*).await,
            (None, Some(c), None, None) => all_of_country::$function($($given),*, c).await,
            (None, None, Some(r), None) => all_of_reason::$function($($given),*, r).await,
            (None, None, None, Some(s)) => all_of_step::$function($($given),*, s).await,
            (None, Some(c), Some(r), None) => all_of_country_reason::$function($($given),*, c, r).await,
            (None, Some(c), None, Some(s)) => all_of_country_step::$function($($given),*, c, s).await,
            (None, None, Some(r), Some(s)) => all_of_reason_step::$function($($given),*, r, s).await,
            (None, Some(c), Some(r), Some(s)) => all_of_country_reason_step::$function($($given),*, c, r, s).await,
        }
    }};
}

/// Up to `limit` rows from a seek key on.
pub(in crate::readiness) async fn walk(
    db: &mut Reader,
    filter: &Filter,
    seek: &SeekKey,
    limit: i64,
) -> Result<Vec<Row>, Error> {
    by_filter!(walk, filter, db, seek, limit)
}

/// The number of rows from a seek key on, counted up to `limit`.
pub(in crate::readiness) async fn count(
    db: &mut Reader,
    filter: &Filter,
    seek: &SeekKey,
    limit: i64,
) -> Result<i64, Error> {
    by_filter!(count, filter, db, seek, limit)
}

/// Every statement of this file.
pub(in crate::readiness) fn statements() -> impl Iterator<Item = &'static str> {
    [
        of_partner::STATEMENTS,
        of_country::STATEMENTS,
        of_reason::STATEMENTS,
        of_step::STATEMENTS,
        of_country_reason::STATEMENTS,
        of_country_step::STATEMENTS,
        of_reason_step::STATEMENTS,
        of_country_reason_step::STATEMENTS,
        all::STATEMENTS,
        all_of_country::STATEMENTS,
        all_of_reason::STATEMENTS,
        all_of_step::STATEMENTS,
        all_of_country_reason::STATEMENTS,
        all_of_country_step::STATEMENTS,
        all_of_reason_step::STATEMENTS,
        all_of_country_reason_step::STATEMENTS,
        ending_of_partner::STATEMENTS,
        ending_of_all::STATEMENTS,
    ]
    .into_iter()
    .flatten()
}
