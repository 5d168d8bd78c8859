//! Writing the rows, and reading one.

use chrono::NaiveDate;

use crate::db::{Error, Reader, Tx};
use crate::readiness::{Reason, Row, Step};
use crate::sql;
use crate::values::Country;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};

/// A row, as it is stored.
#[derive(Debug, PartialEq, Eq, sqlx::FromRow)]
pub(in crate::readiness) struct Stored {
    pub relationship_id: RelationshipId,
    pub partner_id: PartnerId,
    pub customer_id: CustomerId,
    pub type_id: Option<String>,
    pub company_name: String,
    pub country: Country,
    pub from_on: NaiveDate,
    pub reason: Reason,
    pub step: Step,
    pub needed: Option<i64>,
    pub confirmed: Option<i64>,
    pub invited_until: Option<NaiveDate>,
    pub opened: bool,
    pub ends_on: Option<NaiveDate>,
    pub renews_on: Option<NaiveDate>,
}

pub(in crate::readiness) async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Stored>, Error> {
    sql!(
        db,
        all Stored,
        "select relationship_id, partner_id, customer_id, type_id, company_name, country, from_on, reason, step, needed,
                confirmed, invited_until, opened, ends_on, renews_on
         from readiness_rows where customer_id = $1",
        customer,
    )
}

pub(in crate::readiness) async fn put(tx: &mut Tx, row: &Stored) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into readiness_rows (relationship_id, partner_id, customer_id, type_id, company_name, country, from_on,
                                     reason, step, needed, confirmed, invited_until, opened, ends_on, renews_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         on conflict (relationship_id) do update set
             type_id = excluded.type_id, company_name = excluded.company_name, country = excluded.country,
             from_on = excluded.from_on, reason = excluded.reason, step = excluded.step, needed = excluded.needed,
             confirmed = excluded.confirmed, invited_until = excluded.invited_until, opened = excluded.opened,
             ends_on = excluded.ends_on, renews_on = excluded.renews_on",
        row.relationship_id,
        row.partner_id,
        row.customer_id,
        &row.type_id,
        &row.company_name,
        row.country,
        row.from_on,
        row.reason,
        row.step,
        row.needed,
        row.confirmed,
        row.invited_until,
        row.opened,
        row.ends_on,
        row.renews_on,
    )?;
    Ok(())
}

pub(in crate::readiness) async fn delete(tx: &mut Tx, relationship: RelationshipId) -> Result<(), Error> {
    sql!(tx, execute "delete from readiness_rows where relationship_id = $1", relationship)?;
    Ok(())
}

/// Customers with an invitation whose last day is before this one.
pub(in crate::readiness) async fn invited_until(
    db: &mut Reader,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<CustomerId>, Error> {
    sql!(
        db,
        column CustomerId,
        "select customer_id from readiness_rows where invited_until is not null and invited_until < $1
         order by invited_until limit cast($2 as bigint)",
        today,
        limit,
    )
}

/// The customers looked up by one statement.
pub(in crate::readiness) const AT_ONCE: usize = 8;

/// What up to [`AT_ONCE`] customers of a partner wait for; those that are ready are left out.
pub(in crate::readiness) async fn steps(
    db: &mut Reader,
    partner: PartnerId,
    customers: &[CustomerId],
) -> Result<Vec<(CustomerId, Step)>, Error> {
    let id = |place: usize| customers.get(place).copied();
    sql!(
        db,
        all(CustomerId, Step),
        "select customer_id, step from readiness_rows
         where customer_id in ($1, $2, $3, $4, $5, $6, $7, $8) and partner_id = $9",
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        partner,
    )
}

pub(in crate::readiness) async fn of(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
) -> Result<Option<Row>, Error> {
    sql!(
        db,
        optional Row,
        "select t.relationship_id, t.partner_id, cast('' as text) as partner_name, t.customer_id, t.company_name, t.country,
                t.type_id, t.from_on, t.reason, t.step, t.needed, t.confirmed, t.invited_until, t.opened, t.ends_on,
                t.renews_on, cast(0 as bigint) as held_orders, cast(0 as bigint) as seats
         from readiness_rows t where t.customer_id = $1 and t.partner_id = $2",
        customer,
        partner,
    )
}
