//! `GET /confirmations/bulk/{batch}`, `POST …/go-on`: what became of a bulk decision, item by item (R-REV-6).

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::done::meanwhile;
use super::list_query::{self, LIST};
use crate::accounts::{Operator, Reviewer, Role};
use crate::review::bulk::{self, Batch, BatchItem, Outcome};
use crate::review::carry_out;
use crate::values::id::BatchId;
use crate::values::paging::{Cursor, Listed};
use crate::web::list::address;
use crate::web::{Beside, Fields, PageError, Posted, Visit, filters, paths};

/// Items on a page.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "review/batch.html")]
struct BatchPage {
    batch: Batch,
    listed: Listed<BatchItem>,
    beside: Beside,
    /// How many were carried out, wait for a second reviewer, were skipped, and are not carried out yet.
    done: usize,
    proposed: usize,
    skipped: usize,
    pending: usize,
    /// Why they were skipped, and how many.
    reasons: Vec<(Outcome, usize)>,
    /// The reader may carry out what is left.
    may_go_on: bool,
    go_on: String,
    /// Where the reader can undo it.
    undo: Option<String>,
    /// The batch that undoes it, and the one that it undoes.
    undone_by: Option<String>,
    undoes: Option<String>,
    back: String,
}

/// The batch of an address.
pub(super) fn identifier(path: &str) -> Result<BatchId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

/// The page: what was skipped first.
///
/// # Errors
/// If there is no such batch, or the database query fails.
pub async fn show(
    visit: Visit,
    Operator(visitor): Operator,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let query = Fields::of_query(&request)?;
    let mut db = visit.read().await?;
    let batch = bulk::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let undone_by = bulk::undoing(&mut db, id).await?;
    let mut items = bulk::items(&mut db, id).await?;
    drop(db);
    let count = |wanted: fn(Outcome) -> bool| items.iter().filter(|item| wanted(item.outcome)).count();
    let of = |outcome: Outcome| items.iter().filter(|item| item.outcome == outcome).count();
    let reasons = Outcome::ALL.iter().copied().filter(|outcome| outcome.is_skipped());
    let reasons = reasons
        .map(|outcome| (outcome, of(outcome)))
        .filter(|(_, count)| *count > 0);
    let (done, proposed, pending) = (of(Outcome::Done), of(Outcome::Proposed), of(Outcome::Pending));
    let (skipped, reasons) = (count(Outcome::is_skipped), reasons.collect());
    items.sort_by_cached_key(|item| (!item.outcome.is_skipped(), item.company_name.clone()));
    let at = Cursor::parse(query.get("at"));
    let listed = Listed::of_sorted(items, at.as_ref(), SHOWN, |item| item.confirmation_id.uuid());
    let keep = |path: &str| list_query::from_list(path, &query);
    let to = |cursor: &Cursor| {
        let mut kept = LIST.kept(&query);
        kept.set("at", cursor.encode());
        address(&paths::batch(id), &kept)
    };
    let is_reviewer = visitor.roles.has(Role::Reviewer);
    let can_undo = is_reviewer && batch.act.can_be_undone() && undone_by.is_none() && pending == 0;
    let page = BatchPage {
        beside: Beside {
            previous: listed.previous.as_ref().map(to),
            next: listed.next.as_ref().map(to),
        },
        listed,
        done,
        proposed,
        skipped,
        pending,
        reasons,
        may_go_on: is_reviewer && batch.account == visitor.account && pending > 0,
        go_on: keep(&paths::batch_go_on(id)),
        undo: (can_undo && done + proposed > 0).then(|| keep(&paths::batch_undo(id))),
        undone_by: undone_by.map(|other| keep(&paths::batch(other))),
        undoes: batch.undoes.map(|other| keep(&paths::batch(other))),
        back: keep(paths::CONFIRMATIONS),
        batch,
    };
    visit.ok(page)
}

/// Carries out what is left of a batch, a few items in a transaction.
pub(super) async fn run(visit: &Visit, who: &Reviewer, id: BatchId) -> Result<(), PageError> {
    let mut after = -1;
    loop {
        let some = visit.transact(async |tx| carry_out::go_on(tx, &visit.cx(), &visit.mailer(), who, id, after).await);
        match some.await {
            Ok(Some(last)) => after = last,
            Ok(None) => return Ok(()),
            // Nothing that happens to an item ends the batch: this is a fault.
            Err(error) => return meanwhile(error).map(|_| ()),
        }
    }
}

/// Goes on with a batch that was interrupted.
///
/// # Errors
/// If there is no such batch, or the database query fails.
pub async fn go_on(
    visit: Visit,
    who: Reviewer,
    request: HttpRequest,
    path: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    run(&visit, &who, id).await?;
    Ok(visit.see(&list_query::from_list(&paths::batch(id), &Fields::of_query(&request)?)))
}
