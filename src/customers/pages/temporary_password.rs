//! `POST /customers/{customer}/temporary-password`: **Issue temporary password**

use actix_web::web::Data;
use actix_web::{HttpResponse, web};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};

use crate::accounts::Agent;
use crate::accounts::passwords::Password;
use crate::accounts::people::{self, Issued};
use crate::customers::{self, Customer};
use crate::relationships;
use crate::values::id::CustomerId;
use crate::values::secret::temporary_password;
use crate::web::layout::Flash;
use crate::web::{PageError, Passwords, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "customers/temporary_password.html")]
struct IssuedPage {
    customer: Customer,
    sign_in_name: String,
    password: SecretString,
    sign_in_at: String,
    /// A mailed code is asked for besides (E-3).
    takes_code: bool,
}

/// Issues a new temporary password for the customer's first Customer admin and shows it, once (R-ACC-3, R-ROLE-8).
///
/// # Errors
/// When the role does not reach so far, the customer is not there for this agent, the pool is full, or the database
/// does.
pub async fn submit(
    visit: Visit,
    agent: Agent,
    id: web::Path<String>,
    passwords: Data<Passwords>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let customer = {
        let mut db = visit.read().await?;
        let customer = customers::find_for(&mut db, agent.partner, id).await?;
        let customer = customer.ok_or(PageError::NotFound)?;
        agent.editor()?;
        let relationship = relationships::between(&mut db, agent.partner, id).await?;
        if !relationship.is_some_and(|relationship| relationship.is_open()) {
            return Ok(visit.see_with(&paths::customer(id), Flash::notice("customers-flash-ended")));
        }
        customer
    };
    let password = temporary_password(&visit.site.random);
    // The hash is made before the transaction begins: nobody waits for it with the writer in hand.
    let hash = passwords.pool.hash(&Password::made(password.clone())).await?;
    let revision = form.value("revision").parse().unwrap_or_default();
    let issued = visit
        .transact(async |tx| people::issue_temporary_password(tx, &visit.cx(), id, revision, hash).await)
        .await?;
    match issued {
        Issued::Issued { sign_in_name } => visit.ok(IssuedPage {
            customer,
            sign_in_name,
            password,
            sign_in_at: visit.site.absolute(paths::SIGN_IN),
            takes_code: visit.site.sends_mail,
        }),
        Issued::Meanwhile => {
            Ok(visit.see_with(&paths::customer(id), Flash::notice("customers-flash-issued-meanwhile")))
        }
        Issued::OwnerHasOwn => Ok(visit.see_with(&paths::customer(id), Flash::notice("customers-flash-own-password"))),
        Issued::Nobody => Ok(visit.see_with(&paths::customer(id), Flash::notice("customers-flash-no-admin"))),
    }
}
