//! `GET /demo`: who can sign in to the demo, so that a newcomer need not look anything up.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::of_demo;
use crate::web::{PageError, Visit, filters, paths};

/// Somebody whom a newcomer to the demo can be.
#[derive(Debug, Clone)]
pub struct DemoPerson {
    /// What to sign in with.
    pub sign_in_name: String,
    /// The password.
    pub password: String,
    /// The message that names the role.
    pub role: &'static str,
}

/// An organisation of the demo.
#[derive(Debug, Clone)]
pub struct DemoOrganisation {
    /// Its name.
    pub name: String,
    /// The message that says what it is: a kind of partner, the operator, a customer.
    pub kind: &'static str,
    /// Its people.
    pub people: Vec<DemoPerson>,
}

/// The people of the demo; the app holds them as `Data`.
#[derive(Debug, Clone, Default)]
pub struct DemoPeople(pub Vec<DemoOrganisation>);

#[derive(Template)]
#[template(path = "mail/demo.html")]
struct DemoPage<'a> {
    organisations: &'a [DemoOrganisation],
    count: usize,
}

/// The list; each line has a button that signs in.
///
/// # Errors
/// When this is not the demo.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let people = of_demo::<DemoPeople>(&visit, &request)?;
    visit.ok(DemoPage {
        count: people.0.iter().map(|organisation| organisation.people.len()).sum(),
        organisations: &people.0,
    })
}
