//! `GET /invitations`: who was asked to accept, and how far that has come.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

use crate::accounts::{Agent, Channel};
use crate::invitations::list::{self, Filter, Row};
use crate::invitations::{Purpose, State};
use crate::values::Timestamp;
use crate::values::paging::{Cursor, Listed};
use crate::values::text::line;
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

/// The longest search that is looked at, in characters.
const SEARCH_CHARS: usize = 200;

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
}

impl ListPage {
    fn may_request(&self) -> bool {
        self.agent.as_ref().is_some_and(|agent| agent.requester().is_ok())
    }

    /// Whether the reader may act on this one (R-ROLE-8).
    fn may_act(&self, row: &Row) -> bool {
        self.agent.as_ref().is_some_and(|agent| match row.purpose {
            Purpose::Agreement => agent.inviter().is_ok(),
            Purpose::Relationship => agent.requester().is_ok(),
        })
    }

    fn may_resend(&self, row: &Row) -> bool {
        let state = row.state_on(self.today);
        row.sent_at.is_some() && (state.is_open() || state == State::Expired)
    }

    fn may_remind(&self, row: &Row) -> bool {
        row.sent_at.is_some() && row.state_on(self.today).is_open() && !row.was_just_sent(self.now)
    }

    fn previous(&self) -> Option<String> {
        let cursor = self.listed.previous.as_ref();
        cursor.map(|cursor| address(self.form.fields(), "", Some(cursor)))
    }

    fn next(&self) -> Option<String> {
        let cursor = self.listed.next.as_ref();
        cursor.map(|cursor| address(self.form.fields(), "", Some(cursor)))
    }
}

/// The address of the list with what is asked for, but for one field, at a place.
fn address(fields: &Fields, but: &str, at: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    for name in ["q", "invitation_state"] {
        if name != but && fields.has(name) {
            query.set(name, fields.get(name));
        }
    }
    if let Some(cursor) = at {
        query.set("at", cursor.encode());
    }
    match query.encode() {
        query if query.is_empty() => paths::INVITATIONS.to_owned(),
        query => format!("{}?{query}", paths::INVITATIONS),
    }
}

/// A partner's invitations, or all of them for the operator, the newest first.
///
/// # Errors
/// When the query cannot be read, or the database does.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let form = Form::from(Fields::of_query(&request)?);
    let search = line(form.value("q"), SEARCH_CHARS).unwrap_or_default();
    let state = State::parse(form.value("invitation_state"));
    let agent = who.agent().cloned();
    let filter = Filter {
        partner: agent.as_ref().map(|agent| agent.partner),
        state,
        words: search.split_whitespace().map(str::to_owned).collect(),
    };
    let at = Cursor::parse(form.value("at"));
    let today = visit.now.utc_date();
    let listed = list::page(&mut visit.read().await?, &filter, at.as_ref(), today).await?;
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let searched = (!search.is_empty()).then(|| {
        let told = words::text_with(visit.language, "customer-list-searched", &[("words", search.into())]);
        (told, address(form.fields(), "q", None))
    });
    let filtered = state.map(|state| (text(state.label()), address(form.fields(), "invitation_state", None)));
    visit.ok(ListPage {
        chips: searched.into_iter().chain(filtered).collect(),
        states: State::ALL
            .iter()
            .map(|state| (state.as_str(), text(state.label())))
            .collect(),
        agent,
        listed,
        today,
        now: visit.now,
        form,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_the_other_filter() {
        let fields = Fields::parse(b"q=fjord+foods&invitation_state=sent&at=x").unwrap();
        assert_eq!(address(&fields, "q", None), "/invitations?invitation_state=sent");
        assert_eq!(address(&fields, "invitation_state", None), "/invitations?q=fjord+foods");
        assert_eq!(address(&Fields::default(), "", None), "/invitations");
    }
}
