//! `GET /customers.csv` and `.xlsx`: exactly what the list is filtered to, all of it, with what Account info says of each
//! customer, in as much memory as a few hundred rows take.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse};

use super::list::{Asked, next_step_message};
use crate::accounts::Channel;
use crate::agreements::{self, AgreementType};
use crate::customer_list::{self, CustomerRow};
use crate::customers::{self, Customer};
use crate::values::PhoneNumber;
use crate::values::paging::Cursor;
use crate::web::export::{self, Cell, Row, Table};
use crate::web::{PageError, Visit};
use crate::words;

/// So many rows are read at once. Between two readings others get the connection.
const AT_ONCE: usize = 500;

/// What the list shows; the partner, where the reader sees several, follows.
const LISTED: [&str; 7] = [
    "customer-list-id",
    "customer-list-company",
    "customer-list-domain",
    "customer-list-country",
    "field-customer-status",
    "customer-list-accepted",
    "customer-list-since",
];

/// What the list and Account info show besides.
const FACTS: [&str; 17] = [
    "customer-list-next",
    "home-agreement",
    "home-method",
    "acceptance-version",
    "field-cloud",
    "field-line1",
    "field-line2",
    "field-postal-code",
    "field-city",
    "field-province",
    "field-registration-number",
    "field-language",
    "field-first-name",
    "field-last-name",
    "field-email",
    "field-phone",
    "customers-bought-before",
];

/// Writes the rows of one export.
struct Export {
    visit: Visit,
    who: Channel,
    asked: Asked,
    types: Vec<AgreementType>,
}

impl Export {
    async fn page(&self, cursor: Option<Cursor>) -> Result<(Vec<Row>, Option<Cursor>), PageError> {
        let (filter, order) = (&self.asked.filter, self.asked.order(&self.visit));
        let mut db = self.visit.read().await?;
        let (rows, next) =
            customer_list::rows_after(&mut db, filter, order, cursor.as_ref(), AT_ONCE, self.visit.now).await?;
        let ids: Vec<_> = rows.iter().map(|row| row.customer).collect();
        let customers = customers::find_all(&mut db, &ids).await?;
        drop(db);
        let customers: HashMap<_, _> = customers.iter().map(|customer| (customer.id, customer)).collect();
        let written = rows
            .iter()
            .map(|row| self.row(row, customers.get(&row.customer).copied()))
            .collect();
        Ok((written, next))
    }

    fn row(&self, row: &CustomerRow, customer: Option<&Customer>) -> Row {
        let mut cells = vec![
            row.customer.to_string().into(),
            row.company_name.as_str().into(),
            row.domain.as_str().into(),
            row.country.code().into(),
            self.words(row.status.label()),
            row.accepted_on.into(),
            self.visit.zone.today(row.since.utc()).into(),
        ];
        if self.who.agent().is_none() {
            let partner = self.asked.partner_name.as_deref().unwrap_or(&row.partner_name);
            cells.push(partner.into());
        }
        cells.push(next_step_message(&self.who, row).map(|step| self.words(step)).into());
        let agreement = self.types.iter().find(|agreement| agreement.id == row.agreement);
        let name = agreement.map(|agreement| words::agreement(self.visit.language, &agreement.name).into_owned());
        cells.push(name.into());
        let method = row.confirmed.map(|(method, version)| {
            words::text_with(self.visit.language, method.label(), &[("version", version.into())])
        });
        cells.push(method.into());
        cells.push(row.confirmed.map(|(_, version)| version).into());
        match customer {
            Some(customer) => cells.extend(self.facts(customer)),
            None => cells.resize(cells.len() + 13, Cell::Empty),
        }
        cells
    }

    fn facts(&self, customer: &Customer) -> [Cell; 13] {
        let Customer { address, contact, .. } = customer;
        let bought_before = match customer.has_bought() {
            true => "customers-bought-before-yes",
            false => "customers-bought-before-no",
        };
        [
            self.words(customer.cloud.label()),
            address.line1.as_str().into(),
            address.line2.as_deref().into(),
            address.postal_code.as_deref().into(),
            address.city.as_deref().into(),
            address.state.as_deref().into(),
            customer.registration_number.as_ref().map(ToString::to_string).into(),
            customer.language.name(self.visit.language).into(),
            contact.name.first().into(),
            contact.name.last().into(),
            contact.email.as_str().into(),
            contact.phone.as_ref().map(PhoneNumber::display).into(),
            self.words(bought_before),
        ]
    }

    fn words(&self, key: &str) -> Cell {
        words::text(self.visit.language, key).into_owned().into()
    }
}

/// The table. It has the partner for the operator only.
///
/// # Errors
/// When the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let asked = Asked::of(&request, &who, &mut db).await?;
    // A file of everything would be taken for what was asked for.
    if asked.form.failed() {
        return Err(PageError::BadRequest("error-filter-unreadable"));
    }
    let types = agreements::types(&mut db).await?;
    drop(db);
    let partner = who.agent().is_none().then_some("customer-list-partner");
    let headings = LISTED.into_iter().chain(partner).chain(FACTS);
    let table = Table::new(&visit, asked.file_name(), headings);
    let of = Export {
        visit: visit.clone(),
        who,
        asked,
        types,
    };
    export::answer(
        &visit,
        &request,
        table,
        export::paged(async move |at| of.page(at).await),
    )
    .await
}
