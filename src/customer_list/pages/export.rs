//! `GET /customers.csv`: exactly what the list is filtered to, all of it, in as much memory as a few hundred rows take.

use actix_web::{HttpRequest, HttpResponse};
use futures_util::{StreamExt, stream};

use super::list::Asked;
use crate::accounts::Channel;
use crate::customer_list::{self, CustomerRow};
use crate::values::paging::Cursor;
use crate::web::csv::Csv;
use crate::web::{PageError, Visit, export};
use crate::words;

/// So many rows are read at once. Between two readings others get the connection.
const AT_ONCE: usize = 500;

const HEADINGS: [&str; 8] = [
    "customer-list-id",
    "customer-list-company",
    "customer-list-domain",
    "customer-list-country",
    "customer-list-agreement",
    "customer-list-accepted",
    "customer-list-since",
    "customer-list-partner",
];

/// What has yet to be written.
struct Rest {
    visit: Visit,
    asked: Asked,
    headings: Vec<String>,
    /// Where to go on; `None` at the end.
    cursor: Option<Option<Cursor>>,
}

impl Rest {
    /// The next rows as lines, the first ones below their headings; `None` at the end.
    async fn next(&mut self) -> Result<Option<Csv>, PageError> {
        let Some(cursor) = self.cursor.take() else {
            return Ok(None);
        };
        let mut csv = match &cursor {
            None => Csv::new(self.headings.iter().map(String::as_str))?,
            Some(_) => Csv::going_on(),
        };
        let (filter, order) = (&self.asked.filter, self.asked.order(&self.visit));
        let mut db = self.visit.read().await?;
        let (rows, next) =
            customer_list::rows_after(&mut db, filter, order, cursor.as_ref(), AT_ONCE, self.visit.now).await?;
        drop(db);
        for row in &rows {
            self.write(&mut csv, row)?;
        }
        self.cursor = next.map(Some);
        Ok(Some(csv))
    }

    fn write(&self, csv: &mut Csv, row: &CustomerRow) -> Result<(), PageError> {
        let (id, status) = (
            row.customer.to_string(),
            words::text(self.visit.language, row.status.label()),
        );
        let accepted = row.accepted_on.map(|day| day.to_string()).unwrap_or_default();
        let since = self.visit.zone.today(row.since.utc()).to_string();
        let partner = self.asked.partner_name.as_deref().unwrap_or(&row.partner_name);
        let cells = [
            id.as_str(),
            &row.company_name,
            &row.domain,
            row.country.code(),
            &status,
            &accepted,
            &since,
            partner,
        ];
        csv.row(cells.into_iter().take(self.headings.len()))
    }
}

/// The table. It has the partner for the operator only.
///
/// # Errors
/// When the query cannot be read, or the database query fails. What fails once the first rows are sent breaks the download off,
/// so that nobody takes a part for the whole.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&request, &who, &mut visit.read().await?).await?;
    // A file of everything would be taken for what was asked for.
    if asked.form.failed() {
        return Err(PageError::BadRequest("error-filter-unreadable"));
    }
    export::count(&visit).await?;
    let columns = if who.agent().is_some() {
        HEADINGS.len() - 1
    } else {
        HEADINGS.len()
    };
    let headings = HEADINGS
        .into_iter()
        .take(columns)
        .map(|key| words::text(visit.language, key).into_owned())
        .collect();
    let name = asked.file_name();
    let mut rest = Rest {
        visit,
        asked,
        headings,
        cursor: Some(None),
    };
    // The first rows before the answer begins: until then it can still be another.
    let first = rest.next().await?;
    let later = stream::unfold(rest, async |mut rest| {
        let part = rest.next().await.transpose()?;
        Some((part, rest))
    });
    Ok(Csv::answer_with(&name, stream::iter(first.map(Ok)).chain(later)))
}
