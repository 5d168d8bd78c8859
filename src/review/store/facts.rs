//! What flags go by that is kept elsewhere, or at other customers' confirmations.

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId, PartnerId};

/// The domain of these that is a partner's own.
pub(in crate::review) async fn domain_of_partner(
    db: &mut Reader,
    [a, b, c, d]: &[String; 4],
    partner: PartnerId,
) -> Result<Option<String>, Error> {
    sql!(
        db,
        maybe String,
        "select domain from partner_domains
         where domain in ($1, $2, $3, $4) and partner_id = $5
         order by domain limit 1",
        a,
        b,
        c,
        d,
        partner,
    )
}

/// Partners whose domains are no longer those for which flags were computed, at most `limit`.
pub(in crate::review) async fn partners_with_other_domains(
    db: &mut Reader,
    limit: i64,
) -> Result<Vec<PartnerId>, Error> {
    sql!(
        db,
        column PartnerId,
        "select partner_id from (
             select d.partner_id from partner_domains d
             where not exists (select 1 from review_domains r where r.domain = d.domain and r.partner_id = d.partner_id)
             union
             select r.partner_id from review_domains r
             where not exists (select 1 from partner_domains d where d.domain = r.domain and d.partner_id = r.partner_id)
         ) as changed
         limit cast($1 as bigint)",
        limit,
    )
}

/// Notes the domains of a partner for which its flags are computed from now on.
pub(in crate::review) async fn copy_domains(tx: &mut Tx, partner: PartnerId) -> Result<(), Error> {
    sql!(tx, execute "delete from review_domains where partner_id = $1", partner)?;
    sql!(
        tx,
        execute
        "insert into review_domains (domain, partner_id)
         select domain, partner_id from partner_domains where partner_id = $1
         on conflict (domain) do update set partner_id = excluded.partner_id",
        partner,
    )?;
    Ok(())
}

/// How many other customers have a confirmation with this term, at most `limit`.
pub(in crate::review) async fn other_customers(
    db: &mut Reader,
    term: &str,
    customer: CustomerId,
    limit: i64,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select distinct i.customer_id
             from review_terms t join review_items i on i.confirmation_id = t.confirmation_id
             where t.term = $1 and i.customer_id <> $2 limit cast($3 as bigint)
         ) as counted",
        term,
        customer,
        limit,
    )
}

/// Whether another customer has a confirmation with this term.
pub(in crate::review) async fn is_shared(db: &mut Reader, term: &str, customer: CustomerId) -> Result<bool, Error> {
    Ok(sql!(
        db,
        maybe i64,
        "select cast(1 as bigint)
         from review_terms t join review_items i on i.confirmation_id = t.confirmation_id
         where t.term = $1 and i.customer_id <> $2 limit 1",
        term,
        customer,
    )?
    .is_some())
}

/// How many confirmations with this term were recorded from a moment up to this one, apart from itself; at most `limit`.
pub(in crate::review) async fn recorded_between(
    db: &mut Reader,
    term: &str,
    from: Timestamp,
    (until, but): (Timestamp, ConfirmationId),
    limit: i64,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
             select 1 from review_terms
             where term = $1 and at > $2 and at <= $3 and confirmation_id <> $4 limit cast($5 as bigint)
         ) as counted",
        term,
        from,
        until,
        but,
        limit,
    )
}

/// Partners by name, to choose from.
pub(in crate::review) async fn partners(db: &mut Reader, limit: i64) -> Result<Vec<(PartnerId, String)>, Error> {
    sql!(
        db,
        all(PartnerId, String),
        "select id, name from partners order by name_key, id limit cast($1 as bigint)",
        limit,
    )
}
