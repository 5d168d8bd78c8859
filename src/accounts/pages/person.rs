//! `GET, POST /people/{account}` and what can be done to a person: roles, disable, enable, a new link.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::people::title;
use super::person_new::{chosen_roles, role_choices};
use crate::accounts::people::{self, Desk, Error, Person};
use crate::accounts::{PeopleAdmin, Visitor};
use crate::values::Problem;
use crate::values::id::AccountId;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "accounts/person.html")]
struct PersonPage {
    form: Form,
    person: Person,
    people_title: &'static str,
    roles: Vec<(&'static str, String, String)>,
    is_oneself: bool,
}

impl PersonPage {
    fn new(form: Form, person: Person, visit: &Visit, visitor: &Visitor) -> Self {
        Self {
            form,
            is_oneself: person.id == visitor.account,
            person,
            people_title: title(&visitor.organisation),
            roles: role_choices(visitor, visit.language),
        }
    }
}

fn filled(person: &Person) -> Form {
    let mut fields = Fields::default();
    for role in person.roles.iter() {
        fields.add("roles", role.as_str());
    }
    fields.set("revision", person.revision.to_string());
    Form::from(fields)
}

fn id(path: &str) -> Result<AccountId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

async fn find(visit: &Visit, visitor: &Visitor, account: AccountId) -> Result<Person, PageError> {
    people::find(&mut visit.read().await?, &visitor.organisation, account)
        .await?
        .ok_or(PageError::NotFound)
}

/// The person, with the roles to tick.
///
/// # Errors
/// When there is no such person in the visitor's organisation.
pub async fn show(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
) -> Result<HttpResponse, PageError> {
    let person = find(&visit, &visitor, id(&account)?).await?;
    visit.ok(PersonPage::new(filled(&person), person, &visit, &visitor))
}

/// Gives the person other roles.
///
/// # Errors
/// When there is no such person in the visitor's organisation.
pub async fn submit(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let account = id(&account)?;
    let revision = form.value("revision").parse().unwrap_or_default();
    let mut tx = visit.write().await?;
    let changed = people::change_roles(
        &mut tx,
        &visit.cx(),
        &visitor.organisation,
        account,
        revision,
        chosen_roles(&form),
    )
    .await;
    let (status, key) = match changed {
        Ok(()) => {
            tx.commit().await?;
            return Ok(visit.see_with(&paths::person(account), Flash::done("person-roles-saved")));
        }
        Err(Error::Changed) => (StatusCode::CONFLICT, "problem-roles-changed"),
        Err(Error::NoRole) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-missing"),
        Err(Error::Oneself) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-oneself"),
        Err(Error::LastAdmin) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-last-admin"),
        Err(error) => return Err(error.into()),
    };
    drop(tx);
    let person = find(&visit, &visitor, account).await?;
    let now: Vec<_> = person
        .roles
        .iter()
        .map(|role| words::text(visit.language, role.label()))
        .collect();
    let problem = match status {
        StatusCode::CONFLICT => Problem::new(key).with("now", now.join(", ")),
        _ => Problem::new(key),
    };
    form.complain("roles", problem);
    form.fields_mut().set("revision", person.revision.to_string());
    visit.page(status, PersonPage::new(form, person, &visit, &visitor))
}

fn done(visit: &Visit, person: &Person, key: &'static str) -> HttpResponse {
    let flash = Flash::done(key).with("name", person.name.full());
    visit.see_with(&paths::person(person.id), flash)
}

/// Keeps the person from signing in, at once.
///
/// # Errors
/// When there is no such person, or it is the visitor, or the last who administers.
pub async fn disable(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let account = id(&account)?;
    let mut tx = visit.write().await?;
    let person = people::disable(&mut tx, &visit.cx(), &visitor.organisation, account).await?;
    tx.commit().await?;
    Ok(done(&visit, &person, "person-disabled-done"))
}

/// Lets the person sign in again.
///
/// # Errors
/// When there is no such person.
pub async fn enable(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let account = id(&account)?;
    let mut tx = visit.write().await?;
    let person = people::enable(&mut tx, &visit.cx(), &visitor.organisation, account).await?;
    tx.commit().await?;
    Ok(done(&visit, &person, "person-enabled-done"))
}

/// Sends the person a new set-password link.
///
/// # Errors
/// When there is no such person, or nothing is to be set any more.
pub async fn resend(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let account = id(&account)?;
    let desk = Desk {
        keys: &visit.site.keys,
        public_url: &visit.site.public_url,
    };
    let mut tx = visit.write().await?;
    let person = people::resend(&mut tx, &visit.cx(), &desk, &visitor.organisation, account).await?;
    tx.commit().await?;
    Ok(done(&visit, &person, "person-resent-done"))
}
