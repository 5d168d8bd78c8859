//! `GET /readiness.csv` and `.xlsx`: exactly what the board is filtered to, all of it.

use actix_web::{HttpRequest, HttpResponse};

use super::{board, wording};
use crate::accounts::Channel;
use crate::readiness::{self, Row};
use crate::values::paging::Cursor;
use crate::web::export::{self, Cell, Table};
use crate::web::{Fields, Form, PageError, Visit};
use crate::words;

/// So many rows are read at once. Between two readings others get the connection.
const AT_ONCE: usize = 500;

/// What the board shows; the partner, where the reader sees several, comes first.
const COLUMNS: [&str; 14] = [
    "customer-list-id",
    "customer-list-company",
    "customer-list-country",
    "field-readiness-state",
    "readiness-from",
    "field-readiness-reason",
    "field-readiness-step",
    "readiness-needed",
    "readiness-confirmed",
    "readiness-invited-until",
    "readiness-ends-on",
    "readiness-renews-on",
    "readiness-held-orders",
    "field-seats",
];

/// The table.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = board::filter(&mut form, &who);
    // A file of everything would be taken for what was asked for.
    if form.failed() {
        return Err(PageError::BadRequest("error-filter-unreadable"));
    }
    let partner = who.agent().is_none().then_some("customer-list-partner");
    let table = Table::new(
        &visit,
        format!("readiness-{}", visit.today()),
        partner.into_iter().chain(COLUMNS),
    );
    let rows = {
        let visit = visit.clone();
        export::paged(async move |at: Option<Cursor>| {
            let mut db = visit.read().await?;
            let (rows, next) = readiness::rows_after(&mut db, &filter, at.as_ref(), AT_ONCE, visit.now).await?;
            Ok((rows.iter().map(|row| cells(&visit, &who, row)).collect(), next))
        })
    };
    export::answer(&visit, &request, table, rows).await
}

fn cells(visit: &Visit, who: &Channel, row: &Row) -> export::Row {
    let text = |key: &str| Cell::from(words::text(visit.language, key).into_owned());
    let mut cells = Vec::with_capacity(COLUMNS.len() + 1);
    if who.agent().is_none() {
        cells.push(row.partner_name.as_str().into());
    }
    let is_blocked = row.is_blocked(visit.now.utc_date());
    let written: [Cell; COLUMNS.len()] = [
        row.customer_id.to_string().into(),
        row.company_name.as_str().into(),
        row.country.code().into(),
        text(if is_blocked {
            "readiness-blocked"
        } else {
            "readiness-coming"
        }),
        row.from_on.into(),
        wording::why(visit.language, row).into(),
        text(wording::whose(who, row.step)),
        row.needed.into(),
        row.confirmed.into(),
        row.invited_until.into(),
        row.ends_on.into(),
        row.renews_on.into(),
        row.held_orders.into(),
        row.seats.into(),
    ];
    cells.extend(written);
    cells
}
