//! `GET /invitations`: who was asked to accept, and how far that has come.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

use super::act;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{Agent, Channel};
use crate::agreements::{self, Timeline};
use crate::customers::{self, Cloud};
use crate::db::Reader;
use crate::invitations::list::{self, Filter, Row};
use crate::invitations::{Purpose, State};
use crate::values::Timestamp;
use crate::values::paging::{Cursor, Listed};
use crate::values::text::optional_line;
use crate::web::{Beside, Fields, Form, ListAt, PageError, Visit, filters, paths};
use crate::words;

/// The longest search that is looked at, in characters.
const SEARCH_CHARS: usize = 200;

const LIST: ListAt = ListAt {
    path: paths::INVITATIONS,
    fields: &["q", "invitation_state"],
};

#[derive(Template)]
#[template(path = "invitations/list.html")]
struct ListPage {
    form: Form,
    agent: Option<Agent>,
    listed: Listed<Row>,
    today: NaiveDate,
    now: Timestamp,
    states: Vec<(&'static str, String)>,
    chips: Vec<(String, String)>,
    beside: Beside,
    /// Whether the reader may act on any of them.
    acts: bool,
    timeline: Timeline,
}

impl ListPage {
    fn may_request(&self) -> bool {
        self.agent.as_ref().is_some_and(|agent| agent.requester().is_ok())
    }

    /// Rows are of several partners.
    fn names_partners(&self) -> bool {
        self.agent.is_none()
    }

    /// What brings invitations here, for anyone who can bring them and for anyone who reads.
    fn none_yet(&self) -> &'static str {
        if self.may_request() {
            "invitations-none-text"
        } else {
            "invitations-none-reader"
        }
    }

    fn may_act(&self, row: &Row) -> bool {
        may_act(self.agent.as_ref(), row, self.today)
    }

    /// Its customer has bought before and so cannot accept by itself: it is attested for instead, and not asked
    /// (R-DIRECT-4).
    fn cannot_accept(&self, row: &Row) -> bool {
        let Some(type_id) = row.type_id.as_deref().filter(|_| row.purpose == Purpose::Agreement) else {
            return false;
        };
        // Nobody of a national cloud is invited; for the others the cloud is this one.
        let eligibility =
            acceptances::first_eligibility(&self.timeline, type_id, self.today, Cloud::Public, row.bought_before);
        eligibility == Eligibility::BoughtBefore
    }

    /// Where the reader attests for the customer of a row.
    fn attest(&self, row: &Row) -> Option<String> {
        let agent = self.agent.as_ref()?;
        let (customer, type_id) = (row.customer_id?, row.type_id.as_deref()?);
        agent
            .attester_for(true)
            .is_ok()
            .then(|| paths::customer_agreement(customer, type_id))
    }

    fn revoke_question(&self, row: &Row) -> &'static str {
        act::revoke_question(row.sent_at.is_some(), row.sent_by_hand)
    }

    fn may_resend(&self, row: &Row) -> bool {
        let state = row.state_on(self.today);
        row.sent_at.is_some() && state.is_unanswered()
    }

    fn may_remind(&self, row: &Row) -> bool {
        row.sent_at.is_some() && row.state_on(self.today).is_asked() && !row.was_just_sent(self.now)
    }
}

/// Whether the reader may act on this one (R-ROLE-8), and there is something left to do.
fn may_act(agent: Option<&Agent>, row: &Row, today: NaiveDate) -> bool {
    let may = agent.is_some_and(|agent| match row.purpose {
        Purpose::Agreement => agent.inviter().is_ok(),
        Purpose::Relationship => agent.requester().is_ok(),
    });
    let state = row.state_on(today);
    may && state.is_unanswered()
}

/// Names the customers that the partner does not serve as it knew them, and those that it never served not at all: who
/// declined a relationship is no customer of its (R-ROLE-6).
async fn name_as_known(db: &mut Reader, agent: &Agent, rows: &mut [Row]) -> Result<(), PageError> {
    for row in rows.iter_mut().filter(|row| !row.is_served) {
        if let Some(customer) = row.customer_id {
            let known = customers::find_for(db, agent.partner, customer).await?;
            row.company_name = known.map(|known| known.company_name.to_string());
        }
    }
    Ok(())
}

/// A partner's invitations, or all of them for the operator, the newest first; a filter that cannot be read is shown with
/// what is wrong with it.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    form.call("q", "invitation_search");
    let search = form.take("q", |raw| optional_line(raw, SEARCH_CHARS)).flatten();
    let search = search.unwrap_or_default();
    let state = form.take_choice("invitation_state", State::parse);
    let agent = who.agent().cloned();
    let filter = Filter {
        partner: agent.as_ref().map(|agent| agent.partner),
        state,
        words: search.split_whitespace().map(str::to_owned).collect(),
    };
    let at = Cursor::parse(form.value("at"));
    let today = visit.now.utc_date();
    let mut db = visit.read().await?;
    let mut listed = list::page(&mut db, &filter, at.as_ref(), today).await?;
    if let Some(agent) = &agent {
        name_as_known(&mut db, agent, &mut listed.rows).await?;
    }
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let searched = (!search.is_empty())
        .then(|| words::text_with(visit.language, "customer-list-searched", &[("words", search.into())]));
    let chips = [
        ("q", searched),
        ("invitation_state", state.map(|state| text(state.label()))),
    ];
    let page = ListPage {
        timeline: agreements::timeline(&mut db).await?,
        acts: listed.rows.iter().any(|row| may_act(agent.as_ref(), row, today)),
        chips: LIST.chips(form.fields(), chips),
        beside: LIST.beside(form.fields(), &listed),
        states: State::ALL
            .iter()
            .map(|state| (state.as_str(), text(state.label())))
            .collect(),
        agent,
        listed,
        today,
        now: visit.now,
        form,
    };
    visit.page(page.form.status(), page)
}
