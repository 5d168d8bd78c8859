//! `POST /your-partners/{partner}/end`, `POST /customers/{customer}/end`,
//! `POST /customers/{customer}/partners/{partner}/end`: ending a relationship (R-REL-1).

use actix_web::{HttpResponse, web};

use crate::accounts::{CustomerAdmin, GlobalAdmin, OperatorAdmin};
use crate::customers;
use crate::invitations::end_relationship;
use crate::orders;
use crate::values::id::{CustomerId, PartnerId};
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Ends it; not found where the partner has never served the customer.
async fn end(visit: &Visit, partner: PartnerId, customer: CustomerId) -> Result<(), PageError> {
    let ended = visit.transact(async |tx| {
        let customer = customers::find(tx, customer).await?.ok_or(PageError::NotFound)?;
        Ok::<_, PageError>(end_relationship::end(tx, &visit.cx(), partner, &customer).await?)
    });
    if ended.await? { Ok(()) } else { Err(PageError::NotFound) }
}

/// A Customer admin ends the relationship with a partner.
///
/// # Errors
/// When the partner does not serve the customer, or the database query fails.
pub async fn by_customer(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let partner: PartnerId = id.parse().map_err(|_| PageError::NotFound)?;
    end(&visit, partner, who.customer).await?;
    Ok(visit.see_with(&paths::your_partner(partner), Flash::done("relationship-ended-done")))
}

/// A partner's Global admin ends the relationship with a customer, unless a subscription is active.
///
/// # Errors
/// When the partner does not serve the customer, or the database query fails.
pub async fn by_partner(
    visit: Visit,
    GlobalAdmin(who): GlobalAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let ended = visit.transact(async |tx| {
        let customer = customers::find_for(tx, who.partner, id)
            .await?
            .ok_or(PageError::NotFound)?;
        customers::lock(tx, id).await?;
        if orders::has_active(tx, who.partner, id).await? {
            return Ok(false);
        }
        end_relationship::end(tx, &visit.cx(), who.partner, &customer).await?;
        Ok::<_, PageError>(true)
    });
    if !ended.await? {
        return Ok(visit.see_with(&paths::customer(id), Flash::notice("order-flash-active")));
    }
    Ok(visit.see_with(&paths::customer(id), Flash::done("relationship-ended-done")))
}

/// An Operator admin ends the relationship of a partner and a customer.
///
/// # Errors
/// When the partner does not serve the customer, or the database query fails.
pub async fn by_operator(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let (customer, partner) = path.into_inner();
    let id: CustomerId = customer.parse().map_err(|_| PageError::NotFound)?;
    let partner: PartnerId = partner.parse().map_err(|_| PageError::NotFound)?;
    end(&visit, partner, id).await?;
    Ok(visit.see_with(&paths::customer(id), Flash::done("relationship-ended-done")))
}
