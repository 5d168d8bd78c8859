//! All SQL of applications and their secrets.

pub(super) mod tokens;

use super::{Allowed, Application, Consent, Secret};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{AccountId, ApplicationId, PartnerId, SecretId};
use crate::values::secret::TokenHash;

#[derive(sqlx::FromRow)]
struct Row {
    id: ApplicationId,
    partner_id: PartnerId,
    name: String,
    redirect_uris: String,
    for_agents: bool,
    on_its_own: bool,
    may_change: bool,
    created_at: Timestamp,
    created_by: AccountId,
    first_name: String,
    last_name: String,
    revoked_at: Option<Timestamp>,
    last_used_at: Option<Timestamp>,
}

impl From<Row> for Application {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            partner: row.partner_id,
            name: row.name,
            redirect_uris: row.redirect_uris.lines().map(ToOwned::to_owned).collect(),
            allowed: Allowed {
                for_agents: row.for_agents,
                on_its_own: row.on_its_own,
                may_change: row.may_change,
            },
            created_at: row.created_at,
            created_by: row.created_by,
            created_by_name: crate::values::PersonName::stored(row.first_name, row.last_name).full(),
            revoked_at: row.revoked_at,
            last_used_at: row.last_used_at,
        }
    }
}

pub(super) async fn of_partner(db: &mut Reader, partner: PartnerId) -> Result<Vec<Application>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select p.id, p.partner_id, p.name, p.redirect_uris, p.for_agents, p.on_its_own, p.may_change, p.created_at,
                p.created_by, a.first_name, a.last_name, p.revoked_at,
                (select max(s.last_used_at) from application_secrets s where s.application_id = p.id) as last_used_at
         from applications p join accounts a on a.id = p.created_by
         where p.partner_id = $1 order by p.id",
        partner,
    )?;
    let mut found: Vec<_> = rows.into_iter().map(Application::from).collect();
    found.sort_by_key(|application| !application.is_active());
    Ok(found)
}

pub(super) async fn find(db: &mut Reader, id: ApplicationId) -> Result<Option<Application>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select p.id, p.partner_id, p.name, p.redirect_uris, p.for_agents, p.on_its_own, p.may_change, p.created_at,
                p.created_by, a.first_name, a.last_name, p.revoked_at,
                (select max(s.last_used_at) from application_secrets s where s.application_id = p.id) as last_used_at
         from applications p join accounts a on a.id = p.created_by
         where p.id = $1",
        id,
    )?;
    Ok(row.map(Application::from))
}

pub(super) async fn insert(tx: &mut Tx, application: &Application) -> Result<bool, Error> {
    let allowed = application.allowed;
    Ok(sql!(
        tx,
        execute
        "insert into applications (id, partner_id, name, redirect_uris, for_agents, on_its_own, may_change, created_at,
            created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing",
        application.id,
        application.partner,
        &application.name,
        application.redirect_uris.join("\n"),
        allowed.for_agents,
        allowed.on_its_own,
        allowed.may_change,
        application.created_at,
        application.created_by,
    )? > 0)
}

pub(super) async fn revoke(tx: &mut Tx, id: ApplicationId, now: Timestamp) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update applications set revoked_at = $2, revision = revision + 1 where id = $1 and revoked_at is null",
        id,
        now,
    )? > 0)
}

/// Makes anyone else who changes this application wait until the transaction ends; `false` if it is revoked.
pub(super) async fn lock_active(tx: &mut Tx, id: ApplicationId) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update applications set revision = revision + 1 where id = $1 and revoked_at is null",
        id,
    )? > 0)
}

pub(super) async fn secrets(db: &mut Reader, id: ApplicationId) -> Result<Vec<Secret>, Error> {
    sql!(
        db,
        all Secret,
        "select id, hint, created_at, last_used_at from application_secrets
         where application_id = $1 and removed_at is null order by id",
        id,
    )
}

pub(super) async fn secret_exists(db: &mut Reader, id: SecretId) -> Result<bool, Error> {
    Ok(sql!(db, scalar i64, "select count(*) from application_secrets where id = $1", id)? > 0)
}

pub(super) async fn insert_secret(
    tx: &mut Tx,
    (id, application): (SecretId, ApplicationId),
    hash: &TokenHash,
    hint: &str,
    by: AccountId,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into application_secrets (id, application_id, hash, hint, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6)",
        id,
        application,
        hash,
        hint,
        now,
        by,
    )?;
    Ok(())
}

pub(super) async fn remove_secret(
    tx: &mut Tx,
    application: ApplicationId,
    id: SecretId,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update application_secrets set removed_at = $3 where id = $1 and application_id = $2 and removed_at is null",
        id,
        application,
        now,
    )? > 0)
}

/// Whether a secret is one of this application's that was not removed.
pub(super) async fn has_secret(db: &mut Reader, application: ApplicationId, hash: &TokenHash) -> Result<bool, Error> {
    Ok(sql!(
        db,
        scalar i64,
        "select count(*) from application_secrets where hash = $1 and application_id = $2 and removed_at is null",
        hash,
        application,
    )? > 0)
}

/// Notes that a secret was used; `false` if it is none of this application's, or was removed.
pub(super) async fn use_secret(
    tx: &mut Tx,
    application: ApplicationId,
    hash: &TokenHash,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update application_secrets set last_used_at = $3
         where hash = $2 and application_id = $1 and removed_at is null",
        application,
        hash,
        now,
    )? > 0)
}

pub(super) async fn consents(db: &mut Reader, id: ApplicationId, now: Timestamp) -> Result<Vec<Consent>, Error> {
    sql!(
        db,
        all Consent,
        "select trim(a.first_name || ' ' || a.last_name) as name, min(t.created_at) as since,
                max(t.last_used_at) as last_used_at, sum(case when t.uses > 1 then 1 else 0 end) as reused
         from refresh_tokens t join accounts a on a.id = t.account_id
         where t.application_id = $1 and t.revoked_at is null and t.expires_at > $2
         group by a.id, a.first_name, a.last_name order by name, a.id limit 200",
        id,
        now,
    )
}
