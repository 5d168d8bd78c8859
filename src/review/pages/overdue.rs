//! `GET /questions/overdue`: the questions that partners have not answered in time, over all partners.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Operator;
use crate::review::questions::{self, Overdue};
use crate::values::paging::{Cursor, Listed};
use crate::web::list::address;
use crate::web::{Beside, Fields, PageError, Visit, filters, paths};

/// Questions on a page.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "review/overdue.html")]
struct OverduePage {
    listed: Listed<Overdue>,
    beside: Beside,
}

/// The overdue questions, the longest overdue first.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, _: Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let query = Fields::of_query(&request)?;
    let overdue = questions::list_overdue(&mut visit.read().await?, visit.now.utc_date()).await?;
    let at = Cursor::parse(query.get("at"));
    let listed = Listed::of_sorted(overdue, at.as_ref(), SHOWN, |question| question.id.uuid());
    let to = |cursor: &Cursor| {
        let mut at = Fields::default();
        at.set("at", cursor.encode());
        address(paths::QUESTIONS_OVERDUE, &at)
    };
    visit.ok(OverduePage {
        beside: Beside {
            previous: listed.previous.as_ref().map(to),
            next: listed.next.as_ref().map(to),
        },
        listed,
    })
}
