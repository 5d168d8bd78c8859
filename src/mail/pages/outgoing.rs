//! `GET /outgoing-mail`: the operator's list of letters.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Operator;
use crate::mail::outgoing::{self, Filter, Found, SEARCHED, State};
use crate::values::paging::Cursor;
use crate::values::text::line;
use crate::web::{Beside, Fields, Form, ListAt, PageError, Visit, filters, paths};
use crate::words;

const LIST: ListAt = ListAt {
    path: paths::OUTGOING_MAIL,
    fields: &["state", "recipient"],
};

#[derive(Template)]
#[template(path = "mail/outgoing.html")]
struct OutgoingPage {
    form: Form,
    found: Found,
    states: Vec<(&'static str, String)>,
    chips: Vec<(String, String)>,
    beside: Beside,
    is_sent: bool,
}

/// The letters, the newest first.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, _: Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    form.call("state", "outgoing_state");
    let filter = Filter {
        state: form.take_choice("state", State::parse),
        recipient: form.take_optional("recipient", |raw| line(raw, 254)).flatten(),
    };
    let at = Cursor::parse(form.value("at"));
    let found = outgoing::list(&mut visit.read().await?, &filter, at.as_ref()).await?;
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let chips = [
        ("state", filter.state.map(|state| text(state.label()))),
        ("recipient", filter.recipient),
    ];
    let page = OutgoingPage {
        chips: LIST.chips(form.fields(), chips),
        beside: LIST.beside(form.fields(), &found.letters),
        states: State::ALL
            .iter()
            .map(|state| (state.as_str(), text(state.label())))
            .collect(),
        is_sent: visit.site.sends_mail,
        found,
        form,
    };
    visit.page(page.form.status(), page)
}
