//! `GET /activity.csv`: what is filtered on the page, as a file of its newest lines.

use actix_web::{HttpRequest, HttpResponse};

use super::activity::network_address;
use super::search;
use crate::accounts::ActivityReader;
use crate::audit;
use crate::web::csv::Csv;
use crate::web::{Fields, Form, PageError, Visit, export};
use crate::words;

const COLUMNS: [&str; 12] = [
    "activity-time-utc",
    "activity-who",
    "activity-organisation",
    "activity-what",
    "activity-kind",
    "activity-object-kind",
    "activity-object-id",
    "activity-object",
    "activity-address",
    "activity-request",
    "activity-csv-before",
    "activity-csv-after",
];

/// The file.
///
/// # Errors
/// If a filter cannot be read, or the database query fails.
pub async fn show(visit: Visit, reader: ActivityReader, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = search::read(&mut form, reader.partner, visit.zone);
    if form.failed() {
        return Err(PageError::BadRequest("error-filter-unreadable"));
    }
    export::count(&visit).await?;
    let lines = audit::export(&mut visit.read().await?, &filter).await?;
    let headings = COLUMNS.map(|key| words::text(visit.language, key));
    let mut csv = Csv::new(headings.iter().map(AsRef::as_ref))?;
    for line in &lines {
        let (at, what) = (line.at.to_string(), line.act(visit.language));
        csv.row([
            &at,
            &line.actor_name,
            &line.actor_organisation,
            &what,
            line.kind.as_str(),
            &line.object_kind,
            &line.object_id,
            &line.object_name,
            network_address(line, &reader).unwrap_or_default(),
            &line.request_id,
            line.before.as_deref().unwrap_or_default(),
            line.after.as_deref().unwrap_or_default(),
        ])?;
    }
    csv.answer(&format!("activity-{}.csv", visit.today()))
}
