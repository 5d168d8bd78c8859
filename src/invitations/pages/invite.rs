//! `POST /customers/{customer}/invite`: **Invite** on Account info, for the agreement alone (R-INV-3).

use actix_web::{HttpResponse, web};

use crate::acceptances;
use crate::accounts::Inviter;
use crate::customer_list;
use crate::customers;
use crate::invitations::{self, Error};
use crate::values::id::CustomerId;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Makes the invitation, or finds the one that is open, and goes on to its letter.
///
/// # Errors
/// If the customer is not there for this agent, or the database query fails.
pub async fn submit(visit: Visit, who: Inviter, id: web::Path<String>, _: Posted) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    customers::find_for(&mut db, who.agent().partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let Some(agreement) = customer_list::agreement(&mut db, visit.now.utc_date()).await? else {
        return Err(PageError::NotFound);
    };
    drop(db);
    let created = visit.transact(async |tx| {
        customers::lock(tx, id).await?;
        let customer = customers::find(tx, id).await?.ok_or(Error::NotServed)?;
        let eligibility = acceptances::eligibility(tx, &customer, &agreement.id, visit.now.utc_date()).await?;
        invitations::create(tx, &visit.cx(), &who, id, &agreement.id, eligibility).await
    });
    let refused = match created.await {
        Ok(invitation) => return Ok(visit.see(&paths::invitation(invitation))),
        Err(Error::BoughtBefore) => "invitations-flash-bought-before",
        Err(Error::NationalCloud) => "invitations-flash-national",
        Err(Error::NotServed | Error::NotPartners) => "invitations-flash-ended",
        Err(Error::Refused(refusal)) => return Err(refusal.into()),
        Err(Error::Database(error)) => return Err(error.into()),
    };
    Ok(visit.see_with(&paths::customer(id), Flash::notice(refused)))
}
