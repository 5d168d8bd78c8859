//! `GET, POST /people/new`: inviting somebody.

use actix_web::HttpResponse;
use askama::Template;

use super::people::title;
use super::profile::languages;
use crate::accounts::people::{self, Error, NewPerson, parse_email};
use crate::accounts::{PeopleAdmin, Role, Roles, Visitor};
use crate::customers;
use crate::values::characters::ascii_forms;
use crate::values::{EmailAddress, Language, Problem};
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
    /// What follows a customer's user's name where they sign in (R-ACC-1): an @ and its domain; empty for everybody else.
    after_name: String,
}

impl PersonNewPage {
    fn new(form: Form, visit: &Visit, visitor: &Visitor, domain: &str) -> Self {
        Self {
            after_name: if domain.is_empty() {
                String::new()
            } else {
                format!("@{domain}")
            },
            form,
            people_title: title(&visitor.organisation),
            roles: role_choices(visitor, visit.language),
            languages: languages(),
        }
    }
}

/// The roles that people of the visitor's organisation can have: value, name, what it may do.
pub(super) fn role_choices(visitor: &Visitor, language: Language) -> Vec<(&'static str, String, String)> {
    let text = |key| words::text(language, key).into_owned();
    visitor
        .organisation
        .roles()
        .iter()
        .map(|role| {
            (
                role.as_str(),
                text(role.label()),
                text(role.hint(&visitor.organisation)),
            )
        })
        .collect()
}

/// The roles that were ticked.
pub(super) fn chosen_roles(form: &Form) -> Roles {
    form.fields().all("roles").filter_map(Role::parse).collect()
}

/// The primary domain of a customer, in which its people sign in; empty for everybody else (R-ACC-1).
async fn domain(visit: &Visit, visitor: &Visitor) -> Result<String, PageError> {
    let Some(customer) = visitor.organisation.customer() else {
        return Ok(String::new());
    };
    let customer = customers::find(&mut visit.read().await?, customer).await?;
    Ok(customer.ok_or(PageError::NotFound)?.domain)
}

/// What a customer's user signs in with: the name before the primary domain.
fn user_name(typed: &str, domain: &str) -> Result<EmailAddress, Problem> {
    let typed = ascii_forms(typed);
    let name = typed.trim();
    // The whole sign-in name may have been pasted.
    let name = match name.rsplit_once('@') {
        Some((name, end)) if end.eq_ignore_ascii_case(domain) => name,
        _ => name,
    };
    if name.is_empty() {
        return Err(Problem::new("problem-user-name-missing"));
    }
    EmailAddress::parse(&format!("{name}@{domain}")).map_err(|_| Problem::new("problem-user-name"))
}

/// The form.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, PeopleAdmin(visitor): PeopleAdmin) -> Result<HttpResponse, PageError> {
    let domain = domain(&visit, &visitor).await?;
    let mut fields = Fields::default();
    fields.set("language", visit.language.tag());
    let form = visit.typed_or(Form::from(fields));
    visit.ok(PersonNewPage::new(form, &visit, &visitor, &domain))
}

/// Makes the account and sends the link by which its owner sets a password.
///
/// # Errors
/// If the database query fails.
pub async fn submit(
    visit: Visit,
    PeopleAdmin(visitor): PeopleAdmin,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let domain = domain(&visit, &visitor).await?;
    let name = form.take_name("");
    // Agents and the operator's people sign in with their e-mail, a customer's users in its domain (R-ACC-1).
    let (email, sign_in_name) = if domain.is_empty() {
        let email = form.take("email", |text| parse_email(text, &visit.site.customer_domain));
        (email.clone(), email)
    } else {
        let email = form.take("email", EmailAddress::parse);
        (email, form.take("user_name", |typed| user_name(typed, &domain)))
    };
    let language = form.take("language", Language::parse);
    let roles = chosen_roles(&form);
    if roles.is_empty() {
        form.complain("roles", Problem::new("problem-roles-missing"));
    }
    let (Some(name), Some(email), Some(sign_in_name), Some(language), false) =
        (name, email, sign_in_name, language, form.failed())
    else {
        return visit.unprocessable(PersonNewPage::new(form, &visit, &visitor, &domain));
    };
    let mailer = visit.mailer();
    let flash = Flash::done("people-invited")
        .with("name", name.full())
        .with("email", email.as_str());
    let person = NewPerson {
        organisation: visitor.organisation.clone(),
        sign_in_name: sign_in_name.as_str().to_owned(),
        name,
        contact_email: email,
        roles,
        language: Some(language),
        time_zone: visitor.time_zone,
    };
    let invited = visit
        .transact(async |tx| people::invite(tx, &visit.cx(), &mailer, person.clone()).await)
        .await;
    match invited {
        Ok(_) => Ok(visit.see_with(paths::PEOPLE, flash)),
        Err(Error::Taken) => {
            if people::was_just_invited(&mut visit.read().await?, &person, visit.now).await? {
                return Ok(visit.see_with(paths::PEOPLE, flash));
            }
            let field = if domain.is_empty() { "email" } else { "user_name" };
            form.complain(field, Problem::new("problem-sign-in-name-taken"));
            visit.unprocessable(PersonNewPage::new(form, &visit, &visitor, &domain))
        }
        Err(Error::NoRole) => {
            form.complain("roles", Problem::new("problem-roles-missing"));
            visit.unprocessable(PersonNewPage::new(form, &visit, &visitor, &domain))
        }
        Err(error) => Err(error.into()),
    }
}
