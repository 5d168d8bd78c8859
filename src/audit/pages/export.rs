//! `GET /activity.csv` and `.xlsx`: what is filtered on the page, as a file.

use actix_web::{HttpRequest, HttpResponse};

use super::activity::network_address;
use super::search;
use crate::accounts::ActivityReader;
use crate::audit::{self, ExportCursor, LogLine};
use crate::values::Language;
use crate::web::export::{self, Closing, Row, Table};
use crate::web::{Fields, Form, PageError, Visit};

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
    let filtered: Vec<_> = search::chips(&form, visit.language)
        .into_iter()
        .map(|(words, _)| words)
        .collect();
    let closing = Closing::new(&visit, "activity-export-nothing", "activity-title", &filtered);
    let table = Table::new(&visit, format!("activity-{}", visit.today()), COLUMNS).closed(closing);
    let rows = {
        let visit = visit.clone();
        export::paged(async move |from: Option<ExportCursor>| {
            let (lines, next) = audit::export(&mut visit.read().await?, &filter, from).await?;
            let written = lines.iter().map(|line| row(line, &reader, visit.language)).collect();
            Ok((written, next))
        })
    };
    export::answer(&visit, &request, table, rows).await
}

fn row(line: &LogLine, reader: &ActivityReader, language: Language) -> Row {
    vec![
        line.at.into(),
        line.actor_name.as_str().into(),
        line.actor_organisation.as_str().into(),
        line.act(language).into(),
        line.kind.as_str().into(),
        line.object_kind.as_str().into(),
        line.object_id.as_str().into(),
        line.object_name.as_str().into(),
        network_address(line, reader).into(),
        line.request_id.as_str().into(),
        line.before.as_deref().into(),
        line.after.as_deref().into(),
    ]
}
