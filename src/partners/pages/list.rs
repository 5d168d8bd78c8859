//! `GET /partners`

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::{Operator, PartnerKind, Role};
use crate::partners::{self, Filter, PartnerRow};
use crate::values::collation::Order;
use crate::values::paging::{Cursor, Listed};
use crate::values::text::optional_line;
use crate::web::{Beside, Fields, Form, ListAt, PageError, Visit, filters, paths};
use crate::words;

const STATES: [(&str, &str); 2] = [
    ("active", "partners-state-active"),
    ("disabled", "partners-state-disabled"),
];

const LIST: ListAt = ListAt {
    path: paths::PARTNERS,
    fields: &["q", "kind", "state", "order"],
};

#[derive(Template)]
#[template(path = "partners/list.html")]
struct ListPage {
    form: Form,
    listed: Listed<PartnerRow>,
    kinds: Vec<(&'static str, String)>,
    states: Vec<(&'static str, String)>,
    chips: Vec<(String, String)>,
    beside: Beside,
    descending: bool,
    may_create: bool,
}

impl ListPage {
    fn sort(&self) -> &'static str {
        if self.descending { "descending" } else { "ascending" }
    }

    fn turned(&self) -> String {
        let mut fields = self.form.fields().clone();
        fields.set("order", if self.descending { "" } else { "descending" });
        LIST.with(&fields)
    }
}

/// The partners, by name.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, Operator(visitor): Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let begins = form.take("q", |raw| optional_line(raw, 200)).flatten();
    form.call("kind", "partner_kind");
    form.call("state", "partner_state");
    let kind = form.take_choice("kind", PartnerKind::parse);
    let state = form.take_choice("state", |raw| STATES.into_iter().find(|(state, _)| *state == raw));
    let filter = Filter {
        begins: begins.clone().unwrap_or_default(),
        kind,
        disabled: state.map(|(state, _)| state == "disabled"),
        descending: form.value("order") == "descending",
        order: Order::of(visit.language),
    };
    let at = Cursor::parse(form.value("at"));
    let listed = partners::list(&mut visit.read().await?, &filter, at.as_ref()).await?;
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let chips = [
        ("q", begins),
        ("kind", kind.map(|kind| text(kind.label()))),
        ("state", state.map(|(_, key)| text(key))),
    ];
    let page = ListPage {
        chips: LIST.chips(form.fields(), chips),
        beside: LIST.beside(form.fields(), &listed),
        listed,
        kinds: PartnerKind::ALL
            .iter()
            .map(|kind| (kind.as_str(), text(kind.label())))
            .collect(),
        states: STATES.map(|(state, key)| (state, text(key))).to_vec(),
        descending: filter.descending,
        may_create: visitor.roles.has(Role::OperatorAdmin),
        form,
    };
    visit.page(page.form.status(), page)
}
