//! All SQL of accounts, roles, sessions and password links.

pub(super) mod contact;
pub(super) mod guesses;
pub(super) mod links;
pub(super) mod password_codes;
pub(super) mod places;
pub(super) mod people;

use super::sessions::Session;
use super::{Organisation, PartnerKind, Roles, Visitor};
use crate::audit::Context;
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{AccountId, CustomerId, PartnerId, SessionId};
use crate::values::secret::TokenHash;
use crate::values::{Language, PersonName, TimeZone, Timestamp};

#[derive(sqlx::FromRow)]
struct VisitorRow {
    session_id: Option<SessionId>,
    account_id: AccountId,
    partner_id: Option<PartnerId>,
    customer_id: Option<CustomerId>,
    partner_kind: Option<PartnerKind>,
    organisation_name: Option<String>,
    sign_in_name: String,
    first_name: String,
    last_name: String,
    language: Option<Language>,
    time_zone: TimeZone,
    password_temporary: bool,
    roles: Option<String>,
}

/// The facts of every page in one statement, since every page asks for them.
pub(super) async fn visitor(
    db: &mut Reader,
    token: &TokenHash,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Option<Visitor>, Error> {
    let row = sql!(
        db,
        optional VisitorRow,
        "select s.id as session_id, a.id as account_id, a.partner_id, a.customer_id, p.kind as partner_kind,
                coalesce(p.name, c.company_name) as organisation_name, a.sign_in_name, a.first_name, a.last_name,
                a.language, a.time_zone, a.password_temporary,
                (select string_agg(r.role, ',') from account_roles r where r.account_id = a.id) as roles
         from sessions s
         join accounts a on a.id = s.account_id
         left join partners p on p.id = a.partner_id
         left join customers c on c.id = a.customer_id
         where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3
           and a.disabled_at is null and p.disabled_at is null",
        token,
        now,
        idle_since,
    )?;
    Ok(row.map(VisitorRow::into_visitor))
}

/// Somebody who has no session, but for whom a program acts.
pub(super) async fn visitor_of_account(db: &mut Reader, account: AccountId) -> Result<Option<Visitor>, Error> {
    let row = sql!(
        db,
        optional VisitorRow,
        "select cast(null as uuid) as session_id, a.id as account_id, a.partner_id, a.customer_id, p.kind as partner_kind,
                coalesce(p.name, c.company_name) as organisation_name, a.sign_in_name, a.first_name, a.last_name,
                a.language, a.time_zone, a.password_temporary,
                (select string_agg(r.role, ',') from account_roles r where r.account_id = a.id) as roles
         from accounts a
         left join partners p on p.id = a.partner_id
         left join customers c on c.id = a.customer_id
         where a.id = $1 and a.disabled_at is null and p.disabled_at is null",
        account,
    )?;
    Ok(row.map(VisitorRow::into_visitor))
}

impl VisitorRow {
    fn into_visitor(self) -> Visitor {
        let name = self.organisation_name.unwrap_or_default();
        let organisation = Organisation::stored(self.partner_id.zip(self.partner_kind), self.customer_id, name);
        Visitor {
            account: self.account_id,
            session: self.session_id.unwrap_or_else(|| uuid::Uuid::nil().into()),
            sign_in_name: self.sign_in_name,
            name: PersonName::stored(self.first_name, self.last_name),
            organisation,
            roles: Roles::from_list(&self.roles.unwrap_or_default()),
            language: self.language,
            time_zone: self.time_zone,
            must_change_password: self.password_temporary,
        }
    }
}

pub(super) async fn insert_session(
    tx: &mut Tx,
    id: SessionId,
    token: &TokenHash,
    account: AccountId,
    cx: &Context,
    expires: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into sessions (id, token_hash, account_id, created_at, seen_at, expires_at, network_address, user_agent,
                               browser)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8)",
        id,
        token,
        account,
        cx.now,
        expires,
        &*cx.network_address,
        &*cx.user_agent,
        cx.browser.as_deref(),
    )?;
    places::note(tx, id, cx.now).await
}

pub(super) async fn sessions(
    db: &mut Reader,
    account: AccountId,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Vec<Session>, Error> {
    sql!(
        db,
        all Session,
        "select id, created_at, seen_at, network_address, user_agent from sessions
         where account_id = $1 and expires_at > $2 and seen_at > $3
         order by seen_at desc, id desc limit 100",
        account,
        now,
        idle_since,
    )
}

pub(super) async fn touch_session(tx: &mut Tx, session: SessionId, seen: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update sessions set seen_at = $2 where id = $1 and seen_at < $2", session, seen)?;
    places::note(tx, session, seen).await
}

pub(super) async fn delete_session(tx: &mut Tx, account: AccountId, session: SessionId) -> Result<bool, Error> {
    Ok(sql!(tx, execute "delete from sessions where account_id = $1 and id = $2", account, session)? > 0)
}

pub(super) async fn delete_sessions(tx: &mut Tx, account: AccountId, but: Option<SessionId>) -> Result<u64, Error> {
    sql!(tx, execute "delete from sessions where account_id = $1 and ($2 or id <> $3)", account, but.is_none(), but)
}

/// One that is idle counts no more, and goes when its time is over, too.
pub(super) async fn sweep_sessions(tx: &mut Tx, now: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from sessions where expires_at <= $1", now)
}

/// An account as signing in sees it.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct SignInRow {
    pub id: AccountId,
    pub partner_id: Option<PartnerId>,
    pub customer_id: Option<CustomerId>,
    pub organisation_name: Option<String>,
    first_name: String,
    last_name: String,
    pub password_hash: Option<String>,
    pub password_temporary: bool,
    pub password_set_at: Option<Timestamp>,
    password_expires_at: Option<Timestamp>,
    disabled_at: Option<Timestamp>,
    partner_disabled_at: Option<Timestamp>,
}

impl SignInRow {
    pub fn name(&self) -> PersonName {
        PersonName::stored(self.first_name.clone(), self.last_name.clone())
    }

    pub fn is_disabled(&self) -> bool {
        self.disabled_at.is_some() || self.partner_disabled_at.is_some()
    }

    pub fn password_has_expired(&self, now: Timestamp) -> bool {
        self.password_expires_at.is_some_and(|expires| expires <= now)
    }
}

pub(super) async fn for_sign_in(db: &mut Reader, key: &str) -> Result<Option<SignInRow>, Error> {
    sql!(
        db,
        optional SignInRow,
        "select a.id, a.partner_id, a.customer_id, coalesce(p.name, c.company_name) as organisation_name, a.first_name,
                a.last_name, a.password_hash, a.password_temporary, a.password_set_at, a.password_expires_at,
                a.disabled_at, p.disabled_at as partner_disabled_at
         from accounts a
         left join partners p on p.id = a.partner_id
         left join customers c on c.id = a.customer_id
         where a.sign_in_key = $1",
        key,
    )
}

/// Keeps the same password's hash with newer parameters, if it is still that password.
pub(super) async fn rehash(tx: &mut Tx, account: AccountId, before: Option<&str>, hash: &str) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update accounts set password_hash = $3 where id = $1 and password_hash = $2",
        account,
        before,
        hash,
    )?;
    Ok(())
}

/// Notes the sign-in; `false` if the person was disabled or the password set again since it was read.
pub(super) async fn note_sign_in(
    tx: &mut Tx,
    account: AccountId,
    password_set_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<bool, Error> {
    Ok(sql!(
        tx,
        execute
        "update accounts set signed_in_at = $2
         where id = $1 and disabled_at is null and password_set_at is not distinct from $3",
        account,
        now,
        password_set_at,
    )? > 0)
}

pub(super) async fn set_language(tx: &mut Tx, account: AccountId, language: Language) -> Result<(), Error> {
    sql!(tx, execute "update accounts set language = $2 where id = $1", account, language)?;
    Ok(())
}
