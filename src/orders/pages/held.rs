//! `GET /orders`: **Held orders**, which wait for a confirmation.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::describe_lines;
use super::order::why;
use super::why::Why;
use crate::accounts::Channel;
use crate::customers;
use crate::orders::{self, HeldOrder};
use crate::partners;
use crate::values::paging::{Cursor, Listed};
use crate::web::{Beside, Fields, ListAt, PageError, Visit, filters, paths};

const LIST: ListAt = ListAt {
    path: paths::ORDERS,
    fields: &[],
};

/// A held order, and what the gate says about it now.
struct Row {
    held: HeldOrder,
    lines: Vec<String>,
    why: Option<Why>,
}

#[derive(Template)]
#[template(path = "orders/held.html")]
struct HeldPage {
    listed: Listed<Row>,
    beside: Beside,
    names_partners: bool,
    may_order: bool,
}

/// The list: a partner's own, or for the operator all partners'.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Fields::of_query(&request)?;
    let at = Cursor::parse(asked.get("at"));
    let mut db = visit.read().await?;
    let found = orders::held(&mut db, who.agent().map(|agent| agent.partner), at.as_ref()).await?;
    let beside = LIST.beside(&asked, &found);
    let mut rows = Vec::with_capacity(found.rows.len());
    for held in found.rows {
        let (Some((_, lines)), Some(customer), Some(partner)) = (
            orders::find(&mut db, held.order.id).await?,
            customers::find(&mut db, held.order.customer_id).await?,
            partners::find(&mut db, held.order.partner_id).await?,
        ) else {
            continue;
        };
        rows.push(Row {
            lines: describe_lines(&lines),
            why: why(&visit, &mut db, &who, (&held.order, &customer, partner.kind)).await?,
            held,
        });
    }
    visit.ok(HeldPage {
        listed: Listed {
            rows,
            first: found.first,
            total: found.total,
            previous: found.previous,
            next: found.next,
        },
        beside,
        names_partners: who.agent().is_none(),
        may_order: who.agent().is_some_and(|agent| agent.orderer().is_ok()),
    })
}
