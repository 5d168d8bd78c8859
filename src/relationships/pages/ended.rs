//! `GET /customers/ended`: the customers that a partner serves no longer, or those of all partners for the operator. Both
//! sides keep reading what was recorded (R-REL-1).

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::Channel;
use crate::customer_list::pages::list;
use crate::customers;
use crate::relationships::ended::{self, Ended};
use crate::values::paging::{Cursor, Listed};
use crate::web::{Beside, Fields, ListAt, PageError, Visit, filters, paths};

const LIST: ListAt = ListAt {
    path: paths::CUSTOMERS_ENDED,
    fields: &["partner"],
};

#[derive(Template)]
#[template(path = "relationships/ended.html")]
struct EndedPage {
    listed: Listed<Ended>,
    /// Rows are of several partners.
    names_partners: bool,
    chips: Vec<(String, String)>,
    beside: Beside,
    /// The list of the customers that are served.
    customers: String,
}

impl EndedPage {
    /// The widths of the columns.
    fn table_class(&self) -> &'static str {
        if self.names_partners { "tight" } else { "wide-names" }
    }
}

/// One page of them, the last to end first.
///
/// # Errors
/// When the query is not UTF-8, there is no such partner, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Fields::of_query(&request)?;
    let mut db = visit.read().await?;
    let (partner, name) = list::partner_of(&who, asked.get("partner"), &mut db).await?.unzip();
    let cursor = Cursor::parse(asked.get("at"));
    let mut listed = ended::page(&mut db, partner, cursor.as_ref(), visit.now).await?;
    if listed.is_beyond(cursor.as_ref()) {
        return Ok(visit.see(&LIST.with(&asked)));
    }
    if let Channel::Agent(agent) = &who {
        // As the partner knew them (R-ROLE-6).
        for row in listed.rows.iter_mut().filter(|row| row.is_edited) {
            if let Some(customer) = customers::find_for(&mut db, agent.partner, row.customer_id).await? {
                row.company_name = customer.company_name.to_string();
                row.country = customer.address.country;
            }
        }
    }
    drop(db);
    visit.ok(EndedPage {
        names_partners: partner.is_none(),
        customers: match partner.filter(|_| who.agent().is_none()) {
            Some(partner) => paths::customers_of(partner),
            None => paths::CUSTOMERS.to_owned(),
        },
        beside: LIST.beside(&asked, &listed),
        chips: LIST.chips(&asked, [("partner", name.filter(|_| who.agent().is_none()))]),
        listed,
    })
}
