//! `PATCH /v1/customers/{customer}/users/{account}`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use super::users::password;
use super::{UserChange, UserResource, examples, find, name, organisation, refused};
use crate::accounts::people::{self, Issued};
use crate::accounts::{Agent, Role, profile};
use crate::api::{Body, ByAgent, Call, Fault, Properties, code};
use crate::paths::api;
use crate::web::Passwords;

/// Whether the user is to be active; `None` where that is not sent.
fn state(sent: &Properties<'_>) -> Result<Option<bool>, Fault> {
    match sent.text("state")?.map(|state| state.trim().to_lowercase()).as_deref() {
        None | Some("" | "none") => Ok(None),
        Some("active") => Ok(Some(true)),
        Some("inactive") => Ok(Some(false)),
        Some(_) => Err(Fault::property("state", "It must be active or inactive.")),
    }
}

fn has_own_password(what: &str) -> Fault {
    Fault::forbidden(
        code::NOT_ALLOWED,
        format!("The user is not in your hands any more: only the customer's people {what}."),
    )
}

/// Changes a user: the name and the temporary password until the user has a password of their own (R-ACC-3, R-ACC-5), and
/// whether the user may sign in. What is not sent, or sent as it is, stays.
///
/// # Errors
/// If the user is not there, a property is wrong, the role does not reach so far, or the database query fails.
#[utoipa::path(
    patch,
    path = api::USER,
    tag = "Users",
    summary = "Change a customer's user",
    description = "Changes the name or the temporary password of a user whom a partner added and who has no password of their own yet \
                   (403 afterwards), or the state of any user: `active` restores a deleted user.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("account" = Uuid, Path, description = "The user's ID."),
    ),
    request_body(
        content = UserChange,
        content_type = "application/json",
        example = json!({ "firstName": "Åsa", "lastName": "Öberg", "state": "active" }),
    ),
    responses((
        status = 200,
        description = "The user as it is now.",
        body = UserResource,
        example = json!(examples::user()),
    )),
)]
pub async fn submit(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    path: Path<(String, String)>,
    passwords: Data<Passwords>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let path = path.into_inner();
    let (customer, user) = find(&mut call.read().await?, &agent, (&path.0, &path.1)).await?;
    agent.editor()?;
    let sent = body.properties();
    if let Some(principal) = sent.text("userPrincipalName")?
        && !principal.trim().eq_ignore_ascii_case(&user.sign_in_name)
    {
        return Err(Fault::property(
            "userPrincipalName",
            "It cannot be changed. Add another user instead.",
        ));
    }
    let (name, state) = (name(&sent, Some(&user.name))?, state(&sent)?);
    let known = [
        name.first(),
        name.last(),
        &*user.sign_in_name,
        customer.company_name.as_str(),
    ];
    let password = password(&sent, &known)?;
    let typed = sent.object("passwordProfile")?.text("password")?;
    let hash = match &password {
        Some(password) => Some(passwords.pool.hash(password).await?),
        None => None,
    };
    call.change(StatusCode::OK, async |tx, cx| {
        let (customer, user) = find(tx, &agent, (&path.0, &path.1)).await?;
        let organisation = organisation(&customer);
        if state == Some(true) {
            if user.disabled_at.is_some() && user.roles.has(Role::CustomerAdmin) {
                let what = "Only a Customer admin makes somebody Customer admin, under People in the portal.";
                return Err(Fault::forbidden(code::ROLE, what));
            }
            people::enable(tx, cx, &organisation, user.id).await.map_err(refused)?;
        }
        let is_named = profile::correct_name(tx, cx, &organisation, user.id, name).await;
        if !is_named.map_err(refused)? {
            return Err(has_own_password("change their names"));
        }
        if let Some(hash) = hash {
            match people::issue_temporary_password_to(tx, cx, customer.id, user.id, hash).await? {
                Issued::Issued { .. } => {}
                Issued::OwnerHasOwn => return Err(has_own_password("set their passwords")),
                Issued::Meanwhile => return Err(refused(people::Error::Changed)),
                Issued::Nobody => {
                    let what = "The user was deleted. Send the state active, too, to restore the user.";
                    return Err(Fault::property("state", what));
                }
            }
        }
        if state == Some(false) {
            people::disable(tx, cx, &organisation, user.id).await.map_err(refused)?;
        }
        let now = people::find(tx, &organisation, user.id)
            .await?
            .ok_or_else(Fault::no_user)?;
        Ok(UserResource::of(&now, &customer, typed.filter(|_| password.is_some())))
    })
    .await
}
