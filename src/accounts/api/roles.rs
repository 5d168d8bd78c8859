//! `GET /v1/customers/{customer}/directoryroles`, `…/users/{account}/directoryroles`,
//! `GET, POST …/directoryroles/{role}/usermembers`, `DELETE …/usermembers/{account}`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::{Uuid, uuid};

use super::{examples, find, organisation, refused};
use crate::accounts::people::{self, Person};
use crate::accounts::{Agent, Role, Roles};
use crate::api::{Attributes, Body, ByAgent, Call, Collection, Fault, answer, code, guid};
use crate::customers::api::show::find_served;
use crate::paths::api;

/// The roles of a customer's people, each with the ID and the name that it has for programs: the IDs of the directory's own
/// roles for the same, which some clients know by heart.
const ROLES: [(Role, Uuid, &str); 2] = [
    (
        Role::CustomerAdmin,
        uuid!("62e90394-69f5-4237-9190-012177145e10"),
        "Customer admin",
    ),
    (
        Role::CustomerUser,
        uuid!("a0b1b346-4d3e-4e8b-98f8-753987be4970"),
        "Customer user",
    ),
];

/// A role of a customer's people.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryRole {
    /// The role's ID, the same for all customers.
    id: Uuid,
    /// `Customer admin` (may accept) or `Customer user` (may read).
    name: &'static str,
    /// The kind of resource.
    attributes: Attributes,
}

impl DirectoryRole {
    fn all() -> impl Iterator<Item = (Role, Self)> {
        ROLES.into_iter().map(|(role, id, name)| {
            let shown = Self {
                id,
                name,
                attributes: Attributes::of("DirectoryRole"),
            };
            (role, shown)
        })
    }
}

/// A user who has a role.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UserMember {
    /// The user's ID.
    id: Uuid,
    /// The user's whole name.
    display_name: String,
    /// What the user signs in with.
    user_principal_name: String,
    /// The role's ID.
    role_id: Uuid,
    /// The kind of resource.
    attributes: Attributes,
}

impl UserMember {
    fn of(person: &Person, role_id: Uuid) -> Self {
        Self {
            id: person.id.uuid(),
            display_name: person.name.full(),
            user_principal_name: person.sign_in_name.clone(),
            role_id,
            attributes: Attributes::of("UserMember"),
        }
    }
}

/// A user to be given a role.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct MemberToAdd {
    /// The user's ID.
    pub id: Uuid,
}

/// The role of an address.
fn role(text: &str) -> Result<(Role, Uuid), Fault> {
    let id: Uuid = guid("directory-role-id", text)?;
    let known = ROLES.into_iter().find(|(_, known, _)| *known == id);
    known
        .map(|(role, id, _)| (role, id))
        .ok_or_else(|| Fault::not_found("role"))
}

/// The roles that a customer's people can have.
///
/// # Errors
/// If the customer is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::DIRECTORY_ROLES,
    tag = "Users",
    summary = "List the roles of a customer's users",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    responses((
        status = 200,
        description = "The roles.",
        body = Collection<DirectoryRole>,
        content_type = "application/json",
        example = json!(examples::page(examples::role(), "/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/directoryroles")),
    )),
)]
pub async fn list(call: Call, ByAgent(agent): ByAgent<Agent>, customer: Path<String>) -> Result<HttpResponse, Fault> {
    let customer = find_served(&mut call.read().await?, &agent, &customer).await?;
    let roles: Vec<_> = DirectoryRole::all().map(|(_, shown)| shown).collect();
    let uri = format!("/customers/{}/directoryroles", customer.id);
    Ok(answer(StatusCode::OK, &Collection::whole(roles, uri)))
}

/// The roles of one of a customer's people.
///
/// # Errors
/// If the user is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::USER_ROLES,
    tag = "Users",
    summary = "List a user's roles",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("account" = Uuid, Path, description = "The user's ID."),
    ),
    responses((
        status = 200,
        description = "The roles.",
        body = Collection<DirectoryRole>,
        content_type = "application/json",
        example = json!(examples::page(examples::role(), "/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/users/01930f2e-8b3c-7e41-a5d2-6c7f0e9d1b28/directoryroles")),
    )),
)]
pub async fn of_user(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    let (customer, user) = find(&mut call.read().await?, &agent, (&path.0, &path.1)).await?;
    let roles: Vec<_> = DirectoryRole::all()
        .filter(|(role, _)| user.roles.has(*role))
        .map(|(_, shown)| shown)
        .collect();
    let uri = format!("/customers/{}/users/{}/directoryroles", customer.id, user.id);
    Ok(answer(StatusCode::OK, &Collection::whole(roles, uri)))
}

/// Who of a customer's people has a role.
///
/// # Errors
/// If the customer or the role is not there, or the database query fails.
#[utoipa::path(
    get,
    path = api::ROLE_MEMBERS,
    tag = "Users",
    summary = "List the users who have a role",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("role" = Uuid, Path, description = "The role's ID."),
    ),
    responses((
        status = 200,
        description = "The users.",
        body = Collection<UserMember>,
        content_type = "application/json",
        example = json!(examples::page(examples::member(), "/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/directoryroles/a0b1b346-4d3e-4e8b-98f8-753987be4970/usermembers")),
    )),
)]
pub async fn members(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    let mut db = call.read().await?;
    let customer = find_served(&mut db, &agent, &path.0).await?;
    let (role, role_id) = role(&path.1)?;
    let people = people::of_customer(&mut db, customer.id).await?;
    let members: Vec<_> = people
        .iter()
        .filter(|person| person.disabled_at.is_none() && person.roles.has(role))
        .map(|person| UserMember::of(person, role_id))
        .collect();
    let uri = format!("/customers/{}/directoryroles/{role_id}/usermembers", customer.id);
    Ok(answer(StatusCode::OK, &Collection::whole(members, uri)))
}

/// Gives a user a role. Customer admin is given by a Customer admin alone (R-ACC-5).
///
/// # Errors
/// If the user or the role is not there, the role is Customer admin, the agent's role does not reach so far, or the database
/// query fails.
#[utoipa::path(
    post,
    path = api::ROLE_MEMBERS,
    tag = "Users",
    summary = "Give a user a role",
    description = "Only `Customer user` can be given. A Customer admin of the customer makes others Customer admin, in the portal: 403 \
                   with the code 900150.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("role" = Uuid, Path, description = "The role's ID."),
    ),
    request_body(
        content = MemberToAdd,
        content_type = "application/json",
        example = json!({ "id": "01930f2e-8b3c-7e41-a5d2-6c7f0e9d1b28" }),
    ),
    responses((
        status = 201,
        description = "The user has the role.",
        body = UserMember,
        example = json!(examples::member()),
    )),
)]
pub async fn add(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    find_served(&mut call.read().await?, &agent, &path.0).await?;
    let (role, role_id) = role(&path.1)?;
    agent.editor()?;
    let sent = body.properties();
    let user = sent.required("id")?;
    find(&mut call.read().await?, &agent, (&path.0, user)).await?;
    if role == Role::CustomerAdmin {
        return Err(Fault::forbidden(
            code::ROLE,
            "Only a Customer admin makes somebody Customer admin, under People in the portal.",
        ));
    }
    call.change(StatusCode::CREATED, async |tx, cx| {
        let (customer, person) = find(tx, &agent, (&path.0, user)).await?;
        let roles: Roles = person.roles.iter().chain([role]).collect();
        let organisation = organisation(&customer);
        people::change_roles(tx, cx, &organisation, person.id, person.revision, roles)
            .await
            .map_err(refused)?;
        Ok(UserMember::of(&person, role_id))
    })
    .await
}

/// Takes a role from a user: who is Customer admin no more may still read. The last Customer admin stays (R-ACC-5).
///
/// # Errors
/// If the user does not have the role, or no other; the agent's role does not reach so far, or the database query fails.
#[utoipa::path(
    delete,
    path = api::ROLE_MEMBER,
    tag = "Users",
    summary = "Take a role from a user",
    description = "A user who is no Customer admin any more stays as Customer user. The last Customer admin stays (403), and so does a \
                   user's only role (400): delete the user instead.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("role" = Uuid, Path, description = "The role's ID."),
        ("account" = Uuid, Path, description = "The user's ID."),
    ),
    responses((status = 204, description = "The user does not have the role.")),
)]
pub async fn remove(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    let (role, _) = role(&path.1)?;
    find(&mut call.read().await?, &agent, (&path.0, &path.2)).await?;
    agent.editor()?;
    call.change(StatusCode::NO_CONTENT, async |tx, cx| {
        let (customer, person) = find(tx, &agent, (&path.0, &path.2)).await?;
        if !person.roles.has(role) {
            return Err(Fault::not_found("member"));
        }
        let kept = person.roles.iter().filter(|kept| *kept != role);
        let reader = (role == Role::CustomerAdmin).then_some(Role::CustomerUser);
        let roles: Roles = kept.chain(reader).collect();
        let organisation = organisation(&customer);
        people::change_roles(tx, cx, &organisation, person.id, person.revision, roles)
            .await
            .map_err(refused)?;
        Ok(())
    })
    .await
}
