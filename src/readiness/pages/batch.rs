//! `GET /readiness/bulk/{batch}`: how far a bulk invitation or reminder has come, and what became of each customer. While it
//! goes on, the page asks for itself again.

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::accounts::Inviter;
use crate::readiness::batches::{self, Batch, BatchItem, Outcome};
use crate::values::id::BatchId;
use crate::values::paging::{Cursor, Listed};
use crate::web::list::address;
use crate::web::{Beside, Fields, PageError, Visit, filters, paths};
use crate::words;

/// The seconds after which a browser asks again, with or without script.
const AGAIN: HeaderValue = HeaderValue::from_static("3");

#[derive(Template)]
#[template(path = "readiness/batch.html")]
struct BatchPage {
    batch: Batch,
    /// How many have each outcome.
    outcomes: Vec<(Outcome, i64)>,
    /// The one outcome that is listed, with the address of all.
    chips: Vec<(String, String)>,
    listed: Listed<BatchItem>,
    beside: Beside,
    all: String,
}

impl BatchPage {
    fn sum(&self, wanted: impl Fn(Outcome) -> bool) -> i64 {
        let wanted = self.outcomes.iter().filter(|(outcome, _)| wanted(*outcome));
        wanted.map(|(_, count)| count).sum()
    }

    fn total(&self) -> i64 {
        self.sum(|_| true)
    }

    fn done(&self) -> i64 {
        self.sum(|outcome| outcome == Outcome::Done)
    }

    fn skipped(&self) -> i64 {
        self.sum(Outcome::is_skipped)
    }

    fn settled(&self) -> i64 {
        self.sum(|outcome| outcome != Outcome::Pending)
    }

    fn goes_on(&self) -> bool {
        self.settled() < self.total()
    }

    /// How much of it is settled, in percent.
    fn percent(&self) -> i64 {
        self.settled()
            .saturating_mul(100)
            .checked_div(self.total())
            .unwrap_or(100)
    }

    /// Why some were skipped: each reason, how many, and where they are listed.
    fn reasons(&self) -> Vec<(&'static str, i64, String)> {
        let skipped = self.outcomes.iter().filter(|(outcome, _)| outcome.is_skipped());
        skipped
            .map(|(outcome, count)| (outcome.label(), *count, at(self.batch.id, Some(*outcome), None)))
            .collect()
    }
}

/// The page with one outcome, or all, from a place on.
fn at(batch: BatchId, outcome: Option<Outcome>, cursor: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    if let Some(outcome) = outcome {
        query.set("outcome", outcome.as_str());
    }
    if let Some(cursor) = cursor {
        query.set("at", cursor.encode());
    }
    address(&paths::readiness_batch(batch), &query)
}

/// The page.
///
/// # Errors
/// If there is no such batch of this partner, or the database query fails.
pub async fn show(
    visit: Visit,
    who: Inviter,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: BatchId = path.parse().map_err(|_| PageError::NotFound)?;
    let query = Fields::of_query(&request)?;
    let mut db = visit.read().await?;
    let mut batch = batches::find_for(&mut db, who.agent().partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    batch.paused_until = batch.paused_until.filter(|until| *until > visit.now);
    let outcome = Outcome::parse(query.get("outcome"));
    let outcomes = batches::outcomes(&mut db, id).await?;
    let listed_ones = outcomes
        .iter()
        .filter(|(known, _)| outcome.is_none_or(|outcome| outcome == *known));
    let total = listed_ones.map(|(_, count)| count).sum();
    let cursor = Cursor::parse(query.get("at"));
    let listed = batches::items(&mut db, id, outcome, cursor.as_ref(), total).await?;
    drop(db);
    let to = |cursor: &Cursor| at(id, outcome, Some(cursor));
    let page = BatchPage {
        beside: Beside {
            previous: listed.previous.as_ref().map(to),
            next: listed.next.as_ref().map(to),
        },
        chips: outcome
            .map(|outcome| words::text(visit.language, outcome.label()).into_owned())
            .map(|words| (words, at(id, None, None)))
            .into_iter()
            .collect(),
        all: at(id, None, None),
        batch,
        outcomes,
        listed,
    };
    let goes_on = page.goes_on() && page.batch.paused_until.is_none() && cursor.is_none();
    let mut response = visit.ok(page)?;
    if goes_on {
        response.headers_mut().insert(HeaderName::from_static("refresh"), AGAIN);
    }
    Ok(response)
}
