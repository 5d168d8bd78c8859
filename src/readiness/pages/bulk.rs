//! `GET, POST /readiness/bulk`: invites or reminds all that was selected on the board or in the list of customers, after saying
//! how many they are (R-GATE-6). Without a selection it shows what was done like this.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::board::{self, LIST, narrowed};
use crate::accounts::{Channel, Inviter};
use crate::customer_list::pages::list as customers_list;
use crate::customers;
use crate::db::Reader;
use crate::readiness;
use crate::readiness::batches::{self, Act, Batch, MOST, Outcome};
use crate::values::id::{BatchId, CustomerId};
use crate::web::layout::Flash;
use crate::web::list::address;
use crate::web::{Fields, Form, ListAt, PageError, Posted, Visit, filters, paths};

/// So many of the selected ones are named.
const NAMED: usize = 100;

/// So many earlier batches are shown.
const LATEST: i64 = 25;

/// The most that can be ticked: a page of a list has fewer.
const TICKED: usize = 200;

/// How an address says that the list of customers was selected from.
const CUSTOMERS: &str = "customers";

/// A selected customer, and why it will be skipped, as far as that is known by now.
struct Selected {
    customer: CustomerId,
    company_name: String,
    skipped: Option<Outcome>,
}

#[derive(Template)]
#[template(path = "readiness/bulk.html")]
struct BulkPage {
    act: Act,
    batch: BatchId,
    /// The first of what is selected.
    named: Vec<Selected>,
    /// How many are selected.
    count: usize,
    /// How many of them will be written to.
    written: usize,
    /// Why others will be skipped, and how many.
    skipped: Vec<(Outcome, usize)>,
    /// The selection was another one when the page was last shown.
    has_changed: bool,
    action: String,
    back: String,
    back_label: &'static str,
}

impl BulkPage {
    /// More match than can be written to at once.
    fn is_too_many(&self) -> bool {
        self.count > MOST
    }

    fn title(&self) -> &'static str {
        match self.act {
            Act::Invite => "readiness-bulk-invite",
            Act::Remind => "readiness-bulk-remind",
        }
    }

    /// How many are selected and not named.
    fn unnamed(&self) -> usize {
        self.count.saturating_sub(self.named.len())
    }
}

#[derive(Template)]
#[template(path = "readiness/batches.html")]
struct BatchesPage {
    batches: Vec<Batch>,
}

/// The list that was selected from.
fn list(query: &Fields) -> ListAt {
    match query.get("list") {
        CUSTOMERS => customers_list::LIST,
        _ => LIST,
    }
}

/// What is selected: the rows that were ticked, or all that match, one more than [`MOST`] if there are more. What a filter that
/// cannot be read would leave out must not be written to: then nothing is.
async fn select(
    visit: &Visit,
    request: &HttpRequest,
    who: &Inviter,
    query: &Fields,
    act: Act,
) -> Result<Vec<Selected>, PageError> {
    let reader = Channel::Agent(who.agent().clone());
    let mut found: Vec<(CustomerId, String)> = Vec::new();
    if !query.has("all") {
        let mut db = visit.read().await?;
        for id in query.all("item").filter_map(|id| id.parse().ok()).take(TICKED) {
            // One of another partner's is not there (R-ROLE-6).
            let known = customers::find_for(&mut db, who.agent().partner, id).await?;
            found.extend(known.map(|known| (id, known.company_name.to_string())));
        }
    } else if query.get("list") == CUSTOMERS {
        let rows = customers_list::all_asked(visit, &reader, request, MOST + 1).await?;
        let rows = rows.unwrap_or_default().into_iter();
        found.extend(rows.map(|row| (row.customer, row.company_name)));
    } else {
        let mut form = Form::from(query.clone());
        let filter = board::filter(&mut form, &reader);
        let filter = narrowed(&filter, act.step()).filter(|_| !form.failed());
        if let Some(filter) = filter {
            found = all_of(&mut visit.read().await?, &filter, visit).await?;
        }
    }
    let ids: Vec<_> = found.iter().map(|(id, _)| *id).collect();
    let steps = readiness::steps(&mut visit.read().await?, who.agent().partner, &ids).await?;
    Ok(found
        .into_iter()
        .map(|(customer, company_name)| Selected {
            customer,
            company_name,
            skipped: act.skips(steps.get(&customer).copied()),
        })
        .collect())
}

/// All rows of the board that match.
async fn all_of(
    db: &mut Reader,
    filter: &readiness::Filter,
    visit: &Visit,
) -> Result<Vec<(CustomerId, String)>, PageError> {
    let (mut found, mut at) = (Vec::new(), None);
    while found.len() <= MOST {
        let limit = 500.min(MOST + 1 - found.len());
        let (rows, next) = readiness::rows_after(db, filter, at.as_ref(), limit, visit.now).await?;
        found.extend(rows.into_iter().map(|row| (row.customer_id, row.company_name)));
        at = next;
        if at.is_none() {
            break;
        }
    }
    Ok(found)
}

/// The page that says what will be done.
fn page(batch: BatchId, act: Act, selected: Vec<Selected>, query: &Fields, has_changed: bool) -> BulkPage {
    let mut reasons: HashMap<Outcome, usize> = HashMap::new();
    for one in selected.iter().filter_map(|one| one.skipped) {
        *reasons.entry(one).or_default() += 1;
    }
    let count = selected.len();
    let mut skipped: Vec<_> = reasons.into_iter().collect();
    skipped.sort_unstable_by_key(|(outcome, _)| *outcome);
    let list = list(query);
    BulkPage {
        act,
        batch,
        count,
        written: count - skipped.iter().map(|(_, count)| count).sum::<usize>(),
        skipped,
        named: selected.into_iter().take(NAMED).collect(),
        has_changed,
        action: address(paths::READINESS_BULK, query),
        back: list.with(query),
        back_label: match list.path {
            paths::CUSTOMERS => "nav-customers",
            _ => "nav-readiness",
        },
    }
}

/// The selection, with the button that writes to it.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Inviter, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let query = Fields::of_query(&request)?;
    let Some(act) = Act::parse(query.get("act")) else {
        let batches = batches::latest(&mut visit.read().await?, who.agent().partner, LATEST).await?;
        return visit.ok(BatchesPage { batches });
    };
    let selected = select(&visit, &request, &who, &query, act).await?;
    if selected.is_empty() {
        return Ok(visit.see_with(&list(&query).with(&query), Flash::notice("readiness-bulk-none")));
    }
    let batch = BatchId::new(visit.now, &visit.site.random);
    let page = page(batch, act, selected, &query, false);
    if page.is_too_many() {
        return visit.unprocessable(page);
    }
    visit.ok(page)
}

/// Records what is to be done, and shows how far it has come. Sent twice, it is done once.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Inviter,
    request: HttpRequest,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let query = Fields::of_query(&request)?;
    let back = list(&query).with(&query);
    let (Some(act), Ok(batch)) = (Act::parse(query.get("act")), form.value("batch").parse::<BatchId>()) else {
        return Ok(visit.see_with(&back, Flash::notice("readiness-bulk-none")));
    };
    // By the second click many may be written to, and match no more.
    let known = batches::find_for(&mut visit.read().await?, who.agent().partner, batch).await?;
    if known.is_some() {
        return Ok(visit.see(&paths::readiness_batch(batch)));
    }
    let selected = select(&visit, &request, &who, &query, act).await?;
    if selected.is_empty() {
        return Ok(visit.see_with(&back, Flash::notice("readiness-bulk-none")));
    }
    let seen = |name: &str| form.value(name).parse::<usize>().ok();
    let written = selected.iter().filter(|one| one.skipped.is_none()).count();
    let is_as_seen = seen("seen") == Some(selected.len()) && seen("written") == Some(written);
    if !is_as_seen || selected.len() > MOST {
        let page = page(batch, act, selected, &query, true);
        let status = match page.is_too_many() {
            true => StatusCode::UNPROCESSABLE_ENTITY,
            false => StatusCode::CONFLICT,
        };
        return visit.page(status, page);
    }
    let customers: Vec<_> = selected.iter().map(|one| one.customer).collect();
    let begun = visit.transact(async |tx| batches::begin(tx, &visit.cx(), &who, (batch, act), &customers).await);
    begun.await?;
    Ok(visit.see(&paths::readiness_batch(batch)))
}
