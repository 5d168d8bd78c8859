//! All SQL of customers. Whoever writes here what the list of customers shows says so with `tx.touch`.

use super::{Cloud, Contact, Customer, NewCustomer};
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
            created_at: row.created_at,
            revision: row.revision,
        }
    }
}

pub(super) async fn insert(tx: &mut Tx, id: CustomerId, what: &NewCustomer, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into customers (id, company_name, company_key, domain, cloud, country, address_line1, address_line2,
                                city, state, postal_code, registration_number, language, contact_first_name,
                                contact_last_name, contact_email, contact_phone, bought_before, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        id,
        &what.company_name,
        what.company_name.key(),
        &what.domain,
        what.cloud,
        what.address.country,
        &what.address.line1,
        &what.address.line2,
        &what.address.city,
        &what.address.state,
        &what.address.postal_code,
        &what.registration_number,
        what.language,
        what.contact.name.first(),
        what.contact.name.last(),
        &what.contact.email,
        &what.contact.phone,
        what.bought_before,
        now,
    )?;
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

pub(super) async fn find(db: &mut Reader, id: CustomerId) -> Result<Option<Customer>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select id, company_name, domain, cloud, country, address_line1, address_line2, city, state, postal_code,
                registration_number, language, contact_first_name, contact_last_name, contact_email, contact_phone,
                bought_before, created_at, revision
         from customers where id = $1",
        id,
    )?;
    Ok(row.map(Customer::from))
}

pub(super) async fn find_for(db: &mut Reader, partner: PartnerId, id: CustomerId) -> Result<Option<Customer>, Error> {
    let row = sql!(
        db,
        optional Row,
        "select id, company_name, domain, cloud, country, address_line1, address_line2, city, state, postal_code,
                registration_number, language, contact_first_name, contact_last_name, contact_email, contact_phone,
                bought_before, created_at, revision
         from customers
         where id = $1
           and exists (select 1 from relationships r where r.partner_id = $2 and r.customer_id = customers.id)",
        id,
        partner,
    )?;
    Ok(row.map(Customer::from))
}

pub(super) async fn hold(tx: &mut Tx, id: CustomerId) -> Result<bool, Error> {
    Ok(sql!(tx, execute "update customers set revision = revision where id = $1", id)? == 1)
}
