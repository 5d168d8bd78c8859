//! Writing the rows of the list.

use chrono::NaiveDate;

use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::status::{ConfirmationSummary, Status};
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::{Country, Timestamp};

/// A row, as it should be.
#[derive(Clone)]
pub(in crate::customer_list) struct Row<'r> {
    pub relationship_id: RelationshipId,
    pub partner_id: PartnerId,
    pub customer_id: CustomerId,
    pub type_id: &'r str,
    pub company_name: &'r str,
    pub domain: &'r str,
    pub contact_email: &'r str,
    pub country: Country,
    /// The customer has bought before, and has never accepted the type by itself.
    pub bought_before: bool,
    pub since: Timestamp,
    pub summary: ConfirmationSummary,
    pub status: Status,
    /// The words of the partners through which it is served, with a space between them.
    pub through: &'r str,
}

/// The keys of a row by one rule.
pub(in crate::customer_list) struct RowKeys {
    pub rule: i64,
    pub root: Vec<u8>,
    pub swedish: Vec<u8>,
}

/// A row, as it is stored.
#[derive(sqlx::FromRow)]
pub(in crate::customer_list) struct Known {
    pub relationship_id: RelationshipId,
    type_id: String,
    company_name: String,
    domain: String,
    contact_email: String,
    country: Country,
    bought_before: bool,
    since: Timestamp,
    stands: String,
    invited_until: Option<NaiveDate>,
    status: Status,
    through: String,
}

impl Known {
    /// Whether its keys and search words are those of the row as it should be.
    pub fn has_words_of(&self, row: &Row<'_>) -> bool {
        self.company_name == row.company_name
            && self.domain == row.domain
            && self.contact_email == row.contact_email
            && self.country == row.country
            && self.through == row.through
    }

    /// Whether it has its place in every order and filter apart from those by status.
    fn has_place_of(&self, row: &Row<'_>) -> bool {
        self.has_words_of(row) && self.since == row.since
    }

    /// Whether its confirmation summary is what it should be.
    fn has_summary_of(&self, row: &Row<'_>) -> bool {
        self.type_id == row.type_id
            && self.bought_before == row.bought_before
            && self.invited_until == row.summary.invited_until
            && self.stands == row.summary.to_string()
    }

    /// Whether it is what it should be.
    pub fn has_all_of(&self, row: &Row<'_>) -> bool {
        self.has_place_of(row) && self.has_summary_of(row) && self.status == row.status
    }
}

pub(in crate::customer_list) async fn known(
    db: &mut Reader,
    rule: i64,
    customer: CustomerId,
) -> Result<Vec<Known>, Error> {
    sql!(
        db,
        all Known,
        "select relationship_id, type_id, company_name, domain, contact_email, country, bought_before, since, stands,
                invited_until, status, through
         from customer_rows where rule = $1 and customer_id = $2",
        rule,
        customer,
    )
}

/// Writes a row that differs from what is stored as `known`. Every order and filter has an index, and SQLite updates each index of which a
/// column is set, even to the same value: so only what has changed is set.
pub(in crate::customer_list) async fn put(
    tx: &mut Tx,
    row: &Row<'_>,
    keys: &RowKeys,
    known: Option<&Known>,
) -> Result<(), Error> {
    match known {
        Some(known) if !known.has_place_of(row) => place(tx, row, keys).await,
        Some(known) if known.status != row.status => set_status(tx, row, keys.rule).await,
        Some(_) => set_summary(tx, row, keys.rule).await,
        None => place(tx, row, keys).await,
    }
}

async fn place(tx: &mut Tx, row: &Row<'_>, keys: &RowKeys) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into customer_rows (rule, relationship_id, partner_id, customer_id, type_id, company_name, root_key,
                                    swedish_key, domain, contact_email, country, bought_before, since, stands,
                                    invited_until, status, through)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (relationship_id, rule) do update set
             type_id = excluded.type_id, company_name = excluded.company_name, root_key = excluded.root_key,
             swedish_key = excluded.swedish_key, domain = excluded.domain, contact_email = excluded.contact_email,
             country = excluded.country, bought_before = excluded.bought_before, since = excluded.since,
             stands = excluded.stands, invited_until = excluded.invited_until, status = excluded.status,
             through = excluded.through",
        keys.rule,
        row.relationship_id,
        row.partner_id,
        row.customer_id,
        row.type_id,
        row.company_name,
        &keys.root,
        &keys.swedish,
        row.domain,
        row.contact_email,
        row.country,
        row.bought_before,
        row.since,
        row.summary.to_string(),
        row.summary.invited_until,
        row.status,
        row.through,
    )?;
    Ok(())
}

async fn set_status(tx: &mut Tx, row: &Row<'_>, rule: i64) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update customer_rows set type_id = $3, bought_before = $4, stands = $5, invited_until = $6, status = $7
         where relationship_id = $1 and rule = $2",
        row.relationship_id,
        rule,
        row.type_id,
        row.bought_before,
        row.summary.to_string(),
        row.summary.invited_until,
        row.status,
    )?;
    Ok(())
}

async fn set_summary(tx: &mut Tx, row: &Row<'_>, rule: i64) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update customer_rows set type_id = $3, bought_before = $4, stands = $5, invited_until = $6
         where relationship_id = $1 and rule = $2",
        row.relationship_id,
        rule,
        row.type_id,
        row.bought_before,
        row.summary.to_string(),
        row.summary.invited_until,
    )?;
    Ok(())
}

pub(in crate::customer_list) async fn delete(
    tx: &mut Tx,
    rule: i64,
    relationship: RelationshipId,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from customer_rows where relationship_id = $1 and rule = $2",
        relationship,
        rule,
    )?;
    Ok(())
}

pub(in crate::customer_list) async fn delete_words(
    tx: &mut Tx,
    rule: i64,
    relationship: RelationshipId,
) -> Result<(), Error> {
    sql!(
        tx,
        execute "delete from customer_words where relationship_id = $1 and rule = $2",
        relationship,
        rule,
    )?;
    Ok(())
}

/// The words written by one statement.
pub(in crate::customer_list) const WORDS: usize = 8;

/// Writes up to [`WORDS`] different words.
pub(in crate::customer_list) async fn insert_words(
    tx: &mut Tx,
    row: &Row<'_>,
    keys: &RowKeys,
    words: &[String],
) -> Result<(), Error> {
    let word = |place: usize| words.get(place).map(String::as_str);
    sql!(
        tx,
        execute
        "insert into customer_words (rule, relationship_id, partner_id, country, root_key, word)
         select $1, $2, $3, $4, $5, given.word
         from (select cast($6 as text) as word union all select $7 union all select $8 union all select $9
               union all select $10 union all select $11 union all select $12 union all select $13) given
         where given.word is not null",
        keys.rule,
        row.relationship_id,
        row.partner_id,
        row.country,
        &keys.root,
        word(0),
        word(1),
        word(2),
        word(3),
        word(4),
        word(5),
        word(6),
        word(7),
    )?;
    Ok(())
}

/// A rule other than this one of which there are rows.
pub(in crate::customer_list) async fn other_rule(db: &mut Reader, rule: i64) -> Result<Option<i64>, Error> {
    sql!(
        db,
        maybe i64,
        "select found.rule
         from (select min(rule) as rule from customer_rows union all select max(rule) from customer_rows) found
         where found.rule <> $1 limit 1",
        rule,
    )
}

/// Deletes up to `limit` rows of a rule, with their words. Returns whether there were any.
pub(in crate::customer_list) async fn delete_rule(tx: &mut Tx, rule: i64, limit: i64) -> Result<bool, Error> {
    sql!(
        tx,
        execute
        "delete from customer_words where rule = $1 and relationship_id in (
            select relationship_id from customer_rows where rule = $1
            order by since, relationship_id limit cast($2 as bigint))",
        rule,
        limit,
    )?;
    let deleted = sql!(
        tx,
        execute
        "delete from customer_rows where rule = $1 and relationship_id in (
            select relationship_id from customer_rows where rule = $1
            order by since, relationship_id limit cast($2 as bigint))",
        rule,
        limit,
    )?;
    Ok(deleted > 0)
}

/// What the rows were computed for.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::customer_list) struct State {
    pub type_id: Option<String>,
    pub required_rank: Option<i64>,
    /// The rule of their keys.
    pub rule: i64,
    /// The rule whose rows are read: another one than `rule` until all are computed.
    pub shown: i64,
    /// The last relationship that was processed; `None` if all were.
    pub behind: Option<RelationshipId>,
    /// The mark of the versions and the policy.
    pub basis: String,
}

pub(in crate::customer_list) async fn state(db: &mut Reader) -> Result<Option<State>, Error> {
    sql!(
        db,
        optional State,
        "select type_id, required_rank, rule, shown, behind, basis from customer_list_state where id = 1",
    )
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
        "insert into customer_list_state (id, type_id, required_rank, rule, shown, behind, basis)
         values (1, $1, $2, $3, $4, $5, $6)
         on conflict (id) do update set type_id = excluded.type_id, required_rank = excluded.required_rank,
                                        rule = excluded.rule, shown = excluded.shown, behind = excluded.behind,
                                        basis = excluded.basis",
        &state.type_id,
        state.required_rank,
        state.rule,
        state.shown,
        state.behind,
        &state.basis,
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
    rule: i64,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<CustomerId>, Error> {
    sql!(
        db,
        column CustomerId,
        "select customer_id from customer_rows where rule = $1 and invited_until is not null and invited_until < $2
         order by invited_until limit cast($3 as bigint)",
        rule,
        today,
        limit,
    )
}

/// How many customers have a row about a type that says that it is confirmed, whatever the version, or that it is not, up to a limit. A customer of several partners is
/// counted once.
pub(in crate::customer_list) async fn count_customers(
    db: &mut Reader,
    rule: i64,
    type_id: &str,
    is_confirmed: bool,
    limit: i64,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (
            select distinct customer_id from customer_rows
            where rule = $1 and type_id = $2 and status <> 'not-needed'
              and (status in ('accepted-directly', 'attested', 'outdated-version')) = $3
            limit cast($4 as bigint)) counted",
        rule,
        type_id,
        is_confirmed,
        limit,
    )
}
