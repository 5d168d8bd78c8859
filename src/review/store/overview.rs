//! All SQL of the first page's numbers.

use crate::db::{Error, Reader, Tx};
use crate::review::overview::{Coverage, FlaggedOf};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::PartnerId;

/// How many confirmations with a term were recorded from a moment on and before another, at most `limit`.
pub(in crate::review) async fn recorded(
    db: &mut Reader,
    term: &str,
    from: Timestamp,
    before: Timestamp,
    limit: i64,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select 1 from review_terms where term = $1 and at >= $2 and at < $3 limit cast($4 as bigint)
         ) as counted",
        term,
        from,
        before,
        limit,
    )
}

/// How many of the first `looked_at` confirmations with a term are of each partner; those with the most, at most `limit`.
pub(in crate::review) async fn flagged(
    db: &mut Reader,
    term: &str,
    looked_at: i64,
    limit: i64,
) -> Result<Vec<FlaggedOf>, Error> {
    sql!(
        db,
        all FlaggedOf,
        "select i.partner_id, p.name, count(*) as flagged
         from (select confirmation_id from review_terms where term = $1 limit cast($2 as bigint)) t
         join review_items i on i.confirmation_id = t.confirmation_id
         left join partners p on p.id = i.partner_id
         group by i.partner_id, p.name
         order by flagged desc, p.name limit cast($3 as bigint)",
        term,
        looked_at,
        limit,
    )
}

pub(in crate::review) async fn coverage(db: &mut Reader, limit: i64) -> Result<Vec<Coverage>, Error> {
    sql!(
        db,
        all Coverage,
        "select c.partner_id, p.name, c.customers, c.covered, c.counted_at
         from partner_coverage c join partners p on p.id = c.partner_id
         where c.customers > 0
         order by c.customers desc, p.name_key, c.partner_id limit cast($1 as bigint)",
        limit,
    )
}

pub(in crate::review) async fn partners(db: &mut Reader) -> Result<Vec<PartnerId>, Error> {
    sql!(db, column PartnerId, "select id from partners order by id")
}

pub(in crate::review) async fn put_coverage(
    tx: &mut Tx,
    partner: PartnerId,
    customers: i64,
    covered: i64,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into partner_coverage (partner_id, customers, covered, counted_at) values ($1, $2, $3, $4)
         on conflict (partner_id) do update set
             customers = excluded.customers, covered = excluded.covered, counted_at = excluded.counted_at",
        partner,
        customers,
        covered,
        now,
    )?;
    Ok(())
}
