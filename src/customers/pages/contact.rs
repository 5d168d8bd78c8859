//! `GET, POST /customers/{customer}/contact`: a partner corrects the contact address of a Customer admin who has no own password
//! yet (R-ACC-3, R-ROLE-8).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::accounts::Agent;
use crate::accounts::contact_by_others::{self, Corrected};
use crate::accounts::people::{self, Person};
use crate::customers::{self, Customer};
use crate::relationships;
use crate::values::id::CustomerId;
use crate::values::{EmailAddress, Problem};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "customers/contact.html")]
struct ContactPage {
    form: Form,
    customer: Customer,
    person: Person,
}

enum Found {
    Form(Box<(Customer, Person)>),
    /// Nothing can be corrected; the page that says why.
    Instead(HttpResponse),
}

async fn find(visit: &Visit, agent: &Agent, path: &str) -> Result<Found, PageError> {
    let id: CustomerId = path.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let customer = customers::find_for(&mut db, agent.partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    agent.editor()?;
    let instead = |notice| Found::Instead(visit.see_with(&paths::customer(id), Flash::notice(notice)));
    let relationship = relationships::between(&mut db, agent.partner, id).await?;
    if !relationship.is_some_and(|relationship| relationship.is_open()) {
        return Ok(instead("customers-flash-ended-edit"));
    }
    let people = people::of_customer(&mut db, id).await?;
    Ok(match people::first_admin(&people) {
        None => instead("customers-flash-no-admin"),
        Some(person) if !people::is_in_partners_hands(&people, person) => instead("customers-flash-contact-own"),
        Some(person) => Found::Form(Box::new((customer, person.clone()))),
    })
}

/// The address, to be corrected.
///
/// # Errors
/// If the customer is not there for this agent, the role does not reach so far, or the database query fails.
pub async fn show(visit: Visit, agent: Agent, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    match find(&visit, &agent, &path).await? {
        Found::Form(found) => {
            let (customer, person) = *found;
            let mut fields = Fields::default();
            fields.set("email", person.contact_email.as_str());
            fields.set("revision", person.revision.to_string());
            let form = visit.typed_or(Form::from(fields));
            visit.ok(ContactPage { form, customer, person })
        }
        Found::Instead(response) => Ok(response),
    }
}

/// Corrects it. Sent twice, it is done once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    agent: Agent,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let (customer, person) = match find(&visit, &agent, &path).await? {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let Some(email) = form.take("email", EmailAddress::parse) else {
        return visit.unprocessable(ContactPage { form, customer, person });
    };
    let revision = form.value("revision").parse().unwrap_or_default();
    let corrected = visit
        .transact(async |tx| contact_by_others::correct(tx, &visit.cx(), customer.id, revision, &email).await)
        .await?;
    let account = paths::customer(customer.id);
    match corrected {
        Corrected::Done => {
            let flash = Flash::done("customers-flash-contact").with("email", email.as_str());
            Ok(visit.see_with(&account, flash))
        }
        Corrected::Meanwhile => {
            form.complain("email", Problem::new("problem-contact-meanwhile"));
            form.fields_mut().set("revision", person.revision.to_string());
            visit.page(StatusCode::CONFLICT, ContactPage { form, customer, person })
        }
        Corrected::OwnerHasOwn => Ok(visit.see_with(&account, Flash::notice("customers-flash-contact-own"))),
        Corrected::Nobody => Ok(visit.see_with(&account, Flash::notice("customers-flash-no-admin"))),
    }
}
