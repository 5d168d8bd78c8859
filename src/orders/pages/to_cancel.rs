//! `GET /orders/to-cancel`: **To cancel**, the subscriptions that a withdrawal of consent asks to cancel (R-DIRECT-5).

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Channel;
use crate::orders::{Subscription, to_cancel};
use crate::values::paging::{Cursor, Listed};
use crate::web::{Beside, Fields, ListAt, PageError, Visit, filters, paths};

const LIST: ListAt = ListAt {
    path: paths::TO_CANCEL,
    fields: &["state"],
};

#[derive(Template)]
#[template(path = "orders/to_cancel.html")]
struct ToCancelPage {
    listed: Listed<Subscription>,
    beside: Beside,
    names_partners: bool,
    is_done: bool,
    /// The list of the others: those cancelled, or those still to be.
    other: String,
}

/// The list: a partner's own, or for the operator all partners'.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Fields::of_query(&request)?;
    let at = Cursor::parse(asked.get("at"));
    let is_done = asked.get("state") == "cancelled";
    let partner = who.agent().map(|agent| agent.partner);
    let listed = to_cancel::page(&mut visit.read().await?, partner, is_done, at.as_ref()).await?;
    let mut other = Fields::default();
    if !is_done {
        other.set("state", "cancelled");
    }
    visit.ok(ToCancelPage {
        beside: LIST.beside(&asked, &listed),
        listed,
        names_partners: partner.is_none(),
        is_done,
        other: LIST.with(&other),
    })
}
