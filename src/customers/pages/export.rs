//! `GET /customers.csv`: exactly what the list is filtered to, as far as it is counted.

use actix_web::{HttpRequest, HttpResponse};

use super::list::{Asked, Reader};
use crate::acceptance::listing;
use crate::accounts::permission::SignedIn;
use crate::values::paging::{COUNT_LIMIT, Cursor};
use crate::web::csv::Csv;
use crate::web::{PageError, Visit};
use crate::words;

const HEADINGS: [&str; 7] = [
    "customer-list-id",
    "customer-list-company",
    "customer-list-domain",
    "customer-list-country",
    "customer-list-agreement",
    "customer-list-accepted",
    "customer-list-since",
];

/// The table. When more match than are counted, its name says that it holds the first ones only.
///
/// # Errors
/// When the query cannot be read, or the database does.
pub async fn show(visit: Visit, who: SignedIn, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let reader = Reader::of(&who)?;
    let asked = Asked::of(&request, &reader)?;
    let told = |key: &str| words::text(visit.language, key);
    let mut headings: Vec<_> = HEADINGS.into_iter().map(told).collect();
    if reader.sees_all() {
        headings.push(told("customer-list-partner"));
    }
    let mut csv = Csv::new(headings.iter().map(AsRef::as_ref))?;
    let mut db = visit.read().await?;
    let (mut cursor, mut rows): (Option<Cursor>, i64) = (None, 0);
    let complete = loop {
        let today = visit.now.utc_date();
        let listed = listing::page(&mut db, &asked.filter, asked.sort, cursor.as_ref(), today).await?;
        for row in &listed.rows {
            let (id, status) = (row.customer.to_string(), told(row.status.label()));
            let accepted = row.accepted_on.map(|day| day.to_string()).unwrap_or_default();
            let since = row.since.utc_date().to_string();
            let cells = [
                id.as_str(),
                &row.company_name,
                &row.domain,
                row.country.code(),
                &status,
                &accepted,
                &since,
            ];
            let partner = reader.sees_all().then_some(row.partner_name.as_str());
            csv.row(cells.into_iter().chain(partner))?;
            rows += 1;
        }
        cursor = listed.next;
        match &cursor {
            None => break true,
            Some(_) if rows >= COUNT_LIMIT => break false,
            Some(_) => {}
        }
    };
    csv.answer(if complete {
        "customers.csv"
    } else {
        "customers-first-10000.csv"
    })
}
