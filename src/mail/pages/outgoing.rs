//! `GET /outgoing-mail`: the operator's list of letters.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Operator;
use crate::mail::outgoing::{self, Filter, Found, SEARCHED, State};
use crate::values::paging::Cursor;
use crate::values::text::line;
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "mail/outgoing.html")]
struct OutgoingPage {
    form: Form,
    found: Found,
    states: Vec<(&'static str, String)>,
    chips: Vec<(String, String)>,
    is_sent: bool,
}

/// The address of the list with what is asked for, but for one field, at a place.
fn address(fields: &Fields, but: &str, at: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    for name in ["state", "recipient"] {
        if name != but && fields.has(name) {
            query.set(name, fields.get(name));
        }
    }
    if let Some(cursor) = at {
        query.set("at", cursor.encode());
    }
    match query.encode() {
        query if query.is_empty() => paths::OUTGOING_MAIL.to_owned(),
        query => format!("{}?{query}", paths::OUTGOING_MAIL),
    }
}

impl OutgoingPage {
    fn previous(&self) -> Option<String> {
        self.place(self.found.letters.previous.as_ref())
    }

    fn next(&self) -> Option<String> {
        self.place(self.found.letters.next.as_ref())
    }

    fn place(&self, at: Option<&Cursor>) -> Option<String> {
        at.map(|cursor| address(self.form.fields(), "", Some(cursor)))
    }
}

/// The letters, the newest first.
///
/// # Errors
/// When the query cannot be read, or the database does.
pub async fn show(visit: Visit, _: Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = Filter {
        state: State::parse(form.value("state")),
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
        chips: chips
            .into_iter()
            .filter_map(|(field, shown)| Some((shown?, address(form.fields(), field, None))))
            .collect(),
        states: State::ALL
            .iter()
            .map(|state| (state.as_str(), text(state.label())))
            .collect(),
        is_sent: visit.site.sends_mail,
        found,
        form,
    };
    if page.form.failed() {
        visit.unprocessable(page)
    } else {
        visit.ok(page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_the_other_filter() {
        let fields = Fields::parse(b"state=failed&recipient=a%2Bb&at=x").unwrap();
        assert_eq!(address(&fields, "state", None), "/outgoing-mail?recipient=a%2Bb");
        assert_eq!(address(&Fields::default(), "", None), "/outgoing-mail");
    }
}
