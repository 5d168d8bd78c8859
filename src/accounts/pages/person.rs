//! `GET, POST /people/{account}` and what can be done to a person: roles, disable, enable, a new link.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::people::title;
use super::person_new::{chosen_roles, role_choices};
use crate::accounts::people::{self, Error, Person};
use crate::accounts::{Organisation, PeopleAdmin, Visitor};
use crate::db::Tx;
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
    /// The person is a customer's: another Customer admin changes the contact address (R-ACC-2).
    is_customers: bool,
    /// Where that is done.
    contact: String,
}

impl PersonPage {
    fn new(form: Form, person: Person, visit: &Visit, visitor: &Visitor) -> Self {
        Self {
            form,
            is_oneself: person.id == visitor.account,
            is_customers: visitor.organisation.customer().is_some(),
            contact: if person.id == visitor.account {
                paths::PROFILE_CONTACT.to_owned()
            } else {
                paths::person_contact(person.id)
            },
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

async fn find(visit: &Visit, organisation: &Organisation, account: AccountId) -> Result<Person, PageError> {
    people::find(&mut visit.read().await?, organisation, account)
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
    let person = find(&visit, &visitor.organisation, id(&account)?).await?;
    let form = visit.typed_or(filled(&person));
    visit.ok(PersonPage::new(form, person, &visit, &visitor))
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
    let (organisation, roles) = (&visitor.organisation, chosen_roles(&form));
    let changed = visit
        .transact(async |tx| people::change_roles(tx, &visit.cx(), organisation, account, revision, roles).await)
        .await;
    let (status, key) = match changed {
        Ok(()) => return Ok(visit.see_with(&paths::person(account), Flash::done("person-roles-saved"))),
        Err(Error::Changed) => (StatusCode::CONFLICT, "problem-roles-changed"),
        Err(Error::NoRole) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-missing"),
        Err(Error::Oneself) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-oneself"),
        Err(Error::LastAdmin) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-roles-last-admin"),
        Err(error) => return Err(error.into()),
    };
    let person = find(&visit, &visitor.organisation, account).await?;
    let now: Vec<_> = person
        .roles
        .iter()
        .map(|role| words::text(visit.language, role.label()))
        .collect();
    let problem = match status {
        StatusCode::CONFLICT => {
            Problem::new(key).with("now", now.join(words::text(visit.language, "layout-list").as_ref()))
        }
        _ => Problem::new(key),
    };
    form.complain("roles", problem);
    form.fields_mut().set("revision", person.revision.to_string());
    visit.page(status, PersonPage::new(form, person, &visit, &visitor))
}

/// Does something to the person of the address, and says so on the person's page.
async fn change(
    visit: &Visit,
    organisation: &Organisation,
    account: &str,
    done: &'static str,
    verb: impl AsyncFnOnce(&mut Tx, AccountId) -> Result<Person, Error>,
) -> Result<HttpResponse, PageError> {
    let account = id(account)?;
    let changed = visit.transact(async |tx| verb(tx, account).await).await;
    let flash = match changed {
        Ok(person) => Flash::done(done).with("name", person.name.full()),
        Err(Error::Changed) => {
            // Another organisation's is still not there.
            find(visit, organisation, account).await?;
            Flash::notice("person-not-resent")
        }
        Err(error) => return Err(error.into()),
    };
    Ok(visit.see_with(&paths::person(account), flash))
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
    let organisation = &visitor.organisation;
    change(
        &visit,
        organisation,
        &account,
        "person-disabled-done",
        async |tx, account| people::disable(tx, &visit.cx(), organisation, account).await,
    )
    .await
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
    let organisation = &visitor.organisation;
    change(
        &visit,
        organisation,
        &account,
        "person-enabled-done",
        async |tx, account| people::enable(tx, &visit.cx(), organisation, account).await,
    )
    .await
}

/// Sends the person a new set-password link, once for each time that the page was opened.
///
/// # Errors
/// When there is no such person.
pub async fn resend(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    account: Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let (organisation, mailer) = (&visitor.organisation, visit.mailer());
    let revision = form.value("revision").parse().unwrap_or_default();
    change(
        &visit,
        organisation,
        &account,
        "person-resent-done",
        async |tx, account| people::resend(tx, &visit.cx(), &mailer, organisation, account, revision).await,
    )
    .await
}
