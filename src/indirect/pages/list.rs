//! `GET /information-requests`: what a provider asks its resellers about customers, and whose move it is.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

use crate::accounts::{Agent, Indirect, PartnerKind};
use crate::indirect::{self, Information, SHOWN};
use crate::web::{Fields, PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "indirect/list.html")]
struct ListPage {
    agent: Agent,
    requests: Vec<Information>,
    shows_settled: bool,
    today: NaiveDate,
}

impl ListPage {
    fn is_reseller(&self) -> bool {
        self.agent.kind == PartnerKind::IndirectReseller
    }

    fn introduction(&self) -> &'static str {
        match self.is_reseller() {
            true => "information-text-reseller",
            false => "information-text-provider",
        }
    }

    fn none(&self) -> &'static str {
        match self.is_reseller() {
            true => "information-none-reseller",
            false => "information-none-provider",
        }
    }

    /// Whether there may be more than are shown.
    fn is_full(&self) -> bool {
        i64::try_from(self.requests.len()).unwrap_or(i64::MAX) >= SHOWN
    }

    fn is_late(&self, request: &Information) -> bool {
        request.state.waits_for_reseller() && request.due_on < self.today
    }
}

/// The open requests, the most urgent first; or those that are settled, the last first.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Indirect, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let shows_settled = Fields::of_query(&request)?.get("show") == "settled";
    let agent = who.agent();
    let mut db = visit.read().await?;
    let requests = match shows_settled {
        true => indirect::settled(&mut db, agent, SHOWN).await?,
        false => indirect::open(&mut db, agent, SHOWN).await?,
    };
    visit.ok(ListPage {
        agent: agent.clone(),
        requests,
        shows_settled,
        today: visit.today(),
    })
}
