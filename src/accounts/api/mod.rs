//! A customer's people for programs, in Partner Center's words (R-ACC-5).

pub mod change;
mod examples;
pub mod remove;
pub mod roles;
pub mod users;

use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::people::{self, Person};
use super::{Agent, Organisation};
use crate::api::{Attributes, Fault, Links, Properties, code, guid};
use crate::customers::Customer;
use crate::customers::api::show::find_served;
use crate::customers::api::validations::primary_domain;
use crate::db::Reader;
use crate::values::{EmailAddress, PersonName, Problem};

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        users::list,
        users::create,
        users::show,
        change::submit,
        remove::submit,
        roles::list,
        roles::of_user,
        roles::members,
        roles::add,
        roles::remove
    ),
    tags((name = "Users", description = "A customer's people, who sign in to read and to accept, and their roles."))
)]
pub struct Described;

/// One of a customer's people.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerUser)]
pub struct UserResource {
    /// The user's ID.
    id: Uuid,
    /// What the user signs in with.
    user_principal_name: String,
    /// First name.
    first_name: String,
    /// Last name; empty for a person with one name.
    last_name: String,
    /// The whole name.
    display_name: String,
    /// The customer's country.
    usage_location: &'static str,
    /// Always `none`.
    user_domain_type: &'static str,
    /// `active`, or `inactive` for a user who was deleted.
    state: &'static str,
    /// When the user was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    soft_deletion_time: Option<String>,
    /// The temporary password, in the answer to the call that set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    password_profile: Option<PasswordProfile>,
    /// Where it is.
    links: Links,
    /// The kind of resource.
    attributes: Attributes,
}

/// A temporary password.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PasswordProfile)]
pub struct PasswordProfile {
    /// The password. It is answered once.
    password: String,
    /// Always true: the owner sets a password of their own at the first sign-in, whatever was sent.
    force_change_password: bool,
}

impl PasswordProfile {
    fn temporary(password: &str) -> Self {
        Self {
            password: password.to_owned(),
            force_change_password: true,
        }
    }
}

/// A user as a request sends it.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct UserToSend {
    /// A name at the customer's primary domain. It never changes.
    #[schema(examples("asa@fjordfoods.onassent.example"))]
    pub user_principal_name: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where codes for the first sign-in go. Without it, to the customer's primary contact.
    pub email: Option<String>,
    /// The temporary password. Without it, one is made.
    pub password_profile: Option<PasswordToSend>,
    /// `active` or `inactive`.
    pub state: Option<String>,
}

/// What is changed of a user; what is not sent stays.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct UserChange {
    /// It never changes. If it is sent, it must be the user's.
    pub user_principal_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// A new temporary password.
    pub password_profile: Option<PasswordToSend>,
    /// `active` or `inactive`.
    pub state: Option<String>,
}

/// A temporary password as a request sends it.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct PasswordToSend {
    /// The temporary password: at least eight characters, not one that is guessed first.
    pub password: Option<String>,
    /// It makes no difference: a temporary password has to be changed at the first sign-in.
    pub force_change_password: Option<bool>,
}

impl UserResource {
    /// A user of a customer, with the temporary password that was just set.
    fn of(person: &Person, customer: &Customer, password: Option<&str>) -> Self {
        Self {
            id: person.id.uuid(),
            user_principal_name: person.sign_in_name.clone(),
            first_name: person.name.first().to_owned(),
            last_name: person.name.last().to_owned(),
            display_name: person.name.full(),
            usage_location: customer.address.country.code(),
            user_domain_type: "none",
            state: match person.disabled_at {
                None => "active",
                Some(_) => "inactive",
            },
            soft_deletion_time: person.disabled_at.map(|at| at.to_string()),
            password_profile: password.map(PasswordProfile::temporary),
            links: Links::to(format!("/customers/{}/users/{}", customer.id, person.id)),
            attributes: Attributes::of("CustomerUser"),
        }
    }
}

/// A customer as the organisation of its people.
fn organisation(customer: &Customer) -> Organisation {
    Organisation::Customer {
        id: customer.id,
        name: customer.company_name.to_string(),
    }
}

/// The customer and the user of an address; who is not the customer's is not there (R-ROLE-6).
async fn find(db: &mut Reader, agent: &Agent, (customer, user): (&str, &str)) -> Result<(Customer, Person), Fault> {
    let customer = find_served(db, agent, customer).await?;
    let user = guid("user-id", user)?;
    let person = people::find(db, &organisation(&customer), user).await?;
    match person {
        Some(person) => Ok((customer, person)),
        None => Err(Fault::no_user()),
    }
}

/// The name of a user: what is not sent is as it is `known`.
fn name(sent: &Properties<'_>, known: Option<&PersonName>) -> Result<PersonName, Fault> {
    let part =
        |name: &str, known: Option<&str>| Ok::<_, Fault>(sent.text(name)?.or(known).unwrap_or_default().to_owned());
    let first = part("firstName", known.map(PersonName::first))?;
    let last = part("lastName", known.map(PersonName::last))?;
    if let Some(known) = known.filter(|known| known.first() == first && known.last() == last) {
        return Ok(known.clone());
    }
    PersonName::parse(&first, &last).map_err(|problems| {
        let (field, problem) = problems
            .into_iter()
            .next()
            .unwrap_or_else(|| ("first_name", Problem::new("problem-characters")));
        let property = if field == "last_name" { "lastName" } else { "firstName" };
        Fault::problem(&sent.name(property), &problem)
    })
}

/// What a new user signs in with: a name at the customer's primary domain (R-ACC-1), which may be written as Partner Center has
/// it.
fn sign_in_name(sent: &Properties<'_>, customer: &Customer, suffix: &str) -> Result<EmailAddress, Fault> {
    const NAME: &str = "userPrincipalName";
    let typed = sent.required(NAME)?.trim();
    let (name, domain) = typed.rsplit_once('@').unwrap_or((typed, &customer.domain));
    if !domain.eq_ignore_ascii_case(&customer.domain)
        && primary_domain(domain, suffix).ok().as_deref() != Some(&customer.domain)
    {
        let what = format!("It must be a name at {}.", customer.domain);
        return Err(Fault::property(NAME, what));
    }
    EmailAddress::parse(&format!("{name}@{}", customer.domain)).map_err(|problem| Fault::problem(NAME, &problem))
}

/// Why a user was not added, changed or removed.
fn refused(error: people::Error) -> Fault {
    match error {
        people::Error::Taken => Fault::property("userPrincipalName", "It is taken. Choose another."),
        people::Error::NotThere => Fault::no_user(),
        people::Error::Changed => Fault::conflict("The user was changed meanwhile. Get the user again."),
        people::Error::LastAdmin | people::Error::Oneself => Fault::forbidden(
            code::NOT_ALLOWED,
            "This is the customer's last Customer admin, who cannot be removed. Ask the customer to name another first.",
        ),
        people::Error::NoRole => Fault::property("role", "It is the user's only role. Delete the user instead."),
        people::Error::Letter(error) => error.into(),
        people::Error::Database(error) => error.into(),
    }
}
