//! `GET, POST /people/new`: inviting somebody.

use actix_web::HttpResponse;
use askama::Template;

use super::people::title;
use super::profile::languages;
use crate::accounts::people::{self, Error, NewPerson, parse_email};
use crate::accounts::{PeopleAdmin, Role, Roles, Visitor};
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "accounts/person_new.html")]
struct PersonNewPage {
    form: Form,
    people_title: &'static str,
    roles: Vec<(&'static str, String, String)>,
    languages: Vec<(&'static str, &'static str)>,
}

impl PersonNewPage {
    fn new(form: Form, visit: &Visit, visitor: &Visitor) -> Self {
        Self {
            form,
            people_title: title(&visitor.organisation),
            roles: role_choices(visitor, visit.language),
            languages: languages(),
        }
    }
}

/// The roles that people of the visitor's organisation can have: value, name, what it may do.
pub(super) fn role_choices(visitor: &Visitor, language: Language) -> Vec<(&'static str, String, String)> {
    let told = |key| words::text(language, key).into_owned();
    visitor
        .organisation
        .roles()
        .iter()
        .map(|role| (role.as_str(), told(role.label()), told(role.hint())))
        .collect()
}

/// The roles that were ticked.
pub(super) fn chosen_roles(form: &Form) -> Roles {
    form.fields().all("roles").filter_map(Role::parse).collect()
}

/// The form.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, PeopleAdmin(visitor): PeopleAdmin) -> Result<HttpResponse, PageError> {
    let mut fields = Fields::default();
    fields.set("language", visit.language.tag());
    visit.ok(PersonNewPage::new(Form::from(fields), &visit, &visitor))
}

/// Makes the account and sends the link by which its owner sets a password.
///
/// # Errors
/// When the database does.
pub async fn submit(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let name = form.take_name();
    let email = form.take("email", |text| parse_email(text, &visit.site.customer_domain));
    let language = form.take("language", Language::parse);
    let roles = chosen_roles(&form);
    if roles.is_empty() {
        form.complain("roles", Problem::new("problem-roles-missing"));
    }
    let (Some(name), Some(email), Some(language), false) = (name, email, language, form.failed()) else {
        return visit.unprocessable(PersonNewPage::new(form, &visit, &visitor));
    };
    let desk = visit.desk();
    let flash = Flash::done("people-invited")
        .with("name", name.full())
        .with("email", email.as_str());
    let person = NewPerson {
        organisation: visitor.organisation.clone(),
        sign_in_name: email.as_str().to_owned(),
        name,
        contact_email: email,
        roles,
        language: Some(language),
        time_zone: visitor.time_zone,
    };
    let mut tx = visit.write().await?;
    match people::invite(&mut tx, &visit.cx(), &desk, person.clone()).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(visit.see_with(paths::PEOPLE, flash))
        }
        Err(Error::Taken) => {
            // The page reads; nobody waits for the writer meanwhile.
            drop(tx);
            if people::was_just_invited(&mut visit.read().await?, &person, visit.now).await? {
                return Ok(visit.see_with(paths::PEOPLE, flash));
            }
            form.complain("email", Problem::new("problem-sign-in-name-taken"));
            visit.unprocessable(PersonNewPage::new(form, &visit, &visitor))
        }
        Err(Error::NoRole) => {
            form.complain("roles", Problem::new("problem-roles-missing"));
            visit.unprocessable(PersonNewPage::new(form, &visit, &visitor))
        }
        Err(error) => Err(error.into()),
    }
}
