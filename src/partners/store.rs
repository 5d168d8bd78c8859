//! SQL of partners, but for their list: that is in `list_store.rs`.

use uuid::Uuid;

use super::{Contact, Details, Error, Partner, Partnership};
use crate::accounts::PartnerKind;
use crate::db::{self, Reader, Tx};
use crate::sql;
use crate::values::collation::{Order, sort_key};
use crate::values::finding::{RULE, folded};
use crate::values::id::{AccountId, PartnerId};
use crate::values::text::search_key;
use crate::values::{CompanyName, Country, DnsDomain, EmailAddress, PhoneNumber, Timestamp};

#[derive(sqlx::FromRow)]
struct WholeRow {
    id: PartnerId,
    kind: PartnerKind,
    name: CompanyName,
    country: Country,
    partner_guid: Uuid,
    mpn_id: Option<String>,
    contact_name: String,
    contact_email: EmailAddress,
    contact_phone: Option<PhoneNumber>,
    domains: Option<String>,
    created_at: Timestamp,
    disabled_at: Option<Timestamp>,
    revision: i64,
}

impl From<WholeRow> for Partner {
    fn from(row: WholeRow) -> Self {
        let domains = row.domains.unwrap_or_default();
        let mut domains: Vec<_> = domains
            .split(',')
            .filter(|domain| !domain.is_empty())
            .map(|domain| DnsDomain::stored(domain.to_owned()))
            .collect();
        domains.sort();
        Self {
            id: row.id,
            kind: row.kind,
            details: Details {
                name: row.name,
                country: row.country,
                contact: Contact {
                    name: row.contact_name,
                    email: row.contact_email,
                    phone: row.contact_phone,
                },
                partner_guid: row.partner_guid,
                mpn_id: row.mpn_id,
                domains,
            },
            created_at: row.created_at,
            disabled_at: row.disabled_at,
            revision: row.revision,
        }
    }
}

/// A partner by its identifier.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, id: PartnerId) -> Result<Option<Partner>, db::Error> {
    let row = sql!(
        db,
        optional WholeRow,
        "select p.id, p.kind, p.name, p.country, p.partner_guid, p.mpn_id, p.contact_name, p.contact_email,
                p.contact_phone, p.created_at, p.disabled_at, p.revision,
                (select string_agg(d.domain, ',') from partner_domains d where d.partner_id = p.id) as domains
         from partners p where p.id = $1",
        id,
    )?;
    Ok(row.map(Partner::from))
}

/// A partner by its tenant, which links name.
///
/// # Errors
/// If the database query fails.
pub async fn find_by_guid(db: &mut Reader, guid: Uuid) -> Result<Option<Partner>, db::Error> {
    match sql!(db, maybe PartnerId, "select id from partners where partner_guid = $1", guid)? {
        Some(id) => find(db, id).await,
        None => Ok(None),
    }
}

/// A partner by one of its e-mail domains.
///
/// # Errors
/// If the database query fails.
pub async fn find_by_domain(db: &mut Reader, domain: &str) -> Result<Option<Partner>, db::Error> {
    match sql!(db, maybe PartnerId, "select partner_id from partner_domains where domain = $1", domain)? {
        Some(id) => find(db, id).await,
        None => Ok(None),
    }
}

/// Whether a provider and a reseller work together today.
///
/// # Errors
/// If the database query fails.
pub async fn work_together(db: &mut Reader, provider: PartnerId, reseller: PartnerId) -> Result<bool, db::Error> {
    let open = sql!(
        db,
        scalar i64,
        "select count(*) from partnerships where provider_id = $1 and reseller_id = $2 and ended_at is null",
        provider,
        reseller,
    )?;
    Ok(open > 0)
}

/// Up to `limit` names of partners of a kind that are not disabled, by name: suggestions for a field.
///
/// # Errors
/// If the database query fails.
pub async fn names(db: &mut Reader, kind: PartnerKind, limit: i64) -> Result<Vec<String>, db::Error> {
    let mut names = sql!(
        db,
        column String,
        "select name from partners where kind = $1 and disabled_at is null order by name_key, id limit cast($2 as bigint)",
        kind,
        limit,
    )?;
    names.sort_by_cached_key(|name| sort_key(name, Order::Root));
    Ok(names)
}

/// The partners of a kind that are meant by a name, a partner GUID or an MPN ID: two at most, since two are too many.
///
/// # Errors
/// If the database query fails.
pub async fn find_named(db: &mut Reader, kind: PartnerKind, text: &str) -> Result<Vec<PartnerId>, db::Error> {
    sql!(
        db,
        column PartnerId,
        "select id from partners
         where kind = $1 and disabled_at is null and (name_key = $2 or mpn_id = $3 or partner_guid = $4) limit 2",
        kind,
        search_key(text),
        text.trim(),
        Uuid::try_parse(text.trim()).ok(),
    )
}

/// Of the partners made last, those none of whose Global admins has set a password yet, the newest first; at most
/// `limit`. Only the newest hundred are looked at: an older one was looked at often enough.
///
/// # Errors
/// If the database query fails.
pub async fn without_admin(db: &mut Reader, limit: i64) -> Result<Vec<(PartnerId, String)>, db::Error> {
    sql!(
        db,
        all(PartnerId, String),
        "select p.id, p.name
         from (select id, name from partners where disabled_at is null order by id desc limit 100) p
         where not exists (
            select 1 from accounts a
            join account_roles r on r.account_id = a.id and r.role = 'global_admin'
            where a.partner_id = p.id and a.password_hash is not null and a.disabled_at is null)
         order by p.id desc limit cast($1 as bigint)",
        limit,
    )
}

/// The partners that this one works with or has worked with, those that still do first.
///
/// # Errors
/// If the database query fails.
pub async fn partnerships(db: &mut Reader, partner: PartnerId) -> Result<Vec<Partnership>, db::Error> {
    let mut all = sql!(
        db,
        all Partnership,
        "select p.id, p.name, p.kind, s.since, s.ended_at
         from partnerships s
         join partners p on p.id = case when s.provider_id = $1 then s.reseller_id else s.provider_id end
         where s.provider_id = $1 or s.reseller_id = $1
         order by (s.ended_at is not null), p.name_key, p.id limit 1000",
        partner,
    )?;
    all.sort_by_cached_key(|with| (with.ended_at.is_some(), sort_key(&with.name, Order::Root)));
    Ok(all)
}

/// When a person's last set-password link was sent.
pub(super) async fn link_sent_at(db: &mut Reader, account: AccountId) -> Result<Option<Timestamp>, db::Error> {
    sql!(
        db,
        scalar Option<Timestamp>,
        "select max(created_at) from password_links where account_id = $1 and purpose = 'invitation'",
        account,
    )
}

/// Whether any partner has keys of another rule than this program's.
pub(super) async fn is_any_to_fill(db: &mut Reader) -> Result<bool, db::Error> {
    let found = sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 as one from partners where keys_rule < $1
                                union all select 1 from partners where keys_rule > $1 limit 1) as found",
        RULE,
    )?;
    Ok(found > 0)
}

/// Up to `limit` partners with keys of another rule than this program's, with their names.
pub(super) async fn to_fill(db: &mut Reader, limit: i64) -> Result<Vec<(PartnerId, CompanyName)>, db::Error> {
    sql!(
        db,
        all(PartnerId, CompanyName),
        "select id, name from partners where keys_rule < $1
         union all select id, name from partners where keys_rule > $1 limit cast($2 as bigint)",
        RULE,
        limit,
    )
}

/// Writes the keys of a partner's name.
pub(super) async fn fill(tx: &mut Tx, id: PartnerId, name: &CompanyName) -> Result<(), db::Error> {
    sql!(
        tx,
        execute
        "update partners set folded_name = $2, root_key = $3, swedish_key = $4, keys_rule = $5 where id = $1 and name = $6",
        id,
        folded(name.as_str()),
        sort_key(name.as_str(), Order::Root),
        sort_key(name.as_str(), Order::Swedish),
        RULE,
        name,
    )?;
    Ok(())
}

/// Whether the partner was written; not if its GUID is another's.
pub(super) async fn insert(tx: &mut Tx, partner: &Partner) -> Result<bool, db::Error> {
    let details = &partner.details;
    Ok(sql!(
        tx,
        execute
        "insert into partners (id, kind, name, name_key, country, partner_guid, mpn_id, contact_name, contact_email,
            contact_phone, created_at, revision, folded_name, root_key, swedish_key, keys_rule)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
         on conflict (partner_guid) do nothing",
        partner.id,
        partner.kind,
        &details.name,
        details.name.key(),
        details.country,
        details.partner_guid,
        &details.mpn_id,
        &details.contact.name,
        &details.contact.email,
        &details.contact.phone,
        partner.created_at,
        partner.revision,
        folded(details.name.as_str()),
        sort_key(details.name.as_str(), Order::Root),
        sort_key(details.name.as_str(), Order::Swedish),
        RULE,
    )? > 0)
}

/// Whether the partner was changed; not if somebody did meanwhile.
pub(super) async fn update(tx: &mut Tx, id: PartnerId, revision: i64, details: &Details) -> Result<bool, db::Error> {
    Ok(sql!(
        tx,
        execute
        "update partners set name = $3, name_key = $4, country = $5, partner_guid = $6, mpn_id = $7,
            contact_name = $8, contact_email = $9, contact_phone = $10, folded_name = $11, root_key = $12,
            swedish_key = $13, keys_rule = $14, revision = revision + 1
         where id = $1 and revision = $2",
        id,
        revision,
        &details.name,
        details.name.key(),
        details.country,
        details.partner_guid,
        &details.mpn_id,
        &details.contact.name,
        &details.contact.email,
        &details.contact.phone,
        folded(details.name.as_str()),
        sort_key(details.name.as_str(), Order::Root),
        sort_key(details.name.as_str(), Order::Swedish),
        RULE,
    )? > 0)
}

/// Writes a partner's domains; the first that is another's is returned.
pub(super) async fn insert_domains(tx: &mut Tx, partner: PartnerId, domains: &[DnsDomain]) -> Result<(), Error> {
    for domain in domains {
        let written = sql!(
            tx,
            execute
            "insert into partner_domains (domain, partner_id) values ($1, $2) on conflict (domain) do nothing",
            domain,
            partner,
        )?;
        if written == 0 {
            return Err(Error::DomainTaken(domain.clone()));
        }
    }
    Ok(())
}

pub(super) async fn delete_domains(tx: &mut Tx, partner: PartnerId) -> Result<(), db::Error> {
    sql!(tx, execute "delete from partner_domains where partner_id = $1", partner)?;
    Ok(())
}

/// Whether this changed anything.
pub(super) async fn set_disabled(tx: &mut Tx, id: PartnerId, at: Option<Timestamp>) -> Result<bool, db::Error> {
    Ok(sql!(
        tx,
        execute
        "update partners set disabled_at = $2 where id = $1 and (disabled_at is null) = $3",
        id,
        at,
        at.is_some(),
    )? > 0)
}

/// Whether this changed anything: a partnership that has ended begins again, one that stands stays.
pub(super) async fn insert_partnership(
    tx: &mut Tx,
    provider: PartnerId,
    reseller: PartnerId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    Ok(sql!(
        tx,
        execute
        "insert into partnerships (provider_id, reseller_id, since) values ($1, $2, $3)
         on conflict (provider_id, reseller_id) do update set since = $3, ended_at = null
         where partnerships.ended_at is not null",
        provider,
        reseller,
        now,
    )? > 0)
}

/// Whether this changed anything.
pub(super) async fn end_partnership(
    tx: &mut Tx,
    provider: PartnerId,
    reseller: PartnerId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    Ok(sql!(
        tx,
        execute
        "update partnerships set ended_at = $3 where provider_id = $1 and reseller_id = $2 and ended_at is null",
        provider,
        reseller,
        now,
    )? > 0)
}
