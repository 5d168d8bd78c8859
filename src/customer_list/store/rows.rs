//! Writing the rows of the list.

use chrono::NaiveDate;

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::status::{ConfirmationSummary, Status};
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::{Country, Timestamp};

/// A row, as it should be.
pub(in crate::customer_list) struct Row<'r> {
    pub relationship_id: RelationshipId,
    pub partner_id: PartnerId,
    pub customer_id: CustomerId,
    pub type_id: &'r str,
    pub company_name: &'r str,
    pub company_key: &'r str,
    pub domain: &'r str,
    pub country: Country,
    /// The customer has bought before, and has never accepted the type by itself.
    pub bought_before: bool,
    pub since: Timestamp,
    pub summary: ConfirmationSummary,
    pub status: Status,
}

/// A row, as it is stored.
#[derive(sqlx::FromRow)]
pub(in crate::customer_list) struct Known {
    pub relationship_id: RelationshipId,
    type_id: String,
    company_name: String,
    company_key: String,
    domain: String,
    country: Country,
    bought_before: bool,
    since: Timestamp,
    stands: String,
    invited_until: Option<NaiveDate>,
    status: Status,
}

impl Known {
    /// Whether its search words are those of the row as it should be.
    pub fn has_words_of(&self, row: &Row<'_>) -> bool {
        self.company_name == row.company_name && self.domain == row.domain && self.country == row.country
    }

    /// Whether it has its place in every order and filter apart from those by status.
    fn has_place_of(&self, row: &Row<'_>) -> bool {
        self.has_words_of(row) && self.company_key == row.company_key && self.since == row.since
    }

    /// Whether its confirmation summary is what it should be.
    fn has_summary_of(&self, row: &Row<'_>) -> bool {
        self.type_id == row.type_id
            && self.bought_before == row.bought_before
            && self.invited_until == row.summary.invited_until
            && self.stands == row.summary.to_string()
    }
}

pub(in crate::customer_list) async fn known(db: &mut Reader, customer: CustomerId) -> Result<Vec<Known>, Error> {
    sql!(
        db,
        all Known,
        "select relationship_id, type_id, company_name, company_key, domain, country, bought_before, since, stands,
                invited_until, status
         from customer_list where customer_id = $1",
        customer,
    )
}

/// Writes a row that is stored as `known`. Every order and filter has an index, and SQLite updates each index of which a
/// column is set, even to the same value: so only what has changed is set.
pub(in crate::customer_list) async fn put(tx: &mut Tx, row: &Row<'_>, known: Option<&Known>) -> Result<(), Error> {
    match known {
        Some(known) if !known.has_place_of(row) => place(tx, row).await,
        Some(known) if known.status != row.status => set_status(tx, row).await,
        Some(known) if !known.has_summary_of(row) => set_summary(tx, row).await,
        Some(_) => Ok(()),
        None => place(tx, row).await,
    }
}

async fn place(tx: &mut Tx, row: &Row<'_>) -> Result<(), Error> {
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
        row.company_key,
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

async fn set_status(tx: &mut Tx, row: &Row<'_>) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update customer_list set type_id = $2, bought_before = $3, stands = $4, invited_until = $5, status = $6
         where relationship_id = $1",
        row.relationship_id,
        row.type_id,
        row.bought_before,
        row.summary.to_string(),
        row.summary.invited_until,
        row.status,
    )?;
    Ok(())
}

async fn set_summary(tx: &mut Tx, row: &Row<'_>) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update customer_list set type_id = $2, bought_before = $3, stands = $4, invited_until = $5
         where relationship_id = $1",
        row.relationship_id,
        row.type_id,
        row.bought_before,
        row.summary.to_string(),
        row.summary.invited_until,
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

/// The words written by one statement.
pub(in crate::customer_list) const WORDS: usize = 6;

/// Writes up to [`WORDS`] different words.
pub(in crate::customer_list) async fn insert_words(tx: &mut Tx, row: &Row<'_>, words: &[String]) -> Result<(), Error> {
    let word = |place: usize| words.get(place).map(String::as_str);
    sql!(
        tx,
        execute
        "insert into customer_list_words (relationship_id, partner_id, country, company_key, word)
         select $1, $2, $3, $4, given.word
         from (select cast($5 as text) as word union all select $6 union all select $7 union all select $8
               union all select $9 union all select $10) given
         where given.word is not null",
        row.relationship_id,
        row.partner_id,
        row.country,
        row.company_key,
        word(0),
        word(1),
        word(2),
        word(3),
        word(4),
        word(5),
    )?;
    Ok(())
}

/// The requirement for which the statuses were computed.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::customer_list) struct State {
    pub type_id: Option<String>,
    pub required_rank: Option<i64>,
    /// The last relationship that was processed; `None` if all were.
    pub behind: Option<RelationshipId>,
}

pub(in crate::customer_list) async fn state(db: &mut Reader) -> Result<Option<State>, Error> {
    sql!(db, optional State, "select type_id, required_rank, behind from customer_list_state where id = 1")
}

/// Locks the state until the transaction ends.
pub(in crate::customer_list) async fn lock_state(tx: &mut Tx) -> Result<(), Error> {
    sql!(tx, execute "update customer_list_state set id = id")?;
    Ok(())
}

pub(in crate::customer_list) async fn put_state(tx: &mut Tx, state: &State) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into customer_list_state (id, type_id, required_rank, behind) values (1, $1, $2, $3)
         on conflict (id) do update set type_id = excluded.type_id, required_rank = excluded.required_rank,
                                        behind = excluded.behind",
        &state.type_id,
        state.required_rank,
        state.behind,
    )?;
    Ok(())
}

pub(in crate::customer_list) async fn relationships_behind(
    db: &mut Reader,
    behind: RelationshipId,
    limit: i64,
) -> Result<Vec<(RelationshipId, CustomerId)>, Error> {
    sql!(
        db,
        all(RelationshipId, CustomerId),
        "select id, customer_id from relationships where id > $1 order by id limit cast($2 as bigint)",
        behind,
        limit,
    )
}

/// Customers with an invitation whose last day is before this one.
pub(in crate::customer_list) async fn invited_until(
    db: &mut Reader,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<CustomerId>, Error> {
    sql!(
        db,
        column CustomerId,
        "select customer_id from customer_list where invited_until is not null and invited_until < $1
         order by invited_until limit cast($2 as bigint)",
        today,
        limit,
    )
}
