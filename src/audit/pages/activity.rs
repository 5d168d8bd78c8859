//! `GET /activity`

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::changes::{self, Change};
use super::search;
use crate::accounts::ActivityReader;
use crate::audit::{self, Found, Kind, LogLine, SEARCHED};
use crate::values::Language;
use crate::values::collation::{Order, sort_key};
use crate::values::paging::Cursor;
use crate::web::export::Offer;
use crate::web::{Beside, Fields, Form, PageError, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "audit/activity.html")]
struct ActivityPage {
    form: Form,
    kinds: Vec<(&'static str, String)>,
    found: Found,
    rows: Vec<Row>,
    last: u32,
    chips: Vec<(String, String)>,
    beside: Beside,
    export: Offer,
    own_only: bool,
}

/// A line with what the reader may know of it, in the reader's words.
struct Row {
    line: LogLine,
    act: String,
    network_address: Option<String>,
    changes: Vec<Change>,
    href: Option<String>,
}

impl Row {
    fn new(line: LogLine, reader: &ActivityReader, language: Language) -> Self {
        Self {
            act: line.act(language),
            network_address: network_address(&line, reader).map(str::to_owned),
            changes: changes::of(line.before.as_deref(), line.after.as_deref(), language),
            href: href(&line, reader),
            line,
        }
    }

    /// The actor's organisation, where it says more than the actor's name.
    fn organisation(&self) -> Option<&str> {
        let LogLine {
            actor_name,
            actor_organisation,
            ..
        } = &self.line;
        Some(actor_organisation.as_str()).filter(|organisation| !organisation.is_empty() && organisation != actor_name)
    }
}

/// From where it was done: a partner sees that of its own people only (R-ROLE-9).
pub(super) fn network_address<'a>(line: &'a LogLine, reader: &ActivityReader) -> Option<&'a str> {
    let may = reader.partner.is_none() || reader.partner == line.actor_partner;
    Some(line.network_address.as_str()).filter(|address| may && !address.is_empty())
}

fn href(line: &LogLine, reader: &ActivityReader) -> Option<String> {
    match line.object_kind.as_str() {
        "customer" => line.object_id.parse().ok().map(paths::customer),
        "partner" if reader.partner.is_none() => line.object_id.parse().ok().map(paths::partner),
        _ => None,
    }
}

/// Who did what to whom, newest first; a filter that cannot be read is shown with what is wrong with it.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, reader: ActivityReader, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = search::read(&mut form, reader.partner, visit.zone);
    let at = Cursor::parse(form.value("at"));
    let mut found = audit::list(&mut visit.read().await?, &filter, at.as_ref()).await?;
    let last = found.lines.last();
    let rows = std::mem::take(&mut found.lines.rows)
        .into_iter()
        .map(|line| Row::new(line, &reader, visit.language))
        .collect();
    let mut kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| (kind.as_str(), words::text(visit.language, &kind.message()).into_owned()))
        .collect();
    kinds.sort_by_cached_key(|(_, name)| sort_key(name, Order::of(visit.language)));
    let page = ActivityPage {
        kinds,
        rows,
        last,
        chips: search::chips(&form, visit.language),
        beside: search::LIST.beside(form.fields(), &found.lines),
        export: search::offer(&visit, form.fields()),
        own_only: reader.partner.is_some(),
        form,
        found,
    };
    visit.page(page.form.status(), page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_act_has_words_in_every_language() {
        let without: Vec<_> = Kind::ALL
            .iter()
            .map(|kind| kind.message())
            .filter(|key| !words::known(key))
            .collect();
        assert!(without.is_empty(), "no words for {without:?}");
    }
}
