//! SQL of people: who belongs to an organisation, what they may do, their passwords and profiles.

use crate::accounts::people::{NewPerson, Person};
use crate::accounts::profile::Change;
use crate::accounts::provenance::Provenance;
use crate::accounts::topics::Topics;
use crate::accounts::{Organisation, Roles};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, CustomerId, PartnerId};
use crate::values::{EmailAddress, Language, PersonName, TimeZone, Timestamp};

/// Whose people are meant: the operator's when both are `None`.
#[derive(Debug, Clone, Copy)]
pub struct Owner {
    pub partner: Option<PartnerId>,
    pub customer: Option<CustomerId>,
}

impl Owner {
    pub fn of(organisation: &Organisation) -> Self {
        Self {
            partner: organisation.partner(),
            customer: organisation.customer(),
        }
    }

    fn is_operator(self) -> bool {
        self.partner.is_none() && self.customer.is_none()
    }
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: AccountId,
    sign_in_name: String,
    first_name: String,
    last_name: String,
    contact_email: EmailAddress,
    language: Option<Language>,
    time_zone: TimeZone,
    roles: Option<String>,
    disabled_at: Option<Timestamp>,
    signed_in_at: Option<Timestamp>,
    has_password: bool,
    password_temporary: bool,
    password_expires_at: Option<Timestamp>,
    told_of: Option<String>,
    revision: i64,
    created_at: Timestamp,
    #[sqlx(flatten)]
    provenance: Provenance,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        let roles = Roles::from_list(&row.roles.unwrap_or_default());
        Self {
            id: row.id,
            sign_in_name: row.sign_in_name,
            name: PersonName::stored(row.first_name, row.last_name),
            contact_email: row.contact_email,
            language: row.language,
            time_zone: row.time_zone,
            roles,
            disabled_at: row.disabled_at,
            signed_in_at: row.signed_in_at,
            has_password: row.has_password,
            password_temporary: row.password_temporary,
            password_expires_at: row.password_expires_at,
            told_of: Topics::stored(row.told_of.as_deref(), roles),
            revision: row.revision,
            created_at: row.created_at,
            provenance: row.provenance,
        }
    }
}

/// The people of an organisation by sign-in name, or the one of them that is asked for.
pub async fn of(db: &mut Reader, owner: Owner, one: Option<AccountId>) -> Result<Vec<Person>, Error> {
    let rows = sql!(
        db,
        all PersonRow,
        "with theirs (id) as (
            select id from accounts where partner_id = $1
            union all select id from accounts where customer_id = $2
            union all select id from accounts where $3 and partner_id is null and customer_id is null)
         select a.id, a.sign_in_name, a.first_name, a.last_name, a.contact_email, a.language, a.time_zone,
                (select string_agg(r.role, ',') from account_roles r where r.account_id = a.id) as roles,
                a.disabled_at, a.signed_in_at, a.password_hash is not null as has_password, a.password_temporary,
                a.password_expires_at, a.told_of, a.revision, a.created_at, a.contact_source, a.contact_by,
                a.contact_by_organisation, a.contact_given_at, a.contact_proof, a.contact_proved_at, a.contact_changed_at
         from theirs join accounts a on a.id = theirs.id
         where $4 or a.id = $5
         order by a.sign_in_key",
        owner.partner,
        owner.customer,
        owner.is_operator(),
        one.is_none(),
        one,
    )?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// The customer one of whose people has this sign-in name.
pub async fn customer_of(db: &mut Reader, key: &str) -> Result<Option<CustomerId>, Error> {
    sql!(
        db,
        maybe CustomerId,
        "select customer_id from accounts where sign_in_key = $1 and customer_id is not null",
        key,
    )
}

/// Makes anyone else who changes people of this organisation wait until this transaction ends. One row is held for all of
/// them, the oldest account's: two that held many would take them in different orders and block one another.
pub async fn lock(tx: &mut Tx, owner: Owner) -> Result<(), Error> {
    if !tx.is_exclusive() {
        sql!(
            tx,
            execute
            "update accounts set revision = revision where id = (
                select oldest.id from (
                    select id, created_at from accounts where partner_id = $1
                    union all select id, created_at from accounts where customer_id = $2
                    union all select id, created_at from accounts where $3 and partner_id is null and customer_id is null
                ) oldest order by oldest.created_at, oldest.id limit 1)",
            owner.partner,
            owner.customer,
            owner.is_operator(),
        )?;
    }
    Ok(())
}

/// Makes anyone else who changes this person, or counts what the person got, wait until this transaction ends.
pub async fn lock_one(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sql!(tx, execute "update accounts set revision = revision where id = $1", account)?;
    Ok(())
}

/// Whether anybody is the operator's.
pub async fn operator_exists(db: &mut Reader) -> Result<bool, Error> {
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from (
            select 1 from account_roles where role in ('operator_admin', 'reviewer', 'auditor') limit 1) as found",
    )? > 0)
}

/// A password that comes with a new account.
#[derive(Debug)]
pub struct FirstPassword<'a> {
    pub hash: &'a str,
    /// When it ends, if it is a temporary one.
    pub temporary_until: Option<Timestamp>,
}

pub async fn insert(
    tx: &mut Tx,
    id: AccountId,
    key: &str,
    person: &NewPerson,
    provenance: &Provenance,
    password: Option<FirstPassword<'_>>,
    now: Timestamp,
) -> Result<(), Error> {
    let temporary_until = password.as_ref().and_then(|password| password.temporary_until);
    sql!(
        tx,
        execute
        "insert into accounts (id, partner_id, customer_id, sign_in_name, sign_in_key, first_name, last_name,
            contact_email, language, time_zone, password_hash, password_temporary, password_set_at, password_expires_at,
            created_at, contact_source, contact_by, contact_by_organisation, contact_given_at, contact_proof,
            contact_proved_at, revision)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 1)",
        id,
        person.organisation.partner(),
        person.organisation.customer(),
        &person.sign_in_name,
        key,
        person.name.first(),
        person.name.last(),
        &person.contact_email,
        person.language,
        person.time_zone,
        password.as_ref().map(|password| password.hash),
        temporary_until.is_some(),
        password.as_ref().map(|_| now),
        temporary_until,
        now,
        provenance.source,
        &provenance.by,
        &provenance.by_organisation,
        provenance.given_at,
        provenance.proof,
        provenance.proved_at,
    )?;
    insert_roles(tx, id, person.roles).await
}

async fn insert_roles(tx: &mut Tx, account: AccountId, roles: Roles) -> Result<(), Error> {
    for role in roles.iter() {
        sql!(tx, execute "insert into account_roles (account_id, role) values ($1, $2)", account, role)?;
    }
    Ok(())
}

/// Gives a person these roles; `false` if somebody changed the person since `revision`.
pub async fn set_roles(tx: &mut Tx, account: AccountId, revision: i64, roles: Roles) -> Result<bool, Error> {
    let changed = renew(tx, account, revision).await?;
    if changed {
        sql!(tx, execute "delete from account_roles where account_id = $1", account)?;
        insert_roles(tx, account, roles).await?;
    }
    Ok(changed)
}

/// Counts a change of a person; `false` if somebody changed the person since `revision`.
pub async fn renew(tx: &mut Tx, account: AccountId, revision: i64) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set revision = revision + 1 where id = $1 and revision = $2",
        account,
        revision,
    )? > 0)
}

pub async fn set_disabled(tx: &mut Tx, account: AccountId, at: Option<Timestamp>) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update accounts set disabled_at = $2, revision = revision + 1 where id = $1",
        account,
        at,
    )?;
    Ok(())
}

/// Sets a password of the person's own in the place of the one with the hash `before`; `false` if that is not the
/// present one any more, or the person is disabled.
pub async fn set_password(
    tx: &mut Tx,
    account: AccountId,
    before: Option<&str>,
    hash: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set password_hash = $2, password_temporary = false, password_set_at = $3,
            password_expires_at = null, revision = revision + 1
         where id = $1 and disabled_at is null and password_hash is not distinct from $4",
        account,
        hash,
        now,
        before,
    )? > 0)
}

/// Sets a temporary password; `false` if the person has set an own one (R-ACC-3), or was changed since `revision`.
pub async fn set_temporary_password(
    tx: &mut Tx,
    account: AccountId,
    revision: i64,
    hash: &str,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set password_hash = $2, password_temporary = true, password_set_at = $3,
            password_expires_at = $4, revision = revision + 1
         where id = $1 and revision = $5 and (password_temporary or password_hash is null)",
        account,
        hash,
        now,
        until,
        revision,
    )? > 0)
}

/// The hash of a person's present password, own or temporary.
pub async fn present_password(db: &mut Reader, account: AccountId) -> Result<Option<String>, Error> {
    sql!(db, scalar Option<String>, "select password_hash from accounts where id = $1", account)
}

/// Changes the profile; `false` if it was changed since `revision`.
pub async fn set_profile(tx: &mut Tx, account: AccountId, revision: i64, change: &Change) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set first_name = $3, last_name = $4, language = $5, time_zone = $6, told_of = $7,
                revision = revision + 1
         where id = $1 and revision = $2",
        account,
        revision,
        change.name.first(),
        change.name.last(),
        change.language,
        change.time_zone,
        change.told_of.as_ref().map(Topics::list),
    )? > 0)
}

/// Whether the present password is a temporary one.
pub async fn has_temporary_password(db: &mut Reader, account: AccountId) -> Result<bool, Error> {
    sql!(db, scalar bool, "select password_temporary from accounts where id = $1", account)
}

/// Takes a temporary password away; `false` if the person has set an own one (R-ACC-3), or was changed since `revision`.
pub async fn end_temporary_password(tx: &mut Tx, account: AccountId, revision: i64) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set password_hash = null, password_temporary = false, password_set_at = null,
            password_expires_at = null, revision = revision + 1
         where id = $1 and revision = $2 and (password_temporary or password_hash is null)",
        account,
        revision,
    )? > 0)
}
