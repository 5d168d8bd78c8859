//! `GET /api/readiness`: whose orders are blocked, or will be, why, and whose move it is (R-GATE-6).

use std::fmt::Display;

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;
use url::form_urlencoded;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Filter, Reason, Row, State, Step, rows_after};
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, items_answer};
use crate::paths::modern;
use crate::values::Country;
use crate::values::id::PartnerId;
use crate::values::paging::Cursor;

/// The most customers of a page.
const MOST: usize = 200;
/// The parameters that filter.
const FILTERS: [&str; 4] = ["state", "reason", "country", "step"];

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list),
    tags((name = "Readiness", description = "Whose orders the gate blocks, or will block."))
)]
pub struct Described;

/// A customer whose orders are blocked, or will be.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct UnreadyCustomer {
    /// The customer's tenant ID.
    customer_id: Uuid,
    /// The company's name.
    company_name: String,
    /// The customer's country.
    country: &'static str,
    /// `blocked`: now. `coming`: from a day to come.
    state: &'static str,
    /// The first day, in UTC, on which orders are blocked.
    blocked_from: String,
    /// Why: `not-provided`, `unopened` or `opened` (the invitation), `declined`, `withdrawn`, `rejected`, `outdated` or
    /// `no-agreement`.
    reason: &'static str,
    /// Whose move it is. `invite`: yours; invite the customer, or confirm its acceptance. `attest`: yours; only your
    /// confirmation counts. `answer`: the customer's. `operator`: the operator's.
    step: &'static str,
    /// The type of the agreement that has to be confirmed; absent where none satisfies the gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    agreement_type: Option<String>,
    /// The version that opens the gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    needed_version: Option<i64>,
    /// The newest version that is confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed_version: Option<i64>,
    /// The last day, in UTC, on which the customer can answer its invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    invited_until: Option<String>,
    /// The first day on which a subscription ends unless it is renewed by hand, which will be blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_on: Option<String>,
    /// The first day on which a subscription renews itself, which nothing blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    renews_on: Option<String>,
    /// How many orders wait for a confirmation.
    held_orders: i64,
    /// The seats of the customer's subscriptions.
    seats: i64,
}

impl UnreadyCustomer {
    fn of(row: Row, today: NaiveDate) -> Self {
        let state = match row.is_blocked(today) {
            true => State::Blocked,
            false => State::Coming,
        };
        Self {
            customer_id: row.customer_id.uuid(),
            company_name: row.company_name,
            country: row.country.code(),
            state: state.as_str(),
            blocked_from: row.from_on.to_string(),
            reason: row.reason.as_str(),
            step: row.step.as_str(),
            agreement_type: row.type_id,
            needed_version: row.needed,
            confirmed_version: row.confirmed,
            invited_until: row.invited_until.map(|day| day.to_string()),
            ends_on: row.ends_on.map(|day| day.to_string()),
            renews_on: row.renews_on.map(|day| day.to_string()),
            held_orders: row.held_orders,
            seats: row.seats,
        }
    }
}

/// The filter of a query, as cursors hold it; `None` where nothing is filtered by.
fn kept(query: &Query) -> Option<String> {
    let mut kept = form_urlencoded::Serializer::new(String::new());
    for name in FILTERS {
        if let Some(value) = query.get(name) {
            kept.append_pair(name, value);
        }
    }
    Some(kept.finish()).filter(|kept| !kept.is_empty())
}

fn choice<T: Display>(query: &Query, name: &str, parse: fn(&str) -> Option<T>, all: &[T]) -> Result<Option<T>, Fault> {
    let Some(asked) = query.get(name) else {
        return Ok(None);
    };
    let wrong = || {
        let known: Vec<_> = all.iter().map(ToString::to_string).collect();
        Fault::property(name, format!("It must be one of {}.", known.join(", ")))
    };
    parse(asked).map(Some).ok_or_else(wrong)
}

/// Reads a filter; the list holds the partner's own customers (R-ROLE-6).
fn filter(query: &Query, partner: PartnerId) -> Result<Filter, Fault> {
    let country = query.get("country").map(Country::parse).transpose();
    Ok(Filter {
        partner: Some(partner),
        state: choice(query, "state", State::parse, State::ALL)?,
        country: country.map_err(|problem| Fault::problem("country", &problem))?,
        reason: choice(query, "reason", Reason::parse, Reason::ALL)?,
        step: choice(query, "step", Step::parse, Step::ALL)?,
    })
}

/// The partner's customers that are not ready, those blocked for longest first.
///
/// # Errors
/// If a filter or the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::READINESS,
    tag = "Readiness",
    summary = "List the customers that are or will be blocked",
    description = "Your customers whose orders the gate refuses now, or will refuse from a day on that is known today: why, and whose move \
                   it is. Those blocked for longest come first. Customers that are ready are not listed.",
    params(
        ("state" = Option<String>, Query, description = "`blocked`: only those that are blocked now. `coming`: only those that will be. \
            `renewal`: only those of which a subscription ends within 12 weeks unless it is renewed by hand, those first that end first."),
        ("reason" = Option<String>, Query, description = "Only for this reason."),
        ("country" = Option<String>, Query, description = "Only customers in this country, in two letters (ISO 3166-1).", example = json!("SE")),
        ("step" = Option<String>, Query, description = "Only those that wait for this."),
        ("limit" = Option<u32>, Query, description = "At most so many customers, 200 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page, which keeps the filter."),
    ),
    responses(
        (
            status = 200,
            description = "The customers.",
            body = Items<UnreadyCustomer>,
            content_type = "application/json",
            example = json!({
                "items": [{
                    "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
                    "companyName": "Fjord Foods AB",
                    "country": "SE",
                    "state": "blocked",
                    "blockedFrom": "2026-11-20",
                    "reason": "unopened",
                    "step": "answer",
                    "agreementType": "MicrosoftCustomerAgreement",
                    "neededVersion": 2,
                    "invitedUntil": "2026-12-20",
                    "heldOrders": 1,
                    "seats": 0
                }]
            }),
        ),
        (status = 400, description = "A parameter is wrong.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn list(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let page = Page::by_cursor(&query, "readiness", kept(&query).as_deref(), MOST)?;
    let asked = Query::parse(page.filter.as_deref().unwrap_or_default());
    let filter = filter(&asked, agent.partner)?;
    let mut db = call.read().await?;
    let (mut rows, _) = rows_after(&mut db, &filter, page.after.as_ref(), page.size + 1, call.now()).await?;
    let has_more = rows.len() > page.size;
    rows.truncate(page.size);
    let next = rows.last().filter(|_| has_more).map(|last| {
        let (key, id) = filter.key(last);
        Cursor {
            key,
            id,
            number: 1,
            backwards: false,
        }
    });
    let today = call.now().utc_date();
    let shown: Vec<_> = rows.into_iter().map(|row| UnreadyCustomer::of(row, today)).collect();
    Ok(items_answer(&call, &page, (shown, next), modern::READINESS))
}
