//! `GET, POST /customers/{customer}/edit`: **Edit**

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::fields::{self, Offered};
use crate::accounts::{Agent, Editor};
use crate::customers::{self, Customer, EditError};
use crate::db::Reader;
use crate::relationships;
use crate::values::Problem;
use crate::values::id::CustomerId;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The fields in the order of the page.
const FIELDS: [&str; 16] = [
    "revision",
    "company_name",
    "language",
    "bought_before",
    "country",
    "line1",
    "line2",
    "postal_code",
    "city",
    "province",
    "registration_number",
    "first_name",
    "last_name",
    "one_name",
    "email",
    "phone",
];

#[derive(Template)]
#[template(path = "customers/edit.html")]
struct EditPage {
    customer: Customer,
    offered: Offered,
    form: Form,
    /// What somebody changed meanwhile: the fields that differ, and what they hold now.
    now: Vec<(&'static str, String)>,
}

impl EditPage {
    fn new(visit: &Visit, customer: Customer, mut form: Form) -> Self {
        Self {
            offered: Offered::new(&mut form, visit.language),
            customer,
            form,
            now: Vec::new(),
        }
    }
}

/// The form, filled in; or as it was typed, in another language or for another country.
///
/// # Errors
/// If the customer is not there for this agent, the role does not reach so far, or the database query fails.
pub async fn show(visit: Visit, agent: Agent, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    match find(&visit, &mut visit.read().await?, &agent, &path).await? {
        Found::Form(found) => {
            let customer = found.0;
            let mut form = visit.typed_or(fields::fill(&customer));
            if fields::was_refused_for(&form, "revision") {
                return conflict(&visit, customer, form);
            }
            if fields::was_refused(&form) {
                fields::read(&mut form, Some(&customer), visit.language);
                form.order_problems(&FIELDS);
                fields::complain_as_before(&mut form);
            }
            visit.page(form.status(), EditPage::new(&visit, customer, form))
        }
        Found::Instead(response) => Ok(response),
    }
}

enum Found {
    Form(Box<(Customer, Editor)>),
    /// Nothing can be edited; the page that says why.
    Instead(HttpResponse),
}

async fn find(visit: &Visit, db: &mut Reader, agent: &Agent, path: &str) -> Result<Found, PageError> {
    let id: CustomerId = path.parse().map_err(|_| PageError::NotFound)?;
    let customer = customers::find_for(db, agent.partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let who = agent.editor()?;
    let relationship = relationships::between(db, agent.partner, id).await?;
    if !relationship.is_some_and(|relationship| relationship.is_open()) {
        let flash = Flash::notice("customers-flash-ended-edit");
        return Ok(Found::Instead(visit.see_with(&paths::customer(id), flash)));
    }
    Ok(Found::Form(Box::new((customer, who))))
}

/// Edits. Sent twice, it is done once; anyone who saw an older state is shown what it is now.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    agent: Agent,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &mut visit.read().await?, &agent, &path).await?;
    let (customer, who) = match found {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let revision = form.value("revision").parse();
    let revision: i64 = revision.map_err(|_| PageError::BadRequest("error-broken-request"))?;
    let said = fields::read(&mut form, Some(&customer), visit.language).profile;
    form.order_problems(&FIELDS);
    let Some(what) = said else {
        return visit.unprocessable(EditPage::new(&visit, customer, form));
    };
    let edited = visit
        .transact(async |tx| customers::edit(tx, &visit.cx(), &who, customer.id, revision, &what).await)
        .await;
    match edited {
        Ok(()) => {
            let flash = Flash::done("customers-flash-edited").with("company", what.company_name.as_str());
            Ok(visit.see_with(&paths::customer(customer.id), flash))
        }
        Err(EditError::Changed(now)) => conflict(&visit, *now, form),
        Err(EditError::NotServed) => Err(PageError::NotFound),
        Err(EditError::Database(error)) => Err(error.into()),
    }
}

/// Somebody else changed it: what it is now is shown, what was typed is kept, and replaces it only when sent once more.
fn conflict(visit: &Visit, now: Customer, mut form: Form) -> Result<HttpResponse, PageError> {
    let differing = fields::differing(&form, &now, visit.language);
    form.complain("revision", Problem::new("problem-customer-changed"));
    form.fields_mut().set("revision", now.revision.to_string());
    let page = EditPage {
        now: differing,
        ..EditPage::new(visit, now, form)
    };
    visit.page(StatusCode::CONFLICT, page)
}
