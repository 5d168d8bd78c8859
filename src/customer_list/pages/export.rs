//! `GET /customers.csv` and `.xlsx`: exactly what the list is filtered to, all of it, with what Account info says of each
//! customer, in as much memory as a few hundred rows take.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse};

use super::list::{ListQuery, next_step_message};
use crate::acceptances::{self, Acceptance};
use crate::accounts::Channel;
use crate::agreements::{self, AgreementType};
use crate::confirmations::{self, Confirmation};
use crate::customer_list::{self, CustomerRow};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::values::PhoneNumber;
use crate::values::id::ConfirmationId;
use crate::values::paging::Cursor;
use crate::web::export::{self, Cell, Row, Table};
use crate::web::{PageError, Visit};
use crate::{relationships, words};

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
const FACTS: [&str; 25] = [
    "customer-list-next",
    "home-agreement",
    "home-method",
    "acceptance-version",
    "acceptance-accepted-by",
    "review-export-signer-email",
    "review-export-recorded",
    "field-grade",
    "field-given-by",
    "review-export-evidence-name",
    "review-export-evidence-sha256",
    "review-export-text-sha256",
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

/// What customers did themselves, by the confirmation that it recorded.
type Accepted<'a> = HashMap<Option<ConfirmationId>, &'a Acceptance>;

/// Writes the rows of one export.
struct Export {
    visit: Visit,
    who: Channel,
    asked: ListQuery,
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
        let confirmed = rows.iter().filter(|row| row.confirmed.is_some());
        let ids: Vec<_> = confirmed.map(|row| row.customer).collect();
        let confirmations = confirmations::of_customers(&mut db, &ids).await?;
        let accepted = acceptances::of_customers(&mut db, &ids).await?;
        let accepted: HashMap<_, _> = accepted.iter().map(|made| (made.confirmation, made)).collect();
        let customers: HashMap<_, _> = customers.iter().map(|customer| (customer.id, customer)).collect();
        let mut written = Vec::with_capacity(rows.len());
        for row in &rows {
            let record = record_of(&mut db, row, &confirmations).await?;
            written.push(self.row(row, customers.get(&row.customer).copied(), record, &accepted));
        }
        Ok((written, next))
    }

    fn row(
        &self,
        row: &CustomerRow,
        customer: Option<&Customer>,
        record: Option<&Confirmation>,
        accepted: &Accepted<'_>,
    ) -> Row {
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
        cells.extend(self.record(row, record, accepted));
        match customer {
            Some(customer) => cells.extend(self.facts(customer)),
            None => cells.resize(cells.len() + 13, Cell::Empty),
        }
        cells
    }

    /// What the row's confirmation says. The evidence is for the operator, and for the partner whose attestation it is
    /// (R-ROLE-9).
    fn record(&self, row: &CustomerRow, record: Option<&Confirmation>, accepted: &Accepted<'_>) -> [Cell; 8] {
        let Some(record) = record else {
            return [const { Cell::Empty }; 8];
        };
        let made = accepted.get(&Some(record.id));
        let sees_evidence = self.who.agent().is_none() || record.is_of(row.partner);
        let evidence = |fact: &Option<String>| fact.as_deref().filter(|_| sees_evidence).into();
        [
            record.signer.name.full().into(),
            record.signer.email.as_str().into(),
            record.recorded_at.into(),
            made.map(|made| made.grade.to_string()).into(),
            made.map_or(Cell::Empty, |made| self.words(made.address_label())),
            evidence(&record.evidence_name),
            evidence(&record.evidence_sha256),
            record.text_sha256.as_str().into(),
        ]
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

/// The confirmation that a row's status is based on. A reseller's customers are attested for by their provider (R-IND-3).
async fn record_of<'c>(
    db: &mut Reader,
    row: &CustomerRow,
    confirmations: &'c [Confirmation],
) -> Result<Option<&'c Confirmation>, PageError> {
    let Some((method, rank)) = row.confirmed else {
        return Ok(None);
    };
    let candidates = || {
        confirmations.iter().filter(move |record| {
            record.customer == row.customer
                && record.type_id == row.agreement
                && (record.method, record.rank) == (method, rank)
                && row.accepted_on.is_none_or(|on| record.accepted_on == on)
        })
    };
    let own = candidates().find(|record| record.partner.is_none_or(|partner| partner == row.partner));
    if own.is_some() || candidates().next().is_none() {
        return Ok(own);
    }
    let served = relationships::between(db, row.partner, row.customer).await?;
    let provider = served.and_then(|served| served.provider_id);
    Ok(candidates().find(|record| record.partner == provider))
}

/// The table. It has the partner for the operator only.
///
/// # Errors
/// When the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let asked = ListQuery::of(&request, &who, &mut db).await?;
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
