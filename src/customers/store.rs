//! All SQL of customers. A write of what the list of customers shows calls `mark_list_stale`.

use super::{Cloud, Contact, Customer, Face, NewCustomer, Profile, mark_list_stale};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::id::{CustomerId, PartnerId};
use crate::values::registration::RegistrationNumber;
use crate::values::{
    CompanyName, Country, EmailAddress, LanguageTag, PersonName, PhoneNumber, PostalAddress, Timestamp,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: CustomerId,
    company_name: CompanyName,
    domain: String,
    cloud: Cloud,
    country: Country,
    address_line1: String,
    address_line2: Option<String>,
    city: Option<String>,
    state: Option<String>,
    postal_code: Option<String>,
    registration_number: Option<RegistrationNumber>,
    language: LanguageTag,
    contact_first_name: String,
    contact_last_name: String,
    contact_email: EmailAddress,
    contact_phone: Option<PhoneNumber>,
    bought_before: bool,
    purchased_at: Option<Timestamp>,
    created_at: Timestamp,
    revision: i64,
}

impl From<Row> for Customer {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            company_name: row.company_name,
            domain: row.domain,
            cloud: row.cloud,
            address: PostalAddress {
                country: row.country,
                line1: row.address_line1,
                line2: row.address_line2,
                city: row.city,
                state: row.state,
                postal_code: row.postal_code,
            },
            language: row.language,
            registration_number: row.registration_number,
            contact: Contact {
                name: PersonName::stored(row.contact_first_name, row.contact_last_name),
                email: row.contact_email,
                phone: row.contact_phone,
            },
            bought_before: row.bought_before,
            purchased_at: row.purchased_at,
            created_at: row.created_at,
            revision: row.revision,
        }
    }
}

pub(super) async fn insert(tx: &mut Tx, id: CustomerId, what: &NewCustomer, now: Timestamp) -> Result<(), Error> {
    let said = &what.profile;
    sql!(
        tx,
        execute
        "insert into customers (id, company_name, company_key, domain, cloud, country, address_line1, address_line2,
                                city, state, postal_code, registration_number, language, contact_first_name,
                                contact_last_name, contact_email, contact_phone, bought_before, created_at, registration_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        id,
        &said.company_name,
        said.company_name.key(),
        &what.domain,
        what.cloud,
        said.address.country,
        &said.address.line1,
        &said.address.line2,
        &said.address.city,
        &said.address.state,
        &said.address.postal_code,
        &said.registration_number,
        said.language,
        said.contact.name.first(),
        said.contact.name.last(),
        &said.contact.email,
        &said.contact.phone,
        said.bought_before,
        now,
        said.registration_number.as_ref().map(RegistrationNumber::key),
    )?;
    Ok(())
}

pub(super) async fn update(tx: &mut Tx, id: CustomerId, said: &Profile) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update customers
         set company_name = $2, company_key = $3, country = $4, address_line1 = $5, address_line2 = $6, city = $7,
             state = $8, postal_code = $9, registration_number = $10, language = $11, contact_first_name = $12,
             contact_last_name = $13, contact_email = $14, contact_phone = $15, bought_before = $16,
             registration_key = $17, revision = revision + 1
         where id = $1",
        id,
        &said.company_name,
        said.company_name.key(),
        said.address.country,
        &said.address.line1,
        &said.address.line2,
        &said.address.city,
        &said.address.state,
        &said.address.postal_code,
        &said.registration_number,
        said.language,
        said.contact.name.first(),
        said.contact.name.last(),
        &said.contact.email,
        &said.contact.phone,
        said.bought_before,
        said.registration_number.as_ref().map(RegistrationNumber::key),
    )?;
    mark_list_stale(tx, id);
    Ok(())
}

pub(super) async fn note_purchase(tx: &mut Tx, id: CustomerId, now: Timestamp) -> Result<(), Error> {
    let first = sql!(
        tx,
        execute
        "update customers set purchased_at = $2 where id = $1 and purchased_at is null",
        id,
        now,
    )?;
    if first > 0 {
        mark_list_stale(tx, id);
    }
    Ok(())
}

pub(super) async fn domain_is_free(db: &mut Reader, domain: &str) -> Result<bool, Error> {
    // Its first Customer admin signs in with this name, which somebody else may have.
    let admin = format!("admin@{domain}");
    let taken = sql!(
        db,
        scalar i64,
        "select (select count(*) from customers where domain = $1)
              + (select count(*) from accounts where sign_in_key = $2)",
        domain,
        admin,
    )?;
    Ok(taken == 0)
}

pub(super) async fn by_domain(db: &mut Reader, domain: &str) -> Result<Option<CustomerId>, Error> {
    sql!(db, maybe CustomerId, "select id from customers where domain = $1", domain)
}

pub(super) async fn find(db: &mut Reader, id: CustomerId) -> Result<Option<Customer>, Error> {
    let row = sql!(db, optional Row, "select * from customers where id = $1", id)?;
    Ok(row.map(Customer::from))
}

/// The customers that are found at once.
pub(super) const AT_ONCE: usize = 20;

/// Up to [`AT_ONCE`] customers.
pub(super) async fn find_all(db: &mut Reader, ids: &[CustomerId]) -> Result<Vec<Customer>, Error> {
    let id = |place: usize| ids.get(place).copied();
    let rows = sql!(
        db,
        all Row,
        "select * from customers
         where id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        id(8),
        id(9),
        id(10),
        id(11),
        id(12),
        id(13),
        id(14),
        id(15),
        id(16),
        id(17),
        id(18),
        id(19),
    )?;
    Ok(rows.into_iter().map(Customer::from).collect())
}

#[derive(sqlx::FromRow)]
struct ServedRow {
    #[sqlx(flatten)]
    row: Row,
    ended_at: Option<Timestamp>,
}

/// The customer, and when the partner ceased to serve it, if it did.
pub(super) async fn find_for(
    db: &mut Reader,
    partner: PartnerId,
    id: CustomerId,
) -> Result<Option<(Customer, Option<Timestamp>)>, Error> {
    let found = sql!(
        db,
        optional ServedRow,
        "select customers.*, served.ended_at
         from customers
         join (select case when count(*) = count(ended_at) then max(ended_at) end as ended_at, count(*) as times
               from relationships where partner_id = $2 and customer_id = $1) as served on served.times > 0
         where id = $1",
        id,
        partner,
    )?;
    Ok(found.map(|found| (found.row.into(), found.ended_at)))
}

pub(super) async fn lock(tx: &mut Tx, id: CustomerId) -> Result<(), Error> {
    if !tx.is_exclusive() {
        sql!(tx, execute "update customers set revision = revision where id = $1", id)?;
    }
    Ok(())
}

pub(super) async fn revision(db: &mut Reader, id: CustomerId) -> Result<Option<i64>, Error> {
    sql!(db, maybe i64, "select revision from customers where id = $1", id)
}

pub(super) async fn face(db: &mut Reader, id: CustomerId) -> Result<Option<Face>, Error> {
    sql!(
        db,
        optional Face,
        "select company_name, domain, cloud, country, bought_before,
                (bought_before or purchased_at is not null) as has_bought, contact_email
         from customers where id = $1",
        id,
    )
}
