//! SQL of the links by which a person sets a password.

use crate::accounts::links::Purpose;
use crate::accounts::{Organisation, PartnerKind};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, CustomerId, PartnerId};
use crate::values::secret::TokenHash;
use crate::values::{EmailAddress, Language, PersonName, TimeZone, Timestamp};

pub async fn insert(
    tx: &mut Tx,
    token: &TokenHash,
    account: Option<AccountId>,
    purpose: Purpose,
    now: Timestamp,
    expires: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into password_links (token_hash, account_id, purpose, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
        token,
        account,
        purpose,
        now,
        expires,
    )?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, token: &TokenHash) -> Result<(), Error> {
    sql!(tx, execute "delete from password_links where token_hash = $1", token)?;
    Ok(())
}

/// Removes the links that ended before this moment.
pub async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from password_links where expires_at <= $1", before)
}

/// How many links of a purpose a person got after this moment.
pub async fn count_since(
    db: &mut Reader,
    account: AccountId,
    purpose: Purpose,
    since: Timestamp,
) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from password_links where account_id = $1 and purpose = $2 and created_at > $3",
        account,
        purpose,
        since,
    )
}

/// Ends what was handed out to a person and not used: a newer link takes its place, or a password has been set.
pub async fn end_open(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update password_links set expires_at = $2 where account_id = $1 and used_at is null and expires_at > $2",
        account,
        now,
    )?;
    Ok(())
}

/// Ends the links of one purpose that a person may still use.
pub async fn end_open_of(tx: &mut Tx, account: AccountId, purpose: Purpose, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update password_links set expires_at = $3
         where account_id = $1 and purpose = $2 and used_at is null and expires_at > $3",
        account,
        purpose,
        now,
    )?;
    Ok(())
}

/// Ends the set-up links that were handed out.
pub async fn end_set_up(tx: &mut Tx, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update password_links set expires_at = $1 where purpose = 'set_up' and used_at is null and expires_at > $1",
        now,
    )?;
    Ok(())
}

/// Uses a link up; `false` if it is unknown, used or over.
pub async fn take(tx: &mut Tx, token: &TokenHash, set_up: bool, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update password_links set used_at = $3
         where token_hash = $1 and (purpose = 'set_up') = $2 and used_at is null and expires_at > $3",
        token,
        set_up,
        now,
    )? > 0)
}

/// A link with the person that it belongs to.
#[derive(Debug, sqlx::FromRow)]
pub struct LinkRow {
    pub purpose: Purpose,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub account_id: Option<AccountId>,
}

pub async fn find(db: &mut Reader, token: &TokenHash) -> Result<Option<LinkRow>, Error> {
    sql!(
        db,
        optional LinkRow,
        "select purpose, expires_at, used_at, account_id from password_links where token_hash = $1",
        token,
    )
}

/// A person as letters and links need them.
#[derive(Debug, sqlx::FromRow)]
pub struct OwnerRow {
    pub id: AccountId,
    pub partner_id: Option<PartnerId>,
    pub customer_id: Option<CustomerId>,
    pub partner_kind: Option<PartnerKind>,
    pub organisation_name: Option<String>,
    pub sign_in_name: String,
    pub first_name: String,
    pub last_name: String,
    pub contact_email: EmailAddress,
    pub language: Option<Language>,
    pub time_zone: TimeZone,
    pub is_disabled: bool,
}

impl OwnerRow {
    pub fn name(&self) -> PersonName {
        PersonName::stored(self.first_name.clone(), self.last_name.clone())
    }

    pub fn organisation(&self) -> Organisation {
        let name = self.organisation_name.clone().unwrap_or_default();
        Organisation::stored(self.partner_id.zip(self.partner_kind), self.customer_id, name)
    }
}

/// A person by the key of the sign-in name.
pub async fn owner_by_key(db: &mut Reader, key: &str) -> Result<Option<OwnerRow>, Error> {
    match sql!(db, maybe AccountId, "select id from accounts where sign_in_key = $1", key)? {
        Some(id) => owner(db, id).await.map(Some),
        None => Ok(None),
    }
}

/// A person by identifier.
pub async fn owner(db: &mut Reader, account: AccountId) -> Result<OwnerRow, Error> {
    sql!(
        db,
        one OwnerRow,
        "select a.id, a.partner_id, a.customer_id, p.kind as partner_kind,
                coalesce(p.name, c.company_name) as organisation_name, a.sign_in_name, a.first_name, a.last_name,
                a.contact_email, a.language, a.time_zone,
                a.disabled_at is not null or p.disabled_at is not null as is_disabled
         from accounts a
         left join partners p on p.id = a.partner_id
         left join customers c on c.id = a.customer_id
         where a.id = $1",
        account,
    )
}
