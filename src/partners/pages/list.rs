//! `GET /partners`

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::{Operator, PartnerKind, Role};
use crate::partners::{self, Filter, PartnerRow};
use crate::values::paging::{Cursor, Listed};
use crate::values::text::optional_line;
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

const STATES: [(&str, &str); 2] = [
    ("active", "partners-state-active"),
    ("disabled", "partners-state-disabled"),
];

#[derive(Template)]
#[template(path = "partners/list.html")]
struct ListPage {
    form: Form,
    listed: Listed<PartnerRow>,
    kinds: Vec<(&'static str, String)>,
    states: Vec<(&'static str, String)>,
    chips: Vec<(String, String)>,
    descending: bool,
    may_create: bool,
}

/// The address of the list with what is asked for, but for one field, at a place.
fn address(fields: &Fields, but: &str, at: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    for name in ["q", "kind", "state", "order"] {
        if name != but && fields.has(name) {
            query.set(name, fields.get(name));
        }
    }
    if let Some(cursor) = at {
        query.set("at", cursor.encode());
    }
    match query.encode() {
        query if query.is_empty() => paths::PARTNERS.to_owned(),
        query => format!("{}?{query}", paths::PARTNERS),
    }
}

impl ListPage {
    fn sort(&self) -> &'static str {
        if self.descending { "descending" } else { "ascending" }
    }

    fn turned(&self) -> String {
        let mut fields = self.form.fields().clone();
        fields.set("order", if self.descending { "" } else { "descending" });
        address(&fields, "", None)
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

/// The partners, by name.
///
/// # Errors
/// When the query cannot be read, or the database does.
pub async fn show(visit: Visit, Operator(visitor): Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let begins = form.take("q", |raw| optional_line(raw, 200)).flatten();
    let kind = PartnerKind::parse(form.value("kind"));
    let state = STATES.into_iter().find(|(state, _)| *state == form.value("state"));
    let filter = Filter {
        begins: begins.clone().unwrap_or_default(),
        kind,
        disabled: state.map(|(state, _)| state == "disabled"),
        descending: form.value("order") == "descending",
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
        chips: chips
            .into_iter()
            .filter_map(|(field, shown)| Some((shown?, address(form.fields(), field, None))))
            .collect(),
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
    fn an_address_keeps_the_other_filters_and_the_order() {
        let fields = Fields::parse(b"q=al+d&kind=direct_bill&order=descending&at=x").unwrap();
        assert_eq!(address(&fields, "kind", None), "/partners?q=al+d&order=descending");
        assert_eq!(address(&Fields::default(), "", None), "/partners");
    }
}
