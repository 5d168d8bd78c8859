//! Writing the rows of rule 0, in tables of their own: until those of a later rule are filled in, they are what is read.

use super::rows::{Known, Row};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{CustomerId, RelationshipId};

/// The stored rows of a customer. Their words follow neither from its contact's address nor from who serves it.
pub(in crate::customer_list) async fn known(
    db: &mut Reader,
    customer: CustomerId,
    contact_email: &str,
) -> Result<Vec<Known>, Error> {
    sql!(
        db,
        all Known,
        "select relationship_id, type_id, company_name, domain, cast($2 as text) as contact_email, country, bought_before,
                since, stands, invited_until, status, '' as through
         from customer_list where customer_id = $1",
        customer,
        contact_email,
    )
}

pub(in crate::customer_list) async fn put(tx: &mut Tx, row: &Row<'_>, company_key: &str) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into customer_list (relationship_id, partner_id, customer_id, type_id, company_name, company_key, domain,
                                    country, bought_before, since, stands, invited_until, status)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (relationship_id) do update set
             type_id = excluded.type_id, company_name = excluded.company_name, company_key = excluded.company_key,
             domain = excluded.domain, country = excluded.country, bought_before = excluded.bought_before,
             since = excluded.since, stands = excluded.stands, invited_until = excluded.invited_until,
             status = excluded.status",
        row.relationship_id,
        row.partner_id,
        row.customer_id,
        row.type_id,
        row.company_name,
        company_key,
        row.domain,
        row.country,
        row.bought_before,
        row.since,
        row.summary.to_string(),
        row.summary.invited_until,
        row.status,
    )?;
    Ok(())
}

pub(in crate::customer_list) async fn delete(tx: &mut Tx, relationship: RelationshipId) -> Result<(), Error> {
    sql!(tx, execute "delete from customer_list where relationship_id = $1", relationship)?;
    Ok(())
}

pub(in crate::customer_list) async fn delete_words(tx: &mut Tx, relationship: RelationshipId) -> Result<(), Error> {
    sql!(tx, execute "delete from customer_list_words where relationship_id = $1", relationship)?;
    Ok(())
}

pub(in crate::customer_list) async fn insert_word(
    tx: &mut Tx,
    row: &Row<'_>,
    company_key: &str,
    word: &str,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into customer_list_words (relationship_id, partner_id, country, company_key, word)
         values ($1, $2, $3, $4, $5)",
        row.relationship_id,
        row.partner_id,
        row.country,
        company_key,
        word,
    )?;
    Ok(())
}

/// Deletes up to `limit` rows with their words. Returns whether there were any.
pub(in crate::customer_list) async fn delete_some(tx: &mut Tx, limit: i64) -> Result<bool, Error> {
    sql!(
        tx,
        execute
        "delete from customer_list_words where relationship_id in (
            select relationship_id from customer_list order by since, relationship_id limit cast($1 as bigint))",
        limit,
    )?;
    let deleted = sql!(
        tx,
        execute
        "delete from customer_list where relationship_id in (
            select relationship_id from customer_list order by since, relationship_id limit cast($1 as bigint))",
        limit,
    )?;
    Ok(deleted > 0)
}

/// Whether there is any row.
pub(in crate::customer_list) async fn is_any(db: &mut Reader) -> Result<bool, Error> {
    let found = sql!(db, scalar i64, "select count(*) from (select 1 as one from customer_list limit 1) found")?;
    Ok(found > 0)
}
